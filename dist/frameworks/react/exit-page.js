'use client';
import { SageExitPage as Element } from '../../exit-page/exit-page.js';
import { component } from './component.js';
export const SageExitPage = /* @__PURE__ */ component('sage-exit-page', Element);
