// The sentence about what went wrong, spoken when it comes; nothing where nothing did.
import { Component, input } from '@angular/core';
import { Icon } from '@samplan/ui';
import type { Text, Values } from '@samplan/wording';
import { Say } from './say';

@Component({
  selector: 'sam-problem',
  imports: [Icon, Say],
  template: `@if (text(); as text) {
    <p class="state" role="alert" data-color="danger">
      <sam-icon name="warn" [small]="true" /><span [say]="text" [with]="with()"></span>
    </p>
  }`,
  styles: `
    :host {
      display: block;
    }
    :host(:empty) {
      display: none;
    }
  `,
})
export class ProblemLine {
  readonly text = input.required<Text | undefined>();
  readonly with = input<Values>();
}
