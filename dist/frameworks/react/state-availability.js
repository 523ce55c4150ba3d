'use client';
import { SageStateAvailability as Element } from '../../state-availability/state-availability.js';
import { component } from './component.js';
export const SageStateAvailability = /* @__PURE__ */ component('sage-state-availability', Element);
