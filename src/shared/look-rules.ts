/** The rules of sagebrush.css. What builds or serves this module puts them here: scripts/look.mjs. */
export const rules: string = '';
