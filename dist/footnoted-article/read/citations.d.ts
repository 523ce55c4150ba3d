/** A range of a text that names a source, and the source's canonical address. */
export interface Citation {
    readonly start: number;
    readonly end: number;
    readonly href: string;
}
/** Every source that a text names, in order: by DOI, PubMed, PubMed Central, arXiv, ISBN or a plain URL. */
export declare function citationsIn(text: string): Citation[];
