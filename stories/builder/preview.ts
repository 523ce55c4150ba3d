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

// Nothing is followed from here, and the way off the page does not leave it: a preview that has gone elsewhere shows
// nothing. So this comes before what the widgets do.
for (const type of ['click', 'auxclick'])
  addEventListener(
    type,
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link || link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
for (const type of ['keydown', 'keyup'] as const)
  addEventListener(
    type,
    (event) => {
      if (event.key === 'Shift') event.stopImmediatePropagation();
    },
    true,
  );

parent.postMessage({ ready: true }, '*');
