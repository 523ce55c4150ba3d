// `npm run docs`: Storybook as a static site, for any folder of any server, with the demo pages and the builder beside it.
import { setUp } from './setup.mjs';
import { refreshDocs } from './refresh.mjs';
import { storybook } from './stale.mjs';

try {
  await setUp();
  await refreshDocs();
  console.log(`The docs are in ${storybook}. They ask nothing of any other host.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
