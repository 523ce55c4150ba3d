import { css } from 'lit';
import { own } from '../shared/own.styles.js';

const styles = [
  own,
  css`:host(:not([hidden])){display:contents}.own{grid-column:1/-1}.own:has([part=heading]){margin-block-end:calc(var(--_space) / 2)}.own [part=heading]{margin:0}fieldset{display:contents}legend.own{margin-block-start:var(--_space);font-weight:600}.choice{grid-row:span 27;grid-template:subgrid / minmax(0, 1fr);min-inline-size:0;margin-block-start:var(--_space);display:grid}.choice ::slotted(*){margin:0!important}.choice:has(:checked) ::slotted(*){outline:3px solid var(--_accent)!important}label.own{accent-color:var(--_action);border-radius:var(--_radius);box-sizing:border-box;cursor:pointer;inline-size:fit-content;align-items:center;gap:.5em;min-block-size:44px;margin-block-start:calc(var(--_space) / 2);padding-inline:.5em;display:flex}label.own:has(:checked){font-weight:600}input{color-scheme:light;outline:none;flex:none;block-size:1.25em;inline-size:1.25em;margin:0}.unseen{block-size:1px;inline-size:1px;overflow:hidden}@media print{label.own:not(:has(:checked)){display:none}}`
];

export { styles };
