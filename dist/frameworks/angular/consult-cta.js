import * as i0 from '@angular/core';
import '../../consult-cta/consult-cta.js';
import { setAttributes } from './attributes.js';
export class SageConsultCta {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageConsultCta, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageConsultCta, isStandalone: true, selector: 'sage-consult-cta', inputs: { 'heading': 'heading', 'level': 'level', 'href': 'href', 'label': 'label', 'layout': 'layout', 'campaign': 'campaign', 'state-param': 'state-param', 'service-param': 'service-param' }, usesOnChanges: true });
}
