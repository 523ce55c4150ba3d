import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloads, sourceOf } from './downloads.ts';
import { downloadPage, frontPage, practicePage } from './site-pages.ts';
import { storybook } from './stale.ts';

const demos = 'stories/pages';

/** Puts the built docs, builder and files into one folder with pages that lead to them. All links are relative. */
export function makeSite(folder: string, docs = process.env.SAGE_STORYBOOK || storybook): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  cpSync(docs, join(folder, 'docs'), { recursive: true });
  cpSync('build/builder', join(folder, 'builder'), { recursive: true });

  write('site.css', readFileSync('scripts/site.css'));
  write('index.html', frontPage(version));

  const groups = downloads();
  for (const { file, bytes } of groups.flatMap(({ files }) => files)) write(`downloads/${file}`, bytes);
  write('downloads/integrity.json', readFileSync(sourceOf('integrity.json')));
  write('downloads/index.html', downloadPage(version, groups));

  write('demo/trust.css', readFileSync(`${demos}/trust.css`));
  for (const page of ['trust.html', 'where.html'])
    write(`demo/${page}`, demoPage(readFileSync(`${demos}/${page}`, 'utf8')));
  write('demo/practice.html', practicePage);
}

/** A demo page in its new place. The practice is invented, so links to its other pages lead to one that says so. */
const demoPage = (html: string) =>
  html
    .replaceAll('../../dist/', '../downloads/')
    .replace(/\b(href|book-url)="\/([^"]*)"/g, '$1="practice.html?page=$2"');
