/** Whether a link leads to a web page. One to a place on its own page may be a button whose script leaves. */
export const isWeb = (link: HTMLAnchorElement): boolean =>
  !link.matches("[href^='#']") && link.protocol.startsWith('http');
