import { expect } from '@open-wc/testing';
import { wcagContrast } from 'culori';
import { tokens } from './tokens.styles.js';

type Mode = 'light' | 'dark';

/** The default colour of a token in a mode, read from the styles themselves. */
function colour(token: string, mode: Mode): string {
  const pair = new RegExp(`--sage-color-${token},\\s*light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.cssText);
  return pair![mode === 'light' ? 1 : 2]!;
}

// What a page is most likely to be behind us, where no surface of ours is.
const page = { light: '#ffffff', dark: '#121212' };

describe('the default tokens', () => {
  for (const mode of ['light', 'dark'] as const) {
    describe(`given the ${mode} mode`, () => {
      for (const token of ['text', 'accent']) {
        it(`shows ${token} on the surface and on the page at 4.5:1 or more`, () => {
          expect(wcagContrast(colour(token, mode), colour('surface', mode))).to.be.at.least(4.5);
          expect(wcagContrast(colour(token, mode), page[mode])).to.be.at.least(4.5);
        });
      }

      for (const token of ['action', 'action-hover']) {
        it(`shows the words of an action on ${token} at 4.5:1 or more`, () => {
          expect(wcagContrast(colour('on-action', mode), colour(token, mode))).to.be.at.least(4.5);
        });

        it(`sets ${token} off from the surface and the page at 3:1 or more`, () => {
          expect(wcagContrast(colour(token, mode), colour('surface', mode))).to.be.at.least(3);
          expect(wcagContrast(colour(token, mode), page[mode])).to.be.at.least(3);
        });
      }

      it('shows focus on the surface and on the page at 3:1 or more', () => {
        expect(wcagContrast(colour('focus', mode), colour('surface', mode))).to.be.at.least(3);
        expect(wcagContrast(colour('focus', mode), page[mode])).to.be.at.least(3);
      });
    });
  }

  it('measures as WCAG does', () => {
    expect(wcagContrast('#000000', '#ffffff')).to.be.closeTo(21, 0.01);
    expect(wcagContrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });
});
