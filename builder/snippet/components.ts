import { styles, type Style } from './markup.ts';

/** How to write HTML as a component of a framework. */
export interface Component {
  readonly style: Style;
  /** How many levels the HTML is indented. */
  readonly depth: number;
  /** @param name the component's name, where the framework needs one */
  wrap(html: string, name: string): string;
}

/** The imports of every app that a bundler builds. With the stylesheet, nothing moves when the script runs. */
export const imports = "import 'sagebrush-widgets';\nimport 'sagebrush-widgets/sagebrush.css';";

export const components = {
  react: {
    style: styles.jsx,
    depth: 3,
    wrap: (html, name) =>
      `${imports}\nimport 'sagebrush-widgets/jsx';\n\nexport function ${name}() {\n  return (\n    <>\n${html}\n    </>\n  );\n}`,
  },
  vue: {
    style: styles.templates,
    depth: 1,
    wrap: (html) => `<script setup>\n${imports}\n</script>\n\n<template>\n${html}\n</template>`,
  },
  svelte: {
    style: styles.templates,
    depth: 0,
    wrap: (html) => `<script>\n${imports.replace(/^/gm, '  ')}\n</script>\n\n${html}`,
  },
} satisfies Record<string, Component>;
