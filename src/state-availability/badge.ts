import { html, nothing } from 'lit';
import { copyOf, isSafe, linksIn } from '../shared/copy.js';
import { nameOfState } from '../practice/states.strings.js';
import { authorWords, ourWords } from '../shared/our-words.js';
import { wordsLanguageOf } from '../shared/strings.js';
import type { ListedState } from './licences.js';
import { strings } from './state-availability.strings.js';

/** More names than this make a line that no header has room for. */
const most = 3;

/** What a badge says: the states as a sentence has them, the first of them where they are many, and what opens the rest. */
export function drawNames(host: Element, named: readonly ListedState[], label: unknown): unknown {
  const rest = named.slice(most);
  return html`<div class="own">
    ${label}${namesIn(host, named.slice(0, most), rest.length ? 'unit' : 'conjunction')}
    ${
      rest.length
        ? html`<details part="more">
            <summary>${ourWords(host, strings.for(host).more(rest.length))}</summary>
            ${namesIn(host, rest)}
          </details>`
        : nothing
    }
  </div>`;
}

const namesIn = (
  host: Element,
  named: readonly ListedState[],
  type: 'unit' | 'conjunction' = 'conjunction',
) => {
  const left = [...named];
  const names = new Intl.ListFormat(wordsLanguageOf(host), { type })
    .formatToParts(named.map(({ isOpen, text, state }) => (isOpen ? text : nameOfState(host, state))))
    .map((part) => (part.type === 'element' ? nameOf(host, left.shift()!, part.value) : part.value));
  return ourWords(host, names);
};

/** The name, with its link; what leaves the claim open stands as the author wrote it. */
function nameOf(host: Element, { item, isOpen }: ListedState, name: string): unknown {
  if (item && isOpen) return authorWords(host, [...item.childNodes].map(copyOf));
  const link = item && linksIn([item]).find(isSafe);
  return link ? html`<a href=${link.href} data-address=${link.href}>${name}</a>` : name;
}

export const pin = html`<svg
  viewBox="0 0 20 20"
  aria-hidden="true"
  fill="none"
  stroke="currentColor"
  stroke-width="1.75"
>
  <path d="M10 18s6-5.2 6-10a6 6 0 0 0-12 0c0 4.8 6 10 6 10Z" />
  <circle cx="10" cy="8" r="2.25" />
</svg>`;
