'use client';
// A page that changes itself once it is hydrated.
import Link from 'next/link';
import { useState } from 'react';
import { Content } from './content.jsx';

export function Page({ to }) {
  const [times, setTimes] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setTimes(times + 1)}>
        Changed {times} times
      </button>
      <Link href={to}>Another page</Link>
      {times % 2 === 0 && <Content />}
    </>
  );
}
