import type { ReactiveElement } from 'lit';
/** What is wrong with an element. It becomes a sentence only where a person reads it. */
export interface Warning {
    /** The attribute's name, or the kind of content (`<a href>`). */
    readonly attribute: string;
    /** What was written. */
    readonly found: string | null;
    /** What would have been accepted. */
    readonly expected: string;
}
/** The warnings about an element, for the self-check. */
export declare const warningsFor: (element: Element) => readonly Warning[];
/**
 * Warns the author, once per element and problem, about what was written and what was expected.
 *
 * @param attribute the attribute's name, or the kind of content (`<a href>`)
 * @param found what was written
 * @param expected what would have been accepted
 */
export declare function warn(element: Element, attribute: string, found: string | null, expected: string): void;
/** Warns the author that a part's file could not be loaded. @param part the file is `sagebrush-<part>.js` */
export declare const warnMissingPart: (element: Element, part: string) => void;
/**
 * Returns the value if it is allowed, else the first allowed value. Warns of a value that is not allowed.
 *
 * Frameworks may set only the property. The value is then written to the attribute, because sagebrush.css
 * depends on it. To remove a value, frameworks set the property to `undefined`, `null` or an empty string.
 */
export declare function oneOf<Value extends string>(element: Element, attribute: string, value: string | null | undefined, allowed: readonly Value[]): Value;
/**
 * Warns the author of a problem if it still exists after the rest of this script and a framework have run.
 *
 * @param found returns what was written, or `false` if nothing is wrong
 */
export declare function warnLater(host: ReactiveElement, attribute: string, expected: string, found: () => string | false): void;
