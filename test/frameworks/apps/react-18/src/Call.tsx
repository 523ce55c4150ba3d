import { Link } from 'react-router';
import { SageConsultCta } from 'sagebrush-widgets/react';

export const Call = () => (
  <SageConsultCta layout="card" onSageConsultOpen={({ detail }) => console.log(`Open ${detail.href}`)}>
    <h2>You can meet us first</h2>
    <p>The first conversation is free.</p>
    <p>
      <Link to="/book" onClick={() => console.log('Follow')}>
        Book a free consultation
      </Link>
    </p>
  </SageConsultCta>
);
