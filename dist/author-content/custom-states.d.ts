/**
 * An element's custom states, for `:state()`. An element allows only one call of `attachInternals()`, so all
 * our code gets the states here.
 */
export declare function customStatesOf(element: HTMLElement): CustomStateSet;
/** Sets or removes a custom state on a widget, for sagebrush.css. On a hook, sets a mark instead. */
export declare function setState(widget: HTMLElement, state: string, isOn: boolean): void;
