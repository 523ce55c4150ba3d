import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import 'sagebrush-widgets';
import 'sagebrush-widgets/jsx';
import 'sagebrush-widgets/sagebrush.css';
import { Page } from './Page.tsx';

createRoot(document.querySelector('#app')!).render(
  <BrowserRouter>
    <Link to="/">Home</Link>
    <Routes>
      <Route path="/" element={<Page />} />
      <Route path="/book" element={<h1>Book</h1>} />
    </Routes>
  </BrowserRouter>,
);
