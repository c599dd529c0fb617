// Several people who add, change, order, end, move and take out goals and measures at once, each by what they see.
import { aPlan, cast, type BuiltPlan, type Random } from '@samplan/testing';
import type { Answer, House } from './house';

export const ACTORS = ['ola', 'kari', 'hege', 'nina'] as const;
export type ActorKey = (typeof ACTORS)[number];
export const SECTIONS = ['home', 'health', 'work'] as const;
const AIMS = ['improve', 'keep', 'peace', null] as const;

/** A command as it was sent and answered. */
export interface Done {
  readonly actor: ActorKey;
  /** What the log calls it. */
  readonly action: string;
  readonly item: string | null;
  /** First words, of what was added. */
  readonly words: string | null;
  readonly code: string | null;
  readonly raw: string;
  readonly added: string | null;
}

interface SeenGoal {
  readonly id: string;
  readonly sectionId: string;
  readonly aim: string | null;
  readonly parentId: string | null;
  readonly endedOn: string | null;
}

interface Seen {
  readonly goals: readonly SeenGoal[];
  readonly measures: readonly { readonly id: string; readonly sectionId: string }[];
  readonly takenOut: readonly { readonly id: string; readonly sectionId: string }[];
}

type Ask = (query: string, variables: object) => Promise<Answer>;

const REFUSED = '... on Refusal { code }';
const VIEW = `query ($planId: ID!) { plan(planId: $planId) { sections { id
  goals { id sectionId aim parentId endedOn } measures { id sectionId } takenOut { id } } } }`;
const ADD_GOAL = `mutation ($input: AddGoalInput!) { done: addGoal(input: $input) { ... on GoalAdded { goal { id } } ${REFUSED} } }`;
const ADD_MEASURE = `mutation ($input: AddMeasureInput!) { done: addMeasure(input: $input) { ... on MeasureAdded { measure { id } } ${REFUSED} } }`;
const CHANGE = `mutation ($input: ChangeGoalInput!) { done: changeGoal(input: $input) { __typename ${REFUSED} } }`;
const ORDER = `mutation ($sectionId: ID!, $goalIds: [ID!]!) { done: orderGoals(sectionId: $sectionId, goalIds: $goalIds) { id } }`;
const END = `mutation ($input: EndGoalInput!) { done: endGoal(input: $input) { id } }`;
const STAR = `mutation ($sectionId: ID!, $goalId: ID!, $starred: Boolean!) {
  done: starGoal(sectionId: $sectionId, goalId: $goalId, starred: $starred) { id } }`;
const MOVE = `mutation ($input: MoveItemInput!) { done: moveItem(input: $input) { __typename ${REFUSED} } }`;
const TAKE_OUT = `mutation ($input: TakeOutInput!) { done: takeOut(input: $input) { id } }`;
const PUT_BACK = `mutation ($sectionId: ID!, $takenOutId: ID!) { done: putBack(sectionId: $sectionId, takenOutId: $takenOutId) { id } }`;

export class ItemsWorld {
  private number = 0;

  private constructor(
    readonly plan: BuiltPlan,
    private readonly random: Random,
    private readonly asks: ReadonlyMap<ActorKey, Ask>,
  ) {}

