// `npm run docs`: builds Storybook as a static site that works in any folder of any server, with the demo
// pages and the builder.
import { refreshDocs } from './refresh.ts';
import { storybook } from './stale.ts';

try {
  await refreshDocs();
  console.log(`The docs are in ${storybook}. They request nothing from other hosts.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
