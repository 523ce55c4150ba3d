// `npm run docs`: builds Storybook as a static site that works in any folder of any server, with the demo
// pages and the builder.
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
