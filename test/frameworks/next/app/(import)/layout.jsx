import 'sagebrush-widgets/sagebrush.css';
import { Ours } from './ours.jsx';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <title>Import</title>
      </head>
      <body>
        <Ours />
        {children}
      </body>
    </html>
  );
}
