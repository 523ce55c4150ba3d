// Elements in a template, in Angular with strict templates.
import 'sagebrush-widgets';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { ConsultOpenEvent } from 'sagebrush-widgets';

@Component({
  selector: 'app-right',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <sage-practice page book-url="/book" states="ME TX" sage-theme="inherit">
      <sage-consult-cta
        #call
        class="wide"
        layout="card"
        [attr.state-param]="'state'"
        [level]="3"
        (sage-consult-open)="open($event); heard(call.layout)"
      >
        <a href="/book">Book</a>
      </sage-consult-cta>
      <sage-comparison-cards [choosable]="false" (sage-service-choose)="choose($event.detail.service)" />
      <main (sage-state-choose)="choose($event.detail.state)"></main>
    </sage-practice>
  `,
})
export class Right {
  open = (event: ConsultOpenEvent) => event.detail.href;
  heard = (layout: 'banner' | 'card' | 'inline') => layout;
  choose = (name: string | null) => name;
}

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- Wrong: the event has no such detail. -->
    <sage-consult-cta (sage-consult-open)="open($event.detail.name)" />
    <!-- Wrong: the element has no such property. -->
    <sage-consult-cta #call (click)="open(call.color)" />
    <!-- Wrong: an href is no number. -->
    <sage-consult-cta (sage-consult-open)="count($event.detail.href)" />
  `,
})
export class Wrong {
  open = (address: string) => address;
  count = (number: number) => number;
}
