function isDate(text) {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && time > 0 && new Date(time).toISOString().startsWith(text);
}
function laterDate(now) {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 6e4);
  return (local > now ? local : now).toISOString().slice(0, 10);
}

export { isDate, laterDate };
