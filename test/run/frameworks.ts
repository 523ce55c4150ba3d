// `npm run test:frameworks`: our widgets in pages that frameworks render, change and hydrate. The last line
// is `N passed, N failed`. The frameworks are installed into test/frameworks/ the first time. `npm run
// test:frameworks -- next sveltekit` adds apps that Next and SvelteKit build and serve, which take minutes.
// `--only article,widgets` runs only these parts.
import { join } from 'node:path';
import { installIn } from '../../scripts/install.ts';
import { findChromium } from '../browsers/browsers.ts';
import { runBuiltTests } from './built-tests.ts';
import { runSuite } from './suite.ts';

const here = 'test/frameworks';
const kits = ['next', 'sveltekit'];

await runSuite(
  { usual: ['article', 'widgets', 'hydration', 'components', 'types'], slow: kits },
  async (parts, total) => {
    process.env.SAGE_CHROMIUM = (await findChromium({ install: true })).path;

    for (const folder of ['.', ...[...kits, 'types'].filter((name) => parts.includes(name))])
      await installIn(join(here, folder));
    await total.step('Frameworks', async () =>
      total.add(await runBuiltTests(parts.map((name) => join(here, `${name}.test.ts`)))),
    );
  },
);
