import * as i0 from '@angular/core';
import '../../exit-page/exit-page.js';
import { setAttributes } from './attributes.js';
export class SageExitPage {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageExitPage, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageExitPage, isStandalone: true, selector: 'sage-exit-page', inputs: {  }, usesOnChanges: true });
}
