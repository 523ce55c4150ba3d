import { css } from 'lit';

const licensesStyles = css`.own.check{margin-block-start:var(--_space)}label{margin-block-end:.25em;font-weight:600;display:block}select{background:var(--_surface);border:max(1px, var(--_line-width)) solid;border-radius:var(--_radius);color:var(--_text);font:inherit;min-block-size:44px;inline-size:100%;max-inline-size:max-content;padding:0 .5em}[part=licenses]{margin:0;padding-inline-start:1.25em}@media print{select,button{display:none!important}}`;

export { licensesStyles };
