// Which goals and measures stand in a plan, in SQL: what is taken out until all agree is there for nobody.

/** @param item alias of the row of `goal` or `measure` */
export const stands = (item: string): string =>
  `not exists (select from taken_out o where o.subject_id = ${item}.id and o.put_back_at is null)`;
