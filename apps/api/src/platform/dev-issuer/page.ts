import { createHash } from 'node:crypto';

const STYLE = `
  body { margin: 0 auto; max-width: 40rem; padding: 2rem 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #1e2b3c; background: #fff; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  ul { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: .75rem; }
  button { width: 100%; padding: .75rem 1rem; font: inherit; text-align: left; color: inherit; background: #f2f5f9; border: 1px solid #5b6b80; border-radius: .375rem; cursor: pointer; }
  button:hover { background: #dfe7f1; }
  button:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
  button span { display: block; font-size: 1rem; }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text safe as HTML content and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A whole page in bokmål, with no script and nothing loaded from anywhere. `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Fordel</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/**
 * The headers such a page is sent with.
 * @param formTarget origin the page's form may end up at by redirect: browsers hold form-action against that too
 */
export function pageHeaders(formTarget?: string): Record<string, string> {
  const formAction = formTarget === undefined ? "'none'" : `'self' ${formTarget}`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; ` +
      `form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
