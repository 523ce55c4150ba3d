const loadMap = () => import('./map.js');

export { loadMap };
