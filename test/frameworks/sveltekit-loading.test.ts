// SvelteKit. The script has a tag in the head, or is imported.
import { testKit } from './kits.ts';

await testKit({
  name: 'SvelteKit',
  folder: 'sveltekit',
  publicFolder: 'static',
  buildFolder: '.svelte-kit',
  content: ['src/parts/Content.svelte', templateOf],
  tool: 'vite/bin/vite.js',
  build: ['build'],
  start: ['preview', '--host', '127.0.0.1'],
  dev: ['dev', '--host', '127.0.0.1'],
  port: (port) => ['--port', String(port), '--strictPort'],
  pages: { '/tag': '/import', '/import': '/tag' },
});

/** A template whose texts are variables, so that hydration compares them. */
function templateOf(html: string): string {
  const texts: string[] = [];
  const template = html.replace(
    />([^<>]*[^<>\s][^<>]*)</g,
    (_, text: string) => `>{texts[${texts.push(text) - 1}]}<`,
  );
  return `<script>let texts = $state(${JSON.stringify(texts)});</script>${template}`;
}
