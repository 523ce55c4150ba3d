import Link from 'next/link';
import type { ReactNode } from 'react';
import 'sagebrush-widgets/sagebrush.css';
import { Sagebrush } from '../parts/Sagebrush';

export const metadata = { title: 'Next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Sagebrush />
        <Link href="/">Home</Link>
        {children}
      </body>
    </html>
  );
}
