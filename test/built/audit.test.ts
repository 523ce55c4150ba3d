// The command `sagebrush-widgets audit`, as people run it: what it reports about a page, and its exit code.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../scripts/run.ts';

const exit = '<sage-exit-page><a href="/weather" rel="noreferrer">Leave this page</a></sage-exit-page>';
const practice = '<sage-practice page book-url="/book"></sage-practice>';
const call =
  '<sage-consult-cta><h2>Meet us</h2><p><a href="/book">Book a talk</a></p><p><small>In a crisis, call or text 988.</small></p></sage-consult-cta>';
const correct = `<a href="#main">Skip</a>${exit}${practice}<main id="main">${call}</main>`;

/** The date that many days from today, in ISO 8601 format. */
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The HTML of each page of the local site. */
const pages: Record<string, string> = {};
const requests: string[] = [];
let server: Server;
let origin: string;

before(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    requests.push(`${method} ${url}`);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const body = pages[url];
    if (body !== undefined)
      return response
        .writeHead(200, html)
        .end(`<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`);
    if (url === '/book') return response.writeHead(200, html).end('Book');
    if (url === '/only-get') return response.writeHead(method === 'GET' ? 200 : 405, html).end();
    if (url === '/hangs-up') return response.destroy();
    if (url === '/file.pdf')
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    return response.writeHead(404, html).end('Not here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const command = (...args: string[]) => run(process.execPath, ['dist/audit.js', ...args]);

/** Audits a page with this body. */
async function audit(body: string) {
  pages['/page'] = body;
  requests.length = 0;
  return command('audit', `${origin}/page`);
}

/** Audits a page and asserts that this is all that it finds. */
async function findsOnly(body: string, expected: RegExp) {
  const { code, output } = await audit(body);

  assert.match(output, expected);
  assert.match(output, /^1 thing needs attention\.$/m, output);
  assert.equal(code, 1);
}

describe('the audit', () => {
  it('has nothing to say of a correct page', async () => {
    const { code, output } = await audit(correct);

    assert.equal(output, `${origin}/page\nNothing to do.\n\n`);
    assert.equal(code, 0);
    assert.deepEqual(requests, ['GET /page', 'HEAD /book']);
  });

  for (const [days, words] of [
    [20, /Texas: data-until is .*, which is in \d+ days\./],
    [-20, /Texas: data-until is .*, which is in the past/],
  ] as const)
    for (const around of [
      ['<sage-state-availability>', '</sage-state-availability>'],
      ['<div data-sage="state-availability">', '</div>'],
    ])
      it(`names a license that ends in ${days} days, in ${around[0]}`, async () => {
        const list = around.join(
          `<ul><li data-state="ME" data-until="${daysFromNow(90)}">Maine</li><li data-state="TX" data-until="${daysFromNow(days)}">Texas</li></ul>`,
        );

        await findsOnly(correct + list, words);
      });

  for (const [name, body] of Object.entries({
    'a call': '<sage-consult-cta><p><a href="/gone">Book</a></p></sage-consult-cta>',
    "a call's href": '<sage-consult-cta href="/gone"></sage-consult-cta>',
    'a class hook': '<div class="sage-consult-cta"><p><a href="/gone">Book</a></p></div>',
    'a link with a class': '<p><a class="sage-consult-cta" href="/gone">Book</a></p>',
    'the practice': '<sage-practice book-url="/gone"></sage-practice>',
    'a practice in plain HTML': '<div class="sage-practice" data-book-url="/gone"></div>',
    'a kind of care':
      '<sage-practice><ul><li data-service="couples" data-book-url="/gone">Couples</li></ul></sage-practice>',
  }))
    it(`names a booking link that does not answer, of ${name}`, () =>
      findsOnly(correct + body, /leads to \/gone, which doesn’t work: the server answered with 404\./));

  it('names a booking link whose server hangs up', () =>
    findsOnly(
      correct + '<sage-consult-cta href="/hangs-up"></sage-consult-cta>',
      /leads to \/hangs-up, which doesn’t work: the server hung up\./,
    ));

  it('asks again where a server answers only to GET', async () => {
    const { code, output } = await audit(correct.replaceAll('/book', '/only-get'));

    assert.equal(code, 0, output);
    assert.deepEqual(requests, ['GET /page', 'HEAD /only-get', 'GET /only-get']);
  });

  it('leaves phone numbers and places on the page alone', async () => {
    const links = '<p><a href="tel:207-555-0142">Call</a> <a href="#main">Up</a></p>';
    const { code, output } = await audit(correct.replace('<p><small>', `${links}<p><small>`));

    assert.equal(code, 0, output);
  });

  for (const hiding of ['hidden', 'style="display: none"', 'style="visibility:hidden"'])
    it(`names an exit that is hidden by ${hiding}`, () =>
      findsOnly(
        correct.replace('<sage-exit-page>', `<sage-exit-page ${hiding}>`),
        /Way off the page\n {4}Found: Readers can’t see it when the page opens\./,
      ));

  it('names an exit that is not first', () =>
    findsOnly(
      `<header><p><a href="/">Home</a></p></header>${correct}`,
      /Found: It isn’t first on the page\./,
    ));

  it('names an exit that tells where the reader was, as a class hook too', async () => {
    const hook = exit.replaceAll('sage-exit-page', 'div').replace('<div>', '<div class="sage-exit-page">');
    for (const written of [exit, hook])
      await findsOnly(
        correct.replace(exit, written.replace(' rel="noreferrer"', '')),
        /Found: The link has no rel="noreferrer"\./,
      );
  });

  it('names a page that invites readers and lists no crisis line', async () => {
    await findsOnly(correct.replace('988', 'us'), /The page\n {4}Found: .* lists no crisis line\./);
    await findsOnly(
      '<div class="sage-signs-checklist"><ul><li>One</li></ul></div><script>988</script>',
      /lists no crisis line\./,
    );
  });

  for (const misspelled of [
    '<sage-consult-ctaa></sage-consult-ctaa>',
    '<div class="sage-consult-ctaa"></div>',
    '<div data-sage="consult-ctaa"></div>',
  ])
    it(`names a widget that no one understands: ${misspelled}`, () =>
      findsOnly(
        correct + misspelled,
        /Not understood\n {4}Found: There is no widget called “sage-consult-ctaa”\./,
      ));

  it('names a page that has no widget left', () =>
    findsOnly('<p>Words.</p>', /Found: No widget was found\./));

  it('reads several pages, and ends with the worst code', async () => {
    Object.assign(pages, { '/right': correct, '/page': '<p>Words.</p>' });

    const { code, output } = await command('audit', `${origin}/right`, `${origin}/page`, `${origin}/none`);

    assert.equal(code, 2);
    assert.match(output, /\/right\nNothing to do\.[^]*\/page\n1 thing needs attention/);
    assert.match(output, /\/none\nThis page could not be read: The server answered with 404\./);
  });

  for (const [address, reason] of [
    ['/file.pdf', /It is not an HTML page/],
    ['/hangs-up', /could not be read: the server hung up/],
  ] as const)
    it(`says why it cannot read ${address}`, async () => {
      const { code, output } = await command('audit', origin + address);

      assert.equal(code, 2);
      assert.match(output, reason);
    });

  it('requests a booking page once, however many pages lead to it', async () => {
    Object.assign(pages, { '/one': correct, '/two': correct });
    requests.length = 0;

    await command('audit', `${origin}/one`, `${origin}/two`);

    assert.deepEqual(requests, ['GET /one', 'HEAD /book', 'GET /two']);
  });

  it('prints its results as JSON', async () => {
    pages['/page'] = '<p>Words.</p>';

    const { code, output } = await command('audit', '--json', `${origin}/page`, `${origin}/none`);

    const [found, failed] = JSON.parse(output);
    assert.equal(code, 2);
    assert.equal(found.address, `${origin}/page`);
    assert.deepEqual(
      found.problems.map(({ name, found }: Record<string, string>) => [name, found]),
      [['The page', 'No widget was found.']],
    );
    assert.deepEqual(Object.keys(found.problems[0]), ['name', 'found', 'expected', 'fix']);
    assert.deepEqual(failed, { address: `${origin}/none`, error: 'The server answered with 404.' });
  });

  it('reads a file, and the HTML files in a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'audit-'));
    const page = join(folder, 'page.html');
    const other = join(folder, 'team', 'index.htm');
    await mkdir(join(folder, 'team'));
    await mkdir(join(folder, 'empty'));
    await writeFile(page, `<!doctype html><html lang="en"><body>${correct}</body></html>`);
    await writeFile(other, `${correct}<sage-consult-cta href="${origin}/gone"></sage-consult-cta>`);
    await writeFile(join(folder, 'page.css'), 'p {}');
    await writeFile(join(folder, 'imprint.html'), '<p>A page that needs no widget.</p>');
    const [one, all, none] = await Promise.all(
      [page, folder, join(folder, 'empty')].map((path) => command('audit', path)),
    );
    await rm(folder, { recursive: true });

    assert.equal(one!.output, `${page}\nNothing to do.\n\n`);
    assert.equal(one!.code, 0);
    assert.match(
      all!.output,
      /imprint\.html\nNothing to do\.[^]*page\.html\nNothing to do\.[^]*index\.htm\n1 thing needs attention/,
    );
    assert.equal(all!.code, 1);
    assert.match(none!.output, /could not be read: it is a folder without an HTML file/);
    assert.equal(none!.code, 2);
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));

    for (const option of ['--version', '-v'])
      assert.deepEqual(await command(option), { code: 0, output: `${version}\n` });
  });

  for (const [args, reason] of [
    [['adit', 'a.com'], 'There is no command “adit”.'],
    [['audit'], 'The address of a page is missing.'],
    [['audit', '--jsn', 'a.com'], 'There is no option --jsn.'],
    [['audit', '--json=yes', 'a.com'], 'The option --json takes no value.'],
    [['audit', 'a-page'], 'there is no such file, and an address on the web begins with https://'],
    [['audit', 'mailto:a@b.c'], 'there is no such file, and an address on the web begins with https://'],
  ] as const)
    it(`says what is wrong with “${args.join(' ')}”`, async () => {
      const { code, output } = await command(...args);

      assert.equal(code, 2);
      assert.ok(output.includes(reason), output);
    });

  it('explains itself with --help, and to anyone who leaves out the address', async () => {
    const helped = await command('--help');
    const wrong = await Promise.all([
      command(),
      command('audit'),
      command('audit', '--hep'),
      command('audit', ':/'),
    ]);

    assert.equal(helped.code, 0);
    assert.match(helped.output, /^Usage: npx sagebrush-widgets audit \[--json\] <url>/);
    assert.deepEqual(
      wrong.map(({ code }) => code),
      [2, 2, 2, 2],
    );
  });
});
