import * as i0 from '@angular/core';
import '../../state-availability/state-availability.js';
import { setAttributes } from './attributes.js';
export class SageStateAvailability {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageStateAvailability, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageStateAvailability, isStandalone: true, selector: 'sage-state-availability', inputs: { 'states': 'states', 'layout': 'layout', 'label': 'label', 'heading': 'heading', 'level': 'level', 'check': 'check' }, usesOnChanges: true });
}
