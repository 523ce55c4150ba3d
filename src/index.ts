export * from './practice/practice.js';
export * from './consult-cta/consult-cta.js';
export * from './state-availability/state-availability.js';
