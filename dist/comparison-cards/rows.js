import { setState } from '../author-content/custom-states.js';

let count = 0;
const maxRows = 14;
class Rows {
  #widget;
  #name = `rows-${++count}`;
  #sheet;
  #root;
  #rules = "";
  constructor(widget) {
    this.#widget = widget;
  }
  /** @param contentHost the widget or class hook whose content the cards are */
  align(cards, contentHost) {
    const rules = this.#rulesFor(cards);
    const root = rules && contentHost.isConnected ? contentHost.getRootNode() : void 0;
    if (rules !== this.#rules) (this.#sheet ??= new CSSStyleSheet()).replaceSync(rules);
    this.#rules = rules;
    setState(this.#widget, this.#name, !!root);
    if (root === this.#root) return;
    this.clear();
    this.#root = root;
    root?.adoptedStyleSheets.push(this.#sheet);
  }
  clear() {
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#root = void 0;
  }
  #rulesFor(cards) {
    const lists = cards.map(
      (card) => [...card.querySelectorAll(":scope>ul>li")].map(({ dataset }) => dataset.row ?? "")
    );
    const rows = mergeRows(lists);
    const isInOrder = (list) => rows.every((row, index) => row === list[index]) && !list.slice(rows.length).some(Boolean);
    if (!rows.length || lists.every(isInOrder)) return "";
    const numberOf = (row) => (list) => list.filter((each) => each === row).length;
    const rules = [];
    let at = 0;
    for (const row of [...rows, ""]) {
      const item = row ? `[data-row="${CSS.escape(row)}"]` : "li:not([data-row])";
      for (let number = Math.max(...lists.map(numberOf(row))), before = ""; number; number--) {
        rules.push(`&>${before}${item}{grid-row:${++at}!important}`);
        before += `${item}~`;
      }
    }
    const name = this.#name;
    return at > maxRows ? "" : `@layer sagebrush{:is(:state(${name}),[data-sage-is~=${name}])>*>ul{${rules.join("")}}}`;
  }
}
function mergeRows(lists) {
  const rows = [];
  for (const list of lists) {
    let at = 0;
    for (const row of list.filter(Boolean)) {
      if (!rows.includes(row)) rows.splice(at, 0, row);
      at = rows.indexOf(row) + 1;
    }
  }
  return rows;
}

export { Rows };
