import { nothing, html } from 'lit';
import { nameOfService } from '../practice/care.js';
import { itemsOf, listFrom } from '../author-content/lists.js';

const attributeCards = (host) => ["individual", "couples"].flatMap((value) => {
  const points = itemsOf(listFrom(host[value])).map(({ textContent }) => textContent);
  return points.length ? { value, heading: nameOfService(host, value), points } : [];
});
const renderCards = (cards, isChoosable) => html`<slot><sage-comparison-cards choosable=${isChoosable ? "" : nothing}>${cards.map(
  ({ value, heading, points }) => html`<sage-comparison-card value=${value} heading=${heading}><ul> ${points.map((point) => html`<li>${point}</li>`)} </ul></sage-comparison-card>`
)}</sage-comparison-cards></slot>`;

export { attributeCards, renderCards };
