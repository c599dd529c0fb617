// Hearing a text: read by a voice of this machine alone, for the words of a plan go to nobody's service.
import { DestroyRef, effect, inject, signal } from '@angular/core';
import type { Language } from '@samplan/contract';
import { LOCALES } from '@samplan/wording';
import { Session } from '../../kernel/session';

/** Of Norwegian there are voices for `nb` and `no`, seldom for `nn`; bokmål's reads it. */
const PREFIXES: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  en: ['en'],
  se: [],
};

/** Call it where `inject` may be called. */
export function listening() {
  const speech = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
  const speaking = signal(false);
  const voices = signal(speech?.getVoices() ?? []);
  const look = () => voices.set(speech?.getVoices() ?? []);
  speech?.addEventListener('voiceschanged', look);
  inject(DestroyRef).onDestroy(() => {
    speech?.removeEventListener('voiceschanged', look);
    speech?.cancel();
  });
  const { isLocked } = inject(Session);
  // A page that has locked is neither seen nor heard.
  effect(() => {
    if (isLocked()) speech?.cancel();
  });
  const voiceFor = (language: Language) =>
    PREFIXES[language]
      .map((prefix) => voices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(prefix)))
      .find((voice) => voice !== undefined);
  return {
    isSpeaking: speaking.asReadonly(),
    canSpeak: (language: Language): boolean => voiceFor(language) !== undefined,
    stop: () => speech?.cancel(),
    speak: (words: string, language: Language): void => {
      const voice = voiceFor(language);
      if (!speech || !voice) return;
      speech.cancel();
      const said = new SpeechSynthesisUtterance(words);
      said.voice = voice;
      said.lang = LOCALES[language];
      said.onend = said.onerror = () => speaking.set(false);
      speaking.set(true);
      speech.speak(said);
    },
  };
}
