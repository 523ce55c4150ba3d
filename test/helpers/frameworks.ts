// Components as somebody's own bundler would make them: what is copied for a framework becomes a script for a page.
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

export interface BundleOptions {
  loader?: 'js' | 'jsx';
  /** Where packages are looked up first; else those of the project. */
  folder?: string;
  /** A framework's development build, which says more. */
  isDevelopment?: boolean;
  /** For Node.js, in place of a browser. */
  isServer?: boolean;
  /** Packages that stand for others, by the others' names. */
  alias?: Readonly<Record<string, string>>;
  plugins?: Plugin[];
}

/** Bundles a script that may import our package and the frameworks that are installed here. */
export async function bundle(code: string, options: BundleOptions = {}): Promise<string> {
  const { loader = 'js', folder = process.cwd(), isDevelopment, isServer, alias, plugins = [] } = options;
  const { outputFiles } = await build({
    stdin: { contents: code, loader, resolveDir: folder },
    alias: {
      'sagebrush-widgets/jsx': resolve('dist/jsx.js'),
      'sagebrush-widgets': resolve('dist/index.js'),
      ...alias,
    },
    bundle: true,
    write: false,
    format: isServer ? 'cjs' : 'iife',
    platform: isServer ? 'node' : 'browser',
    target: 'es2022',
    jsx: 'automatic',
    conditions: [isServer ? 'node' : 'browser', isDevelopment ? 'development' : 'production'],
    define: {
      'process.env.NODE_ENV': isDevelopment ? '"development"' : '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: String(!!isDevelopment),
    },
    logLevel: 'silent',
    plugins,
  });
  // It stands in a page, in a script element.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

/** The code of a Vue component that is written in one file, as `name`. */
export function compileVue(component: string, name: string): string {
  const { descriptor, errors } = parse(component);
  if (errors.length) throw errors[0]!;
  const { content } = compileScript(descriptor, {
    id: 'article',
    inlineTemplate: true,
    genDefaultAs: name,
    templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sage-') } },
  });
  return content;
}

/** The same of a Svelte component. */
export function compileSvelte(
  component: string,
  name: string,
  options: { generate?: 'client' | 'server'; dev?: boolean } = {},
): string {
  const { js } = compile(component, { generate: 'client', name, ...options });
  return js.code.replace('export default function', 'function').replace(/^export default .*;$/m, '');
}

/** A script that shows a component in the page's `main`, by the framework's own compiler. */
export const showing: Readonly<Record<string, (component: string) => Promise<string>>> = {
  react: (component) =>
    bundle(
      `import { createRoot } from 'react-dom/client';
      ${component}
      createRoot(document.querySelector('main')).render(<Article />);`,
      { loader: 'jsx' },
    ),
  vue: (component) =>
    bundle(
      `import { createApp } from 'vue';
      ${compileVue(component, 'Article')}
      createApp(Article).mount('main');`,
    ),
  svelte: (component) =>
    bundle(
      `import { mount } from 'svelte';
      ${compileSvelte(component, 'Article')}
      mount(Article, { target: document.querySelector('main') });`,
    ),
};
