import { expect } from '@open-wc/testing';
import './state-availability.js';
import '../practice/practice.js';
import { readItem } from './listed-states.js';
import { languages } from '../shared/languages.js';
import { linksShownIn, page, readAloud, rendered, warningsOf } from '../testing/page.js';

const list =
  '<ul><li data-state="ME"><a href="/maine">Maine</a></li><li><a href="/texas">Texas</a>, by video</li></ul>';
/** The author's visible items. */
const items = (widget: Element) =>
  [...widget.querySelectorAll('li')].filter((item) => item.getClientRects().length).map(readAloud);

/** Whether an item looks different from one for a served state. */
const isSetApart = (item: Element) => getComputedStyle(item).borderTopStyle === 'dashed';

describe('<sage-state-availability>', () => {
  describe("given the author's own list", () => {
    it('names the states in one line, each with its link', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      expect(readAloud(widget)).to.equal('Available in Maine and Texas, by video');
      expect(linksShownIn(widget).map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(
        [
          ['Maine', '/maine'],
          ['Texas', '/texas'],
        ],
      );
      expect(widget.shadowRoot).to.equal(null);
    });

    it('shows the items with all their text as a list', async () => {
      const widget = await page(
        `<sage-state-availability layout="list"><p>We meet in:</p>${list}</sage-state-availability>`,
      );

      expect(items(widget)).to.deep.equal(['Maine', 'Texas, by video']);
      expect(readAloud(widget)).to.match(/^We meet in: Maine Texas, by video$/);
    });

    it('leaves it in the page byte for byte', async () => {
      const html = `<sage-state-availability layout="list">${list}</sage-state-availability>`;

      const widget = await page(html);

      expect(widget.outerHTML).to.equal(html);
    });

    it('follows its changes', async () => {
      const widget = await page(`<sage-state-availability layout="list">${list}</sage-state-availability>`);

      widget.querySelector('li')!.textContent = 'Montana';
      await rendered(widget);

      expect(items(widget)).to.deep.equal(['Montana', 'Texas, by video']);
    });

    it('prefers it to the attribute and the practice', async () => {
      const root = await page(
        `<sage-practice states="VT"><sage-state-availability states="NH">${list}</sage-state-availability></sage-practice>`,
      );

      expect(readAloud(root)).to.equal('Available in Maine and Texas, by video');
    });

    it('names a state once if several clinicians share it', async () => {
      const widget = await page(
        '<sage-state-availability><ul><li data-state="TX">Texas (LPC)</li><li data-state="TX">Texas (LMFT)</li></ul></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Available in Texas (LPC)');
    });

    it('does not name a state that is pending, ended or past its date', async () => {
      const widget = await page(
        `<sage-state-availability><ul>
          <li data-state="ME">Maine</li>
          <li data-state="MT" data-status="pending">Montana, soon</li>
          <li data-state="TX" data-status="ended">Texas, until 2024</li>
          <li data-state="VT" data-until="2020-02-29">Vermont</li>
          <li data-state="NH" data-until="2999-12-31">New Hampshire</li>
        </ul></sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Available in Maine and New Hampshire');
    });

    it('shows the list if a badge could name none of its items', async () => {
      const widget = await page(
        '<sage-state-availability><ul><li data-state="MT" data-status="pending">Montana, from spring</li></ul></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Montana, from spring');
      expect(isSetApart(widget.querySelector('li')!)).to.equal(true);
    });

    it('renders no second heading', async () => {
      const widget = await page(
        `<sage-state-availability heading="No"><h2>Where we meet</h2>${list}</sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Where we meet Maine and Texas, by video');
    });

    it('does not follow an unsafe link, keeps its text, and reports it', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page(
          '<sage-state-availability layout="list"><ul><li data-state="ME"><a href="javascript:alert(1)">Maine</a></li></ul></sage-state-availability>',
        );
      });

      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      widget.querySelector('a')!.dispatchEvent(click);

      expect(items(widget)).to.deep.equal(['Maine']);
      expect(click.defaultPrevented).to.equal(true);
      expect(warnings.join()).to.match(/<a href>: found "javascript:alert\(1\)"/);
    });
  });

  describe('given properties, as frameworks set them', () => {
    it('looks the same as with attributes', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      Object.assign(widget, { layout: 'list' });
      await rendered(widget);
      const asList = readAloud(widget);
      Object.assign(widget, { layout: 'badge', label: 'We meet in' });
      await rendered(widget);

      expect(asList).to.equal('Maine Texas, by video');
      expect(readAloud(widget)).to.equal('We meet in Maine and Texas, by video');
    });

    for (const nothing of [undefined, null, ''])
      it(`returns to the default layout without a warning if a framework sets ${JSON.stringify(nothing)}`, async () => {
        const widget = await page(
          `<sage-state-availability layout="list" label="We meet in">${list}</sage-state-availability>`,
        );

        const warnings = await warningsOf(async () => {
          Object.assign(widget, { layout: nothing });
          await rendered(widget);
        });

        expect(readAloud(widget)).to.equal('We meet in Maine and Texas, by video');
        expect(widget.matches('[layout=list]')).to.equal(false);
        // Without Lit's own warnings in its development build.
        expect(warnings.filter((each) => each.includes('layout: found'))).to.deep.equal([]);
      });

    it('reflects no attribute for a property that is not set', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      expect(widget.getAttributeNames()).to.deep.equal([]);
    });
  });

  describe("given the author's own nodes", () => {
    it('leaves them the same, in place, with their handlers and ids', async () => {
      const box = document.createElement('div');
      box.innerHTML = `<sage-state-availability layout="map" check heading="Where"><p>We meet in:</p><ul><li id="texas"><a href="#texas">Texas</a></li><li data-until="2020-02-29">Vermont</li></ul><p>By video.</p></sage-state-availability>`;
      const before = [...box.querySelectorAll('*')];
      let clicks = 0;
      box.querySelector('a')!.addEventListener('click', () => (clicks += 1));

      document.body.append(box);
      await rendered(box);
      const went = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      box.querySelector('a')!.click();
      await went;
      const tops = [...box.firstElementChild!.children].map((each) => each.getBoundingClientRect().top);

      expect([...box.querySelectorAll('*')]).to.deep.equal(before);
      expect(before.every((each) => each.getClientRects().length)).to.equal(true);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(clicks).to.equal(1);
      expect(document.querySelector(':target')?.id).to.equal('texas');
      history.replaceState(null, '', location.pathname + location.search);
      box.remove();
    });

    it('adds to them in this order: heading, label, map, list, remarks, following content, question, answer', async () => {
      const widget = await page(
        '<sage-state-availability layout="map" check heading="Where"><p>Before.</p><ul><li>Texas</li><li data-status="ended">Ohio</li></ul><p>After.</p></sage-state-availability>',
      );
      const select = widget.shadowRoot!.querySelector('select')!;
      select.value = 'TX';
      select.dispatchEvent(new Event('change'));
      await rendered(widget);

      const words = readAloud(widget).replace(/Choose a state.* Wyoming /, '');
      expect(words.replace(/AK ME .* VI /, 'MAP ')).to.equal(
        'Where Before. MAP Texas Ohio Ohio – ended After. Where will you be during sessions? Yes, we can meet with you in Texas.',
      );
    });

    it('follows a framework that moves, adds and removes nodes', async () => {
      const widget = await page(
        '<sage-state-availability check><ul><li>Maine</li><li>Texas</li></ul></sage-state-availability>',
      );
      const [list] = widget.children;
      const [maine, texas] = list!.children;
      const ohio = document.createElement('li');
      ohio.textContent = 'Ohio';

      list!.insertBefore(texas!, maine!);
      list!.append(ohio);
      await rendered(widget);
      const three = readAloud(widget);
      maine!.remove();
      const sentence = document.createElement('p');
      sentence.textContent = 'By video in';
      widget.insertBefore(sentence, list!);
      await rendered(widget);

      expect(three).to.match(/^Available in Texas, Maine, and Ohio Where/);
      expect(readAloud(widget)).to.match(/^By video in Texas and Ohio Where/);
      list!.remove();
      await rendered(widget);
      expect(readAloud(widget)).to.equal('By video in');
    });

    it('shows every item of a long list, and adds no shadow root', async () => {
      const names = ['Maine', 'Texas', 'Ohio', 'Utah', 'Iowa', 'Idaho'];
      const widget = await page(
        `<sage-state-availability><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Available in Maine, Texas, Ohio, Utah, Iowa, and Idaho');
      expect(widget.shadowRoot).to.equal(null);
    });

    it('is one line, with a pin, and as wide as its text', async () => {
      const root = await page(
        '<div style="inline-size: 600px"><sage-state-availability><ul><li>Maine</li><li>Texas</li></ul></sage-state-availability></div>',
      );
      const [badge] = root.children;
      const tops = [...badge!.querySelectorAll('li')].map((each) => each.getBoundingClientRect().top);

      expect(new Set(tops).size).to.equal(1);
      expect(badge!.getBoundingClientRect().width).to.be.within(150, 350);
      expect(getComputedStyle(badge!).borderTopStyle).to.equal('solid');
    });

    for (const content of [
      'Maine and <a href="/texas">Texas</a>',
      '<p>Maine</p>',
      'Maine<br>Texas',
      '<ul><li>Maine</li></ul>',
    ])
      it(`has a box without a shadow root around ${content}`, async () => {
        const widget = await page(`<sage-state-availability>${content}</sage-state-availability>`);

        expect(getComputedStyle(widget).borderTopStyle).to.equal('solid');
        expect(widget.shadowRoot).to.equal(null);
      });

    for (const nothing of ['', ' ', '<p></p>', '<!-- -->'])
      it(`has no box around ${JSON.stringify(nothing)}`, async () => {
        const widget = await page(`<sage-state-availability label="In">${nothing}</sage-state-availability>`);

        expect(getComputedStyle(widget).borderTopStyle).to.equal('none');
        expect(readAloud(widget)).to.equal('');
      });
  });

  describe('given items that claim nothing', () => {
    const lines: [items: string, said: string, lang?: string][] = [
      ['<li>Maine</li><li>Texas</li>', 'Available in Maine and Texas'],
      ['<li>Maine</li><li data-status="pending">Ohio</li><li>Texas</li>', 'Available in Maine and Texas'],
      ['<li data-status="ended">Ohio</li><li>Maine</li><li>Texas</li>', 'Available in Maine and Texas'],
      ['<li>Maine</li><li>Texas</li><li data-until="2020-01-01">Ohio</li>', 'Available in Maine and Texas'],
      [
        '<li>Maine</li><li>Utah</li><li data-status="active">Ohio</li><li>Iowa</li>',
        'Available in Maine, Utah, and Iowa',
      ],
      ['<li>Maine</li><li></li><li> </li><li hidden>Ohio</li><li>Texas</li>', 'Available in Maine and Texas'],
      ['<li>Maine</li><li>ME</li><li>Texas</li><li>Texas</li>', 'Available in Maine and Texas'],
      ['<li>Maine</li><li data-status="pending">Ohio</li>', 'Available in Maine'],
      ['<li>Maine</li><li>Ohio (pending)</li>', 'Available in Maine and Ohio (pending)'],
      ['<li>Maine</li><li>Texas</li><li>Utah</li>', 'Disponible en Maine, Texas y Utah', 'es'],
      ['<li>Maine</li><li>Texas</li><li>Idaho</li>', 'Disponible en Maine, Texas e Idaho', 'es'],
      [
        '<li>Maine</li><li>Idaho</li><li data-until="2020-01-01">Utah</li>',
        'Disponible en Maine e Idaho',
        'es-MX',
      ],
      ['<li>Maine</li><li>Texas</li><li>Utah</li>', 'Available in Maine, Texas, Utah', 'fr'],
    ];
    for (const [content, said, lang = 'en'] of lines)
      it(`reads "${said}" for ${content}`, async () => {
        const root = await page(
          `<div lang="${lang}"><sage-state-availability><ul>${content}</ul></sage-state-availability></div>`,
        );

        expect(readAloud(root)).to.equal(said);
      });

    it('removes its marks when the items are valid again, and leaves nothing behind', async () => {
      const html = '<ul><li>Maine</li><li data-until="2999-01-01">Texas</li></ul>';
      const widget = await page(
        `<sage-state-availability>${html.replace('2999', '2020')}</sage-state-availability>`,
      );
      const past = readAloud(widget);

      widget.querySelectorAll('li')[1]!.dataset.until = '2999-01-01';
      await rendered(widget);

      expect(past).to.equal('Available in Maine');
      expect(readAloud(widget)).to.equal('Available in Maine and Texas');
      expect(widget.innerHTML).to.equal(html);
    });

    it("sets them apart in a list, and adds a remark on what the author's words leave open", async () => {
      const widget = await page(
        `<sage-state-availability layout="list"><ul>
          <li>Maine</li>
          <li data-status="pending">Montana</li>
          <li data-status="pending">Utah, from spring</li>
          <li data-status="ended">Ohio</li>
          <li data-status="active">Iowa</li>
          <li data-until="2020-02-29" data-lookup="https://vt.example.org/">Vermont</li>
          <li data-until="2020-02-29" data-clinician="Ana Ruiz">Texas</li>
          <li data-clinician="Sam Field">Texas</li>
        </ul></sage-state-availability>`,
      );

      const apart = [...widget.querySelectorAll('li')].filter(isSetApart);
      const remarks = [...widget.shadowRoot!.querySelectorAll('[part=remarks] p')].map(readAloud);
      expect(apart.map(({ firstChild }) => firstChild!.nodeValue)).to.deep.equal([
        'Montana',
        'Utah, from spring',
        'Ohio',
        'Iowa',
        'Vermont',
        'Texas',
      ]);
      expect(remarks).to.deep.equal([
        'Montana – not yet',
        'Ohio – ended',
        'Iowa: We have not confirmed this license. Please ask us, or check with the board.',
        'Vermont: We last confirmed this license through February 29, 2020. Please ask us, or check with the board. Look it up with the board',
        'Texas, Ana Ruiz: We last confirmed this license through February 29, 2020. Please ask us, or check with the board.',
      ]);
      const [list, first] = [
        widget.querySelector('ul')!,
        widget.shadowRoot!.querySelector('[part=remarks]')!,
      ];
      expect(first.getBoundingClientRect().top).to.be.at.least(list.getBoundingClientRect().bottom);
    });
  });

  describe('given an attribute, a practice or a sentence', () => {
    it('prefers the attribute to the practice', async () => {
      const root = await page(
        '<sage-practice states="VT"><sage-state-availability states="ME, new hampshire"></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Available in Maine and New Hampshire');
    });

    it('uses the practice if there is nothing else', async () => {
      const root = await page(
        '<sage-practice states="ME MT TX"><sage-state-availability label="We meet in"></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('We meet in Maine, Montana, and Texas');
    });

    it('does not collapse a single name', async () => {
      const root = await page(
        '<div><sage-state-availability states="ME MT TX VT"></sage-state-availability><sage-state-availability states="ME MT TX VT OH"></sage-state-availability></div>',
      );

      expect(readAloud(root.firstElementChild!)).to.equal('Available in Maine, Montana, Texas, and Vermont');
      expect(readAloud(root.lastElementChild!)).to.equal(
        'Available in Maine, Montana, Texas and 2 more Vermont and Ohio',
      );
    });

    it('does not treat a script as a sentence', async () => {
      const widget = await page(
        '<sage-state-availability states="ME"><script type="application/json">{}</script></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Available in Maine');
    });

    it("shows the author's sentence and adds nothing to it", async () => {
      const root = await page(
        '<sage-practice states="ME"><sage-state-availability><p>Telehealth in Maine.</p></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Telehealth in Maine.');
    });

    it('renders a heading at the given level', async () => {
      const widget = await page(
        '<sage-state-availability states="ME" heading="Where" level="4"></sage-state-availability>',
      );

      expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Where');
    });

    it('is not a live region', async () => {
      const widget = await page('<sage-state-availability states="ME"></sage-state-availability>');

      expect(widget.shadowRoot!.querySelector('[aria-live],[role=status],[role=alert],output')).to.equal(
        null,
      );
    });

    it("joins names by the rules of its text's language", async () => {
      languages.set('es', { 'state-availability': { available: 'Disponible en' } });

      const root = await page(
        '<div lang="es"><sage-state-availability states="ME TX"></sage-state-availability></div>',
      );

      languages.delete('es');
      expect(readAloud(root)).to.equal('Disponible en Maine y Texas');
    });

    it('uses English if lang is not a language', async () => {
      const root = await page(
        '<div lang="not a language"><sage-state-availability states="ME TX"></sage-state-availability></div>',
      );

      expect(readAloud(root)).to.equal('Available in Maine and Texas');
    });
  });

  describe('given bad input', () => {
    it('shows unknown states as they were written, and reports them', async () => {
      let root!: Element;

      const warnings = await warningsOf(async () => {
        root = await page(
          '<div><sage-state-availability states="ME, Manie"></sage-state-availability><sage-state-availability><ul><li>Texs</li></ul></sage-state-availability></div>',
        );
      });

      expect(readAloud(root)).to.equal('Available in Maine and Manie Available in Texs');
      expect(warnings[0]).to.match(
        /<sage-state-availability> states: found "Manie", expected USPS codes or names/,
      );
      expect(warnings[1]).to.match(/<sage-state-availability> <li>: found "Texs"/);
    });

    it('reports that there is nothing to show', async () => {
      const warnings = await warningsOf(() => page('<sage-state-availability></sage-state-availability>'));

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<sage-state-availability> states: found ""/);
    });

    it('reports an unknown layout and shows the badge', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page('<sage-state-availability layout="row" states="ME"></sage-state-availability>');
      });

      expect(readAloud(widget)).to.equal('Available in Maine');
      expect(warnings[0]).to.match(/layout: found "row", expected one of badge, list/);
    });
  });

  describe('given an editor that moved its list out', () => {
    it('shows the same as without the damage', async () => {
      const html = `<div><p><sage-state-availability layout="list"></sage-state-availability></p><p>We meet in:</p>${list}<p></p><p>Page</p></div>`;

      const root = await page(html);

      expect(readAloud(root)).to.match(/^We meet in: Maine Texas, by video Page$/);
      expect(root.outerHTML).to.equal(html);
    });
  });
});

describe('readItem', () => {
  const item = (html: string) => {
    const element = document.createElement('li');
    element.innerHTML = html;
    return element;
  };

  it('reads the state from its data, its link or its first words', () => {
    const code = (html: string) => readItem(item(html)).state.code;

    expect(code('<a href="/tx">Texas</a> since 2020')).to.equal('TX');
    expect(code('Texas (LPC 123)')).to.equal('TX');
    expect(code('Texas – in person')).to.equal('TX');
    expect(readItem(Object.assign(item('Our second home'), {})).state).to.deep.equal({
      name: 'Our second home',
    });
  });

  it('claims nothing after the last day, by the later of the reader’s date and UTC’s', () => {
    const licence = item('Texas');
    licence.dataset.until = '2027-02-28';
    const noon = (day: string) => new Date(`${day}T12:00:00Z`);

    expect(readItem(licence, noon('2027-02-28')).isCurrent).to.equal(true);
    expect(readItem(licence, noon('2027-03-02')).isCurrent).to.equal(false);
  });

  it('claims nothing for a date that it cannot read', () => {
    const licence = item('Texas');
    licence.dataset.until = 'next year';

    expect(readItem(licence).isCurrent).to.equal(false);
  });
});
