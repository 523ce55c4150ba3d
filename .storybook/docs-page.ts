import {
  Controls,
  DocsContext,
  Markdown,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement, Fragment, useCallback, useContext } from 'react';
import { elementOf } from '../stories/manifest.ts';
import { placesRef } from './places.ts';

/**
 * An element's docs page: an example, when to use it, the code for the reader's place, its options, the reference, and more
 * examples.
 */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const [first] = useContext(DocsContext).componentStories();
  const summary = elementOf(preparedMeta.component as string)?.summary;
  const { use, reference, audit } = sectionsOf(preparedMeta.parameters.docs?.description?.component ?? '');
  return createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Subtitle, null, summary),
    createElement(Primary),
    createElement(Markdown, null, use),
    createElement('h2', null, 'Copy it'),
    createElement(Copy, { markup: first!.parameters.html, name: first!.name }),
    createElement('h2', null, 'Options'),
    createElement(Controls),
    createElement('h2', null, 'Reference'),
    createElement(Markdown, null, reference),
    audit &&
      createElement(Details, {
        summary: 'How it behaves in other tools, and where that is tested',
        text: audit,
      }),
    createElement(Stories, { includePrimary: false, title: 'More examples' }),
  );
}

function Copy({ markup, name }: { markup: string; name: string }) {
  const box = useCallback(placesRef(markup, name), [markup, name]);
  return createElement(
    Fragment,
    null,
    createElement(
      'p',
      null,
      'Choose where your page is. Or fill in a form instead: ',
      createElement(
        'a',
        { href: 'builder/index.html', target: '_blank' },
        'the snippet builder (opens in a new tab)',
      ),
      '.',
    ),
    createElement('div', { className: 'places sb-unstyled', ref: box }),
  );
}

const Details = ({ summary, text }: { summary: string; text: string }) =>
  createElement(
    'details',
    null,
    createElement('summary', null, summary),
    createElement(Markdown, null, text),
  );

const auditHeading = '### How it behaves in other tools\n';

/** The parts of a description: before the first heading, the rest, and what only auditors need. */
function sectionsOf(description: string) {
  const [use = '', ...sections] = description.split(/^(?=### )/m);
  const isAudit = (section: string) => section.startsWith(auditHeading);
  return {
    use,
    reference: sections.filter((section) => !isAudit(section)).join(''),
    audit: sections.find(isAudit)?.slice(auditHeading.length),
  };
}
