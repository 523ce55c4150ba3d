import { html } from 'lit';
import type { Member } from './manifest.ts';

/** What the manifest says of something, with its code as code. */
export const wordsOf = ({ description = '' }: Member) =>
  description.split('`').map((text, index) => (index % 2 ? html`<code>${text}</code>` : text));
