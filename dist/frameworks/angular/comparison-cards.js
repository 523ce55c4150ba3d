import * as i0 from '@angular/core';
import '../../comparison-cards/comparison-cards.js';
import { setAttributes } from './attributes.js';
export class SageComparisonCards {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageComparisonCards, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageComparisonCards, isStandalone: true, selector: 'sage-comparison-cards', inputs: { 'heading': 'heading', 'level': 'level', 'individual': 'individual', 'couples': 'couples', 'choosable': 'choosable' }, usesOnChanges: true });
}
