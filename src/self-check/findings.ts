import type { ReactiveElement } from 'lit';
import { partTags, tags } from '../shared/widgets.js';
import { displayNames } from './display-names.js';
import { loadedPart } from '../shared/parts.js';
import { warningsFor, type Warning } from '../shared/warnings.js';
import { referrerProblems, unseenExit } from './exit.js';
import { expiringLicensesIn } from './license-expiry.js';
import { sageNamesOn, unknownNameOn } from './names.js';

/** One problem on the page, in plain words. */
export interface Problem {
  /** What the page says. */
  readonly written: string;
  readonly expected: string;
  readonly fix: string;
  /** The element with the problem, if it is not the widget. */
  readonly place?: Element | undefined;
}

/** The findings for one widget, or for an element that was meant to be one. */
export interface Finding {
  readonly name: string;
  /** The widget's tag. `undefined` if no widget has that name. */
  readonly tag?: string;
  /** The widget's element in the page, or the class hook that it stands for. */
  readonly place: Element;
  readonly problems: readonly Problem[];
}

/**
 * Every widget on the page, in document order: elements, rendered class hooks, and names that were not
 * understood.
 */
export async function findWidgets(): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const place of document.body.querySelectorAll('*')) {
    const inside = place.shadowRoot?.firstElementChild;
    const widget = [place, inside].find((each) => each && tags.includes(each.localName));
    if (widget) {
      const tag = widget.localName;
      // Warnings about links come when the page is idle.
      await (widget as Partial<ReactiveElement>).updateComplete;
      const warnings = warningsFor(widget).map((warning) =>
        explainWarning(tag, warning, place === widget ? '' : 'data-'),
      );
      const expiring = tag === 'sage-state-availability' ? expiringLicensesIn(place) : [];
      const exits = tag === 'sage-exit-page' ? exitProblems(widget, place) : [];
      const problems = [
        ...missingFile(tag),
        ...warnings,
        ...expiring,
        ...exits,
        ...(await noteProblems(widget)),
      ];
      found.push({ name: displayNames[tag]!, tag, place, problems });
    } else if (isUnrenderedHook(place)) {
      const tag = sageNamesOn(place)[0]!;
      const problems = [...missingFile(tag), ...(loadedPart('hooks') ? [] : [fileProblem('hooks')])];
      if (problems.length) found.push({ name: displayNames[tag]!, tag, place, problems });
    } else {
      const unknown = unknownNameOn(place);
      if (unknown) found.push(unknown);
    }
  }
  return found;
}

/** The part that defines an element; `all` if the core script should. */
const partOf = (tag: string): string =>
  Object.keys(partTags).find((part) => partTags[part]!.includes(tag)) ?? 'all';

/** The problem to report for an element whose part did not load. */
const missingFile = (tag: string): Problem[] => (customElements.get(tag) ? [] : [fileProblem(partOf(tag))]);

const fileProblem = (part: string): Problem => ({
  written: `The file sagebrush-${part}.js could not be loaded.`,
  expected: 'All files whose names begin with “sagebrush”, from the same version, in one folder.',
  fix: `Put sagebrush-${part}.js into the same folder as sagebrush.js, or use sagebrush-all.js instead of both.`,
});

/** Whether plain HTML asks for a widget that was not rendered. */
const isUnrenderedHook = (place: Element) => {
  const [name] = sageNamesOn(place);
  return !!name && tags.includes(name) && !place.closest(name);
};

/** Turns a warning into plain words. @param prefix of the attributes: `data-` for a class hook */
function explainWarning(tag: string, { attribute, found, expected }: Warning, prefix: string): Problem {
  const isContent = attribute.startsWith('<');
  const name = isContent ? attribute : `${prefix}${attribute}`;
  return {
    written: found ? `${name} says “${found}”.` : `${name} is empty.`,
    expected: `${expected.charAt(0).toUpperCase()}${expected.slice(1)}.`,
    fix: isContent
      ? 'Edit the page and change it inside this element.'
      : `Edit the HTML of the page: find ${prefix ? `this element` : `<${tag} …>`} and change ${name}="…" in its tag.`,
  };
}

/** The method through which an article reports its problems. It is not public. */
interface NotesReader {
  _readProblems?(): Promise<
    readonly { readonly kind: string; readonly words: string; readonly line: Element }[]
  >;
}

const noteTexts: Record<string, (words: string) => Omit<Problem, 'place'>> = {
  'marker-without-note': (words) => ({
    written: `The marker “${words}” has no note.`,
    expected: 'A note with that number in the list at the end.',
    fix: 'Add the note, or remove the marker.',
  }),
  'note-not-cited': (words) => ({
    written: `Nothing in the text cites the note “${words}”.`,
    expected: 'At least one marker in the text for each note.',
    fix: 'Add a marker where the note belongs, or remove the note.',
  }),
  'out-of-order': (words) => ({
    written: `The marker “${words}” is out of order.`,
    expected: 'Markers that count up through the text: 1, 2, 3.',
    fix: 'Put the notes in the order in which the text cites them.',
  }),
  'duplicate-id': (words) => ({
    written: `Two elements have the id “${words}”.`,
    expected: 'An id that the page uses once.',
    fix: 'Give one of them another id, and change the links to it.',
  }),
  'dead-link': (words) => ({
    written: `A link leads to “${words}”, but nothing on the page has that id.`,
    expected: 'A link to an id on the page.',
    fix: 'Correct the link, or give the note that id.',
  }),
};

/** An article's problems with its notes. */
async function noteProblems(widget: Element): Promise<Problem[]> {
  const problems = (await (widget as NotesReader)._readProblems?.()) ?? [];
  return problems.map(({ kind, words, line }) => ({ ...noteTexts[kind]!(words), place: line }));
}

/**
 * Problems that keep a reader from seeing the exit when the page opens, or that tell the other site where the
 * reader was.
 */
function exitProblems(widget: Element, place: Element): Problem[] {
  const action = widget.shadowRoot?.querySelector('[part=action]');
  if (!action) return [];
  const from = scrollY;
  scrollTo({ top: 0, behavior: 'instant' });
  const { left, top, width, height, bottom } = action.getBoundingClientRect();
  const elementAtCenter = document.elementFromPoint(left + width / 2, top + height / 2);
  scrollTo({ top: from, behavior: 'instant' });
  // A small phone shows 600 pixels.
  const isVisible =
    bottom < 600 &&
    elementAtCenter === place &&
    action.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return [...(isVisible ? [] : [unseenExit]), ...referrerProblems(place)];
}
