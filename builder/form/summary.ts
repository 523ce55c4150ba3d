import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';

/** Says whether the page is ready, and lists what needs attention, with links to the fields. */
export function renderSummary(app: App): TemplateResult {
  const { problems } = app;
  const isReady = !app.missing && !problems.length;
  return html`<p role="status" class="verdict ${isReady ? 'ready' : ''}">${verdictOf(app)}</p>
    ${
      problems.length
        ? html`<ul class="wants">
            ${problems.map(({ field, words, isMissing }) => {
              const goToField = (event: Event) => {
                event.preventDefault();
                focusField(field);
              };
              return html`<li class=${isMissing ? 'missing' : nothing}>
                <a href="#${field}" @click=${goToField}>${words}</a>
              </li>`;
            })}
          </ul>`
        : nothing
    }`;
}

/** Whether the page is ready, in one sentence. */
export function verdictOf({ problems, missing }: App): string {
  const hasWrong = problems.some(({ isMissing }) => !isMissing);
  const count = hasWrong ? problems.length : missing;
  const countText = `${count} thing${count === 1 ? '' : 's'}`;
  if (hasWrong) return `${countText} ${count === 1 ? 'needs' : 'need'} attention.`;
  if (problems.length) return `${countText} left to fill in.`;
  return count ? 'Start with your practice. We’ll tell you if something is missing.' : 'Ready to copy.';
}

/** Moves the focus to a field and opens every `<details>` around it. A link cannot, because the fragment holds the work. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  for (let details = field?.closest('details'); details; details = details.parentElement?.closest('details'))
    details.open = true;
  field?.scrollIntoView({ block: 'center' });
  const isControl = field?.matches('input, select, textarea, words-editor');
  (isControl ? field : (field?.querySelector<HTMLElement>('input, button') ?? field))?.focus();
}
