import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

const styles = [
  own,
  actions,
  css`.own{grid-column:1/-1}.own.actions{margin-block-start:var(--_above,var(--_space))}.own.alone{margin:0}[part=answer],[part=details]{margin:.5em 0 0}@container (inline-size>=34em){:host(:not([layout=card],[layout=inline])) .own:not([part=details],.alone){grid-column:1}:host(:not([layout=card],[layout=inline])) .own.beside{grid-area:1/2/span 14;margin:0}}.actions>:is([part=action],[part=outside]){background:var(--_action);border-color:var(--_action-border);color:var(--_on-action);text-decoration:none}.actions>:is([part=action],[part=outside]):hover{background:var(--_action-hover);text-decoration:underline}@media print{button{display:none}}`
];

export { styles };
