import { expect } from '@open-wc/testing';
import { tokens } from './tokens.styles.js';

type Mode = 'light' | 'dark';

/** The default colour of a token in a mode, read from the styles themselves. */
function colour(token: string, mode: Mode): string {
  const pair = new RegExp(`--sage-color-${token},\\s*light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.cssText);
  return pair![mode === 'light' ? 1 : 2]!;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

// What a page is most likely to be behind us, where no surface of ours is.
const page = { light: '#ffffff', dark: '#121212' };

describe('the default tokens', () => {
  for (const mode of ['light', 'dark'] as const) {
    describe(`given the ${mode} mode`, () => {
      for (const token of ['text', 'accent']) {
        it(`shows ${token} on the surface and on the page at 4.5:1 or more`, () => {
          expect(contrast(colour(token, mode), colour('surface', mode))).to.be.at.least(4.5);
          expect(contrast(colour(token, mode), page[mode])).to.be.at.least(4.5);
        });
      }

      for (const token of ['action', 'action-hover']) {
        it(`shows the words of an action on ${token} at 4.5:1 or more`, () => {
          expect(contrast(colour('on-action', mode), colour(token, mode))).to.be.at.least(4.5);
        });

        it(`sets ${token} off from the surface and the page at 3:1 or more`, () => {
          expect(contrast(colour(token, mode), colour('surface', mode))).to.be.at.least(3);
          expect(contrast(colour(token, mode), page[mode])).to.be.at.least(3);
        });
      }

      it('shows focus on the surface and on the page at 3:1 or more', () => {
        expect(contrast(colour('focus', mode), colour('surface', mode))).to.be.at.least(3);
        expect(contrast(colour('focus', mode), page[mode])).to.be.at.least(3);
      });
    });
  }

  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.01);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });
});
