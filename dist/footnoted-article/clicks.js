const isModified = ({ metaKey, ctrlKey, altKey }) => metaKey || ctrlKey || altKey;
const isPlainClick = (event) => !event.button && !event.shiftKey && !isModified(event);
const isMarker = (target) => target.getAttribute?.("role") === "doc-noteref";

export { isMarker, isModified, isPlainClick };
