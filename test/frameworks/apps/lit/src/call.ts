import { html } from 'lit';
import type { ConsultOpenEvent } from 'sagebrush-widgets';

const open = ({ detail }: ConsultOpenEvent) => console.log(`Open ${detail.href}`);
const follow = () => console.log('Follow');

export const call = html`
  <sage-consult-cta layout="card" @sage-consult-open=${open}>
    <h2>You can meet us first</h2>
    <p>The first conversation is free.</p>
    <p><a href="/book" @click=${follow}>Book a free consultation</a></p>
  </sage-consult-cta>
`;
