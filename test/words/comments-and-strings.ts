import { extname } from 'node:path';
import type { TxtDocumentNode, TxtParagraphNode, TxtStrNode } from '@textlint/ast-node-types';
import type { TextlintMessage } from '@textlint/kernel';
import { parseSync, Visitor } from 'oxc-parser';

/** A range of the source: the index of its first character, and of the first one after it. */
type Range = readonly [start: number, end: number];

/** A textlint plugin that reads the words in source code: comments, strings and templates. */
export const commentsAndStrings = {
  Processor: class {
    availableExtensions(): string[] {
      return ['.ts', '.mjs', '.css'];
    }

    processor(extension: string) {
      const isCss = extension === '.css';
      return {
        preProcess: (text: string, path = `x${extension}`) =>
          documentOf(text, isCss ? cssComments(text) : scriptWords(text, path)),
        postProcess: (messages: TextlintMessage[], filePath = '<text>') => ({ messages, filePath }),
      };
    }
  },
};

const cssComments = (text: string): Range[] =>
  [...text.matchAll(/\/\*.*?\*\//gs)].map(({ index, 0: comment }) => [index, index + comment.length]);

function scriptWords(text: string, path: string): Range[] {
  const { program, comments } = parseSync(`x${extname(path)}`, text);
  const words: Range[] = comments.map(({ start, end }) => [start, end]);
  // A value without a space is a name, not a phrase.
  const add = ({ start, end }: { start: number; end: number }) => {
    if (/[a-z] [a-z]/i.test(text.slice(start, end))) words.push([start, end]);
  };
  new Visitor({
    Literal: (literal) => {
      if (typeof literal.value === 'string') add(literal);
    },
    TemplateElement: add,
  }).visit(program);
  return words.sort(([one], [other]) => one - other);
}

/** A document with a paragraph for each line of words, in textlint's syntax tree. */
function documentOf(text: string, ranges: readonly Range[]): TxtDocumentNode {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const located = (start: number, end: number) => {
    const position = (at: number) => {
      const line = lineStarts.findLastIndex((lineStart) => lineStart <= at);
      return { line: line + 1, column: at - lineStarts[line]! };
    };
    return {
      raw: text.slice(start, end),
      range: [start, end] as [number, number],
      loc: { start: position(start), end: position(end) },
    };
  };
  const lines = ranges.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[^\n]+/g)].map(({ index, 0: line }): TxtParagraphNode => {
      const place = located(from + index, from + index + line.length);
      const words = { type: 'Str', value: place.raw, ...place } as TxtStrNode;
      return { type: 'Paragraph', children: [words], ...place };
    }),
  );
  return { type: 'Document', children: lines, ...located(0, text.length) };
}
