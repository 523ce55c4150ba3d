import { html, nothing, type TemplateResult } from 'lit';
import { strings } from './action.strings.js';
import { followed } from './copy.js';
import { ourWords } from './our-words.js';

/** A link as one of our actions: where it leads and how is its own, what it says is `words`. */
export function drawAction(
  host: Element,
  link: HTMLAnchorElement,
  part: string,
  words: unknown,
): TemplateResult {
  const to = followed(link);
  const attribute = (name: string) => to.getAttribute(name) ?? nothing;
  const opensTab = link.target === '_blank';
  return html`<a
    part=${part}
    href=${attribute('href')}
    target=${attribute('target')}
    rel=${opensTab ? `noopener ${link.rel}`.trim() : attribute('rel')}
    hreflang=${attribute('hreflang')}
    download=${attribute('download')}
    data-address=${to.href}
    >${words}${opensTab ? [' ', ourWords(host, strings.for(host).newTab)] : nothing}</a
  >`;
}
