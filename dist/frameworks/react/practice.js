'use client';
import { SagePractice as Element } from '../../practice/practice.js';
import { component } from './component.js';
export const SagePractice = /* @__PURE__ */ component('sage-practice', Element);
