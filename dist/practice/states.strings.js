import { Strings } from '../shared/strings.js';
import { findState } from './states.js';

const strings = new Strings("states", {});
function nameOfState(host, { code = "", name }) {
  const isOurs = findState(code)?.name === name;
  return isOurs && strings.for(host)[code] || name;
}
function stateInSentence(host, state) {
  const name = nameOfState(host, state);
  return /^(District of|Northern Mariana|U\.S\.)/.test(name) ? `the ${name}` : name;
}

export { nameOfState, stateInSentence, strings };
