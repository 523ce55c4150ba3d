const loadLicenses = () => import('./licenses.js');

export { loadLicenses };
