import { cleanHtml } from './editor/clean-html.ts';
import { completeUrl } from './form/addresses.ts';
import { withoutSamples } from './form/old-samples.ts';
import { findWidget, practice, widgets, type Field } from './form/widgets.ts';
import { newService, serviceFields, type Service } from './services.ts';
import { readTheme, toHex } from './theme/theme.ts';
import { page, modes } from '../src/themes/pairs.ts';
import { licenseFields, newLicense, type License, type Piece, type Work } from './work.ts';

/** Reads work from a file or an address. Drops everything that is not ours and cleans the HTML. */
export function readWork(found: unknown): Work | undefined {
  if (!isRecord(found) || !isRecord(found.practice) || !Array.isArray(found.pieces)) return undefined;
  // Earlier versions saved these under other names.
  const { licenses = found.licences, pageBackground = found.ground } = found;
  return {
    practice: pickValues(found.practice, practice.fields),
    services: mapRecord(found.services, /^[\p{L}\d-]+$/u, readService),
    notice: completeUrl(readString(found.notice)),
    licenses: mapRecord(licenses, stateCode, readLicenses),
    statePages: mapRecord(found.statePages, stateCode, (link) => completeUrl(readString(link))),
    pieces: readPieces(
      found.pieces,
      widgets.map(({ tag }) => tag),
    ),
    crisis: found.crisis !== false,
    safety: typeof found.safety === 'boolean' ? found.safety : undefined,
    place: readString(found.place) || 'page',
    script: readString(found.script),
    theme: readTheme(pickStrings(found.theme)),
    brand: toHex(readString(found.brand)) ?? '',
    pageBackground: { ...page, ...readColors(pickStrings(pageBackground, modes)) },
  };
}

const stateCode = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readString = (value: unknown): string => (typeof value === 'string' ? value : '');

const readStrings = (values: unknown): string[] => (Array.isArray(values) ? values.map(readString) : []);

/** Reads each value of an object whose keys match. */
const mapRecord = <Value>(found: unknown, keys: RegExp, read: (value: unknown) => Value) =>
  Object.fromEntries(
    Object.entries(isRecord(found) ? found : {})
      .filter(([key]) => keys.test(key))
      .map(([key, value]) => [key, read(value)]),
  );

const readService = (found: unknown): Service => ({
  ...newService(),
  ...completeUrls(pickStrings(found, serviceFields), ['book-url']),
});

/** Reads the licenses of one state. Earlier versions saved only one, and not in a list. */
const readLicenses = (found: unknown): License[] =>
  [found].flat().map((license) => ({
    ...newLicense(),
    ...completeUrls(pickStrings(license, licenseFields), ['lookup']),
  }));

function readPieces(found: unknown, tags: readonly string[]): Piece[] {
  if (!Array.isArray(found)) return [];
  return found.filter(isRecord).flatMap(({ tag = '', options, words, parts, rows, points }) => {
    if (typeof tag !== 'string' || (tag && !tags.includes(tag))) return [];
    const widget = findWidget(tag);
    return {
      tag,
      options: pickValues(options, widget?.fields ?? []),
      words: withoutSamples(cleanHtml(readString(words))),
      parts: readPieces(parts, widget?.parts ?? []),
      rows: readStrings(rows),
      points: readStrings(points),
    };
  });
}

const pickValues = (found: unknown, fields: readonly Field[]) =>
  completeUrls(
    pickStrings(
      found,
      fields.map(({ name }) => name),
    ),
    fields.flatMap(({ name, isAddress }) => (isAddress ? [name] : [])),
  );

const completeUrls = (values: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, names.includes(name) ? completeUrl(value) : value]),
  );

const readColors = (found: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(found).flatMap(([mode, color]) => (toHex(color) ? [[mode, toHex(color)!]] : [])),
  );

/** The string properties with these names, or all of them. */
const pickStrings = (found: unknown, names?: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(found) ? found : {}).filter(
      (entry): entry is [string, string] =>
        (names?.includes(entry[0]) ?? true) && typeof entry[1] === 'string',
    ),
  );
