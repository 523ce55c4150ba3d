// The hooks as a part of the script. The first copy of the library on the page handles its hooks.
import { mount, watch } from './hooks.js';

declare const VERSION: string;

if (globalThis.Sagebrush?.version === VERSION) watch();

export { mount };
