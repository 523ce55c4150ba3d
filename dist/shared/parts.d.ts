/**
 * The address of another of our files, in the same folder as the script. `undefined` if the script's address
 * is unknown, because it was inlined or combined with other scripts. The query string is kept and includes
 * the version, so that no cache returns a part of another build.
 */
export declare function addressOfFile(file: string): string | undefined;
/** What to run when the page first asks for a part, before the part has loaded. */
export declare const requestCallbacks: Map<string, () => void>;
/** Calls `then` each time a part has loaded. */
export declare const onPartLoad: (callback: () => void) => unknown;
/** Returns what a part exports, if it has loaded. */
export declare const loadedPart: <Part>(name: string) => Part | undefined;
/** Calls `then` for each requested part when it has loaded. */
export declare const onEachRequestedPart: (callback: () => void) => void;
/** Resolves when every requested part has loaded or failed. */
export declare const partsSettled: () => Promise<unknown>;
/**
 * Loads a part and resolves with what it exports. A part is requested only once. Rejects if loading fails.
 */
export declare function loadPart<Part>(name: string): Promise<Part>;
/** Loads another of our files, unless the page loads it itself. @param isLoaded whether the file has loaded */
export declare function loadFile(file: string, isLoaded: () => boolean): Promise<void>;
/** Warns that a part did not load. */
export declare const warnMissingPart: (part: string, error: unknown) => void;
/** Loads the parts that a node asks for. @param deep whether to look at its descendants too */
export declare function loadPartsFor(root: Node, deep?: boolean): void;
/** Loads the parts that the page asks for, now and whenever it changes. */
export declare function loadPartsOnDemand(): void;
/**
 * Starts the parts that have loaded, and later ones when they load. The code that they share with the core is
 * passed to each of them. If it were global, another script on the page could replace it.
 */
export declare function startParts(shared: object): void;
