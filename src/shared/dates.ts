/** Whether this is an ISO 8601 calendar date, of a day that there is. */
export function isDate(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && time > 0 && new Date(time).toISOString().startsWith(text);
}

/** The later of the reader's own date and UTC's, as ISO 8601 has it, so that nothing is claimed a day too long. */
export function latest(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return (local > now ? local : now).toISOString().slice(0, 10);
}
