// The table of results: place and form × widget → verdict.
import type { Tally } from '../run/tally.ts';
import { exceptions, expected } from './expected.ts';
import { forms, widgets, type Form, type Snippet } from './snippets.ts';
import { verdicts, type Judgement, type Verdict } from './verdict.ts';

type Cells = Partial<Record<string, Verdict>>;

export class Table {
  /** Place → form → widget → verdict. */
  readonly #rows = new Map<string, Map<Form, Cells>>();
  readonly #tally: Tally;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** Records the result of a snippet and counts it. Worse than expected is a failure. Better is reported. */
  note(place: string, { widget, form }: Snippet, { verdict, why }: Judgement): void {
    const row = this.#rows.get(place) ?? new Map<Form, Cells>(forms.map((name) => [name, {}]));
    this.#rows.set(place, row);
    row.get(form)![widget] = verdict;

    const wanted = expectedOf(place, form, widget);
    const name = `${place}: ${widget} as ${form}`;
    const worse = verdicts.indexOf(verdict) - verdicts.indexOf(wanted);
    const failure = `${name} is ${verdict}, not ${wanted}`;
    if (!(worse <= 0)) this.#tally.fail(failure, [`✗ ${failure}`, ...why].join('\n'));
    else this.#tally.passed += 1;
    if (worse < 0) console.log(`  Better than expected: ${name} is ${verdict}, not ${wanted}`);
  }

  print(): void {
    const names = [...this.#rows.keys()];
    const first = Math.max(...names.map((name) => name.length)) + 2;
    const line = (place: string, form: string, cells: readonly string[]) =>
      console.log(`${place.padEnd(first)}${form.padEnd(9)}${cells.map((cell) => cell.padEnd(20)).join('')}`);
    line('', '', widgets);
    for (const [place, row] of this.#rows)
      for (const [form, cells] of row)
        if (Object.keys(cells).length)
          line(
            form === forms[0] ? place : '',
            form,
            widgets.map((widget) => cells[widget] ?? '·'),
          );
  }
}

function expectedOf(place: string, form: Form, widget: string): Verdict {
  const fits = (pattern: string | RegExp, name: string) =>
    pattern instanceof RegExp ? pattern.test(name) : pattern === name;
  const exception = exceptions.find(
    ([places, inForms, ofWidgets]) => fits(places, place) && fits(inForms, form) && fits(ofWidgets, widget),
  );
  const general = Object.entries(expected).find(([name]) => name === place.replace(/ \d[\d.]*\d/, ''))?.[1];
  if (!general) throw new Error(`test/cms/expected.ts does not know the place "${place}"`);
  return exception?.[3] ?? general[form];
}
