// Bundles the code that the builder copies for a framework into a script for a page.
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

export interface BundleOptions {
  loader?: 'js' | 'jsx';
  /** Where to look up packages. The default is this project. */
  folder?: string;
  /** Use the framework's development build, which reports more. */
  isDevelopment?: boolean;
  /** For Node.js instead of a browser. */
  isServer?: boolean;
  /** Packages to use in place of others, by name. */
  alias?: Readonly<Record<string, string>>;
  plugins?: Plugin[];
}

/** Bundles a script that may import our package and the installed frameworks. */
export async function bundle(code: string, options: BundleOptions = {}): Promise<string> {
  const { loader = 'js', folder = process.cwd(), isDevelopment, isServer, alias, plugins = [] } = options;
  const { outputFiles } = await build({
    stdin: { contents: code, loader, resolveDir: folder },
    alias: {
      'sagebrush-widgets/jsx': resolve('dist/frameworks/types-only.js'),
      'sagebrush-widgets/sagebrush.css': resolve('dist/frameworks/sagebrush.css'),
      'sagebrush-widgets/react': resolve('dist/frameworks/react.js'),
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
    // The elements bring the same rules.
    loader: { '.css': 'empty' },
    logLevel: 'silent',
    plugins,
  });
  // The bundle goes into an inline script element.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

/** Compiles a Vue single-file component to code that defines `name`. */
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

/** Compiles a Svelte component to code that defines `name`. */
export function compileSvelte(
  component: string,
  name: string,
  options: { generate?: 'client' | 'server'; dev?: boolean } = {},
): string {
  const { js } = compile(component, { generate: 'client', name, ...options });
  return js.code.replace('export default function', 'function').replace(/^export default .*;$/m, '');
}

/** For each framework, a script that mounts a component in the page's `main`. */
export const mountScripts: Readonly<Record<string, (component: string) => Promise<string>>> = {
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
