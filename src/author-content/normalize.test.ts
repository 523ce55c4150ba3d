import { expect } from '@open-wc/testing';
import '../index.js';
import { page, readAloud, rendered, warningsOf } from '../testing/page.js';

/** What a reader gets from a widget: its words, its boxes, and where its links lead. */
async function met(html: string): Promise<string> {
  const widget = await page(html);
  const links = [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );
  return `${readAloud(widget)} → ${links.join(' ')}`;
}

const heading = '<h2>Talk with us</h2>';
const text = '<p>It is free.</p>';
const action = '<p><a href="/book">Book a talk</a></p>';
const call = (content: string) => `<sage-consult-cta>${content}</sage-consult-cta>`;
const states = (content: string) =>
  `<sage-state-availability layout="list">${content}</sage-state-availability>`;

describe('markup that an editor changed', () => {
  describe('given a call', () => {
    for (const [name, mangled] of Object.entries({
      'a wrapper round the children': `<div><div>${heading}${text}${action}</div></div>`,
      'wrappers between them': `<div>${heading}</div><section>${text}${action}</section>`,
      'a link nested deeper': `${heading}${text}<p><strong><span><a href="/book">Book a talk</a></span></strong></p>`,
      'stray breaks and empty paragraphs': `<p></p><br>${heading}<p>&nbsp;</p>${text}<p><br><a href="/book">Book a talk</a><br></p><p></p>`,
    }))
      it(`reads like the clean markup, without warnings, given ${name}`, async () => {
        const clean = await met(call(heading + text + action));

        let read = '';
        const warnings = await warningsOf(async () => {
          read = await met(call(mangled));
        });

        expect(read).to.equal(clean);
        expect(warnings).to.deep.equal([]);
      });
  });

  describe('given a list', () => {
    const list = '<ul><li>Maine</li><li>Texas</li></ul>';

    for (const [name, mangled] of Object.entries({
      'a wrapper round it': `<div>${text}<div>${list}</div></div>`,
      'paragraphs with bullets': `${text}<p>• Maine</p><p>• Texas</p>`,
      'lines with bullets': `${text}<p>- Maine<br>\n- Texas</p>`,
      'check marks': `${text}<p>✓ Maine<br>✓ Texas</p>`,
      emoji: `${text}<p>✔️ Maine</p><p>✔️ Texas</p>`,
      'bullets without a space': `${text}<p>•Maine<br>•Texas</p>`,
      numbers: `${text}<p>1. Maine</p><p>2. Texas</p>`,
      'bullets in an element': `${text}<p><span>·</span>&nbsp; Maine</p><p><span>·</span>&nbsp; Texas</p>`,
    }))
      it(`reads like the clean markup, given ${name}`, async () => {
        const clean = await met(states(text + list));

        const read = await met(states(mangled));

        expect(read).to.equal(clean);
      });

    it('does not change a sentence with a dash', async () => {
      const widget = await page(states('<p>- Maine, and that is all</p>'));

      expect(readAloud(widget)).to.contain('- Maine, and that is all');
    });

    it('reads it again when its text changes', async () => {
      const widget = await page(states('<p>• Maine</p><p>• Texas</p>'));

      widget.querySelector('p')!.firstChild!.nodeValue = '• Ohio';
      await rendered(widget);

      expect(readAloud(widget)).to.equal('Ohio Texas');
    });
  });
});
