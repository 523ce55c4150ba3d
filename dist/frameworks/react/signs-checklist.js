'use client';
import { SageSignsChecklist as Element } from '../../signs-checklist/signs-checklist.js';
import { component } from './component.js';
export const SageSignsChecklist = /* @__PURE__ */ component('sage-signs-checklist', Element);
