import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ServiceChooseEvent, StateChooseEvent } from 'sagebrush-widgets';
import { call } from './call.ts';
import { others } from './others.ts';

const allSigns = ['You go over a late reply.', 'You miss being at ease.', 'You rehearse what to say.'];

const chooseService = ({ detail }: ServiceChooseEvent) => console.log(`Service ${detail.service}`);
const chooseState = ({ detail }: StateChooseEvent) => console.log(`State ${detail.state}`);

class MyPage extends LitElement {
  static override properties = {
    count: { state: true },
    layout: { state: true },
    isChoosable: { state: true },
    isShown: { state: true },
  };

  declare count: number;
  declare layout: 'list' | 'map';
  declare isChoosable: boolean;
  declare isShown: boolean;

  constructor() {
    super();
    this.count = 2;
    this.layout = 'list';
    this.isChoosable = true;
    this.isShown = true;
  }

  // A widget's styles are the page's, so the page must not be in a shadow root without them.
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const signs = allSigns.slice(0, this.count);
    return html`
      <main>
        <h1>Counseling</h1>
        <button @click=${() => this.count++}>Add a sign</button>
        <button @click=${() => this.count--}>Remove a sign</button>
        <button @click=${() => (this.layout = 'map')}>Show a map</button>
        <button @click=${() => (this.isChoosable = !this.isChoosable)}>Turn choosing on or off</button>
        <button @click=${() => (this.isShown = !this.isShown)}>Show or hide the widgets</button>
        ${
          this.isShown
            ? html`
                <sage-practice name="Sagebrush Counseling" book-url="/book" phone="207-555-0142">
                  ${call}
                  <sage-signs-checklist>
                    <h2>Signs of distance</h2>
                    <ul>
                      ${repeat(signs, String, (sign) => html`<li>${sign}</li>`)}
                    </ul>
                    <p>This is not a test.</p>
                  </sage-signs-checklist>
                  <sage-comparison-cards ?choosable=${this.isChoosable} @sage-service-choose=${chooseService}>
                    <sage-comparison-card value="individual">
                      <h3>Individual therapy</h3>
                      <p>Your own history.</p>
                    </sage-comparison-card>
                    <sage-comparison-card value="couples">
                      <h3>Couples therapy</h3>
                      <p>What happens between you.</p>
                    </sage-comparison-card>
                  </sage-comparison-cards>
                  <sage-state-availability check layout=${this.layout} @sage-state-choose=${chooseState}>
                    <ul>
                      <li data-state="ME">Maine</li>
                      <li data-state="TX">Texas</li>
                    </ul>
                  </sage-state-availability>
                  ${others}
                </sage-practice>
              `
            : nothing
        }
      </main>
    `;
  }
}

customElements.define('my-page', MyPage);
