const loadAnswer = () => import('./answer.js');

export { loadAnswer };
