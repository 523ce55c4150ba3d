// The command `sagebrush-widgets audit`, as people run it: what it reports about a page, and its exit code.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { run } from '../../scripts/run.ts';

const exit = '<sage-exit-page><a href="/weather" rel="noreferrer">Leave this page</a></sage-exit-page>';
const practice = '<sage-practice page book-url="/book"></sage-practice>';
const call =
  '<sage-consult-cta><h2>Meet us</h2><p><a href="/book">Book a talk</a></p><p><small>In a crisis, call or text 988.</small></p></sage-consult-cta>';
const correct = `<a href="#main">Skip</a>${exit}${practice}<main id="main">${call}</main>`;

/** The date that many days from today, in ISO 8601 format. */
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Other answers of the local site: its headers, beside those of an HTML page, and its body. */
const answers: Record<string, { status?: number; headers?: Record<string, string>; body?: string | Buffer }> =
  {};
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
    const answer = answers[url];
    if (answer)
      return response.writeHead(answer.status ?? 200, { ...html, ...answer.headers }).end(answer.body);
    if (/^\/book(\?|$)/.test(url)) return response.writeHead(200, html).end('Book');
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

  for (const [hook, body] of Object.entries({
    'a link whose address names it': '<p><a href="/book#sage-consult-cta">Book</a> 988</p>',
    'a link whose query names it': '<p><a href="/book?sage=consult-cta">Book</a> 988</p>',
    'curly quotes around its name': '<div data-sage="“consult-cta”"><a href="/book">Book</a> 988</div>',
    'its name on the body': '</body><body data-sage="practice"><p>Words.</p>',
    'an exit that is one link': `<a class="sage-exit-page" href="/" rel="noreferrer">Leave</a>${call}`,
  }))
    it(`finds a hook: ${hook}`, async () => {
      const { code, output } = await audit(body);

      assert.equal(code, 0, output);
    });

  for (const [place, body] of Object.entries({
    'a comment': '<ol class="commentlist"><li><a class="sage-consult-cta" href="/gone">Spam</a></li></ol>',
    'what the page excludes': '<div data-sage-ignore><p class="sage-consult-ctaa">Words</p></div>',
    'editable text': '<div contenteditable><p class="sage-consult-ctaa">Words</p></div>',
    'a template': '<template><sage-consult-ctaa></sage-consult-ctaa></template>',
    'a noscript': '<noscript><sage-consult-ctaa></sage-consult-ctaa></noscript>',
  }))
    it(`finds no hook in ${place}`, async () => {
      const { code, output } = await audit(correct + body);

      assert.equal(code, 0, output);
    });

  for (const before of [
    '<div hidden><p>Cart</p></div>',
    '<div style="display: none"><a href="/cart">Cart</a></div>',
    '<dialog><p>Cookies</p></dialog>',
    '<svg style="display:none"><symbol><title>Icon</title></symbol></svg>',
  ])
    it(`does not call an exit late after ${before}`, async () => {
      const { code, output } = await audit(before + correct);

      assert.equal(code, 0, output);
    });

  it('names an exit after text, and one that is late inside the practice', async () => {
    await findsOnly(`Welcome${correct}`, /Found: It isn’t first on the page\./);
    await findsOnly(
      `<sage-practice><h1>Welcome</h1>${exit}${call}</sage-practice>`,
      /Found: It isn’t first on the page\./,
    );
  });

  for (const line of [
    '<p>988 Lifeline</p>',
    '<p><a href="tel:988">The Lifeline</a></p>',
    '<p><a href="tel:9-8-8">The Lifeline</a></p>',
    '<p><a href="https://988lifeline.org/chat">Chat</a></p>',
    '<p>Call 9-8-8.</p>',
    '<p>Text HOME to 741741.</p>',
    '<p>Samaritans: 116 123</p>',
  ])
    it(`takes this for a crisis line: ${line}`, async () => {
      const { code, output } = await audit(
        `${exit}<sage-consult-cta><p><a href="/book">Book</a></p></sage-consult-cta>${line}`,
      );

      assert.equal(code, 0, output);
    });

  it('takes no year and no address with 988 in it for a crisis line', () =>
    findsOnly(correct.replace('988', '<a href="/book?1988">us, since 1988</a>'), /lists no crisis line/));

  it('does not call a booking page dead that turns away what is no browser', async () => {
    answers['/forbidden'] = { status: 403 };

    const { code, output } = await audit(correct.replaceAll('/book', '/forbidden'));

    assert.equal(code, 0, output);
  });

  for (const [base, leadsTo] of [
    ['<base target="_blank"><base href="/other/">', '/other/gone'],
    ['<base href="javascript:0">', '/gone'],
    ['<base href="http://[">', '/gone'],
  ] as const)
    it(`follows ${base} as browsers do`, async () => {
      await findsOnly(
        `${correct}${base}<sage-consult-cta href="gone"></sage-consult-cta>`,
        /href leads to gone, which doesn’t work/,
      );

      assert.ok(requests.includes(`HEAD ${leadsTo}`), String(requests));
    });

  for (const [charset, type, bytes] of [
    ['its response', 'text/html; charset=windows-1252', (html: string) => Buffer.from(html, 'latin1')],
    [
      'its HTML',
      'TEXT/HTML',
      (html: string) => Buffer.from(`<meta charset="windows-1252">${html}`, 'latin1'),
    ],
    ['its first bytes', 'text/html', (html: string) => Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['nothing, in a name that is wrong', 'text/html; charset=utf', (html: string) => Buffer.from(html)],
  ] as const)
    it(`reads a page whose encoding is given by ${charset}`, async () => {
      const list = `<sage-state-availability><ul><li data-until="${daysFromNow(9)}">Québec</li></ul></sage-state-availability>`;
      answers['/encoded'] = { headers: { 'content-type': type }, body: bytes(correct + list) };

      const { code, output } = await command('audit', `${origin}/encoded`);

      assert.match(output, /^1 thing needs attention\.[^]*Found: Québec: data-until/m);
      assert.equal(code, 1);
    });

  it('reads a page that is compressed, and one without html, head and body tags', async () => {
    Object.assign(answers, {
      '/gzip': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(correct) },
      '/bare': { body: `<!-- <html> --><title>Trust</title>${correct}` },
    });

    const { code, output } = await command('audit', `${origin}/gzip`, `${origin}/bare`);

    assert.equal(code, 0, output);
  });

  it('says where a page without a widget was redirected to, and that it has frames', async () => {
    answers['/members'] = { status: 302, headers: { location: '/login' } };
    pages['/login'] = '<iframe src="/frame"></iframe>';

    const { code, output } = await command('audit', `${origin}/members`);

    assert.equal(code, 1);
    assert.match(output, /Found: No widget was found\. The server redirects to http:.*\/login\.$/m);
    assert.match(output, /audit the address of that frame\.$/m);
  });

  it('says why it cannot read an answer that no browser could show', async () => {
    Object.assign(answers, {
      '/damaged': { headers: { 'content-encoding': 'gzip' }, body: 'not gzip' },
      '/again': { status: 302, headers: { location: '/again' } },
      '/elsewhere': { status: 302, headers: { location: 'mailto:a@b.co' } },
      '/empty': { status: 204 },
      '/huge': { body: Buffer.alloc(50_000_001, ' <p>') },
      '/picture': { headers: { 'content-type': 'text/html' }, body: Buffer.from('\x89PNG\0\0<') },
    });

    for (const [path, reason] of [
      ['/damaged', 'what the server sent is damaged'],
      ['/again', 'it redirects again and again'],
      ['/elsewhere', 'it redirects to an address that is not on the web'],
      ['/empty', 'It is not an HTML page.'],
      ['/huge', 'It is larger than 50 MB.'],
      ['/picture', 'It is not an HTML page.'],
    ] as const) {
      const { code, output } = await command('audit', origin + path);

      assert.equal(output, `${origin}${path}\nThis page could not be read: ${reason}\n\n`);
      assert.equal(code, 2);
    }
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

  it('reads a folder once whose links lead back to it, and passes over other files', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'audit-'));
    test.after(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'archive.html'));
    await writeFile(join(folder, 'archive.html', 'page.html'), correct);
    await symlink(folder, join(folder, 'archive.html', 'up'));
    await writeFile(join(folder, 'google1.html'), 'google-site-verification: google1.html');

    const { code, output } = await command('audit', folder);

    assert.equal(
      output,
      `${join(folder, 'archive.html', 'page.html')}\nNothing to do.\n\n${join(folder, 'google1.html')}\nNothing to do.\n\n`,
    );
    assert.equal(code, 0);
  });

  it('reads a file whose address was copied from a browser, and no file that is a PDF', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'audit-'));
    test.after(() => rm(folder, { recursive: true }));
    const page = join(folder, 'my page.html');
    await writeFile(page, correct);
    await writeFile(join(folder, 'a.pdf'), '%PDF-1.7\n1 0 obj <</Type/Catalog>>');

    const [read, pdf] = await Promise.all([
      command('audit', pathToFileURL(page).href),
      command('audit', join(folder, 'a.pdf')),
    ]);

    assert.equal(read.output, `${page}\nNothing to do.\n\n`);
    assert.match(pdf.output, /could not be read: It is not an HTML page\./);
    assert.equal(pdf.code, 2);
  });

  it('ends with its own code, and in silence, if a pipe closes', async () => {
    pages['/page'] = '<p>Words.</p>';
    const child = spawn(process.execPath, ['dist/audit.js', 'audit', `${origin}/page`, `${origin}/page`]);
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (text) => (errors += text));

    const code = await new Promise((end) => child.on('close', end));

    assert.equal(errors, '');
    assert.equal(code, 1);
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));

    for (const option of ['--version', '-v'])
      assert.deepEqual(await command(option), { code: 0, output: `${version}\n` });
  });

  for (const [args, reason] of [
    [['adit', 'a.com'], 'There is no command “adit”.'],
    [['audit'], 'The address of a page is missing.'],
    [['audit', ''], 'The address of a page is missing.'],
    [['audit', 'http://a b/'], 'It is not a valid address.'],
    [['audit', 'https://me:secret@a.com/'], 'it contains a name and a password'],
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
