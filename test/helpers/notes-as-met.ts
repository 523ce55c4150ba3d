// What a reader meets of an article's notes: runs in the page, and looks at nothing but roles, names, links and places.

/** What is to be met: each marker's words, and the letters that its note holds. */
export interface Expected {
  readonly name: string;
  readonly html: string;
  readonly markers: readonly { readonly words: string; readonly note: string }[];
}

/** How an article ends: what the author gets back must be what the author wrote. */
export type Ending = 'removed' | 'unwrapped' | 'editable';

/** Puts an article on the page and says everything that is wrong with it. Runs in the page: it stands alone. */
export async function meet({ html, markers: expected }: Expected): Promise<string[]> {
  const faults: string[] = [];
  const letters = (words: string) => words.replace(/[^\p{L}\d]/gu, '');
  const plain = (words: string) =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()} `.replace(/^ +$/, '');
  const main = document.querySelector('main')!;
  const nameOf = (link: Element) => link.getAttribute('aria-label') ?? link.textContent;
  const whole = document.implementation.createHTMLDocument();
  whole.body.innerHTML = html;
  const written = whole.body.innerHTML;
  const around = () => document.documentElement.outerHTML.replace(/<main>.*<\/main>/s, '');
  const before = around();

  const put = async () => {
    const article = document.createElement('sage-footnoted-article');
    article.innerHTML = written;
    const ready = new Promise((resolve) =>
      article.addEventListener('sage-notes-ready', resolve, { once: true }),
    );
    main.append(article);
    await ready;
    return article as HTMLElement;
  };

  const article = await put();
  const links = (role: string) => [...article.querySelectorAll<HTMLAnchorElement>(`[role=${role}]`)];
  const markers = links('doc-noteref');
  const backs = links('doc-backlink');
  const targetOf = (link: HTMLAnchorElement) =>
    link.origin + link.pathname === location.origin + location.pathname
      ? document.getElementById(decodeURIComponent(link.hash?.slice(1) ?? ''))
      : null;
  /** What stands at a target: the element, or all up to the next line; a label alone belongs to what is around it. */
  const wordsAt = (target: Element) => {
    let words = target.textContent;
    if (words.trim()) {
      for (let each = target; letters(words).length < 9; words = each.textContent) each = each.parentElement!;
      return words;
    }
    for (let node = target.nextSibling; node && node.nodeName !== 'BR'; node = node.nextSibling)
      words += node.textContent;
    return words;
  };

  if (markers.length !== expected.length) faults.push(`${markers.length} markers, not ${expected.length}`);
  const ways = new Map<Element, number>();
  for (const back of backs) {
    const target = targetOf(back);
    if (!nameOf(back).trim()) faults.push(`a way back has no name: ${back.outerHTML}`);
    if (!plain(nameOf(back)).includes(plain(back.textContent.replace(/\d$/, '')).trimEnd()))
      faults.push(`a way back is not named by its words: ${back.outerHTML}`);
    if (target?.getAttribute('role') !== 'doc-noteref')
      faults.push(`a way back leads to no marker: ${back.outerHTML}`);
    else ways.set(target, (ways.get(target) ?? 0) + 1);
    const note = target && targetOf(target as HTMLAnchorElement);
    const isOwn =
      note &&
      (note.contains(back) ||
        !!(note.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING) ||
        !!note.closest('tr,dl,div,aside')?.contains(back));
    if (!isOwn) faults.push(`a way back stands in another note: ${back.outerHTML}`);
  }
  for (const [place, marker] of markers.entries()) {
    const { words, note } = expected[place] ?? { words: '', note: '' };
    const target = targetOf(marker);
    if (letters(marker.textContent.replace(/^[–-]$/, words)) !== letters(words) || marker.localName !== 'a')
      faults.push(`marker ${place} is ${marker.outerHTML}, not ${words}`);
    if (!target || !article.contains(target))
      faults.push(`marker ${place} leads nowhere: ${marker.outerHTML}`);
    else if (!letters(wordsAt(target)).includes(letters(note)))
      faults.push(`marker ${place} leads to “${wordsAt(target).trim().slice(0, 60)}”, not “${note}”`);
    if (!/[\p{L}]/u.test(nameOf(marker))) faults.push(`marker ${place} has no name: ${marker.outerHTML}`);
    if (!plain(nameOf(marker)).includes(plain(marker.textContent)))
      faults.push(`marker ${place} is not named by its words: ${marker.outerHTML}`);
    if (ways.get(marker) !== 1) faults.push(`${ways.get(marker) ?? 0} ways back to marker ${place}`);
    if (
      marker.parentElement!.closest('[role^=doc-noteref],[role^=doc-backlink]') ||
      marker.querySelector('[role]')
    )
      faults.push(`marker ${place} has several roles`);
  }
  for (const section of links('doc-endnotes')) {
    if (section.parentElement!.closest('[role=doc-endnotes]'))
      faults.push('a section of notes within another');
    const by = section.getAttribute('aria-labelledby');
    if (!section.getAttribute('aria-label') && !(by && document.getElementById(by)?.textContent.trim()))
      faults.push('a section of notes has no name');
  }
  if (article.querySelector('[role=doc-endnote],[role=doc-biblioentry]'))
    faults.push('a role that is retired');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  if (twice.length) faults.push(`twice: ${twice.join(' ')}`);
  if (around() !== before) faults.push('something was changed outside of it');
  // Old deep links lead where they led.
  for (const { id } of whole.querySelectorAll('[id]'))
    if (!document.getElementById(id)) faults.push(`nothing has the id ${id} any more`);

  article.remove();
  if (article.innerHTML !== written) faults.push('removed, it is not what was written');

  const unwrapped = await put();
  unwrapped.replaceWith(...unwrapped.childNodes);
  await new Promise((resolve) => setTimeout(resolve));
  if (main.innerHTML !== written) faults.push('unwrapped, it is not what was written');
  main.replaceChildren();

  const edited = await put();
  edited.contentEditable = 'true';
  await new Promise((resolve) => setTimeout(resolve));
  if (edited.innerHTML !== written) faults.push('editable, it is not what was written');
  main.replaceChildren();
  return faults;
}

/** What is missing on paper of these notes' numbers. Runs in the page, while it is printed. */
export async function print({ html }: Expected): Promise<string[]> {
  const article = document.createElement('sage-footnoted-article');
  const blocks = 'p,li,dd,dt,div,td,aside';
  const read = () =>
    [...article.querySelectorAll<HTMLElement>(blocks)].map(
      (each) => /^[[(]?[\d*†‡]+/.exec(each.innerText.trim())?.[0],
    );
  const ready = new Promise((resolve) =>
    article.addEventListener('sage-notes-ready', resolve, { once: true }),
  );
  article.innerHTML = html;
  document.querySelector('main')!.append(article);
  const written = read();
  await ready;
  const printed = read();
  article.remove();
  return written.flatMap((label, place) =>
    label && !printed[place]?.startsWith(label) ? [`“${label}” is missing on paper`] : [],
  );
}
