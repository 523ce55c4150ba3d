import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConsultOpenEvent } from 'sagebrush-widgets';
import { SageConsultCta } from 'sagebrush-widgets/angular';

@Component({
  selector: 'app-call',
  imports: [RouterLink, SageConsultCta],
  template: `
    <sage-consult-cta layout="card" (sage-consult-open)="open($event)">
      <h2>You can meet us first</h2>
      <p>The first conversation is free.</p>
      <p><a routerLink="/book" (click)="follow()">Book a free consultation</a></p>
    </sage-consult-cta>
  `,
})
export class Call {
  open({ detail }: ConsultOpenEvent) {
    console.log(`Open ${detail.href}`);
  }

  follow() {
    console.log('Follow');
  }
}
