import { svg, type SVGTemplateResult } from 'lit';

const icon = (path: string): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

const h = 'M3 5v14M12 5v14M3 12h9';

export const icons = {
  heading: icon(`${h}M16.5 12.5a2.5 2.5 0 1 1 4.3 1.7L16.5 19H21.5`),
  subheading: icon(`${h}M16.5 10H21l-2.8 3.5a2.8 2.8 0 1 1-2.2 4.7`),
  bold: icon('M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z'),
  italic: icon('M10 5h8M6 19h8M14.5 5l-5 14'),
  bullets: icon('M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01'),
  numbers: icon('M10 6h11M10 12h11M10 18h11M3.5 5 5 4v5M3.5 15.5a1.5 1.5 0 1 1 2.6 1L3.5 20H6.5'),
  link: icon(
    'M10 14a4 4 0 0 0 6 0l3.5-3.5a4 4 0 0 0-6-6L12 6M14 10a4 4 0 0 0-6 0l-3.5 3.5a4 4 0 0 0 6 6L12 18',
  ),
  undo: icon('M8 4 3.5 8.5 8 13M4 8.5h10a5.5 5.5 0 0 1 0 11h-4'),
  redo: icon('M16 4l4.5 4.5L16 13M20 8.5H10a5.5 5.5 0 0 0 0 11h4'),
} as const;
