/** The paths of each block's icon, on a grid of 24. */
const lines: Readonly<Record<string, string>> = {
  'sagebrush/comparison-card': 'M7 4h10v16H7zM10 8h4M10 12h4',
  'sagebrush/comparison-cards': 'M4 5h6v14H4zM14 5h6v14h-6z',
  'sagebrush/consult-cta': 'M5 6h14v13H5zM5 10h14M9 4v3M15 4v3',
  'sagebrush/exit-page': 'M13 5H5v14h8M10 12h10M16 8l4 4-4 4',
  'sagebrush/footnoted-article': 'M5 5h14M5 9h14M5 13h9M5 19h2M10 19h9',
  'sagebrush/signs-checklist': 'M4 7l2 2 3-4M12 7h8M4 16l2 2 3-4M12 16h8',
  'sagebrush/state-availability': 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8v4',
};

/**
 * Not one of WordPress's Dashicons: those are characters of a font, which a screen reader reads out with the block's
 * name.
 */
export const iconOf = (name: string): object =>
  wp.element.createElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 24 24', 'aria-hidden': true, focusable: false },
    wp.element.createElement('path', {
      d: lines[name],
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
  );
