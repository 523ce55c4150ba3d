import { strings } from './care.strings.js';
import type { ChosenState, Choices } from './choices.js';
import type { Practice } from './context.js';
import { stateInSentence } from './states.strings.js';

/** Whether the practice offers a kind of care in the reader's state. True if no state was chosen. */
export const isOffered = ({ state }: Choices, service?: string): boolean =>
  state?.served !== false && (!service || (state?.services?.includes(service) ?? true));

/** The name of a kind of care: the practice's own, else ours. */
export function nameOfService(host: Element, value: string, practice?: Practice): string {
  const ours = strings.for(host);
  const named = practice?.services.find((service) => service.value === value)?.name;
  return named ?? (value === 'individual' || value === 'couples' ? ours[value] : value);
}

/** The chosen state's name, in the form for a sentence. */
export const chosenStateInSentence = (host: Element, { state, name }: ChosenState): string =>
  stateInSentence(host, { code: state, name });
