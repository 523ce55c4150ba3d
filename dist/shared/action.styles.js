import { css } from 'lit';

const actions = css`.actions{gap:calc(var(--_space) / 2) var(--_space);flex-wrap:wrap;max-inline-size:100%;display:flex}.actions>:is(a,button){border:max(1px, var(--_line-width)) solid color-mix(in srgb, currentcolor 60%, transparent);border-radius:var(--_radius);box-sizing:border-box;color:inherit;cursor:pointer;font:inherit;text-align:center;text-wrap:balance;min-block-size:44px;max-inline-size:100%;transition:background-color var(--_duration);background:0 0;padding:.55em 1em;font-weight:600}@media (prefers-reduced-motion:reduce){.actions>:is(a,button){transition:none}}@media print{.actions>a{text-align:start;border:0;padding:0;color:inherit!important;background:0 0!important}}`;

export { actions };
