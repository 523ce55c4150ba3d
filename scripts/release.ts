// `npm run release -- major` (or minor, patch): sets the version, closes the section of the changelog, tests everything
// under the new version, builds, and commits with a tag. `--dry-run` changes nothing and shows what would happen;
// `--untested` skips the tests. It never pushes or publishes: it prints the commands for a person to run.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as releaseIt from 'release-it';
import { readIntegrity } from './integrity.ts';
import { lastRelease, readPublicApi } from './public-api.ts';
import { npm, run } from './run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, untested: { type: 'boolean' } },
});
const isDry = values['dry-run'] ?? false;
const [increment] = positionals;
if (!increment || !['major', 'minor', 'patch'].includes(increment))
  throw new Error('Say how the version grows: npm run release -- major, minor or patch');

// Its types lack its exports.
const { default: release } = releaseIt as unknown as {
  default(options: object): Promise<{ version: string }>;
};
const { version } = await release({
  increment,
  ci: true,
  'dry-run': isDry,
  git: {
    requireBranch: 'main',
    requireCleanWorkingDir: !isDry,
    requireUpstream: false,
    // The commit is made below, after the build.
    commit: false,
    tag: false,
    push: false,
  },
  npm: { publish: false, skipChecks: true },
  plugins: { '@release-it/keep-a-changelog': { filename: 'CHANGELOG.md', addUnreleased: true } },
});

// Sizes and what may be removed depend on the version.
if (!values.untested)
  for (const script of ['test', 'test:pages', 'test:cms', 'test:frameworks'])
    await succeed(
      npm(['run', script], { stdio: 'inherit' }),
      `${script} failed. Nothing is committed: \`git checkout .\` takes the version back.`,
    );

// `prepack` builds first.
const packed = await succeed(npm(['pack', ...(isDry ? ['--dry-run'] : [])]));
console.log(`\nThe package\n${packed.output.trim()}`);
printSizes();
if (isDry)
  console.log(`
Not done in a dry run
  The version in package.json, so the package and the hashes above are those of the old one
  A commit "Release ${version}" with dist/ and the builder, the tag v${version}, and a commit that takes dist/ out again`);
else await commit(version);
if (!JSON.parse(readFileSync('package.json', 'utf8')).repository)
  console.log(`
Missing
  The repository's address, as "repository" in package.json. Without it, npm shows the README without its pictures and
    links, and refuses --provenance. Add it before the release`);
console.log(`
Left to do
  git push --follow-tags
  npm login, then npm publish sagebrush-widgets-${version}.tgz --access public. In a CI that npm trusts, add --provenance
  Upload dist/wordpress/sagebrush-widgets.zip to wordpress.org`);

/**
 * Commits the release. Its commit, and no other, contains `dist/` with the builder, for people who download files from the
 * repository.
 */
async function commit(version: string): Promise<void> {
  const git = (...args: string[]) => succeed(run('git', args));
  writeFileSync(lastRelease, `${JSON.stringify(readPublicApi(), null, 2)}\n`);
  await succeed(npm(['run', 'format', '--', lastRelease]));
  cpSync('build/builder', 'dist/builder', { recursive: true });
  await git('add', '--all');
  await git('add', '--force', 'dist');
  rmSync('dist/builder', { recursive: true });
  await git('commit', '--quiet', '-m', `Release ${version}`);
  await git('tag', '-a', `v${version}`, '-m', version);
  await git('rm', '-r', '--quiet', '--cached', 'dist');
  await git('commit', '--quiet', '-m', `Leave the built files to the commit of ${version}`);
}

function printSizes(): void {
  console.log('\nSizes in bytes (brotli) and hashes');
  for (const [file, { brotli, integrity }] of Object.entries(readIntegrity().files))
    console.log(`  ${file.padEnd(26)} ${brotli.toLocaleString('en-US').padStart(7)}  ${integrity}`);
}

async function succeed<Result extends { code: number | null; output: string }>(
  work: Promise<Result>,
  otherwise = 'A step of the release failed.',
): Promise<Result> {
  const result = await work;
  if (result.code !== 0) throw new Error(result.output || otherwise);
  return result;
}
