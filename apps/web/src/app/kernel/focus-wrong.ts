// After a form has said what is wrong: the focus goes to the first of it, so that nobody has to look for it.
import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';

const WRONG = '[aria-invalid="true"], fieldset:has([role="alert"]) input';

/** Call it where `inject` may be called. @returns what moves the focus, once the page has said it */
export function focusWrong(): () => void {
  const injector = inject(Injector);
  const host = inject<ElementRef<HTMLElement>>(ElementRef);
  return () => {
    afterNextRender(() => host.nativeElement.querySelector<HTMLElement>(WRONG)?.focus(), { injector });
  };
}
