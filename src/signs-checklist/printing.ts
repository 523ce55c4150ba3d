import { addDocumentRule } from '../shared/document-rules.js';

/**
 * Rules for a checklist that is printed alone, in the layer of sagebrush.css, which they have to win over. What it stands in is there without a box, so that nothing cuts or shifts it.
 */
const rules = [
  'body{block-size:auto!important;display:block!important;overflow:visible!important;visibility:hidden!important}',
  'body :not(:state(sage-printing),:has(:state(sage-printing)),:state(sage-printing) *){display:none!important}',
  'body :has(:state(sage-printing)){display:contents!important}',
  ':state(sage-printing){visibility:visible!important}',
].map((rule) => `@layer sagebrush{@media print{:root:has(:state(sage-printing)) ${rule}}}`);

/** Has the document print a checklist alone while it has the state `sage-printing`. */
export function allowPrinting(): void {
  rules.forEach(addDocumentRule);
}
