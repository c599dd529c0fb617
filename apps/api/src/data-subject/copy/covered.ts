// Which tables the copy is made of, and which it leaves out and why; a test holds the two lists against the database.

/** Tables with something about a person that are read for the copy. */
export const COVERED = [
  ...[
    'person',
    'account',
    'account_login',
    'session',
    'sign_in_closing',
    'safe_contact',
    'data_request',
    'unit_membership',
    'tenant_role',
  ],
  ...['plan', 'section', 'projection', 'goal', 'measure', 'measure_helper', 'responsibility', 'responsibility_talk'],
  ...[
    'disagreement',
    'taken_out',
    'fact_change',
    'participation',
    'consent',
    'consent_text',
    'consent_scan',
    'signing',
    'access_grant',
    'access_lowering',
  ],
  ...[
    'access_wish',
    'invitation',
    'mandate',
    'attachment',
    'network_person',
    'home_visit',
    'telling',
    'copied',
    'audit',
  ],
  ...['log_question', 'doc', 'unstored_words'],
  ...[
    'coordinator_search',
    'coordinator_wish',
    'coordinator_request',
    'coordinator_request_words',
    'coordinator_capacity',
  ],
] as const;

/** Left out, each with the reason. */
export const EXEMPT: Readonly<Record<string, string>> = {
  doc_update: 'The keystrokes that led to the words, in bytes; the words as they stand are copied.',
  doc_snapshot: 'A cache of the same.',
  doc_client: 'Numbers of browsers.',
  sign_in: 'A sign-in under way, gone after ten minutes; it knows no person.',
  unit: 'A unit is nobody’s; who said that it closes stands in the log, which is copied.',
  log_alias: 'The number under which a log controller meets somebody.',
  log_mark: 'What a log controller made of the log: a control under way, told of by the municipality.',
  log_reveal: 'Whose name a log controller asked for: part of the same control.',
  draft_sharing: 'Which row of the words was a sharing; the words themselves are copied.',
  opening: 'Which opening still goes on; each is a row of the log, which is copied.',
  review_step:
    'That a date for looking at a plan was reminded of; it is about no person, and the date is copied with the plan.',
  snooze: 'What somebody put off, and until when: known to themselves alone, and gone when it is over.',
  tenant_deadline: 'A time limit of the municipality; who set it stands in the log, which is copied.',
  death: 'That a person has died: nobody asks for a copy then; who entered it stands in the log, which is copied.',
  death_end: 'What ended with a death, kept for the day in which it may be undone.',
  letter_text: 'A letter of the municipality; who wrote it stands in the log, which is copied.',
  plan_state_span: 'How the plan stood on each day: made of the plan and its history, which are copied.',
  plan_opened: 'The last day of a row of the log, which is copied.',
  register_span: 'Made wholly of the two before and of the plan, its coordinator and its consent, which are copied.',
  audit_unsealed: 'Which rows of the log wait for their seal.',
  audit_chain: 'The seal of the log, under pseudonyms.',
};
