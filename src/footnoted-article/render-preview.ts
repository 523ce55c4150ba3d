import { html, nothing, type TemplateResult } from 'lit';
import { renderString } from '../shared/render-string.js';
import { strings as articleStrings } from './footnoted-article.strings.js';
import { urlOf } from './mark/addresses.js';
import type { LinkedNote } from './mark/apply-notes.js';
import { previewContent } from './note-content.js';
import { strings } from './preview.strings.js';

/**
 * Renders the popover with a note; without one, an empty popover.
 *
 * @param copied the result of copying the note, if a reader has copied it
 * @param copy copies the note
 */
export function renderPreview(
  host: Element,
  note: LinkedNote | undefined,
  copied: 'copied' | 'notCopied' | undefined,
  copy: () => void,
): TemplateResult {
  const { toNote, close, ...words } = strings.for(host);
  return html`
    <div
      part="preview"
      class="own"
      popover="manual"
      role="note"
      aria-label=${note ? articleStrings.for(host).note(note.label) : nothing}
    >
      ${
        note
          ? html`
              <div>${note.parts.map((part) => html`<div>${previewContent(part, note.label)}</div>`)}</div>
              <div class="tools">
                <a part="to-note" href=${urlOf(note.id)}>${renderString(host, toNote(note.label))}</a>
                ${
                  navigator.clipboard
                    ? html`<button part="copy" type="button" @click=${copy}>
                        ${renderString(host, words[copied ?? 'copy'])}
                      </button>`
                    : nothing
                }
                <button part="close" type="button">${renderString(host, close)}</button>
              </div>
            `
          : nothing
      }
    </div>
  `;
}
