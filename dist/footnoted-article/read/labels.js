const otherDigits = /[⁰¹²³⁴-⁹①-⑨０-９٠-٩۰-۹]/g;
const wholeLabel = /^[[［〔({（^]*\s*(?:\p{L}{2,14}\.?\s|(?:f?n\.?|[*※注註])(?=\d)|(?:))((?:\d{1,4}(?!\d)|[*†‡§‖¶#]{1,4}|(?:[ivxl]{1,7}|[a-z])(?![a-z])))(?:[:.]\d+)?\s*[\]］〕)}）]?[.:]?$/iu;
const leadingLabel = /^[\s↑]*([[［〔(（]?)[\s^]*(?:(?:foot)?note\s|(?:f?n\.?|[*※注註])(?=\d)|(?:))((?:\d{1,4}(?!\d)|[*†‡§‖¶#]{1,4}|(?:[ivxl]{1,7}|[a-z])(?![a-z])))(?![.:]\d)(\s*[\]］〕)）][.:]?|[.:]|\s[–—-](?=\s\D)|)/iu;
const labelOrders = [
  "*,\u2020,\u2021,\xA7,\u2016,\xB6,**,\u2020\u2020,\u2021\u2021",
  "*,**,***,****,*****",
  "i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv",
  "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z"
];
const labelIn = (words) => wholeLabel.exec(withAsciiDigits(words).trim())?.[1]?.toLowerCase();
const withAsciiDigits = (words) => words.replace(/\p{Cf}/gu, "").replace(otherDigits, (digit) => `${digit.normalize("NFKC").charCodeAt(0) & 15}`);
function labelBefore(line, isMarked) {
  const [all, open, label2, close] = leadingLabel.exec(withAsciiDigits(line.slice(0, 99))) ?? [];
  if (!label2 || open && !close) return;
  const rest = line.slice(all.length);
  const isSign = /\W/.test(label2);
  return isMarked || close || isSign || !rest.trim() ? label2.toLowerCase() : void 0;
}
const labelOf = (place, type) => (/a/i.test(type ?? "") ? labelOrders[3] : /i/i.test(type ?? "") ? labelOrders[2] : "").split(",")[place - 1] || String(place);

export { labelBefore, labelIn, labelOf, labelOrders, withAsciiDigits };
