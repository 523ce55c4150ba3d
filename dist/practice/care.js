import { strings } from './care.strings.js';
import { stateInSentence } from './states.strings.js';

const isOffered = ({ state }, service) => state?.served !== false && (!service || (state?.services?.includes(service) ?? true));
function nameOfService(host, value, practice) {
  const ours = strings.for(host);
  const named = practice?.services.find((service) => service.value === value)?.name;
  return named ?? (value === "individual" || value === "couples" ? ours[value] : value);
}
const chosenStateInSentence = (host, { state, name }) => stateInSentence(host, { code: state, name });

export { chosenStateInSentence, isOffered, nameOfService };
