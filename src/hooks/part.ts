// The hooks as a part of the script: the copy of the library that came first looks after the page.
import { mount, watch } from './hooks.js';

declare const VERSION: string;

if (globalThis.Sagebrush?.version === VERSION) watch();

export { mount };
