import { render } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import 'sagebrush-widgets';
import 'sagebrush-widgets/preact';
import 'sagebrush-widgets/sagebrush.css';
import { Page } from './Page.tsx';

render(
  <LocationProvider>
    <a href="/">Home</a>
    <Router>
      <Route path="/" component={Page} />
      <Route path="/book" component={() => <h1>Book</h1>} />
    </Router>
  </LocationProvider>,
  document.querySelector('#app')!,
);
