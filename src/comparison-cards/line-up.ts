import type { ReactiveElement } from 'lit';
import { isBlank } from '../shared/blank.js';
import { sourceOf } from '../shared/source.js';
import type { SageComparisonCard } from './comparison-card.js';

/** What cards that stand side by side have in common. */
export interface LineUp {
  /** The labels of all their rows, each once, in the order of the cards. */
  readonly rows: readonly string[];
  /** The level of the heading over them, where they are given one by attribute. */
  readonly underLevel?: number | undefined;
}

const lineUps = new WeakMap<Element, LineUp>();

/** Tells cards what they have in common. */
export function lineUp(cards: readonly ReactiveElement[], underLevel?: number): LineUp {
  const common = { rows: labelsIn(cards), underLevel };
  for (const card of cards) {
    lineUps.set(card, common);
    // One that has not been upgraded yet will ask.
    card.requestUpdate?.();
  }
  return common;
}

/** What a card has been told, and its own rows where it stands alone. */
export const lineUpOf = (card: Element): LineUp => lineUps.get(card) ?? { rows: labelsIn([card]) };

const labelsIn = (cards: readonly Element[]): readonly string[] => {
  const items = cards.flatMap((card) => [...sourceOf(card).querySelectorAll<HTMLElement>('li[data-row]')]);
  return [...new Set(items.flatMap(({ dataset }) => dataset.row || []))];
};

/** Whether a card has nothing to show. */
export const isEmptyCard = (card: SageComparisonCard): boolean =>
  isBlank(sourceOf(card).childNodes) && !card.heading && !card.eyebrow;
