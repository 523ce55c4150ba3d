import { oneLine } from '../shared/text.js';

const newTabWords = /(?:(?:\s*[([][^)\]]*\b(tab|window|external|externo|pestaña|ventana)\b[^)\]]*[)\]]|[\s,;–—-]+((link|will|se) )*(open|abr)\S* (\S+ ){1,4}?(tab|window|pestaña|ventana)( nueva)?\.?))+$/i;
const hiddenText = "[class*=sr],[class*=hidden],[class*=screen]";
const newTabWord = /\b(tab|window|external|externo|pestaña|ventana)\b/i;
function linkText(link) {
  const copy = link.cloneNode(true);
  for (const each of copy.querySelectorAll("*"))
    if (each.matches("[hidden],[aria-hidden=true]") || each.matches(hiddenText) && newTabWord.test(each.textContent))
      each.remove();
    else if (each.matches("br,div,p")) each.before(" ");
  const text = textWithAlt(copy).replace(newTabWords, "") || textWithAlt(link).replace(newTabWords, "") || textWithAlt(link);
  return text.length < 3 && link.ariaLabel || text || link.hostname;
}
const textWithAlt = (link) => oneLine([link.textContent, ...[...link.querySelectorAll("img")].map(({ alt }) => alt)].join(" "));

export { linkText };
