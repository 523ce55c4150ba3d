;/*! sagebrush-widgets 1.0.0, MIT */(()=>{"use strict";(globalThis[Symbol.for(`sagebrush-widgets/parts/1.0.0`)]??=[]).push([`selfcheck`,({78:e,6:t,46:n,47:r,48:i,28:a,49:o,71:s})=>{function c(t){let n=t.ownerDocument.createTreeWalker(t,4),r=``;for(;n.nextNode();){let{parentElement:e,nodeValue:t}=n.currentNode;e.closest(`script,style,template`)||(r+=t)}return e(r)}function l(e,t){if(e.some(e=>/^sage-(consult-cta|signs-checklist)$/.test(e??``))&&!/\b988\b/.test(c(t)))return{written:`This page invites readers to book or reflect, but lists no crisis line.`,expected:`A line that says where to get help right now. In the United States, that is 988.`,fix:`Add one to the text, for example: “In a crisis, call or text 988.”`}}let u={"sage-practice":`The practice`,"sage-consult-cta":`Call to book`,"sage-signs-checklist":`Checklist of signs`,"sage-comparison-card":`One kind of care`,"sage-comparison-cards":`Kinds of care side by side`,"sage-footnoted-article":`Article with notes`,"sage-state-availability":`Where you practice`,"sage-exit-page":`Way off the page`},d={written:`Readers can’t see it when the page opens.`,expected:`A link that readers see without scrolling.`,fix:`Put it first on the page, and make sure that nothing covers it.`},f=e=>e.querySelector(`a[rel~=noreferrer]`)?[]:[{written:`The link has no rel="noreferrer".`,expected:`A link that doesn’t tell the other site where the reader came from.`,fix:`Add rel="noreferrer" to the link’s tag.`}],p=(e,t)=>(Date.parse(t)-Date.parse(e))/864e5;function m({name:e,until:t},r){let i=n(r),a=_(t,-60),o=a<i?i:a,s=b(`Renew license: ${e} (${t<i?`ended`:`ends`} ${g(t)})`);return[`BEGIN:VCALENDAR`,`VERSION:2.0`,`PRODID:-//Sagebrush Widgets//License reminder//EN`,`BEGIN:VEVENT`,`UID:${t}-${y(e)}@sagebrush-widgets`,`DTSTAMP:${v(r.toISOString().slice(0,19))}Z`,`DTSTART;VALUE=DATE:${v(o)}`,`DTEND;VALUE=DATE:${v(_(o,1))}`,`SUMMARY:${s}`,`DESCRIPTION:${b(`Renew it with the board, then write its new date on your page.`)}`,`TRANSP:TRANSPARENT`,`BEGIN:VALARM`,`ACTION:DISPLAY`,`DESCRIPTION:${s}`,`TRIGGER:PT9H`,`END:VALARM`,`END:VEVENT`,`END:VCALENDAR`].map(e=>`${x(e)}\r
`).join(``)}let h=({name:e})=>`renew-license-${y(e)}.ics`,g=e=>new Date(e).toLocaleDateString(`en-US`,{dateStyle:`long`,timeZone:`UTC`}),_=(e,t)=>new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10),v=e=>e.replace(/[-:]/g,``),y=e=>e.toLowerCase().replace(/[^\p{L}\d]+/gu,`-`).replace(/^-|-$/g,``),b=e=>e.replace(/[\\;,]/g,`\\$&`).replace(/\r\n?|\n/g,`\\n`);function x(e){let t=0,n=``;for(let r of e){let e=new TextEncoder().encode(r).length;t+e>75&&(n+=`\r
 `,t=1),n+=r,t+=e}return n}let S=t=>[...t.querySelectorAll(`li[data-until]`)].flatMap(t=>{let{until:n=``,status:i=``}=t.dataset;return!r(n)||/^(pending|ended)$/.test(i)?[]:{name:e(t.textContent),until:n,item:t}});function C(e){return S(e).flatMap(({name:e,until:t,item:r})=>{let i=p(n(new Date),t);return i>60?[]:{written:`${e}: data-until is ${t}, ${i<0?`which is in the past, so the page no longer claims this state`:`which is ${i?`in ${i} ${i===1?`day`:`days`}`:`today`}. After that, the page no longer claims this state`}.`,expected:`The license’s current expiration date.`,fix:`Look the license up with the board, and write the new date.`,place:r}})}let w=RegExp(`^(${t.map(e=>e.slice(0,9)).join(`|`)})`),T=e=>{let{localName:t,classList:n}=e,r=e.getAttribute(`data-sage`);return[t,...[...n].filter(e=>w.test(e)),r?`sage-${r}`:``].filter(e=>e.startsWith(`sage-`))};function E(e){let n=T(e).find(e=>!t.includes(e));return n?{name:`Not understood`,place:e,problems:[{written:`There is no widget called \u201C${n}\u201D.`,expected:`One of ${t.join(`, `)}.`,fix:`Correct the spelling in the page’s HTML.`}]}:void 0}async function D(){let e=[];for(let n of document.body.querySelectorAll(`*`)){let r=[n,n.shadowRoot?.firstElementChild].find(e=>e&&t.includes(e.localName));if(r){let t=r.localName;await r.updateComplete;let a=i(r).map(e=>M(t,e,n===r?``:`data-`)),o=t===`sage-state-availability`?C(n):[],s=t===`sage-exit-page`?F(r,n):[],c=[...k(t),...a,...o,...s,...await P(r)];e.push({name:u[t],tag:t,place:n,problems:c})}else if(j(n)){let t=T(n)[0],r=[...k(t),...a(`hooks`)?[]:[A(`hooks`)]];r.length&&e.push({name:u[t],tag:t,place:n,problems:r})}else{let t=E(n);t&&e.push(t)}}return e}let O=e=>Object.keys(o).find(t=>o[t].includes(e))??`all`,k=e=>customElements.get(e)?[]:[A(O(e))],A=e=>({written:`The file sagebrush-${e}.js could not be loaded.`,expected:`All files whose names begin with “sagebrush”, from the same version, in one folder.`,fix:`Put sagebrush-${e}.js into the same folder as sagebrush.js, or use sagebrush-all.js instead of both.`}),j=e=>{let[n]=T(e);return!!n&&t.includes(n)&&!e.closest(n)};function M(e,{attribute:t,found:n,expected:r},i){let a=t.startsWith(`<`),o=a?t:`${i}${t}`;return{written:n?`${o} says \u201C${n}\u201D.`:`${o} is empty.`,expected:`${r.charAt(0).toUpperCase()}${r.slice(1)}.`,fix:a?`Edit the page and change it inside this element.`:`Edit the HTML of the page: find ${i?`this element`:`<${e} \u2026>`} and change ${o}="\u2026" in its tag.`}}let N={"marker-without-note":e=>({written:`The marker \u201C${e}\u201D has no note.`,expected:`A note with that number in the list at the end.`,fix:`Add the note, or remove the marker.`}),"note-not-cited":e=>({written:`Nothing in the text cites the note \u201C${e}\u201D.`,expected:`At least one marker in the text for each note.`,fix:`Add a marker where the note belongs, or remove the note.`}),"out-of-order":e=>({written:`The marker \u201C${e}\u201D is out of order.`,expected:`Markers that count up through the text: 1, 2, 3.`,fix:`Put the notes in the order in which the text cites them.`}),"duplicate-id":e=>({written:`Two elements have the id \u201C${e}\u201D.`,expected:`An id that the page uses once.`,fix:`Give one of them another id, and change the links to it.`}),"dead-link":e=>({written:`A link leads to \u201C${e}\u201D, but nothing on the page has that id.`,expected:`A link to an id on the page.`,fix:`Correct the link, or give the note that id.`})};async function P(e){return(await e._readProblems?.()??[]).map(({kind:e,words:t,W:n})=>({...N[e](t),place:n}))}function F(e,t){let n=e.shadowRoot?.querySelector(`[part=action]`);if(!n)return[];let r=scrollY;scrollTo({top:0,behavior:`instant`});let{left:i,top:a,width:o,height:s,bottom:c}=n.getBoundingClientRect(),l=document.elementFromPoint(i+o/2,a+s/2);return scrollTo({top:r,behavior:`instant`}),[...c<600&&l===t&&n.checkVisibility({opacityProperty:!0,visibilityProperty:!0})?[]:[d],...f(t)]}let I=`a length with its unit, such as 16px or 1em`,L=[{names:/^--sage-color-/,isValid:e=>CSS.supports(`color`,e),expected:`a color, such as #2b614b, or one for each mode: light-dark(#2b614b, #9ed3b8)`},{names:/^--sage-font-family/,isValid:e=>CSS.supports(`font-family`,e),expected:`font names with commas between them, such as Georgia, serif`},{names:/^--sage-duration$/,isValid:e=>CSS.supports(`transition-duration`,e),expected:`a time with its unit, such as 120ms`},{names:/^--sage-font-size$/,isValid:e=>CSS.supports(`font-size`,e),expected:I},{names:/^--sage-radius$/,isValid:e=>CSS.supports(`border-top-left-radius`,e),expected:I},{names:/^--sage-(space|[\w-]+-width)$/,isValid:e=>CSS.supports(`outline-width`,`calc(1 * (${e}))`),expected:`${I}, also where it is 0px`}],R=`color-surface color-text color-border color-accent color-action color-action-hover color-action-border color-on-action color-focus font-family font-family-heading font-size space radius border-width focus-width duration`.split(` `).map(e=>`--sage-${e}`);function z(e,t){let n=L.find(({names:t})=>t.test(e));return n&&!n.isValid(t)?n.expected:void 0}function B(e){let t=new Map;for(let n of e){let e=getComputedStyle(n);for(let r of R){let i=e.getPropertyValue(r).trim(),a=i&&z(r,i);if(!a||t.has(r+i))continue;let o=V(n,r,i);t.set(r+i,{written:`${r} says \u201C${i}\u201D.`,expected:`${a.charAt(0).toUpperCase()}${a.slice(1)}.`,fix:`Correct it in the page\u2019s styles, where ${r} is set.`,place:o===document.documentElement?void 0:o})}}return[...t.values()]}function V(e,t,n){let r=e;for(let i=e.parentElement;i&&getComputedStyle(i).getPropertyValue(t).trim()===n;i=i.parentElement)r=i;return r}let H=new CSSStyleSheet;H.replaceSync(`
  :host {
    all: initial !important;
    color-scheme: light dark !important;
  }
  .panel, .here {
    --ink: light-dark(#1d2822, #eef3ef);
    --line: light-dark(#2b5f4a, #8fd0b3);
    --link: light-dark(#0b57b7, #8fc1ff);
  }
  .panel {
    background: light-dark(#fff, #17201b);
    border: 2px solid var(--line);
    border-radius: 8px;
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.35);
    box-sizing: border-box;
    color: var(--ink);
    display: flex;
    flex-direction: column;
    font: 16px/1.5 system-ui, sans-serif;
    inline-size: min(30em, calc(100vw - 16px));
    inset: auto 8px 8px auto;
    max-block-size: min(70vh, 42em);
    overflow-wrap: anywhere;
    position: fixed;
    z-index: 2147483647;
  }
  header {
    align-items: center;
    border-block-end: 1px solid var(--line);
    display: flex;
    gap: 16px;
    justify-content: space-between;
    padding: 8px 8px 8px 16px;
  }
  .body {
    overflow: auto;
    padding: 12px 16px;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  h2 {
    font-size: 18px;
    margin: 0;
  }
  h3 {
    font-size: 16px;
    margin: 0;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    border-block-start: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
    padding-block: 10px;
  }
  li li {
    border: 0;
    border-inline-start: 4px solid light-dark(#b3470b, #ffb37a);
    margin-block: 8px;
    padding-block: 0;
    padding-inline-start: 12px;
  }
  dl, p {
    margin: 8px 0;
  }
  dt {
    font-size: 14px;
    font-weight: 600;
  }
  dd {
    margin: 0 0 4px;
  }
  small, code {
    font-size: 14px;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  a {
    color: var(--link);
    display: inline-block;
    min-block-size: 24px;
    text-underline-offset: 0.15em;
  }
  button {
    background: none;
    border: 2px solid currentcolor;
    border-radius: 6px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 44px;
    padding-inline: 16px;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  .here {
    border-radius: 4px;
    outline: 4px solid var(--line);
    outline-offset: 3px;
    pointer-events: none;
    position: absolute;
    scroll-margin: 96px;
    z-index: 2147483646;
  }
  @media (width < 40em) {
    .panel {
      max-block-size: 55vh;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`);async function U(){document.querySelector(`[data-sage-check]`)?.remove();let e=await D(),t=[l(e.map(({tag:e})=>e),document.body)??[],B(e.map(({place:e})=>e))].flat(),n=document.createElement(`div`);n.dataset.sageCheck=``;let r=document.activeElement,i=n.attachShadow({mode:`open`});i.adoptedStyleSheets=[H];let a=X(`section`,`panel`);Object.assign(a,{lang:`en`,dir:`ltr`,tabIndex:-1,ariaLabel:`Sagebrush check`});let o=()=>{n.remove(),r?.focus({preventScroll:!0})},s=X(`button`,``,`Close`);s.addEventListener(`click`,o),a.addEventListener(`keydown`,({key:e})=>{e===`Escape`&&o()}),a.append(X(`header`,``,X(`h2`,``,`Sagebrush check`),s),X(`div`,`body`,...W(e,t,i))),i.append(a),document.body.append(n),a.focus()}function W(e,t,n){let r=e.reduce((e,{problems:t})=>e+t.length,t.length),i=t.map(e=>X(`li`,``,J(e,n)));return[X(`p`,``,X(`strong`,``,G(e,r))),...i.length?[X(`ul`,``,...i)]:[],X(`ul`,``,...e.map(e=>K(e,n))),X(`p`,``,X(`small`,``,`Only you see this. To turn it off, remove #sage-check from the address.`))]}function G(e,t){let{length:n}=e.filter(({tag:e})=>e);return n?`${`${n} ${n===1?`widget`:`widgets`} on this page.`} ${t?`${t} ${t===1?`thing needs`:`things need`} attention.`:`No problems found.`}`:`No widget was found. Your editor may have removed its tag or class: look for “sage-” in the page’s HTML.`}function K({name:e,tag:t,place:n,problems:r},i){let a=c(n.querySelector(`${s},p,li`)??n),o=a.replace(/^(.{40}\S*).+/,`$1 …`);return X(`li`,``,X(`h3`,``,Y(n,e,i)),...t?[X(`code`,``,`<${t}>`)]:[],...a?[X(`p`,``,X(`small`,``,`\u201C${o}\u201D`))]:[],r.length?X(`ul`,``,...r.map(e=>X(`li`,``,J(e,i)))):X(`p`,``,`No problems found.`),...t===`sage-state-availability`?S(n).map(q):[])}function q(e){let t=X(`a`,``,`Add a reminder to your calendar`);return t.href=`data:text/calendar;charset=utf-8,${encodeURIComponent(m(e,new Date))}`,t.download=h(e),X(`p`,``,`${e.name} (${g(e.until)}): `,t)}function J({written:e,expected:t,fix:n,place:r},i){return X(`div`,``,X(`dl`,``,...Object.entries({Found:e,Expected:t,"How to fix it":n}).flatMap(([e,t])=>[X(`dt`,``,e),X(`dd`,``,t)])),...r?[Y(r,`Show me where`,i)]:[])}function Y(e,t,n){if(!e.getClientRects().length)return document.createTextNode(t);let r=X(`a`,``,t);return r.href=`#sage-check`,r.addEventListener(`click`,t=>{t.preventDefault();let r=n.querySelector(`.here`)??X(`div`,`here`),{left:i,top:a,width:o,height:s}=e.getBoundingClientRect(),c={left:i+scrollX,top:a+scrollY,width:o,height:s};for(let[e,t]of Object.entries(c))r.style.setProperty(e,`${t}px`);n.append(r),r.scrollIntoView({block:innerWidth<640?`start`:`center`})}),r}function X(e,t,...n){let r=document.createElement(e);return t&&(r.className=t),r.append(...n),r}return{showCheck:U}}])})();
