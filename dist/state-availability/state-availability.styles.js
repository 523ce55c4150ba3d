import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

const styles = [
  own,
  actions,
  css`.own.states{gap:calc(var(--_space) / 2);flex-wrap:wrap;display:flex}[part=state]{background:var(--_surface);border:var(--_line-width) solid var(--_border);border-radius:var(--_radius);box-sizing:border-box;color:var(--_text);max-inline-size:100%;padding:.6em 1em;list-style:none}[part=label]{margin-block-end:calc(var(--_space) / 2)}.own.line{display:inline}.own.map{aspect-ratio:3/2;break-inside:avoid;max-inline-size:30em;margin-block-end:calc(var(--_space) / 2)}:host([layout=map]) ::slotted(:is(ul,ol)):before{content:none!important}:not(.actions)>a{padding-block:.2em}details,summary{display:inline}summary{cursor:pointer;text-underline-offset:.15em;padding-block:.2em;text-decoration:underline}.own p{margin:.5em 0}:host(:empty:not([check],[layout=list],[layout=map])) p{margin:0}@media print{[part=state]{background:0 0}::details-content{content-visibility:visible;display:inline}}`
];

export { styles };
