const partsSettled = () => Promise.resolve();

export { partsSettled };
