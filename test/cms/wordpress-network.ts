// Tests the plugin on two sites of a network, where only the network's owner may write any HTML.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root, run } from '../../scripts/run.ts';
import type { Tally } from '../run/tally.ts';
import { keepPromises } from './promises.ts';
import { patterns } from './wordpress-blocks.ts';
import type { WordPress } from './wordpress.ts';

/** Turns the site into a network, so run this test last. The plugin must not be installed. */
export async function checkNetwork(site: WordPress, tally: Tally): Promise<void> {
  const zip = join(root, 'dist/wordpress/sagebrush-widgets.zip');
  const { code, output } = await run('unzip', ['-qo', zip, '-d', join(site.folder, 'wp-content/plugins')]);
  assert.equal(code, 0, output);
  const ask = await site.startNetwork();
  const publish = async (on: WordPress['ask'], as: string, content: string) =>
    (await on('publish', [{ as, title: 'In a network', content }]))[0]!;

  await keepPromises(
    `WordPress ${site.version}: in a network, the plugin`,
    {
      'keeps every block and every element of an author who may not write any HTML': async () => {
        const element = '<sage-consult-cta layout="card"><a href="/book">Book</a></sage-consult-cta>';
        const content = [...patterns, `<!-- wp:html -->\n${element}\n<!-- /wp:html -->`].join('\n\n');

        const { stored, mayWriteAnyTag, url } = await publish(ask, 'author', content);

        assert.equal(mayWriteAnyTag, false);
        assert.equal(stored, content);
        assert.match(await textOf(url), /<script[^>]*\/sagebrush\.js[^]*<sage-consult-cta layout="card">/);
      },

      'prints the settings of each site on that site alone': async () => {
        await site.ask('settings', { name: 'First practice' });
        await ask('settings', { name: 'Second practice' });

        for (const [name, on] of [
          ['First', site.ask],
          ['Second', ask],
        ] as const) {
          const { url } = await publish(on, 'author', patterns[0]!);
          assert.deepEqual((await textOf(url)).match(/(First|Second)(?= practice")/g), [name]);
        }
      },

      'leaves nothing on either site when it is deleted': async () => {
        assert.deepEqual(await site.ask('remove-plugin'), { removed: true, left: false });

        for (const on of [site.ask, ask])
          assert.deepEqual(await on('traces'), { options: [], meta: [], tables: [] });
      },
    },
    tally,
  );
}

const textOf = async (address: string) => (await fetch(address)).text();
