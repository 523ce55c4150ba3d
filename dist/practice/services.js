import { selectorOf } from '../shared/define.js';
import { contentHostOf } from '../author-content/content-host.js';
import { checkUrl } from '../shared/url.js';
import { oneLine, namesIn } from '../shared/text.js';

function readServices(practice, named) {
  const contentHost = contentHostOf(practice);
  const items = [...contentHost.querySelectorAll("li[data-service]")];
  const listed = items.filter((item) => item.closest(selectorOf("sage-practice")) === contentHost).map(({ dataset, textContent }) => {
    const { service, length, price } = dataset;
    return {
      value: service,
      name: oneLine(textContent),
      bookUrl: checkUrl(practice, "data-book-url", dataset.bookUrl),
      length,
      price,
      notice: checkUrl(practice, "data-notice", dataset.notice)
    };
  });
  const others = namesIn(named).filter((name) => !listed.some(({ value }) => value === name));
  return [...listed, ...others.map((value) => ({ value }))];
}

export { readServices };
