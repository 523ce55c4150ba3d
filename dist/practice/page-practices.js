import { warn } from '../shared/warnings.js';
import { choicesContext, listenForChoices } from './choices.js';
import { Provider, practiceContext } from './context.js';

const practices = /* @__PURE__ */ new Map();
let providers;
const inDocumentOrder = () => [...practices.keys()].filter(({ isConnected }) => isConnected).sort((a, b) => 3 - (a.compareDocumentPosition(b) & 6));
function updatePageProviders(changed, choices) {
  if (changed.page && changed.isConnected) practices.set(changed, choices);
  else if (!practices.delete(changed)) return;
  const [first, second] = inDocumentOrder();
  if (second) warn(second, "page", "a second one", "one in a document");
  const root = document.documentElement;
  if (!providers) {
    providers = [
      new Provider(root, practiceContext, void 0),
      new Provider(root, choicesContext, void 0)
    ];
    listenForChoices(root, (event) => practices.get(inDocumentOrder()[0])?.handle(event));
  }
  const [practice, chosen] = providers;
  const facts = first?.practice;
  const choice = practices.get(first)?.value;
  if (practice.value === facts && chosen.value === choice) return;
  practice.setValue(facts);
  chosen.setValue(choice);
  for (const provider of providers) provider.announce();
}

export { updatePageProviders };
