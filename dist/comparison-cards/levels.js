const headingLevels = /* @__PURE__ */ new WeakMap();
const unwarned = /* @__PURE__ */ new WeakSet();

export { headingLevels, unwarned };
