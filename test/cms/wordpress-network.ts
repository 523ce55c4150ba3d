// Tests the plugin on two sites of a network, where only the network's owner may write any HTML.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root, run } from '../../scripts/run.ts';
import type { Tally } from '../run/tally.ts';
import { keepPromises } from './promises.ts';
import { publish, textAt } from './wordpress-articles.ts';
import { patterns } from './wordpress-blocks.ts';
import type { WordPress } from './wordpress.ts';

/** Turns the site into a network, so run this test last. The plugin must not be installed. */
export async function checkNetwork(site: WordPress, tally: Tally): Promise<void> {
  const zip = join(root, 'dist/wordpress/sagebrush-widgets.zip');
  const { code, output } = await run('unzip', ['-qo', zip, '-d', join(site.folder, 'wp-content/plugins')]);
  assert.equal(code, 0, output);
  const second = { ask: await site.startNetwork() };

  await keepPromises(
    `WordPress ${site.version}: in a network, the plugin`,
    {
      'keeps every block and every element of an author who may not write any HTML': async () => {
        const element = '<sage-consult-cta layout="card"><a href="/book">Book</a></sage-consult-cta>';
        const content = [...patterns, `<!-- wp:html -->\n${element}\n<!-- /wp:html -->`].join('\n\n');

        const { stored, mayWriteAnyTag, url } = await publish(second, content);

        assert.equal(mayWriteAnyTag, false);
        assert.equal(stored, content);
        assert.match(await textAt(url), /<script[^>]*\/sagebrush\.js[^]*<sage-consult-cta layout="card">/);
      },

      'prints the settings of each site on that site alone': async () => {
        await site.ask('settings', { name: 'First practice' });
        await second.ask('settings', { name: 'Second practice' });

        for (const [name, on] of [
          ['First', site],
          ['Second', second],
        ] as const) {
          const { url } = await publish(on, patterns[0]!);
          assert.deepEqual((await textAt(url)).match(/(First|Second)(?= practice")/g), [name]);
        }
      },

      'leaves nothing on either site when it is deleted': async () => {
        assert.deepEqual(await site.ask('remove-plugin'), { removed: true, left: false });

        for (const on of [site, second])
          assert.deepEqual(await on.ask('traces'), { options: [], meta: [], tables: [] });
      },
    },
    tally,
  );
}
