import type { Locale } from '@fordel/shared';

interface LinkMailFacts {
  readonly name: string;
  readonly owner: string;
  readonly address: string;
}

type Words = (facts: LinkMailFacts) => { subject: string; text: string };

const WORDS: Readonly<Record<Locale, Words>> = {
  nb: ({ name, owner, address }) => ({
    subject: `Smittevernutstyr: fyll ut for ${name}`,
    text: `${owner} ber ${name} fylle ut beholdning og forbruk av smittevernutstyr hver uke.

Åpne lenken, fyll ut og send. Den trenger ingen innlogging og gjelder bare ${name}:
${address}

Lenken erstatter tidligere lenker og gjelder i 90 dager. Den er personlig for enheten: del den ikke med andre.
Skriv 0 der dere ikke har noe. Manglende tall leses ikke som null.`,
  }),
  nn: ({ name, owner, address }) => ({
    subject: `Smittevernutstyr: fyll ut for ${name}`,
    text: `${owner} bed ${name} fylle ut behaldning og forbruk av smittevernutstyr kvar veke.

Opne lenkja, fyll ut og send. Ho treng inga innlogging og gjeld berre ${name}:
${address}

Lenkja erstattar tidlegare lenkjer og gjeld i 90 dagar. Ho er personleg for eininga: del ho ikkje med andre.
Skriv 0 der de ikkje har noko. Manglande tal blir ikkje lesne som null.`,
  }),
  en: ({ name, owner, address }) => ({
    subject: `Protective equipment: fill in for ${name}`,
    text: `${owner} asks ${name} to fill in its stock and use of protective equipment every week.

Open the link, fill in and send. It needs no sign-in and is for ${name} alone:
${address}

The link takes the place of earlier ones and lasts for 90 days. It is personal to the unit: do not pass it on.
Write 0 where you have nothing. A missing figure is not read as none.`,
  }),
};

/** The mail that brings a personal link, in the reader's language. */
export const linkMailText = (locale: Locale, facts: LinkMailFacts) => WORDS[locale](facts);
