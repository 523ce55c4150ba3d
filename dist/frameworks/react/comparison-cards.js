'use client';
import { SageComparisonCards as Element } from '../../comparison-cards/comparison-cards.js';
import { component } from './component.js';
export const SageComparisonCards = /* @__PURE__ */ component('sage-comparison-cards', Element);
