import { laterDate } from '../shared/dates.js';

/** A license that has to be renewed. */
export interface EndingLicense {
  /** What to call it: its state, and whatever else the page says about it. */
  readonly name: string;
  /** The last day on which the license is valid, in ISO 8601 format. */
  readonly until: string;
}

/** Licenses are reported, and calendar reminders start, this many days before they end. */
export const daysAhead = 60;

/** The whole days from the first date to the second, both in ISO 8601 format. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** An iCalendar file (RFC 5545) with one reminder: 60 days before the license ends, or today if that day is past. */
export function reminderFor({ name, until }: EndingLicense, now: Date): string {
  const today = laterDate(now);
  const start = addDays(until, -daysAhead);
  const day = start < today ? today : start;
  const ends = until < today ? 'ended' : 'ends';
  const summary = escaped(`Renew license: ${name} (${ends} ${longDate(until)})`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sagebrush Widgets//License reminder//EN',
    'BEGIN:VEVENT',
    // A stable id, so that a second reminder for the same license and date replaces the first.
    `UID:${until}-${slugOf(name)}@sagebrush-widgets`,
    `DTSTAMP:${digits(now.toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped('Renew it with the board, then write its new date on your page.')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    // At nine in the morning of that day.
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The name of the file. */
export const reminderFileName = ({ name }: EndingLicense): string => `renew-license-${slugOf(name)}.ics`;

/** September 30, 2027 */
export const longDate = (date: string): string =>
  new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** A date or time as iCalendar writes it. */
const digits = (iso: string) => iso.replace(/[-:]/g, '');

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A line holds at most 75 bytes, and continues in a line that begins with a space. Characters stay whole. */
function fold(line: string): string {
  let size = 0;
  let text = '';
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > 75) {
      text += '\r\n ';
      size = 1;
    }
    text += character;
    size += bytes;
  }
  return text;
}
