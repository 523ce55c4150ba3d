import * as i0 from '@angular/core';
import '../../practice/practice.js';
import { setAttributes } from './attributes.js';
export class SagePractice {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SagePractice, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SagePractice, isStandalone: true, selector: 'sage-practice', inputs: { 'name': 'name', 'book-url': 'book-url', 'phone': 'phone', 'states': 'states', 'services': 'services', 'outside-url': 'outside-url', 'page': 'page' }, usesOnChanges: true });
}
