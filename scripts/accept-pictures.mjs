// `npm run pictures:accept [-- <word> …]`: the stories whose id holds one of the words, or all, are to look as they do now.
// Then look at what git says has changed.
import { setUp } from './setup.mjs';
import { refreshDocs } from './refresh.mjs';
import { storybook } from './stale.mjs';

try {
  await setUp();
  await refreshDocs();
  process.env.SAGE_STORYBOOK = storybook;
  // Loaded here, because it reads what was built a moment ago.
  const { acceptPictures } = await import('../src/testing/built/pictures.ts');
  await acceptPictures(process.argv.slice(2), console.log);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
