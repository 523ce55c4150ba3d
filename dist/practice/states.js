import { oneLine } from '../shared/text.js';

const table = "AL Alabama,AK Alaska,AS American Samoa,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,MP Northern Mariana Islands,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,VI U.S. Virgin Islands,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming";
const expectedStates = "USPS codes or names of states";
const states = table.split(",").map((row) => ({ code: row.slice(0, 2), name: row.slice(3) }));
const normalizedName = (text) => text.toLowerCase().replaceAll(".", "").replace(/^us | (?= )/g, "");
const statesByKey = new Map(
  states.flatMap((state) => [[state.code, state], [normalizedName(state.name), state]])
);
const district = /\bWash(ington|\.)?[,\s(]+(D\.?\s?C\b|District of Columbia)\.?\)?/gi;
const region = /^[A-Z]{2}-[A-Z\d]{1,3}$/;
let findCode;
const setCodeFinder = (find) => void (findCode = find);
function findState(text = "") {
  const words = oneLine(text).replace(district, "DC").replace(/^US-/, "");
  return statesByKey.get(words.replaceAll(".", "")) ?? statesByKey.get(normalizedName(words)) ?? statesByKey.get(findCode?.(words, states) ?? "") ?? (region.test(words) ? { code: words, name: words } : void 0);
}
function parseStates(text) {
  const capitals = text.toUpperCase();
  const onlyCodes = capitals.match(/[^\s,;|]+/g)?.every((word) => statesByKey.has(word));
  const found = (onlyCodes ? capitals : text.replace(district, "DC")).split(/[,;|\n](?![^(]*\))/).flatMap(readNames);
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}
function readNames(text) {
  const written = oneLine(text);
  if (/^([A-Z]{2}\b ?)+$/.test(written))
    return written.split(" ").map((code) => findState(code) ?? { name: code });
  const { found, rest } = findStatesIn(written);
  return /[^\s\0().:–—/-]/.test(rest.replace(/\b(and|or|y|e)\b|&/g, "")) ? [{ name: written }] : found;
}
function findStatesIn(text) {
  const parts = text.replace(district, "DC").split(/((?:[\s,;:()[\]/|–—*†‡]|-+(?=\s)|(?<=\s)-+)+)/);
  const found = [];
  let rest = "";
  while (parts.length) {
    const length = [11, 9, 7, 5, 3, 1].find((count) => findState(parts.slice(0, count).join("")));
    const next = parts.splice(0, length ?? 1).join("");
    const state = length && findState(next);
    if (state && !found.includes(state)) found.push(state);
    rest += (state ? "\0" : next) + (parts.shift() ?? "");
  }
  return { found, rest };
}

export { expectedStates, findState, findStatesIn, parseStates, setCodeFinder, states };
