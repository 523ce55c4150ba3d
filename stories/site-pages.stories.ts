import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/index.ts';
import { renderPage } from './page.ts';
import home from './pages/home.html?raw';
import style from './pages/trust.css?raw';

/** Pages besides articles: a front page, a sidebar, a footer, and long words. */
const meta: Meta = {
  title: 'Pages/Other pages',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

/** Part of a page. Only its font belongs to the practice. */
const part = (html: string) =>
  renderPage(html, '.stage { font: 1rem/1.5 Georgia, serif; overflow-wrap: break-word; padding: 1rem }');

const call = `<sage-consult-cta layout="card">
<h2>Meet us first</h2>
<p>The first talk is free.</p>
<p><a href="/free-consultation">Book a free consultation</a></p>
</sage-consult-cta>`;
const signs = `<sage-signs-checklist>
<h2>Does this sound like you?</h2>
<ul>
<li>You read the same message many times.</li>
<li>You would rather not ask.</li>
</ul>
</sage-signs-checklist>`;
const states =
  '<sage-state-availability layout="list" heading="We meet with people in" states="Maine, New Hampshire, Texas"></sage-state-availability>';

/** A front page: who they are, how to begin, and where they can see you. */
export const LandingPage: StoryObj = { render: () => renderPage(home, style) };

/** A column as narrow as a sidebar. Each widget responds to its own width, not the window's. */
export const Sidebar: StoryObj = {
  render: () =>
    part(`<aside aria-label="The practice" style="inline-size: 15rem">
      <sage-state-availability states="Maine, New Hampshire, Texas"></sage-state-availability>
      ${call}
      ${signs}
      ${states}
    </aside>`),
};

/** The footer of every page: dark, small, and with what readers may need at any hour. */
export const Footer: StoryObj = {
  render: () =>
    part(`<footer style="background: #1d2420; color: #e4e6de; color-scheme: dark; padding: 2rem">
      <sage-consult-cta layout="inline"><p>Not sure where to start?</p><p><a href="/free-consultation">Book a free consultation</a></p></sage-consult-cta>
      ${states}
      <p style="margin-block: 1.5rem 0">Not for emergencies. In a crisis, <a href="tel:988" style="color: inherit">call 988</a> or <a href="sms:988" style="color: inherit">text 988</a>.</p>
    </footer>`),
};

const long = 'Paartherapieerstgesprächsterminvereinbarung';

/** Words and addresses that are wider than a phone break, wherever they are. */
export const LongWords: StoryObj = {
  render: () =>
    part(`<div lang="de">
      <sage-consult-cta><h2>${long}</h2><p>https://example.org/${long.repeat(2)}</p><p><a href="/book">${long}</a></p></sage-consult-cta>
      <sage-signs-checklist><h2>${long}</h2><ul><li>${long}</li><li>${long} ${long}</li></ul></sage-signs-checklist>
      <sage-comparison-cards>
        <sage-comparison-card value="individual"><p>${long}</p><h3>${long}</h3><ul><li data-row="${long}">${long}</li></ul><p><a href="/one">${long}</a></p></sage-comparison-card>
        <sage-comparison-card value="couples"><p>${long}</p><h3>${long}</h3><ul><li data-row="${long}">${long}</li></ul><p><a href="/two">${long}</a></p></sage-comparison-card>
      </sage-comparison-cards>
      <sage-footnoted-article><p>${long}<sup><a href="#long-1">1</a></sup></p><ol><li id="long-1">https://example.org/${long.repeat(2)}</li></ol></sage-footnoted-article>
      <sage-state-availability layout="list" heading="${long}"><ul><li data-state="TX" data-status="licensed"><a href="/texas">${long}</a></li></ul></sage-state-availability>
    </div>`),
};
