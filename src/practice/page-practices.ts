import { report } from '../shared/report.js';
import { choicesContext, listen, type Choices, type ChoicesProvider } from './choices.js';
import { practiceContext, Provider, type Practice } from './context.js';
import type { SagePractice } from './practice.js';

const practices = new Map<SagePractice, ChoicesProvider>();
let providers: [Provider<Practice | undefined>, Provider<Choices | undefined>] | undefined;

/** Those in the document: one that a page has just taken out may not have heard of it. */
const inOrder = () =>
  [...practices.keys()]
    .filter(({ isConnected }) => isConnected)
    .sort((a, b) => 3 - (a.compareDocumentPosition(b) & 6));

/** Serves the whole document from the first `<sage-practice page>` in it, after one came, changed or went. */
export function servePage(changed: SagePractice, choices: ChoicesProvider): void {
  if (changed.page && changed.isConnected) practices.set(changed, choices);
  else if (!practices.delete(changed)) return;

  const [first, second] = inOrder();
  if (second) report(second, 'page', 'a second one', 'one in a document: the first one serves it');

  // On the root element, so that a nearer practice always answers first.
  const root = document.documentElement;
  if (!providers) {
    providers = [
      new Provider(root, practiceContext, undefined),
      new Provider(root, choicesContext, undefined),
    ];
    listen(root, (event) => practices.get(inOrder()[0]!)?.take(event));
  }
  const [practice, chosen] = providers;
  const facts = first?.practice;
  const choice = practices.get(first!)?.value;
  // Content within it may change often: without news nobody is to ask again, and no hook to be looked for.
  if (practice.value === facts && chosen.value === choice) return;

  practice.setValue(facts);
  chosen.setValue(choice);
  for (const provider of providers) provider.hostConnected();
}
