import { nothing, html } from 'lit';
import { renderString } from '../shared/render-string.js';
import { strings as strings$1 } from './footnoted-article.strings.js';
import { urlOf } from './mark/addresses.js';
import { previewContent } from './note-content.js';
import { strings } from './preview.strings.js';

function renderPreview(host, note, copied, copy) {
  const { toNote, close, ...words } = strings.for(host);
  return html` <div part="preview" class="own" popover="manual" role="note" aria-label=${note ? strings$1.for(host).note(note.label) : nothing}> ${note ? html` <div>${note.parts.map((part) => html`<div>${previewContent(part, note.label)}</div>`)}</div> <div class="tools"> <a part="to-note" href=${urlOf(note.id)}>${renderString(host, toNote(note.label))}</a> ${navigator.clipboard ? html`<button part="copy" type="button" @click=${copy}> ${renderString(host, words[copied ?? "copy"])} </button>` : nothing} <button part="close" type="button">${renderString(host, close)}</button> </div> ` : nothing} </div> `;
}

export { renderPreview };
