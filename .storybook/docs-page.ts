import {
  Controls,
  Description,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement, Fragment } from 'react';
import { elementOf } from '../stories/manifest.ts';

/** An element's docs page: its summary, the first story, the description, its table and the other stories. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const summary = elementOf(preparedMeta.component as string)?.summary;
  return createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Subtitle, null, summary),
    createElement(Primary),
    createElement(Description),
    createElement(Controls),
    createElement(Stories, { includePrimary: false }),
  );
}
