import { expect } from '@open-wc/testing';
import { wcagContrast } from 'culori';
import { modes, page, pairs, type Mode } from '../themes/pairs.js';
import { tokens } from './tokens.styles.js';

/** The default color of a token in a color scheme, read from the styles. */
function color(token: string, mode: Mode): string {
  if (token === 'page') return page[mode];
  const pair = new RegExp(`--sage-color-${token},\\s*light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.cssText);
  return pair![mode === 'light' ? 1 : 2]!;
}

describe('the default tokens', () => {
  for (const mode of modes) {
    describe(`given the ${mode} mode`, () => {
      for (const [front, back, least] of pairs)
        it(`show ${front} on ${back} at ${least}:1 or more`, () => {
          expect(wcagContrast(color(front, mode), color(back, mode))).to.be.at.least(least);
        });
    });
  }

  it('are compared by the contrast that WCAG defines', () => {
    expect(wcagContrast('#000000', '#ffffff')).to.be.closeTo(21, 0.01);
    expect(wcagContrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });
});
