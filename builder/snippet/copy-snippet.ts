import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import type { Snippet } from './places.ts';

/** The last snippet whose button was pressed, and whether the browser allowed copying. */
let lastCopy: { readonly id: string; readonly code: string; readonly isCopied: boolean } | undefined;
let resetTimer: ReturnType<typeof setTimeout> | undefined;

/** Renders a snippet with a copy button, which says "Copied" for three seconds. */
export function renderSnippet(
  app: App,
  { title, code, note, isPage }: Snippet,
  id: string,
  action = 'Copy',
): TemplateResult {
  const onCopy = () => copy(app, id, code);
  // If the text has changed, it is not the one that was copied.
  const isLast = lastCopy?.id === id && lastCopy.code === code;
  const isCopied = isLast && lastCopy!.isCopied;
  const isBlocked = isLast && !lastCopy!.isCopied;
  return html`<div class="copy ${isPage ? 'page' : ''}">
    <div class="head">
      <label for=${id}>${title}${note ? html`<strong class="note">${note}</strong>` : nothing}</label>
      <button
        type="button"
        class="main"
        aria-label="${isCopied ? 'Copied' : action}: ${title}"
        @click=${onCopy}
      >
        ${isCopied ? 'Copied ✓' : action}
      </button>
      <p role="status" class=${isBlocked ? 'problem' : 'unseen'}>
        ${
          isCopied
            ? `Copied: ${title}.`
            : isBlocked
              ? 'Your browser did not let us copy. The text is selected: press Ctrl+C (on a Mac: ⌘C; on a phone: touch it, then “Copy”).'
              : nothing
        }
      </p>
    </div>
    <textarea
      id=${id}
      readonly
      spellcheck="false"
      rows=${Math.min(14, code.split('\n').length + 1)}
      .value=${code}
    ></textarea>
  </div>`;
}

async function copy(app: App, id: string, code: string): Promise<void> {
  app.showProblems();
  const box = document.getElementById(id) as HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(code);
    showResult(app, { id, code, isCopied: true });
  } catch {
    // Select the text, so that Ctrl+C copies it.
    box.focus();
    box.select();
    showResult(app, { id, code, isCopied: false });
  }
}

function showResult({ rerender }: App, copied: NonNullable<typeof lastCopy>): void {
  lastCopy = copied;
  clearTimeout(resetTimer);
  if (copied.isCopied)
    resetTimer = setTimeout(() => {
      lastCopy = undefined;
      rerender();
    }, 3000);
  rerender();
}
