// `npm run pictures:accept [-- <word> …]`: accepts the current pictures of all stories, or of those whose id contains
// one of the words. Look at the changed pictures before you commit them.
import { refreshDocs } from '../../scripts/refresh.ts';
import { storybook } from '../../scripts/stale.ts';

try {
  await refreshDocs();
  process.env.SAGE_STORYBOOK = storybook;
  // Import it only now, because it reads the new build.
  const { acceptPictures } = await import('../helpers/pictures.ts');
  await acceptPictures(process.argv.slice(2), console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
