import * as i0 from '@angular/core';
import '../../signs-checklist/signs-checklist.js';
import { setAttributes } from './attributes.js';
export class SageSignsChecklist {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageSignsChecklist, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageSignsChecklist, isStandalone: true, selector: 'sage-signs-checklist', inputs: { 'heading': 'heading', 'level': 'level', 'signs': 'signs' }, usesOnChanges: true });
}
