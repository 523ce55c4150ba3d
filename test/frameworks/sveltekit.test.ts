// SvelteKit: the script has a tag in the head, or is imported.
import { tryKit } from './kits.ts';

await tryKit({
  name: 'SvelteKit',
  folder: 'sveltekit',
  publicFolder: 'static',
  made: '.svelte-kit',
  tool: 'vite/bin/vite.js',
  build: ['build'],
  start: ['preview', '--host', '127.0.0.1'],
  dev: ['dev', '--host', '127.0.0.1'],
  port: (port) => ['--port', String(port), '--strictPort'],
  pages: { '/tag': '/import', '/import': '/tag' },
});
