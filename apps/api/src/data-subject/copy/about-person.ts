// What is kept about one person beside the plans that they own: each part of the copy in one statement.
import { ownTitle } from '../../access/own-title';
import type { Part } from './part';

/** $1 the person, $2 the plans and $3 the sections that they may see today: what lies in others is told without its words. */
const SEEN = (plan: string): string => `${plan} = any ($2::uuid[])`;
const OWNER_OF = (plan: string): string =>
  `(select btrim(o.given_name || ' ' || o.family_name) from plan x join person o on o.id = x.owner_id
     where x.id = ${plan} and ${SEEN('x.id')}) as "planOf"`;
const SECTION = (section: string): string =>
  `(select jsonb_build_object('title_key', s.title_key, 'title', ${ownTitle('s')}) from section s
     where s.id = ${section} and s.id = any ($3::uuid[])) as section`;

export const ABOUT_PERSON: readonly Part[] = [
  {
    key: 'person',
    sql: `select p.given_name as "givenName", p.family_name as "familyName", p.birth_date::text as born, p.language,
        t.name as tenant, a.created_at as since
      from person p join tenant t on t.id = p.tenant_id join account a on a.id = p.account_id where p.id = $1`,
  },
  {
    key: 'logins',
    sql: `select l.issuer, l.subject from account_login l join person p on p.account_id = l.account_id where p.id = $1
      order by 1, 2`,
  },
  {
    key: 'safeContact',
    sql: `select answer as "safeAnswer", channel, encode(address_cipher, 'base64') as sealed, address_key_id as "sealedBy",
        'address' as "sealedAs",
        answered_at as "answeredAt" from safe_contact where person_id = $1`,
  },
  {
    key: 'noticeSettings',
    sql: `select pace as "noticePace", encode(address_cipher, 'base64') as sealed, address_key_id as "sealedBy",
        'address' as "sealedAs", set_at as at from notice_setting where person_id = $1`,
  },
  {
    key: 'notices',
    sql: `select made_at as since, channel, failure as "noticeFailure", ended_at as at from notice where person_id = $1
      order by made_at, id`,
    isLog: true,
  },
  { key: 'calendarFeed', sql: 'select made_at as since from calendar_feed where person_id = $1' },
  {
    key: 'dataRequests',
    sql: `select kind as "requestKind", words, asked_at as "askedAt", state as "requestState", refusal, answer,
        answered_at as "answeredAt" from data_request where person_id = $1 order by asked_at, id`,
  },
  {
    key: 'cases',
    sql: `select c.received_on::text as "receivedOn", c.due_on::text as "answerDue", c.delayed_to::text as "delayedTo",
        c.state as "caseState", c.decision as "caseDecision", c.decided_at as "decidedAt"
      from need_case c where c.person_id = $1 order by c.received_at, c.id`,
    isPrivate: true,
  },
  {
    key: 'caseTexts',
    sql: `select t.kind as "caseText", t.words, t.written_at as at
      from case_text t join need_case c on c.id = t.case_id where c.person_id = $1 order by t.written_at, t.id`,
    isPrivate: true,
  },
  {
    key: 'caseLetters',
    sql: `select l.body ->> 'heading' as title, array_to_string(array(select jsonb_array_elements_text(l.body -> 'paragraphs')),
        E'\n\n') as words, l.made_at as at
      from case_letter l join need_case c on c.id = l.case_id where c.person_id = $1 order by l.made_at, l.id`,
    isPrivate: true,
  },
  {
    key: 'reports',
    sql: 'select received_at as at from need_case where reported_by = $1 order by received_at, id',
  },
  {
    key: 'memberships',
    sql: `select u.name as unit, m.title, m.valid_from::text as "from", m.valid_to::text as "to",
        m.ended_at as "endedAt"
      from unit_membership m join unit u on u.id = m.unit_id where m.person_id = $1 order by m.valid_from, m.id`,
  },
  {
    key: 'roles',
    sql: `select r.role, u.name as unit, r.valid_from::text as "from", r.valid_to::text as "to",
        r.ended_at as "endedAt"
      from tenant_role r left join unit u on u.id = r.unit_id where r.person_id = $1 order by r.valid_from, r.id`,
  },
  {
    key: 'takesPart',
    sql: `select ${OWNER_OF('t.plan_id')}, t.role, case when ${SEEN('t.plan_id')} then t.title end as title,
        (select u.name from unit u join unit_membership m on m.unit_id = u.id
          where u.id = t.unit_id and m.person_id = $1 limit 1) as unit,
        t.valid_from::text as "from", t.valid_to::text as "to", t.ended_at as "endedAt"
      from participation t where t.person_id = $1 order by t.valid_from, t.id`,
  },
  {
    key: 'access',
    sql: `select ${OWNER_OF('g.plan_id')}, ${SECTION('g.section_id')}, g.level, g.basis, g.valid_from::text as "from",
        g.valid_to::text as "to", g.withdrawn_at as "withdrawnAt"
      from access_grant g where g.person_id = $1 order by g.valid_from, g.id`,
  },
  {
    key: 'mandates',
    sql: `select ${OWNER_OF('m.plan_id')}, m.kind as "mandateKind", m.covers, m.evidence, m.valid_from::text as "from",
        m.valid_to::text as "to" from mandate m where m.person_id = $1 order by m.valid_from, m.id`,
  },
  {
    key: 'responsibilities',
    sql: `select ${OWNER_OF('r.plan_id')}, ${SECTION('m.section_id')}, r.kind as "responsibleKind",
        r.state as "responsibilityState", r.asked_at as "askedAt", r.answer_by::text as "answerBy",
        r.answered_at as "answeredAt", case when r.answered_by = $1 then r.decline_reason end as "declineReason",
        case when r.answered_by = $1 then w.answer_words end as answer
      from responsibility r join measure m on m.id = r.measure_id
        left join responsibility_words w on w.id = r.id where r.person_id = $1 order by r.asked_at, r.id`,
  },
  {
    key: 'talks',
    sql: `select ${OWNER_OF('t.plan_id')}, ${SECTION('m.section_id')}, t.words, t.said_at as at
      from responsibility_talk t join responsibility r on r.id = t.responsibility_id join measure m on m.id = r.measure_id
      where t.said_by = $1 and m.section_id = any ($3::uuid[]) order by t.said_at, t.id`,
  },
  {
    key: 'helps',
    sql: `select ${OWNER_OF('h.plan_id')}, ${SECTION('m.section_id')}
      from measure_helper h join measure m on m.id = h.measure_id where h.person_id = $1 order by m.created_at, m.id`,
  },
  {
    key: 'sayings',
    sql: `select ${OWNER_OF('y.plan_id')}, ${SECTION('g.section_id')}, y.course, y.words, y.hat as role, y.said_at as at
      from review_saying y join goal g on g.id = y.goal_id
      where y.said_by = $1 and g.section_id = any ($3::uuid[]) order by y.said_at, y.id`,
  },
  {
    key: 'decidedMeasures',
    sql: `select ${OWNER_OF('d.plan_id')}, ${SECTION('m.section_id')}, d.outcome, w.why as reason, d.decided_at as at
      from review_decision d join measure m on m.id = d.measure_id
        left join review_decision_words w on w.review_id = d.review_id and w.measure_id = d.measure_id
      where d.decided_by = $1 and m.section_id = any ($3::uuid[]) order by d.decided_at, d.measure_id`,
  },
  {
    key: 'disagreements',
    sql: `select ${OWNER_OF('d.plan_id')}, ${SECTION('d.section_id')}, d.words, d.said_at as at, d.removed_at as "removedAt"
      from disagreement d where d.said_by = $1 and d.section_id = any ($3::uuid[]) order by d.said_at, d.id`,
  },
  {
    key: 'unstored',
    sql: `select ${OWNER_OF('w.plan_id')}, ${SECTION('w.section_id')}, w.at, encode(w.words, 'base64') as sealed,
        w.key_id as "sealedBy", 'text' as "sealedAs"
      from unstored_words w where w.person_id = $1 order by w.at, w.id`,
  },
  {
    key: 'invitations',
    // One that waits for the owner's yes is not known to whoever it is for.
    sql: `select role, title, message, state as "invitationState", sent_at as at, answered_at as "answeredAt"
      from invitation where person_id = $1 and sent_at is not null order by sent_at, id`,
  },
  {
    key: 'invited',
    sql: `select ${OWNER_OF('i.plan_id')}, i.role, i.message, i.state as "invitationState", i.invited_at as at
      from invitation i where i.invited_by = $1 and ${SEEN('i.plan_id')} order by i.invited_at, i.id`,
  },
  {
    key: 'wishes',
    sql: `select ${OWNER_OF('w.plan_id')}, ${SECTION('w.section_id')}, w.level, w.state as "wishState", w.wished_at as at,
        w.answered_at as "answeredAt" from access_wish w where w.wished_by = $1 order by w.wished_at, w.id`,
  },
  {
    key: 'consentsGiven',
    sql: `select ${OWNER_OF('c.plan_id')}, c.kind as "consentKind", c.state as "consentState", c.form as "consentForm",
        c.language, c.text_version as "textVersion", case when ${SEEN('c.plan_id')} then c.purpose end as purpose,
        c.recorded_at as at, c.withdrawn_at as "withdrawnAt"
      from consent c where c.given_by = $1 order by c.recorded_at, c.id`,
  },
  {
    key: 'coordinatorSearches',
    sql: `select s.opened_at as at, s.state as "searchState", w.words, s.ended_at as "endedAt"
      from coordinator_search s
        left join coordinator_wish w on w.search_id = s.id and (s.plan_id is null or ${SEEN('s.plan_id')})
      where s.person_id = $1 order by s.opened_at, s.id`,
  },
  {
    key: 'coordinatorRequests',
    sql: `select u.name as unit, w.sentence as text, w.greeting as message, r.state as "coordinatorState",
        r.answer_form as "consentForm", r.asked_at as "askedAt", r.answered_at as "answeredAt"
      from coordinator_request r join unit u on u.id = r.unit_id
        join coordinator_search s on s.id = r.search_id
        left join coordinator_request_words w on w.request_id = r.id and (s.plan_id is null or ${SEEN('s.plan_id')})
      where r.person_id = $1 order by r.asked_at, r.id`,
  },
  {
    key: 'proposedAsCoordinator',
    sql: `select u.name as unit, r.state as "coordinatorState", r.proposed_at as at, r.answered_at as "answeredAt"
      from coordinator_request r join unit u on u.id = r.unit_id where r.proposed_id = $1 order by r.proposed_at, r.id`,
  },
  {
    key: 'handOvers',
    sql: `select ${OWNER_OF('h.plan_id')}, h.began_at as at, h.starts_on::text as "from", h.accepted_at as "answeredAt",
        (select count(*)::int from hand_over_step s where s.hand_over_id = h.id and s.done_by = $1) as steps
      from hand_over h where $1 in (h.from_id, h.to_id) order by h.began_at, h.id`,
  },
  {
    key: 'coordinatorRoom',
    sql: 'select plans as "roomFor", set_at as at from coordinator_capacity where person_id = $1',
  },
  {
    key: 'news',
    sql: `select ${OWNER_OF('t.plan_id')}, t.kind as "newsKind", t.at, t.seen_at as "seenAt"
      from telling t where t.person_id = $1 order by t.at, t.id`,
    isLog: true,
  },
  {
    key: 'copies',
    sql: `select ${OWNER_OF('c.plan_id')}, c.at from copied c where c.person_id = $1 order by c.at`,
  },
  {
    key: 'putOff',
    sql: `select s.reason as "snoozeReason", s.until::text as "to", s.at from snooze s where s.person_id = $1 order by s.at`,
  },
  {
    key: 'sessions',
    sql: `select created_at as "from", last_active_at as "lastAt", ended_at as "endedAt", hat as wears from session
      where person_id = $1 order by created_at, id`,
    isLog: true,
  },
  {
    key: 'closings',
    sql: `select reason as "closingReason", closed_at as "closedAt", opened_at as "reopenedAt" from sign_in_closing
      where person_id = $1 order by closed_at, id`,
  },
  {
    key: 'lookedUp',
    sql: `select at, action, hat from audit where details ->> 'person' = $1::uuid::text and person_id <> $1::uuid order by at, id`,
    isLog: true,
  },
  {
    key: 'acts',
    sql: 'select at, action, hat from audit where person_id = $1 order by at, id',
    isLog: true,
  },
];
