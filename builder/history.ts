import type { Work } from './work.ts';

const maxSteps = 50;
/** Changes of one field within this time are one step. */
const pause = 1000;

/** Remembers the last works, so that the author can go back. */
export class History {
  readonly #past: string[] = [];
  #present = '';
  #field: Element | null = null;
  #time = 0;

  /** Remembers the work after a change, which the author made in this field. */
  record(work: Work, field: Element | null): void {
    const text = JSON.stringify(work);
    if (text === this.#present) return;
    const now = performance.now();
    const continues = field === this.#field && field !== document.body && now - this.#time < pause;
    if (this.#present && !(continues && this.#past.length)) this.#past.push(this.#present);
    if (this.#past.length > maxSteps) this.#past.shift();
    this.#present = text;
    this.#field = field;
    this.#time = now;
  }

  /** Returns the work before the last change, or `undefined` if nothing has changed. */
  undo(): Work | undefined {
    const text = this.#past.pop();
    if (!text) return undefined;
    this.#present = text;
    this.#field = null;
    return JSON.parse(text) as Work;
  }
}
