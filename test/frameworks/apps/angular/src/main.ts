import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app/app';
import { Book } from './app/book';
import { Page } from './app/page';

const routes = [
  { path: '', component: Page },
  { path: 'book', component: Book },
];

await bootstrapApplication(App, { providers: [provideRouter(routes)] });
