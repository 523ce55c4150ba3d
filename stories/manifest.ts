import text from '../dist/custom-elements.json?raw';

/** An attribute, event, slot, part or token, as the manifest describes it. */
export interface Member {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  /** For an attribute: how a form can ask for it. See `controls` in scripts/manifest.config.ts. */
  readonly control?: string;
}

export interface CustomElement {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Member[];
  readonly events?: readonly Member[];
  readonly slots?: readonly Member[];
  readonly cssParts?: readonly Member[];
  readonly cssProperties?: readonly Member[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly CustomElement[] }[];
}

/** The manifest that `npm run build` writes. The docs take their tables from it. */
export const manifest: Manifest = JSON.parse(text);

export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

export const elementOf = (tag: string | undefined): CustomElement | undefined =>
  elements.find(({ tagName }) => tagName === tag);

/** The public tokens, each listed once, in the order of the manifest. */
export const tokens: readonly Member[] = [
  ...new Map(
    elements.flatMap(({ cssProperties }) => cssProperties ?? []).map((token) => [token.name, token]),
  ).values(),
];
