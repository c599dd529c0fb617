// The mark of Samplan: three lines of a plan, one thread woven through them.
import { Component } from '@angular/core';

@Component({
  selector: 'sam-logo',
  template: `<svg
    class="logo"
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke-linecap="round"
  >
    <g stroke="#0F4C5C" stroke-width="3.6">
      <path d="M3 8.5h26" />
      <path d="M3 23.5h26" />
    </g>
    <path d="M16 1.8c-5 5-5 9.2 0 14.2s5 9.2 0 14.2" stroke="#fff" stroke-width="8.4" stroke-linecap="butt" />
    <path d="M16 2c-5 5-5 9 0 14s5 9 0 14" stroke="#A3274F" stroke-width="3.8" />
    <path d="M9 16h14" stroke="#fff" stroke-width="8" stroke-linecap="butt" />
    <path d="M3 16h26" stroke="#0F4C5C" stroke-width="3.6" />
  </svg>`,
})
export class Logo {}
