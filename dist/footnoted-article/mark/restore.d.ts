/**
 * Restores texts and elements that other code wrote to, moved or removed. @returns whether it restored any
 */
export declare function restore(records: readonly MutationRecord[]): boolean;
