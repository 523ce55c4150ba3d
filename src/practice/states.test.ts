import { expect } from '@open-wc/testing';
import { findState, parseStates } from './states.js';

const read = (text: string) => parseStates(text).map(({ code, name }) => code ?? `“${name}”`);

describe('parseStates', () => {
  it('reads codes divided by spaces, commas or both', () => {
    expect(read('ME MT TX')).to.deep.equal(['ME', 'MT', 'TX']);
    expect(read('ME,MT, TX')).to.deep.equal(['ME', 'MT', 'TX']);
    expect(read(' ME\nMT ')).to.deep.equal(['ME', 'MT']);
  });

  it('reads names, including several words without commas', () => {
    expect(read('Maine, New Hampshire and Texas')).to.deep.equal(['ME', 'NH', 'TX']);
    expect(read('maine west virginia NEW YORK')).to.deep.equal(['ME', 'WV', 'NY']);
    expect(read('District of Columbia, Northern Mariana Islands, U.S. Virgin Islands')).to.deep.equal([
      'DC',
      'MP',
      'VI',
    ]);
    expect(read('Virgin Islands, US Virgin Islands, Puerto  Rico, Guam, American Samoa')).to.deep.equal([
      'VI',
      'PR',
      'GU',
      'AS',
    ]);
  });

  it('reads lower-case codes only if there is nothing else', () => {
    expect(read('me mt tx')).to.deep.equal(['ME', 'MT', 'TX']);
    expect(read('in, or')).to.deep.equal(['IN', 'OR']);
  });

  it('does not read a small word as a code', () => {
    expect(read('Maine or Texas')).to.deep.equal(['ME', 'TX']);
    expect(read('ask me, Texas')).to.deep.equal(['“ask me”', 'TX']);
  });

  it('reads "Washington, DC" as the District only', () => {
    expect(read('Washington, DC')).to.deep.equal(['DC']);
    expect(read('Maine, Washington, D.C., Texas')).to.deep.equal(['ME', 'DC', 'TX']);
    expect(read('Washington D.C.')).to.deep.equal(['DC']);
    expect(read('Washington, Oregon')).to.deep.equal(['WA', 'OR']);
  });

  it('keeps unknown names as written', () => {
    expect(read('Maine, Brit. Columbia, Texas')).to.deep.equal(['ME', '“Brit. Columbia”', 'TX']);
    expect(read('Manie')).to.deep.equal(['“Manie”']);
  });

  it('returns each state once', () => {
    expect(read('ME Maine ME')).to.deep.equal(['ME']);
  });

  it('returns nothing for empty text', () => {
    expect(parseStates('')).to.deep.equal([]);
    expect(parseStates(' , ')).to.deep.equal([]);
  });
});

describe('findState', () => {
  it('knows all states, the District and the inhabited territories', () => {
    const codes =
      'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
      'OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI';

    const found = codes.split(' ').map((code) => findState(code));

    expect(found.every((state) => state)).to.equal(true);
    expect(new Set(found).size).to.equal(56);
    for (const state of found) expect(findState(state!.name)).to.equal(state);
  });

  it('accepts codes in capitals only', () => {
    expect(findState('TX')?.name).to.equal('Texas');
    expect(findState('tx')).to.equal(undefined);
  });
});
