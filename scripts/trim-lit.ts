// The Lit features that the script tag's build leaves out, because no widget uses them. Each cut must match
// exactly once, so that a new release of Lit fails the build here and does not break widgets on a page. If it
// fails, compare Lit's files and correct the cut.
import { basename } from 'node:path';
import type { Plugin } from 'rollup';

const cuts: Record<string, [from: string | RegExp, to: string][]> = {
  'lit-html.js': [
    // Versions, polyfills and what server rendering needs.
    [/const j=\{M:h,.*?\.push\("[\d.]+"\);const D=/, 'const D='],
    ['j as _$LH,', ''],
    // Directives.
    [/function M\(t,i,s=t,e\)\{.*?,i\}class R/, 'class R'],
    ['t=M(this,t,i),a(t)?', 'a(t)?'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    [
      /get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?,t\}get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/,
      '',
    ],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s);t!==', ';t!=='],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    // Bindings in `<style>`, `<textarea>` and similar elements, in comments, and on an element itself.
    [',y=/^(?:script|style|textarea|title)$/i', ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p', 'c=p'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['(c=p,n=void 0)', 'c=p'],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===_||c===m?c=v:', ''],
    [',_=/-->/g,m=/>/g', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/class Z\{.*?\}\}(?=const )/, ''],
    // SVG and MathML outside of an HTML template, and compiled templates.
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;for',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
      'b=(i,...s)=>({_$litType$:1,strings:i,values:s}),w=b,T=b',
    ],
    // Listeners that are objects or have options, rendering into another document, and rendering before a
    // node.
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      'e=t===A&&s!==A,h=t!==A&&s===A',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host,t)',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      'let h=i._$litPart$;void 0===h&&(i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s));',
    ],
    // Attributes in single quotes.
    [",g=/'/g", ''],
    ["'\"'===u[3]?$:g", '$'],
    ['c===$||c===g?c=p', 'c===$?c=p'],
    // Boolean attributes.
    ['"?"===e[1]?L:', ''],
    [/class L extends H\{.*?\}\}(?=class z)/, ''],
    // Iterables other than arrays, and shortcuts that cost more bytes than they save time.
    [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', ''],
    ['d(t)?this.k(t)', 'u(t)?this.k(t)'],
    ['if(r.hasAttributes())for', 'for'],
    ['null!==(r=P.nextNode())&&d.length<u;', 'null!==(r=P.nextNode());'],
    ['const u=t.length-1,d=this.parts', 'const d=this.parts'],
    // What only Lit's own compiler needs.
    [',i=t=>t,', ','],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    [
      's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=t.trustedTypes?.createPolicy("lit-html",{createHTML:t=>t})',
    ],
    ['void 0!==e?e.createHTML(i):i', 'e?e.createHTML(i):i'],
    // Templates that were not made by a tag.
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ],
  'reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Decorators and initializers.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    // JSON attributes, converters, and default values that are reflected.
    ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [
      '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'u',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['converter:u,reflect:!1,useDefault:!1,', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,{reflect:e}){this._$AL.add(t),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['r??this._$Ej?.get(e)??r', 'r'],
    // Reflecting properties to attributes.
    [',l=c?c.emptyScript:""', ''],
    ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;}return t},', ''],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    ['this._$Em=e;', ''],
    [',this._$Em=null}}requestUpdate', '}}requestUpdate'],
    ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}', '}'],
    ['C(t,{reflect:e}){this._$AL.add(t)}', ''],
    [
      'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
      'update(t){this._$EM()}',
    ],
    // Boolean properties. src/shared/define.ts converts them instead.
    [
      /fromAttribute\(t,s\)\{let i=t;switch\(s\)\{case Boolean:i=null!==t;break;case Number:i=null===t\?null:Number\(t\);?\}return i\}/,
      'fromAttribute:(t,s)=>s===Number&&null!==t?Number(t):t',
    ],
    // Symbols as property names, properties without an attribute, and styles inherited from another class.
    [
      'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
      'for(const[t,s]of Object.entries(this.properties))this.createProperty(t,s)',
    ],
    [
      'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return s.attribute?.trim?.()??t.toLowerCase()',
    ],
    ['void 0!==i&&this._$Eh.set(i,t)', 'this._$Eh.set(i,t)'],
    [/const i=\[\];if\(Array\.isArray\(s\)\)\{.*?return i(?=\}static _\$Eu)/, 'return[s??[]].flat(1/0)'],
    // Custom `hasChanged`, custom scheduling, `shouldUpdate`, and the controllers' update callbacks.
    [',hasChanged:f', ''],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.add(t)}',
    ],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.performUpdate(),!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
    ],
    [
      'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
      'this.hasUpdated=!0,',
    ],
    ['shouldUpdate(t){return!0}', ''],
    ['firstUpdated(t){}', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['s.state&&(s.attribute=!1),', ''],
    // Properties without options, custom accessors, and the initial values of booleans in the map of changed properties.
    [
      'if(this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
      'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))}',
    ],
    ['static createProperty(t,s=b){', 'static createProperty(t,s){'],
    [',b={attribute:!0,type:String}', ''],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    // What only Lit's own compiler needs.
    ['this.hasOwnProperty(d("elementProperties"))', 'this.hasOwnProperty("elementProperties")'],
    ['this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'],
    ['this.hasOwnProperty(d("properties"))', 'this.hasOwnProperty("properties")'],
    ['y[d("elementProperties")]', 'y.elementProperties'],
    ['y[d("finalized")]', 'y.finalized'],
    [',d=(t,s)=>t,', ','],
    ['if(this.hasOwnProperty("elementProperties"))return;', ''],
    ['{this._$Ei(),this.elementProperties.set(t,s)', '{this.elementProperties.set(t,s)'],
    ['y.finalized=new Map', 'y.finalized=!0'],
    ['this._$Eh&&[...this._$Eh.keys()]', '[...this._$Eh.keys()]'],
    // The old values of changed properties. Only their names are kept, in a set.
    ['this._$AL=new Map,this._$E_()', 'this._$AL=new Set;this._$E_()'],
    ['this._$AL=new Map,this.isUpdatePending', 'this._$AL=new Set,this.isUpdatePending'],
    // Methods to override, and accessors without a getter or a setter.
    ['enableUpdating(t){}', ''],
    ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=[this.styles??[]].flat(1/0)'],
    ['static finalizeStyles(s){return[s??[]].flat(1/0)}', ''],
    [
      'set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'set(s){const i=e.call(this);r.call(this,s),this.requestUpdate(t,i)}',
    ],
    ['static getPropertyDescriptor(t,s,i){', 'static getPropertyDescriptor(t,s){'],
    ['this.getPropertyDescriptor(t,Symbol(),s)', 'this.getPropertyDescriptor(t,Symbol())'],
    // Steps of their own that are used once.
    [
      'super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){this._$ES',
      'super(),this.isUpdatePending=!1,this.hasUpdated=!1,this._$ES',
    ],
    [
      'this._$E_(),this.requestUpdate()}',
      'const e=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(e.set(t,this[t]),delete this[t]);e.size>0&&(this._$Ep=e),this.requestUpdate()}',
    ],
    [/_\$E_\(\)\{.*?\}(?=createRenderRoot)/, ''],
    ['this._$AE(s)}', 'this.hasUpdated=!0,this.updated(s)}'],
    ['_$AE(t){this.hasUpdated=!0,this.updated(t)}', ''],
    // Attributes that no property has.
    [
      'attributeChangedCallback(t,s,i){this._$AK(t,i)}',
      'attributeChangedCallback(t,s,i){const e=this.constructor,h=e._$Eh.get(t);this[h]=u.fromAttribute(i,e.elementProperties.get(h).type)}',
    ],
    [/_\$AK\(t,s\)\{.*?\}\}(?=requestUpdate)/, ''],
  ],
  // No widget is a LitElement.
  'lit-element.js': [
    [/i\._\$litElement\$=!0,i\["finalized"\]=!0,.*\.push\("[\d.]+"\);/, ''],
    [',n as _$LE', ''],
  ],
};

