let request;
const loadPlain = () => request ??= import('./read/plain.js');

export { loadPlain };
