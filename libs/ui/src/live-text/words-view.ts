// Shows written words without an editor, line for line as the editor would.
import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, ViewEncapsulation } from '@angular/core';
import { childrenOf, isBlank, isBold, needsBreak } from './written';

@Component({
  selector: 'sam-words-view',
  imports: [NgTemplateOutlet],
  encapsulation: ViewEncapsulation.None,
  styleUrl: './written.css',
  template: `
    <ng-template #blocks let-node>
      @for (block of childrenOf(node); track $index) {
        @if (block.type === 'paragraph') {
          <p>
            @for (piece of childrenOf(block); track $index) {
              @if (piece.type === 'hardBreak') {
                <br />
              } @else if (isBold(piece)) {
                <strong [textContent]="piece.text"></strong>
              } @else {
                <ng-container>{{ piece.text }}</ng-container>
              }
            }
            @if (needsBreak(block)) {
              <br />
            }
          </p>
        } @else if (block.type === 'bulletList') {
          <ul>
            @for (item of childrenOf(block); track $index) {
              <li><ng-container *ngTemplateOutlet="blocks; context: { $implicit: item }" /></li>
            }
          </ul>
        }
      }
    </ng-template>
    <div class="written" [class.own]="own()" [class.blank]="blank()">
      <ng-container *ngTemplateOutlet="blocks; context: { $implicit: words() }" />
    </div>
  `,
})
export class WordsView {
  /** A ProseMirror document as JSON. */
  readonly words = input.required<unknown>();
  /** A person's own words: in the person's typeface and in quotation marks. */
  readonly own = input(false);

  protected readonly blank = computed(() => isBlank(this.words()));
  protected readonly childrenOf = childrenOf;
  protected readonly isBold = isBold;
  protected readonly needsBreak = needsBreak;
}
