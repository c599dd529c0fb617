// Whether somebody is alive: what sends, reminds or counts birthdays asks this before it does anything.

/** @param person the id, as SQL; nothing is ever sent to or about one for whom this is not so */
export const isAlive = (person: string): string =>
  `exists (select from person_alive alive where alive.person_id = ${person})`;