  static async open(house: House, random: Random): Promise<ItemsWorld> {
    await house.rows.query("update plan set state = 'closed' where state <> 'closed'");
    const plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'health'], cast.hege, 'edit')
      .withGrant('work', cast.nina, 'edit')
      .insert(house.rows, { words: house.write });
    const asks = new Map<ActorKey, Ask>();
    for (const key of ACTORS) {
      const cookie = await house.signIn(cast[key]);
      asks.set(key, (query, variables) => house.ask(cookie, query, variables));
    }
    return new ItemsWorld(plan, random, asks);
  }

  /** Everybody looks, and then so many act at once on what was seen. */
  async round(acts: number): Promise<readonly Done[]> {
    const seen = new Map<ActorKey, Seen>();
    for (const key of ACTORS) seen.set(key, await this.look(key));
    const all = [...seen.values()];
    const plans = Array.from({ length: acts }, () => {
      const actor = this.random.chance(0.3) ? 'ola' : this.random.pick(ACTORS);
      // Now and then somebody names what they do not see.
      const view = this.random.chance(0.1) ? this.random.pick(all) : seen.get(actor);
      return view && this.command(actor, view);
    });
    return Promise.all(plans.map((act) => act?.())).then((done) => done.flatMap((one) => one ?? []));
  }

  /** What an actor sees of the plan's goals and measures. */
  async look(key: ActorKey): Promise<Seen> {
    const { data } = await this.ask(key, VIEW, { planId: this.plan.id });
    const sections = list(Reflect.get(Object(data?.['plan']), 'sections'));
    const of = <T>(name: string): readonly T[] =>
      sections.flatMap((section) =>
        list(Reflect.get(section, name)).map((one) => ({ sectionId: Reflect.get(section, 'id'), ...one }) as T),
      );
    return { goals: of('goals'), measures: of('measures'), takenOut: of('takenOut') };
  }

  ask(key: ActorKey, query: string, variables: object): Promise<Answer> {
    const ask = this.asks.get(key);
    if (!ask) throw new Error('Somebody who is not signed in.');
    return ask(query, variables);
  }

  private command(actor: ActorKey, seen: Seen): () => Promise<Done> {
    const { random, plan } = this;
    const sectionId = plan.section(random.pick(SECTIONS));
    // Many at the same few goals, so that they meet.
    const few = random.chance(0.6) ? seen.goals.slice(0, 3) : seen.goals;
    const goal = few.length > 0 && random.chance(0.95) ? random.pick(few) : undefined;
    const measure = seen.measures.length > 0 ? random.pick(seen.measures) : undefined;
    const maybeParent = seen.goals.length > 0 && random.chance(0.5) ? random.pick(seen.goals).id : null;
    const words = `ord${(this.number += 1)}`;
    const send = (
      action: string,
      query: string,
      variables: object,
      item: string | null,
      said: string | null = null,
    ) => {
      return async (): Promise<Done> => {
        const { data, errors, raw } = await this.ask(actor, query, variables);
        const done = data?.['done'];
        const code = errors[0]?.extensions['code'] ?? Reflect.get(Object(done), 'code') ?? (done ? null : 'NOT_FOUND');
        const made = Reflect.get(Object(done), 'goal') ?? Reflect.get(Object(done), 'measure');
        const added: unknown = Reflect.get(Object(made), 'id');
        return {
          actor,
          action,
          item,
          words: said,
          code: code === null ? null : String(code),
          raw,
          added: typeof added === 'string' ? added : null,
        };
      };
    };
    const at = random.next();
    if (!goal || at < (seen.goals.length < 6 ? 0.2 : 0.06)) {
      const voice = random.chance(0.3) ? 'own' : 'service';
      return send('add-goal', ADD_GOAL, { input: { sectionId, voice, words, parentId: maybeParent } }, null, words);
    }
    const here = { sectionId: goal.sectionId, goalId: goal.id };
    if (at < 0.3)
      return send('add-measure', ADD_MEASURE, { input: { sectionId, what: words, facts: {} } }, null, words);
    if (at < 0.45) {
      const set = random.chance(0.5) ? { aim: random.pick(AIMS) } : { parentId: maybeParent };
      const was = { aim: goal.aim, parentId: goal.parentId };
      return send('change-goal', CHANGE, { input: { ...here, set, seen: was } }, goal.id);
    }
    if (at < 0.55) {
      const ids = seen.goals.filter((one) => one.sectionId === goal.sectionId && !one.endedOn).map(({ id }) => id);
      return send('order-goals', ORDER, { sectionId: goal.sectionId, goalIds: shuffled(ids, random) }, null);
    }
    if (at < 0.65) {
      const how = goal.endedOn ? { reopen: true } : { reason: 'reached' };
      return send(goal.endedOn ? 'reopen-goal' : 'end-goal', END, { input: { ...here, ...how } }, goal.id);
    }
    if (at < 0.7) return send('star-goal', STAR, { ...here, starred: random.chance(0.7) }, goal.id);
    const item = measure && random.chance(0.4) ? measure : goal;
    const kind = item === goal ? 'goal' : 'measure';
    if (at < 0.85) {
      const toSectionId = plan.section(random.pick(SECTIONS));
      return send('move', MOVE, { input: { sectionId: item.sectionId, kind, itemId: item.id, toSectionId } }, item.id);
    }
    const taken = seen.takenOut.length > 0 ? random.pick(seen.takenOut) : undefined;
    if (taken && random.chance(0.7))
      return send('put-back', PUT_BACK, { sectionId: taken.sectionId, takenOutId: taken.id }, taken.id);
    return send(
      'take-out',
      TAKE_OUT,
      { input: { sectionId: item.sectionId, subject: kind, itemId: item.id } },
      item.id,
    );
  }
}

const list = (value: unknown): readonly object[] => (Array.isArray(value) ? value : []);

export function shuffled<T>(all: readonly T[], random: Random): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(random.below(left.length), 1));
}
