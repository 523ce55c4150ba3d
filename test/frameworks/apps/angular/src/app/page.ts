import { Component, signal } from '@angular/core';
import type { ServiceChooseEvent, StateChooseEvent } from 'sagebrush-widgets';
import {
  SageComparisonCard,
  SageComparisonCards,
  SagePractice,
  SageSignsChecklist,
  SageStateAvailability,
} from 'sagebrush-widgets/angular';
import { Call } from './call';
import { Others } from './others';

const allSigns = ['You go over a late reply.', 'You miss being at ease.', 'You rehearse what to say.'];

@Component({
  selector: 'app-page',
  imports: [
    Call,
    Others,
    SageComparisonCard,
    SageComparisonCards,
    SagePractice,
    SageSignsChecklist,
    SageStateAvailability,
  ],
  templateUrl: './page.html',
})
export class Page {
  readonly signs = signal(allSigns.slice(0, 2));
  readonly layout = signal<'list' | 'map'>('list');
  readonly isChoosable = signal(true);
  readonly isShown = signal(true);

  show(count: number) {
    this.signs.set(allSigns.slice(0, count));
  }

  chooseService({ detail }: ServiceChooseEvent) {
    console.log(`Service ${detail.service}`);
  }

  chooseState({ detail }: StateChooseEvent) {
    console.log(`State ${detail.state}`);
  }
}
