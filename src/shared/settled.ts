/** Resolves when the widgets of plain HTML have rendered. The script tag's build uses `settled.script.ts` instead. */
export const partsSettled = (): Promise<unknown> => Promise.resolve();
