import type { Context, ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Service } from './services.js';
import type { State } from './states.js';
/** The facts that an author states about a practice, frozen. Its addresses have been checked. */
export interface Practice {
    /** The practice's name. */
    readonly name?: string;
    /** The page where people book a consultation. */
    readonly bookUrl?: string;
    /** The phone number as written. */
    readonly phone?: string;
    /** The states where the practice is licensed. */
    readonly states: readonly State[];
    /** The kinds of care that the practice offers. */
    readonly services: readonly Service[];
    /** The page for readers in states that the practice does not serve. */
    readonly outsideUrl?: string;
}
type Key<Value> = Context<unknown, Value>;
/**
 * The event types of `@lit/context`. We dispatch the same events, so its providers and consumers work with
 * ours.
 */
type AnyContextEvent = HTMLElementEventMap['context-request' | 'context-provider'] & {
    /** Set by our `Provider` when it answers the request. */
    provider?: unknown;
};
/**
 * A registered symbol, so that two copies of the library on one page share the practice. The digit is the
 * major version of this contract.
 */
export declare const practiceContext: Key<Practice | undefined>;
/**
 * Requests a context from the nearest provider. With `subscribe`, the callback also receives every later
 * value.
 */
export declare function requestContext<Value>(element: Element, context: Key<Value>, callback: ContextCallback<Value>, subscribe?: boolean): AnyContextEvent;
/**
 * Provides a value to the elements inside its host, like `ContextProvider` of `@lit/context`, in fewer bytes.
 */
export declare class Provider<Value> implements ReactiveController {
    #private;
    readonly host: HTMLElement & Partial<Pick<ReactiveElement, 'addController'>>;
    readonly context: Key<Value>;
    value: Value;
    constructor(host: HTMLElement & Partial<Pick<ReactiveElement, 'addController'>>, context: Key<Value>, value: Value);
    hostConnected(): void;
    /** Tells the providers and consumers around the host that this provider is new. */
    announce(): void;
    setValue(value: Value): void;
    handleEvent(event: AnyContextEvent): void;
    /** Passes the value to an element now and each time it changes. */
    subscribe(consumer: Element, callback: ContextCallback<Value>): void;
}
/**
 * Gives a widget the value of the nearest provider; `undefined` if there is no provider around it.
 *
 * A widget may be upgraded before its practice, so it asks again when a provider appears. Lit's own consumer
 * does not.
 */
export declare class NearestConsumer<Value> implements ReactiveController {
    #private;
    protected readonly host: ReactiveElement;
    readonly context: Key<Value>;
    value?: Value | undefined;
    constructor(host: ReactiveElement, context: Key<Value>);
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Called when a provider announces itself. Does nothing if a provider already serves this widget: that
     * provider passes it on to a nearer one by itself.
     */
    requestAgain(context: unknown): void;
    protected changed?(value: Value): void;
}
export {};
