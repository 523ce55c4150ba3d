import { css } from 'lit';

const own = css`.own{all:initial;color:inherit;color-scheme:inherit;font:1em / 1.5 var(--_font);font-size:var(--_size);overflow-wrap:break-word;display:block}[part=answer]{font-weight:600}.own :is(h2,h3,h4,h5,h6){font-family:var(--_font-heading);text-wrap:balance;margin:0 0 .35em;font-size:1.35em;line-height:1.25}a{color:var(--_accent);text-underline-offset:.15em;border-radius:2px}:is(a,button,select,summary):focus-visible,label:has(:focus-visible){outline:var(--_focus-width) solid var(--_focus);outline-offset:2px}.unseen{clip-path:inset(50%);position:absolute}@media print{a[data-address^=http]:after{content:" (" attr(data-address) ")";overflow-wrap:anywhere;font-weight:400}}`;

export { own };
