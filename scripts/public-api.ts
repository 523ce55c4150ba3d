// The public API: everything whose removal needs a new major version. It is read from the build, so it is what users
// get.
import { globSync, readFileSync } from 'node:fs';

type Names = readonly string[];

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
}

interface Declaration extends Record<
  'attributes' | 'members' | 'events' | 'slots',
  readonly Named[] | undefined
> {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

export interface PublicApi {
  readonly version: string;
  /** By tag and kind: `elements['sage-practice'].attributes`. */
  readonly elements: Readonly<Record<string, Readonly<Record<string, Names>>>>;
  /** Classes and attributes that authors write on ordinary HTML. */
  readonly html: Names;
  /** Import paths, after the name of the package. */
  readonly modules: Names;
  /** Files in `dist/` that a tag on a page, a download or a tool may refer to. */
  readonly files: Names;
}

/** Where the interface of the last release is kept. */
export const lastRelease = 'test/built/public-api.json';

/** Attributes and a class on the author's own HTML. A table in stories/start-here/developers.mdx describes each. */
const htmlNames = [
  ...['data-sage', 'data-sage-ignore', 'sage-action', 'sage-theme'],
  ...['data-state', 'data-status', 'data-clinician', 'data-profession', 'data-number'],
  ...['data-lookup', 'data-verified-on', 'data-until', 'data-services'],
  ...['data-service', 'data-book-url', 'data-length', 'data-price', 'data-notice'],
  'data-row',
];

export function readPublicApi(): PublicApi {
  const { version, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
    exports: object;
  };
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  const declared = modules.flatMap(({ declarations }) => declarations);
  const elements = declared.flatMap((it) => (it.tagName ? [[it.tagName, namesOf(it)] as const] : []));
  const code = globSync('dist/sagebrush*.{js,css}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return {
    version,
    elements: Object.fromEntries(elements.sort()),
    html: htmlNames.filter((name) => new RegExp(`\\b(${name}|${propertyOf(name)})\\b`).test(code)).sort(),
    modules: Object.keys(exports).sort(),
    files: globSync('dist/{*.{js,css,json,zip},locales/*.js,themes/*.css,wordpress/*.zip}')
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  };
}

function namesOf({ attributes, members, events, slots, cssParts, cssProperties }: Declaration) {
  const names = (all: readonly Named[] = []) => all.map(({ name }) => name).sort();
  const open = members?.filter(({ privacy = 'public' }) => privacy === 'public');
  return {
    attributes: names(attributes),
    properties: names(open?.filter(({ kind }) => kind === 'field')),
    methods: names(open?.filter(({ kind }) => kind === 'method')),
    events: names(events),
    slots: names(slots),
    parts: names(cssParts),
    tokens: names(cssProperties),
  };
}

/** The name of an attribute in `dataset`. */
const propertyOf = (name: string) =>
  name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Everything public as one list, such as `sage-practice: attributes: name`. */
export const allOf = ({ elements, html, modules, files }: PublicApi): Names => [
  ...Object.entries(elements).flatMap(([tag, kinds]) => [
    tag,
    ...Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => `${tag}: ${kind}: ${name}`)),
  ]),
  ...Object.entries({ html, modules, files }).flatMap(([kind, names]) =>
    names.map((name) => `${kind}: ${name}`),
  ),
];
