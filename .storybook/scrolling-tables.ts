/** Makes each table that scrolls on a docs page focusable. Safari does not do that itself, so no key would scroll the table. */
export function focusScrollingTables(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
  });
  const known = new WeakSet<Element>();
  const observeNew = () => {
    for (const table of document.querySelectorAll('.sbdocs table')) {
      if (!known.has(table)) sizes.observe(table);
      known.add(table);
    }
  };
  new MutationObserver(observeNew).observe(document, { childList: true, subtree: true });
}
