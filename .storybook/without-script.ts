/** Shows an example's HTML as a page without scripts does. Its links do nothing. */
export function showWithoutScript(content: Node, style: string): HTMLIFrameElement {
  const body = document.createElement('body');
  body.append(content);
  const frame = document.createElement('iframe');
  frame.title = 'The example without its script';
  // Without `allow-scripts`, no element upgrades. With `allow-same-origin`, we can read the height.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'border: 0; display: block; inline-size: 100%';
  frame.srcdoc = `<!doctype html><html style="${style}"><style>body { font: 16px / 1.5 system-ui, sans-serif; margin: 0 }</style>${body.innerHTML}</html>`;
  frame.addEventListener('load', () => {
    const { documentElement } = frame.contentDocument!;
    const fit = () => (frame.style.blockSize = `${documentElement.getBoundingClientRect().height}px`);
    new ResizeObserver(fit).observe(documentElement);
    documentElement.addEventListener('click', (event) => event.preventDefault());
  });
  return frame;
}
