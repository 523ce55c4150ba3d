import { addDocumentRule } from '../shared/document-rules.js';

const rule = `@layer sagebrush{@media print{:root:has(:state(sage-printing)) body{
block-size:auto!important;display:block!important;overflow:visible!important;visibility:hidden!important;
:not(:state(sage-printing),:has(:state(sage-printing)),:state(sage-printing) *){display:none!important}
:has(:state(sage-printing)){display:contents!important}
:state(sage-printing){visibility:visible!important}}}}`;
function allowPrinting() {
  addDocumentRule(rule);
}

export { allowPrinting };
