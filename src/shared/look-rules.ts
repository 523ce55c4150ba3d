/** The rules of sagebrush.css. Whatever builds or serves this module fills them in: see scripts/look.mjs. */
export const rules: string = '';
