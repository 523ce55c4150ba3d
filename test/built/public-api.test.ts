// Pages that we never see rely on what is public. Only a new major version may take something away.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allOf, lastRelease, readPublicApi, type PublicApi } from '../../scripts/public-api.ts';

const released = JSON.parse(readFileSync(lastRelease, 'utf8')) as PublicApi;
const now = readPublicApi();

const majorOf = ({ version }: PublicApi) => Number(version.split('.')[0]);

/** What a release without a new major version must not take away. */
function taken(before: PublicApi, after: PublicApi): string[] {
  if (majorOf(after) > majorOf(before)) return [];
  const left = new Set(allOf(after));
  return allOf(before).filter((name) => !left.has(name));
}

describe('what is public', () => {
  it('has everything that the last release had', () => {
    assert.deepEqual(
      taken(released, now),
      [],
      `These names were public in ${released.version}. Bring them back, or make the next version a major one.`,
    );
  });

  it('may lose a name in a new major version only', () => {
    const { 'sage-exit-page': exit, ...others } = now.elements;
    const without: PublicApi = { ...now, elements: others, files: now.files.slice(1) };

    const removed = taken(now, without);

    assert.ok(exit);
    assert.ok(removed.includes('sage-exit-page'));
    assert.ok(removed.includes('sage-exit-page: parts: action'));
    assert.ok(removed.includes(`files: ${now.files[0]}`));
    assert.deepEqual(taken(now, { ...without, version: `${majorOf(now) + 1}.0.0` }), []);
    assert.deepEqual(taken(without, now), []);
  });

  it('includes what authors write in HTML, and every part of the package', () => {
    const { elements, html, modules, files } = now;

    assert.ok(Object.keys(elements).length >= 8);
    for (const name of ['sage-action', 'data-sage', 'data-status', 'data-price'])
      assert.ok(html.includes(name), name);
    assert.ok(modules.includes('./consult-cta'));
    assert.ok(files.includes('dist/wordpress/sagebrush-widgets.zip'));
  });
});

describe('dist/ in the repository', () => {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout ?? '';

  it('is there at the commit of a release only, and has its version', () => {
    const committed = git('show', 'HEAD:dist/sagebrush.js');

    const { version } = JSON.parse(git('show', 'HEAD:package.json') || '{"version":""}') as {
      version: string;
    };
    if (committed) assert.ok(committed.includes(version), `dist/ is not that of ${version}: npm run release`);
  });
});
