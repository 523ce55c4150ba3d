import { strings } from './care.strings.js';
import type { ChosenState, Choices } from './choices.js';
import type { Practice } from './context.js';
import { placeFor } from './states.strings.js';

/** Whether a kind of care is among those that can be had in the reader's state; true where no state was chosen. */
export const covers = ({ state }: Choices, service?: string): boolean =>
  state?.served !== false && (!service || (state?.services?.includes(service) ?? true));

/** What a kind of care is called: by the practice, else by us. */
export function nameOfService(host: Element, value: string, practice?: Practice): string {
  const ours = strings.for(host);
  const named = practice?.services.find((service) => service.value === value)?.name;
  return named ?? (value === 'individual' || value === 'couples' ? ours[value] : value);
}

/** What the state that a reader chose is called in a sentence. */
export const placeOf = (host: Element, { state, name }: ChosenState): string =>
  placeFor(host, { code: state, name });
