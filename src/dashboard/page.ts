/** The one HTML page of the site. It holds no data, and no text from any repository. */

/**
 * Nothing is loaded but what lies beside the page, nothing is sent anywhere, and text cannot become markup even by mistake (trusted
 * types). `file:` is for browsers that do not count a page opened from disk as `'self'`; on a server it allows nothing.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types privacy-lint',
].join('; ');

export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="privacy-lint">
<title>Privacy risk</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="site.css">
<script defer src="site.js"></script>
</head>
<body>
<noscript><p>This page needs JavaScript, which it loads from its own folder only. The same figures are in the data that it was built from.</p></noscript>
<div id="site"></div>
</body>
</html>
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 2 4 6.500v8.500c0 7 5 12.500 12 15 7-2.500 12-8 12-15V6.500z" fill="#1f6f63"/><path d="m10 16 4.500 4.500L22.500 12" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;
