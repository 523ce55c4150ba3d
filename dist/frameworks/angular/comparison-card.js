import * as i0 from '@angular/core';
import '../../comparison-cards/comparison-card.js';
import { setAttributes } from './attributes.js';
export class SageComparisonCard {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageComparisonCard, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageComparisonCard, isStandalone: true, selector: 'sage-comparison-card', inputs: { 'value': 'value', 'heading': 'heading', 'level': 'level', 'eyebrow': 'eyebrow' }, usesOnChanges: true });
}
