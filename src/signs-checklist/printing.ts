import { addDocumentRule } from '../shared/document-rules.js';

/**
 * For a checklist that is printed alone, in the layer of sagebrush.css, which it has to win over. What the checklist
 * stands in is there without a box, so that nothing cuts or shifts it.
 */
const rule = `@layer sagebrush{@media print{:root:has(:state(sage-printing)) body{
block-size:auto!important;display:block!important;overflow:visible!important;visibility:hidden!important;
:not(:state(sage-printing),:has(:state(sage-printing)),:state(sage-printing) *){display:none!important}
:has(:state(sage-printing)){display:contents!important}
:state(sage-printing){visibility:visible!important}}}}`;

/** Has the document print a checklist alone while it has the state `sage-printing`. */
export function allowPrinting(): void {
  addDocumentRule(rule);
}
