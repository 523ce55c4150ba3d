// `npm run pictures:accept [-- <word> …]`: accepts how stories look now, for all stories or those whose id
// contains one of the words. Afterwards, look at what git shows as changed.
import { refreshDocs } from '../../scripts/refresh.ts';
import { storybook } from '../../scripts/stale.ts';

try {
  await refreshDocs();
  process.env.SAGE_STORYBOOK = storybook;
  // Imported here, because it reads what was just built.
  const { acceptPictures } = await import('../helpers/pictures.ts');
  await acceptPictures(process.argv.slice(2), console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
