// All that is kept of plans for their owner: each part of the copy in one statement, whatever the number of plans.
import { ownTitle } from '../../access/own-title';
import type { Part } from './part';

/** $1 the plans. Columns that hold people's ids are turned into the names that the owner knows (people.ts). */
const SECTION = `jsonb_build_object('title_key', s.title_key, 'title', ${ownTitle('s')}) as section`;
const OF_PLANS = (row: string): string => `${row}.plan_id = any ($1::uuid[])`;
const WHAT = `(select j.items -> ('measure:' || m.id) -> 'what' from projection j where j.section_id = m.section_id) as body`;

export const ABOUT_PLANS: readonly Part[] = [
  {
    key: 'plan',
    sql: `select p.id as plan_id, p.type as "planType", p.state as "planState", w.state_reason as "stateReason",
        p.close_reason as "closeReason", p.no_cooperation_needed as "noCooperationNeeded", p.period_from::text as "from",
        p.period_to::text as "to", p.next_review_on::text as "nextReviewOn", p.opened_at as "openedAt",
        p.closed_at as "closedAt"
      from plan p left join plan_words w on w.id = p.id where p.id = any ($1::uuid[])`,
  },
  {
    key: 'words',
    sql: `select s.plan_id, ${SECTION}, s.kind as "sectionKind", j.body, j.items -> 'section' as "wordsByField"
      from section s left join projection j on j.section_id = s.id where ${OF_PLANS('s')} order by s.position, s.id`,
  },
  {
    // What a draft says is read from its log, as rows of none (copies.ts).
    key: 'drafts',
    sql: `select d.plan_id, ${SECTION}, d.section_id as "draftOf" from doc d join section s on s.id = d.section_id
      where ${OF_PLANS('d')} and d.is_draft and d.state = 'open' order by s.position, s.id`,
  },
  {
    key: 'goals',
    sql: `select g.plan_id, ${SECTION}, j.items -> ('goal:' || g.id) as "wordsByField", g.voice, g.aim,
        g.is_starred as "isStarred", g.serves_what_matters as "servesWhatMatters", g.created_by as "byPerson",
        g.created_at as at, g.ended_on::text as "endedOn", g.end_reason as "endReason", w.end_note as "endNote"
      from goal g join section s on s.id = g.section_id left join projection j on j.section_id = s.id
        left join goal_words w on w.id = g.id
      where ${OF_PLANS('g')} order by s.position, g.position, g.created_at, g.id`,
  },
  {
    key: 'measures',
    sql: `select m.plan_id, ${SECTION}, j.items -> ('measure:' || m.id) as "wordsByField", m.kind as "measureKind",
        m.state as "measureState", m.starts_on::text as "startsOn", m.deadline_on::text as "deadlineOn",
        m.repeat_every as "repeatEvery", m.repeat_weekdays as "repeatWeekdays", left(m.repeat_time::text, 5) as "repeatTime",
        m.decision, m.decision_reference as "decisionReference", l.name as "serviceLevel",
        m.training_tried as "trainingTried", m.created_by as "byPerson", m.created_at as at
      from measure m join section s on s.id = m.section_id left join projection j on j.section_id = s.id
        left join service_level l on l.id = m.service_level_id
      where ${OF_PLANS('m')} order by s.position, m.position, m.created_at, m.id`,
  },
  {
    key: 'responsibilities',
    sql: `select r.plan_id, ${WHAT}, r.kind as "responsibleKind", u.name as unit, r.person_id as "person",
        r.state as "responsibilityState", r.asked_by as "byPerson", r.asked_at as "askedAt", r.answer_by::text as "answerBy",
        r.answered_by as "answeredBy", r.answered_at as "answeredAt", r.decline_reason as "declineReason",
        w.answer_words as answer
      from responsibility r join measure m on m.id = r.measure_id left join unit u on u.id = r.unit_id
        left join responsibility_words w on w.id = r.id
      where ${OF_PLANS('r')} order by r.asked_at, r.id`,
  },
  {
    key: 'talks',
    sql: `select t.plan_id, ${WHAT}, t.words, t.said_by as "byPerson", t.said_at as at
      from responsibility_talk t join responsibility r on r.id = t.responsibility_id join measure m on m.id = r.measure_id
      where ${OF_PLANS('t')} order by t.said_at, t.id`,
  },
  {
    key: 'helps',
    sql: `select h.plan_id, ${WHAT}, h.person_id as "person" from measure_helper h join measure m on m.id = h.measure_id
      where ${OF_PLANS('h')} order by m.created_at, m.id, h.person_id`,
  },
  {
    key: 'reviews',
    sql: `select r.plan_id, r.due_on::text as "dueOn", r.begun_by as "byPerson", r.begun_at as at, r.ended_by as "endedBy",
        r.ended_at as "endedAt", r.next_on::text as "nextReviewOn" from review r where ${OF_PLANS('r')} order by r.begun_at, r.id`,
  },
  {
    key: 'sayings',
    sql: `select y.plan_id, ${SECTION}, j.items -> ('goal:' || g.id) as "wordsByField", y.course, y.words,
        y.said_by as "byPerson", y.hat as role, y.said_at as at
      from review_saying y join goal g on g.id = y.goal_id join section s on s.id = g.section_id
        left join projection j on j.section_id = s.id
      where ${OF_PLANS('y')}
        and (y.course is not null or y.said_by = (select p.owner_id from plan p where p.id = y.plan_id)) order by y.said_at, y.id`,
  },
  {
    key: 'decidedMeasures',
    sql: `select d.plan_id, ${WHAT}, d.outcome, w.why as reason, d.decided_by as "byPerson", d.decided_at as at
      from review_decision d join measure m on m.id = d.measure_id
        left join review_decision_words w on w.review_id = d.review_id and w.measure_id = d.measure_id
      where ${OF_PLANS('d')} order by d.decided_at, d.measure_id`,
  },
  {
    key: 'disagreements',
    sql: `select d.plan_id, ${SECTION}, d.words, d.said_by as "byPerson", d.said_at as at, d.removed_at as "removedAt"
      from disagreement d join section s on s.id = d.section_id where ${OF_PLANS('d')} order by d.said_at, d.id`,
  },
  {
    key: 'takenOut',
    sql: `select t.plan_id, ${SECTION}, t.words as "wordsByField", t.taken_by as "byPerson", t.taken_at as at,
        t.put_back_at as "putBackAt"
      from taken_out t join section s on s.id = t.section_id where ${OF_PLANS('t')} order by t.taken_at, t.id`,
  },
  {
    key: 'participants',
    sql: `select t.plan_id, t.person_id as "person", t.role, t.title, u.name as unit, t.valid_from::text as "from",
        t.valid_to::text as "to", t.ended_at as "endedAt", t.ended_by as "endedBy"
      from participation t left join unit u on u.id = t.unit_id where ${OF_PLANS('t')} order by t.valid_from, t.id`,
  },
  {
    key: 'consents',
    sql: `select c.plan_id, c.kind as "consentKind", c.state as "consentState", c.form as "consentForm", c.language,
        c.text_version as "textVersion", c.purpose, c.given_by as "byPerson", c.owner_answer as "ownerAnswer", c.witness,
        c.recorded_by as "recordedBy", c.recorded_at as at, c.valid_from::text as "from", c.valid_to::text as "to",
        c.withdrawn_at as "withdrawnAt", c.withdrawn_by as "withdrawnBy", c.signed_at as "signedAt", c.acr,
        c.said_on::text as "saidOn", x.body as "consentText"
      from consent c left join consent_text x on x.id = c.text_id where ${OF_PLANS('c')} order by c.recorded_at, c.id`,
  },
  {
    key: 'signings',
    sql: `select n.plan_id, n.prepared_at as at, n.signed_at as "signedAt", n.acr from signing n
      where ${OF_PLANS('n')} order by n.prepared_at, n.id`,
  },
  {
    key: 'scans',
    sql: `select c.plan_id, c.type, c.size, c.added_by as "byPerson", c.added_at as at from consent_scan c
      where ${OF_PLANS('c')} order by c.added_at, c.id`,
  },
  {
    key: 'access',
    sql: `select g.plan_id, ${SECTION}, u.name as unit, g.person_id as "person", g.level, g.basis,
        g.basis_note as "basisNote", g.basis_on::text as "basisOn", g.valid_from::text as "from", g.valid_to::text as "to", g.withdrawn_at as "withdrawnAt"
      from access_grant g join section s on s.id = g.section_id left join unit u on u.id = g.unit_id
      where ${OF_PLANS('g')} order by s.position, g.valid_from, g.id`,
  },
  {
    key: 'takenAway',
    sql: `select l.plan_id, ${SECTION}, u.name as unit, l.person_id as "person", l.before_level as "beforeLevel",
        l.after_level as "afterLevel", l.lowered_by as "byPerson", l.lowered_at as at, l.given_back_at as "givenBackAt"
      from access_lowering l join section s on s.id = l.section_id left join unit u on u.id = l.unit_id
      where ${OF_PLANS('l')} order by l.lowered_at, l.id`,
  },
  {
    key: 'wishes',
    sql: `select w.plan_id, ${SECTION}, u.name as unit, w.person_id as "person", w.level, w.purpose, w.state as "wishState",
        w.wished_by as "byPerson", w.wished_at as at, w.answered_at as "answeredAt"
      from access_wish w join section s on s.id = w.section_id left join unit u on u.id = w.unit_id
      where ${OF_PLANS('w')} order by w.wished_at, w.id`,
  },
  {
    key: 'invitations',
    sql: `select i.plan_id, i.person_id as "person", i.role, u.name as unit, i.title, i.message,
        i.state as "invitationState", i.invited_by as "byPerson", i.invited_at as at, i.answered_at as "answeredAt"
      from invitation i left join unit u on u.id = i.unit_id where ${OF_PLANS('i')} order by i.invited_at, i.id`,
  },
  {
    key: 'mandates',
    sql: `select m.plan_id, m.person_id as "person", m.kind as "mandateKind", m.covers, m.evidence,
        m.valid_from::text as "from", m.valid_to::text as "to"
      from mandate m where ${OF_PLANS('m')} order by m.valid_from, m.id`,
  },
  {
    key: 'files',
    sql: `select a.plan_id, ${SECTION}, a.name, a.type, a.size, a.added_by as "byPerson", a.added_at as at,
        a.removed_at as "removedAt", a.removed_by as "removedBy"
      from attachment a join section s on s.id = a.section_id where ${OF_PLANS('a')} order by a.added_at, a.id`,
  },
  {
    key: 'network',
    sql: `select n.plan_id, n.person_id as "person", n.name, n.relation, n.kind as "contactKind", n.ring, n.does,
        n.added_at as at,
        array(select v.from_on || ' – ' || coalesce(v.to_on::text, '') from home_visit v
          where v.network_person_id = n.id order by v.from_on) as visits
      from network_person n where ${OF_PLANS('n')} and n.removed_at is null order by n.added_at, n.id`,
  },
  {
    key: 'history',
    sql: `select c.plan_id, c.at, c.changed_by as "byPerson", c.hat, c.noun, c.field, c.before, c.after
      from fact_change c where ${OF_PLANS('c')} order by c.id`,
    isLog: true,
  },
  {
    key: 'lives',
    sql: `select c.plan_id, c.closed_at as at, c.closed_by as "byPerson", c.reason as "closeReason", c.note as "stateReason",
        c.evaluation, c.form as "consentForm", c.said_on::text as "saidOn", c.witness, c.entered_by as "recordedBy"
      from plan_closing c where ${OF_PLANS('c')} order by c.closed_at, c.id`,
  },
  {
    key: 'reopenings',
    sql: `select r.plan_id, r.state as "reopeningState", r.asked_by as "byPerson", r.asked_at as "askedAt", r.answer,
        r.answered_at as "answeredAt", r.form as "consentForm", r.said_on::text as "saidOn", r.witness, r.entered_by as "recordedBy"
      from plan_reopening r where ${OF_PLANS('r')} order by r.asked_at, r.id`,
  },
  {
    key: 'questions',
    sql: `select q.plan_id, q.words, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt" from log_question q
      where ${OF_PLANS('q')} order by q.asked_at, q.id`,
  },
  {
    key: 'seen',
    sql: `select a.plan_id, a.at, a.person_id as "person", a.hat, u.name as unit, a.action,
        case when s.id is not null then ${SECTION.replace(' as section', '')} end as section
      from audit a join plan p on p.id = a.plan_id left join section s on s.id = a.section_id
        left join unit u on u.id = a.unit_id
      where ${OF_PLANS('a')} and a.person_id <> p.owner_id and a.action in ('open-section', 'open-words', 'see-titles',
        'see-question', 'found-in-section', 'download-file', 'copy-own-entries')
      order by a.at, a.id`,
    isLog: true,
  },
];
