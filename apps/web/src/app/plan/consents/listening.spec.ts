// A text that is read aloud, by the voice of this machine.
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { Session } from '../../kernel/session';
import { listening } from './listening';

afterEach(() => vi.unstubAllGlobals());

it('falls silent when the page locks', () => {
  const isLocked = signal(false);
  const cancel = vi.fn();
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { getVoices: () => [], cancel }));
  TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { isLocked } }] });
  TestBed.runInInjectionContext(listening);
  TestBed.tick();
  expect(cancel).not.toHaveBeenCalled();
  isLocked.set(true);
  TestBed.tick();
  expect(cancel).toHaveBeenCalledOnce();
});
