import type { NextConfig } from 'next';

export default { devIndicators: false, turbopack: { root: import.meta.dirname } } satisfies NextConfig;
