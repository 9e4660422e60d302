import { escapeHtml, page } from './page.js';
import type { Persona } from './ports.js';

/** The sign-in page: one button per persona, the authorization request carried along in hidden fields. */
export function personaPage(personas: readonly Persona[], params: Readonly<Record<string, unknown>>): string {
  const carried = Object.entries(params)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'subject')
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`);
  const buttons = personas.map(
    ({ subject, title, organisationName }) =>
      `<li><button name="subject" value="${escapeHtml(subject)}">` +
      `<strong>${escapeHtml(title.nb)}</strong><span>${escapeHtml(organisationName)}</span></button></li>`,
  );
  return page(
    'Velg hvem du vil være',
    `<p>Dette er innloggingen for utvikling og øvelser. Den spør ikke om passord og finnes ikke i produksjon.</p>
<form method="post" action="/issuer/authorize">
${carried.join('\n')}
<ul>
${buttons.join('\n')}
</ul>
</form>`,
  );
}
