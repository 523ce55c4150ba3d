import { expect, fixture } from '@open-wc/testing';
import '../index.js';
import { tokens } from '../shared/tokens.styles.js';
import { rendered } from '../testing/page.js';
import { mount } from '../plain-html/hooks.js';
import { expectedValue, tokenProblemsIn } from './token-values.js';

const call = '<sage-consult-cta href="/book"></sage-consult-cta>';

async function problemsOf(style: string, inside = call + call) {
  const root = await fixture<HTMLElement>(`<div><section style="${style}">${inside}</section></div>`);
  mount(root);
  for (const each of root.querySelectorAll('sage-consult-cta')) await rendered(each);
  return {
    root,
    problems: tokenProblemsIn([...root.querySelectorAll('.sage-consult-cta, sage-consult-cta')]),
  };
}

describe('the values of tokens', () => {
  const wrong: [style: string, written: string, expected: RegExp][] = [
    ['--sage-color-accent: blurple', '--sage-color-accent says “blurple”.', /^A color/],
    ['--sage-color-text: 123456', '--sage-color-text says “123456”.', /^A color/],
    [
      '--sage-color-action: light-dark(#fff, blurple)',
      '--sage-color-action says “light-dark(#fff, blurple)”.',
      /^A color/,
    ],
    ['--sage-space: 16', '--sage-space says “16”.', /^A length with its unit/],
    ['--sage-border-width: 0', '--sage-border-width says “0”.', /0px/],
    ['--sage-radius: round', '--sage-radius says “round”.', /^A length/],
    ['--sage-font-size: 18', '--sage-font-size says “18”.', /^A length/],
    ['--sage-duration: 100', '--sage-duration says “100”.', /^A time with its unit/],
    ['--sage-font-family: 16px', '--sage-font-family says “16px”.', /^Font names/],
  ];
  for (const [style, written, expected] of wrong)
    it(`are reported once, where they are set, given ${style}`, async () => {
      const { root, problems } = await problemsOf(style);

      expect(problems).to.have.length(1);
      expect(problems[0]!.written).to.equal(written);
      expect(problems[0]!.expected).to.match(expected);
      expect(problems[0]!.fix).to.contain(written.split(' ')[0]);
      expect(problems[0]!.place).to.equal(root.firstElementChild);
    });

  it('are checked on class hooks too', async () => {
    const { problems } = await problemsOf(
      '--sage-radius: round',
      '<div class="sage-consult-cta"><p><a href="/book">Book</a></p></div>',
    );

    expect(problems.map(({ written }) => written)).to.deep.equal(['--sage-radius says “round”.']);
  });

  it('are no problem if a browser understands them', async () => {
    const { problems } = await problemsOf(
      '--sage-color-accent: light-dark(#2b614b, rebeccapurple); --sage-color-text: color-mix(in srgb, red, blue); --sage-radius: 0;' +
        '--sage-space: clamp(8px, 2vw, 24px); --sage-font-family: Open Sans, serif; --sage-duration: 0s; --sage-font-size: 110%',
    );

    expect(problems).to.deep.equal([]);
  });

  it("are no problem if they are the page's own", async () => {
    const root = await fixture<HTMLElement>(`<div sage-theme="inherit">${call}</div>`);
    await rendered(root.firstElementChild!);

    expect(tokenProblemsIn([root.firstElementChild!])).to.deep.equal([]);
  });

  it('are all known by kind', () => {
    const names = [...tokens.cssText.matchAll(/var\((--sage-[\w-]+)/g)].map(([, name]) => name!);

    expect(names.length).to.be.at.least(16);
    for (const name of names) expect(expectedValue(name, '?'), name).to.be.a('string');
  });
});
