export { SageComparisonCard } from './angular/comparison-card.js';
export { SageComparisonCards } from './angular/comparison-cards.js';
export { SageConsultCta } from './angular/consult-cta.js';
export { SageExitPage } from './angular/exit-page.js';
export { SageFootnotedArticle } from './angular/footnoted-article.js';
export { SagePractice } from './angular/practice.js';
export { SageSignsChecklist } from './angular/signs-checklist.js';
export { SageStateAvailability } from './angular/state-availability.js';
