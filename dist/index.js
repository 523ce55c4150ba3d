export { SagePractice } from './practice/practice.js';
export { SageConsultCta } from './consult-cta/consult-cta.js';
export { SageSignsChecklist } from './signs-checklist/signs-checklist.js';
export { SageComparisonCards } from './comparison-cards/comparison-cards.js';
export { SageFootnotedArticle } from './footnoted-article/footnoted-article.js';
export { SageStateAvailability } from './state-availability/state-availability.js';
export { SageExitPage } from './exit-page/exit-page.js';
export { SageComparisonCard } from './comparison-cards/comparison-card.js';
