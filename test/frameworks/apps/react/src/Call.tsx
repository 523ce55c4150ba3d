import { Link } from 'react-router';

export const Call = () => (
  <sage-consult-cta layout="card" onsage-consult-open={({ detail }) => console.log(`Open ${detail.href}`)}>
    <h2>You can meet us first</h2>
    <p>The first conversation is free.</p>
    <p>
      <Link to="/book" onClick={() => console.log('Follow')}>
        Book a free consultation
      </Link>
    </p>
  </sage-consult-cta>
);
