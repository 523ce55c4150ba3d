import { warnMissingPart } from './warnings.js';

const parts = /* @__PURE__ */ new Map();
const requests = [];
const callbacks = /* @__PURE__ */ new Map();
function requestPart(name, load, host, onSettled) {
  if (!parts.has(load)) {
    const finish = (part2) => {
      parts.set(load, part2);
      const all = [...callbacks.values()];
      callbacks.clear();
      for (const callback of all) callback();
    };
    parts.set(load, void 0);
    requests.push(
      load().then(finish, () => {
        warnMissingPart(host, name);
        finish(null);
      })
    );
  }
  const part = parts.get(load);
  if (part === void 0) callbacks.set(host, (() => host.requestUpdate()));
  return part;
}
const requestsSettled = () => Promise.all(requests);

export { requestPart, requestsSettled };
