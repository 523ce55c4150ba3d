export { SageComparisonCard } from './react/comparison-card.js';
export { SageComparisonCards } from './react/comparison-cards.js';
export { SageConsultCta } from './react/consult-cta.js';
export { SageExitPage } from './react/exit-page.js';
export { SageFootnotedArticle } from './react/footnoted-article.js';
export { SagePractice } from './react/practice.js';
export { SageSignsChecklist } from './react/signs-checklist.js';
export { SageStateAvailability } from './react/state-availability.js';
