import { A, Route, Router } from '@solidjs/router';
import type { ParentProps } from 'solid-js';
import { render } from 'solid-js/web';
import 'sagebrush-widgets';
import 'sagebrush-widgets/sagebrush.css';
import 'sagebrush-widgets/solid';
import { Page } from './Page.tsx';

const App = (props: ParentProps) => (
  <>
    <A href="/">Home</A>
    {props.children}
  </>
);

render(
  () => (
    <Router root={App}>
      <Route path="/" component={Page} />
      <Route path="/book" component={() => <h1>Book</h1>} />
    </Router>
  ),
  document.querySelector('#app')!,
);
