/**
 * Aligns rows with the same label across cards if the cards do not all have the same rows in the same order.
 * If they do, sagebrush.css aligns them alone.
 *
 * The author's nodes do not change: one style sheet, in the cards' document or shadow root, gives each row of
 * these cards its place.
 */
export declare class Rows {
    #private;
    constructor(widget: HTMLElement);
    /** @param contentHost the widget or class hook whose content the cards are */
    align(cards: readonly Element[], contentHost: Element): void;
    clear(): void;
}
