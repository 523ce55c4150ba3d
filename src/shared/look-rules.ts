/** The rules of sagebrush.css. Whatever builds or serves this module fills them in: see scripts/look.ts. */
export const rules: string = '';
