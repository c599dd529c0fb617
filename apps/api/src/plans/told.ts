// What an owner who does not sign in said of their plan, as the coordinating unit enters it.
import { Problem, type ConsentForm, type PersonId, type PlainDate } from '@samplan/domain';
import { textInput } from '../kernel/text-input';

type ToldForm = Exclude<ConsentForm, 'signed-here'>;

export interface Told {
  readonly form: ToldForm;
  readonly on: PlainDate;
  readonly witness: string | null;
  readonly by: PersonId;
}

export interface ToldInput {
  readonly form: ConsentForm;
  readonly on: PlainDate;
  readonly witness?: string | null;
}

/** As the owner, and who answers a wish, are told of it. */
export interface ToldByOwner extends Omit<Told, 'by'> {
  readonly enteredBy: string;
}

const LONGEST_NAME = 120;

/**
 * @param by who enters it @param others the names of those who cannot be the witness
 * @throws Problem BAD_INPUT for a day to come; orally without a witness by full name, or one of those others
 */
export function requireTold(
  { form, on, witness }: ToldInput,
  by: PersonId,
  others: readonly string[],
  today: PlainDate,
): Told {
  if (on > today) throw new Problem('BAD_INPUT', 'That day has not come.');
  if (form === 'signed-here') throw new Problem('BAD_INPUT', 'On paper or orally.');
  if (form === 'on-paper') return { form, on, witness: null, by };
  const name = textInput(witness ?? '', LONGEST_NAME).replace(/\s+/g, ' ');
  if (!name.includes(' ') || others.some((other) => alike(other) === alike(name)))
    throw new Problem('BAD_INPUT', 'A witness is somebody else, by full name.');
  return { form, on, witness: name, by };
}

const alike = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');

/** SQL of it, null where the owner said it here themselves. @param row the alias of the closing or of the wish */
export const toldIn = (row: string): string => `case when ${row}.entered_by is not null then jsonb_build_object(
    'form', ${row}.form, 'on', ${row}.said_on, 'witness', ${row}.witness, 'enteredBy',
    (select btrim(e.given_name || ' ' || e.family_name) from person e where e.id = ${row}.entered_by)) end as told`;
