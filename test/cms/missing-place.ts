/** Thrown for a place that this machine cannot run. The message names it and says what to install. */
export class MissingPlace extends Error {}
