/** Matches any one of these. Has the flags of the first. */
export declare const either: (...patterns: readonly RegExp[]) => RegExp;
/** Matches these one after the other. Has the flags of the first. */
export declare const inTurn: (...patterns: readonly RegExp[]) => RegExp;
/** Matches these one after the other, once or more. Has the flags of the first. */
export declare const repeated: (...patterns: readonly RegExp[]) => RegExp;
/** Matches these one after the other, and captures the match. Has the flags of the first. */
export declare const captured: (...patterns: readonly RegExp[]) => RegExp;
