import * as i0 from '@angular/core';
import '../../footnoted-article/footnoted-article.js';
import { setAttributes } from './attributes.js';
export class SageFootnotedArticle {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageFootnotedArticle, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ngImport: i0, minVersion: '14.0.0', version: '18.0.0', type: SageFootnotedArticle, isStandalone: true, selector: 'sage-footnoted-article', inputs: { 'notes-heading': 'notes-heading', 'preview': 'preview', 'prose': 'prose' }, usesOnChanges: true });
}
