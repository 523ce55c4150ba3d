import { expect } from '@open-wc/testing';
import { captured, either, inTurn, repeated } from './pattern.js';

describe('a pattern written as a list', () => {
  it('is built from its items, with the flags of the first', () => {
    expect(either(/a/i, /b/).exec('xB')?.[0]).to.equal('B');
    expect(inTurn(/^x/u, either(/a/, /b/), /$/).source).to.equal('^x(?:a|b)$');
    expect(repeated(either(/a/, /b/), /,/).exec('a,b,a')?.[0]).to.equal('a,b,');
    expect(inTurn(/x/, captured(/[ab]/, /c/)).exec('xac')?.[1]).to.equal('ac');
  });
});
