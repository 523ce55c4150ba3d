import { setState } from '../author-content/custom-states.js';

let count = 0;

/** sagebrush.css lays out at most this many points in a card. */
const maxRows = 14;

/**
 * Aligns rows with the same label across cards if the cards do not all have the same rows in the same order.
 * If they do, sagebrush.css aligns them alone.
 *
 * The author's nodes do not change: one style sheet, in the cards' document or shadow root, gives each row of
 * these cards its place.
 */
export class Rows {
  readonly #widget: HTMLElement;
  readonly #name = `rows-${++count}`;
  #sheet?: CSSStyleSheet;
  #root: DocumentOrShadowRoot | undefined;
  #rules = '';

  constructor(widget: HTMLElement) {
    this.#widget = widget;
  }

  /** @param contentHost the widget or class hook whose content the cards are */
  align(cards: readonly Element[], contentHost: Element): void {
    // Most cards have no rows. One query takes less time than a list of all items.
    const rules = contentHost.querySelector('[data-row]') ? this.#rulesFor(cards) : '';
    // An update may come after the widget has left the page. It then has no root with style sheets.
    const root =
      rules && contentHost.isConnected ? (contentHost.getRootNode() as Document | ShadowRoot) : undefined;
    if (rules !== this.#rules) (this.#sheet ??= new CSSStyleSheet()).replaceSync(rules);
    this.#rules = rules;
    setState(this.#widget, this.#name, !!root);
    if (root === this.#root) return;
    this.clear();
    this.#root = root;
    root?.adoptedStyleSheets.push(this.#sheet!);
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
    const rows = mergeRows(lists);
    // In a list that sagebrush.css can align, the points without a row come after all rows.
    const isInOrder = (list: readonly string[]) =>
      rows.every((row, index) => row === list[index]) && !list.slice(rows.length).join('');
    if (lists.every(isInOrder)) return '';

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
    return at > maxRows
      ? ''
      : `@layer sagebrush{:is(:state(${name}),[data-sage-is~=${name}])>*>ul{${rules.join('')}}}`;
  }
}

/** The rows of all lists, each once. A row that only some lists have comes after the row before it there. */
function mergeRows(lists: readonly (readonly string[])[]): string[] {
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
