const pageOf = (address) => address.split("#")[0];
function nameIn(fragment) {
  let name = fragment;
  if (name.includes("%"))
    try {
      name = decodeURIComponent(name);
    } catch {
    }
  return name.replace(/^(user-content-)+/, "");
}

export { nameIn, pageOf };
