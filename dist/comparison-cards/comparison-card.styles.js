import { css } from 'lit';
import { own } from '../shared/own.styles.js';

const styles = [
  own,
  css`:host(:not([hidden])){display:contents}.own{margin-block-end:calc(var(--_space) / 2)}[part=eyebrow]{font-size:calc(.875 * var(--_size));grid-area:1/1}.own:has([part=heading]){grid-area:2/1}.own [part=heading]{margin:0}[part=note]{margin-block:calc(var(--_space) / 2) 0}.last{grid-area:-3/1}`
];

export { styles };
