const oneLine = (text) => text.trim().replace(/\s+/g, " ");
const namesIn = (text = "") => text.match(/[^\s,]+/g) ?? [];
const withoutAccents = (text) => text.normalize("NFD").replace(/\p{M}/gu, "");

export { namesIn, oneLine, withoutAccents };
