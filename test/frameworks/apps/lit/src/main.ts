import { Router } from '@lit-labs/router';
import { html, LitElement } from 'lit';
import 'sagebrush-widgets';
import 'sagebrush-widgets/sagebrush.css';
import './my-page.ts';

class MyApp extends LitElement {
  #router = new Router(this, [
    { path: '/', render: () => html`<my-page></my-page>` },
    { path: '/book', render: () => html`<h1>Book</h1>` },
  ]);

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<a href="/">Home</a> ${this.#router.outlet()}`;
  }
}

customElements.define('my-app', MyApp);
