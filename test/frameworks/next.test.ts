// Next, with its app router: the script has a tag in the head, comes by Next's own component, or is imported.
import { tryKit } from './kits.ts';

await tryKit({
  name: 'Next',
  folder: 'next',
  publicFolder: 'public',
  made: '.next',
  tool: 'next/dist/bin/next',
  build: ['build'],
  start: ['start', '--hostname', '127.0.0.1'],
  dev: ['dev', '--hostname', '127.0.0.1'],
  port: (port) => ['--port', String(port)],
  pages: { '/tag': '/next-page', '/next-page': '/tag', '/import': '/tag', '/script': '/tag' },
});
