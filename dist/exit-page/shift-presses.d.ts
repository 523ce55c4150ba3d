/**
 * Counts how often Shift is pressed alone, as GOV.UK's component does. It counts in text fields too, since a
 * reader in danger may be anywhere on the page. Shift with another key or the pointer types a capital letter
 * or makes a selection, so it resets the count. Three presses are fewer than the five at which Windows offers
 * Sticky Keys. With Sticky Keys on, Shift is released before the letter is typed. The letter still resets the
 * count.
 */
export declare class ShiftPresses implements EventListenerObject {
    #private;
    /**
     * @param onChange receives the new count: 0 after another key or the pointer, -1 for a while after the time
     * ran out
     */
    constructor(onChange: (count: number) => void);
    /**
     * Starts listening in the capture phase, before the page can stop a key event. Continues the count of the
     * previous instance.
     */
    listen(): void;
    disconnect(): void;
    handleEvent({ type, key, shiftKey, ctrlKey, altKey, metaKey }: Event & Partial<KeyboardEvent>): void;
}
