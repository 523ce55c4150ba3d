// `npm run site`: one folder for any server, with the demo pages, the snippet builder, the docs and the downloads.
import { refreshDocs } from './refresh.ts';
import { makeSite } from './make-site.ts';

const folder = 'build/site';

try {
  await refreshDocs();
  makeSite(folder);
  console.log(`The site is in ${folder}. Copy it to any folder of any server.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
