import type { Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { NearestConsumer, Provider } from './context.js';
/** The state that a reader chose, and what the widget in which they chose it knows about it. */
export interface ChosenState {
    /** The USPS or ISO 3166-2 code, else the name as the author wrote it. */
    readonly state: string;
    readonly name: string;
    /** Whether the practice can see clients there; `null` if the widget cannot tell. */
    readonly served: boolean | null;
    /** The kinds of care that the practice may offer there, if that is not all of them. */
    readonly services?: readonly string[];
    /** The widget in which the reader chose it and can change it. */
    readonly chooser: HTMLElement;
}
/** What a reader chose. Kept in memory only. */
export interface Choices {
    readonly state?: ChosenState;
    /** A kind of care. */
    readonly service?: string;
}
/**
 * The `sage-state-choose` event. `state` is the chosen state's code, or its name if it has none; `null` if the choice was
 * undone. `served` is `null` if nothing can be claimed. `services` lists the kinds of care if not all are available there.
 */
export type StateChooseEvent = CustomEvent<{
    state: string | null;
    served: boolean | null;
    name?: string;
    services?: readonly string[];
}>;
/** The `sage-service-choose` event. `service` is the kind of care, or `null` if the choice was undone. */
export type ServiceChooseEvent = CustomEvent<{
    service: string | null;
}>;
/** The two events that report a choice. */
export type ChoiceEvent = StateChooseEvent | ServiceChooseEvent;
/** Options of events that the page can cancel to refuse a choice. */
export declare const cancelableInit: {
    bubbles: boolean;
    composed: boolean;
    cancelable: boolean;
};
/** A registered symbol, for the same reason as `practiceContext`. */
export declare const choicesContext: Context<unknown, Choices | undefined>;
/**
 * Keeps what the reader chooses inside its host, and provides it to the widgets there. Only the nearest
 * provider handles a choice.
 */
export declare class ChoicesProvider extends Provider<Choices | undefined> {
    #private;
    /** @param onChange is called after a choice was made */
    constructor(host: HTMLElement, onChange: () => void);
    handle(event: ChoiceEvent): void;
    /** Keeps these choices and provides them to the widgets. */
    keep(choices: Choices): void;
}
/** Calls `handle` for each choice that is made inside an element. */
export declare function listenForChoices(element: HTMLElement, handle: (event: ChoiceEvent) => void): void;
/**
 * The reader's choices as a widget sees them: those of its practice, else those made in this widget alone.
 *
 * Choices that were made before there was a practice are handed to the first one that appears.
 */
export declare class ReaderChoices extends NearestConsumer<Choices | undefined> {
    #private;
    constructor(host: ReactiveElement);
    protected changed(value: Choices | undefined): void;
    hostConnected(): void;
    hostDisconnected(): void;
    get current(): Choices;
    /**
     * Dispatches the event, which the page can cancel, and renders the host again. Returns whether the choice
     * was allowed.
     */
    choose(event: ChoiceEvent): boolean;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'sage-state-choose': StateChooseEvent;
        'sage-service-choose': ServiceChooseEvent;
    }
}
