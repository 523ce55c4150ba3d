import { cancelableInit } from '../practice/choices.js';

function mayOpen(host, href, event) {
  if (!event.type.endsWith("click") || event.button > 1) return true;
  const open = new CustomEvent("sage-consult-open", {
    ...cancelableInit,
    detail: { href }
  });
  if (host.dispatchEvent(open)) return true;
  event.preventDefault();
  if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button))
    event.stopImmediatePropagation();
  return false;
}

export { mayOpen };
