/** Whether the text is a calendar date in ISO 8601 format, and the day exists. */
export function isDate(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && time > 0 && new Date(time).toISOString().startsWith(text);
}

/**
 * The later of the reader's local date and the UTC date, in ISO 8601 format, so that no claim is shown a day
 * too long.
 */
export function laterDate(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return (local > now ? local : now).toISOString().slice(0, 10);
}
