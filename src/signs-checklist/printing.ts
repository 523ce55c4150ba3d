import { addDocumentRule } from '../shared/document-rules.js';

/**
 * Prints one checklist alone. The rule is in the layer of sagebrush.css, whose rules it must override. The
 * elements around the checklist get no box, so that nothing clips or shifts it.
 */
const rule = `@layer sagebrush{@media print{:root:has(:state(sage-printing)) body{
block-size:auto!important;display:block!important;overflow:visible!important;visibility:hidden!important;
:not(:state(sage-printing),:has(:state(sage-printing)),:state(sage-printing) *){display:none!important}
:has(:state(sage-printing)){display:contents!important}
:state(sage-printing){visibility:visible!important}}}}`;

/** Adds the rule that prints a checklist alone while it has the state `sage-printing`. */
export function allowPrinting(): void {
  addDocumentRule(rule);
}
