// The doors through which one signs in, as the server lists them to anybody.
import { computed, inject, linkedSignal, resource, Service } from '@angular/core';
import type { Language } from '@samplan/domain';
import { isLanguage, LanguageChoice } from './language';
import { isRecord } from './record';

export interface Door {
  key: string;
  kind: 'citizens' | 'staff';
  name: string;
}

export interface DoorList {
  demo: boolean;
  tenants: readonly string[];
  doors: readonly Door[];
  language: Language | undefined;
}

const LAST = 'samplan.door';

@Service()
export class Doors {
  private readonly language = inject(LanguageChoice);
  private readonly fetched = resource({
    params: () => ({ language: this.language.chosenHere() }),
    loader: ({ params, abortSignal }) => fetchDoors(params.language, abortSignal),
  });

  /** The list stays while its names are fetched in another language. */
  readonly list = linkedSignal<DoorList | undefined, DoorList | undefined>({
    source: () => (this.fetched.hasValue() ? this.fetched.value() : undefined),
    computation: (list, before) => list ?? before?.value,
  });
  // Kept here as well: a sign-out in another tab empties the storage of all.
  private lastTaken = sessionStorage.getItem(LAST);

  readonly isAway = computed(() => this.fetched.status() === 'error');

  again(): void {
    this.fetched.reload();
  }

  /** The address that begins a sign-in. @param back where to come back to, a path of ours */
  address(door: Door, back: string, language: Language): string {
    return `/auth/sign-in?${new URLSearchParams({ door: door.key, return: back, lang: language }).toString()}`;
  }

  /** Remembers, for this tab alone, the door that was taken: the way back in after the session ended. */
  took(door: Door): void {
    this.lastTaken = door.key;
    sessionStorage.setItem(LAST, door.key);
  }

  /** The door taken last in this tab, or all of them. */
  waysBack(): readonly Door[] {
    const doors = this.list()?.doors ?? [];
    const last = doors.filter((door) => door.key === this.lastTaken);
    return last.length > 0 ? last : doors;
  }
}

async function fetchDoors(language: Language | undefined, signal: AbortSignal): Promise<DoorList> {
  const asked = language ? `?${new URLSearchParams({ lang: language }).toString()}` : '';
  const answer = await fetch(`/auth/doors${asked}`, { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`doors: ${answer.status}`);
  return readDoors(await answer.json());
}

/** Reads the list, leaving out what it does not know. */
export function readDoors(json: unknown): DoorList {
  const list = isRecord(json) ? json : {};
  const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return {
    demo: list['demo'] === true,
    tenants: many(list['tenants']).filter((name) => typeof name === 'string'),
    doors: many(list['doors']).flatMap((door) => {
      if (!isRecord(door)) return [];
      const { key, kind, name } = door;
      if (typeof key !== 'string' || typeof name !== 'string' || (kind !== 'citizens' && kind !== 'staff')) return [];
      return [{ key, kind, name }];
    }),
    language: isLanguage(list['language']) ? list['language'] : undefined,
  };
}
