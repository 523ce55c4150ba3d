// `npm run lint:words`: reports turns and spellings that `test/words/banned.yml` replaces, in everything that people read:
// Markdown, MDX, strings and comments. With `--hints` it also reports passive voice and long sentences in Markdown.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import { moduleInterop } from '@textlint/module-interop';
import markdown from '@textlint/textlint-plugin-markdown';
import plainText from '@textlint/textlint-plugin-text';
import { createLinter, loadLinterFormatter } from 'textlint';
import wordCount from 'textlint-rule-en-max-word-count';
import prh from 'textlint-rule-prh';
import writeGood from 'textlint-rule-write-good';
import { root } from '../../scripts/run.ts';
import { commentsAndStrings } from '../words/comments-and-strings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hints: { type: 'boolean' } },
});

const prose = ['*.md', 'src/**/*.{md,txt}', 'stories/**/*.mdx'];
const code = [
  '{src,builder,stories,scripts}/**/*.{ts,css,mjs}',
  'test/*/**/*.ts',
  '.storybook/*.ts',
  '*.mjs',
];
/** Other people's words, other languages, and the list of banned turns itself. */
const isExcluded = (path: string) =>
  /node_modules|^test\/(cms\/wordpress|frameworks\/(next|sveltekit))\/|^src\/locales\/|\bcases\b/.test(path);

const banned = {
  ruleId: 'banned',
  rule: moduleInterop(prh),
  options: {
    rulePaths: [`${root}/test/words/banned.yml`],
    checkLink: true,
    checkBlockQuote: true,
    checkEmphasis: true,
  },
};
const hints = [
  {
    ruleId: 'write-good',
    rule: moduleInterop(writeGood),
    options: {
      severity: 'warning',
      passive: true,
      weasel: false,
      adverb: false,
      eprime: false,
      thereIs: false,
      so: false,
      illusion: true,
      tooWordy: false,
    },
  },
  { ruleId: 'sentence-length', rule: moduleInterop(wordCount), options: { severity: 'warning', max: 30 } },
];

const linter = createLinter({
  descriptor: new TextlintKernelDescriptor({
    rules: values.hints ? [banned, ...hints] : [banned],
    filterRules: [],
    plugins: [
      { pluginId: 'markdown', plugin: moduleInterop(markdown), options: { extensions: ['.mdx'] } },
      { pluginId: 'text', plugin: moduleInterop(plainText) },
      { pluginId: 'comments-and-strings', plugin: commentsAndStrings },
    ],
  }),
});
const files = positionals.length
  ? positionals
  : globSync(values.hints ? prose : [...prose, ...code], { cwd: root, exclude: isExcluded });
const results = await linter.lintFiles(files);
const format = await loadLinterFormatter({ formatterName: 'unix', color: false });
const report = format.format(results);
if (report) console.log(report);
process.exitCode = results.some(({ messages }) => messages.some(({ severity }) => severity === 2)) ? 1 : 0;
