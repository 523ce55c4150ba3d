import { type TemplateResult } from 'lit';
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
export declare const attributeCards: (host: CardsHost) => AttributeCard[];
/**
 * Renders these cards, in an element of their own. It is inside a slot, because directly in the root it would
 * be taken for a class hook's.
 */
export declare const renderCards: (cards: readonly AttributeCard[], isChoosable: boolean) => TemplateResult;
export {};
