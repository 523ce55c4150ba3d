// Elements in a template, in Angular with strict templates.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { ConsultOpenEvent } from 'sagebrush-widgets';
import { SageComparisonCards, SageConsultCta, SagePractice } from 'sagebrush-widgets/angular';

@Component({
  selector: 'app-right',
  imports: [SageComparisonCards, SageConsultCta, SagePractice],
  template: `
    <sage-practice page [book-url]="address" states="ME TX" sage-theme="inherit">
      <sage-consult-cta
        #call
        class="wide"
        layout="card"
        [state-param]="'state'"
        [attr.service-param]="'care'"
        [level]="3"
        [hidden]="false"
        (sage-consult-open)="open($event); heard(call.layout)"
      >
        <a href="/book">Book</a>
      </sage-consult-cta>
      <sage-consult-cta level="3" [layout]="layout" />
      <sage-comparison-cards choosable (sage-service-choose)="choose($event.detail.service)" />
      <sage-comparison-cards [choosable]="false" />
      <main (sage-state-choose)="choose($event.detail.state)"></main>
    </sage-practice>
  `,
})
export class Right {
  address: string | undefined = '/book';
  layout: 'banner' | 'card' | 'inline' = 'card';
  open = (event: ConsultOpenEvent) => event.detail.href;
  heard = (layout: 'banner' | 'card' | 'inline') => layout;
  choose = (name: string | null) => name;
}

@Component({
  selector: 'app-wrong',
  imports: [SageComparisonCards, SageConsultCta],
  template: `
    <!-- Wrong: the event has no such detail. -->
    <sage-consult-cta (sage-consult-open)="open($event.detail.name)" />
    <!-- Wrong: the element has no such property. -->
    <sage-consult-cta #call (click)="open(call.color)" />
    <!-- Wrong: an href is no number. -->
    <sage-consult-cta (sage-consult-open)="count($event.detail.href)" />
    <!-- Wrong: there is no such layout. -->
    <sage-consult-cta layout="wide" />
    <!-- Wrong: there is no such layout. -->
    <sage-consult-cta [layout]="'wide'" />
    <!-- Wrong: a level is a number. -->
    <sage-consult-cta level="two" />
    <!-- Wrong: it is yes or no. -->
    <sage-comparison-cards choosable="no" />
    <!-- Wrong: there is no such attribute. -->
    <sage-consult-cta [layot]="'card'" />
    <!-- Wrong: nothing is imported for this tag. -->
    <sage-signs-checklist />
  `,
})
export class Wrong {
  open = (address: string) => address;
  count = (number: number) => number;
}

@Component({
  selector: 'app-schema',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <sage-consult-cta layout="wide" [stateParam]="'state'" (sage-consult-open)="open($event)" />
    <!-- Wrong: the event has no such detail. -->
    <sage-consult-cta (sage-consult-open)="open($event.detail.name)" />
  `,
})
export class Schema {
  open = (event: ConsultOpenEvent) => event.detail.href;
}
