import { resolvedAddress } from '../author-content/links.js';

function destinationOf(link) {
  const url = new URL(resolvedAddress(link));
  const from = url.searchParams.get("ref");
  if (from && new URL(document.baseURI).hostname.endsWith(from)) url.searchParams.delete("ref");
  return url.href;
}
function leave(href, words) {
  const alert = createCover(globalThis, href);
  document.body.replaceChildren(alert);
  alert.textContent = words;
  const policy = document.createElement("meta");
  policy.name = "referrer";
  policy.content = "no-referrer";
  document.head.append(policy);
  try {
    top.location.replace(href);
    if (top === self) return;
    setTimeout(() => location.replace(href), 300);
    const { documentElement, body } = top.document;
    const outerAlert = createCover(top, href);
    body.style.setProperty("display", "none", "important");
    documentElement.append(outerAlert);
    outerAlert.textContent = words;
  } catch {
    location.replace(href);
  }
}
function createCover(view, href) {
  const { document: document2 } = view;
  const element = document2.createElement("p");
  element.role = "alert";
  Object.assign(element.style, {
    background: "Canvas",
    color: "CanvasText",
    font: "1rem/1.5 system-ui, sans-serif",
    inset: "0",
    margin: "0",
    padding: "2rem",
    position: "fixed",
    zIndex: "2147483647"
  });
  document2.title = new URL(href).hostname;
  view.onbeforeunload = null;
  view.addEventListener("pageshow", ({ persisted }) => persisted && view.location.reload());
  return element;
}

export { destinationOf, leave };
