import { css } from 'lit';

// One tile for each state, roughly at its place. The Pacific islands are in the west, the Caribbean ones in
// the south-east.
const rows = [
  'AK .. .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. WI .. .. .. VT NH',
  '.. WA ID MT ND MN IL MI .. NY MA ..',
  '.. OR NV WY SD IA IN OH PA NJ CT RI',
  '.. CA UT CO NE MO KY WV VA MD DE ..',
  '.. .. AZ NM KS AR TN NC SC DC .. ..',
  'MP HI .. .. OK LA MS AL GA .. .. ..',
  'GU AS .. .. TX .. .. .. FL .. PR VI',
].map((row) => row.split(' '));

// A served tile has a check mark and a filled box. Each is enough alone, and neither needs color. West is on
// the left in every language.
export const styles = css`
  .map {
    container-type: inline-size;
    direction: ltr;
    display: grid;
    gap: 2px;
    grid-template: repeat(8, minmax(0, 1fr)) / repeat(12, minmax(0, 1fr));
    -webkit-user-select: none;
    user-select: none;
  }

  .tile {
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 4px);
    box-sizing: border-box;
    display: grid;
    font-size: clamp(8px, 3.6cqi, 15px);
    line-height: 1;
    min-block-size: 0;
    place-content: center;
    place-items: center;
  }

  .served {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
    font-weight: 700;
  }

  .served::before {
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    content: '';
    inline-size: 0.25em;
    margin-block-end: 0.2em;
    rotate: 45deg;
  }

  .chosen {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
    z-index: 1;
  }

  @media (forced-colors: active) {
    .served {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }

  @media print {
    .served {
      background: none;
      border-color: currentcolor;
      border-width: 2px;
      color: inherit;
    }
  }
`;
/**
 * Renders the tiles of all states, the District of Columbia and the territories into an element of the class
 * `map`.
 *
 * @param served the USPS codes of the states to mark
 * @param chosen the code of the state that the reader chose
 */
export function renderMap(served: readonly (string | undefined)[], chosen?: string): HTMLElement[] {
  return rows.flatMap((codes, row) =>
    codes.flatMap((code, column) => {
      if (code === '..') return [];
      const tile = document.createElement('span');
      tile.textContent = code;
      tile.style.gridArea = `${row + 1} / ${column + 1}`;
      const names = ['tile', served.includes(code) && 'served', code === chosen && 'chosen'].filter(Boolean);
      tile.className = names.join(' ');
      tile.part.value = tile.className;
      return tile;
    }),
  );
}
