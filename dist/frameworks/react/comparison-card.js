'use client';
import { SageComparisonCard as Element } from '../../comparison-cards/comparison-card.js';
import { component } from './component.js';
export const SageComparisonCard = /* @__PURE__ */ component('sage-comparison-card', Element);
