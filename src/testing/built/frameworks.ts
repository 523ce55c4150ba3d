// Components as somebody's own bundler would make them: what is copied for a framework becomes a script for a page.
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Bundles a script that may import our package and the frameworks that are installed here. */
export async function bundle(code: string, loader: 'js' | 'jsx' = 'js'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader, resolveDir: process.cwd() },
    alias: {
      'sagebrush-widgets/jsx': resolve('dist/jsx.js'),
      'sagebrush-widgets': resolve('dist/index.js'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  });
  // It stands in a page, in a script element.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

/** A script that shows a component in the page's `main`, by the framework's own compiler. */
export const showing: Readonly<Record<string, (component: string) => Promise<string>>> = {
  react: (component) =>
    bundle(
      `import { createRoot } from 'react-dom/client';
      ${component}
      createRoot(document.querySelector('main')).render(<Article />);`,
      'jsx',
    ),
  vue: (component) => {
    const { descriptor, errors } = parse(component);
    if (errors.length) throw errors[0]!;
    const { content } = compileScript(descriptor, {
      id: 'article',
      inlineTemplate: true,
      genDefaultAs: 'Article',
      templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sage-') } },
    });
    return bundle(
      `import { createApp } from 'vue';
      ${content}
      createApp(Article).mount('main');`,
    );
  },
  svelte: (component) => {
    const { js } = compile(component, { generate: 'client', name: 'Article' });
    return bundle(
      `import { mount } from 'svelte';
      ${js.code.replace('export default function', 'function')}
      mount(Article, { target: document.querySelector('main') });`,
    );
  },
};
