import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

const styles = [
  own,
  actions,
  css`::slotted(:is(ul,ol)){overflow-wrap:anywhere!important;visibility:hidden!important;position:absolute!important}fieldset,.own.tools{margin:var(--_space) 0 0}.first{margin:0}.sign{accent-color:var(--_action);border-block-start:var(--_line-width) solid var(--_border);cursor:pointer;padding-block:max(.65em, (44px - var(--_line-width) - 1lh) / 2);grid-template-columns:auto minmax(0,1fr);gap:.75em;display:grid}fieldset{border:0;min-inline-size:0;padding:0}input{color-scheme:light;block-size:1.25em;cursor:inherit;font:inherit;outline:none;inline-size:1.25em;margin:calc(.5lh - .625em) 0}.own button{min-inline-size:clamp(0px,31968em - 99900%,100%);padding-block:0;font-weight:400}.privacy{margin:.75em 0 0;font-size:.875em}@media print{.tools{display:none}.sign{break-inside:avoid;outline:none!important}input{appearance:none;text-align:center;border:1.5px solid;display:block}fieldset:not([data-marks=blank]) :checked:before{content:"\\2713";font-weight:700;line-height:1;display:block}:host(:state(sage-printing)) ::slotted(:not(h1,h2,h3,h4,h5,h6)){display:none!important}}`
];

export { styles };
