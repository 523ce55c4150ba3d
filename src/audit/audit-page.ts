import { missingCrisisLine } from '../self-check/crisis-line.js';
import { displayNames } from '../self-check/display-names.js';
import type { Problem } from '../self-check/findings.js';
import { expiringLicensesIn } from '../self-check/license-expiry.js';
import { sageNamesOn, unknownNameOn } from '../self-check/names.js';
import { tags } from '../shared/widgets.js';
import { bookingLinksIn, deadLinkProblem } from './booking-links.js';
import { exitProblems } from './exit-problems.js';
import type { AuditedPage } from './read-page.js';
import { placesOf } from './widgets.js';

export interface NamedProblem extends Problem {
  /** What has the problem: a widget, or the page. */
  readonly name: string;
}

export const noWidget: NamedProblem = {
  name: 'The page',
  written: 'No widget was found.',
  expected: 'At least one tag, class or data-sage of a widget in the page’s HTML.',
  fix: 'Your editor may have removed it: look for “sage-” in the page’s HTML, and paste the widget again.',
};

/** Everything on a page that needs attention. */
export async function auditPage(page: AuditedPage): Promise<NamedProblem[]> {
  const { body } = page;
  const named = (tag: string, problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, name: displayNames[tag] ?? tag }));
  const present = tags.filter((tag) => placesOf(tag, body).length);
  const unknown = [...body.querySelectorAll('*')].flatMap((place) => {
    const [first = ''] = sageNamesOn(place);
    const finding = tags.includes(first) ? undefined : unknownNameOn(place);
    return finding?.problems.map((problem) => ({ ...problem, name: finding.name })) ?? [];
  });
  const crisis = missingCrisisLine(present, body);
  const deadLinks = await Promise.all(
    bookingLinksIn(page).map(async (link) => {
      const problem = await deadLinkProblem(link);
      return problem ? named(link.tag, [problem]) : [];
    }),
  );
  return [
    ...(present.length || unknown.length ? [] : [noWidget]),
    ...placesOf('sage-exit-page', body).flatMap((exit) => named('sage-exit-page', exitProblems(exit, body))),
    ...placesOf('sage-state-availability', body).flatMap((list) =>
      named('sage-state-availability', expiringLicensesIn(list)),
    ),
    ...deadLinks.flat(),
    ...(crisis ? [{ ...crisis, name: 'The page' }] : []),
    ...unknown,
  ];
}
