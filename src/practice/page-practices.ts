import { warn } from '../shared/warnings.js';
import { choicesContext, listenForChoices, type Choices, type ChoicesProvider } from './choices.js';
import { practiceContext, Provider, type Practice } from './context.js';
import type { SagePractice } from './practice.js';

const practices = new Map<SagePractice, ChoicesProvider>();
let providers: [Provider<Practice | undefined>, Provider<Choices | undefined>] | undefined;

/**
 * The practices that are in the document, in document order. The `disconnectedCallback` of a practice that was
 * just removed may not have run yet, so this checks `isConnected`.
 */
const inDocumentOrder = () =>
  [...practices.keys()]
    .filter(({ isConnected }) => isConnected)
    .sort((a, b) => 3 - (a.compareDocumentPosition(b) & 6));

/**
 * Lets the first `<sage-practice page>` serve the whole document. Called after such a practice was added,
 * changed or removed.
 */
export function updatePageProviders(changed: SagePractice, choices: ChoicesProvider): void {
  if (changed.page && changed.isConnected) practices.set(changed, choices);
  else if (!practices.delete(changed)) return;

  const [first, second] = inDocumentOrder();
  if (second) warn(second, 'page', 'a second one', 'one in a document');

  // The providers are on the root element, so that a nearer practice always answers first.
  const root = document.documentElement;
  if (!providers) {
    providers = [
      new Provider(root, practiceContext, undefined),
      new Provider(root, choicesContext, undefined),
    ];
    listenForChoices(root, (event) => practices.get(inDocumentOrder()[0]!)?.handle(event));
  }
  const [practice, chosen] = providers;
  const facts = first?.practice;
  const choice = practices.get(first!)?.value;
  // The content inside may change often. If the facts and choices are the same, do not make every consumer
  // ask again and the hooks be searched for again.
  if (practice.value === facts && chosen.value === choice) return;

  practice.setValue(facts);
  chosen.setValue(choice);
  for (const provider of providers) provider.announce();
}
