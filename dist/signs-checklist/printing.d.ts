/** Adds the rule that prints a checklist alone while it has the state `sage-printing`. */
export declare function allowPrinting(): void;
