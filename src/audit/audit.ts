// The command `sagebrush-widgets`. scripts/audit.ts bundles it into dist/audit.js.
import { parseArgs } from 'node:util';
import { hostUrl } from '../shared/url.js';
import { auditPage, type NamedProblem } from './audit-page.js';
import { readPage, reasonOf } from './read-page.js';

const help = `Usage: npx sagebrush-widgets audit <url> [<url> …]

Reads pages as a server sends them, and lists what needs attention:
  - licenses that end within 60 days, or have ended
  - booking links that do not answer
  - an exit that is hidden, is not first, or tells the other site where the reader was
  - a page that invites readers to book or reflect, and lists no crisis line
  - names of widgets that do not exist

Exit codes: 0 if there is nothing to do, 1 if something needs attention, 2 if a page could not be read.
To check how a page looks, open it with #sage-check at the end of its address.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  let command: string | undefined;
  let addresses: string[];
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    [command, ...addresses] = positionals;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (command !== 'audit' || !addresses.length) {
    console.error(help);
    return 2;
  }

  const codes: number[] = [];
  for (const address of addresses) codes.push(await audit(hostUrl(address) ?? address));
  return Math.max(...codes);
}

/** Audits one page, prints what it found, and returns its exit code. */
async function audit(address: string): Promise<number> {
  try {
    if (!URL.canParse(address)) throw new Error('It isn’t an address. Begin it with https://.');
    const problems = await auditPage(await readPage(address));
    console.log(reportOf(address, problems));
    return problems.length ? 1 : 0;
  } catch (error) {
    console.error(`${address}\nThis page could not be read: ${reasonOf(error)}\n`);
    return 2;
  }
}

function reportOf(address: string, problems: readonly NamedProblem[]): string {
  const { length } = problems;
  const count = length
    ? `${length} ${length === 1 ? 'thing needs' : 'things need'} attention.`
    : 'Nothing to do.';
  const each = problems.map(
    ({ name, written, expected, fix }) =>
      `\n  ${name}\n    Found: ${written}\n    Expected: ${expected}\n    How to fix it: ${fix}\n`,
  );
  return `${address}\n${count}\n${each.join('')}`;
}
