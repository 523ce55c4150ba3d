import { expect } from '@open-wc/testing';
import './state-availability.js';
import { isDate, laterDate } from '../shared/dates.js';
import { page } from '../testing/page.js';
import { answerFor } from './answer-for.js';
import { readItem } from './listed-states.js';

/** An item with this data, read at noon UTC of a day, or at another moment. */
const read = (data: Record<string, string>, now = '2027-03-01T12:00:00Z', words = 'Texas') => {
  const item = document.createElement('li');
  item.textContent = words;
  Object.assign(item.dataset, data);
  return readItem(item, false, new Date(now));
};

/** What an author wrote, as an element. */
const content = (html = '') => Object.assign(document.createElement('div'), { innerHTML: html });

describe('what can be said about a state', () => {
  // The part that reads more than plain names loads when a page needs it.
  before(() => page('<sage-state-availability states="Ontario"></sage-state-availability>'));

  const table: [string, Record<string, string>[], boolean | null, string[]?][] = [
    ['the page says nothing about it', [{ state: 'ME' }], false],
    ['it is listed', [{ state: 'TX' }], true],
    ['it is listed with the country', [{ state: 'US-TX' }], true],
    ['a license holds', [{ status: 'licensed', until: '2027-12-31' }], true],
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
    ['one of two licenses holds', [{ until: '2020-01-01' }, { until: '2030-01-01' }], true],
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
    it(`is ${served}${services ? ` for ${services.join(' and ')}` : ''} if ${what}`, () => {
      const answer = answerFor(
        items.map((data) => read(data)),
        'TX',
        content(items.some(({ state }) => state === 'ME') ? '' : '<ul><li>Texas</li></ul>'),
      );

      expect(answer.served).to.equal(served);
      expect(answer.services).to.deep.equal(services);
    });

  const elsewhere: [html: string, served: boolean | null][] = [
    ['<p>We also meet with people in Texas.</p>', null],
    ['<details><summary>South</summary><ul><li>Ohio</li><li>Texas</li></ul></details>', null],
    ['<table><tr><td>Ohio</td><td>Texas</td></tr></table>', null],
    ['<p>In person in New&nbsp;Mexico, online in TX</p>', null],
    ['<p>Te<wbr>xas, by video</p>', null],
    ['<p><b>T</b>exas, by video</p>', null],
    ['<p>We meet with people in Texas City.</p>', null],
    ['<p hidden>Texas</p>', null],
    ['<p style="display: none">Texas</p>', null],
    ['<p title="Maine > Texas">By video</p>', false],
    ['<img alt="Texas" src="data:," />', false],
    ['<template>Texas</template>', false],
  ];
  for (const [html, served] of elsewhere)
    it(`is ${served} if no item names it, in ${html}`, () => {
      const listed = [read({ state: 'ME' })];

      expect(answerFor(listed, 'TX', content(html)).served).to.equal(served);
    });

  it('is false if no item names it, and the text only a state with a longer name', () => {
    const html = content('<p>We meet with people in West Virginia.</p>');

    expect(answerFor([read({ state: 'ME' })], 'VA', html).served).to.equal(false);
  });

  // By the reader's clock, which is ahead of UTC or behind it.
  const clocks: [moment: string, hours: number, date: string][] = [
    ['2027-02-28T12:00:00Z', 0, '2027-02-28'],
    ['2027-02-28T09:59:00Z', 14, '2027-02-28'],
    ['2027-02-28T10:00:00Z', 14, '2027-03-01'],
    ['2027-03-01T00:00:00Z', -8, '2027-03-01'],
    ['2027-02-28T23:59:00Z', -11, '2027-02-28'],
    ['2028-02-28T18:30:00Z', 5.5, '2028-02-29'],
    ['2028-02-29T23:59:00Z', -8, '2028-02-29'],
    ['2028-02-29T22:59:00Z', 1, '2028-02-29'],
    ['2028-02-29T23:00:00Z', 1, '2028-03-01'],
    ['2027-12-31T10:00:00Z', 14, '2028-01-01'],
  ];
  for (const [moment, hours, date] of clocks)
    it(`ends with the later of the reader's date and UTC's: at ${moment}, ${hours} hours ahead, it is ${date}`, () => {
      const now = Object.assign(new Date(moment), { getTimezoneOffset: () => -hours * 60 });
      const until = (day: string) => {
        const item = document.createElement('li');
        Object.assign(item.dataset, { state: 'TX', until: day });
        return readItem(item, false, now);
      };
      const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

      expect(laterDate(now)).to.equal(date);
      expect(until(date).isCurrent).to.equal(true);
      expect(until(before)).to.include({ isCurrent: false, isExpired: true });
    });

  it("identifies a region elsewhere by its code, and uses the author's name for it", () => {
    const ontario = read({ state: 'CA-ON' }, undefined, 'Ontario (RP)');

    expect(ontario.state).to.deep.equal({ code: 'CA-ON', name: 'Ontario' });
    expect(answerFor([ontario], 'CA-ON', content()).served).to.equal(true);
  });
});

describe('isDate', () => {
  it('knows leap years, and accepts only calendar dates', () => {
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
