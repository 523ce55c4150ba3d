import { html, nothing, type TemplateResult } from 'lit';
import { strings } from './action.strings.js';
import { safeUrl } from './url.js';

/** A link as one of our actions: where it leads and how is its own, what it says is `words`. */
export function drawAction(
  host: Element,
  link: HTMLAnchorElement,
  part: string,
  words: unknown,
): TemplateResult {
  const attribute = (name: string) => link.getAttribute(name) ?? nothing;
  const opensTab = link.target === '_blank';
  return html`<a
    part=${part}
    href=${safeUrl(link.getAttribute('href')) ?? nothing}
    target=${attribute('target')}
    rel=${opensTab ? `noopener ${link.rel}`.trim() : attribute('rel')}
    hreflang=${attribute('hreflang')}
    download=${attribute('download')}
    data-address=${link.href}
    >${words}${opensTab ? ` ${strings.for(host).newTab}` : nothing}</a
  >`;
}
