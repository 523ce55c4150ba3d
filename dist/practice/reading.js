import { languages } from '../shared/languages.js';
import { withoutAccents } from '../shared/text.js';

const abbreviations = "AL Ala,AZ Ariz,AR Ark,CA Cal,CO Col,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kan,MA Mass,MI Mich,MN Minn,MS Miss,MO Misso,MT Mont,NE Neb,NV Nev,NM New Mex,NC North Car,ND North Dak,OK Okla,OR Ore,PA Penn,PA Penna,SC South Car,SD South Dak,TN Tenn,TX Tex,WA Wash,WV West Va,WV WVa,WI Wis,WY Wyo,MP CNMI,VI USVI,VI VI";
const rows = abbreviations.split(",").map((row) => [row.slice(0, 2), row.slice(3).toLowerCase()]);
const normalizedName = (text) => withoutAccents(text).toLowerCase().replace(/[.'’‘ʻ“”\p{Cf}]/gu, "").replace(
  /^(the )?((state|commonwealth|territory|estado) (of|de) )?(the )?(us )?|(?<=york|ington) state$/g,
  ""
).replace(/^n (?=mex)/, "new ").replace(/^([nsw])o? (?=[cdv]|mar)/, (_, side) => `${{ n: "north", s: "south", w: "west" }[side]} `);
const codesByName = /* @__PURE__ */ new Map();
function findCode(text, states) {
  if (!codesByName.size)
    for (const { code: code2, name: name2 } of states) codesByName.set(normalizedName(name2), code2).set(code2, code2);
  const code = /^[A-Z][a-z]\.$/.test(text) ? text.toUpperCase() : text;
  const name = normalizedName(text);
  const named = codesByName.get(code.replace(/[. ]/g, "")) ?? codesByName.get(name);
  if (named) return named;
  const isLongerForm = (short, wanted) => name.startsWith(short) && [...codesByName].some(([full, each]) => each === wanted && full.startsWith(name));
  const row = /^[A-Z]/.test(text) && rows.find(([wanted, short]) => name === short || isLongerForm(short, wanted));
  if (row) return row[0];
  for (const { states: names = {} } of languages.values())
    for (const [theirCode, theirName] of Object.entries(names))
      if (normalizedName(String(theirName)) === name) return theirCode;
  return void 0;
}
const english = {
  /** Ways of meeting. */
  ways: "online tele* video* virtual* remote* phone in_person",
  individual: "individual*",
  couples: "couple*",
  /** Kinds of care other than individual and couples. */
  others: "famil* group*",
  only: "only",
  /** Clients, licenses and the people who hold them, places, links, and small words. */
  words: "adult* teen* child* counsel* psy* session* provid* client* care marriage by mental health np social work* therap* practi* board or window privilege compact lic* number phd edd mft amft apcc asw ncc rp rn clinical office* state* through* across serv* see we our offer* available more read book details verify and certified learn via with for the of all a opens in new regist* tab professional external link is"
};
const anyOf = (list) => `(?:${list.replaceAll(" ", "|").replaceAll("_", "[ -]").replaceAll("*", "\\p{L}*")})`;
const wholeWord = (pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, "giu");
const place = (
  // Not a capitalized word that is no place: "in Review", "in Training", "Closed office",
  "(?!\\p{L}*(?:ing|ions?|ess|iew|ary|ber|ed|ite|eso)\\b|March|April|May|June|July|August|Spring|Summer|Fall|Winter|Soon|New|Future|Espera)\\p{Lu}\\p{Ll}+"
);
const places = new RegExp(
  `\\b(?:in|en|near) ${place}( ${place})?|(${place} )?${place} (?=offices?\\b)`,
  "gu"
);
const license = "l(?:ic|im|is|a)?[bcdfghmpstw]{1,5}a?(?:-\\p{L})?|(?:#|n[o\xBA\xB0]\\.?:?|number:?) ?\\p{L}{0,5}[-.]?\\d[\\d.-]*|\\p{L}{0,5}[-.]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?:-\\d{3,})*";
const expectedItem = 'a name alone, or data-status="pending"';
const expectedTelephone = "one telephone number with its area code";
const others = /\b(all|states|other)\b/i;
const beforeSeparator = (words) => words.split(/ ?[,;:(–—]| - /)[0];
function readItemText(text, givenState, read) {
  const { found, rest } = read(text);
  const isUnknownName = !found.length && (!givenState || givenState.code === givenState.name);
  const { left, services } = removeHarmlessWords(
    isUnknownName ? rest.slice(beforeSeparator(rest).length) : rest
  );
  const isOther = found.length > 1 || /\0,? (and|plus|y|[&+]) (more|m.s|psypact)\b/i.test(rest) || !!givenState && found.some(({ code }) => code !== givenState.code) || // The state's name is only part of another name: "Kansas City", "Northern Virginia".
  /\p{Lu}\S* \0|\0 \p{Lu}/u.test(left);
  const isUnclear = isOther || /[^\s\0·.,;:()[\]/|–—&'’"+!✓✔✅→•-]/.test(left);
  const state = givenState ?? (isOther || isUnclear && others.test(rest) ? void 0 : found[0]);
  return {
    state: !state ? { name: text } : isUnknownName ? { ...state, name: beforeSeparator(text) } : state,
    isUnclear,
    services
  };
}
function buildPatterns() {
  const tables = [english, ...[...languages.values()].map(({ states }) => states ?? {})];
  const all = (...names) => anyOf(tables.flatMap((table) => names.flatMap((name) => table[name] ?? [])).join(" "));
  const limit = all("ways", "individual", "couples");
  const near = "(?: \\p{L}+){0,2}";
  return {
    languages: languages.size,
    /** Cached results: a list renders again at every choice. */
    read: /* @__PURE__ */ new Map(),
    individual: wholeWord(all("individual")),
    couples: wholeWord(all("couples")),
    others: wholeWord(all("others")),
    plain: [
      places,
      wholeWord(`${all("only")}(?=${near} ${limit})|(?<=${limit}${near} )${all("only")}`),
      wholeWord(license),
      wholeWord(all("ways", "individual", "couples", "others", "words")),
      /\b(in|en) (?=(the |el |las )?\0)/giu
    ]
  };
}
let patterns;
function removeHarmlessWords(text) {
  const words = withoutAccents(text).replace(/(?<=\p{L})\.(?=\p{L})/gu, "");
  if (!/[\p{L}\d]/u.test(words)) return { left: words, services: [] };
  if (patterns?.languages !== languages.size) patterns = buildPatterns();
  const { read, individual, couples, others: others2, plain: harmless } = patterns;
  const before = read.get(words);
  if (before) return before;
  const names = (pattern) => words.search(pattern) >= 0;
  const isOne = names(individual) !== names(couples);
  const result = {
    // We have no name for "individual and family therapy": keep all words.
    left: isOne && names(others2) ? words : harmless.reduce((rest, each) => rest.replace(each, "\xB7"), words),
    services: isOne ? [names(individual) ? "individual" : "couples"] : []
  };
  read.set(words, result);
  return result;
}
const gap = "[ ./-]*";
const domestic = `(?:\\+?1${gap})?(?:\\([2-9]\\d\\d\\)|[2-9]\\d\\d)${gap}(?:\\d{3}${gap}\\d{4}(?!-?\\d)|(?=(?:\\d[ .-]?){0,3}[A-Z])[\\dA-Z](?:[ .-]?[\\dA-Z]){6}[A-Z]*)`;
const foreign = "\\+(?!1)\\d[\\d .()-]{6,19}\\d|0\\d[\\d .()-]{6,12}\\d";
const number = new RegExp(`(?<![\\d+][ .()-]*)(?:${foreign}|${domestic})`, "g");
const extension = /^[\s,;(]*(x|ext\w*|opci[oó]n|option|opt|press|#)[.: ]*\d+\)?/i;
function readTelephone(text = "") {
  const written = text.replace(/\s/g, " ").replace(/[\p{Pd}−]/gu, "-").replace(/-[a-z]{2,}/gi, (word) => word.toUpperCase());
  const [first, second] = written.matchAll(number);
  if (!first) return void 0;
  const [match] = first;
  const after = written.slice(first.index + match.length);
  if (/^ \d{1,9}$/.test(after)) return void 0;
  const isForeign = /^(\+(?!1)|0)/.test(match);
  const digits = match.replace(/\(0\)|[^\dA-Z]/g, "").replace(
    /[A-Z]/g,
    (letter) => "22233344455566677778889999"["ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(letter)]
  ).slice(0, isForeign ? 15 : match.replace(/\D/g, "").startsWith("1") ? 11 : 10);
  const more = extension.exec(after)?.[0] ?? "";
  return {
    url: `tel:${match.startsWith("+") ? "+" : ""}${digits}`,
    words: match + more,
    isFirst: !!second || /\d{3}[ .-]\d{4}|[/,] ?\d{4}$/.test(after.slice(more.length))
  };
}

export { expectedItem, expectedTelephone, findCode, readItemText, readTelephone };
