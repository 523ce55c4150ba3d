// Our script comes by Next's own component.
import Script from 'next/script';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <title>Script</title>
        <link rel="stylesheet" href="/dist/sagebrush.css" />
      </head>
      <body>
        {children}
        <Script src="/dist/sagebrush.js" />
      </body>
    </html>
  );
}
