import { html, nothing, type TemplateResult } from 'lit';
import { nameOfService } from '../practice/care.js';
import { itemsOf, listFrom } from '../author-content/lists.js';

/** A card that an attribute describes. */
interface AttributeCard {
  readonly value: string;
  readonly heading: string;
  readonly points: readonly string[];
}

interface CardsHost extends Element {
  readonly individual?: string;
  readonly couples?: string;
}

/** Reads the cards that the attributes `individual` and `couples` describe. */
export const attributeCards = (host: CardsHost): AttributeCard[] =>
  (['individual', 'couples'] as const).flatMap((value) => {
    const points = itemsOf(listFrom(host[value])).map(({ textContent }) => textContent);
    return points.length ? { value, heading: nameOfService(host, value), points } : [];
  });

/**
 * Renders these cards, in an element of their own. It is inside a slot, because directly in the root it would
 * be taken for a class hook's.
 */
export const renderCards = (cards: readonly AttributeCard[], isChoosable: boolean): TemplateResult =>
  html`<slot
    ><sage-comparison-cards choosable=${isChoosable ? '' : nothing}
      >${cards.map(
        ({ value, heading, points }) =>
          html`<sage-comparison-card value=${value} heading=${heading}
            ><ul>
              ${points.map((point) => html`<li>${point}</li>`)}
            </ul></sage-comparison-card
          >`,
      )}</sage-comparison-cards
    ></slot
  >`;
