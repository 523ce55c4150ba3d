import { missingCrisisLine } from '../self-check/crisis-line.js';
import { displayNames } from '../self-check/display-names.js';
import type { Problem } from '../self-check/findings.js';
import { expiringLicensesIn } from '../self-check/license-expiry.js';
import { visibleText } from '../self-check/visible-text.js';
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

const noWidget: NamedProblem = {
  name: 'The page',
  written: 'No widget was found.',
  expected: 'At least one tag, class or data-sage of a widget in the page’s HTML.',
  fix: 'Your editor may have removed it: look for “sage-” in the page’s HTML, and paste the widget again.',
};

/** What to report of a page without a widget, which may not be the page that was meant. */
const noWidgetOn = ({ redirect, body }: AuditedPage): NamedProblem => ({
  ...noWidget,
  written: redirect ? `${noWidget.written} The server redirects to ${redirect}.` : noWidget.written,
  fix: body.querySelector('iframe, frame')
    ? `${noWidget.fix} If it is in a frame, audit the address of that frame.`
    : noWidget.fix,
});

/** Links to https://988lifeline.org/, https://www.crisistextline.org/ and https://www.samaritans.org/, or to their numbers. */
const crisisLinks = /^(tel|sms):(988|741741|116123)\b|\b(988lifeline|crisistextline|samaritans)\.org\b/;

/** Whether the page lists a crisis line that is a link, or has another number than 988. */
const listsCrisisLine = (body: Element): boolean =>
  /\b(9-8-8|741-?741|116[ -]?123)\b/.test(visibleText(body)) ||
  [...body.querySelectorAll('a[href]')].some((link) =>
    crisisLinks.test(link.getAttribute('href')!.trim().replaceAll('-', '')),
  );

/**
 * Everything on a page that needs attention.
 *
 * @param mayLackWidgets whether a page without a widget is as it should be
 */
export async function auditPage(page: AuditedPage, mayLackWidgets: boolean): Promise<NamedProblem[]> {
  const { body } = page;
  const named = (tag: string, problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, name: displayNames[tag] ?? tag }));
  const present = tags.filter((tag) => placesOf(tag, body).length);
  const unknown = [...body.querySelectorAll('*')].flatMap((place) => {
    const [first = ''] = sageNamesOn(place);
    const finding = tags.includes(first) ? undefined : unknownNameOn(place);
    return finding?.problems.map((problem) => ({ ...problem, name: finding.name })) ?? [];
  });
  const crisis = listsCrisisLine(body) ? undefined : missingCrisisLine(present, body);
  const deadLinks = await Promise.all(
    bookingLinksIn(page).map(async (link) => {
      const problem = await deadLinkProblem(link);
      return problem ? named(link.tag, [problem]) : [];
    }),
  );
  return [
    ...(mayLackWidgets || present.length || unknown.length ? [] : [noWidgetOn(page)]),
    ...placesOf('sage-exit-page', body).flatMap((exit) => named('sage-exit-page', exitProblems(exit, body))),
    ...placesOf('sage-state-availability', body).flatMap((list) =>
      named('sage-state-availability', expiringLicensesIn(list)),
    ),
    ...deadLinks.flat(),
    ...(crisis ? [{ ...crisis, name: 'The page' }] : []),
    ...unknown,
  ];
}
