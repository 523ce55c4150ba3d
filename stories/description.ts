import { html } from 'lit';
import type { Member } from './manifest.ts';

/** A description from the manifest, with its `code` as `<code>`. */
export const renderDescription = ({ description = '' }: Member) =>
  description.split('`').map((text, index) => (index % 2 ? html`<code>${text}</code>` : text));
