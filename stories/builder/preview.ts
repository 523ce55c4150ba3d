// The page in the frame: it shows what it is handed, with the built script, and hands back what that says of it.

/** What the builder asks for. */
interface Request {
  readonly round: number;
  readonly html: string;
}

const main = document.querySelector('main')!;
let round = 0;

const { warn } = console;
console.warn = (...said: unknown[]) => {
  warn.apply(console, said);
  const [message, element] = said;
  if (typeof message === 'string' && element instanceof Element) tell(message, element);
};

function tell(message: string, element: Element): void {
  const { localName: tag } = element;
  // What is drawn for plain HTML stands in the shadow root of the element that asks for it.
  const root = element.getRootNode();
  const place = root instanceof ShadowRoot ? root.host : element;
  const index = [...main.querySelectorAll(`${tag}, .${tag}`)].indexOf(place);
  parent.postMessage({ round, message, tag, index }, '*');
}

addEventListener('message', ({ data, source }: MessageEvent<Request>) => {
  if (source !== parent) return;
  round = data.round;
  // What was there has to be gone before another practice comes.
  main.replaceChildren();
  main.innerHTML = data.html;
});

// Nothing is followed from here: a preview that has gone elsewhere shows nothing.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
});

parent.postMessage({ ready: true }, '*');
