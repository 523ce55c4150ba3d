import { expect } from '@open-wc/testing';
import './state-availability.js';
import { page, readAloud, rendered } from '../testing/page.js';

/** Whether an item looks different from one for a served state. */
const isSetApart = (item: Element) => getComputedStyle(item).borderTopStyle === 'dashed';

describe('<sage-state-availability>', () => {
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
});
