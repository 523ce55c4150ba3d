import { ContextProvider } from '@lit/context';
import { report } from '../shared/report.js';
import { practiceContext } from './context.js';
import type { SagePractice } from './practice.js';

const practices = new Set<SagePractice>();
let provider: ContextProvider<typeof practiceContext> | undefined;

/** Serves the whole document from the first `<sage-practice page>` in it, after one came, changed or went. */
export function servePage(changed: SagePractice): void {
  if (changed.page && changed.isConnected) practices.add(changed);
  else if (!practices.delete(changed)) return;

  const [first, second] = [...practices].sort((a, b) => 3 - (a.compareDocumentPosition(b) & 6));
  if (second) report(second, 'page', 'a second one', 'one in a document: the first one serves it');

  // On the root element, so that a nearer practice always answers first.
  provider ??= new ContextProvider(document.documentElement, { context: practiceContext });
  provider.setValue(first?.practice);
  provider.hostConnected();
}