/** What our templates must not contain, because it needs the features that are cut. */
const needsCut =
  /='\$\{|<(?:style|script|textarea|title)\b[^>]*>[^<]*\$\{|\s\?[\w-]+=["']?\$\{|\b(?:svg|mathml)`|from 'lit\/directive|\b(?:reflect|noAccessor|hasChanged):|\battribute: false|\bstate: true|\b(?:hostUpdated?|firstUpdated|shouldUpdate|scheduleUpdate|removeController)\(/;

export const trimLit: Plugin = {
  name: 'trim-lit',
  transform(code, id) {
    if (!id.includes('node_modules')) {
      const found = id.endsWith('.styles.ts') ? null : needsCut.exec(code);
      if (found) throw new Error(`${id}: ${found[0]} needs what scripts/trim-lit.ts cuts out of Lit`);
      return null;
    }
    const list = cuts[basename(id)];
    if (!list || !/lit-html|reactive-element|lit-element/.test(id)) return null;
    for (const [from, to] of list) {
      const pattern = typeof from === 'string' ? from.replace(/[$()*+.?[\]\\^{|}]/g, '\\$&') : from.source;
      const { length } = code.match(new RegExp(pattern, 'g')) ?? [];
      if (length !== 1) throw new Error(`${id}: this cut fits ${length ?? 0} places: ${pattern}`);
      code = code.replace(from, () => to);
    }
    return { code, map: null };
  },
};
