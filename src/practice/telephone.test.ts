import { expect } from '@open-wc/testing';
import { readTelephone } from './reading.js';

const dialed = (text?: string) => readTelephone(text)?.url;

describe('readTelephone', () => {
  it('dials the digits of a number as people write it', () => {
    for (const text of [
      '(207) 555-0142',
      '207.555.0142',
      '207 - 555 - 0142',
      '207/555-0142',
      '207–555–0142',
      '(207) 555‑0142',
      '2075550142',
      '(207-555-0142)',
    ])
      expect(dialed(text), text).to.equal('tel:2075550142');
    expect(dialed('+1 207.555.0142')).to.equal('tel:+12075550142');
    expect(dialed('1 (207) 555-0142')).to.equal('tel:12075550142');
  });

  it('dials letters as a telephone does, and drops extra ones', () => {
    expect(dialed('1-800-THERAPY')).to.equal('tel:18008437279');
    expect(dialed('1-800-Therapy')).to.equal('tel:18008437279');
    expect(dialed('(800) 555 HELP')).to.equal('tel:8005554357');
    expect(dialed('1-800-MATTRESS')).to.equal('tel:18006288737');
  });

  it('shows an extension but does not dial it', () => {
    for (const more of [' x12', 'x12', ', ext. 4', ' extension 4', ' #4', ', opción 2', ' (ext 4)'])
      expect(readTelephone(`207-555-0142${more}`), more).to.deep.equal({
        url: 'tel:2075550142',
        words: `207-555-0142${more}`,
        isFirst: false,
      });
  });

  it('ignores digits in the words around it', () => {
    for (const text of [
      'Tel: 207-555-0142',
      '207-555-0142 (call or text)',
      'call 207-555-0142 after 5pm, 24/7',
    ])
      expect(readTelephone(text), text).to.deep.equal({
        url: 'tel:2075550142',
        words: '207-555-0142',
        isFirst: false,
      });
  });

  it('returns the first of two, and tells that there are more', () => {
    for (const more of [' / 207-555-0143', ' or 207-555-0143', ', 207-555-0143', ' 207-555-0143', '/0143'])
      expect(readTelephone(`207-555-0142${more}`), more).to.deep.equal({
        url: 'tel:2075550142',
        words: '207-555-0142',
        isFirst: true,
      });
  });

  it('dials numbers in other countries', () => {
    expect(dialed('+44 (0)20 7946 0018')).to.equal('tel:+442079460018');
    expect(dialed('+52 55 1234 5678')).to.equal('tel:+525512345678');
    expect(dialed('020 7946 0018')).to.equal('tel:02079460018');
  });

  it('returns nothing for words, too few digits or too many', () => {
    for (const text of [
      'call us',
      '',
      undefined,
      '988',
      '741741',
      '555-0142',
      '207-555-014',
      '207-555-014 EXT 4',
      '207-555-01425',
      '207 555 0142 99',
      '1-800-CALL',
      '123-456-7890',
    ])
      expect(dialed(text), text).to.equal(undefined);
  });
});
