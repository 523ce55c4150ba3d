// SvelteKit. The script has a tag in the head, or is imported.
import { testKit } from './kits.ts';

await testKit({
  name: 'SvelteKit',
  folder: 'sveltekit',
  publicFolder: 'static',
  buildFolder: '.svelte-kit',
  tool: 'vite/bin/vite.js',
  build: ['build'],
  start: ['preview', '--host', '127.0.0.1'],
  dev: ['dev', '--host', '127.0.0.1'],
  port: (port) => ['--port', String(port), '--strictPort'],
  pages: { '/tag': '/import', '/import': '/tag' },
});
