import { expect } from '@open-wc/testing';
import { answerFor, isDate, readItem } from './licences.js';

/** An item with these data, read at noon of a day in UTC, or at another moment. */
const read = (data: Record<string, string>, now = '2027-03-01T12:00:00Z', words = 'Texas') => {
  const item = document.createElement('li');
  item.textContent = words;
  Object.assign(item.dataset, data);
  return readItem(item, new Date(now));
};

describe('what can be said of a state', () => {
  const table: [string, Record<string, string>[], boolean | null, string[]?][] = [
    ['nothing is said of it', [{ state: 'ME' }], false],
    ['it is listed', [{ state: 'TX' }], true],
    ['it is listed with the country', [{ state: 'US-TX' }], true],
    ['a licence holds', [{ status: 'licensed', until: '2027-12-31' }], true],
    ['a compact privilege holds', [{ status: 'compact' }], true],
    ['a registration holds', [{ status: 'registration' }], true],
    ['it holds until today', [{ until: '2027-03-01' }], true],
    ['it held until yesterday', [{ until: '2027-02-28' }], null],
    ['it held until a leap day', [{ until: '2024-02-29' }], null],
    ['its last day is one that there is not', [{ until: '2027-02-29' }], null],
    ['its last day cannot be read', [{ until: 'next year' }], null],
    ['its status is not known', [{ status: 'active' }], null],
    ['it is pending', [{ status: 'pending' }], false],
    ['it is pending until some day to come', [{ status: 'pending', until: '2030-01-01' }], false],
    ['it has ended', [{ status: 'ended', until: '2030-01-01' }], false],
    ['one of two licences holds', [{ until: '2020-01-01' }, { until: '2030-01-01' }], true],
    ['one is past and one pending', [{ status: 'pending' }, { until: '2020-01-01' }], null],
    ['it holds for one kind of care', [{ services: 'individual' }], true, ['individual']],
    [
      'two together cover two kinds',
      [{ services: 'individual' }, { services: 'couples individual' }],
      true,
      ['individual', 'couples'],
    ],
    ['one of two covers everything', [{ services: 'individual' }, {}], true],
    [
      'the one that covered everything is past',
      [{ services: 'individual' }, { until: '2020-01-01' }],
      true,
      ['individual'],
    ],
  ];
  for (const [what, items, served, services] of table)
    it(`is ${served}${services ? ` for ${services.join(' and ')}` : ''} where ${what}`, () => {
      const answer = answerFor(
        items.map((data) => read(data)),
        'TX',
      );

      expect(answer.served).to.equal(served);
      expect(answer.services).to.deep.equal(services);
    });

  it('ends with the later of the reader’s date and UTC’s', () => {
    // Whatever the zone of this machine: an hour before midnight in UTC, and an hour after it.
    const before = read({ until: '2027-02-28' }, '2027-02-28T23:00:00Z');
    const behind = read({ until: '2027-02-28' }, '2027-03-01T01:00:00Z');
    const isEast = new Date('2027-02-28T23:00:00Z').getTimezoneOffset() <= -60;

    expect(before.holds).to.equal(!isEast);
    expect(behind.holds).to.equal(false);
  });

  it('knows a region elsewhere by its code, and calls it what the author does', () => {
    const ontario = read({ state: 'CA-ON' }, undefined, 'Ontario (RP)');

    expect(ontario.state).to.deep.equal({ code: 'CA-ON', name: 'Ontario' });
    expect(answerFor([ontario], 'CA-ON').served).to.equal(true);
  });
});

describe('isDate', () => {
  it('knows leap years, and takes nothing but calendar dates', () => {
    const dates = [
      '2028-02-29',
      '2027-02-29',
      '2100-02-29',
      '2027-13-01',
      '2027-2-1',
      '2027-02-01T00:00Z',
      '',
    ];

    expect(dates.filter(isDate)).to.deep.equal(['2028-02-29']);
  });
});
