import { css } from 'lit';

const rows = [
  "AK .. .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. .. WI .. .. .. VT NH",
  ".. WA ID MT ND MN IL MI .. NY MA ..",
  ".. OR NV WY SD IA IN OH PA NJ CT RI",
  ".. CA UT CO NE MO KY WV VA MD DE ..",
  ".. .. AZ NM KS AR TN NC SC DC .. ..",
  "MP HI .. .. OK LA MS AL GA .. .. ..",
  "GU AS .. .. TX .. .. .. FL .. PR VI"
].map((row) => row.split(" "));
const styles = css`.map{-webkit-user-select:none;user-select:none;direction:ltr;grid-template:repeat(8,minmax(0,1fr))/repeat(12,minmax(0,1fr));gap:2px;display:grid;container-type:inline-size}.tile{border:1px solid var(--_border);border-radius:min(var(--_radius), 4px);box-sizing:border-box;place-content:center;place-items:center;min-block-size:0;font-size:clamp(8px,3.6cqi,15px);line-height:1;display:grid}.served{background:var(--_accent);border-color:var(--_accent);color:var(--_surface);font-weight:700}.served:before{content:"";border:.15em solid;border-width:0 .15em .15em 0;block-size:.5em;inline-size:.25em;margin-block-end:.2em;rotate:45deg}.chosen{outline:2px solid var(--_focus);outline-offset:1px;z-index:1}@media (forced-colors:active){.served{color:canvas;forced-color-adjust:none;background:canvastext}}@media print{.served{color:inherit;background:0 0;border-width:2px;border-color:currentColor}}`;
function renderMap(served, chosen) {
  return rows.flatMap(
    (codes, row) => codes.flatMap((code, column) => {
      if (code === "..") return [];
      const tile = document.createElement("span");
      tile.textContent = code;
      tile.style.gridArea = `${row + 1} / ${column + 1}`;
      const names = ["tile", served.includes(code) && "served", code === chosen && "chosen"].filter(Boolean);
      tile.className = names.join(" ");
      tile.part.value = tile.className;
      return tile;
    })
  );
}

export { renderMap, styles };
