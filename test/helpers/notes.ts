// Checks an article's notes in the page, through roles, names, links and positions only.

/** The expected markers: the text of each, and the text of its note. */
export interface Expected {
  readonly name: string;
  readonly html: string;
  readonly markers: readonly { readonly words: string; readonly note: string }[];
}

/** Puts an article on the page and returns all its problems. Runs in the page, so it must be self-contained. */
export async function checkNotes({ html, markers: expected }: Expected): Promise<string[]> {
  const problems: string[] = [];
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

  const addArticle = async () => {
    const article = document.createElement('sage-footnoted-article');
    article.innerHTML = written;
    const ready = new Promise((resolve) =>
      article.addEventListener('sage-notes-ready', resolve, { once: true }),
    );
    main.append(article);
    await ready;
    return article as HTMLElement;
  };

  const article = await addArticle();
  const links = (role: string) => [...article.querySelectorAll<HTMLAnchorElement>(`[role=${role}]`)];
  const markers = links('doc-noteref');
  const backs = links('doc-backlink');
  const targetOf = (link: HTMLAnchorElement) =>
    link.origin + link.pathname === location.origin + location.pathname
      ? document.getElementById(decodeURIComponent(link.hash?.slice(1) ?? ''))
      : null;
  /** The text at a target: the element, or everything up to the next line break. For a bare label, its parent. */
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

  const backLinkCounts = new Map<Element, number>();
  const checkBackLinks = () => {
    for (const back of backs) {
      const target = targetOf(back);
      if (!nameOf(back).trim()) problems.push(`a back-link has no name: ${back.outerHTML}`);
      if (!plain(nameOf(back)).includes(plain(back.textContent.replace(/\d$/, '')).trimEnd()))
        problems.push(`a back-link’s name lacks its text: ${back.outerHTML}`);
      if (target?.getAttribute('role') !== 'doc-noteref')
        problems.push(`a back-link leads to no marker: ${back.outerHTML}`);
      else backLinkCounts.set(target, (backLinkCounts.get(target) ?? 0) + 1);
      const note = target && targetOf(target as HTMLAnchorElement);
      const isOwn =
        note &&
        (note.contains(back) ||
          !!(note.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING) ||
          !!note.closest('tr,dl,div,aside')?.contains(back));
      if (!isOwn) problems.push(`a back-link is in another note: ${back.outerHTML}`);
    }
  };

  const checkMarkers = () => {
    if (markers.length !== expected.length)
      problems.push(`${markers.length} markers, not ${expected.length}`);
    for (const [place, marker] of markers.entries()) {
      const { words, note } = expected[place] ?? { words: '', note: '' };
      const target = targetOf(marker);
      if (letters(marker.textContent.replace(/^[–-]$/, words)) !== letters(words) || marker.localName !== 'a')
        problems.push(`marker ${place} is ${marker.outerHTML}, not ${words}`);
      if (!target || !article.contains(target))
        problems.push(`marker ${place} leads nowhere: ${marker.outerHTML}`);
      else if (!letters(wordsAt(target)).includes(letters(note)))
        problems.push(`marker ${place} leads to “${wordsAt(target).trim().slice(0, 60)}”, not “${note}”`);
      if (!/[\p{L}]/u.test(nameOf(marker))) problems.push(`marker ${place} has no name: ${marker.outerHTML}`);
      if (!plain(nameOf(marker)).includes(plain(marker.textContent)))
        problems.push(`marker ${place} has a name without its text: ${marker.outerHTML}`);
      if (backLinkCounts.get(marker) !== 1)
        problems.push(`${backLinkCounts.get(marker) ?? 0} back-links to marker ${place}`);
      if (
        marker.parentElement!.closest('[role^=doc-noteref],[role^=doc-backlink]') ||
        marker.querySelector('[role]')
      )
        problems.push(`marker ${place} has several roles`);
    }
  };

  const checkSections = () => {
    for (const section of links('doc-endnotes')) {
      if (section.parentElement!.closest('[role=doc-endnotes]'))
        problems.push('a notes section inside another');
      const labelId = section.getAttribute('aria-labelledby');
      if (
        !section.getAttribute('aria-label') &&
        !(labelId && document.getElementById(labelId)?.textContent.trim())
      )
        problems.push('a notes section has no name');
    }
    if (article.querySelector('[role=doc-endnote],[role=doc-biblioentry]'))
      problems.push('a deprecated role');
  };

  const checkPage = () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const duplicates = ids.filter((id, place) => ids.indexOf(id) !== place);
    if (duplicates.length) problems.push(`duplicate ids: ${duplicates.join(' ')}`);
    if (around() !== before) problems.push('the page outside the article changed');
    // Existing deep links must still work.
    for (const { id } of whole.querySelectorAll('[id]'))
      if (!document.getElementById(id)) problems.push(`the id ${id} is gone`);
  };

  const checkRemovals = async () => {
    article.remove();
    if (article.innerHTML !== written) problems.push('its HTML differs after removal');

    const unwrapped = await addArticle();
    unwrapped.replaceWith(...unwrapped.childNodes);
    await new Promise((resolve) => setTimeout(resolve));
    if (main.innerHTML !== written) problems.push('its HTML differs after unwrapping');
    main.replaceChildren();

    const edited = await addArticle();
    edited.contentEditable = 'true';
    await new Promise((resolve) => setTimeout(resolve));
    if (edited.innerHTML !== written) problems.push('its HTML differs when editable');
    main.replaceChildren();
  };

  // Before the markers: each of them needs one back-link.
  checkBackLinks();
  checkMarkers();
  checkSections();
  checkPage();
  await checkRemovals();
  return problems;
}

/** The note numbers that are missing in print. Runs in the page, with print media emulated. */
export async function checkPrint({ html }: Expected): Promise<string[]> {
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
    label && !printed[place]?.startsWith(label) ? [`“${label}” is missing in print`] : [],
  );
}
