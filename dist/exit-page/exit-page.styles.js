import { css } from 'lit';
import { own } from '../shared/own.styles.js';

const styles = [
  own,
  css`[part=action]{background:var(--_action);border:1px solid var(--_action-border);border-radius:var(--_radius);box-sizing:border-box;color:var(--_on-action);min-block-size:44px;inline-size:fit-content;margin-inline-start:auto;padding:.55em 1em;font-weight:600;text-decoration:none;display:block}[part=action]:hover{background:var(--_action-hover);text-decoration:underline}[part=status]{background:var(--_surface);border:max(1px, var(--_line-width)) solid var(--_border);border-radius:var(--_radius);box-sizing:border-box;color:var(--_text);inline-size:max-content;max-inline-size:calc(100vi - 4rem);padding:.25em .75em;position:absolute;inset-block-start:calc(100% + .25rem);inset-inline-end:0}[part=status]:empty{clip-path:inset(50%);display:block}`
];

export { styles };
