import { expect } from '@open-wc/testing';
import { reminderFileName, reminderFor } from './reminder.js';

const now = new Date('2027-03-01T12:34:56Z');
const texas = { name: 'Texas', until: '2027-09-30' };
/** The lines of the file, as a calendar reads them. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const dayOf = (until: string) => /DTSTART;VALUE=DATE:(\d+)/.exec(reminderFor({ ...texas, until }, now))?.[1];

describe('the reminder of a license', () => {
  it('is a calendar with one all-day event and an alarm', () => {
    expect(linesOf(reminderFor(texas, now))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sagebrush Widgets//License reminder//EN',
      'BEGIN:VEVENT',
      'UID:2027-09-30-texas@sagebrush-widgets',
      'DTSTAMP:20270301T123456Z',
      'DTSTART;VALUE=DATE:20270801',
      'DTEND;VALUE=DATE:20270802',
      'SUMMARY:Renew license: Texas (ends September 30\\, 2027)',
      'DESCRIPTION:Renew it with the board\\, then write its new date on your page.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Renew license: Texas (ends September 30\\, 2027)',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is 60 days before the license ends, or today if that is past', () => {
    expect(dayOf('2028-03-01')).to.equal('20280101');
    expect(dayOf('2027-05-01')).to.equal('20270302');
    expect(dayOf('2027-04-30')).to.equal('20270301');
    expect(dayOf('2027-03-15')).to.equal('20270301');
    expect(dayOf('2026-12-31')).to.equal('20270301');
  });

  it('says that a license has ended', () => {
    const file = reminderFor({ ...texas, until: '2026-12-31' }, now);

    expect(linesOf(file)).to.include('SUMMARY:Renew license: Texas (ended December 31\\, 2026)');
  });

  it('escapes what has a meaning in a calendar', () => {
    const file = reminderFor({ ...texas, name: 'Texas; with A\\B,\nand C' }, now);

    expect(file.replaceAll('\r\n ', '')).to.contain('license: Texas\\; with A\\\\B\\,\\nand C (');
  });

  it('folds lines at 75 bytes, between characters', () => {
    const name = 'Tejas, con la señora Núñez 🌵 '.repeat(9).trim();

    const file = reminderFor({ ...texas, name }, now);

    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).to.be.within(72, 75);
    expect(file.replaceAll('\r\n ', '')).to.contain(name.replaceAll(',', '\\,'));
    expect(file).not.to.match(/[^\r]\n|\r[^\n]/);
  });

  it('has an id and a file name of its own', () => {
    expect(reminderFileName({ ...texas, name: 'Texas, with Ana Ruiz' })).to.equal(
      'renew-license-texas-with-ana-ruiz.ics',
    );
    expect(reminderFor({ ...texas, name: 'Maine' }, now)).to.contain('UID:2027-09-30-maine@');
  });
});
