// What people named a part of a plan, in SQL: behind the second wall, and looked for only where there is such a name.

/** @param section alias of the row of `section` @returns null for a part that every plan has, and for whoever has no ground for it */
export const ownTitle = (section: string): string =>
  `case when ${section}.title_key is null then (select w.title from section_words w where w.id = ${section}.id) end`;
