import { strToU8, zipSync, type Zippable } from 'fflate';
import { hasValues } from '../theme/theme.ts';
import type { Work } from '../work.ts';
import { listFormat, placeOf, snippetsOf, stepsOf, themeFor, type Place } from './places.ts';
import { readShippedFile } from './shipped-files.ts';

/** Packs everything that a page needs: the files to upload, the snippets, the theme and the steps. */
export async function packKit(work: Work): Promise<Uint8Array<ArrayBuffer>> {
  const place = placeOf(work);
  const files: Zippable = {
    'README.txt': strToU8(readme(place, work)),
    [place.snippetFile ?? 'snippet.html']: strToU8(snippetFile(place, work)),
  };
  if (hasValues(work.theme)) files['sagebrush-theme.css'] = strToU8(themeFor(place, work));
  const fetched = place.files(work).map(async ({ source, name }) => {
    files[name] = await readShippedFile(source);
  });
  await Promise.all(fetched);
  return zipSync(files, { level: 9 });
}

/** The texts to paste, in order, each under its title. The theme has a file of its own. */
function snippetFile(place: Place, work: Work): string {
  const snippets = place.snippets(work);
  // A lone snippet may be a component, in which an HTML comment would be an error.
  if (snippets.length === 1) return `${snippets[0]!.code}\n`;
  return snippets.map(({ title, code }) => `<!-- ${title} -->\n${code}\n`).join('\n');
}

function readme(place: Place, work: Work): string {
  const titles = snippetsOf(place, work).map(({ title }) => `“${title}”`);
  const lines = [
    `Your page for: ${place.name}`,
    '',
    ...stepsOf(place, work).map((step, index) => `${index + 1}. ${step}`),
    '',
    `You’ll find ${listFormat.format(titles)} in ${place.snippetFile ?? 'snippet.html'}${
      hasValues(work.theme) ? ', and your theme in sagebrush-theme.css' : ''
    }.`,
    '',
  ];
  // Older versions of Windows Notepad need both characters.
  return lines.join('\r\n');
}
