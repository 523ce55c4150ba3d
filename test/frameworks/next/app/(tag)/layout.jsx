// Our script has a tag in the head.
export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <title>Tag</title>
        <link rel="stylesheet" href="/dist/sagebrush.css" />
        <script src="/dist/sagebrush.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
