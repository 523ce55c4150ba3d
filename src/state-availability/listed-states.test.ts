import { expect, waitUntil } from '@open-wc/testing';
import './state-availability.js';
import { denies, readItem } from './listed-states.js';
import { page, readAloud } from '../testing/page.js';

describe('readItem', () => {
  // Loads the part that reads the words next to a state.
  before(async () => {
    await page('<sage-state-availability><ul><li>Texas (LPC)</li></ul></sage-state-availability>');
  });

  const item = (html: string) => {
    const element = document.createElement('li');
    element.innerHTML = html;
    return element;
  };

  it('reads the state from its data, its link or its first words', () => {
    const code = (html: string) => readItem(item(html)).state.code;

    expect(code('<a href="/tx">Texas</a> since 2020')).to.equal('TX');
    expect(code('Texas (LPC 123)')).to.equal('TX');
    expect(code('Texas – in person')).to.equal('TX');
    expect(code('Texas<!--v-if-->')).to.equal('TX');
    expect(readItem(item('Texas<!--v-if-->')).isUnclear).to.equal(false);
    expect(readItem(Object.assign(item('Our second home'), {})).state).to.deep.equal({
      name: 'Our second home',
    });
  });

  it('claims nothing after the last day, by the later of the reader’s date and UTC’s', () => {
    const license = item('Texas');
    license.dataset.until = '2027-02-28';
    const noon = (day: string) => new Date(`${day}T12:00:00Z`);

    expect(readItem(license, false, noon('2027-02-28')).isCurrent).to.equal(true);
    expect(readItem(license, false, noon('2027-03-02')).isCurrent).to.equal(false);
  });

  it('claims nothing for a date that it cannot read', () => {
    const license = item('Texas');
    license.dataset.until = 'next year';

    expect(readItem(license).isCurrent).to.equal(false);
  });

  it('claims nothing for a state that is struck out', () => {
    expect(readItem(item('<s>Texas</s>')).isCurrent).to.equal(false);
    expect(readItem(item('<a href="/tx"><del>Texas</del></a>')).isUnclear).to.equal(true);
    expect(readItem(item('<strike>Texas</strike>')).isUnclear).to.equal(true);
    expect(readItem(item('<span style="text-decoration: line-through">Texas</span>')).isUnclear).to.equal(
      true,
    );
  });

  it('claims nothing for an empty checkbox, or for a status that is not in the item’s own data', () => {
    for (const html of [
      '<input type="checkbox" disabled> Texas',
      '<img class="emoji" alt="❌"> Texas',
      '<a href="/tx" data-status="pending">Texas</a>',
      'Texas <i class="icon-pending"></i>',
      '<span aria-label="Texas, license pending">Texas</span>',
    ])
      expect(readItem(item(html)), html).to.include({ isCurrent: false, isUnclear: true });
    for (const html of [
      '<ul><li status="pending">Texas</li></ul>',
      '<ul><li class="license-pending">Texas</li></ul>',
      '<ul><li style="text-decoration: line-through">Texas</li></ul>',
      '<ul><li aria-label="Texas, license pending">Texas</li></ul>',
      '<ul data-status="pending"><li>Texas</li></ul>',
    ])
      expect(readItem(item(html).querySelector('li')!), html).to.include({ isUnclear: true });
    expect(readItem(item('<input type="checkbox" checked> Texas')).isCurrent).to.equal(true);
  });

  it('reads no more than a name from arrows and invisible characters', () => {
    for (const words of [
      'Texas →',
      'Te\u00adxas',
      '\u200bTexas',
      '“Texas”',
      'Texas (state)',
      'Te<wbr>xas',
      '<b>T</b>exas',
      '<a href="/tx" aria-label="Therapy in Texas">Texas</a>',
      'Texas (opens in a new tab)',
      'Texas (link is external)',
    ])
      expect(readItem(item(words)), words).to.include({ isCurrent: true });
  });

  it('knows no state of an item that may speak of others too', () => {
    for (const words of [
      'All 50 states and DC',
      'All states except Ohio',
      'Ohio and 40 other states',
      'Ohio and more',
      'Ohio + PSYPACT',
    ])
      expect(readItem(item(words)), words).to.deep.include({ isUnclear: true, state: { name: words } });
  });

  it('finds the words that deny a list', () => {
    for (const intro of [
      'We are not licensed in',
      'We can’t see clients in these states:',
      "We don't offer sessions in",
      'We cannot work with residents of',
      'Coming in 2027',
      'Applying for',
      'Unavailable',
      'License in process:',
      'Unfortunately we are unable to meet in',
      'Expired',
      'Próximamente',
      'Waiting list only',
      'Awaiting approval in',
      'Inactive licenses',
      'Closed to new clients in',
      'Everywhere but:',
      'Excluded states',
      'In progress',
      'Upcoming',
      'Future states',
      'None of us works in',
      'Planned for next year',
      'Licencia vencida',
      'These licenses are on hold:',
      'Outside our area',
      'Out of area:',
      'Neither of us is licensed in:',
      'Never:',
      'We refer out:',
      'We refer clients in',
      'Paused for now:',
      'Under review or in review:',
      'Lapsed',
      'Suspended',
      'Retired licenses',
      'Until 2026 we practiced in',
      'En espera:',
      'Lista de espera',
      'En revisión',
      'Sin licencia en',
      'Ni Ana ni Luis tienen licencia en',
      'Fuera de nuestra área',
      'We are not licensed in the following states.',
      'We cannot see clients in these states!',
      'No atendemos en estos estados.',
    ])
      expect(denies(intro), intro).to.equal(true);
    for (const intro of [
      'No waiting list! We see clients in',
      'Where we want to see you',
      'Minutes from us',
      'The process is simple: pick your state',
      'We hold licenses in',
      'Small but mighty: our states',
      'We do not take insurance.',
      'Please do not send private details by email. We practice in:',
      'Without a car? We meet online in:',
      'Household therapists in',
      'We accept referrals in',
      'Outpatient therapy in',
      'Read our reviews, from people in',
    ])
      expect(denies(intro), intro).to.equal(false);
  });

  it('claims no state that its author hides, or whose label or heading denies it', async () => {
    const widget = await page(`<div>
      <sage-state-availability layout="map"><ul><li>Maine</li><li hidden>Ohio</li><li style="display:none">Utah</li></ul>
        <ul style="display: none"><li>Iowa</li></ul></sage-state-availability>
      <sage-state-availability layout="map" label="Coming soon to"><ul><li>Texas</li></ul></sage-state-availability>
      <sage-state-availability layout="map" heading="Not yet"><ul><li>Texas</li></ul></sage-state-availability>
      <sage-state-availability layout="map" label="Coming soon to" states="OR"></sage-state-availability>
      <sage-state-availability layout="map"><ul><ul><li>Vermont</li></ul></ul></sage-state-availability></div>`);
    const servedIn = (each: Element) =>
      [...each.shadowRoot!.querySelectorAll('[part~=served]')].map(readAloud).join();

    await waitUntil(() => widget.lastElementChild!.shadowRoot!.querySelector('[part~=served]'));

    expect([...widget.children].map(servedIn)).to.deep.equal(['ME', '', '', '', 'VT']);
    expect(readAloud(widget.firstElementChild!)).to.not.match(/Ohio|Utah|Iowa/);
  });

  it('claims no state of a list that is introduced with “pending” or “not licensed”', async () => {
    const widget = await page(`<sage-state-availability layout="map">
      <h3>Licensed</h3><ul><li>Maine</li></ul>
      <h3>License pending</h3><p>We hope to be there by fall:</p>
      <ul><li>Ohio</li><li data-status="licensed">Iowa</li></ul>
      We do not take insurance. North of here: <ul><li>Vermont</li></ul>
      We are <b>not</b> licensed in: <ul><li>Utah</li></ul></sage-state-availability>`);
    const served = () => [...widget.shadowRoot!.querySelectorAll('[part~=served]')].map(readAloud);

    await waitUntil(() => served().length);

    expect(served().sort()).to.deep.equal(['IA', 'ME', 'VT']);
  });
});
