'use client';
import { SageConsultCta as Element } from '../../consult-cta/consult-cta.js';
import { component } from './component.js';
export const SageConsultCta = /* @__PURE__ */ component('sage-consult-cta', Element);
