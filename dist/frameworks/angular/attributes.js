function setAttributes(element, changes) {
  for (const [name, { currentValue: value }] of Object.entries(changes))
    if (value === void 0 || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
}

export { setAttributes };
