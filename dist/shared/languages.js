const key = /* @__PURE__ */ Symbol.for("sagebrush-widgets/words/1");
const languages = globalThis[key] ??= /* @__PURE__ */ new Map();

export { languages };
