// Which edits of this device are stored, as far as the server has said so: edits, questions about them, answers, silence.

/** A server that has not answered for this long is taken as gone, though the line looks open. */
export const patienceMs = 10_000;

export class Questions {
  /** Somebody has been asked, and has not answered within `patienceMs`. */
  silent = false;
  private edits = 0;
  private stored = 0;
  private open: { readonly n: number; readonly edits: number }[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onSilent` is called when patience ends. */
  constructor(private readonly onSilent: () => void) {}

  /** How many edits are not known to be stored. */
  get pending(): number {
    return this.edits - this.stored;
  }

  edited(): void {
    this.edits += 1;
  }

  /** Question `n` is put: is all that was edited until now stored? */
  put(n: number): void {
    this.open.push({ n, edits: this.edits });
    this.watch();
  }

  /** Yes to `n` and to all questions before it; false where nobody asked. */
  answered(n: number): boolean {
    const question = this.open.findLast((each) => each.n <= n);
    if (!question) return false;
    const later = this.open.filter((each) => each.n > n);
    this.forget();
    this.stored = Math.max(this.stored, question.edits);
    this.open = later;
    if (later.length > 0) this.watch();
    return true;
  }

  /** The line is new, or gone: what was asked on the old one is answered by nobody. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.silent = false;
    this.open = [];
  }

  private watch(): void {
    this.timer ??= setTimeout(() => {
      this.silent = true;
      this.onSilent();
    }, patienceMs);
  }
}
