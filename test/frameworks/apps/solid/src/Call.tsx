import { A } from '@solidjs/router';

export const Call = () => (
  <sage-consult-cta layout="card" on:sage-consult-open={({ detail }) => console.log(`Open ${detail.href}`)}>
    <h2>You can meet us first</h2>
    <p>The first conversation is free.</p>
    <p>
      <A href="/book" onClick={() => console.log('Follow')}>
        Book a free consultation
      </A>
    </p>
  </sage-consult-cta>
);
