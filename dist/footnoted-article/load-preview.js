let request;
const loadPreview = () => request ??= import('./preview.js');

export { loadPreview };
