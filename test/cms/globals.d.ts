// What the pages of these tests define, as far as it is used here. The editors are not installed with our packages.
declare global {
  // The sanitizer and the editors in editors.ts.
  var DOMPurify: { sanitize(html: string, options?: object): string };
  var CKEDITOR: Record<string, unknown> & {
    readonly ClassicEditor: { create(place: Element, options: object): Promise<CkEditor> };
  };
  var Quill: new (place: Element) => {
    readonly clipboard: { dangerouslyPasteHTML(html: string): void };
    getSemanticHTML(): string;
  };
  var Tiptap: {
    readonly Editor: new (options: object) => { getHTML(): string };
    readonly StarterKit: { configure(settings: object): unknown };
  };
  var inTinyMce: (html: string, settings: object) => Promise<string>;
  var inCkEditor: (html: string, allow: readonly object[]) => Promise<string>;
  var inTiptap: (html: string, settings: object) => string;
  /** Also WordPress's Visual tab, which loads it late. */
  var tinymce: { init(options: object): Promise<TinyMce[]>; get(id: string): TinyMce | null } | undefined;

  /** WordPress's block editor. */
  var wp: {
    readonly blocks: {
      createBlock(name: string, attributes?: object, inner?: readonly WpBlock[]): WpBlock;
      getBlockType(name: string): WpBlockType | undefined;
      getBlockTypes(): unknown[];
      parse(html: string): WpBlock[];
      pasteHandler(pasted: { readonly HTML: string; readonly mode: 'BLOCKS' }): unknown;
      serialize(blocks: unknown): string;
      switchToBlockType(blocks: readonly WpBlock[], name: string): WpBlock[];
    };
    readonly i18n: { __(text: string, domain: string): string };
    readonly data: {
      dispatch(store: string): Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
      select(store: 'core/block-editor'): { getBlocks(): WpBlock[] };
      select(store: 'core/editor'): {
        __unstableIsEditorReady(): boolean;
        getCurrentPost(): { readonly id: number; readonly link: string; readonly content: string };
        getEditedPostContent(): string;
      };
    };
  };
}

export interface WpBlock {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: object;
  readonly innerBlocks: readonly WpBlock[];
}

interface WpBlockType {
  readonly title: string;
  readonly transforms: {
    ungroup(attributes: object, inner: readonly WpBlock[]): readonly WpBlock[];
  };
}

export interface TinyMce {
  setContent(html: string): void;
  getContent(): string;
  isHidden(): boolean;
  remove(): void;
}

export interface CkEditor {
  setData(html: string): void;
  getData(): string;
  destroy(): Promise<unknown>;
}
