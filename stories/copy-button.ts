import { html } from 'lit';

/** A button that copies a text and says so. */
export const renderCopyButton = (text: string, name: string) =>
  html`<button class="copy" type="button" aria-label="Copy ${name}" @click=${copy(text)}>Copy</button
    ><span class="copied" role="status"></span>`;

const copy =
  (text: string) =>
  async ({ currentTarget }: Event) => {
    const status = (currentTarget as Element).nextElementSibling!;
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    status.textContent = isCopied ? 'Copied' : `Your browser did not allow copying: ${text}`;
    if (isCopied) setTimeout(() => (status.textContent = ''), 3000);
  };
