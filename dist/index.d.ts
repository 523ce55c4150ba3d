export * from './practice/practice.js';
export * from './consult-cta/consult-cta.js';
export * from './signs-checklist/signs-checklist.js';
export * from './comparison-cards/comparison-cards.js';
export * from './footnoted-article/footnoted-article.js';
export * from './state-availability/state-availability.js';
export * from './exit-page/exit-page.js';
