/** Resolves when the widgets of plain HTML have rendered. The script tag's build uses `settled.script.ts` instead. */
export declare const partsSettled: () => Promise<unknown>;
