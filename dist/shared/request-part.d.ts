import type { ReactiveElement } from 'lit';
/**
 * Loads a part that only some pages need, once for all elements. If loading fails, this warns the
 * author.
 *
 * @param name the part's file is `sagebrush-<name>.js`
 * @param load loads the part
 * @param host the element that needs the part
 * @param onSettled called when the part has loaded or failed to load. By default, the host renders again
 * @returns the part, `null` if loading failed, or `undefined` while loading
 */
export declare function requestPart<Part extends object>(name: string, load: () => Promise<Part>, host: ReactiveElement, onSettled?: () => void): Part | null | undefined;
/** Resolves when everything requested so far has loaded or failed. */
export declare const requestsSettled: () => Promise<unknown>;
