/**
 * A rollup plugin: lit as the elements use it, in the browsers that they support. What serves others is left out: hooks for
 * polyfills, hydration and initializers, advice for those who write style sheets, lit's list of its versions, other ways to
 * declare properties (theirs are written as `createProperty()`, see small-decorators.mjs), directives, precompiled
 * templates, and bindings inside comments, style sheets and the like.
 *
 * Each passage must be there, so that another version of lit is looked at anew, and nothing may ask for what is left out.
 */
const PASSAGES = {
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw Error(t)',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [',p=a.reactiveElementPolyfillSupport', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['t.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    // Accessors that stand under properties, and defaults that reflect.
    [
      'this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor',
      'this._$Ei(),this.elementProperties.set(t,s)',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=r,'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ],
  'lit-html/lit-html.js': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
    // Directives.
    [
      'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'return i}',
    ],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [',F:Z}', '}'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    // Bindings inside comments, and inside elements whose content is plain text.
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    // Templates that were compiled before, and texts that only pretend to be templates.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
};

/** What would need a passage that is left out. */
const LEFT_OUT = [
  [/<(script|style|textarea|title)[^>]*>[^<]*\$\{/, 'a binding inside plain text'],
  [/<!--(?:(?!-->)[^])*\$\{/, 'a binding inside a comment'],
  [/\btype: (Object|Array)\b/, 'a property that is JSON'],
  [/\b(useDefault|addInitializer|removeController|noAccessor)\b/, 'a rare feature of lit'],
  [/\bfrom ['"]lit(-html)?\/(async-)?directive/, 'a directive'],
];

export const litAsItIsUsed = () => ({
  name: 'lit-as-it-is-used',
  transform(code, id) {
    if (/[\\/]src[\\/]/.test(id)) {
      for (const [pattern, what] of LEFT_OUT) {
        if (pattern.test(code))
          throw new Error(`${id} has ${what}: scripts/lib/lit-as-it-is-used.mjs leaves that out.`);
      }
      return null;
    }
    const file = Object.keys(PASSAGES).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    let written = code;
    for (const [passage, instead] of PASSAGES[file]) {
      const next = written.replace(passage, instead);
      if (next === written) throw new Error(`${file} no longer holds ${passage}: look at scripts/lib again.`);
      written = next;
    }
    return { code: written, map: null };
  },
});
