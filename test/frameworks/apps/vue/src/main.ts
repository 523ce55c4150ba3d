import 'sagebrush-widgets';
import 'sagebrush-widgets/vue';
import 'sagebrush-widgets/sagebrush.css';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import Book from './Book.vue';
import Page from './Page.vue';

const routes = [
  { path: '/', component: Page },
  { path: '/book', component: Book },
];

createApp(App)
  .use(createRouter({ history: createWebHistory(), routes }))
  .mount('#app');
