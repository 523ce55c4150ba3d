function isParsed(element) {
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return document.readyState !== "loading";
}

export { isParsed };
