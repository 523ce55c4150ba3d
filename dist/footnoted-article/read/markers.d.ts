/** Text that may be a marker: its start, its end and its label. */
interface MarkerText {
    readonly start: number;
    readonly end: number;
    readonly words: string;
}
/** Markers in the running text. */
export declare const runningMarkers: RegExp;
/** Whether raised text consists of markers only: "2", "[2]", "2,3", "3–5". */
export declare const isMarkersOnly: (words: string) => boolean;
/** The numbers between two others: at most fifty, and none between years. */
export declare function numbersBetween(low?: string, high?: string): string[];
/**
 * The single markers in "2,3" and "3–5". The numbers between the two ends of a range are placed at its dash.
 */
export declare function markersIn(words: string, offset: number): MarkerText[];
export {};
