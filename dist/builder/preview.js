"use strict";(()=>{var jc=Object.defineProperty;var y=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var nt=(t,e)=>{for(var n in e)jc(t,n,{get:e[n],enumerable:!0})};var In,jn,os,Gi,Zt,Yi,A,Nt,ss,is=y(()=>{In=globalThis,jn=In.ShadowRoot&&(In.ShadyCSS===void 0||In.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,os=Symbol(),Gi=new WeakMap,Zt=class{constructor(e,n,o){if(this._$cssResult$=!0,o!==os)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(jn&&e===void 0){let o=n!==void 0&&n.length===1;o&&(e=Gi.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),o&&Gi.set(n,e))}return e}toString(){return this.cssText}},Yi=t=>new Zt(typeof t=="string"?t:t+"",void 0,os),A=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((o,s,i)=>o+(r=>{if(r._$cssResult$===!0)return r.cssText;if(typeof r=="number")return r;throw Error("Value passed to 'css' function must be a 'css' function result: "+r+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[i+1],t[0]);return new Zt(n,t,os)},Nt=(t,e)=>{if(jn)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let o=document.createElement("style"),s=In.litNonce;s!==void 0&&o.setAttribute("nonce",s),o.textContent=n.cssText,t.appendChild(o)}},ss=jn?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let o of e.cssRules)n+=o.cssText;return Yi(n)})(t):t});var zc,Uc,Dc,Wc,qc,Bc,zn,Zi,Fc,Vc,Jt,rs,Qi,Ji,V,Un=y(()=>{is();is();({is:zc,defineProperty:Uc,getOwnPropertyDescriptor:Dc,getOwnPropertyNames:Wc,getOwnPropertySymbols:qc,getPrototypeOf:Bc}=Object),zn=globalThis,Zi=zn.trustedTypes,Fc=Zi?Zi.emptyScript:"",Vc=zn.reactiveElementPolyfillSupport,Jt=(t,e)=>t,rs={toAttribute(t,e){switch(e){case Boolean:t=t?Fc:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},Qi=(t,e)=>!zc(t,e),Ji={attribute:!0,type:String,converter:rs,reflect:!1,useDefault:!1,hasChanged:Qi};Symbol.metadata??=Symbol("metadata"),zn.litPropertyMetadata??=new WeakMap;V=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Ji){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let o=Symbol(),s=this.getPropertyDescriptor(e,o,n);s!==void 0&&Uc(this.prototype,e,s)}}static getPropertyDescriptor(e,n,o){let{get:s,set:i}=Dc(this.prototype,e)??{get(){return this[n]},set(r){this[n]=r}};return{get:s,set(r){let a=s?.call(this);i?.call(this,r),this.requestUpdate(e,a,o)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ji}static _$Ei(){if(this.hasOwnProperty(Jt("elementProperties")))return;let e=Bc(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Jt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Jt("properties"))){let n=this.properties,o=[...Wc(n),...qc(n)];for(let s of o)this.createProperty(s,n[s])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[o,s]of n)this.elementProperties.set(o,s)}this._$Eh=new Map;for(let[n,o]of this.elementProperties){let s=this._$Eu(n,o);s!==void 0&&this._$Eh.set(s,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let o=new Set(e.flat(1/0).reverse());for(let s of o)n.unshift(ss(s))}else e!==void 0&&n.push(ss(e));return n}static _$Eu(e,n){let o=n.attribute;return o===!1?void 0:typeof o=="string"?o:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let o of n.keys())this.hasOwnProperty(o)&&(e.set(o,this[o]),delete this[o]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Nt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,o){this._$AK(e,o)}_$ET(e,n){let o=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,o);if(s!==void 0&&o.reflect===!0){let i=(o.converter?.toAttribute!==void 0?o.converter:rs).toAttribute(n,o.type);this._$Em=e,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(e,n){let o=this.constructor,s=o._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let i=o.getPropertyOptions(s),r=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:rs;this._$Em=s;let a=r.fromAttribute(n,i.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,n,o,s=!1,i){if(e!==void 0){let r=this.constructor;if(s===!1&&(i=this[e]),o??=r.getPropertyOptions(e),!((o.hasChanged??Qi)(i,n)||o.useDefault&&o.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,o))))return;this.C(e,n,o)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:o,reflect:s,wrapped:i},r){o&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??n??this[e]),i!==!0||r!==void 0)||(this._$AL.has(e)||(this.hasUpdated||o||(n=void 0),this._$AL.set(e,n)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let o=this.constructor.elementProperties;if(o.size>0)for(let[s,i]of o){let{wrapped:r}=i,a=this[s];r!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,i,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(o=>o.hostUpdate?.()),this.update(n)):this._$EM()}catch(o){throw e=!1,this._$EM(),o}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};V.elementStyles=[],V.shadowRootOptions={mode:"open"},V[Jt("elementProperties")]=new Map,V[Jt("finalized")]=new Map,Vc?.({ReactiveElement:V}),(zn.reactiveElementVersions??=[]).push("2.1.2")});function cr(t,e){if(!us(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return er!==void 0?er.createHTML(e):e}function Lt(t,e,n=t,o){if(e===rt)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,i=en(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=Lt(t,s._$AS(t,e.values),s,o)),e}var hs,Xi,Dn,er,rr,We,ar,Kc,it,Xt,en,us,Gc,as,Qt,tr,nr,ot,or,sr,lr,fs,g,Xm,eh,rt,m,ir,st,Yc,tn,ls,nn,At,cs,ds,ps,ms,Zc,Z,Wn=y(()=>{hs=globalThis,Xi=t=>t,Dn=hs.trustedTypes,er=Dn?Dn.createPolicy("lit-html",{createHTML:t=>t}):void 0,rr="$lit$",We=`lit$${Math.random().toFixed(9).slice(2)}$`,ar="?"+We,Kc=`<${ar}>`,it=document,Xt=()=>it.createComment(""),en=t=>t===null||typeof t!="object"&&typeof t!="function",us=Array.isArray,Gc=t=>us(t)||typeof t?.[Symbol.iterator]=="function",as=`[ 	
\f\r]`,Qt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,tr=/-->/g,nr=/>/g,ot=RegExp(`>|${as}(?:([^\\s"'>=/]+)(${as}*=${as}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),or=/'/g,sr=/"/g,lr=/^(?:script|style|textarea|title)$/i,fs=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),g=fs(1),Xm=fs(2),eh=fs(3),rt=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),ir=new WeakMap,st=it.createTreeWalker(it,129);Yc=(t,e)=>{let n=t.length-1,o=[],s,i=e===2?"<svg>":e===3?"<math>":"",r=Qt;for(let a=0;a<n;a++){let l=t[a],c,d,p=-1,f=0;for(;f<l.length&&(r.lastIndex=f,d=r.exec(l),d!==null);)f=r.lastIndex,r===Qt?d[1]==="!--"?r=tr:d[1]!==void 0?r=nr:d[2]!==void 0?(lr.test(d[2])&&(s=RegExp("</"+d[2],"g")),r=ot):d[3]!==void 0&&(r=ot):r===ot?d[0]===">"?(r=s??Qt,p=-1):d[1]===void 0?p=-2:(p=r.lastIndex-d[2].length,c=d[1],r=d[3]===void 0?ot:d[3]==='"'?sr:or):r===sr||r===or?r=ot:r===tr||r===nr?r=Qt:(r=ot,s=void 0);let b=r===ot&&t[a+1].startsWith("/>")?" ":"";i+=r===Qt?l+Kc:p>=0?(o.push(c),l.slice(0,p)+rr+l.slice(p)+We+b):l+We+(p===-2?a:b)}return[cr(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},tn=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let i=0,r=0,a=e.length-1,l=this.parts,[c,d]=Yc(e,n);if(this.el=t.createElement(c,o),st.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=st.nextNode())!==null&&l.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(rr)){let f=d[r++],b=s.getAttribute(p).split(We),h=/([.?@])?(.*)/.exec(f);l.push({type:1,index:i,name:h[2],strings:b,ctor:h[1]==="."?cs:h[1]==="?"?ds:h[1]==="@"?ps:At}),s.removeAttribute(p)}else p.startsWith(We)&&(l.push({type:6,index:i}),s.removeAttribute(p));if(lr.test(s.tagName)){let p=s.textContent.split(We),f=p.length-1;if(f>0){s.textContent=Dn?Dn.emptyScript:"";for(let b=0;b<f;b++)s.append(p[b],Xt()),st.nextNode(),l.push({type:2,index:++i});s.append(p[f],Xt())}}}else if(s.nodeType===8)if(s.data===ar)l.push({type:2,index:i});else{let p=-1;for(;(p=s.data.indexOf(We,p+1))!==-1;)l.push({type:7,index:i}),p+=We.length-1}i++}}static createElement(e,n){let o=it.createElement("template");return o.innerHTML=e,o}};ls=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??it).importNode(n,!0);st.currentNode=s;let i=st.nextNode(),r=0,a=0,l=o[0];for(;l!==void 0;){if(r===l.index){let c;l.type===2?c=new nn(i,i.nextSibling,this,e):l.type===1?c=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(c=new ms(i,this,e)),this._$AV.push(c),l=o[++a]}r!==l?.index&&(i=st.nextNode(),r++)}return st.currentNode=it,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},nn=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Lt(this,e,n),en(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==rt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Gc(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&en(this._$AH)?this._$AA.nextSibling.data=e:this.T(it.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=tn.createElement(cr(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let i=new ls(s,this),r=i.u(this.options);i.p(n),this.T(r),this._$AH=i}}_$AC(e){let n=ir.get(e.strings);return n===void 0&&ir.set(e.strings,n=new tn(e)),n}k(e){us(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,s=0;for(let i of e)s===n.length?n.push(o=new t(this.O(Xt()),this.O(Xt()),this,this.options)):o=n[s],o._$AI(i),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=Xi(e).nextSibling;Xi(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},At=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=m}_$AI(e,n=this,o,s){let i=this.strings,r=!1;if(i===void 0)e=Lt(this,e,n,0),r=!en(e)||e!==this._$AH&&e!==rt,r&&(this._$AH=e);else{let a=e,l,c;for(e=i[0],l=0;l<i.length-1;l++)c=Lt(this,a[o+l],n,l),c===rt&&(c=this._$AH[l]),r||=!en(c)||c!==this._$AH[l],c===m?e=m:e!==m&&(e+=(c??"")+i[l+1]),this._$AH[l]=c}r&&!s&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},cs=class extends At{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},ds=class extends At{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},ps=class extends At{constructor(e,n,o,s,i){super(e,n,o,s,i),this.type=5}_$AI(e,n=this){if((e=Lt(this,e,n,0)??m)===rt)return;let o=this._$AH,s=e===m&&o!==m||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,i=e!==m&&(o===m||s);s&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ms=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){Lt(this,e)}},Zc=hs.litHtmlPolyfillSupport;Zc?.(tn,nn),(hs.litHtmlVersions??=[]).push("3.3.3");Z=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let i=n?.renderBefore??null;o._$litPart$=s=new nn(e.insertBefore(Xt(),i),i,void 0,n??{})}return s._$AI(t),s}});var gs,_t,Jc,dr=y(()=>{Un();Un();Wn();Wn();gs=globalThis,_t=class extends V{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Z(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return rt}};_t._$litElement$=!0,_t.finalized=!0,gs.litElementHydrateSupport?.({LitElement:_t});Jc=gs.litElementPolyfillSupport;Jc?.({LitElement:_t});(gs.litElementVersions??=[]).push("4.2.2")});var pr=y(()=>{});var S=y(()=>{Un();Wn();dr();pr()});var mr,hr=y(()=>{"use strict";mr=()=>Promise.resolve()});function T(t,e,n,o){let s=`<${t.localName}> ${e}: found "${n}", expected ${o}`,i=bs.get(t)??new Map;i.has(s)||(bs.set(t,i.set(s,{attribute:e,found:n,expected:o})),console.warn(s,t))}function Pt(t,e,n,o){let s=o.find(i=>i===n)??o[0];return n&&s!==n?T(t,e,n,`one of ${o.join(", ")}`):(t.getAttribute(e)??o[0])!==s&&t.setAttribute(e,s),s}function se(t,e,n,o){let s=()=>{let r=t.isConnected&&o();r!==!1&&T(t,e,r,n)},i=()=>{mr().then(()=>setTimeout(s))};document.readyState==="complete"?i():addEventListener("load",i,{once:!0})}var bs,ur,Mt,q=y(()=>{"use strict";hr();bs=new WeakMap,ur=t=>[...bs.get(t)?.values()??[]];Mt=(t,e)=>T(t,`sagebrush-${e}.js`,"","this file beside sagebrush.js")});function fr(t,e,n,o){let s=new Event(t,{bubbles:!0,composed:!0});return e.dispatchEvent(Object.assign(s,{context:n,contextTarget:e,...o})),s}function qn(t,e,n,o=!1){return fr("context-request",t,e,{callback:n,subscribe:o})}var ke,at,xe,ys,qe,lt=y(()=>{"use strict";ke=Symbol.for("sagebrush-widgets/practice/1");at=new Map,xe=class{constructor(e,n,o){this.host=e;this.context=n;this.value=o;e.addEventListener("context-request",this),e.addEventListener("context-provider",this),e.addController?.(this)}#e=new Map;hostConnected(){this.announce()}announce(){at.clear(),fr("context-provider",this.host,this.context)}setValue(e){if(e!==this.value){this.value=e;for(let[n,{unsubscribe:o}]of this.#e)n(e,o)}}handleEvent(e){let n=e.contextTarget??e.composedPath()[0];if(e.context!==this.context||n===this.host)return;e.stopPropagation();let o=this.#e;if(!("callback"in e)){for(let[i,{consumer:r}]of[...o])qn(r,this.context,i,!0);return}let s=e.callback;e.subscribe?this.subscribe(n,s):s(this.value),e.provider=this}subscribe(e,n){let o=this.#e;o.has(n)||o.set(n,{consumer:e,unsubscribe:()=>o.delete(n)}),n(this.value,o.get(n).unsubscribe)}},ys=new Set;globalThis.document?.addEventListener("context-provider",t=>{at.clear();let{context:e}=t;for(let n of ys)n.requestAgain(e)});qe=class t{constructor(e,n){this.host=e;this.context=n;new.target===t&&e.addController(this)}#e;hostConnected(){this.value=void 0,ys.add(this),this.#t()}hostDisconnected(){ys.delete(this),at.clear(),this.#e?.(),this.#e=void 0}requestAgain(e){e===this.context&&!this.#e&&this.host.isConnected&&this.#t()}#t(){let{host:e,context:n}=this,o=e.assignedSlot??e.parentNode,s=at.get(n);if(s?.[0]===o){s[1]?.subscribe(e,this.#o);return}let{provider:i}=qn(e,n,this.#o,!0);this.#e&&!(i instanceof xe)||(at.size||queueMicrotask(()=>at.clear()),at.set(n,[o,i]))}#o=(e,n)=>{this.#e!==n&&this.#e?.(),this.#e=n,this.value!==e&&(this.value=e,this.host.requestUpdate(),this.changed?.(e))}}});var te,Bn,vs,Be=y(()=>{"use strict";te=t=>t.trim().replace(/\s+/g," "),Bn=(t="")=>t.match(/[^\s,]+/g)??[],vs=t=>t.normalize("NFD").replace(/\p{M}/gu,"")});function ie(t=""){let e=te(t).replace(ws,"DC").replace(/^US-/,"");return Fn.get(e.replaceAll(".",""))??Fn.get(gr(e))??Fn.get(br?.(e,on)??"")??(Xc.test(e)?{code:e,name:e}:void 0)}function Kn(t){let e=t.toUpperCase(),o=(e.match(/[^\s,;|]+/g)?.every(s=>Fn.has(s))?e:t.replace(ws,"DC")).split(/[,;|\n](?![^(]*\))/).flatMap(ed);return o.filter(({name:s},i)=>o.findIndex(r=>r.name===s)===i)}function ed(t){let e=te(t);if(/^([A-Z]{2}\b ?)+$/.test(e))return e.split(" ").map(s=>ie(s)??{name:s});let{found:n,rest:o}=xs(e);return/[^\s\0().:–—/-]/.test(o.replace(/\b(and|or|y|e)\b|&/g,""))?[{name:e}]:n}function xs(t){let e=t.replace(ws,"DC").split(/((?:[\s,;:()[\]/|–—*†‡]|-+(?=\s)|(?<=\s)-+)+)/),n=[],o="";for(;e.length;){let s=[11,9,7,5,3,1].find(a=>ie(e.slice(0,a).join(""))),i=e.splice(0,s??1).join(""),r=s&&ie(i);r&&!n.includes(r)&&n.push(r),o+=(r?"\0":i)+(e.shift()??"")}return{found:n,rest:o}}var Qc,Vn,on,gr,Fn,ws,Xc,br,yr,Fe=y(()=>{"use strict";Be();Qc="AL Alabama,AK Alaska,AS American Samoa,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,MP Northern Mariana Islands,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,VI U.S. Virgin Islands,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming",Vn="USPS codes or names of states",on=Qc.split(",").map(t=>({code:t.slice(0,2),name:t.slice(3)})),gr=t=>t.toLowerCase().replaceAll(".","").replace(/^us | (?= )/g,""),Fn=new Map(on.flatMap(t=>[[t.code,t],[gr(t.name),t]])),ws=/\bWash(ington|\.)?[,\s(]+(D\.?\s?C\b|District of Columbia)\.?\)?/gi,Xc=/^[A-Z]{2}-[A-Z\d]{1,3}$/,yr=t=>{br=t}});function wr({detail:t},e){let{state:n,service:o,served:s,name:i,services:r}=t??{};return o!==void 0?{service:o??void 0}:n?{state:{state:n,name:i??ie(n)?.name??n,served:s??null,services:r,chooser:e}}:n===null?{state:void 0}:{}}function xr(t,e,n){if(!e.defaultPrevented)return{...t,...n};let{state:o}=t;return o&&o.state===n.state?.state&&o.chooser===n.state.chooser?{...t,state:{...o,served:null,services:void 0}}:t}function Ss(t,e){t.addEventListener("sage-state-choose",e),t.addEventListener("sage-service-choose",e)}var Tt,Yn,ks,vr,Es,kr,Gn,Ee,Te=y(()=>{"use strict";lt();Fe();Tt={bubbles:!0,composed:!0,cancelable:!0},Yn=Symbol.for("sagebrush-widgets/choices/1");ks=Object.freeze({}),vr=new WeakSet,Es=new WeakMap,kr=new WeakMap,Gn=class extends xe{#e;constructor(e,n){super(e,Yn,Object.freeze({})),Es.set(this.value,this),this.#e=n,Ss(e,o=>this.handle(o))}handle(e){if(vr.has(e))return;vr.add(e);let n=e.composedPath()[0],o=wr(e,n);queueMicrotask(()=>{let s=xr(this.value,e,o);s!==this.value&&(this.keep(s),kr.set(n,()=>this.keep({...this.value})))})}keep(e){Es.set(Object.freeze(e),this),this.setValue(e),this.#e()}};Ee=class extends qe{#e=ks;constructor(e){super(e,Yn),e.addController(this)}changed(e){let n=this.#e;if(!e||n===ks)return;this.#e=ks;let o=Es.get(e);queueMicrotask(()=>o?.keep({...o.value,...n}))}hostConnected(){super.hostConnected(),this.#t()}hostDisconnected(){super.hostDisconnected(),this.#t()}#t(){let e=kr.get(this.host);e&&queueMicrotask(e)}get current(){return this.value??this.#e}choose(e){let n=this.host.dispatchEvent(e);return this.value||(this.#e=xr(this.#e,e,wr(e,this.host))),this.host.requestUpdate(),n}}});var oo,K,ae,so,Ps,Ve=y(()=>{"use strict";oo=t=>t.map(({source:e})=>e),K=(...t)=>new RegExp(`(?:${oo(t).join("|")})`,t[0].flags),ae=(...t)=>new RegExp(oo(t).join(""),t[0].flags),so=(...t)=>new RegExp(`(?:${oo(t).join("")})+`,t[0].flags),Ps=(...t)=>new RegExp(`(${oo(t).join("")})`,t[0].flags)});function ne(t){let e=t?.replace(/^[\s“”„]+|[\s“”„]+$/g,"");if(!e)return;let n=cd(e)??e;return ad.test(n.replace(/[\0- ]/g,""))?n:void 0}function Ce(t,e,n){let o=ne(n);return!o&&(n||e.startsWith("<"))?T(t,e,n,Ts):o&&!n.includes(o)&&T(t,e,n,`${/^\w+:(\/\/)?/.exec(o)[0]} before it; ${o} is opened`),o}function cd(t=""){let e=t.trim(),n=ld.exec(e);return n?`${n[1]?"mailto:":"https://"}${e}`:void 0}var Ts,ad,ld,Re=y(()=>{"use strict";Ve();q();Ts="an https:, http:, mailto:, tel:, sms: or relative address",ad=/^(https?|mailto|tel|sms):|^[^:/?#]*([/?#]|$)/i;ld=ae(/^([^\s/?#:@]+@)?/i,K(/www\.\w/,ae(/([\w-]+\.)+/,K(/com|org|net|us|co|io|info|edu|gov|health|care|clinic|center|help|life|live|online|site|app/,/me|ca|uk|mx|ly|gle/),/(?=[:/?#]|$)/)))});function ct(t,e,n,o){if(!io.has(e)){let i=r=>{io.set(e,r);let a=[...Rs.values()];Rs.clear();for(let l of a)l()};io.set(e,void 0),_r.push(e().then(i,()=>{Mt(n,t),i(null)}))}let s=io.get(e);return s===void 0&&Rs.set(o??n,o??(()=>n.requestUpdate())),s}var io,_r,Rs,Mr,an=y(()=>{"use strict";q();io=new Map,_r=[],Rs=new Map;Mr=()=>Promise.all(_r)});var dd,le,ro=y(()=>{"use strict";dd=Symbol.for("sagebrush-widgets/words/1"),le=globalThis[dd]??=new Map});var Os,ao,Pr,lo=y(()=>{"use strict";Os="[_msttexthash],[data-moz-translations-id]",ao=()=>!!document.querySelector(`.translated-ltr,.translated-rtl,${Os}`),Pr=t=>!!(t.closest(Os)??t.querySelector(`font,${Os}`))});function Rr(t,e){let n=le.has(t)?void 0:Hs.get(t);if(!n||ao())return;let o=Tr.get(t);if(o)return void o.add(e);let s=new Set([e]);Tr.set(t,s),n().catch(i=>console.warn(`The words in "${t}" did not load.`,i)).finally(()=>{Hs.delete(t);for(let i of s)i.requestUpdate?.()})}function Or(t){let e=Is(t);return Rr(e,t),!le.has(e)&&Hs.has(e)}function Ke(t){let e=Is(t);return e==="en"||le.has(e)?ue(t):"en"}function ue(t){let e=t.closest("[lang]")?.getAttribute("lang"),n=t.getRootNode();if(!e)return n instanceof ShadowRoot?ue(n.host):"en";try{return Intl.getCanonicalLocales(e)[0]}catch{return"en"}}var Hs,Tr,R,Is,U=y(()=>{"use strict";ro();lo();Hs=new Map,Tr=new Map,R=class{constructor(e,n){this.name=e;this.english=n}#e=new Map;for(e){let n=Is(e);Rr(n,e);let o=le.get(n)?.[this.name];if(!o)return this.english;let s=this.#e.get(o)??{...this.english,...o};return this.#e.set(o,s),s}},Is=t=>ue(t).split("-")[0]});var Ir={};nt(Ir,{expectedItem:()=>yd,expectedTelephone:()=>vd,findCode:()=>hd,readItemText:()=>xd,readTelephone:()=>Ld});function hd(t,e){if(!ln.size)for(let{code:a,name:l}of e)ln.set(js(l),a).set(a,a);let n=/^[A-Z][a-z]\.$/.test(t)?t.toUpperCase():t,o=js(t),s=ln.get(n.replace(/[. ]/g,""))??ln.get(o);if(s)return s;let i=(a,l)=>o.startsWith(a)&&[...ln].some(([c,d])=>d===l&&c.startsWith(o)),r=/^[A-Z]/.test(t)&&md.find(([a,l])=>o===l||i(l,a));if(r)return r[0];for(let{states:a={}}of le.values())for(let[l,c]of Object.entries(a))if(js(String(c))===o)return l}function xd(t,e,n){let{found:o,rest:s}=n(t),i=!o.length&&(!e||e.code===e.name),{left:r,services:a}=Ed(i?s.slice(Hr(s).length):s),l=o.length>1||/\0,? (and|plus|y|[&+]) (more|m.s|psypact)\b/i.test(s)||!!e&&o.some(({code:p})=>p!==e.code)||/\p{Lu}\S* \0|\0 \p{Lu}/u.test(r),c=l||/[^\s\0·.,;:()[\]/|–—&'’"+!✓✔✅→•-]/.test(r),d=e??(l||c&&wd.test(s)?void 0:o[0]);return{state:d?i?{...d,name:Hr(t)}:d:{name:t},isUnclear:c,services:a}}function kd(){let t=[ud,...[...le.values()].map(({states:s})=>s??{})],e=(...s)=>fd(t.flatMap(i=>s.flatMap(r=>i[r]??[])).join(" ")),n=e("ways","individual","couples"),o="(?: \\p{L}+){0,2}";return{languages:le.size,read:new Map,individual:It(e("individual")),couples:It(e("couples")),others:It(e("others")),plain:[gd,It(`${e("only")}(?=${o} ${n})|(?<=${n}${o} )${e("only")}`),It(bd),It(e("ways","individual","couples","others","words")),/\b(in|en) (?=(the |el |las )?\0)/giu]}}function Ed(t){let e=vs(t).replace(/(?<=\p{L})\.(?=\p{L})/gu,"");if(!/[\p{L}\d]/u.test(e))return{left:e,services:[]};zs?.languages!==le.size&&(zs=kd());let{read:n,individual:o,couples:s,others:i,plain:r}=zs,a=n.get(e);if(a)return a;let l=p=>e.search(p)>=0,c=l(o)!==l(s),d={left:c&&l(i)?e:r.reduce((p,f)=>p.replace(f,"\xB7"),e),services:c?[l(o)?"individual":"couples"]:[]};return n.set(e,d),d}function Ld(t=""){let e=t.replace(/\s/g," ").replace(/[\p{Pd}−]/gu,"-").replace(/-[a-z]{2,}/gi,c=>c.toUpperCase()),[n,o]=e.matchAll(Cd);if(!n)return;let[s]=n,i=e.slice(n.index+s.length);if(/^ \d{1,9}$/.test(i))return;let r=/^(\+(?!1)|0)/.test(s),a=s.replace(/\(0\)|[^\dA-Z]/g,"").replace(/[A-Z]/g,c=>"22233344455566677778889999"["ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(c)]).slice(0,r?15:s.replace(/\D/g,"").startsWith("1")?11:10),l=Nd.exec(i)?.[0]??"";return{url:`tel:${s.startsWith("+")?"+":""}${a}`,words:s+l,isFirst:!!o||/\d{3}[ .-]\d{4}|[/,] ?\d{4}$/.test(i.slice(l.length))}}var pd,md,js,ln,ud,fd,It,co,gd,bd,yd,vd,wd,Hr,zs,Us,Sd,$d,Cd,Nd,jr=y(()=>{"use strict";ro();Be();pd="AL Ala,AZ Ariz,AR Ark,CA Cal,CO Col,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kan,MA Mass,MI Mich,MN Minn,MS Miss,MO Misso,MT Mont,NE Neb,NV Nev,NM New Mex,NC North Car,ND North Dak,OK Okla,OR Ore,PA Penn,PA Penna,SC South Car,SD South Dak,TN Tenn,TX Tex,WA Wash,WV West Va,WV WVa,WI Wis,WY Wyo,MP CNMI,VI USVI,VI VI",md=pd.split(",").map(t=>[t.slice(0,2),t.slice(3).toLowerCase()]),js=t=>vs(t).toLowerCase().replace(/[.'’‘ʻ“”\p{Cf}]/gu,"").replace(/^(the )?((state|commonwealth|territory|estado) (of|de) )?(the )?(us )?|(?<=york|ington) state$/g,"").replace(/^n (?=mex)/,"new ").replace(/^([nsw])o? (?=[cdv]|mar)/,(e,n)=>`${{n:"north",s:"south",w:"west"}[n]} `),ln=new Map;ud={ways:"online tele* video* virtual* remote* phone in_person",individual:"individual*",couples:"couple*",others:"famil* group*",only:"only",words:"adult* teen* child* counsel* psy* session* provid* client* care marriage by mental health np social work* therap* practi* board or window privilege compact lic* number phd edd mft amft apcc asw ncc rp rn clinical office* state* through* across serv* see we our offer* available more read book details verify and certified learn via with for the of all a opens in new regist* tab professional external link is"},fd=t=>`(?:${t.replaceAll(" ","|").replaceAll("_","[ -]").replaceAll("*","\\p{L}*")})`,It=t=>new RegExp(`(?<![\\p{L}\\d])(?:${t})(?![\\p{L}\\d])`,"giu"),co="(?!\\p{L}*(?:ing|ions?|ess|iew|ary|ber|ed|ite|eso)\\b|March|April|May|June|July|August|Spring|Summer|Fall|Winter|Soon|New|Future|Espera)\\p{Lu}\\p{Ll}+",gd=new RegExp(`\\b(?:in|en|near) ${co}( ${co})?|(${co} )?${co} (?=offices?\\b)`,"gu"),bd="l(?:ic|im|is|a)?[bcdfghmpstw]{1,5}a?(?:-\\p{L})?|(?:#|n[o\xBA\xB0]\\.?:?|number:?) ?\\p{L}{0,5}[-.]?\\d[\\d.-]*|\\p{L}{0,5}[-.]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?:-\\d{3,})*",yd='a name alone, or data-status="pending"',vd="one telephone number with its area code",wd=/\b(all|states|other)\b/i,Hr=t=>t.split(/ ?[,;:(–—]| - /)[0];Us="[ ./-]*",Sd=`(?:\\+?1${Us})?(?:\\([2-9]\\d\\d\\)|[2-9]\\d\\d)${Us}(?:\\d{3}${Us}\\d{4}(?!-?\\d)|(?=(?:\\d[ .-]?){0,3}[A-Z])[\\dA-Z](?:[ .-]?[\\dA-Z]){6}[A-Z]*)`,$d="\\+(?!1)\\d[\\d .()-]{6,19}\\d|0\\d[\\d .()-]{6,12}\\d",Cd=new RegExp(`(?<![\\d+][ .()-]*)(?:${$d}|${Sd})`,"g"),Nd=/^[\s,;(]*(x|ext\w*|opci[oó]n|option|opt|press|#)[.: ]*\d+\)?/i});var zr,Ur=y(()=>{"use strict";zr=()=>Promise.resolve().then(()=>(jr(),Ir))});function Oe(t){if(ao())return!0;let e=Or(t);return ct("reading",Ad,t)===void 0||e}var Ne,Ad,cn=y(()=>{"use strict";an();U();lo();Ur();Fe();Ad=async()=>(Ne=await zr(),yr(Ne.findCode),Ne)});function dn(t){let[,e]=/^(?:https?:\/\/|mailto:.*@)(?:[^/?#]*\.)?([\w-]+)\.\w+(?![^:/?#])/.exec(t)??[];return Md.test(e)||_d.includes(` ${e??Ws(t)} `)}var _d,Md,Ds,Ws,qs=y(()=>{"use strict";_d=" 911 112 999 988 8002738255 8886289454 838255 741741 8007997233 88788 8663319474 22522 loveisrespect 8447628483 8006564673 rainn 8338526262 hrsa 8664887386 678678 thetrevorproject 8775658860 8006624357 8009855990 samhsa 8004224453 8883737888 233733 8002221222 211 116123 ",Md=/\w(life|hot|help|text|crisis)line$/,Ds=t=>t.replace(/[a-z]/gi,e=>"22233344455566677778889999"[parseInt(e,36)-10]).replace(/[^\d+]/g,"").replace(/^\+1|^1(?=\d{10})/,""),Ws=t=>Ds(t.replace(/^\w+:\/*|%..|[,;?&#].*/g,"")).slice(0,10)});function jt(t,e=""){let n=e.replace(/[ ().-]/g,""),o=/^(\+?1)?[2-9]\d{9}$/.test(n)?{url:`tel:${n}`,words:e,isFirst:!1}:e&&!Oe(t)?Ne?.readTelephone(e):void 0;return o&&!dn(o.url)?o:void 0}var po=y(()=>{"use strict";qs();cn()});var zt,mo=y(()=>{"use strict";U();zt=new R("answer",{individual:"Individual therapy",couples:"Couples therapy",call:t=>`Call ${t}`})});function He(t,{code:e="",name:n}){return ie(e)?.name===n&&Pd.for(t)[e]||n}function pn(t,e){let n=He(t,e);return/^(District of|Northern Mariana|U\.S\.)/.test(n)?`the ${n}`:n}var Pd,mn=y(()=>{"use strict";U();Fe();Pd=new R("states",{})});function hn(t,e,n){let o=zt.for(t);return n?.services.find(i=>i.value===e)?.name??(e==="individual"||e==="couples"?o[e]:e)}var ho,un,fn=y(()=>{"use strict";mo();mn();ho=({state:t},e)=>t?.served!==!1&&(!e||(t?.services?.includes(e)??!0));un=(t,{state:e,name:n})=>pn(t,{code:e,name:n})});var dt,Fs=y(()=>{"use strict";S();dt=class{#e;#t="";#o;render(e,n,o=""){let s=document.createElement("div");if(s.className="own",s.part.value=o,Z(e,s),!this.#e||s.innerHTML!==this.#t||n!==this.#o)this.#e=s;else return this.#e;return this.#t=s.innerHTML,this.#o=n,s}}});function pt(t){let e=Ke(t);return e===ue(t)?m:e}function E(t,e){let n=pt(t);return g`<span
    lang=${n}
    dir=${n===m?m:"ltr"}
    .textContent=${e}
  ></span>`}var oe=y(()=>{"use strict";S();U()});var Ut,Wr=y(()=>{"use strict";U();Ut=new R("answer",{yes:t=>`Yes, we can meet with you in ${t}.`,some:(t,e)=>`In ${t}, we offer only this: ${e}.`,no:t=>`Sorry, we can\u2019t meet with you in ${t}.`,book:(t,e,n)=>{let o=t==="individual"||t==="couples",s=o?`${t} `:"",i=n?` in ${n}`:"";return`Book a free ${s}consultation${i}${t&&!o?`: ${e}`:""}`},outside:"Find care elsewhere",change:"Change state",sessions:"Sessions:",free:"free",notice:"About your Good Faith Estimate"})});var qr={};nt(qr,{CallAnswer:()=>gn,answerSentence:()=>uo,renderNotServed:()=>fo});function uo(t,e,n){let{state:o,service:s}=e;if(!o||o.served===null)return;let{yes:i,some:r,no:a}=Ut.for(t),{served:l,services:c}=o,d=un(t,o);if(!l)return a(d);let p=s?[s]:(n?.services??[]).map(({value:b})=>b);if(!c||p.length&&p.every(b=>c.includes(b)))return i(d);let f=c.map(b=>hn(t,b,n));return r(d,new Intl.ListFormat(Ke(t)).format(f))}function fo(t,{outsideUrl:e,phone:n}={},o=m){let s=jt(t,n);return[e?g`<a part="outside" href=${e}>${E(t,Ut.for(t).outside)}</a>`:m,o,s?g`<a part="call" href=${s.url}
          >${E(t,zt.for(t).call(s.words))}</a
        >`:m]}var gn,Vs=y(()=>{"use strict";S();Fs();oe();U();Wr();fn();mo();po();gn=class{constructor(e){this.host=e}#e=new dt;renderAnswer(e,n){let o=uo(this.host,e,n);return o?g`<div class="own" part="answer">${E(this.host,o)}</div>`:m}label({state:e},n,o){let s=n&&hn(this.host,n,o);return Ut.for(this.host).book(n,s,e?.served?un(this.host,e):void 0)}renderNotServed({state:e},n,o){let s=e?.chooser,i=s?.checkVisibility?.()&&s.shadowRoot?.querySelector("select"),r=()=>s.focus(),a=E(this.host,Ut.for(this.host).change),l=i?g`<button part="change" @click=${r}>${a}</button>`:m;return fo(this.host,n,[o,l])}renderDetails({name:e,length:n,price:o,notice:s}={}){if(!n&&!o)return m;let i=Ut.for(this.host),r=/^(free|\D?0+([.,]0+)?)$/i.test(o??"")?i.free:o,a=g`${i.sessions} ${[e,n,r].filter(Boolean).join(", ")}
    ${o&&s?g`<a href=${s} data-address=${s}>${E(this.host,i.notice)}</a>`:m}`;return this.#e.render(a,void 0,"details")}}});function fe(t){let e=[];for(let n=t.firstChild;n;n=n.nextSibling)e.push(n);return e}var bn,H,G,Fr,Ks,Ge,Y=y(()=>{"use strict";bn=t=>t.localName==="p"&&!t.textContent.trim()&&!Fr(t).length,H=t=>G(t)?!/^(br|link|(no)?script|style|template)$/.test(t.localName)&&!t.hidden&&(!t.hasAttribute("style")||t.style?.display!=="none")&&!bn(t):t.nodeType===Node.TEXT_NODE&&!!t.nodeValue.trim(),G=t=>t.nodeType===Node.ELEMENT_NODE;Fr=t=>t.querySelectorAll(":not(br,link,script)"),Ks=t=>t.localName==="p"&&!t.textContent.trim()?Array.from(Fr(t),({localName:e})=>e).join(">"):"",Ge=t=>!!t&&/^(sage-practice>)?sage-(?!comparison-card$)[a-z-]+(>sage-comparison-card)?$/.test(Ks(t))});function go(t){let e=document.createDocumentFragment();e.append(t.cloneNode(!0));for(let n of e.querySelectorAll("a")){let o=n.protocol&&ne(n.getAttribute("href"));o?(n.href=o,n.dataset.address=n.href):n.replaceWith(...n.childNodes)}return e}function Ye(t,e=""){let n=document.createElement("a");return n.href=t,n.textContent=e,n}var Ie,Td,ge,bo,yo,mt=y(()=>{"use strict";Re();Y();Ie=t=>[...t].flatMap(e=>{let n=e.querySelectorAll?.("a[href]:not(svg a)")??[];return Td(e)?[e,...n]:[...n]}).filter(H),Td=t=>t.nodeName==="A"&&t.hasAttribute("href");ge=t=>Ye(ne(t.getAttribute("href"))??"").href,bo=t=>!!ne(t.getAttribute("href")),yo=t=>t.hasAttribute("onclick")&&/^\s*(#|javascript:\s*(void\(0\))?;?)?\s*$/i.test(t.getAttribute("href"))});var D,ze=y(()=>{"use strict";D="h1,h2,h3,h4,h5,h6"});var Ud,be,Dt=y(()=>{"use strict";Y();Ud=/-|^(audio|button|canvas|embed|iframe|img|input|object|svg|video)$/,be=t=>[...t].every(e=>e.nodeType===Node.COMMENT_NODE||!/[^\s\u200b]/.test(e.textContent)&&!(G(e)&&(Ud.test(e.localName)||e.ariaLabel||!be(fe(e)))))});function xn(t=""){let e=document.createElement("ul");for(let n of t.split(/[|\n]/)){let o=document.createElement("li");o.textContent=n.trim(),e.append(o)}return e}var Xe,ut,Bt=y(()=>{"use strict";Dt();Y();Xe=t=>/^[UO]L$/.test(t.nodeName),ut=t=>[...t.querySelectorAll("li:not(:scope li li)")].filter(e=>H(e)&&!be([e]))});var mp,Sn,pi=y(()=>{"use strict";Ve();mp=ae(/^/,K(/p|div|[uod]l|li|d[td]|h[1-6r]|blockquote|fig.*|center|address/,/table|t(head|body|foot|r|d|h)|caption/,/section|article|aside|main|header|footer|nav|details|summary|form|fieldset|html|body/,/sage-.*/),/$/),Sn=({localName:t})=>mp.test(t)});function Aa(t,e,n){let o=t;for(;!(hp.test(o.localName)&&mi(o));){let i=o.parentElement;if(!i||i===e||up.test(i.localName)||!fp(o)||mi(o)&&!n(i))break;o=i}if(!mi(o)&&!o.matches("li,dt")&&(o=o.nextElementSibling),!o)return[];let s=[o];if(o.localName==="dt"){let i=o.nextElementSibling;for(;i?.localName==="dd";i=i.nextElementSibling)s.push(i)}return s}function _a(t,e){let n=e?.br??null,o=t.br;for(;o&&!o.nextSibling&&!Sn(o.parentElement);)o=o.parentElement;let s=o?o.nextSibling:n.parentNode.firstChild,i=a=>a!==n&&a?.contains(n)?i(a.firstChild):a;s=i(s);let r=[];for(;s&&s!==n;s=s.nextSibling)r.push(s);for(;r.length>1&&!r.at(-1).textContent?.trim();)r.pop();return r.length?[{nodes:r}]:[]}function*bt(t){for(let e of ye(t)){let n=e.ownerDocument.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(e.nodeType===3&&(yield e);n.nextNode();)yield n.currentNode}}var hp,up,ye,$n,de,Cn,gt,Ao,mi,fp,ve=y(()=>{"use strict";pi();hp=/^(li|d[dt]|tr|aside|details|div|table|section|blockquote|(fig)?caption)$/,up=/^([uod]l|table|t(body|head|foot)|body|html)$/,ye=t=>"nodes"in t?t.nodes:[t],$n=t=>ye(t).map(e=>e.textContent).join(""),de=t=>ye(t)[0],Cn=(t,e)=>ye(t).some(n=>n.contains(e)),gt=(t,e)=>ye(t).flatMap(n=>[...n!==t&&n.matches?.(e)?[n]:[],...n.querySelectorAll?.(e)??[]]),Ao=t=>t.flatMap(e=>gt(e,"a:not(svg a)")),mi=t=>{let e=t.textContent.trim();return e.length>6||/\p{L}{3}/u.test(e)},fp=t=>{for(let e=t.previousSibling;e;e=e.previousSibling)if(e.nodeName==="HR"||!/^\W*\w{0,4}\W*$/.test(e.textContent??""))return!1;return!0}});function Mo(t,e,n,{orders:o,itemLabels:s},{notes:i,used:r},a){let l=de(e[0]),{label:c,words:d,link:p}=t,f=i.get(l)??{parts:e,target:a,line:n,order:o.get(l)??n.order,label:c??(d.replace(/^\[|\]$/g,"")||(s.get(l)??"")),markers:[],backLinks:[]};i.set(l,f),f.markers.push(Object.assign(t,{note:f})),p&&r.add(p)}function Po({article:t,labelledLines:e},n){let o=new Map;for(let s of new Set(n))for(let i=s;i&&i!==t;i=i.parentElement)o.set(i,(o.get(i)??0)+1);return(s,i)=>{let r=e.get(i.block)??[],a=r.indexOf(i),l=r[a+1];return a>=0&&r.length>1&&(i.br??l?.br)?_a(i,l):s===t?[]:Aa(s,t,c=>o.get(c)<2)}}var gp,et,yt,_o,bp,Nn,vt=y(()=>{"use strict";ve();gp=/^[\s\d\p{P}]*[↩↑⏎⤴⇧↵←▲^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u,et=t=>gp.test(t.textContent),yt=({link:t,note:e},{used:n})=>!e&&!n.has(t),_o=(t,{isDead:e},n)=>!!t.label&&(!t.atLineStart||/\p{L}{5}/u.test(t.before))&&!(t.link&&(!yt(t,n)||!e(t.link))),bp=/(?<!\b(1[5-9]|20)\d)\d$/,Nn=({isWeak:t,before:e})=>t||bp.test(e)});function pe(t,e){let[n,o,s,i]=wp.exec(Kt(t.slice(0,99)))??[];if(!s||o&&!i)return;let r=t.slice(n.length),a=/\W/.test(s);return e||i||a||!r.trim()?s.toLowerCase():void 0}var yp,Ma,Pa,vp,wp,To,X,Kt,Ta,me=y(()=>{"use strict";Ve();yp=/[⁰¹²³⁴-⁹①-⑨０-９٠-٩۰-۹]/g,Ma=K(/\d{1,4}(?!\d)/iu,/[*†‡§‖¶#]{1,4}/,/(?:[ivxl]{1,7}|[a-z])(?![a-z])/),Pa=/(?:f?n\.?|[*※注註])(?=\d)/u,vp=ae(/^[[［〔({（^]*\s*/iu,K(/\p{L}{2,14}\.?\s/u,Pa,/(?:)/),Ps(Ma),/(?:[:.]\d+)?\s*/u,/[\]］〕)}）]?[.:]?$/u),wp=ae(/^[\s↑]*([[［〔(（]?)[\s^]*/iu,K(/(?:foot)?note\s/u,Pa,/(?:)/),Ps(Ma),/(?![.:]\d)/u,/(\s*[\]］〕)）][.:]?|[.:]|\s[–—-](?=\s\D)|)/u),To=["*,\u2020,\u2021,\xA7,\u2016,\xB6,**,\u2020\u2020,\u2021\u2021","*,**,***,****,*****","i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv","a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z"],X=t=>vp.exec(Kt(t).trim())?.[1]?.toLowerCase(),Kt=t=>t.replace(/\p{Cf}/gu,"").replace(yp,e=>`${e.normalize("NFKC").charCodeAt(0)&15}`);Ta=(t,e)=>(/a/i.test(e??"")?To[3]:/i/i.test(e??"")?To[2]:"").split(",")[t-1]||String(t)});var Ep,hi,De,Ln=y(()=>{"use strict";Ve();Ep=ae(/^[\W\d]*((?!image|photo|pict)\S+ (of )?)?/i,so(K(/(foot|end|fot|voet)?note[nrs]?|sources?|bibliogra\S+|works cited|literatur\w*|citations?/,/r[eé]f[eé]r[eê]n\w+/,/anmerkungen|fu(ß|ss)noten|quellen|einzelnachweise/,/notas?|fuentes|fonti|bronnen/),/(\W|\(\d+|and|und|et|y|e|list|cited|de|bas|page|to|the|part|chapter|section|text|one|two|three)*/),/$/),hi=t=>t.length<80&&Ep.test(t.trim()),De=t=>!!t&&hi(t.textContent)});function*ja(t,e){let n=new Map,o=t.links.some(et);for(let i of t.candidates){let{link:r,label:a}=i;if(!r)continue;let l=a||Ua(i),c=t.targetsOf(r).filter(({atLineStart:d,element:p})=>!p.contains(r)&&(l?d||Cp(p,i)||za(p,i,t):o&&d&&$p(p,i,t)));n.set(i,c),yield}let s=Po(t,[...n.values()].flat().map(({element:i})=>i));for(let[i,r]of n)Np(r,i,t,s,e),yield}function Np(t,e,n,o,s){let{label:i,isSuperscript:r,atLineStart:a,order:l}=e,c=e.link;if(!yt(e,s))return;let d=i&&(r||!fi.test(i)),p=({element:$,line:N,atLineStart:P})=>{let F=!P&&za($,e,n),I=o(F?N.block.closest("li,dd")??N.block:$,N),[W]=I;if(!W||I.some(C=>Cn(C,c)||gt(C,D)[0])||!("nodes"in W)&&/^(h\d|nav|figure|main)$/.test(W.localName))return;let u=()=>I.map($n).join(" "),w=d?n.itemLabels.get(W)===i||pe(u(),!0)===i:!Ua(e)||Lp(u(),e)||r&&Ha.test(c.hash);return{parts:I,line:N,element:$,matchesLabel:w}},f=({line:$})=>+($.order<l),b;for(let $ of t.toSorted((N,P)=>f(N)-f(P))){let N=p($);if((!b||N?.matchesLabel)&&(b=N),b?.matchesLabel)break}if(!b||!(d||b.matchesLabel))return;let{parts:h,line:v,element:x,matchesLabel:k}=b,_=Ao(h).filter($=>n.leadsTo($,e)),M=()=>x.closest(Ia);if(_.length||Ha.test(`${c.getAttribute("href")} ${c.rel} ${c.className} ${c.getAttribute("role")}`)||De(v.heading)||M()?.contains(c)===!1||k&&!a&&(r||ui(e)||Sp(e))){Mo(e,h,v,n,s,x);for(let $ of _)s.used.add($)}}function Lp(t,{words:e,before:n,link:o}){let s=fi.exec(e)?.[0],i=t.trim();if(!s)return i.replace("[","").startsWith(e.replace(/[[\]]/g,""));let r=/^[^\p{L}\d]*(\p{L}{2,})/u.exec(i)?.[1],a=i.includes(s)||o.hash.includes(s);return!!r&&a&&(n+e).split(/[^\p{L}]+/u).includes(r)}var Ha,Ia,ui,Sp,$p,za,Cp,fi,Ua,gi=y(()=>{"use strict";ze();Ln();vt();me();ve();Ha=/(foot|end|side|(?<![a-z]))note(?!b)|\bcite|\bbib|\bfoot\d|(^|\W|_)ft?n(?![a-z])/i,Ia="[class*=note],[class*=reference],[class*=bib i],[role*=note],[role*=bib]",ui=({before:t})=>/(\p{Ll}{2}|\p{Lu}{2})[.!?,;:)”"’]*\[?$/u.test(t),Sp=({before:t,words:e})=>/([.!?,;)”"’]\s*|\p{Lo})[[［〔]/u.test(t.slice(-3)+e[0]);$p=(t,e,{leadsTo:n})=>(!e.atLineStart||/\p{L}/u.test(e.after))&&[...t.querySelectorAll("a")].some(o=>et(o)&&n(o,e)),za=(t,e,{leadsTo:n})=>t.localName==="a"&&et(t)&&n(t,e),Cp=(t,{label:e})=>t.matches(Ia)&&t.textContent.trim().length>9&&pe(t.textContent,!0)===e;fi=/\b(1[5-9]|20)\d\d[a-z]?\b/,Ua=({words:t,before:e,isSuperscript:n})=>n||fi.test(t)||/^\W?\[\S{2,20}$/.test(e.slice(-1)+t)});function An(t){let e=t;if(e.includes("%"))try{e=decodeURIComponent(e)}catch{}return e.replace(/^(user-content-)+/,"")}var wt,Ro=y(()=>{"use strict";wt=t=>t.split("#")[0]});function _e(t,e){let n=t.getAttribute(we),o=n&&t[wi]||{was:{},now:{}},{was:s,now:i}=o;for(let r in e){let a=e[r],l=t.getAttribute(r);l!==a&&(r in s||(s[r]=l),i[r]=a,t.setAttribute(r,a))}n&&n[0]!=="{"||(t[wi]=o,t.setAttribute(we,JSON.stringify(s)))}function kt(t,e,n="",o=Ka){let s=document.createElement(t);return s.setAttribute(we,o),_e(s,e),s.textContent=n,s}function Ei(t,e,n,o,s){let{data:i}=t;if(e===i.length)return xt.get(t).pieces[0];let r=kt("a",{href:o},i.slice(e,n),s),a=n<i.length?[r,document.createTextNode(i.slice(n))]:[r],l=xi.get(t)??t,c=xt.get(l)??{whole:i,pieces:[]};xt.set(l,c),c.pieces.splice(c.pieces.indexOf(t)+1,0,...a);for(let d of a)xi.set(d,l);return t.after(...a),t.data=i.slice(0,e),r}function Si(t){let e=xt.get(t);return!e||Ya(t,e)&&t.nextSibling===e.pieces[0]?!1:(Ga(t,e),!0)}function Ga(t,e){let{whole:n,pieces:o}=e,s=Ya(t,e);if(xt.delete(t),!(!n.endsWith($n({nodes:o}))||o[0].parentElement?.querySelector("font"))){for(let i of o)i.remove();s&&(t.data=n)}}function Io(t){for(let e of[...t].toReversed()){let n=e.getAttribute(we),o=xi.get(e),s=o&&xt.get(o);if(s&&Ga(o,s),n===Ka)e.remove();else if(n.startsWith("{"))jp(e,n);else{let{parentNode:i}=e;e.replaceWith(...e.childNodes),i?.normalize()}}}function jp(t,e){let n=t[wi]?.now;t.removeAttribute(we);try{for(let[o,s]of Object.entries(JSON.parse(e))){let i=!n||o==="aria-expanded"||t.getAttribute(o)===n[o];!Ip.includes(o)||!i||(typeof s!="string"?t.removeAttribute(o):(o!=="href"||ne(s))&&t.setAttribute(o,s))}}catch{}}var we,Ka,ki,Ip,wi,xt,xi,Ho,Ya,Za,tt=y(()=>{"use strict";Re();ve();we="data-sage-mark",Ka="add",ki="data-sage-paper",Ip=["id","href","role","aria-label","aria-labelledby","aria-expanded",ki],wi=Symbol();xt=new WeakMap,xi=new WeakMap;Ho=t=>xt.get(t)?.pieces.at(-1)??t;Ya=(t,{whole:e,pieces:n})=>t.nodeValue+$n({nodes:n})===e,Za=t=>gt({nodes:[...t]},`[${we}]`)});function Ni(t,e,n){let o=Dp(t);if(t.id&&o.getElementById(t.id)===t)return t.id;let s=`sage-${e.replace(/[^\w-]/g,"")}`,i=n.get(s)??0,r;do r=i++?`${s}-${i}`:s;while(o.getElementById(r));return n.set(s,i),r}function _n(t,e,n){let o=Ni(t,e,n);return o!==t.id&&_e(t,{id:o}),o}var Dp,Ci,Et,Mn=y(()=>{"use strict";Ro();tt();Dp=t=>t.getRootNode(),Ci=()=>wt(document.baseURI)===wt(location.href)?"":wt(location.href),Et=(t,e=Ci())=>`${e}#${encodeURI(t)}`});function pl(t){let e=[];for(let{pattern:n,address:o}of Jp)for(let s of t.matchAll(n)){let i=Li(s[0]),r=s.index,a=r+i.length;if(e.some(c=>r<c.end&&c.start<a))continue;let l=o(s[1]?Li(s[1]):i);l&&e.push({start:r,end:a,href:l})}return e.sort((n,o)=>n.start-o.start)}function Qp(t){return`https://doi.org/${encodeURI(t).replace(/[?#]/g,encodeURIComponent)}`}function Xp(t){let e=t.replace(/[-\s]/g,"").toUpperCase(),n=e.length===10,o=i=>n?10-i:i%2?3:1,s=0;for(let[i,r]of Array.from(e).entries())s+=(r==="X"?10:Number(r))*o(i);return s%(n?11:10)?void 0:`https://search.worldcat.org/isbn/${e}`}function Li(t){let e=t.at(-1),n=s=>t.split(s).length;return(dl[e]?n(e)>n(dl[e]):/[.,;:!?…'’”»*]/.test(e))?Li(t.slice(0,-1)):t}var Jp,dl,ml=y(()=>{"use strict";Jp=[{pattern:/(?<![\w/])(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/[^\s<>"]+)/gi,address:Qp},{pattern:/\b(?:https?:\/\/|www\.[^\s<>"/]+\.)[^\s<>"]+/gi,address:t=>(/^w/i.test(t)?"https://":"")+t},{pattern:/\b(?:PMCID:?\s*)?PMC\s?(\d{5,9})\b/gi,address:t=>`https://pmc.ncbi.nlm.nih.gov/articles/PMC${t}/`},{pattern:/\barXiv:?\s*(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)\b/gi,address:t=>`https://arxiv.org/abs/${t}`},{pattern:/\bISBN(?:-1[03])?:?\s*((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dX])\b/gi,address:Xp},{pattern:/\bPMID:?\s*(\d{5,9})\b/gi,address:t=>`https://pubmed.ncbi.nlm.nih.gov/${t}/`}];dl={")":"(","]":"[","}":"{"}});function fl(t,e){let n=0;return[...tm(t),...om(t)].filter(({labels:o})=>o[0]&&hl(o)).sort((o,s)=>o.line.order-s.line.order).map(o=>{for(;e[n]&&e[n].order<o.line.order;)n++;return{...o,before:n}})}function gl(t){let e=new Map;for(let o of t){let s=`${o.before} ${o.labels.join()}`;e.set(s,[...e.get(s)??[],o])}let n=[...e.values()].flatMap(o=>o.filter(s=>o.some(i=>em(i,s))));return new Set(n)}function em(t,e){let[n,o]=[e,t].map(({parts:s})=>de(s[0][0]));return(t.isHeaded||!e.isHeaded)&&!n.contains(o)&&!o.contains(n)}function Ai({labels:t,parts:e,line:n,isHeaded:o},{last:s}){let{leadingMark:i,afterRule:r,previous:a}=n,l=t.length<2;return o||!l&&i[0]!=="["&&X(i)?!0:/:\s*$/.test(a?.tail??"")||l&&!i?!1:r||e.at(-1).some(c=>s&&Cn(c,s))}function tm({lists:t,itemLabels:e,isDead:n}){let o=[],s;for(let{list:i,line:r}of t){let a=[...i.children].filter(v=>e.has(v)),l=a.map(v=>[...v.querySelectorAll("a")].filter(x=>et(x)&&n(x))),c=a.map(({textContent:v},x)=>l[x].some(k=>v.trimEnd().endsWith(k.textContent.trim()))),d=c.includes(!0),p=[],f=!0;for(let[v,x]of a.entries())f&&p.push([]),p.at(-1).push(x),f=c[v]||!d;let b=p.map((v,x)=>e.get(a[x])),h=o.at(-1);if(h&&nm(i,s)&&ul(h.labels,b[0]??""))h.labels.push(...b),h.parts.push(...p);else{let v=l.some(({length:x})=>x)||De(r.heading);o.push({labels:b,parts:p,line:r,isHeaded:v})}s=i}return o}function nm(t,e){let n=t;for(;!n.previousElementSibling&&!n.parentElement.contains(e);)n=n.parentElement;return!!n.previousElementSibling?.contains(e)}function om(t){let e=[],n,o,s=Po(t,[...t.lineLabels.keys()].map(({block:i})=>i));for(let[i,r]of t.lineLabels){if(n?.parts.at(-1).some(d=>Cn(d,i.block)))continue;let a=s(i.block,i),[l]=a,c=o;o=l&&("nodes"in l?i.block:l.parentNode),(!n||!o||o!==c||!ul(n.labels,r))&&(n=void 0,l&&/^[1*ai]$/.test(r)&&(n={labels:[],parts:[],line:i,isHeaded:De(i.heading)},e.push(n))),n?.labels.push(r),n?.parts.push(a)}return e}var hl,ul,bl=y(()=>{"use strict";Ln();vt();me();ve();hl=t=>t.every((e,n)=>e===String(+t[0]+n))||t.length>1&&To.some(e=>`${e},`.startsWith(`${t.join()},`)),ul=(t,e)=>e===String(t.length+1)||t.length<26&&hl([...t,e])});function*wl(t,e){let n=[];for(let d of t.candidates)am(d,t,e)&&n.push(d),yield;if(!n.length)return;let[o,s]=[n.filter(d=>!Nn(d)),n.filter(Nn)],i=fl(t,o),r=gl(i),a=i.filter(d=>Ai(d,t)).length>1,[l,c]=[0,0];for(let[d,p]of i.entries()){if(yield,!Ai(p,t)||r.has(p))continue;let{isHeaded:f,before:b,labels:h,parts:v,line:x}=p,k=(N,P)=>o.slice(N,P).filter(F=>im(F,p,e)),_=N=>k(N.before,b).some(({label:P})=>P===h[0])&&yl(N,k(c,N.before),e),M=f?void 0:i.slice(l,d).findLast(_),L=k(M?.before??c,b),$=[()=>a?L.filter(vl):[],()=>a?L.filter(N=>!vl(N)):[],()=>L,()=>L.filter(N=>!zo(N)),()=>L.filter(zo),()=>f?k(0):[],()=>f||!L[0]?[...L,...rm(p,L,s,e)]:[]];for(let N of $){let P=N();if(!yl(p,P,e))continue;let F=new Map(h.map((I,W)=>[I,v[W]]));for(let I of P){let W=F.get(I.label);W&&Mo(I,W,x,t,e)}[l,c]=[d+1,b];break}}}function rm(t,e,n,o){let s=xl(t,e,o),i=new Map;for(let l of n){let c=l.label;if(s.has(c)||!t.labels.includes(c)||l.order>t.line.order)continue;let d=!i.has(c)&&zo(l)===zo(e[0]??l);i.set(c,d?l:null)}let r=[...i.values()].filter(l=>l!==null),a=t.isHeaded&&new Set(r.map(({line:l})=>l)).size>1;return s.size||a?r:[]}function xl({parts:t},e,{notes:n}){let o=new Set(t.flat().flatMap(ye)),s=i=>!!i&&(o.has(i)||s(i.parentNode));return new Set([...t.flatMap(([i])=>n.get(de(i))?.label??[]),...e.flatMap(({label:i,node:r})=>s(r)?[]:i)])}function yl(t,e,n){if(!e.length)return!1;let o=new Set(t.labels),s=xl(t,e,n),i=a=>/\d/.test(a),r=a=>!o.has(a)&&i(a)===i(t.labels[0]);return![...s].some(r)&&t.labels.every(a=>s.has(a))}function am(t,e,n){let{link:o,words:s,isSuperscript:i,before:r,after:a}=t;return _o(t,e,n)&&!/\p{L}.*\d/u.test(s)&&(i||!o||s[0]==="["||/\S$|\[[^\]]*$/.test(r))&&!/^[\p{Ll}\p{Lu}\d/⁄]|^\s*[=<>≤≥≈]/u.test(a)&&!sm.test(r)}var sm,im,vl,zo,kl=y(()=>{"use strict";Ve();vt();gi();bl();ve();sm=K(/(^|[^\p{L}’'])(\p{L}|[cdkmnµ]m|ft|in|mi|yd|[cns]o)$/iu,/[(+=−·/]\s?\p{L}\)$/u,/\d\s?\p{L}{1,3}$|=\s?\p{L}+$/u);im=(t,{isHeaded:e,line:n},o)=>yt(t,o)&&(t.isSuperscript||e||!!n.leadingMark||ui(t));vl=({isSuperscript:t})=>t,zo=({node:t,link:e,end:n})=>!e&&/\([\d\s,;–-]*$/.test(t.data.slice(0,n-1))});var El={};nt(El,{citationsIn:()=>pl,joinNumbered:()=>wl});var Sl=y(()=>{"use strict";ml();kl()});var _i,Uo,Do,Mi=y(()=>{"use strict";_i=({metaKey:t,ctrlKey:e,altKey:n})=>t||e||n,Uo=t=>!t.button&&!t.shiftKey&&!_i(t),Do=t=>t.getAttribute?.("role")==="doc-noteref"});function Pi(t,e){let n=new Range;n.setStartBefore(de(t)),n.setEndAfter(Ho(ye(t).at(-1))),"nodes"in t||n.selectNodeContents(t);let o=go(n.cloneContents());for(let r of o.querySelectorAll("[role=doc-backlink]"))r.replaceWith(St);o.normalize();let s=!("nodes"in t)&&t.matches("ol>li"),i=!1;n.selectNodeContents(o);for(let r of bt({nodes:[o]})){let{data:a}=r,l=!s||!/[^\s[\]().:]{5}/.test(a),c=!i&&pe(a,l)===e,d=c?Kt(a).toLowerCase().indexOf(e)+e.length:0,p=d+dm.exec(a.slice(d))[0].length;if(i||=c||a.slice(0,p).includes(St),n.setEnd(r,p),p<a.length)break}i&&n.deleteContents();for(let r of bt({nodes:[o]}))r.data=r.data.replace(cm,"");return o}function Cl({id:t,label:e,parts:n}){return[...n.map(s=>te(Pi(s,e).textContent)),new URL(Et(t),location.href).href].join(`
`)}var St,cm,dm,Ti=y(()=>{"use strict";mt();Be();Mn();tt();me();ve();St="\uE000",cm=new RegExp(String.raw`\s*[[(（［{][\s,;|]*${St}[\s,;|${St}]*[\])］）}]|${St}`,"gu"),dm=new RegExp(String.raw`^(?:[\s.,:;)\]］〕↑^–${St}-]|[([［〔](?=\s*(?:${St}|$)))*`,"u")});var Pn,Ri=y(()=>{"use strict";U();Pn=new R("footnoted-article",{notes:"Notes",note:t=>`Note ${t}`,back:(t,e,n)=>`Back to the text, note ${t}${n>1?`, place ${e}`:""}`})});var Nl,Ll=y(()=>{"use strict";U();Nl=new R("footnoted-article",{toNote:t=>`Go to note ${t}`,copy:"Copy",copied:"Copied",notCopied:"Could not copy",close:"Close"})});function Al(t,e,n,o){let{toNote:s,close:i,...r}=Nl.for(t);return g`
    <div
      part="preview"
      class="own"
      popover="manual"
      role="note"
      aria-label=${e?Pn.for(t).note(e.label):m}
    >
      ${e?g`
              <div>${e.parts.map(a=>g`<div>${Pi(a,e.label)}</div>`)}</div>
              <div class="tools">
                <a part="to-note" href=${Et(e.id)}>${E(t,s(e.label))}</a>
                ${navigator.clipboard?g`<button part="copy" type="button" @click=${o}>
                        ${E(t,r[n??"copy"])}
                      </button>`:m}
                <button part="close" type="button">${E(t,i)}</button>
              </div>
            `:m}
    </div>
  `}var _l=y(()=>{"use strict";S();oe();Ri();Mn();Ti();Ll()});var Ml,Pl=y(()=>{"use strict";S();Ml=A`
  .own {
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
    box-sizing: border-box;
    color: var(--_text);
    display: none;
    font-family: inherit;
    font-size: calc(0.875 * var(--_size));
    inline-size: max-content;
    inset: auto;
    margin: 8px;
    max-block-size: min(24em, 100%);
    min-block-size: min(5em, 30vb);
    max-inline-size: min(26em, calc(100vi - 16px));
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
    position: fixed;
    position-area: top;
    position-try: most-block-size flip-block;
  }

  /* Without anchor positioning, the preview is at the bottom of the window. */
  @supports not (position-area: top) {
    .own {
      inset: auto auto 0 0;
      max-block-size: 45vb;
    }
  }

  .own > :first-child > * + * {
    margin-block-start: 0.5em;
  }

  .own p {
    margin: 0 0 0.5em;
  }

  .tools {
    align-items: center;
    display: flex;
    font-family: var(--_font);
    gap: 1em;
    justify-content: space-between;
    margin-block-start: 0.25em;
  }

  .tools > * {
    align-content: center;
    min-block-size: 24px;
  }

  button {
    all: unset;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
  }

  [part='close'] {
    border: 1px solid;
    border-radius: var(--_radius);
    color: inherit;
    display: none;
    padding: 0.25em 1em;
    text-decoration: none;
  }

  @media (pointer: coarse) and (width <= 40em) {
    .own {
      border-radius: var(--_radius) var(--_radius) 0 0;
      inline-size: auto;
      inset: auto 0 0;
      margin: 0;
      max-block-size: 60dvb;
      max-inline-size: none;
      padding-block-end: max(0.75em, env(safe-area-inset-bottom));
      position-area: none;
    }

    [part='close'] {
      display: block;
    }

    .tools > * {
      min-block-size: 44px;
    }
  }

  @media screen {
    :popover-open {
      display: block;
    }
  }
`});var Ol={};nt(Ol,{Preview:()=>Oi});var pm,mm,Tl,Rl,Oi,hm,Hl=y(()=>{"use strict";S();Ti();Mi();_l();Pl();pm=350,mm=8,Tl=["pointerover","pointerout","focusin","focusout","click"],Rl=["keydown","pointerdown"],Oi=class t{static#e;#t;#o;#s;#n;#i;#r=!1;#a;#p=document.createDocumentFragment();constructor(e,n){this.#t=e,this.#o=n,this.#f();let o=e.shadowRoot;o.append(this.#p),o.adoptedStyleSheets.push(Ml.styleSheet)}get#c(){return this.#t.shadowRoot.activeElement}get#l(){return this.#t.shadowRoot.querySelector("[popover]")}attach(e){this.#s=e;for(let n of Tl)e.addEventListener(n,this,!0);for(let n of Rl)document.addEventListener(n,this,!0)}catchUp(){this.#d(this.#s?.querySelector("[role=doc-noteref]:is(:hover,:focus-visible)")??void 0)}detach(){this.close();for(let e of Tl)this.#s?.removeEventListener(e,this,!0);for(let e of Rl)document.removeEventListener(e,this,!0)}handleEvent(e){let n=e.composedPath(),o=n.includes(this.#l),s=n.find(Do);if(e instanceof KeyboardEvent)this.#y(e);else if(e.type==="pointerdown")this.#h(o,s);else if(e.type==="click")this.#u(e,o,s);else if(e.type==="focusin")this.#d(s?.matches(":focus-visible")&&!o&&s);else if(e.type==="focusout")this.#v(e.relatedTarget);else{if(e.pointerType==="touch")return;e.type==="pointerover"?this.#d(o?void 0:s):this.#m(()=>this.#r||this.#c||this.#n?.matches(":focus-visible")||this.close())}}close(){clearTimeout(this.#i),this.#l?.hidePopover(),this.#n?.setAttribute("aria-expanded","false"),this.#n=this.note=void 0,this.#r=!1}#d(e){clearTimeout(this.#i),e&&e!==this.#n&&this.#m(()=>this.#b(e))}#m(e){clearTimeout(this.#i),this.#i=setTimeout(e,pm)}#h(e,n){e?this.#r=!0:n||this.close()}#u(e,n,o){if(Uo(e))if(o&&!(this.#r&&o===this.#n)){if(!this.#o(o))return;e.preventDefault(),e.stopPropagation(),this.#b(o,n),this.#r=!0}else(o||n&&e.composedPath().some(hm))&&this.#g()}#y(e){if(!this.note)return;let n=[...this.#l.querySelectorAll("a[href],button")].filter(i=>i.checkVisibility()),o=n.indexOf(this.#c),s=o<0&&this.#n?.matches(":focus");if(e.key==="Escape")e.preventDefault(),this.#g();else{if(e.key!=="Tab"||_i(e))return;s&&!e.shiftKey?(e.preventDefault(),n[0].focus()):o>=0&&o===(e.shiftKey?0:n.length-1)&&(e.shiftKey?e.preventDefault():this.#l.hidePopover(),this.#n.focus())}}#v(e){let n=[this.#t,this.#s,this.#n].some(o=>o===e);(e?!n:!this.#r)&&this.close()}#g(){let e=this.#c&&this.#n;this.close(),e?.focus({preventScroll:!0})}#b(e,n=!1){let o=this.#o(e);o&&(clearTimeout(this.#i),!n&&this.#n!==e&&this.close(),t.#e!==this&&t.#e?.close(),t.#e=this,this.note=o,n||(this.#n=e),this.#a=void 0,this.#f(),!n&&(this.#l.hidePopover(),this.#l.showPopover({source:e}),e.setAttribute("aria-expanded","true"),this.#w(e)))}#w(e){let[n,o]=[this.#l,e].map(i=>i.getBoundingClientRect());n.bottom>=innerHeight&&n.width>=document.documentElement.clientWidth&&n.top<o.bottom&&scrollBy(0,o.bottom+mm-n.top)}#f(){let{note:e}=this;Z(Al(this.#t,e,this.#a,this.#x),this.#p,{host:this})}async#x(){let e=this.note,n="copied";try{await navigator.clipboard.writeText(Cl(e))}catch{n="notCopied"}this.note===e&&(this.#a=n,this.#f())}},hm=t=>!!t.matches?.("a,[part=close]")});function $t(t){let e=Date.parse(t);return/^\d{4}-\d\d-\d\d$/.test(t)&&e>0&&new Date(e).toISOString().startsWith(t)}function Dl(t){let e=new Date(t.getTime()-t.getTimezoneOffset()*6e4);return(e>t?e:t).toISOString().slice(0,10)}var qo=y(()=>{"use strict"});function Fl(t,e){return t.flatMap(n=>{if(!Xe(n))return e+=` ${n.textContent}`,[];let o=Bl(e);return e="",ut(n).map(s=>bm(s,o))})}function bm(t,e=!1,n=new Date){let{status:o="licensed",until:s,services:i}=t.dataset,r=ym(t),a=!!s&&!($t(s)&&s>=Dl(n)),l=!t.dataset.status&&!a&&(e||r.isUnclear||t.matches(fm)),c=ql.includes(o);return{...r,item:t,status:o,isUnclear:l,isCurrent:c&&!a&&!l,isExpired:c?a:!Bo.includes(o),services:i?Bn(i):r.services}}function Vl(t,e){let n=Bl(e);return t.map(o=>{let s=Kl(o.name),i=n||s.isUnclear;return{...s,status:"licensed",isUnclear:i,isCurrent:!i,isExpired:!1}})}function ym(t){let{state:e,clinician:n,profession:o,number:s}=t.dataset,i=te(fe(t).filter(H).map(({textContent:p})=>p).join(" ")),r=p=>Kl(p,e,[n,o,s]),a=r(i),l=ue(t),[c,d]=Wl.get(t)??[i,l];return(a.isUnclear||!a.state.code)&&c!==i&&(l!==d||Pr(t))?r(c):(Wl.set(t,[i,l]),a)}function Kl(t,e,n=[]){let o=ie(e),s=ie(t);if(s&&(!e||s===o))return{state:s,text:t,isNameOnly:!0,isUnclear:!1,services:[]};let i=t;for(let a of n)a&&(i=i.replaceAll(a,"\xB7"));let r=Ne?.readItemText(i,o,xs)??{isUnclear:!0,services:[]};return{state:o??{name:e??t},text:t,isNameOnly:!1,...r}}function Gl(t,e){for(let{state:n,item:o,text:s,isUnclear:i}of e){let r=o?"<li>":t.states?"states":void 0;(!n.code||i)&&!Oe(t)&&r&&T(t,r,s,n.code&&Ne?.expectedItem||Vn)}}var ql,Bo,fm,gm,Bl,Wl,Me,Fo,Yl,vm,Gt=y(()=>{"use strict";Y();Fe();Bt();cn();qo();U();lo();Be();q();ql=["licensed","compact","registration"],Bo=[...ql,"pending","ended"],fm="[status],[class*=pending],[data-status]>*,:has(strike,ol,[data-status],ul,s,input:not(:checked),del,[style*=through],.emoji)",gm=/(\b(coming|tr.mit|former|but\W*$|closed|a?wait|except|expir|(can)?not?\b|pend|exclud|plann|inactiv|future|none\b|una[bv]|pr.xim|venc|appl[iy]|upcom|soon)|n(['’]t\b| pro[cg]))[^.?!]*$/i,Bl=t=>gm.test(t);Wl=new WeakMap;Me=({code:t,name:e})=>t??e,Fo=t=>t.filter(({state:e},n)=>t.findIndex(o=>Me(o.state)===Me(e))===n);Yl=({item:t})=>!!t?.matches(vm),vm="[data-status],[data-until],[data-lookup],[data-verified-on]"});function Vo(t,e){let n=t.filter(i=>Me(i.state)===e),o=n.filter(i=>i.isCurrent&&i.state.code);if(o.length){let i=new Set(o.flatMap(({services:a})=>a));return{served:!0,services:o.every(({services:a})=>a.length)?[...i]:void 0,listed:o}}let s=n.filter(({isExpired:i,isUnclear:r})=>i||r);return s.length||t.some(i=>!i.state.code)?{served:null,listed:s}:{served:!1,listed:n.filter(({status:i})=>i==="pending")}}var Ql=y(()=>{"use strict";Gt()});var Pe,Ko=y(()=>{"use strict";U();Pe=new R("state-availability",{ask:"Where will you be during sessions?",choose:"Choose a state",pending:t=>`We can\u2019t meet with you in ${t} yet.`,unsure:t=>`Please ask us if we can meet with you in ${t}.`,past:t=>`${t?`We last confirmed this license through ${t}`:"We have not confirmed this license"}. Please ask us, or check with the board.`,notYet:"not yet",ended:"ended",licensed:"license",compact:"compact privilege",registration:"registration",checked:t=>`We checked this on ${t}.`,lookUp:"Look it up with the board"})});function Xl(t,e){let n=Pe.for(t),{clinician:o,profession:s,number:i,lookup:r,verifiedOn:a}=e.item?.dataset??{},l=n[e.status];if(![o,s,i,r,a].some(Boolean)&&e.status==="licensed")return m;let c=ec(t,a);return g`<li>
    ${[o,s,[l,i].filter(Boolean).join(" ")].filter(Boolean).join(", ")}.
    ${c?E(t,n.checked(c)):m} ${Tn(t,e)}
  </li>`}function Tn(t,{item:e}){let n=ne(e?.dataset.lookup);return n?g`<a part="look-up" href=${n} data-address=${n}
        >${E(t,Pe.for(t).lookUp)}</a
      >`:m}function ec(t,e=""){return $t(e)?new Intl.DateTimeFormat(Ke(t),{dateStyle:"long",timeZone:"UTC"}).format(new Date(e)):void 0}function Go(t,e){let n=e.map(({item:o})=>o?.dataset.until??"").filter($t);return Pe.for(t).past(ec(t,n.sort().at(-1)))}var Rn,Ii=y(()=>{"use strict";S();qo();oe();U();Re();Ko();Rn=(t,e)=>pt(t)===m?e:g`<span lang=${ue(t)} dir="auto">${e}</span>`});var tc,nc=y(()=>{"use strict";S();tc=A`
  .own.check {
    margin-block-start: var(--_space);
  }

  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25em;
  }

  select {
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid;
    border-radius: var(--_radius);
    color: var(--_text);
    font: inherit;
    /* As wide as its longest option, but never wider than its box, and it does not widen the box. */
    inline-size: 100%;
    max-inline-size: max-content;
    min-block-size: 44px;
    padding: 0 0.5em;
  }

  [part='licenses'] {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  @media print {
    select,
    button {
      display: none !important;
    }
  }
`});function oc(t,e){let{notYet:n,ended:o}=Pe.for(t),s=new Map;for(let i of e){let{item:r,state:a,text:l,status:c,isNameOnly:d,isExpired:p}=i,f=e.filter(x=>x!==i&&Me(x.state)===Me(a)),b=f.length?r?.dataset.clinician:void 0,h=[d?He(t,a):l,b].filter(Boolean).join(", ");if(s.has(h))continue;let v=d&&(c==="pending"?n:c==="ended"&&o);if(p){let x=[i,...f.filter(k=>k.isExpired&&k.text===l)];s.set(h,g`<p>
          ${Rn(t,`${h}:`)} ${E(t,Go(t,x))}
          ${Tn(t,i)}
        </p>`)}else v&&s.set(h,g`<p>${Rn(t,h)} – ${E(t,v)}</p>`)}return[...s.values()]}var sc=y(()=>{"use strict";S();mn();oe();Ii();Ko();Gt()});var ic={};nt(ic,{CallAnswer:()=>gn,Licenses:()=>ji});function wm({status:t,lookup:e,until:n,verifiedOn:o}){let s=[];t&&!Bo.includes(t)&&s.push(["data-status",t,`one of ${Bo.join(", ")}`]),e&&!ne(e)&&s.push(["data-lookup",e,Ts]);for(let[i,r]of Object.entries({"data-until":n,"data-verified-on":o}))r&&!$t(r)&&s.push([i,r,"a date such as 2027-09-30"]);return s}var ji,xm,rc=y(()=>{"use strict";S();Vs();Te();mn();Fe();Fs();qo();oe();q();Re();Ql();Ii();Ko();nc();Gt();sc();ji=class{constructor(e,n){this.styles=tc;this.#o=new dt;this.#s=new dt;this.#n=[];this.#r=new Set;this.#d=({target:e})=>{this.#r.clear(),this.#m(e.value)};this.#e=e,this.#t=n}#e;#t;#o;#s;#n;#i;#r;read(e,n){this.#n=e,this.#i=n;for(let{item:o}of e)for(let s of wm(o?.dataset??{}))T(this.#e,...s)}updated(){let{state:e}=this.#t.current,n=this.#e.shadowRoot?.querySelector("select");if(n&&(n.value=e?.state??""),e?.chooser!==this.#e||!this.#n.length)return;let{served:o,services:s}=Vo(this.#n,e.state);o===e.served&&s?.join()===e.services?.join()||this.#r.has(String([o,s]))||this.#m(e.state)}renderRemarks(e){let n=oc(this.#e,e);return n.length?g`<div part="remarks">${this.#s.render(n)}</div>`:m}render(){let e=this.#p();return this.#e.check?this.#a(e):e}#a(e){if(!this.#n.length)return m;let{ask:n,choose:o}=Pe.for(this.#e),s=Fo(this.#n.filter(({state:i,isUnclear:r})=>i.code||!r)).map(({state:i})=>i).filter(({code:i})=>!on.some(r=>r.code===i));return g`<div part="check" class="own check">
      <label for="place">${E(this.#e,n)}</label>
      <select
        id="place"
        part="select"
        lang=${pt(this.#e)}
        autocomplete="off"
        @change=${this.#d}
      >
        <option value="">${o}</option>
        ${[...on,...s].map(i=>g`<option .value=${Me(i)}>${He(this.#e,i)}</option>`)}
      </select>
      <div role="status">${e}</div>
    </div>`}#p(){let{current:e}=this.#t;if(!e.state||!this.#n.length)return m;let n=Vo(this.#n,e.state.state),{served:o,services:s=n.services}=e.state,i=o===!1?[]:n.listed,a=n.served||o===null&&!n.listed.length?{served:o,services:s,listed:i}:n,l={...e,state:{...e.state,...a}},c=g`<p part="answer">
      ${xm(this.#e,this.#l(l,a))}
    </p>`,d=this.#e.check?this.#c(a):m;return this.#o.render([c,d],e.state.chooser)}#c({served:e,listed:n}){if(!e){let{outsideUrl:s,...i}=this.#i??{};return g`<div part="actions" class="actions">
        ${fo(this.#e,e===null?i:{...i,outsideUrl:s})}
      </div>`}let o=n.map(s=>Xl(this.#e,s)).filter(s=>s!==m);return o.length?g`<ul part="licenses">
          ${o}
        </ul>`:m}#l(e,{served:n,listed:o}){let{state:s,name:i}=e.state,r={code:s,name:i};if(n===null){let a=o.filter(({isExpired:c})=>c);return a.length?[`${He(this.#e,r)}: `,Go(this.#e,a)," ",Tn(this.#e,a[0])]:[o.filter(({isUnclear:c})=>c).map(({text:c})=>g`<q>${Rn(this.#e,c)}</q> `),Pe.for(this.#e).unsure(pn(this.#e,r))]}return!n&&o.length?Pe.for(this.#e).pending(pn(this.#e,r)):uo(this.#e,e,this.#i)}#d;#m(e){let{served:n=null,services:o}=e?Vo(this.#n,e):{},s={state:e||null,served:n};o&&(s.services=o);let i=this.#n.find(a=>Me(a.state)===e)?.state.name;i&&i!==(ie(e)?.name??e)&&(s.name=i);let r=String([n,o]);this.#r.add(r),this.#t.choose(new CustomEvent("sage-state-choose",{...Tt,detail:s}))&&(this.#r=new Set([r]))}};xm=(t,e)=>pt(t)===m?e:g`<span lang=${pt(t)} dir="ltr">${e}</span>`});var lc={};nt(lc,{renderMap:()=>Sm,styles:()=>Em});function Sm(t,e){return km.flatMap((n,o)=>n.flatMap((s,i)=>{if(s==="..")return[];let r=document.createElement("span");r.textContent=s,r.style.gridArea=`${o+1} / ${i+1}`;let a=["tile",t.includes(s)&&"served",s===e&&"chosen"].filter(Boolean);return r.className=a.join(" "),r.part.value=r.className,r}))}var km,Em,cc=y(()=>{"use strict";S();km=["AK .. .. .. .. .. .. .. .. .. .. ME",".. .. .. .. .. .. WI .. .. .. VT NH",".. WA ID MT ND MN IL MI .. NY MA ..",".. OR NV WY SD IA IN OH PA NJ CT RI",".. CA UT CO NE MO KY WV VA MD DE ..",".. .. AZ NM KS AR TN NC SC DC .. ..","MP HI .. .. OK LA MS AL GA .. .. ..","GU AS .. .. TX .. .. .. FL .. PR VI"].map(t=>t.split(" ")),Em=A`
  .map {
    container-type: inline-size;
    direction: ltr;
    display: grid;
    gap: 2px;
    grid-template: repeat(8, minmax(0, 1fr)) / repeat(12, minmax(0, 1fr));
    -webkit-user-select: none;
    user-select: none;
  }

  .tile {
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 4px);
    box-sizing: border-box;
    display: grid;
    font-size: clamp(8px, 3.6cqi, 15px);
    line-height: 1;
    min-block-size: 0;
    place-content: center;
    place-items: center;
  }

  .served {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
    font-weight: 700;
  }

  .served::before {
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    content: '';
    inline-size: 0.25em;
    margin-block-end: 0.2em;
    rotate: 45deg;
  }

  .chosen {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
    z-index: 1;
  }

  @media (forced-colors: active) {
    .served {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }

  @media print {
    .served {
      background: none;
      border-color: currentcolor;
      border-width: 2px;
      color: inherit;
    }
  }
`});S();q();Te();lt();var sn=new Map,Zn,Er=()=>[...sn.keys()].filter(({isConnected:t})=>t).sort((t,e)=>3-(t.compareDocumentPosition(e)&6));function Jn(t,e){if(t.page&&t.isConnected)sn.set(t,e);else if(!sn.delete(t))return;let[n,o]=Er();o&&T(o,"page","a second one","one in a document");let s=document.documentElement;Zn||(Zn=[new xe(s,ke,void 0),new xe(s,Yn,void 0)],Ss(s,c=>sn.get(Er()[0])?.handle(c)));let[i,r]=Zn,a=n?.practice,l=sn.get(n)?.value;if(!(i.value===a&&r.value===l)){i.setValue(a),r.setValue(l);for(let c of Zn)c.announce()}}var td=t=>typeof t=="string"?!/^\s*(false|no|off|0)\s*$/i.test(t):!!t;function nd(t){let{properties:e={}}=t;for(let[n,o]of Object.entries(e)){if(o.type!==Boolean)continue;let s=Symbol(n);Object.assign(o,{type:void 0}),Object.defineProperty(t.prototype,n,{configurable:!0,get(){return this[s]??!1},set(i){this[s]=td(i)}})}}function J(t,e){!globalThis.CustomStateSet||customElements.get(t)||(nd(e),customElements.define(t,e))}var Se=t=>`${t},.${t},[data-sage=${t.slice(5)}]`,$e=t=>customElements.get(t)?.observedAttributes??[];q();var $r="[\u201C\u201D\u201E\u201F\u2033]",$s=new RegExp(`^${$r}`),Sr=new RegExp(`${$r}$`);function he(t,e){let n=t.getAttribute(e);if(!n||!$s.test(n))return n;let o=[n],s=t.getAttributeNames();for(let i=s.indexOf(e)+1;i<s.length&&!Sr.test(o.at(-1).slice(1));i++)o.push(s[i]);return o.join(" ").replace($s,"").replace(Sr,"")}function Rt(t){for(let e of t.getAttributeNames()){let n=t.getAttribute(e);if(!$s.test(n)||!$e(t.localName).includes(e))continue;let o=he(t,e);t.attributeChangedCallback(e,n,o),o.length>n.length&&T(t,e,n,'straight quotes, as in heading="Begin here"')}}q();function O(t){let e=t.parentNode;return e?.slotAssignment==="manual"&&e.host||t}function Cs(t){let e=t.shadowRoot?.firstElementChild;return e&&O(e)===t&&e.localName.startsWith("sage-")?e:t}var re="data-sage-is";function Ot(t){let e=()=>"requestIdleCallback"in globalThis?requestIdleCallback(t,{timeout:1e3}):setTimeout(t);document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}var Ns=new WeakSet,Qn=new Set;function od(){for(let t of Qn)queueMicrotask(()=>t.update());Qn.clear()}var Xn=class{#e;#t;#o;constructor(e){this.#e=e}get updateComplete(){return this.#o&&new Promise(e=>Ot(e))}set(e){!this.#t&&!O(this.#e).firstElementChild||(this.#o=e,Qn.size||Ot(od),Qn.add(this))}clear(){this.#o=void 0,this.#t&&this.update()}update(){let e=O(this.#e),n=!e.isContentEditable&&this.#o?.()||new Map;this.#o=void 0;let o=this.#t??new Set;for(let s of o)n.has(s)&&e.contains(s)||(s.removeAttribute(re),Ns.delete(s),o.delete(s));for(let s of e.querySelectorAll(`[${re}]`))!Ns.has(s)&&!s.shadowRoot&&s.removeAttribute(re);for(let[s,i]of n)e.contains(s)&&(s.getAttribute(re)!==i&&s.setAttribute(re,i),Ns.add(s),o.add(s));this.#t=o.size?o:void 0}};function eo(t,e,n){let o=new Set(t.getAttribute(re)?.split(" "));o.has(e)!==n&&(n?o.add(e):o.delete(e),o.size?t.setAttribute(re,[...o].join(" ")):t.removeAttribute(re))}var Ls=new WeakMap,rn=new Set,sd=globalThis.document&&new MutationObserver(rd),id={attributes:!0,characterData:!0,childList:!0,subtree:!0};function to(t,e){Ls.set(t,e);for(let n=t.parentNode;n;n=n.parentNode)if(Ls.has(n))return;sd.observe(t,id)}function rd(t){let e=new Set;for(let{target:n,attributeName:o}of t)if(o!==re)for(let s=n;s;s=s.parentNode){let i=Ls.get(s);i&&e.add(i)}for(let n of e)n.read()}var Cr=globalThis.document&&new MutationObserver(_s);function Nr(t){rn.size||(Cr.observe(document,{childList:!0,subtree:!0}),document.addEventListener("readystatechange",_s)),rn.add(t)}var As=t=>rn.delete(t);function _s(){for(let t of rn)t.hasParsed&&t.read();rn.size||(Cr.disconnect(),document.removeEventListener("readystatechange",_s))}var Lr=`/*! sagebrush-widgets in the builder, MIT */
@layer sagebrush{:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,sage-footnoted-article,[class*=sage-],[data-sage],[data-sage-is]){--_surface:var(--sage-color-surface,light-dark(#f3f6f1,#1d2520));--_text:var(--sage-color-text,light-dark(#1d2822,#ebf1ec));--_border:var(--sage-color-border,light-dark(#c3cfc6,#45544b));--_accent:var(--sage-color-accent,light-dark(#2b614b,#9ed3b8));--_action:var(--sage-color-action,light-dark(#2b5f4a,#a6dac0));--_action-hover:var(--sage-color-action-hover,light-dark(#1f4838,#c4ead6));--_action-border:var(--sage-color-action-border,var(--_action));--_on-action:var(--sage-color-on-action,light-dark(#fff,#0f211a));--_focus:var(--sage-color-focus,light-dark(#0b57b7,#8fc1ff));--_font:var(--sage-font-family,system-ui, sans-serif);--_font-heading:var(--sage-font-family-heading,var(--_font));--_size:var(--sage-font-size,max(1em, 16px));--_space:var(--sage-space,16px);--_radius:var(--sage-radius,8px);--_line-width:var(--sage-border-width,1px);--_focus-width:var(--sage-focus-width,3px);--_duration:var(--sage-duration,.12s)}@property --_look{syntax:"*";inherits:false}:root,:host{--_look:1}sage-practice{display:contents}[sage-theme=inherit]{--sage-color-text:currentcolor;--sage-color-action-border:currentcolor;--sage-color-border:currentcolor;--sage-color-on-action:canvas;--sage-color-action-hover:canvastext;--sage-color-action:canvastext;--sage-color-surface:transparent;--sage-color-accent:currentcolor;--sage-font-family: ;--sage-font-size:1em}sage-footnoted-article:not([hidden]){display:block}:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]):state(mended){display:block;:where(*+&){margin-block-start:var(--_space)}}:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]):is(:where(:is(sage-consult-cta,:is(.sage-consult-cta,[data-sage=consult-cta]):not(a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-consult-cta)),[data-sage-is~=consult-cta]):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-signs-checklist,:is(.sage-signs-checklist,[data-sage=signs-checklist]):not(ul,ol,a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-signs-checklist))):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-comparison-cards,:is(.sage-comparison-cards,[data-sage=comparison-cards]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-cards))):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-state-availability,:is(.sage-state-availability,[data-sage=state-availability]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-state-availability),sage-state-availability *),[data-sage-is~=state-availability]):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-comparison-card,:is(.sage-comparison-card,[data-sage=comparison-card]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-card))):not(:is(:state(mended),[data-sage-is~=mended]))))){overflow-wrap:break-word;&:not([hidden]){display:block!important}&>*{margin-block:.5em 0!important}&>:where(:nth-child(1 of :not(p:empty,[data-sage-is~=empty]))){margin-block-start:0!important}:is(& *,&):is(p:empty:not(&),:state(empty),#_,[data-sage-is~=empty],[style*="display: none"],[style*=display\\:none]){display:none!important}:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,[class|=sage],[data-sage])+&){margin-block-start:var(--_space)}@media print{& a[href*=\\/]:after{content:" (" attr(href) ")"!important;overflow-wrap:anywhere!important;font-weight:400!important}}}:where(:where(:is(sage-consult-cta,:is(.sage-consult-cta,[data-sage=consult-cta]):not(a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-consult-cta)),[data-sage-is~=consult-cta]):not(:is(:state(mended),[data-sage-is~=mended]))):not([layout=inline],[data-layout=inline]),:where(:is(sage-signs-checklist,:is(.sage-signs-checklist,[data-sage=signs-checklist]):not(ul,ol,a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-signs-checklist))):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-comparison-card,:is(.sage-comparison-card,[data-sage=comparison-card]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-card))):not(:is(:state(mended),[data-sage-is~=mended])))){&:is(:has(>:not(p:empty,br)),:state(filled),[data-sage-is~=filled]){background:var(--_surface);border-radius:var(--_radius);color:var(--_text);max-inline-size:100%;border:var(--_line-width) solid var(--_border)!important;box-sizing:border-box!important;padding:var(--_space)!important;:where(*+&){margin-block-start:var(--_space)}}&>*{color:inherit!important}& a[href]{color:var(--_accent)}@media print{break-inside:avoid;background:0 0!important}}:where(:is(:where(:is(sage-state-availability,:is(.sage-state-availability,[data-sage=state-availability]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-state-availability),sage-state-availability *),[data-sage-is~=state-availability]):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-signs-checklist,:is(.sage-signs-checklist,[data-sage=signs-checklist]):not(ul,ol,a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-signs-checklist))):not(:is(:state(mended),[data-sage-is~=mended]))))>:is(ul,ol),:where(:is(sage-comparison-card,:is(.sage-comparison-card,[data-sage=comparison-card]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-card))):not(:is(:state(mended),[data-sage-is~=mended])))>ul:has(>[data-row])){&,&>li:not([hidden]),& li a{all:unset!important}&,&>li:not([hidden]){box-sizing:border-box!important;display:block!important}& li a{cursor:pointer!important;color:var(--_accent)!important;text-decoration:underline!important;&:focus-visible{outline:var(--_focus-width) solid var(--_focus)!important;outline-offset:2px!important}}}:where(sage-exit-page,:where(:is(sage-consult-cta,:is(.sage-consult-cta,[data-sage=consult-cta]):not(a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-consult-cta)),[data-sage-is~=consult-cta]):not(:is(:state(mended),[data-sage-is~=mended]))),:where(:is(sage-comparison-card,:is(.sage-comparison-card,[data-sage=comparison-card]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-card))):not(:is(:state(mended),[data-sage-is~=mended])))){&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]){all:initial!important;color:inherit!important;color-scheme:inherit!important;font:1em / 1.5 var(--_font)!important;visibility:inherit!important;font-size:var(--_size)!important;display:block!important;&:has(>.sage-action,>.wp-block-button){gap:calc(var(--_space) / 2) var(--_space)!important;flex-wrap:wrap!important;display:flex!important}&>.wp-block-button{display:contents!important}}& a:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]) a,& a:where(sage-exit-page *){all:initial!important;overflow-wrap:break-word!important;visibility:inherit!important;cursor:pointer!important;border:max(1px, var(--_line-width)) solid color-mix(in srgb, currentcolor 60%, transparent)!important;box-sizing:border-box!important;border-radius:var(--_radius)!important;color:inherit!important;color-scheme:inherit!important;font:inherit!important;text-align:center!important;text-wrap:balance!important;min-block-size:44px!important;max-inline-size:100%!important;padding:.55em 1em!important;font-weight:600!important;text-decoration:underline!important;display:inline-block!important;&:focus-visible{outline:var(--_focus-width) solid var(--_focus)!important;outline-offset:2px!important}@media print{color:inherit!important;background:0 0!important;border:0!important;padding:0!important}}}:is(sage-consult-cta,sage-comparison-cards):state(arriving){visibility:hidden}sage-exit-page{font:1em / 1.5 var(--_font);font-size:var(--_size);z-index:2147483646;max-inline-size:calc(100% - 1rem);margin-inline:auto .5rem;position:sticky;inset-block-start:.5rem;inline-size:fit-content!important;&>p{margin:0!important}& a{background:var(--_action)!important;border-color:var(--_action-border)!important;color:var(--_on-action)!important;text-decoration:none!important;:hover&{background:var(--_action-hover)!important;text-decoration:underline!important}}@media screen{&:not([hidden]){display:block!important}}@media print{display:none!important}}:where(:is(sage-state-availability,:is(.sage-state-availability,[data-sage=state-availability]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-state-availability),sage-state-availability *),[data-sage-is~=state-availability]):not(:is(:state(mended),[data-sage-is~=mended]))){&>:is(ul,ol){font:1em / 1.5 var(--_font)!important;font-size:var(--_size)!important;&>li:is([hidden],:empty,[data-sage-is=out]){display:none!important}}@media (scripting:enabled){&:not(sage-state-availability:defined){&[states]:empty{visibility:hidden;&:after{content:attr(label) " " attr(states)!important;font:1em / 1.5 var(--_font)!important;font-size:var(--_size)!important}}&:is([layout=map],[data-layout=map])>:is(ul,ol):before{content:""!important;flex:0 0 100%!important;padding-block-end:min(66.6667%,20em)!important}}&:is([check],[data-check]):is(:not(sage-state-availability:defined),:state(waiting)):not([states]:empty):after{content:"Where will you be during sessions?" / ""!important;font:600 1em / 1.5 var(--_font)!important;font-size:var(--_size)!important;visibility:hidden!important;margin-block-start:var(--_space)!important;padding-block-end:calc(.25em + 44px)!important;display:block!important}}@media (scripting:none){&:empty{display:none!important}}&:is([layout=map],[data-layout=map],[data-layout=list],:state(listed),[layout=list],[data-sage-is~=listed],:has(>:is(ul,ol)>:is([data-status=pending],[data-status=ended])):not(:has(>:is(ul,ol)>li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended]))))){:where(*+&){margin-block-start:var(--_space)}&>:is(ul,ol):not([hidden]){gap:calc(var(--_space) / 2)!important;flex-wrap:wrap!important;display:flex!important;&>li{border:var(--_line-width) solid var(--_border)!important;background:var(--_surface)!important;border-radius:var(--_radius)!important;color:var(--_text)!important;max-inline-size:100%!important;padding:.6em 1em!important;@media print{background:0 0!important}}&>li:is([data-sage-is=apart],:is([data-status=pending],[data-status=ended])){color:inherit!important;background:0 0!important;border-style:dashed!important}& a{padding-block:.4em!important}}&>:not(ul,ol)+:is(ul,ol){margin-block-start:calc(var(--_space) / 2)!important}}&:not(:is([layout=map],[data-layout=map],[data-layout=list],:state(listed),[layout=list],[data-sage-is~=listed],:has(>:is(ul,ol)>:is([data-status=pending],[data-status=ended])):not(:has(>:is(ul,ol)>li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended])))))):is([states]:empty,:has(>:not(:empty)),:not(:empty,:has(>:not(br)),[states],[data-states],:is([label],[data-label])),:state(filled),[data-sage-is~=filled]){background:var(--_surface);border-radius:var(--_radius);color:var(--_text);border:var(--_line-width) solid var(--_border)!important;box-sizing:border-box!important;inline-size:fit-content!important;max-inline-size:100%!important;padding-block:.4em!important;padding-inline:2.6em 1em!important;@media print{background:0 0!important}&>*{color:inherit!important}&:before{color:var(--_accent);border:.27em solid;border-radius:50% 50% 50% 0;rotate:-45deg;box-sizing:border-box!important;content:""!important;float:inline-start!important;block-size:.86em!important;inline-size:.86em!important;margin-block-start:.2em!important;margin-inline:-1.56em .7em!important}&>:is(ul,ol){&>li:is([data-status=pending],[data-status=ended]){display:none!important}&>li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended])){display:inline!important;&:has(~li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended]))):after{content:", "!important}}}&:not(:is(:state(foreign),[data-sage-is~=foreign]))>:is(ul,ol)>li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended])){&:nth-child(1 of li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended]))):nth-last-child(2 of li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended]))):after,&:lang(es):nth-last-child(2 of li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended]))):after{content:" "!important}&~:nth-last-child(1 of li:not(:is([hidden],:empty,[data-sage-is=out]),:is([data-status=pending],[data-status=ended]))){&:before{content:"and "!important}&:lang(es):before{content:"y "!important}&[data-sage-is=e]:lang(es):before{content:"e "!important}}}&:not(:is(:state(foreign),:state(worded),[data-sage-is~=foreign],[data-sage-is~=worded]),:is([label],[data-label]),:has(>:not(ul,ol,:empty,style,script)))>:is(ul,ol):has(>:not(:empty)){&:before{content:"Available in "!important}&:lang(es):before{content:"Disponible en "!important}}&:is(:is([label],[data-label]),:state(foreign),[data-sage-is~=foreign])>:is(ul,ol){display:inline!important}}}:where(:is(sage-comparison-cards,:is(.sage-comparison-cards,[data-sage=comparison-cards]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-cards))):not(:is(:state(mended),[data-sage-is~=mended]))){--_column:50% - var(--_space);align-content:start!important;column-gap:var(--_space)!important;grid-template-columns:repeat(auto-fill, minmax(min(100%, max(16em, var(--_column))), 1fr))!important;&:has(>:nth-child(3 of :is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]))){--_column:33% - var(--_space)}&:has(>:nth-child(4 of :is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]))){--_column:25% - var(--_space), min(35%, (66em - 100%) * 999)}&:not([hidden],:has(>:is(q,i,cite,sup,abbr,b,em,span,a,s,img,sub,time,small,strong,mark,br,code,u))){display:grid!important}:where(*+&){margin-block-start:var(--_space)}&>*{grid-column:1/-1!important}&>:is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]),&>:is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card])+*{margin-block-start:var(--_space)!important}@media (scripting:enabled){&:is([data-choosable],[choosable]):not(:is(:state(asked),[data-sage-is~=asked])){--_choice:calc(44px + var(--_space) / 2);&:before,&:after{block-size:calc(1.5 * var(--_size) + var(--_space))!important;content:""!important;grid-column:1/-1!important;display:block!important}&:after{block-size:var(--_choice)!important}&:before,&:after,&>:is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]),&>:is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card])~:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*){order:1!important}&>:nth-last-child(1 of :is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]))~:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*){order:2!important}}}&>:is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]){grid-area:span 26!important;margin-block-end:var(--_choice,0px)!important}&>:is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card]):not([hidden],:has(>:is(q,i,cite,sup,abbr,b,em,span,a,s,img,sub,time,small,strong,mark,br,code,u),>:nth-child(10))){flex-flow:column!important;display:flex!important;@media (width>28em){grid-template:subgrid / minmax(0, 1fr)!important;display:grid!important;&:before{content:""!important;visibility:hidden!important;grid-area:1/1/3!important}&>:first-child:has(+:is(h1,h2,h5,h4,h6,h3)){grid-area:1/1!important}&>:is(h1,h2,h5,h4,h6,h3){grid-area:2/1!important}&>:is(div,p,#_):last-child:has(a){grid-area:-2/1!important;align-self:end!important}}&>ul:has(>[data-row]):not(ul~*,:has(>:nth-child(15))){grid-row:span 14!important;grid-template:subgrid / minmax(0, 1fr)!important;display:grid!important;&:nth-last-child(-n+3){grid-row:11/span 14!important}}}}:where(:is(sage-comparison-card,:is(.sage-comparison-card,[data-sage=comparison-card]):not(:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-comparison-card))):not(:is(:state(mended),[data-sage-is~=mended]))){&>:first-child:has(+:is(h1,h2,h5,h4,h6,h3)),&>:is(h1,h2,h5,h4,h6,h3){margin-block:0 calc(var(--_space) / 2)!important}&>:first-child:has(+:is(h1,h2,h5,h4,h6,h3)){font-size:.875em}&>p,&>ul{margin-block-end:calc(var(--_space) / 2)!important}&>:is(div,p,#_):last-child:has(a){margin-block:calc(var(--_space) / 2) 0!important}&>ul:has(>[data-row]){margin:0!important;&>li{padding-block:.5em!important}&>[data-row]{border-block-start:var(--_line-width) solid var(--_border)!important;&:has(+:not([data-row])){border-block-end:var(--_line-width) solid var(--_border)!important}&:before{content:attr(data-row) ": "!important;font-weight:bolder!important}}&>li:not([data-row]){margin-inline-start:1.25em!important;list-style:outside!important;display:list-item!important}&>:not([data-row])+li{padding-block-start:0!important}}}:where(:is(sage-signs-checklist,:is(.sage-signs-checklist,[data-sage=signs-checklist]):not(ul,ol,a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-signs-checklist))):not(:is(:state(mended),[data-sage-is~=mended]))){&>:is(ul,ol),&>:is(ul,ol)+*{margin-block-start:var(--_space)!important}&>:first-child{margin-block-start:0!important}&>:is(ul,ol)>li:not([hidden]){border-block-start:var(--_line-width) solid var(--_border)!important;padding-block:max(.65em, (44px - var(--_line-width) - 1lh) / 2)!important;padding-inline-start:2em!important;&:before{content:"\u2022" / ""!important;text-align:center!important;inline-size:1.25em!important;margin-inline-start:-2em!important;position:absolute!important}}@media screen and (scripting:enabled){&>:is(ul,ol):last-of-type:after{content:"Nothing you mark is sent or saved. Anyone can read a printout." / ""!important;font:.875em / 1.5 var(--_font)!important;font-size:calc(.875 * var(--_size))!important;visibility:hidden!important;padding-block-start:calc(var(--_space) + .75em + clamp(44px, (36.5714em - 100%) * 999, 132px + var(--_space)))!important;display:block!important}}}:where(:is(sage-consult-cta,:is(.sage-consult-cta,[data-sage=consult-cta]):not(a,:is(:is(form,[class*=comment],[contenteditable],[data-sage-ignore]) *,[data-sage-ignore]),:has(sage-consult-cta)),[data-sage-is~=consult-cta]):not(:is(:state(mended),[data-sage-is~=mended]))){&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]):not(:first-child),&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden])+*{margin-block-start:var(--_above,var(--_space))!important}@media screen{&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]):not(:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden])~*) a:first-child:not(.wp-block-button:not(:first-child)>*,[data-sage-is=other-action]),& a[data-sage-is=action]{background:var(--_action)!important;border-color:var(--_action-border)!important;color:var(--_on-action)!important;text-decoration:none!important;:hover&{background:var(--_action-hover)!important;text-decoration:underline!important}}}&:not([layout=card],[data-layout=card],[layout=inline],[data-layout=inline],:has(>:is(q,i,cite,sup,abbr,b,em,span,a,s,img,sub,time,small,strong,mark,br,code,u))){contain-intrinsic-inline-size:min(34em, 80vi)!important;align-items:center!important;column-gap:var(--_space)!important;grid-template:1fr repeat(12,min-content) 1fr/minmax(0,1fr) fit-content(50%)!important;min-inline-size:0!important;container-type:inline-size!important;&:not([hidden]){display:grid!important}&:before{content:""!important;grid-area:1/1!important}&>*,&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]){grid-column:1/-1!important}@container (inline-size>=34em){&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):not(:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]),:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden])~*){grid-column:1!important}&>:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden]):not(:first-child,:is(:where(:is(sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-comparison-card,sage-state-availability,sage-exit-page,[class*=sage-],[data-sage],[data-sage-is]))>*):is(:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>.wp-block-button>[href]),p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:])):not(p:has(>a[href]:only-child:not([href^=sms\\:],[href^=\\#],[href^=tel\\:]))~*,:has(>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]),>*>:is(.wp-block-button__link,.sage-action,[data-sage-is$=action]):where([href]))>*,[data-sage-is])):not([hidden])~*){grid-area:1/2/span 14!important;margin:0!important}}}&:is([layout=inline],[data-layout=inline]):has(>:nth-child(2)>:is(a:only-child,.sage-action)):not([hidden],:has(>:is(q,i,cite,sup,abbr,b,em,span,a,s,img,sub,time,small,strong,mark,br,code,u))){--_above:0px;align-items:center!important;gap:var(--_space)!important;flex-wrap:wrap!important;display:flex!important;&>*{min-inline-size:0!important}&>:nth-child(n+3){flex-basis:100%!important}}}}`;var no;function Ar(t){no||(no=new CSSStyleSheet,no.replaceSync(Lr)),t.adoptedStyleSheets.push(no)}var Ms=new WeakSet;function Ht(t){let e=O(t).getRootNode();Ms.has(e)||(Ms.add(e),queueMicrotask(()=>{let{host:n,documentElement:o}=e,s=n??o;s?getComputedStyle(s).getPropertyValue("--_look")||Ar(e):Ms.delete(e)}))}Re();Te();lt();cn();Re();Be();function Dr(t,e){let n=O(t),s=[...n.querySelectorAll("li[data-service]")].filter(r=>r.closest(Se("sage-practice"))===n).map(({dataset:r,textContent:a})=>{let{service:l,length:c,price:d}=r;return{value:l,name:te(a),bookUrl:Ce(t,"data-book-url",r.bookUrl),length:c,price:d,notice:Ce(t,"data-notice",r.notice)}}),i=Bn(e).filter(r=>!s.some(({value:a})=>a===r));return[...s,...i.map(r=>({value:r}))]}Fe();po();var Bs=class extends V{constructor(){super(...arguments);this.page=!1;this.#e=new xe(this,ke,Object.freeze({states:[],services:[]}));this.#t=new Gn(this,()=>Jn(this,this.#t))}static{this.properties={name:{},bookUrl:{attribute:"book-url"},phone:{},states:{},services:{},outsideUrl:{attribute:"outside-url"},page:{type:Boolean}}}#e;get practice(){return this.#e.value}#t;connectedCallback(){Rt(this),this.#o(),super.connectedCallback(),Ht(this),to(O(this),{read:()=>this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),Jn(this,this.#t)}createRenderRoot(){return this}willUpdate(){this.#o()}#o(){let n=Kn(this.states??"");for(let{code:s,name:i}of n)!s&&!Oe(this)&&T(this,"states",i,Vn);this.phone&&jt(this,this.phone)?.isFirst!==!1&&!Oe(this)&&T(this,"phone",this.phone,Ne?.expectedTelephone??"a telephone number");let o={name:this.name,bookUrl:Ce(this,"book-url",this.bookUrl),phone:this.phone,states:Object.freeze(n),services:Object.freeze(Dr(this,this.services).map(s=>Object.freeze(s))),outsideUrl:Ce(this,"outside-url",this.outsideUrl)};JSON.stringify(o)!==JSON.stringify(this.practice)&&this.#e.setValue(Object.freeze(o)),Jn(this,this.#t)}};J("sage-practice",Bs);S();fn();mo();Te();lt();var Br=()=>Promise.resolve().then(()=>(Vs(),qr));po();mt();Y();qs();function je(t,e){let n=[];for(let o of t){let s=n.at(-1);s&&e(s.at(-1),o)?s.push(o):n.push([o])}return n}ze();var Rd=/^(#text|A|ABBR|B|CITE|CODE|EM|I|IMG|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/,Vr=t=>Rd.test(t.nodeName),Kr=/\b(book|sched|appoint|consult|intake|reserv|cita|agend)/i,Od=/crisi|emerg|suic|line\b/i,Gs="a.sage-action,a.wp-block-button__link";function ht(t,e){let n=Ie(t),o=n.filter(e?jd(t,n,e):bo),s=o.filter(h=>vo([h])).map(({href:h})=>h),i=o.filter(({href:h})=>!s.length||s.includes(h)),r=Gr(t),a=h=>{let v=Ie(h);return(v.length===1||v.length===2)&&v.every(x=>i.includes(x))&&!/^H\d$/.test(h[0].nodeName)&&vo(h)===vo(v)},l=i.filter(h=>h.matches(Gs)),c=l.length?l:Ie(r.filter(a).flat()),d=e?.bookUrl,p=i.find(h=>d&&`${ge(h)}?`.startsWith(`${Ye(d).href}?`))??i.find(h=>Kr.test(h.innerHTML))??(d?void 0:i[0]),f=c.length||!p?c.slice(0,2):[p],b=r.findIndex(h=>Ie(h).includes(f[0]));return{links:f,lines:r,index:b<0?r.length:b,isInline:!c.length&&!!p,hasUnsafe:!f.length&&n.some(h=>!bo(h)&&!dn(h.href))}}var Gr=t=>je([...t].filter(H),(e,n)=>Vr(e)&&Vr(n)).flatMap(e=>Hd(e[0])?Gr(e[0].childNodes):[e]),Hd=t=>/^(ARTICLE|ASIDE|CENTER|DIV|FOOTER|HEADER|SECTION)$/.test(t.nodeName);function wo(t,{links:e,isInline:n},o=!1){let s=new Map,i=t.querySelector(Gs)?null:t.querySelector(Id),[r,...a]=n?[]:e;i&&i!==r&&s.set(i.parentElement,"text");let l=d=>d.matches(Gs),c=r&&(l(r)||r===i);r&&(o||!c)&&s.set(r,o?"other-action":"action");for(let d of a)!l(d)&&!(c&&d.parentNode===r.parentNode)&&s.set(d,"other-action");return r&&s.size&&!l(r)&&!s.has(r)&&s.set(r,"action"),s}var Id=":scope > p > a[href]:only-child:not([href^='tel:'],[href^='sms:'],[href^='#'])";function jd(t,e,{heading:n="",bookUrl:o,phone:s=""}){let i=a=>bo(a)&&!zd(a)&&!dn(ge(a)),r=!o&&Kr.test(n+Yr(t))&&!e.some(a=>i(a)&&a.protocol.startsWith("http"));return a=>{if(yo(a))return!0;if(!yn(a)||!i(a))return i(a);let l=Ws(a.href);return l.length>6&&Ds(s).includes(l)||r&&!Od.test(a.parentNode.textContent)}}var yn=t=>/^(tel|sms):/.test(t.href),zd=t=>t.href.startsWith(`${document.URL.split("#")[0]}#`)&&!!(t.closest(D)||t.querySelector(D)||!vo([t])),Yr=t=>t.map(({textContent:e})=>e).join(" "),vo=t=>Yr(t).replace(/[^\p{L}\p{N}]+/gu,"");S();S();Dt();ze();var Le=["sage-practice","sage-consult-cta","sage-signs-checklist","sage-comparison-card","sage-comparison-cards","sage-footnoted-article","sage-state-availability","sage-exit-page"],Zr={checklist:["sage-signs-checklist"],cards:["sage-comparison-card","sage-comparison-cards"],notes:["sage-footnoted-article"],exit:["sage-exit-page"]},vn={"sage-comparison-cards":"sage-comparison-card"},Jr=["sage-consult-cta"],Qr="[heading],[href],[label],[signs],[eyebrow],[individual],[couples],[states]";Y();function Ze(t){for(let e=t;e;e=e.parentNode)if(e.nextSibling)return!0;return document.readyState!=="loading"}var Ys=":is(div,section,span,font,center,b)",Zs=`${Ys}:has(ul,ol,a[href]):has(p,ul,ol,${D})`,Js=/^\s*(\d+[.)]\s|[\p{So}\p{Pd}•·*])/u,Qs=(t,e)=>!e.nextSibling&&!!e.firstElementChild&&t.matches(Qr)&&Ze(e),Xs=({localName:t})=>!Jr.includes(t),Ue=`:is(${Object.values(vn).map(Se).join()})`,Dd=`:scope>*>${Ue},:scope>*>*>${Ue}`,Wd=`:scope>${Zs}:not(${Ue})`,Xr=(t,e)=>!!e.firstElementChild&&(!!vn[t.localName]&&!!e.querySelector(Dd)||Xs(t)&&(!!e.querySelector(Wd)||[...e.querySelectorAll("p")].some(({textContent:n})=>Js.test(n)))||Qs(t,e))||Ge(t.parentElement);var ei=new WeakMap;function wn(t){let e=ei.get(t)??t.attachInternals().states;return ei.set(t,e),e}function B(t,e,n){let o=n?wn(t):ei.get(t);if(!o||o.has(e)===n)return;n?o.add(e):o.delete(e);let s=O(t);s!==t&&eo(s,e,n)}Y();mt();Re();var na=new WeakSet,ea=new WeakSet,ta=new WeakSet;function oa(t){na.add(t);let e=t.getRootNode();if(!ea.has(e)){ea.add(e);for(let n of["click","auxclick","contextmenu","dragstart"])e.addEventListener(n,qd,!0)}}function qd(t){if(ta.has(t))return;let e=t.composedPath(),n=e.find(a=>a.matches?.("a[href]")),o=e.find(a=>na.has(a));if(!n||!o)return;ta.add(t);let s=n.getAttribute("href"),i=ne(s);!i&&s.trim()&&t.preventDefault();let r=o._follow?.(n,t)??ge(n);!i||r===n.href||(n.setAttribute("href",r),setTimeout(()=>n.setAttribute("href",s)))}function sa(t,e){for(let n of Ie(e))yo(n)||Ce(t,"<a href>",n.getAttribute("href"))}var si={};nt(si,{repair:()=>Xd});S();Y();var ia=(t,e)=>t.nodeName.toLowerCase()===e&&!t.textContent.trim();function ra(t,e,n){let o=Se(e),s=c=>G(c)&&!c.matches(o)&&!!c.querySelector(o);if(n===void 0&&!t.some(s))return t;let i=[],r,a=c=>i.push(r=Bd(c,e)),l=c=>{s(c)?[...c.childNodes].filter(H).forEach(l):G(c)&&c.matches(o)?a(c):n!==void 0&&r?r.append(c.cloneNode(!0)):i.push(c)};return n&&a(n),t.forEach(l),i}function Bd(t,e){let n=document.createElement(e);for(let o of $e(e)){let s=he(t,o)??he(t,`data-${o}`);s!==null&&n.setAttribute(o,s)}return n.append(...[...t.childNodes].map(o=>o.cloneNode(!0))),n}var aa=new Set;function Je(t){if(aa.has(t))return;aa.add(t);let e=new CSSStyleSheet;e.replaceSync(t),document.adoptedStyleSheets.push(e)}Y();var Fd=8,Vd=32,Kd=t=>t.firstElementChild.localName==="br";function la(t,e){let n=t.parentElement,o=[];if(!n||!Ge(n)||!CSS.supports("selector(:state(a))"))return o;let s=e?Vd:Fd,i=n.nextElementSibling;for(;i&&!Ge(i)&&o.length<s;i=i.nextElementSibling){if(o.push(i),!bn(i))continue;let r=i.nextElementSibling;if(!(e&&r&&Ks(r)===e))return Ze(e&&!r?n.parentElement:i)?o.length>1?o:[]:void 0}return Ge(i)?Kd(i)?o:[]:i||document.readyState!=="loading"?[]:void 0}var xo=class{#e;#t;constructor(e){this.#e=e}hide(e){for(let n of[...this.#t??[]])n.startsWith("took-")&&this.#t.delete(n);if(e){this.#t??=wn(this.#e);for(let n=0;n<e;n++)this.#t.add(`took-${n}`),Je(`p:has(>:state(took-${n}))${"+*".repeat(n+1)},p>br:has(~:state(took-${n})){display:none!important}`)}}};Y();Dt();Y();function ni(t){let e=[...t].filter(H).flatMap(n=>Gd(n)?ni(n.childNodes):n);return je(e,(n,o)=>ko(n)&&ko(o)).flatMap(n=>{let o=n.flatMap(pa);return ko(n[0])&&o.length>1?Zd(o):n})}var Gd=t=>G(t)&&(t.matches(Zs)||t.matches(Ys)&&[...t.children].some(ko))&&!t.matches(ca)&&!t.querySelector(ca),ca=Le.map(Se).join(),ko=t=>{let e=t.nodeName==="P"?pa(t):[];return e.length>0&&e.every(n=>Js.test(Yd(n)))},pa=t=>je(t.childNodes,(e,n)=>!ti(e)&&!ti(n)).filter(e=>!ti(e[0])&&!be(e)),ti=t=>t.nodeName==="BR",Yd=t=>t.map(({textContent:e})=>e).join(""),da=new WeakMap;function Zd(t){let e=document.createElement("ul");for(let n of t){let o=da.get(n[0])??document.createElement("li");da.set(n[0],o),o.replaceChildren(...n.map(i=>i.cloneNode(!0)));let s=document.createTreeWalker(o,NodeFilter.SHOW_TEXT);for(;s.nextNode()&&!s.currentNode.nodeValue.trim(););s.currentNode.nodeValue=s.currentNode.nodeValue.replace(/^\s*(\d+[.)]|.\ufe0f?)\s*/u,""),e.append(o)}return e}var ma=["sage-consult-cta","sage-signs-checklist","sage-comparison-cards","sage-footnoted-article"];ze();var Jd=`article,form,main,nav,${ma.join()}`,Qd=`:is(${D}):not(${Ue} *)`,ha=(t,e)=>Qs(t,e)&&(!!e.querySelector(Jd)||e.querySelectorAll(Qd).length>1);var ua=new WeakMap;function Xd(t,e,n,o){let s=vn[t.localName],i=[...e.childNodes].filter(H),r=ha(t,e),a=h=>Xs(t)?ni(h):h.filter(H),l=r?[]:a(i),d=!r&&l.every(h=>ia(h,s))?la(t,s):[];if(!d)return;let p=d.length?a(d):l,f=s?ra(p,s,d.length?t.querySelector(s):void 0):p;if(!d.length&&!r&&ep(f,i))return null;let b=ua.get(t);return b||ua.set(t,b=new oi(t)),b.update(f,r?n([...e.childNodes]):void 0),b.hideSiblings(d.length,o),b}var ep=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),oi=class{#e;#t;#o;#s;#n="";constructor(e){this.#e=e,this.#t=document.createElement(e.localName),this.#o=new xo(e)}update(e,n){let o=this.#t;for(let r of $e(o.localName)){let a=he(this.#e,r);a===null?o.removeAttribute(r):a!==o.getAttribute(r)&&o.setAttribute(r,a)}let s=document.createDocumentFragment();s.append(...e.map(r=>r.cloneNode(!0)));let i=document.createElement("div");i.append(s),i.innerHTML!==this.#n&&(this.#n=i.innerHTML,o.replaceChildren(...i.childNodes)),this.template=g`<slot>${o}</slot>${n}`,B(this.#e,"mended",!0)}hideSiblings(e,n){this.#o.hide(e),this.#s?.disconnect(),e&&(this.#s=new MutationObserver(n),this.#s.observe(this.#e.parentNode.parentNode,{attributes:!0,characterData:!0,childList:!0,subtree:!0}))}undo(){this.#s?.disconnect(),this.#o.hide(0),B(this.#e,"mended",!1)}};var fa=(t,e)=>si;var Wt=class{constructor(e){this.complete=!1;this.nodes=[];this.#e=e,this.contentHost=e,this.#t=new Xn(e),e.addController(this)}#e;#t;#o;#s;#n;hostConnected(){this.contentHost=O(this.#e),Rt(this.#e),to(this.contentHost,this),Ht(this.#e),oa(this.#e),this.read()}hostDisconnected(){this.contentHost=O(this.#e),As(this),this.#t.clear(),this.#n?.undo(),this.#n=void 0}get hasParsed(){return Ze(this.contentHost)}get replacement(){return this.#n?.template}get updateComplete(){return this.#t.updateComplete}mark(e,n){let{contentHost:o}=this;this.#t.set(()=>{let r=new Map(n?.());if(sa(this.#e,this.nodes.filter(a=>G(a)&&!a.matches(Ue))),!this.#n)for(let a of fe(o))G(a)&&a.firstChild&&bn(a)&&!r.has(a)&&r.set(a,"empty");return r});let s=!this.nodes.length,i=!s&&(o.firstElementChild||tp(o));B(this.#e,"empty",s&&!e&&this.complete&&o.hasChildNodes()),B(this.#e,"filled",!i&&(e||!s)),B(this.#e,"arriving",o===this.#e&&!this.hasParsed)}render(e){let n=this.#e,o=this.replacement??e();if(this.replacement&&this.mark(!1),!n.shadowRoot){if(o===m)return;let{shadowRootOptions:s,elementStyles:i}=n.constructor;Nt(n.attachShadow(s),i)}Z(o,n.shadowRoot,{host:n})}get needsSlots(){return!!this.#e.shadowRoot||this.contentHost!==this.#e}slot(e,n){let o=(this.#o??=[])[n]??=document.createElement("slot"),s=e.filter(({nodeType:i})=>i===1||i===3);if(this.contentHost===this.#e)o.assign(...s);else{let i=(this.#s??=[])[n]??=document.createElement("slot");i.assign(...s),this.#e.append(i),o.assign(i)}return o}splitAround(e,n=!1){let o=fe(this.contentHost),s=l=>e.some(c=>l.contains(c)),i=o.findIndex(s);if(i<0)return[o,[],[]];let r=o.findLastIndex(s)+1,a=n?r:i;return[o.slice(0,a),o.slice(a,r),o.slice(r)]}read(){let e=this.#e;if(!e.isConnected)return;let{contentHost:n,hasParsed:o}=this,s=()=>this.read(),i=Xr(e,n)?fa(e,s):null,r=i?.repair(e,n,l=>this.slot(l,99),s);r!==this.#n&&this.#n?.undo(),this.#n=r;let a=r?[]:fe(n).filter(H);this.nodes=be(a)?[]:a,this.complete=o&&(i===null||r===null),o&&(!i||r!==void 0)?As(this):Nr(this),e.requestUpdate()}},tp=t=>t.localName==="sage-state-availability"&&!t.hasAttributes();an();var ce=class extends V{constructor(){super(...arguments);this._content=new Wt(this)}static{this.shadowRootOptions={mode:"open",slotAssignment:"manual"}}createRenderRoot(){return this}update(n){this._content.render(()=>this._renderAdded()),super.update(n)}async getUpdateComplete(){await Mr();let n=await super.getUpdateComplete();return await this._content.updateComplete,n}};mt();S();ze();q();var Qe=t=>t.flatMap(e=>e.matches?.(D)?e:[...e.querySelectorAll?.(D)??[]]);function Ae(t,{nodes:e,complete:n},o){if(!t.heading||!n||Qe(e).length)return m;let s=document.createElement(`h${ii(t,o)}`);return s.part.add("heading"),s.textContent=t.heading,g`<div class="own">${s}</div>`}function ii(t,e=ga(t,t.localName)){let{level:n}=t;return[2,3,4,5,6].includes(n)?n:(n!==void 0&&T(t,"level",t.getAttribute("level")??`${n}`,"a whole number from 2 to 6"),Math.min(6,e+1))}var Eo=new Map;function np(t){Eo.size||queueMicrotask(()=>Eo.clear());let e=Eo.get(t)??[...t.querySelectorAll(D)];return Eo.set(t,e),e}function ga(t,e){let n=t.getRootNode(),o=np(n).findLast(s=>s.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING&&s.closest(e)?.contains(t)!==!1);return o?Number(o.localName[1]):n.host?ga(n.host,e):1}an();oe();q();Re();function ai(t,e,n){let o=e.filter(([r,a])=>r&&a),s=o.length||n?ri(t):void 0;if(!s?.protocol.startsWith("http"))return t;let i=s.searchParams;for(let[r,a]of o)i.set(r,a);if(n)for(let[r,a]of[["utm_source",location.hostname],["utm_medium","referral"],["utm_campaign",n]])i.has(r)||i.set(r,a);return s.href}var ri=t=>URL.canParse(t,document.baseURI)?new URL(t,document.baseURI):void 0;function ba(t,e="",n){let[o,s]=[ri(t),ri(e)],i=e&&o&&o.origin===s?.origin&&o.pathname===s.pathname;return n&&i?ai(n,[...o.searchParams]):t}Te();function ya(t,e,n){if(!n.type.endsWith("click")||n.button>1)return!0;let o=new CustomEvent("sage-consult-open",{...Tt,detail:{href:e}});return t.dispatchEvent(o)?!0:(n.preventDefault(),n.ctrlKey||n.metaKey||n.shiftKey||n.altKey||n.button||n.stopImmediatePropagation(),!1)}U();var va=new R("consult-cta",{book:"Book a free consultation"});S();S();var qt=A`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    max-inline-size: 100%;
  }

  .actions > :is(a, button) {
    background: none;
    border: max(1px, var(--_line-width)) solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 1em;
    text-align: center;
    text-wrap: balance;
    transition: background-color var(--_duration);
  }

  @media (prefers-reduced-motion: reduce) {
    .actions > :is(a, button) {
      transition: none;
    }
  }

  @media print {
    .actions > a {
      background: none !important;
      border: 0;
      color: inherit !important;
      padding: 0;
      text-align: start;
    }
  }
`;S();var Q=A`
  .own {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: block;
    font: 1em / 1.5 var(--_font);
    font-size: var(--_size);
    overflow-wrap: break-word;
  }

  [part='answer'] {
    font-weight: 600;
  }

  .own :is(h2, h3, h4, h5, h6) {
    font-family: var(--_font-heading);
    font-size: 1.35em;
    line-height: 1.25;
    margin: 0 0 0.35em;
    text-wrap: balance;
  }

  a {
    border-radius: 2px;
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :is(a, button, select, summary):focus-visible,
  label:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  /* Only for screen readers. */
  .unseen {
    clip-path: inset(50%);
    position: absolute;
  }

  @media print {
    a[data-address^='http']::after {
      content: ' (' attr(data-address) ')';
      font-weight: normal;
      overflow-wrap: anywhere;
    }
  }
`;var wa=[Q,qt,A`
    .own {
      grid-column: 1 / -1;
    }

    .own.actions {
      margin-block-start: var(--_above, var(--_space));
    }

    .own.alone {
      margin: 0;
    }

    [part='answer'],
    [part='details'] {
      margin: 0.5em 0 0;
    }

    /* The action is next to the text if the box is wide enough. The length of the labels does not matter. */
    @container (inline-size >= 34em) {
      :host(:not([layout='card'], [layout='inline'])) .own:not([part='details'], .alone) {
        grid-column: 1;
      }

      :host(:not([layout='card'], [layout='inline'])) .own.beside {
        grid-column: 2;
        grid-row: 1 / span 14;
        margin: 0;
      }
    }

    .actions > :is([part='action'], [part='outside']) {
      background: var(--_action);
      border-color: var(--_action-border);
      color: var(--_on-action);
      text-decoration: none;
    }

    .actions > :is([part='action'], [part='outside']):hover {
      background: var(--_action-hover);
      text-decoration: underline;
    }

    @media print {
      button {
        display: none;
      }
    }
  `];var li=class extends ce{constructor(){super(...arguments);this.layout="banner";this.#e=new qe(this,ke);this.#t=new Ee(this);this.#s=!1;this.#d=n=>{let o=Ye(yn(n)?n.href:this.#h(n.getAttribute("href"))),s=n.textContent;return g`<a part="action" href=${o.getAttribute("href")} data-address=${o.href}
      >${this.label?s:E(this,s)}</a
    >`}}static{this.styles=wa}static{this.properties={heading:{},level:{type:Number},href:{},label:{},layout:{},campaign:{},stateParam:{attribute:"state-param"},serviceParam:{attribute:"service-param"}}}#e;#t;#o;#s;#n;get#i(){return!!this.#n&&this.#t.current.state?.served===!1}get#r(){let{current:n}=this.#t;return ho(n,n.service)?n.service:void 0}get#a(){return this.#e.value?.services.find(({value:n})=>n===this.#r)}get#p(){let n=Ce(this,"href",this.href);return this.href?n:this.#e.value?.bookUrl??this.#a?.bookUrl}get#c(){return this.label??this.#n?.label(this.#t.current,this.#r,this.#e.value)??va.for(this).book}willUpdate(){let{state:n,service:o}=this.#t.current;if(!n&&!o)return;let s=ct("licenses",Br,this);this.#n??=s&&new s.CallAnswer(this)}_renderAdded(){let{nodes:n,complete:o,contentHost:s}=this._content,i=this.#e.value,r=this.#p;Pt(this,"layout",this.layout,["banner","card","inline"]);let a=ht(n,{heading:this.heading,bookUrl:r,phone:i?.phone}),l=a.links.length||!o?[]:this.#l(r,a.hasUnsafe),c=this.#i,d=a.links.length?a.links:l;this.#o=d[0]&&!yn(d[0])?d[0]:void 0,this.#m(o&&!d.length&&!c&&!Ie(n).length&&!this.href);let p=Ae(this,this._content),f=o&&this.#n?.renderAnswer(this.#t.current,i)||m,b=l.map(this.#d),h=c?this.#n.renderNotServed(this.#t.current,d.some(yn)?{...i,phone:""}:i,b):b,v=this.#n?.renderDetails(this.#a)??m,x=[p,f,v].every(P=>P===m);this._content.mark(!x||l.length>0,()=>wo(s,a,c));let k=c||l.length>0;if(!k&&x&&!this._content.needsSlots)return m;let _=n.length>0||p!==m,M=c?"":_?"beside":"alone",[L,$,N]=this._content.splitAround(a.lines[a.index]??[],a.isInline);return g`
      ${p}${this._content.slot(L,0)}${f}
      ${k?g`<div part="actions" class="own actions ${M}">${h}</div>`:m}
      ${this._content.slot($,1)}${v}${this._content.slot(N,2)}
    `}#l(n,o){if(this.#i)return[];if(n&&!o)return[Ye(n,this.#c)];let s=jt(this,this.#e.value?.phone);return s?[Ye(s.url,zt.for(this).call(s.words))]:[]}#d;#m(n){this.#s=n,n&&se(this,"href","a link in the element, this attribute, or those of a practice",()=>this.#s&&"")}_follow(n,o){let s=this.#o;if(!s||!(!!this.shadowRoot?.contains(n)?!s.isConnected&&n.part.contains("action"):ge(n)===ge(s)))return;let{href:a}=Ye(this.#h(ge(n)));return ya(this,a,o)?a:void 0}#h(n){let{bookUrl:o}=this.#e.value??{},{state:s,service:i}=this.#t.current;return ai(ba(n,o,this.#a?.bookUrl),[[this.stateParam,s?.state],[this.serviceParam,i]],this.campaign)}};J("sage-consult-cta",li);S();oe();q();Bt();Y();var op=`@layer sagebrush{@media print{:root:has(:state(sage-printing)) body{
block-size:auto!important;display:block!important;overflow:visible!important;visibility:hidden!important;
:not(:state(sage-printing),:has(:state(sage-printing)),:state(sage-printing) *){display:none!important}
:has(:state(sage-printing)){display:contents!important}
:state(sage-printing){visibility:visible!important}}}}`;function xa(){Je(op)}S();mt();var sp="script,style,link,template,iframe,object,embed,input,select,textarea",kn=class{#e=new WeakMap;rowFor(e){let n=this.#e.get(e)??ip();return this.#e.set(e,n),n.lastElementChild.replaceChildren(...[...e.childNodes].map(go)),rp(n.lastElementChild),n}};function ip(){let t=document.createElement("label");return t.className="sign",Z(g`<input type="checkbox" autocomplete="off" /><span part="sign"></span>`,t),t}function rp(t){for(let e of t.querySelectorAll("*")){e.matches(sp)?e.remove():(/-|^(label|button)$/.test(e.localName)||e.hasAttribute("is"))&&e.replaceWith(...e.childNodes);for(let{name:n}of[...e.attributes])n.startsWith("on")&&e.removeAttribute(n)}}U();var So=new R("signs-checklist",{signs:"Signs",clear:"Clear",cleared:"Cleared",printMarked:"Print with marks",printBlank:"Print without marks",privacy:"Nothing you mark is sent or saved. Anyone can read a printout."});S();var ka=[Q,qt,A`
    /* The list stays in place but invisible, so that its anchors and lazy images still work. */
    ::slotted(:is(ul, ol)) {
      overflow-wrap: anywhere !important;
      position: absolute !important;
      visibility: hidden !important;
    }

    fieldset,
    .own.tools {
      margin: var(--_space) 0 0;
    }

    .first {
      margin: 0;
    }

    .sign {
      accent-color: var(--_action);
      border-block-start: var(--_line-width) solid var(--_border);
      cursor: pointer;
      display: grid;
      gap: 0.75em;
      grid-template-columns: auto minmax(0, 1fr);
      padding-block: max(0.65em, (44px - var(--_line-width) - 1lh) / 2);
    }

    fieldset {
      border: 0;
      min-inline-size: 0;
      padding: 0;
    }

    /* A native checkbox, centered on the first line of the text next to it. Browsers' dark ones look disabled. */
    input {
      block-size: 1.25em;
      color-scheme: light;
      cursor: inherit;
      font: inherit;
      inline-size: 1.25em;
      margin: calc((1lh - 1.25em) / 2) 0;
      outline: none;
    }

    /* Stacked if the buttons do not fit in a row. sagebrush.css reserves space for this by its width
       alone. */
    .own button {
      font-weight: 400;
      min-inline-size: clamp(0px, (32em - 100%) * 999, 100%);
      padding-block: 0;
    }

    .privacy {
      font-size: 0.875em;
      margin: 0.75em 0 0;
    }

    @media print {
      .tools {
        display: none;
      }

      .sign {
        break-inside: avoid;
        /* Do not print which row was used last. */
        outline: none !important;
      }

      /* Our own box, because browsers usually do not print backgrounds. */
      input {
        appearance: none;
        border: 1.5px solid;
        display: block;
        text-align: center;
      }

      fieldset:not([data-marks='blank']) :checked::before {
        content: '\\2713';
        display: block;
        font-weight: 700;
        line-height: 1;
      }

      :host(:state(sage-printing)) ::slotted(:not(h1, h2, h3, h4, h5, h6)) {
        display: none !important;
      }
    }
  `];var ci=class t extends V{static{this.styles=ka}static{this.shadowRootOptions={mode:"closed",slotAssignment:"manual"}}static{this.properties={heading:{},level:{type:Number},signs:{}}}#e=wn(this);#t=this.attachShadow({mode:"closed",slotAssignment:"manual"});#o=new Wt(this);#s=new kn;#n=xn();createRenderRoot(){let e=new CSSStyleSheet;return e.replaceSync(t.elementStyles.join(`
`)),this.#t.adoptedStyleSheets=[e],this}willUpdate(e){e.has("signs")&&(this.#n=xn(this.signs))}update(e){super.update(e),this.#i()}#i(){Z(this.#o.replacement??this.#r(),this.#t,{host:this})}#r(){let{nodes:e,complete:n,contentHost:o}=this.#o,s=this.#a(e,[...o.childNodes]),i=s.findLast(([c])=>ft(c)),r=!!i&&(n||Ze(i[0])),a=Ae(this,this.#o),l=s.at(-1)?.[0]===this.#n;return this.#o.mark(l||a!==m),[a,s.map((c,d)=>[c[0]===this.#n?m:this.#o.slot(c,d),ft(c[0])?this.#p(c[0],s.slice(0,d).flat(),a):m,c===i&&r?this.#l():m])]}#a(e,n){let{complete:o}=this.#o,s=je(n,(i,r)=>!ft(i)&&!ft(r));return!o||e.some(ft)?s:ft(this.#n)?[...s,[this.#n]]:(se(this,"signs","a list in the element, or signs divided by | or line breaks",()=>![...this.#o.nodes,this.#n].some(ft)&&(this.signs??"")),s)}#p(e,n,o){let s=Qe(n).at(-1)?.textContent??this.heading??So.for(this).signs,i=o===m&&!n.some(G);return g`<fieldset
      part="list"
      class=${i?"first":m}
      aria-label=${s}
      @change=${this.#c}
      @keydown=${this.#m}
      @keyup=${this.#m}
    >
      ${ut(e).map(r=>this.#s.rowFor(r))}
    </fieldset>`}#c(){this.#h("")}#l(){let{clear:e,printMarked:n,printBlank:o,privacy:s}=So.for(this);return g`
      <div part="tools" class="own tools">
        <div class="actions">
          <button type="button" @click=${this.#d}>${E(this,e)}</button>
          <button type="button" @click=${this.#u}>${E(this,n)}</button>
          <button type="button" @click=${this.#u} value="blank">${E(this,o)}</button>
        </div>
        <p class="privacy">${E(this,s)}</p>
        <p class="unseen" role="status"></p>
      </div>
    `}#d(){this.#s=new kn,this.#i(),this.#h(So.for(this).cleared)}#m(e){let n=e.target;e.key!==" "||!(n instanceof HTMLInputElement)||(e.preventDefault(),e.type==="keydown"&&!e.repeat&&n.click())}#h(e){this.#t.querySelector("[role=status]")?.replaceChildren(e)}#u({currentTarget:e}){xa();let n=[...this.#t.querySelectorAll("fieldset")];for(let{dataset:s}of n)s.marks=e.value;this.#e.add("sage-printing");let o=()=>{for(let{dataset:s}of n)delete s.marks;this.#e.delete("sage-printing")};for(let s of["afterprint","pointerdown","keydown"])addEventListener(s,o,{capture:!0,once:!0});print()}},ft=t=>Xe(t)&&ut(t).length>0;J("sage-signs-checklist",ci);S();Te();Dt();Y();oe();q();S();fn();Bt();var Ea=t=>["individual","couples"].flatMap(e=>{let n=ut(xn(t[e])).map(({textContent:o})=>o);return n.length?{value:e,heading:hn(t,e),points:n}:[]}),Sa=(t,e)=>g`<slot
    ><sage-comparison-cards choosable=${e?"":m}
      >${t.map(({value:n,heading:o,points:s})=>g`<sage-comparison-card value=${n} heading=${o}
            ><ul>
              ${s.map(i=>g`<li>${i}</li>`)}
            </ul></sage-comparison-card
          >`)}</sage-comparison-cards
    ></slot
  >`;var Ft=new WeakMap,$o=new WeakSet;U();var En=new R("comparison-cards",{ask:"Which of these fits you?",fits:"This fits me",unsure:"Not sure yet",notThere:t=>`Not offered in ${t}.`});S();var $a=[Q,A`
    :host(:not([hidden])) {
      display: contents;
    }

    .own {
      grid-column: 1 / -1;
    }

    .own:has([part='heading']) {
      margin-block-end: calc(var(--_space) / 2);
    }

    .own [part='heading'] {
      margin: 0;
    }

    fieldset {
      display: contents;
    }

    legend.own {
      font-weight: 600;
      margin-block-start: var(--_space);
    }

    /* A card with its radio button. Together they take the place that sagebrush.css gives the card alone. */
    .choice {
      display: grid;
      grid-row: span 27;
      grid-template: subgrid / minmax(0, 1fr);
      margin-block-start: var(--_space);
      min-inline-size: 0;
    }

    .choice ::slotted(*) {
      margin: 0 !important;
    }

    .choice:has(:checked) ::slotted(*) {
      outline: 3px solid var(--_accent) !important;
    }

    label.own {
      accent-color: var(--_action);
      align-items: center;
      border-radius: var(--_radius);
      box-sizing: border-box;
      cursor: pointer;
      display: flex;
      gap: 0.5em;
      inline-size: fit-content;
      margin-block-start: calc(var(--_space) / 2);
      min-block-size: 44px;
      padding-inline: 0.5em;
    }

    label.own:has(:checked) {
      font-weight: 600;
    }

    /* Browsers' dark radio buttons look disabled. */
    input {
      block-size: 1.25em;
      flex: none;
      inline-size: 1.25em;
      color-scheme: light;
      margin: 0;
      outline: none;
    }

    /* A long name at the edge must not make the page wider. */
    .unseen {
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
    }

    @media print {
      label.own:not(:has(:checked)) {
        display: none;
      }
    }
  `];var ap=0,lp=14,Co=class{#e;#t=`rows-${++ap}`;#o;#s;#n="";constructor(e){this.#e=e}align(e,n){let o=this.#i(e),s=o&&n.isConnected?n.getRootNode():void 0;o!==this.#n&&(this.#o??=new CSSStyleSheet).replaceSync(o),this.#n=o,B(this.#e,this.#t,!!s),s!==this.#s&&(this.clear(),this.#s=s,s?.adoptedStyleSheets.push(this.#o))}clear(){let e=this.#s;e&&(e.adoptedStyleSheets=e.adoptedStyleSheets.filter(n=>n!==this.#o)),this.#s=void 0}#i(e){let n=e.map(c=>[...c.querySelectorAll(":scope>ul>li")].map(({dataset:d})=>d.row??"")),o=cp(n),s=c=>o.every((d,p)=>d===c[p])&&!c.slice(o.length).some(Boolean);if(!o.length||n.every(s))return"";let i=c=>d=>d.filter(p=>p===c).length,r=[],a=0;for(let c of[...o,""]){let d=c?`[data-row="${CSS.escape(c)}"]`:"li:not([data-row])";for(let p=Math.max(...n.map(i(c))),f="";p;p--)r.push(`&>${f}${d}{grid-row:${++a}!important}`),f+=`${d}~`}let l=this.#t;return a>lp?"":`@layer sagebrush{:is(:state(${l}),[data-sage-is~=${l}])>*>ul{${r.join("")}}}`}};function cp(t){let e=[];for(let n of t){let o=0;for(let s of n.filter(Boolean))e.includes(s)||e.splice(o,0,s),o=e.indexOf(s)+1}return e}S();fn();Te();Y();oe();q();Bt();S();var Ca=[Q,A`
    :host(:not([hidden])) {
      display: contents;
    }

    .own {
      margin-block-end: calc(var(--_space) / 2);
    }

    [part='eyebrow'] {
      font-size: calc(0.875 * var(--_size));
      grid-area: 1 / 1;
    }

    .own:has([part='heading']) {
      grid-area: 2 / 1;
    }

    .own [part='heading'] {
      margin: 0;
    }

    [part='note'] {
      margin-block: calc(var(--_space) / 2) 0;
    }

    /* Above the action, which sagebrush.css places at the end. */
    .last {
      grid-area: -3 / 1;
    }
  `];var No=class extends ce{static{this.styles=Ca}static{this.properties={value:{},heading:{},level:{type:Number},eyebrow:{}}}#e;get#t(){let{nodes:e,complete:n}=this._content;return n&&!e.length&&!this.heading&&!this.eyebrow}_renderAdded(){let{nodes:e,complete:n,contentHost:o}=this._content;this.#t&&se(this,"heading","this attribute, or words in the card",()=>this.#t&&!this.closest("p")&&!$o.has(o.parentNode)&&"");let s=Ae(this,this._content,Ft.get(o.parentNode)),[i]=this.eyebrow?Qe(e):[],r=!i||e[0].contains(i),a=this.eyebrow&&n&&r?g`<p part="eyebrow" class="own">${this.eyebrow}</p>`:m,l=s!==m||a!==m;this._content.mark(l,()=>wo(o,this.#o())),this.value&&(this.#e??=new Ee(this));let{current:c={}}=this.#e??{},d=this.value&&!ho(c,this.value);if(!l&&!d&&!this._content.needsSlots)return m;let p=this.#o(),[f,b,h]=this._content.splitAround(p.lines[p.index]??[],p.isInline),v=!h.some(H),x=d?g`<p part="note" class="own ${v?"last":""}">
          ${E(this,En.for(this).notThere(un(this,c.state)))}
        </p>`:m;return g`
      ${a}${s}${this._content.slot(f,0)}${x}${this._content.slot(b,1)}
      ${this._content.slot(h,2)}
    `}#o(){let{nodes:e}=this._content,[n]=Qe(e);return ht(e.filter(o=>o!==n&&!Xe(o)),{heading:n?.textContent??this.heading})}};J("sage-comparison-card",No);var di=class extends ce{constructor(){super(...arguments);this.choosable=!1;this.#t=new Co(this);this.#o=!1}static{this.styles=$a}static{this.properties={heading:{},level:{type:Number},individual:{},couples:{},choosable:{type:Boolean}}}#e;#t;#o;disconnectedCallback(){super.disconnectedCallback(),this.#t.clear()}update(n){super.update(n);let{service:o=""}=this.#e?.current??{};for(let s of this.shadowRoot?.querySelectorAll("input")??[])s.checked=s.value===o}_renderAdded(){let{nodes:n,complete:o,needsSlots:s,contentHost:i}=this._content,r=n.filter(Vt),a=Ae(this,{nodes:n.filter(h=>!Vt(h)),complete:o});this.#s(r,a===m?0:ii(this)),this.#t.align(r,i);let l=!r.some(dp);$o[l?"add":"delete"](i);let c=o&&l?Ea(this):[];this.#n(l?0:r.length,o&&!c.length),B(this,"mended",c.length>0),this._content.mark(a!==m||c.length>0||!l),l&&n.length&&n.every(Vt)&&B(this,"empty",o&&!c.length);let d=this.choosable&&o&&!l;if(d&&(this.#e??=new Ee(this)),B(this,"asked",o&&(this.choosable||this.hasAttribute("choosable"))),a===m&&!d&&!c.length&&!s)return m;let p=fe(i);if(!d)return g`${a}${this._content.slot(p,0)}${c.length?Sa(c,this.choosable):m}`;let f=p.indexOf(r[0]),b=p.indexOf(r.at(-1))+1;return g`
      ${a}${this._content.slot(p.slice(0,f),0)}${this.#i(p.slice(f,b))}
      ${this._content.slot(p.slice(b),1)}
    `}#s(n,o){let{contentHost:s}=this._content;if((Ft.get(s)??0)!==o){o?Ft.set(s,o):Ft.delete(s);for(let i of n)Cs(i).requestUpdate?.()}}#n(n,o){let s=o&&(n<2||n>4);this.#o=s&&`${n}`,s&&se(this,"<sage-comparison-card>","two to four, or the attributes individual and couples",()=>this.#o)}#i(n){let{ask:o,unsure:s}=En.for(this),i=2;return g`<fieldset>
      <legend part="question" class="own">${E(this,o)}</legend>
      ${je(n,(r,a)=>!Vt(r)&&!Vt(a)).map(r=>{let a=this._content.slot(r,i++),[l]=r;return Vt(l)?this.#r(l,a):a})}
      ${this.#a("",E(this,s))}
    </fieldset>`}#r(n,o){let s=Lo(n,"value");s||T(this,"value","","one on each card, such as individual or couples");let i=Qe([n])[0]?.textContent.trim()??Lo(n,"heading"),r=[E(this,En.for(this).fits),g`<span class="unseen">: ${i||s}</span>`];return g`<div class="choice">${o}${s?this.#a(s,r):m}</div>`}#a(n,o){return g`<label part="choice" class="own">
      <input type="radio" name="service" .value=${n} autocomplete="off" @change=${this.#p} />
      ${o}
    </label>`}#p({target:n}){let o={service:n.value||null};this.#e.choose(new CustomEvent("sage-service-choose",{...Tt,detail:o}))}},Vt=t=>G(t)&&H(t)&&t.matches(Ue);function Lo(t,e){let n=Cs(t);return n[e]??he(n,e)??he(t,`data-${e}`)}var dp=t=>!be(fe(t))||!!Lo(t,"heading")||!!Lo(t,"eyebrow");J("sage-comparison-cards",di);S();Dt();Y();q();var Na=0;async function La(){let t=0;do await new Promise(Ot);while(t++<99&&pp()&&await new Promise(e=>setTimeout(e,100,!0)))}function pp(){let t=performance.now();return Na||=t,performance.getEntriesByType("resource").some(({name:e,initiatorType:n,responseEnd:o,duration:s})=>/script|link|other/.test(n)&&!e.includes("/sagebrush")&&t-Math.max(o+2*s,Na+s)<250)}vt();me();ve();function Ra(t,{leadsTo:e,isDead:n},{used:o}){let{markers:s,label:i,parts:r,backLinks:a}=t;s.sort((l,c)=>l.order-c.order);for(let l of Ao(r))(s.some(d=>e(l,d))||n(l)&&(et(l)||pe(l.textContent,!0)===i))&&(a.push(l),o.add(l))}me();ve();function Oa(t){let e=[],n=t.flatMap(o=>o.markers.map(({node:s})=>s));for(let o of t){let s=de(o.parts[0]).parentElement,i=e.at(-1),r=i?.notes.at(-1),a=()=>s.matches("ol[start]")&&s.previousElementSibling===i.last;i&&(i.last===s?xp(o,r,n):a())?(i.notes.push(o),i.last=s):e.push({notes:[o],container:s,last:s,heading:kp(o.line)})}return e}function xp(t,e,n){let o=e.parts.at(-1),s=t.parts[0];if("nodes"in o||"nodes"in s)return!0;let i=[];for(let r=o.nextElementSibling;r!==s;r=r.nextElementSibling){if(!r||i.length>1||/^h\d/.test(r.localName)||n.some(a=>r.contains(a)))return!1;r.textContent.trim()&&i.push(r)}return/^(p|div)$/.test(s.localName)&&o.localName===s.localName&&e.parts.push(...i),!0}function kp({heading:t,previous:e}){let n=e;for(;n&&X(n.head);)n=n.previous;return t&&n?.block.contains(t)?t:void 0}vt();gi();Ro();Ln();me();ze();Ro();pi();Ln();me();Ve();me();var Ap=/([–⁻-]\s*)?([^\s,;.[\]()［］〔〕–⁻-]+)/g,Oo=K(/[[［〔]\s*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\s*[\]］〕]/g,/\[\^[^\]\s]{1,40}\]/,/\(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\)/,/[⁰¹²³⁴-⁹①-⑨]+(?:[,–⁻-][⁰¹²³⁴-⁹]+)*/,/(?<=\S)[*†‡§‖¶]{1,4}(?![^\s.,;:!?)\]”’"'])/),Da=t=>t.trim().split(/\s*[\s,;–-]\s*/).every(X);function bi(t="",e=""){let[n,o]=[t,e].map(i=>Number(Kt(i))),s=[];if(o<1e3)for(let i=n+1;i<o&&i<=n+50;i++)s.push(String(i));return s}function Wa(t,e){let n=[...t.matchAll(Ap)];if(n.length===1||t.startsWith("[^")){let o=e+t.search(/\S/);return[{start:o,end:o+t.trim().length,words:t.trim()}]}return n.flatMap(({0:{length:o},1:s,2:i,index:r},a)=>{let l=e+r,c=[];if(s)for(let p of bi(n[a-1]?.[2],i))c.push({start:l,end:l+1,words:p});let d=l+o;return[...c,{start:d-i.length,end:d,words:i}]})}var yi="[contenteditable]:not([contenteditable=false])",_p=`pre,code,textarea,svg,math,script,style,template,head,sage-footnoted-article,[data-sage-ignore],${yi}`;function*qa(t){let e={candidates:[],lines:[],lists:[],links:[],targets:new Map,orders:new Map},{candidates:n,lines:o,lists:s,links:i,targets:r,orders:a}=e,l=0,c=t,d,p,f,b=!1,h,v,x=[],k=()=>v??={block:c,br:h,heading:f,afterRule:b,previous:o.at(-1),order:l++,head:"",tail:"",leadingMark:"",hasText:!1},_=u=>{let w=v;w&&/^\s*[-_*–—=~ ]{3,}$/.test(w.head)?b=!0:w?.head.trim()&&(o.push(w),w.head.length<40&&w.block.localName!=="li"&&hi(w.head)&&(f=De(w.block)?w.block:e.last.parentElement)),v=void 0,h=u,x=[]},M=(u,w,C=!1)=>{if(!u)return;let z=k();if(u.trim()&&(z.head.trim()||(z.leadingMark=C||p?u:""),e.last=w,b=!1),z.head.length<40&&(z.head+=u.slice(0,60)),z.tail=(z.tail+u.slice(-40)).slice(-40),!C){z.hasText||=/[\p{L}\d]/u.test(u);for(let j of x)j.after=u;x=[]}},L=u=>{let{line:w,after:C,label:z}=n.at(-1)??{};if(w!==v||!/^\s*[–-]\s*$/.test(C??""))return;let j=e.last,ee=j.data.search(/\S/);for(let Yt of bi(z,u))$(Yt,j,ee,ee+1,!0,!0)},$=(u,w,C,z,j,ee=!1)=>{let Yt=X(u);ee||L(Yt);let ns=k(),Ki={node:w,link:w.nodeType===1?w:void 0,start:C,end:z,words:u,label:Yt,line:ns,before:ns.tail,after:"",atLineStart:!ns.hasText,isSuperscript:j,isWeak:ee,order:l++};n.push(Ki),x.push(Ki)},N=(u,w,C)=>{let z=!!p||!/[[(]/.test(u);for(let j of Wa(u,C))$(j.words,w,j.start,j.end,z);M(u,w,!0),k().tail+=","},P=u=>{let{data:w}=u;if(d)return M(w,u,!0);if(p&&Da(w))return N(w,u,0);let C=0;for(let z;z=Oo.exec(w);){let{0:j,index:ee}=z;M(w.slice(C,ee),u),C=ee+j.length,j[0]==="("&&j!==w&&!/\S$/.test(k().tail)&&!/^[.,;:)]/.test(w.slice(C,C+1))?($(j,u,ee,C,!1,!0),M(j,u)):N(j,u,ee)}M(w.slice(C),u)},F=(u,w)=>{a.set(w,l++);let C=k(),z={element:w,atLineStart:!C.hasText||!!X(C.head),line:C},j=An(u),ee=r.get(j);ee?ee.push(z):r.set(j,[z])},I=u=>{u.name&&u.name!==u.id&&F(u.name,u);let w=u.textContent.trim();if(d||!(u.hasAttribute("href")||w.length<9&&X(w))||(d=u,i.push(u),w.length>60))return;let C=!!p||/^[⁰¹²³⁴-⁹*†‡]+$/.test(w)||!!u.querySelector("sup");$(w,u,0,0,C)},W=u=>{let{localName:w,id:C}=u;return u!==t&&u.matches(_p)?!1:(Sn(u)?(_(),c=u,a.set(u,l++),u.matches(D)&&(f=u),w==="hr"&&(b=!0),w==="ol"&&s.push({list:u,line:k()})):w==="br"&&_(u),C[0]&&F(C,u),!p&&Mp(u)&&(p=u),w==="a"&&I(u),!0)},ts=u=>{u===d&&(d=void 0),u===p&&(p=void 0),Sn(u)&&(_(),c=u.parentElement??t)};for(let u=t;;){let w=u.nodeType===1&&W(u);u.nodeType===3&&P(u);let C=w?u.firstChild:null;for(w&&!C&&ts(u);!C;){if(u===t)return e;C=u.nextSibling,C||ts(u=u.parentElement)}u=C,v||(yield)}}var Mp=t=>t.localName==="sup"||t.localName==="span"&&/super/.test(`${t.getAttribute("style")} ${t.getAttribute("class")}`);function*Ba(t){let e=yield*qa(t);return{article:t,...e,...yield*Pp(e),...Tp(e)}}function*Pp({lines:t,lists:e}){let n=new Map,o=new Map,s=new Map;for(let i of t){yield;let{block:r,head:a,heading:l,leadingMark:c}=i,d=!!c||/^\s*\d/.test(a)&&De(l),p=c&&pe(c,!0)||pe(a,d);!p||/^h\d/.test(r.localName)||(n.set(i,p),o.set(r,[...o.get(r)??[],i]))}for(let{list:i}of e){let r=Number(i.getAttribute("start")??1);for(let a of i.children)a.localName==="li"&&(r=Number(a.getAttribute("value")??r),s.set(a,Ta(r++,i.getAttribute("type"))))}return{lineLabels:n,labelledLines:o,itemLabels:s}}var vi=t=>t.getAttribute("href")??"";function Tp({candidates:t,targets:e}){let n;for(let{label:r,words:a,link:l}of t){let[c,d]=l&&(r||/\d/.test(a))?vi(l).split("#"):[];if(!(!d||!e.has(An(d)))&&(n=c&&(n??c),!c))break}let o=r=>{let[a,l]=vi(r).split("#");return!a||a===n||/^(file|a\w+):/.test(a)||wt(r.href)===wt(r.ownerDocument.URL)?l:void 0},s=new Map,i=r=>{let a=s.get(r);return a||s.set(r,a=e.get(An(o(r)??""))??[]),a};return{targetsOf:i,isDead:r=>!i(r).length&&(o(r)!==void 0||/^[\w-]*$/.test(vi(r))),leadsTo:(r,{node:a,line:l})=>i(r).some(({element:c})=>a.contains(c)||c.contains(a)&&l.block.contains(c)&&(c!==l.block||!/\p{L}{2}/u.test(r.textContent))||!c.textContent&&c.nextElementSibling?.contains(a))}}ze();vt();me();var Rp=`p,li,dd,td,${D}`;function Fa(t,e,n){let o=[],s=(h,v,x)=>{let k=v.nodeType===1?v:v.parentElement;o.push({kind:h,line:k.closest(Rp)??k,words:x.trim()})},{candidates:i,links:r,targets:a,itemLabels:l,labelledLines:c,targetsOf:d,isDead:p}=t,{used:f}=e;for(let h of i){if(!yt(h,e))continue;let{node:v,link:x,words:k,label:_,isSuperscript:M}=h;(x?_&&(M||k[0]==="[")&&(p(x)||M&&d(x).length):k.startsWith("[^"))&&(f.add(v),s("marker-without-note",v,k))}for(let h of r){if(f.has(h))continue;let v=h.getAttribute("href")??"";/^#(?!top$)./i.test(v)&&!d(h).length&&!h.ownerDocument.getElementById(v.slice(1))&&s("dead-link",h,v)}let b=new Set;for(let{element:h}of[...a.values()].flat()){let{id:v}=h;v&&b.has(v)&&s("duplicate-id",h,v),b.add(v)}for(let{notes:h,container:v}of n){let x=new Set(h.flatMap(L=>L.parts)),k=[...v.children],_=k.findIndex(L=>x.has(L));for(let[L,$]of k.entries())(l.has($)||L>_&&c.has($))&&!x.has($)&&!X($.textContent)&&s("note-not-cited",$,$.textContent.slice(0,80));let M=1/0;for(let{markers:L}of h.toReversed()){let{node:$,words:N,order:P}=L[0];P>M?s("out-of-order",$,N):M=P}}return o}var Op=(t,e)=>t.order-e.order;function*Va(t,e){let n=yield*Ba(t),o={notes:new Map,used:new Set};if(yield*ja(n,o),Hp(n,o)){let r=yield e();r&&(yield*r.joinNumbered(n,o))}let s=[...o.notes.values()].sort(Op);for(let r of s)Ra(r,n,o),yield;let i=Oa(s);return yield,{notes:s,groups:i,markers:n.candidates.filter(r=>!!r.note),named:[...n.targets.values()].flat().map(({element:r})=>r),problems:Fa(n,o,i)}}function Hp(t,e){let{candidates:n,lineLabels:o,itemLabels:s}=t,i=new Set([...o.values(),...s.values()]),r=new Set([...e.notes.values()].map(({line:l})=>l)),a=new Set([...o,...s].flatMap(([l,c])=>r.has(l)||e.notes.has(l)?[]:c));return n.some(l=>(Nn(l)?a:i).has(l.label)&&_o(l,t,e))}ze();tt();me();ve();var Ja=`a,sup,[${we}],${D},ol`,zp=`${Ja},[id]`;function Qa({type:t,target:e,oldValue:n,addedNodes:o,removedNodes:s}){let i=t==="characterData",r=i?e.parentElement:e;return t==="attributes"||!!r?.closest(Ja)||Xa(n??"")||(i?[e]:[...o,...s]).some(Up)}var Up=t=>[...bt({nodes:[t]})].some(({data:e})=>Xa(e))||gt({nodes:[t]},zp).length>0,Xa=t=>/^\s*\d/.test(t)||!!pe(t,!1)||t.search(Oo)>=0;var el=()=>new Promise(t=>{setTimeout(t,100),requestAnimationFrame(()=>setTimeout(t))});async function tl(t,e,n){for(let o;e();){let s=performance.now()+4,i=t.next(o),r=0;for(;!i.done&&!i.value&&(++r%16||performance.now()<s);)i=t.next();if(n(),i.done)return i.value;o=await(i.value??el())}}function*jo(t,e){let n=Math.max(8,t.length>>4);for(let[o,s]of t.entries())e(s),yield(o+1)%n?void 0:el()}tt();tt();function $i(t){let e=!1;for(let{type:n,target:o,removedNodes:s}of t){n==="characterData"&&Si(o)&&(e=!0);for(let r of s)Si(r)&&(e=!0);let i=Za(s);Io(i),e||=i.length>0}return e}Mn();tt();me();var nl=/10\.\d|\/\/|www|PM|arxiv|isbn/i;ve();Mn();tt();var ol="div,section,aside,footer";function sl(t,{container:e,heading:n},o,s,i,r){let a=o.includes(e)?e.parentElement:e,l=new Set(o),c=b=>b===a||!l.has(b)&&c(b.parentElement);if(a.contains(t)||[...a.querySelectorAll("[role=doc-noteref]")].some(c))return;let d=Wp(t,a,n),p=n??(r?kt(`h${qp(t)}`,{},r):void 0);!n&&p&&a.before(p);let f=p?{"aria-labelledby":_n(p,"notes",i)}:{"aria-label":s.notes};d?_e(d,{role:"doc-endnotes",...f}):a.matches("ol,ul")&&_e(a,f)}function Wp(t,e,n){let o=e.closest("[role=doc-endnotes]");if(o&&o!==t&&t.contains(o))return o;let s=({nodeType:i,textContent:r})=>i!==8&&!["",n?.textContent.trim()].includes(r.trim());for(let i=e;i!==t;i=i.parentElement){if(i.matches(ol)&&(!n||i.contains(n)))return i;let r=i.parentElement.firstChild;for(;r&&(r===i||!s(r));)r=r.nextSibling;if(r)break}return e.matches(ol)?e:void 0}var qp=t=>t.querySelector("h2,h3,h4,h5,h6")?.localName[1]??2;function*ll(t,{notes:e,markers:n,groups:o,named:s},i,r,a,l,c){let d=e.findIndex(({markers:[k]})=>k.node.parentElement.getBoundingClientRect().bottom>=0),p=yield*Vp(n),f=Ci(),b=new Map,h=new Map,v=a?{"aria-expanded":"false"}:{},x=[...e.slice(d),...e.slice(0,d)];yield*jo(x,k=>{let{label:_,parts:M}=k,L=_n(Bp(k),`note-${_}`,b),$=Et(L,f),N=k.markers.map(P=>{let F=P.link??p.get(P),I=h.get(F);return I||(I=Ni(F,`ref-${_}`,b),cl(F,{href:$,role:"doc-noteref",...v,id:I},i.note(_)),h.set(F,I),l.set(I,{label:_,parts:M,id:L})),Et(I,f)});Kp(k,N,i);for(let P of M.filter(il)){let F=Yp.test(P.getAttribute("role")??"");_e(P,F?{role:""}:{})}});for(let k of o){let _=k.notes.flatMap(M=>M.parts.filter(il));sl(t,k,_,i,b,r),yield}if(e[0])for(let k of s)k.id&&_n(k,k.id,b),yield;yield*Zp(x,c)}var il=t=>!("nodes"in t);function Bp({target:t,parts:[e]}){if(t)return t;if(!("nodes"in e))return e;let n=kt("span",{});return de(e).before(n),n}var rl="[role=doc-noteref],[role=doc-backlink]";function cl(t,e,n){let o=Fp(t.textContent,n);o&&(e["aria-label"]=o),_e(t,e);let s=t.parentElement.closest(rl);for(let i of s?[s]:t.querySelectorAll(rl))_e(i,{role:""})}var al=t=>` ${t} `.toLowerCase().replace(/[^\p{L}\d]+/gu," ");function Fp(t,e){let n=al(t);return` ${e} `.includes(n)||al(e).includes(n)?e:/\p{L}{2}/u.test(t)?void 0:`${t.trim()}, ${e}`}function*Vp(t){let e=new Map,n=t.filter(({link:o})=>!o).toReversed();return yield*jo(n,o=>{let{node:s,start:i,end:r}=o;e.set(o,Ei(s,i,r,"","wrap"))}),e}function Kp({backLinks:t,label:e,parts:n},o,{back:s}){let i=o.length<2||t.some(r=>/\w/.test(r.textContent));for(let[r,a]of o.entries()){let l=t[r]??kt("a",{},"\u21A9\uFE0E");if(!l.parentNode){let f=ye(n.at(-1)).at(-1);"nodes"in n.at(-1)?Ho(f).after(l):Gp(f).append(l)}let c=l.textContent,p=X(c)===e||c.includes(`[${e}`)?{}:{[ki]:""};cl(l,{href:a,role:"doc-backlink",...p},s(e,r+1,o.length)),i||l.append(kt("sup",{},`${r+1}`))}}function Gp(t){let e=t.lastElementChild;return e?.matches("p, td, dd")?e:t}var Yp=/^doc-(endnote|biblioentry)$/;function*Zp(t,e){let n=[];for(let{parts:s}of t){for(let i of s.flatMap(r=>[...bt(r)]))nl.test(i.data)&&!i.parentElement.closest("a")&&n.push(i);yield}let o=n[0]&&(yield e());o&&(yield*jo(n,s=>{for(let{start:i,end:r,href:a}of o.citationsIn(s.data).toReversed())Ei(s,i,r,a,a===s.data.slice(i,r)?"wrap":"cite")}))}var lm,$l=()=>lm??=Promise.resolve().then(()=>(Sl(),El));q();Mi();var um,Il=()=>um??=Promise.resolve().then(()=>(Hl(),Ol));var Wo=class{#e;#t;#o;#s;#n;constructor(e,n){this.#e=e,this.#t=n}attach(e){return this.#o===null?!1:(this.#n=e,this.#o?this.#o.attach(e):(e.addEventListener("click",this.#r,!0),this.#s??=this.#i()),!0)}detach(){this.#n=void 0,this.#o?.detach()}#i(){return Il().then(e=>{this.#o=new e.Preview(this.#e,({id:n})=>this.#t.get(n)),this.#n&&(this.#o.attach(this.#n),this.#o.catchUp())},async()=>{this.#o=null,await this.#e.updateComplete;let e=this.#n?.getRootNode();for(let n of this.#t.keys())e?.getElementById(n)?.removeAttribute("aria-expanded");Mt(this.#e,"preview")})}#r=async e=>{let n=this.#n,o=e.composedPath().find(Do);!(n&&this.#o===void 0&&o&&this.#t.has(o.id))||!Uo(e)||(e.preventDefault(),e.stopPropagation(),await Promise.race([this.#s,new Promise(i=>setTimeout(i,1e3))]),n.removeEventListener("click",this.#r,!0),o.click())}};Be();function jl({notes:t,markers:e,problems:n}){let o={notes:t.length,markers:e.length,problems:n.map(({kind:s,words:i,line:r})=>({kind:s,words:i,near:te(r.textContent).slice(0,80)}))};return new CustomEvent("sage-notes-ready",{bubbles:!0,composed:!0,detail:o})}Ri();S();var zl=['a[data-sage-mark][role]{position:relative;&::before{block-size:max(100%,24px);content:"";inline-size:max(100%,24px);inset-block-start:50%;inset-inline-end:0;position:absolute;transform:translateY(-50%)}sup>&:not(:only-of-type)::before{inline-size:100%}&:focus-visible{outline:3px solid var(--_focus,Highlight);outline-offset:2px}}',"a:is([data-sage-mark=cite],[data-sage-mark=wrap]){overflow-wrap:anywhere}",":is(a,sup)[data-sage-mark=add]{line-height:0}","a[data-sage-mark=add]{margin-inline-start:.4em;text-decoration:none}","[data-sage-mark]:target{background:#8883;border-radius:1px;outline:2px solid #8889;outline-offset:3px}","[data-sage-mark]{scroll-margin-block:min(20vh,8rem)}",'@media print{[data-sage-paper]{display:none!important}[data-sage-mark=cite]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}'],Ul=[Q,A`
    :host(:not([hidden])) {
      display: block !important;
    }

    .prose {
      font-family: var(--_font);
    }

    /* Important, because a theme's rules for these elements would win otherwise. */
    .prose::slotted(:is(p, ul, ol, dl, blockquote, figure, table, h2, h3, h4, h5, h6)) {
      font-family: var(--_font) !important;
      line-height: 1.65 !important;
      margin-block: 0 1.1em !important;
    }

    /* The text's measure, also for widgets. The classes are WordPress's, for what may be wider. */
    .prose::slotted(
      :is(
        p,
        ul,
        ol,
        dl,
        blockquote,
        figure,
        table,
        h2,
        h3,
        h4,
        h5,
        h6,
        sage-consult-cta,
        sage-signs-checklist,
        sage-comparison-cards
      ):not(.alignwide, .alignfull)
    ) {
      max-inline-size: 66ch !important;
    }

    .prose::slotted(:is(h2, h3, h4, h5, h6)) {
      font-family: var(--_font-heading) !important;
      line-height: 1.25 !important;
      margin-block: 1.6em 0.5em !important;
      text-wrap: balance;
    }

    .prose::slotted(:first-child) {
      margin-block-start: 0 !important;
    }

    .prose::slotted(:is(ul, ol)) {
      padding-inline-start: 1.4em !important;
    }

    .prose::slotted(blockquote) {
      border-inline-start: 3px solid var(--_accent) !important;
      margin-inline: 0 !important;
      padding-inline-start: 1.1em !important;
    }

    .prose::slotted(figure) {
      margin-inline: 0 !important;
    }
  `];var Hi=class extends V{constructor(){super(...arguments);this.preview="popover";this.prose=!1;this.#e=new MutationObserver(n=>this.#h(n));this.#t=new Map;this.#o=new Wo(this,this.#t);this.#s=this;this.#c=()=>{this.#a=this.#l()}}static{this.styles=Ul}static{this.properties={notesHeading:{attribute:"notes-heading"},preview:{},prose:{type:Boolean}}}#e;#t;#o;#s;#n;#i;#r;#a;connectedCallback(){super.connectedCallback(),Rt(this),Ht(this),zl.forEach(Je);let n=this.parentElement;this.#s=n&&Ge(n)?n.parentElement:O(this),this.#a=this.#p()}disconnectedCallback(){super.disconnectedCallback(),this.#u()}async _readProblems(){return this.#n&&this.#c(),this.#a??[]}async getUpdateComplete(){let n=await super.getUpdateComplete();return await this.#a,n}willUpdate(n){let o=this.#n!==Pn.for(this);this.#n&&(n.has("notesHeading")||n.has("preview")||o)&&this.#c()}update(n){super.update(n),Z(g`<slot class=${this.prose?"prose":m}></slot>`,this.renderRoot)}async#p(){let n=this.#r={};return await La(),n===this.#r?this.#l():[]}#c;async#l(){this.#u();let n=this.#r={};if(!this.#d())return[];let o=()=>{let i=this.#e.takeRecords();i.length&&this.#h(i);let r=n===this.#r;return r&&this.#e.disconnect(),r},s=await tl(this.#m(),o,()=>this.#d());return s?(this.dispatchEvent(jl(s)),s.problems):[]}#d(){let n=this.#s,o=["contenteditable"];return this.#e.observe(n.getRootNode(),{attributeFilter:o,subtree:!0}),n.closest(yi)||document.designMode==="on"?!1:(this.#e.observe(n,{attributeFilter:[...o,"href","id","name",we],characterData:!0,characterDataOldValue:!0,childList:!0,subtree:!0}),!0)}*#m(){let n=this.#s,o=()=>be(n.childNodes);o()&&se(this,"<p>","the article in this element",()=>o()&&""),this.#n=Pn.for(this);let s=()=>$l().catch(()=>Mt(this,"plain")),i=yield*Va(n,s),a=Pt(this,"preview",this.preview,["popover","none"])==="popover"&&i.markers.length>0&&this.#o.attach(n);return yield*ll(n,i,this.#n,this.notesHeading,a,this.#t,s),i}#h(n){if(n.some(({attributeName:i})=>i==="contenteditable"))return this.#c();let o=n.some(Qa),s=$i(n);this.#e.takeRecords(),!(!s&&!o)&&(this.#r=void 0,clearTimeout(this.#i),this.#i=setTimeout(this.#c,50))}#u(){this.#r=void 0,clearTimeout(this.#i),this.#t.clear(),this.#o.detach(),$i(this.#e.takeRecords()),this.#e.disconnect();let n=this.#s===this?this:null,o=this.#s.querySelectorAll(`[${we}]`);Io([...o].filter(s=>s.closest(this.localName)===n))}};J("sage-footnoted-article",Hi);S();Te();lt();cn();Fe();an();oe();Bt();q();U();Gt();function Jl(t,e,n,o){let s=new Map,i=new Set(n?Fo(e.filter(({isCurrent:l})=>l)):[]),r=new Set(e.map(({item:l})=>l));for(let l of t)for(let c of l.children)r.has(c)||s.set(c,"out");for(let l of e){let{item:c,isUnclear:d,isCurrent:p,status:f}=l;!c||d||Zl(f)||(n?!i.has(l):!p)&&s.set(c,n?"out":"apart")}let a=o&&e.findLast(({item:l,status:c})=>!s.has(l)&&!Zl(c));return a&&/^(i|hi(?![ae]))/i.test(a.text)&&s.set(a.item,"e"),s}var Zl=t=>t==="pending"||t==="ended";Gt();var ac=()=>Promise.resolve().then(()=>(rc(),ic));var dc=()=>Promise.resolve().then(()=>(cc(),lc));S();mn();oe();U();U();var Yo=new R("state-availability",{available:"Available in",more:t=>`and ${t} more`});var pc=3;function mc(t,e,n){let o=e.map(({isUnclear:a,text:l,state:c})=>a?l:He(t,c)),s=o.slice(0,o.length>pc+1?pc:o.length),i=o.slice(s.length),r=(a,l="conjunction")=>E(t,new Intl.ListFormat(Ke(t),{type:l}).format(a));return g`<div part="list" class="own">
    ${n} ${r(s,i.length?"unit":"conjunction")}
    ${i.length?g`<details part="more">
            <summary>${E(t,Yo.for(t).more(i.length))}</summary>
            ${r(i)}
          </details>`:m}
  </div>`}function hc(t,e){return g`<ul part="list" class="own states" role="list">
    ${e.map(({state:n})=>g`<li part="state">${He(t,n)}</li>`)}
  </ul>`}S();var uc=[Q,qt,A`
    .own.states {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2);
    }

    [part='state'] {
      background: var(--_surface);
      border: var(--_line-width) solid var(--_border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_text);
      list-style: none;
      max-inline-size: 100%;
      padding: 0.6em 1em;
    }

    [part='label'] {
      margin-block-end: calc(var(--_space) / 2);
    }

    .own.line {
      display: inline;
    }

    .own.map {
      aspect-ratio: 3 / 2;
      break-inside: avoid;
      margin-block-end: calc(var(--_space) / 2);
      max-inline-size: 30em;
    }

    /* Space for the map. */
    :host([layout='map']) ::slotted(:is(ul, ol))::before {
      content: none !important;
    }

    /* Click areas of 24 px. Links in a sentence get no box of their own: it would break right-to-left
       order. */
    :not(.actions) > a {
      padding-block: 0.2em;
    }

    details,
    summary {
      display: inline;
    }

    summary {
      cursor: pointer;
      padding-block: 0.2em;
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    .own p {
      margin: 0.5em 0;
    }

    /* In a badge that consists of our words, the answer takes the place of the names. */
    :host(:empty:not([check], [layout='list'], [layout='map'])) p {
      margin: 0;
    }

    @media print {
      [part='state'] {
        background: none;
      }

      ::details-content {
        content-visibility: visible;
        display: inline;
      }
    }
  `];var zi=class extends ce{constructor(){super(...arguments);this.layout="badge";this.check=!1;this.#t=new Ee(this);this.#o=[];this.#s=!1}static{this.styles=uc}static{this.properties={states:{},layout:{},label:{},heading:{},level:{type:Number},check:{type:Boolean}}}#e;#t;#o;#s;#n;#i;willUpdate(){this.label&&this.getAttribute("label")!==this.label&&this.setAttribute("label",this.label),this.layout==="map"&&(this.#n=ct("map",dc,this))}_renderAdded(){let{nodes:n,complete:o}=this._content,s=n.filter(Xe),i=n.length>s.length,r=i?"":[this.heading,this.label].join(" "),a=s.length?Fl(n,r):o?this.#l(i):[],l=Pt(this,"layout",this.layout,["badge","list","map"]);this.#r(a),o&&Gl(this,a);let c=l==="badge"&&(!a.length||a.some(W=>W.isCurrent||W.isUnclear&&Oe(this))),d=c&&s.length?ue(this).slice(0,2):"",p=!["","en","es"].includes(d),f=s.length?[]:a;this._content.mark(f.length>0||!!this.heading,()=>Jl(s,a,c,d==="es")),B(this,"worded",c&&s.length>0&&n.some(W=>!W.firstChild)),B(this,"waiting",this.check&&this.#o.length>0&&this.#i===void 0),B(this,"foreign",p),B(this,"listed",l==="badge"&&!c);let b=Ae(this,this._content),h=l==="map"?this.#c():m,v=this.#i?.render()??m,x=c&&!n.length&&!this.check&&v!==m,k=a.length>0&&!i,_=o&&k?this.#a(c,s.length>0&&!p):m,M=_===m||c&&f.length?m:this.#p(_,c),L=x||!f.length?m:c?mc(this,f,_):hc(this,f),$=!c&&s.length&&this.#i?.renderRemarks(a)||m;if(![b,M,h,L,$,v].some(W=>W!==m)&&!this._content.needsSlots)return m;let[P,F,I]=this._content.splitAround(s);return g`
      ${b}${M}${this._content.slot(P,0)}${h}${this._content.slot(F,1)}${L}${$}
      ${this._content.slot(I,2)}${v}
    `}#r(n){let{nodes:o,complete:s}=this._content,i=this.check||!!this.#t.current.state,r=this.check||this.layout==="map";if(this.#o=n.length||!s||!(i||r)?n:this.#l(!1),this.#o.length&&(i||n.some(Yl))){let a=ct("licenses",ac,this);this.#i??=a&&new a.Licenses(this,this.#t)}this.#i?.read(this.#o,this.#d),this.#s=s&&!this.#o.length&&(r||!o.length),this.#s&&se(this,"states",$m,()=>this.#s&&"")}updated(){let{adoptedStyleSheets:n}=this.shadowRoot??{};for(let o of[this.#n,this.#i]){let s=o?.styles.styleSheet;s&&!n?.includes(s)&&n?.push(s)}this.#i?.updated()}#a(n,o){return this.label?this.label:o||!n?m:E(this,Yo.for(this).available)}#p(n,o){return g`<p part="label" class="own ${o?"line":""}">${n}</p>`}#c(){if(this.#n===null||!this.#o.length)return m;let n=this.#o.filter(({isCurrent:s})=>s).map(({state:s})=>s.code),o=this.#n?.renderMap(n,this.#t.current.state?.state);return g`<div part="map" class="own map" aria-hidden="true" translate="no">${o}</div>`}#l(n){let o=this.states?Kn(this.states):n?[]:this.#d?.states??[];return Vl(o,[this.heading,this.label].join(" "))}get#d(){return(this.#e??=new qe(this,ke)).value}focus(n){this.shadowRoot?.querySelector("select")?.focus(n)}},$m="a list in the element, this attribute, or those of a practice";J("sage-state-availability",zi);S();oe();q();var Cm='a[href],button,input,select,textarea,summary,iframe,[tabindex="0"],[contenteditable]',Zo=class{#e;#t;#o;#s;constructor(e,n,o){this.#e=e,this.#t=n,this.#o=o}listen(){document.addEventListener("keydown",this,!0)}disconnect(){document.removeEventListener("keydown",this,!0),this.#s?.remove()}handleEvent({key:e,shiftKey:n}){let{activeElement:o,body:s}=document;if(e!=="Tab"||n||!(!o||o===s)||s.isContentEditable||!this.#t()||!this.#n)return;let r=document.createElement("div");Object.assign(r.style,{position:"fixed",insetInlineEnd:"0"}),this.#o(r.attachShadow({mode:"open"})),s.prepend(r),this.#s=r,r.addEventListener("focusout",()=>r.remove()),setTimeout(()=>document.activeElement===r||r.remove())}get#n(){return[...document.querySelectorAll(Cm)].filter(n=>n.compareDocumentPosition(this.#e)===4).length>1}};U();var Ui=new R("exit-page",{press:t=>t>1?`Press Shift ${t} more times to leave this page.`:"Press Shift once more to leave this page.",expired:"Time is up: you are still on this page. To leave it, press Shift three times.",leaving:"Leaving this page."});S();var fc=[Q,A`
    [part='action'] {
      background: var(--_action);
      border: 1px solid var(--_action-border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_on-action);
      display: block;
      font-weight: 600;
      inline-size: fit-content;
      margin-inline-start: auto;
      min-block-size: 44px;
      padding: 0.55em 1em;
      text-decoration: none;
    }

    [part='action']:hover {
      background: var(--_action-hover);
      text-decoration: underline;
    }

    /* Overlays the page, so that it does not shift the layout. */
    [part='status'] {
      background: var(--_surface);
      border: max(1px, var(--_line-width)) solid var(--_border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_text);
      inline-size: max-content;
      inset-block-start: calc(100% + 0.25rem);
      inset-inline-end: 0;
      max-inline-size: calc(100vi - 4rem);
      padding: 0.25em 0.75em;
      position: absolute;
    }

    [part='status']:empty {
      clip-path: inset(50%);
      display: block;
    }
  `];mt();function Di(t){let e=new URL(ge(t)),n=e.searchParams.get("ref");return n&&new URL(document.baseURI).hostname.endsWith(n)&&e.searchParams.delete("ref"),e.href}function bc(t,e){let n=gc(globalThis,t);document.body.replaceChildren(n),n.textContent=e;let o=document.createElement("meta");o.name="referrer",o.content="no-referrer",document.head.append(o);try{if(top.location.replace(t),top===self)return;setTimeout(()=>location.replace(t),300);let{documentElement:s,body:i}=top.document,r=gc(top,t);i.style.setProperty("display","none","important"),s.append(r),r.textContent=e}catch{location.replace(t)}}function gc(t,e){let{document:n}=t,o=n.createElement("p");return o.role="alert",Object.assign(o.style,{background:"Canvas",color:"CanvasText",font:"1rem/1.5 system-ui, sans-serif",inset:"0",margin:"0",padding:"2rem",position:"fixed",zIndex:"2147483647"}),n.title=new URL(e).hostname,t.onbeforeunload=null,t.addEventListener("pageshow",({persisted:s})=>s&&t.location.reload()),o}Ve();Be();var yc=ae(so(K(/\s*[([][^)\]]*\b(tab|window|external|externo|pestaña|ventana)\b[^)\]]*[)\]]/i,/[\s,;–—-]+((link|will|se) )*(open|abr)\S* (\S+ ){1,4}?(tab|window|pestaña|ventana)( nueva)?\.?/)),/$/),Nm="[class*=sr],[class*=hidden],[class*=screen]",Lm=/\b(tab|window|external|externo|pestaña|ventana)\b/i;function vc(t){let e=t.cloneNode(!0);for(let o of e.querySelectorAll("*"))o.matches("[hidden],[aria-hidden=true]")||o.matches(Nm)&&Lm.test(o.textContent)?o.remove():o.matches("br,div,p")&&o.before(" ");let n=Wi(e).replace(yc,"")||Wi(t).replace(yc,"")||Wi(t);return n.length<3&&t.ariaLabel||n||t.hostname}var Wi=t=>te([t.textContent,...[...t.querySelectorAll("img")].map(({alt:e})=>e)].join(" "));var wc=["keydown","keyup","pointerdown"],Jo=class t{static#e;#t;#o=0;#s=!1;#n;constructor(e){this.#t=e}listen(){for(let o of wc)document.addEventListener(o,this,!0);let e=t.#e;if(t.#e=this,!e||e===this)return;this.#s=e.#s;let n=e.#o;e.disconnect(),n>0&&this.#i(n)}disconnect(){for(let e of wc)document.removeEventListener(e,this,!0);this.#i(0)}handleEvent({type:e,key:n,shiftKey:o,ctrlKey:s,altKey:i,metaKey:r}){let a=n==="Shift";if(e==="keyup"){if(!a||!this.#s||o)return;this.#s=!1,this.#i(Math.max(this.#o,0)+1);return}this.#s=a&&!(s||i||r),!this.#s&&this.#o>0&&this.#i(0)}#i(e){clearTimeout(this.#n),this.#o=e,e&&(this.#n=setTimeout(()=>this.#i(e>0?-1:0),5e3)),this.#t(e)}};var xc=["click","auxclick"],qi=class t extends ce{static#e=new Set;static#t=new Jo(e=>{let n=t.#o;n&&n.#p(e)});static get#o(){return[...this.#e].filter(n=>!n._content.replacement).sort((n,o)=>3-(O(n).compareDocumentPosition(O(o))&6))[0]}static{this.styles=fc}#s=new Zo(this,()=>t.#o===this,e=>{Nt(e,t.elementStyles),Z(this.#a(),e,{host:this})});#n;#i;#r=0;connectedCallback(){super.connectedCallback(),Je(":root:has(sage-exit-page){scroll-padding-block-start:4rem}"),t.#e.add(this),t.#t.listen(),this.#s.listen(),this.#i=O(this);for(let e of xc)this.#i.addEventListener(e,this.#l);setTimeout(()=>{this.isConnected&&t.#o!==this&&T(this,"<sage-exit-page>","another one before it","one on a page")})}disconnectedCallback(){super.disconnectedCallback(),t.#e.delete(this),this.#s.disconnect();for(let e of xc)this.#i?.removeEventListener(e,this.#l)}_renderAdded(){let e=this._content,n=[...e.contentHost.childNodes],o=ht(n,{});o.links.some(kc)||(o=ht(n));let{lines:s,index:i,links:r,isInline:a}=o;if(this.#n=r.find(kc),!this.#n)return e.complete&&T(this,"<a href>",r[0]?.getAttribute("href")??"","one link to a neutral site"),g`${e.slot(n,0)}`;let[l,,c]=e.splitAround(s[i]??[],a),d=this.#r,p=Ui.for(this),f=d?E(this,d>0?p.press(3-d):p.expired):m;return g`
      ${e.slot(l,0)}
      <div class="own">
        ${this.#a()}
        <div part="status" role="status">${f}</div>
      </div>
      ${e.slot(c,1)}
    `}#a(){let e=this.#n;return e?g`<a
          part="action"
          href=${Di(e)}
          rel="noreferrer"
          @click=${this.#c}
          @auxclick=${this.#c}
          >${vc(e)}</a
        >`:m}#p(e){this.#r=e,e===3?this.#d():this.requestUpdate()}#c(e){e.button>1||(e.preventDefault(),this.#d())}#l=e=>{this.#n?.contains(e.target)&&this.#c(e)};#d(){this.#n&&bc(Di(this.#n),Ui.for(this).leaving)}},kc=t=>t.protocol.startsWith("http")&&!t.matches("[href^='#']");J("sage-exit-page",qi);ro();function Ec(t,e){le.set(t,{...e})}var Ct=t=>t.startsWith("Distrito")?`el ${t}`:t.startsWith("Islas")?`las ${t}`:t,Am={answer:{individual:"Terapia individual",couples:"Terapia de pareja",yes:t=>`S\xED, podemos atenderle en ${Ct(t)}.`,some:(t,e)=>`En ${Ct(t)} solo ofrecemos esto: ${e}.`,no:t=>`Lo sentimos: no podemos atenderle en ${Ct(t)}.`,book:(t,e,n)=>{let s={individual:" individual",couples:" de pareja"}[t??""],i=n?` en ${Ct(n)}`:"";return`Reservar una consulta gratuita${s??""}${i}${t&&!s?`: ${e}`:""}`},outside:"Buscar atenci\xF3n en otro lugar",change:"Cambiar de estado",sessions:"Sesiones:",free:"gratis",notice:"Sobre su estimaci\xF3n de buena fe",call:t=>`Llamar al ${t}`},"comparison-cards":{ask:"\xBFCu\xE1l de estas opciones le sirve?",fits:"Esta me sirve",unsure:"A\xFAn no lo s\xE9",notThere:t=>`No se ofrece en ${Ct(t)}.`},"consult-cta":{book:"Reservar una consulta gratuita"},"exit-page":{press:t=>t>1?`Pulse Shift (May\xFAs) ${t} veces m\xE1s para salir de esta p\xE1gina.`:"Pulse Shift (May\xFAs) una vez m\xE1s para salir de esta p\xE1gina.",expired:"Se acab\xF3 el tiempo: sigue en esta p\xE1gina. Para salir de ella, pulse Shift (May\xFAs) tres veces.",leaving:"Saliendo de esta p\xE1gina."},"footnoted-article":{notes:"Notas",note:t=>`Nota ${t}`,back:(t,e,n)=>n>1?`Volver al texto, nota ${t}, lugar ${e}`:`Volver al texto, nota ${t}`,toNote:t=>`Ir a la nota ${t}`,copy:"Copiar",copied:"Copiado",notCopied:"No se pudo copiar",close:"Cerrar"},"signs-checklist":{signs:"Se\xF1ales",clear:"Borrar",cleared:"Borrado",printMarked:"Imprimir con marcas",printBlank:"Imprimir sin marcas",privacy:"Nada de lo que marque se env\xEDa ni se guarda. Cualquiera puede leer una copia impresa."},"state-availability":{available:"Disponible en",more:t=>`y ${t} m\xE1s`,ask:"\xBFD\xF3nde estar\xE1 durante las sesiones?",choose:"Elija un estado",pending:t=>`Todav\xEDa no: por ahora no podemos atenderle en ${Ct(t)}.`,unsure:t=>`Preg\xFAntenos si podemos atenderle en ${Ct(t)}.`,past:t=>`${t?`La \xFAltima vez confirmamos esta licencia hasta el ${t}`:"No hemos confirmado esta licencia"}. Preg\xFAntenos o consulte con la junta estatal.`,notYet:"todav\xEDa no",ended:"terminada",licensed:"licencia",compact:"privilegio por convenio",registration:"registro",checked:t=>`Lo comprobamos el ${t}.`,lookUp:"Comprobarlo con la junta estatal"},states:{AS:"Samoa Americana",DC:"Distrito de Columbia",HI:"Haw\xE1i",LA:"Luisiana",MI:"M\xEDchigan",MO:"Misuri",MP:"Islas Marianas del Norte",MS:"Misisipi",NC:"Carolina del Norte",ND:"Dakota del Norte",NH:"Nuevo Hampshire",NJ:"Nueva Jersey",NM:"Nuevo M\xE9xico",NY:"Nueva York",OR:"Oreg\xF3n",PA:"Pensilvania",SC:"Carolina del Sur",SD:"Dakota del Sur",VI:"Islas V\xEDrgenes de los Estados Unidos",WV:"Virginia Occidental",ways:"en_linea tele* video* virtual* remot* presencial* en_persona",individual:"individual*",couples:"pareja*",others:"famil* grup*",only:"solo solamente unicamente",words:"adult* adolescente* nin* terap* consejer* psicolog* psicoterap* sesion* client* paciente* atencion matrimon* salud mental clinic* trabaj* social* profesional* junta certificad* registrad* registro convenio licencia* lic numero oficina* consultorio* todo atend* ofrec* disponible* ver leer mas informacion reservar y o con por para de del el la los las un una nuestr*"}};Ec("es",Am);Y();var YE=globalThis.document?.currentScript;var _m=new Set;var Sc=t=>_m.add(t);var $c=t=>{let e=t.slice(5);return`[class*=${t}],[data-sage*=${e}],a[href*="#${t}"],a[href*="sage=${e}"]`},Mm=t=>`${t}:not(:defined),${$c(t)}`,ZE=new Map([...Object.entries(Zr).map(([t,e])=>[t,e.map(Mm).join()]),["hooks",Le.map($c).join()]]);S();lt();var Qo='[data-sage],[class*=sage-],a[href*="#sage-"],a[href*="sage="]',Pm="form,[data-sage-ignore],body :is(#comments,.comment,.comments,.commentlist,[class*=comment-])";function Cc(t,e){let{dataset:n,localName:o}=t,s=a=>a?.match(/[\w-]+/g)??[],i=s(t.getAttribute("class")),r=Le.find(a=>s(n.sage).includes(a.slice(5)))??Le.find(a=>i.includes(a))??(o==="a"?Tm(t):void 0);if(!(!r||o.startsWith("sage-")||t.isContentEditable||t.closest(Pm)))return e?.closest(Se(r))?void 0:r}function Tm(t){let e=new URLSearchParams(t.search).get("sage"),n=Le.find(o=>t.hash===`#${o}`||`sage-${e}`===o);if(!(!n||/ugc|nofollow/.test(t.rel)))return t.origin===self.origin||t.origin===Rm(t)?n:void 0}function Rm(t){let e=document.createElement("a");return qn(t,ke,n=>{e.href=n?.bookUrl??""}),e.origin}var Om=/^(article|aside|blockquote|div|footer|h\d|header|main|nav|p|section|span)$/,Hm=/^(a|details|dl|figure|ol|table|ul)$/,Im=A`
  * {
    display: contents;
  }
`,On=new WeakMap,Bi=new WeakMap;function Xo(t){let e=Bi.get(t),{parentElement:n}=t,o=Cc(t,n&&n===e?n.parentElement:n),s=e&&(Lc(t)??t.parentNode)===(Ac(e)??e);if(e&&o===e.localName&&s)return _c(t,e);e&&zm(t,e),o&&customElements.get(o)&&jm(t,o)}function Nc(t){let e=On.get(t);e?.hook&&Xo(e.hook);let n=e?.root.querySelector(".all");n&&Pc(n,t)}var Lc=t=>Om.test(t.localName)?t:t.localName==="a"?t.closest("p"):null,Ac=t=>t.parentNode?.host;function jm(t,e){let n=Lc(t),o=document.readyState!=="complete"||!Hm.test(t.localName);if(n?On.get(n)?.hook:o||!t.parentNode)return;let s=document.createElement(e);if(_c(t,s),Bi.set(t,s),n){let i=On.get(n)??{root:n.attachShadow({mode:"open",slotAssignment:"manual"})};On.set(n,i),i.hook=t,i.root.adoptedStyleSheets=[Im.styleSheet],Um(e)||s.append(Mc(n)),i.root.replaceChildren(s),n!==t&&Ot(()=>eo(n,e.slice(5),i.hook===t))}else{let{parentNode:i,nextSibling:r}=t;s.append(t),i.insertBefore(s,r)}}function zm(t,e){Bi.delete(t);let n=Ac(e),o=n&&On.get(n);o?(o.hook=void 0,n.removeAttribute(re),o.root.replaceChildren(Mc(n))):t.parentNode===e&&e.replaceWith(...e.childNodes)}function _c(t,e){for(let n of $e(e.localName)){let o=he(t,`data-${n}`);o!==e.getAttribute(n)&&(o===null?e.removeAttribute(n):e.setAttribute(n,o))}}var Um=t=>customElements.get(t).shadowRootOptions?.slotAssignment==="manual";function Mc(t){let e=document.createElement("slot");return e.className="all",Pc(e,t),e}var Pc=(t,e)=>t.assign(...e.childNodes);function Fi(t=document){let e=t.querySelectorAll(Qo);for(let n of[t,...e])try{n.dataset&&Xo(n)}catch(o){console.warn(n,o)}}var Dm=t=>t.matches(Qo)||t.querySelector(Qo);function Tc(){let t=["contenteditable","data-sage-ignore"],e=new MutationObserver(o=>{for(let{target:s,addedNodes:i,attributeName:r}of o){t.includes(r)?Fi(s):r?Xo(s):Nc(s);for(let a of i)G(a)&&Dm(a)&&Fi(a)}}),n=()=>{let o=Le.flatMap($e).map(s=>`data-${s}`);e.observe(document,{attributeFilter:[...t,...o,"class","data-sage","href"],childList:!0,subtree:!0}),Fi()};Sc(n),addEventListener("load",n),document.addEventListener("context-provider",n),n()}q();var Rc=`/* A practice's own theme. The widgets do not need it, and the page is readable without it. */

:root {
  color-scheme: light dark;

  --paper: light-dark(#fbfaf6, #161916);
  --leaf: light-dark(#f0f2ea, #1f2420);
  --ink: light-dark(#23281f, #e4e6de);
  --soft: light-dark(#535b4e, #abb2a4);
  --line: light-dark(#d5d9cc, #3a423a);
  --sage: light-dark(#35563f, #a9ceb1);
  --on-sage: light-dark(#fbfaf6, #14201a);
  --clay: light-dark(#93532f, #e0a988);

  --serif:
    'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, 'Bitstream Charter', 'Source Serif 4', Georgia,
    serif;
  --sans: ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --measure: 65ch;
  --gutter: clamp(1.125rem, 5vw, 2.5rem);
  --beat: 1.15em;

  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-block: 1.5rem;
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--serif);
  font-size: clamp(1.0625rem, 1rem + 0.4vw, 1.25rem);
  line-height: 1.6;
  overflow-wrap: break-word;
}

/* One column. All content has the same left edge. */

.masthead,
article,
.colophon {
  inline-size: min(100% - 2 * var(--gutter), var(--measure));
  margin-inline: auto;
}

/* Vertical rhythm: more space before a heading, less after it. */

p,
ul,
ol,
blockquote {
  margin-block: 0 var(--beat);
  text-wrap: pretty;
}

h1,
h2,
h3 {
  margin-block: 0 0.5em;
  font-weight: 600;
  line-height: 1.2;
  text-wrap: balance;
}

h1 {
  margin-block: clamp(1.5rem, 6vw, 3.5rem) 0.5em;
  font-size: clamp(2rem, 1.3rem + 3.2vw, 3.1rem);
  line-height: 1.1;
  letter-spacing: -0.015em;
}

h2 {
  margin-block-start: 2.1em;
  font-size: 1.55em;
  letter-spacing: -0.008em;
}

h3 {
  margin-block-start: 1.7em;
  font-size: 1.15em;
}

h2 + h3 {
  margin-block-start: 0.9em;
}

ul,
ol {
  padding-inline-start: 1.3em;
}

li + li {
  margin-block-start: 0.4em;
}

li::marker {
  color: var(--clay);
}

small {
  color: var(--soft);
  font-family: var(--sans);
  font-size: 0.82em;
}

p:has(> small) {
  line-height: 1.45;
}

.standfirst {
  margin-block-end: 1.6em;
  color: var(--soft);
  font-size: 1.2em;
  line-height: 1.5;
}

/* Links in sentences are underlined. */

a {
  color: var(--sage);
  text-decoration-thickness: 0.07em;
  text-underline-offset: 0.18em;
}

a:hover {
  text-decoration-thickness: 0.14em;
}

:focus-visible {
  outline: 3px solid var(--clay);
  outline-offset: 3px;
  border-radius: 2px;
}

a[href^='tel:'],
a[href^='sms:'] {
  white-space: nowrap;
}

sup {
  font-size: 0.72em;
  line-height: 0;
}

sup a {
  padding-inline: 0.2em;
  font-family: var(--sans);
}

/* The page's header and footer. */

.skip {
  position: absolute;
  inset-block-start: 0.5rem;
  inset-inline-start: 0.5rem;
  padding: 0.6rem 1rem;
  background: var(--sage);
  color: var(--on-sage);
  font-family: var(--sans);
}

.skip:not(:focus) {
  block-size: 1px;
  inline-size: 1px;
  padding: 0;
  clip-path: inset(50%);
  overflow: hidden;
  white-space: nowrap;
}

.masthead {
  padding-block: 1.4rem 1.1rem;
  border-block-end: 1px solid var(--line);
}

.masthead > p {
  margin: 0;
}

.brand a {
  color: inherit;
  font-family: var(--serif);
  font-size: 1.2em;
  font-weight: 600;
  text-decoration: none;
}

.brand a:hover {
  text-decoration: underline;
}

.tagline {
  color: var(--soft);
  font-family: var(--sans);
  font-size: 0.85em;
}

.masthead sage-state-availability {
  font-family: var(--sans);
  font-size: 0.8em;
  margin-block-start: 0.6rem;
}

/* Two columns, if there is room: the badge is next to the name, so it moves nothing when it renders. */
@media (width >= 44rem) {
  .masthead {
    display: grid;
    grid-template: auto auto / auto 1fr;
    column-gap: 1.5rem;
  }

  .masthead > p {
    grid-column: 1;
    white-space: nowrap;
  }

  .masthead sage-state-availability {
    grid-area: 1 / 2 / span 2;
    place-self: center end;
    margin-block-start: 0;
  }
}

.colophon {
  margin-block-start: 3.5rem;
  padding-block: 1.5rem 3rem;
  border-block-start: 1px solid var(--line);
  color: var(--soft);
}

.colophon p {
  font-family: var(--sans);
  font-size: 0.85em;
  margin-block-end: 0.5em;
}

/* Content that is a little wider than the column. */

.pull {
  margin: 2.2em 0;
  padding-inline-start: 1.1em;
  border-inline-start: 3px solid var(--clay);
  color: var(--sage);
  font-size: 1.35em;
  font-style: italic;
  line-height: 1.35;
}

.pull p {
  margin: 0;
  text-wrap: balance;
}

.note {
  margin-block: 1.8em;
  padding: 1em 1.2em;
  border: 1px solid var(--line);
  border-inline-start: 3px solid var(--clay);
  border-radius: 4px;
}

div.note {
  scroll-margin-block-start: 1.5rem;
}

.note > :first-child {
  margin-block-start: 0;
}

.note > :last-child {
  margin-block-end: 0;
}

.references {
  margin-block-start: 3.5em;
  padding-block-start: 0.1em;
  border-block-start: 1px solid var(--line);
  font-size: 0.86em;
}

.references h2 {
  margin-block-start: 1.3em;
  font-size: 1.3em;
}

.references li {
  padding-inline-start: 0.3em;
  overflow-wrap: anywhere;
}

.references a[href^='#'] {
  padding-inline: 0.35em;
}

li:target {
  border-radius: 3px;
  outline: 0.4em solid var(--leaf);
  background: var(--leaf);
}

/* Where the widgets are. */

:is(sage-consult-cta, sage-signs-checklist, sage-comparison-cards) {
  margin-block: 2.2em;
}

sage-state-availability[layout] {
  margin-block: var(--beat);
}

h2 + sage-comparison-cards,
.colophon > :first-child {
  margin-block-start: 0;
}

:is(sage-consult-cta, sage-signs-checklist, sage-comparison-card, sage-state-availability) > :first-child {
  margin-block-start: 0;
}

:is(sage-consult-cta, sage-signs-checklist, sage-comparison-card, sage-state-availability) > :last-child {
  margin-block-end: 0;
}

/* WordPress's class for content that may be wider than the text. */
@media screen and (width >= 56rem) {
  .alignwide {
    margin-inline: calc(-1 * clamp(0px, (100vw - 56rem) / 2, 6rem));
  }
}

@media (prefers-contrast: more) {
  :root {
    --soft: var(--ink);
    --line: currentcolor;
  }
}

@media print {
  :root {
    color-scheme: light;
    --paper: white;
    --leaf: white;
    --ink: black;
    --soft: #333;
    --sage: black;
    --on-sage: black;
    --line: #999;
    --clay: #555;
  }

  @page {
    margin: 20mm 18mm;
  }

  body {
    font-size: 10.5pt;
    line-height: 1.45;
  }

  .masthead,
  article,
  .colophon {
    inline-size: auto;
  }

  .skip {
    display: none;
  }

  h1 {
    margin-block-start: 1rem;
    font-size: 24pt;
  }

  h1,
  h2,
  h3 {
    break-after: avoid;
  }

  p,
  li {
    orphans: 3;
    widows: 3;
  }

  li,
  blockquote,
  .note,
  sage-consult-cta,
  sage-comparison-card {
    break-inside: avoid;
  }

  li + li {
    margin-block-start: 0.2em;
  }

  /* The references already include their addresses. */
  article p > a[href^='https:']::after {
    content: ' (' attr(href) ')';
    overflow-wrap: anywhere;
  }
}
`;var Hn=document.querySelector("main"),es,Ic=new CSSStyleSheet,Vi=new CSSStyleSheet;Vi.replaceSync(Rc);document.adoptedStyleSheets.push(Vi,Ic);var[qm]=document.styleSheets,{warn:Bm}=console;console.warn=(...t)=>{Bm.apply(console,t);let[,e]=t;e instanceof Element&&Fm(e)};var Oc=new WeakSet;function Fm(t){let{localName:e}=t,n=t.getRootNode(),o=n instanceof ShadowRoot?n.host:t,s=[...Hn.querySelectorAll(`${e}, .${e}`)].indexOf(o);for(let i of ur(t)){if(Oc.has(i))continue;Oc.add(i);let r={...i,tag:e,index:s};parent.postMessage({version:es?.version,...r},"*")}}addEventListener("message",({data:t,source:e})=>{if(e!==parent)return;let n=es;es=t;let{css:o,pageBackground:s,scheme:i,html:r,isArticle:a}=t,l=o.includes("--sage-color-accent")?"--sage: var(--sage-color-accent);":"",c=`light-dark(${s.light}, ${s.dark})`;Ic.replaceSync(`${o} :root { ${l} --page: ${c}; --paper: ${c} }`),document.documentElement.style.colorScheme=i,n?.html!==r&&Vm(r,a),requestAnimationFrame(()=>requestAnimationFrame(Km))});function Vm(t,e){Vi.disabled=!e,qm.disabled=e,document.body.replaceChildren(),Hn.replaceChildren(),e?document.body.innerHTML=t:(document.body.append(Hn),Hn.innerHTML=t)}var Hc;function Km(){let t=es?.currentPiece,e=[...Hn.querySelectorAll(`[data-piece="${t}"]`)],[n]=e,o=t!==Hc;if(Hc=n&&t,!n)return;let{top:s,bottom:i}=n.getBoundingClientRect(),r=s>=0&&(o?i<=innerHeight:s<innerHeight-80),a=matchMedia("(prefers-reduced-motion: reduce)").matches;if(r||scrollTo({top:scrollY+s-24,behavior:a||!o?"instant":"smooth"}),!o)return;let l={outline:"3px solid light-dark(#0b57b7, #8fc1ff)",outlineOffset:"4px"},c=a?l:{...l,outlineColor:"transparent"};for(let d of e)d.animate([l,l,c],1500)}for(let t of["click","auxclick"])addEventListener(t,e=>{let n=e.composedPath().find(o=>o instanceof HTMLAnchorElement);!n||n.getAttribute("href")?.startsWith("#")||(e.preventDefault(),e.stopImmediatePropagation())},!0);for(let t of["keydown","keyup"])addEventListener(t,e=>{e.key==="Shift"&&e.stopImmediatePropagation()},!0);Tc();parent.postMessage({ready:!0},"*");})();
