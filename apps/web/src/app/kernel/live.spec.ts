// Which live words are open, and what becomes of them; over replicas that never reach a server.
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLOCK } from './clock';
import { Live, MAX_SOCKETS, QUIET_MS, type Ended } from './live';
import { othersIn, type Place } from './live-words';
import { Session } from './session';

class HandClock {
  at = 0;
  private waiting: { due: number; run: () => void }[] = [];
  now = () => this.at;
  after = (ms: number, run: () => void) => {
    const entry = { due: this.at + ms, run };
    this.waiting.push(entry);
    return () => void (this.waiting = this.waiting.filter((one) => one !== entry));
  };
  pass(ms: number): void {
    const end = this.at + ms;
    for (;;) {
      const next = this.waiting.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.waiting = this.waiting.filter((one) => one !== next);
      this.at = next.due;
      next.run();
    }
    this.at = end;
  }
}

const place = (n: number): Place => ({ sectionId: `s${n}`, planId: 'p', room: `ip/p/s${n}/1` });

describe('Live words', () => {
  let clock: HandClock;
  let live: Live;
  let gone: () => void;

  beforeEach(() => {
    clock = new HandClock();
    const session = {
      onSameAgain: () => undefined,
      onGone: (heard: () => void) => (gone = heard),
      active: () => undefined,
      ended: () => undefined,
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: Session, useValue: session },
      ],
    });
    live = TestBed.inject(Live);
    return () => live.dropAll();
  });

  it('are opened once, however often they are asked for', async () => {
    const [first, again] = await Promise.all([live.follow(place(1)), live.write(place(1))]);
    expect(first).toBe(again);
    expect(live.all()).toHaveLength(1);
  });

  it('never take more than twelve sockets, and those of quiet texts are given up first', async () => {
    for (let n = 1; n <= MAX_SOCKETS; n++) {
      await live.follow(place(n));
      clock.pass(10);
    }
    await live.follow(place(99));
    const open = [...live.bySection().keys()];
    expect(open).toHaveLength(MAX_SOCKETS);
    expect(open).toContain('s99');
    expect(open).not.toContain('s1');
  });

  it('close half a minute after nobody writes, but not under one who has gone in to write', async () => {
    await live.follow(place(1));
    await live.write(place(2));
    clock.pass(QUIET_MS + 1000);
    expect([...live.bySection().keys()]).toEqual(['s2']);
    live.doneWriting('s2');
    clock.pass(2 * QUIET_MS + 1000);
    expect(live.all()).toHaveLength(0);
  });

  it('stay open with what is not stored, and nobody else finds them in memory', async () => {
    const words = await live.write(place(1));
    if (!words) throw new Error('no socket was free');
    const { doc } = words.at('body').binding.fragment;
    doc?.getText('text').insert(0, 'x');
    live.doneWriting('s1');
    clock.pass(10 * QUIET_MS);
    expect(live.hasPending()).toBe(true);
    expect(live.all()).toHaveLength(1);
    gone();
    expect(live.all()).toHaveLength(0);
    expect(live.hasPending()).toBe(false);
  });

  it('are several texts in one: each has its own words, and its own way back', async () => {
    const words = await live.write(place(1));
    if (!words) throw new Error('no socket was free');
    const [body, goal] = [words.at('body'), words.at('goal:g1:words')];
    expect(words.at('body')).toBe(body);
    const { beginWords, inOneAct } = await import('@samplan/plan-doc');
    const typeIn = (text: typeof body, said: string) => {
      const { fragment, undo } = text.binding;
      const [editor] = undo.trackedOrigins;
      if (!fragment.doc) throw new Error('a text without a document');
      const { doc } = fragment;
      inOneAct(doc, () => beginWords(doc, { [text.name]: said }), editor);
    };
    typeIn(goal, 'Svømme');
    expect(JSON.stringify(goal.words())).toContain('Svømme');
    expect(JSON.stringify(body.words())).not.toContain('Svømme');
    expect([goal.canUndo(), body.canUndo()]).toEqual([true, false]);
    typeIn(body, 'Onsdag');
    expect([...words.shown().keys()].sort()).toEqual(['body', 'goal:g1:words']);
    expect(goal.undo()).toBe(true);
    expect(JSON.stringify([...words.shown().values()])).not.toContain('Svømme');
    expect(JSON.stringify(body.words())).toContain('Onsdag');
  });

  it('are left with the page of their plan', async () => {
    const heard: Ended[] = [];
    live.onEnded((ended) => heard.push(ended));
    await live.follow(place(1));
    live.leave('p');
    expect(live.all()).toHaveLength(0);
    expect(heard).toEqual([]);
  });
});

describe('Those who are here', () => {
  const kari = { personId: 'k', name: 'Kari Moen', party: 'coordinator' };
  it('are named by the server alone, each once, and write where their caret is', () => {
    const states = new Map<number, unknown>([
      [1, { user: kari }],
      [2, { user: kari, cursor: { anchor: {}, head: {} } }],
      [3, { user: { name: 'no id' } }],
      [4, {}],
      [7, { user: { ...kari, personId: 'me' } }],
    ]);
    expect(othersIn(states, 7)).toEqual([{ ...kari, writes: true }]);
  });

  it('write in the text where their caret is, as far as it is known', () => {
    const hege = { personId: 'h', name: 'Hege Lund', party: 'service' };
    const states = new Map<number, unknown>([
      [1, { user: kari, cursor: { anchor: 'a', head: 'a' } }],
      [2, { user: kari }],
      [3, { user: hege, cursor: { anchor: 'nowhere', head: 'nowhere' } }],
    ]);
    const rootOf = (caret: unknown) => (caret === 'a' ? 'goal:g1:words' : undefined);
    expect(othersIn(states, 7, rootOf).map(({ personId, root }) => [personId, root])).toEqual([
      ['h', undefined],
      ['k', 'goal:g1:words'],
    ]);
  });
});
