// "Planer": every plan of the municipality by name, date and coordinator, for the coordinating unit; what is chosen stands in the address.
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { RegisterPageDocument, type RegisterPageQuery } from '@samplan/contract';
import { Button, Skeleton, StateTag } from '@samplan/ui';
import { planStateNames, planTypeNames, register, shell } from '@samplan/wording';
import { PLAN_STATES, PLAN_TYPES } from '@samplan/domain';
import { asked } from '../kernel/asked';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { SelectField } from '../plan/select-field';
import { Away } from '../shell/away';
import { AGES, filterOf, MARKS, STATES, TYPES, type Chosen } from './choices';

type RegisterView = RegisterPageQuery['register'];
type Plan = RegisterView['plans'][number];

@Component({
  selector: 'sam-register',
  imports: [Away, Button, Say, SayPipe, SelectField, Skeleton, SpokenPipe, StateTag, WhenPipe],
  templateUrl: './register.html',
  styleUrl: './register.css',
})
export class Register {
  private readonly router = inject(Router);

  /** From the address. */
  readonly mark = input<string>();
  readonly state = input<string>();
  readonly type = input<string>();
  readonly age = input<string>();
  readonly unit = input<string>();
  readonly on = input<string>();

  protected readonly texts = register;
  protected readonly frame = shell;
  protected readonly marks = MARKS;
  protected readonly states = STATES;
  protected readonly types = TYPES;
  protected readonly ages = AGES;

  private readonly afterPlan = signal<string | null>(null);
  protected readonly filter = computed(() =>
    filterOf({
      mark: this.mark(),
      state: this.state(),
      type: this.type(),
      age: this.age(),
      unit: this.unit(),
      on: this.on(),
    }),
  );
  protected readonly answer = asked(
    RegisterPageDocument,
    () => ({ filter: this.filter(), afterPlan: this.afterPlan() }),
    () => false,
  );
  /** What was last shown stays until the next has come. */
  protected readonly view = linkedSignal<RegisterView | undefined, RegisterView | undefined>({
    source: () => this.answer.data()?.register,
    computation: (now, before) => now ?? (this.answer.problem() ? undefined : before?.value),
  });
  protected readonly rows = computed(() => (this.view()?.plans ?? []).map((plan) => shown(plan)));
  protected readonly isFirst = computed(() => this.afterPlan() === null);
  protected readonly isFiltered = computed(() => Object.values(this.filter()).some((value) => value !== null));
  protected readonly units = computed(() =>
    (this.view()?.units ?? []).map(({ id, name }) => ({ word: id, text: name })),
  );

  constructor() {
    pageTitle(() => register.page);
    effect(() => {
      this.filter();
      untracked(() => this.afterPlan.set(null));
    });
  }

  protected choose(name: keyof Chosen, word: string): void {
    void this.router.navigate([], {
      queryParams: { [name]: word || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }

  protected turn(next: string | null): void {
    this.afterPlan.set(next);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
  }
}

function shown(plan: Plan) {
  return {
    ...plan,
    typeName: planTypeNames[wordOf(PLAN_TYPES, plan.type) ?? 'individual-plan'],
    stateName: planStateNames[wordOf(PLAN_STATES, plan.state) ?? 'draft'],
    isAlone: plan.coordinator === null && plan.state !== 'closed',
  };
}
