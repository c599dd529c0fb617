// Whom somebody of the coordinating unit may see to: nobody whom they own the plan of, are close to, or stand for.

/** @param owner, plan, asker as SQL @returns a condition */
export const isNotClose = (owner: string, plan: string, asker: string): string => `(${owner} <> ${asker}::uuid
  and not exists (select from participation k where k.plan_id = ${plan} and k.person_id = ${asker}::uuid
    and k.role in ('next-of-kin', 'representative'))
  and not exists (select from mandate m where m.plan_id = ${plan} and m.person_id = ${asker}::uuid))`;
