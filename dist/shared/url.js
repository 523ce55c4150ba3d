import { warn } from './warnings.js';

const safeSchemes = "an https:, http:, mailto:, tel:, sms: or relative address";
const safeUrlPattern = /^(https?|mailto|tel|sms):|^[^:/?#]*([/?#]|$)/i;
function safeUrl(address) {
  const trimmed = address?.replace(/^[\s“”„]+|[\s“”„]+$/g, "");
  if (!trimmed) return void 0;
  const full = hostUrl(trimmed) ?? trimmed;
  return safeUrlPattern.test(full.replace(/[\0- ]/g, "")) ? full : void 0;
}
function checkUrl(element, attribute, address) {
  const url = safeUrl(address);
  if (!url && (address || attribute.startsWith("<"))) warn(element, attribute, address, safeSchemes);
  else if (url && !address.includes(url))
    warn(element, attribute, address, `${/^\w+:(\/\/)?/.exec(url)[0]} before it; ${url} is opened`);
  return url;
}
const hostPattern = /^([^\s/?#:@]+@)?(?:www\.\w|([\w-]+\.)+(?:com|org|net|us|co|io|info|edu|gov|health|care|clinic|center|help|life|live|online|site|app|me|ca|uk|mx|ly|gle)(?=[:/?#]|$))/i;
function hostUrl(address = "") {
  const trimmed = address.trim();
  const found = hostPattern.exec(trimmed);
  return found ? `${found[1] ? "mailto:" : "https://"}${trimmed}` : void 0;
}

export { checkUrl, hostUrl, safeSchemes, safeUrl };
