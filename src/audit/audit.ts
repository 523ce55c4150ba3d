// The command `sagebrush-widgets`. scripts/audit.ts bundles it into dist/audit.js.
import { parseArgs } from 'node:util';
import { auditPage, type NamedProblem } from './audit-page.js';
import { pagesAt, type Page } from './pages.js';
import { notHtml, readPage, reasonOf } from './read-page.js';

/** The version of the package. The bundler fills it in. */
declare const VERSION: string;

const help = `Usage: npx sagebrush-widgets audit [--json] <url> [<url> …]

Reads pages as a server sends them, and lists what needs attention:
  - licenses that end within 60 days, or have ended
  - booking links that do not answer
  - an exit that is hidden, is not first, or tells the other site where the reader was
  - a page that invites readers to book or reflect, and lists no crisis line
  - names of widgets that do not exist

In place of a URL, it takes an HTML file, or a folder and reads all HTML files in it. There it
requests only the booking links that begin with http: or https:.

Options:
  --json         prints the results as JSON
  -v, --version  prints the version
  -h, --help     prints this help

Exit codes: 0 if there is nothing to do, 1 if something needs attention, 2 if a page could not be read.
To check how a page looks, open it with #sage-check at the end of its address.
`;

/** What was found on a page, or why it could not be read. */
type Result =
  | { readonly address: string; readonly problems: readonly NamedProblem[] }
  | { readonly address: string; readonly error: string };

// `| head -1` closes the pipe. The exit code still says what was found.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    console.error(`The results could not be written: ${code}`);
    process.exit(2);
  });
process.exitCode = await main();

async function main(): Promise<number> {
  const { flags, positionals, wrong } = readArguments();
  if (flags.help) return print(help);
  if (flags.version) return print(VERSION);
  const [command, ...addresses] = positionals;
  if (wrong) return refuse(wrong);
  if (!command) {
    console.error(help);
    return 2;
  }
  if (command !== 'audit') return refuse(`There is no command “${command}”.`);
  if (!addresses.length || addresses.some((address) => !address.trim()))
    return refuse('The address of a page is missing.');

  const results: Result[] = [];
  for (const address of addresses)
    for (const page of await pagesAt(address)) {
      const result = await audit(page);
      results.push(result);
      if (!flags.json) report(result);
    }
  if (flags.json) console.log(JSON.stringify(results.map(toJson), null, 2));
  return Math.max(...results.map(exitCodeOf));
}

/** The options and the words of the command line, and what is wrong with it. */
function readArguments() {
  const { tokens, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      json: { type: 'boolean' },
    },
  });
  const flags = { help: false, version: false, json: false };
  let wrong: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(flags, token.name)) wrong ??= `There is no option ${token.rawName}.`;
    else if (token.value !== undefined) wrong ??= `The option ${token.rawName} takes no value.`;
    else flags[token.name as keyof typeof flags] = true;
  }
  return { flags, positionals, wrong };
}

function print(text: string): number {
  console.log(text);
  return 0;
}

function refuse(reason: string): number {
  console.error(
    `${reason}\n\nFor example: npx sagebrush-widgets audit https://your-practice.com/trust\nFor help: npx sagebrush-widgets --help`,
  );
  return 2;
}

async function audit({ address, isInFolder, error }: Page): Promise<Result> {
  try {
    if (error) throw error;
    return { address, problems: await auditPage(await readPage(address), isInFolder) };
  } catch (error) {
    const reason = reasonOf(error);
    // Sites hold other files that end in .html too, such as those that prove to a search engine whose site it is.
    return isInFolder && reason === notHtml ? { address, problems: [] } : { address, error: reason };
  }
}

function exitCodeOf(result: Result): number {
  if ('error' in result) return 2;
  return result.problems.length ? 1 : 0;
}

/** A result as `--json` prints it. Only adds to these names, because scripts read them. */
function toJson(result: Result) {
  if ('error' in result) return result;
  const problems = result.problems.map(({ name, written, expected, fix }) => ({
    name,
    found: written,
    expected,
    fix,
  }));
  return { address: result.address, problems };
}

function report(result: Result): void {
  const { address } = result;
  if ('error' in result) {
    console.error(`${address}\nThis page could not be read: ${result.error}\n`);
    return;
  }
  const { length } = result.problems;
  const count = length
    ? `${length} ${length === 1 ? 'thing needs' : 'things need'} attention.`
    : 'Nothing to do.';
  const each = result.problems.map(
    ({ name, written, expected, fix }) =>
      `\n  ${name}\n    Found: ${written}\n    Expected: ${expected}\n    How to fix it: ${fix}\n`,
  );
  console.log(`${address}\n${count}\n${each.join('')}`);
}
