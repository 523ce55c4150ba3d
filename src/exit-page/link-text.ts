import { either, inTurn, repeated } from '../shared/pattern.js';
import { oneLine } from '../shared/text.js';

/** Words at the end of a link that say that it opens elsewhere. */
const newTabWords = inTurn(
  repeated(
    either(
      // In brackets: "(new window)", "(enlace externo)".
      /\s*[([][^)\]]*\b(tab|window|external|externo|pestaña|ventana)\b[^)\]]*[)\]]/i,
      // As a sentence: "opens in a new tab", "se abre en una ventana nueva".
      /[\s,;–—-]+((link|will|se) )*(open|abr)\S* (\S+ ){1,4}?(tab|window|pestaña|ventana)( nueva)?\.?/,
    ),
  ),
  /$/,
);

/** Text for screen readers only, found by the classes that plugins and themes use. */
const hiddenText = '[class*=sr],[class*=hidden],[class*=screen]';
const newTabWord = /\b(tab|window|external|externo|pestaña|ventana)\b/i;

/**
 * A link's accessible text: its words, with the alternative text of its images, or else its label. The exit
 * link opens no other tab, so words that a plugin adds about one are removed. If nothing would be left, all
 * words are kept. A link that is nothing but an icon gets the name of the site.
 */
export function linkText(link: HTMLAnchorElement): string {
  const copy = link.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('*'))
    if (
      each.matches('[hidden],[aria-hidden=true]') ||
      (each.matches(hiddenText) && newTabWord.test(each.textContent))
    )
      each.remove();
    // "Leave<br>now" is two words.
    else if (each.matches('br,div,p')) each.before(' ');
  const text =
    textWithAlt(copy).replace(newTabWords, '') ||
    textWithAlt(link).replace(newTabWords, '') ||
    textWithAlt(link);
  // "X" and "✕" say less than their label.
  return (text.length < 3 && link.ariaLabel) || text || link.hostname;
}

const textWithAlt = (link: Element): string =>
  oneLine([link.textContent, ...[...link.querySelectorAll('img')].map(({ alt }) => alt)].join(' '));
