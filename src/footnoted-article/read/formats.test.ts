import { expect } from '@open-wc/testing';
import { read, wordsOf } from '../../testing/notes.js';

// Two or three notes in the markup of many more tools and styles, written by hand after real examples.
const load = async (path: string) =>
  (await fetch(new URL(`../fixtures/formats/${path}`, import.meta.url))).text();
const index = JSON.parse(await load('index.json')) as Record<string, string[]>;
const formats = await Promise.all(
  Object.entries(index).map(async ([name, pairs]) => ({ name, pairs, html: await load(`${name}.html`) })),
);

type Damage = (html: string) => string;
const withoutIds: Damage = (html) => html.replace(/ (id|name)=("[^"]*"|[\w-]+)/gi, '');
const withoutClasses: Damage = (html) =>
  html.replace(/ (class|role|rel|data-[\w-]+|epub:type)=("[^"]*"|[\w-]+)/g, '');

/** Damage by sanitizers and CMSs that leaves enough to join all notes. */
const harmless: Record<string, Damage> = {
  'as it was written': String,
  'cut at the colon': (html) => html.replace(/href="#[^":]*:/g, 'href="'),
  'with absolute addresses': (html) => html.replace(/href="#/gi, 'href="https://practice.example/a/#'),
  'with prefixed ids': (html) => html.replace(/ (id|name)="/g, ' $1="user-content-'),
  'with prefixed ids and addresses': (html) =>
    html.replace(/ (id|name)="/g, ' $1="user-content-').replace(/href="#/g, 'href="#user-content-'),
};
/** Damage that makes some formats ambiguous. */
const harmful: Record<string, Damage> = {
  'without ids': withoutIds,
  'without classes': withoutClasses,
  'without either': (html) => withoutIds(withoutClasses(html)),
  'without addresses': (html) => html.replace(/ href="#[^"]*"/gi, ''),
};

const noteWords = /(Field|Rowe|Ellis|Many|Few|Another|Fifty|Eighty|For the first).*/s;

/** Each marker, with the beginning of its note. */
const pairsIn = (html: string) =>
  read(html).markers.map(({ words, note }) => `${words} ${noteWords.exec(wordsOf(note))?.[0]}`);

/** Whether the found pairs match the index, which has the first words of each note. */
const are = (found: readonly string[], pairs: readonly string[]) =>
  found.length === pairs.length && found.every((pair, place) => pair.startsWith(pairs[place]!));

describe('the notes of other tools', () => {
  for (const { name, pairs, html } of formats) {
    for (const [damage, damaged] of Object.entries(harmless))
      it(`are joined, given ${name} ${damage}`, () => {
        const found = pairsIn(damaged(html));

        expect(are(found, pairs), `${found.join('; ')}, expected ${pairs.join('; ')}`).to.equal(true);
      });

    for (const [damage, damaged] of Object.entries(harmful))
      it(`are joined completely or not at all, given ${name} ${damage}`, () => {
        const found = pairsIn(damaged(html));

        expect(
          !found.length || are(found, pairs),
          `${found.join('; ')}, expected ${pairs.join('; ')}`,
        ).to.equal(true);
      });
  }

  it('are joined in most formats even with heavy damage', () => {
    const joined = Object.entries(harmful).map(([damage, damaged]) => {
      const count = formats.filter(({ html }) => pairsIn(damaged(html)).length).length;
      return `${damage}: ${count} of ${formats.length}`;
    });

    console.log(joined.join('\n'));
    for (const line of joined)
      expect(Number.parseInt(line.split(': ')[1]!)).to.be.above(formats.length * 0.75);
  });
});
