// Rendered on the server alone.
import Link from 'next/link';
import { Content } from '../../../parts/content.jsx';

export default function NextPage() {
  return (
    <>
      <Link href="/tag">Another page</Link>
      <Content />
    </>
  );
}
