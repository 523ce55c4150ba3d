const loadReading = () => import('./reading.js');

export { loadReading };
