import { setState } from '../shared/custom-states.js';

let count = 0;

/** What sagebrush.css lays out: no more points in a card than this. */
const most = 14;

/**
 * Has the same rows of cards stand in line where the cards have not all of them, or not in one order. Where they have,
 * sagebrush.css does it alone.
 *
 * The author's nodes stay as they are: one sheet, in the document or the root in which the cards stand, says for these
 * cards alone which row is which.
 */
export class Rows {
  readonly #widget: HTMLElement;
  readonly #name = `rows-${++count}`;
  readonly #sheet = new CSSStyleSheet();
  #root: DocumentOrShadowRoot | undefined;
  #rules = '';

  constructor(widget: HTMLElement) {
    this.#widget = widget;
  }

  /** @param source whose content the cards are: the widget, or a hook */
  place(cards: readonly Element[], source: Element): void {
    const rules = this.#rulesFor(cards);
    const root = rules ? (source.getRootNode() as Document | ShadowRoot) : undefined;
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    setState(this.#widget, this.#name, !!root);
    if (root === this.#root) return;
    this.clear();
    this.#root = root;
    root?.adoptedStyleSheets.push(this.#sheet);
  }

  clear(): void {
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#root = undefined;
  }

  #rulesFor(cards: readonly Element[]): string {
    const lists = cards.map((card) =>
      [...card.querySelectorAll<HTMLElement>(':scope>ul>li')].map(({ dataset }) => dataset.row ?? ''),
    );
    const rows = merged(lists);
    // A list as sagebrush.css would have it begins with all rows, and goes on with points that belong to none.
    const isInOrder = (list: readonly string[]) =>
      rows.every((row, index) => row === list[index]) && !list.slice(rows.length).some(Boolean);
    if (!rows.length || lists.every(isInOrder)) return '';

    const numberOf = (row: string) => (list: readonly string[]) => list.filter((each) => each === row).length;
    const rules: string[] = [];
    let at = 0;
    for (const row of [...rows, '']) {
      const item = row ? `[data-row="${CSS.escape(row)}"]` : 'li:not([data-row])';
      for (let number = Math.max(...lists.map(numberOf(row))), before = ''; number; number--) {
        rules.push(`&>${before}${item}{grid-row:${++at}!important}`);
        before += `${item}~`;
      }
    }
    const name = this.#name;
    return at > most
      ? ''
      : `@layer sagebrush{:is(:state(${name}),[data-sage-is~=${name}])>*>ul{${rules.join('')}}}`;
  }
}

/** The rows of all lists, each once: those that only some have stand behind what is before them there. */
function merged(lists: readonly (readonly string[])[]): string[] {
  const rows: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const row of list.filter(Boolean)) {
      if (!rows.includes(row)) rows.splice(at, 0, row);
      at = rows.indexOf(row) + 1;
    }
  }
  return rows;
}
