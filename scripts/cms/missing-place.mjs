/** A place that this machine cannot have. Its message names it, and says what to install. */
export class MissingPlace extends Error {}
