// Next with its app router. The script has a tag in the head, uses Next's Script component, or is imported.
import { testKit } from './kits.ts';

await testKit({
  name: 'Next',
  folder: 'next',
  publicFolder: 'public',
  buildFolder: '.next',
  content: ['parts/content.jsx', (html) => `export const Content = () => (${html});`],
  tool: 'next/dist/bin/next',
  build: ['build'],
  start: ['start', '--hostname', '127.0.0.1'],
  dev: ['dev', '--hostname', '127.0.0.1'],
  port: (port) => ['--port', String(port)],
  pages: { '/tag': '/next-page', '/next-page': '/tag', '/import': '/tag', '/script': '/tag' },
});
