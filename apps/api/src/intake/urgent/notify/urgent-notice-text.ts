import { OSLO, type Locale } from '@fordel/shared';
import { DateTime } from 'luxon';
import { UrgentState } from '../urgent-state.js';

/** What is told of by e-mail: withdrawing is not, nobody has to act on it. */
export type NoticeAbout = Exclude<UrgentState, UrgentState.WITHDRAWN>;

export interface UrgentFacts {
  readonly about: NoticeAbout;
  /** Who is told. */
  readonly organisation: string;
  readonly recipient: string;
  readonly category: string;
  /** Base units. */
  readonly quantity: number;
  readonly baseUnit: 'piece' | 'ml';
  readonly runsDryAt: Date;
  /** What was said to it; empty: nothing. */
  readonly remark: string;
  readonly url: string;
}

const AT: Readonly<Record<Locale, string>> = {
  nb: "cccc d. MMMM 'kl.' HH.mm",
  nn: "cccc d. MMMM 'kl.' HH.mm",
  en: "cccc d MMMM 'at' HH:mm",
};
const UNIT: Readonly<Record<Locale, Readonly<Record<UrgentFacts['baseUnit'], string>>>> = {
  nb: { piece: 'stykk', ml: 'ml' },
  nn: { piece: 'stykk', ml: 'ml' },
  en: { piece: 'pieces', ml: 'ml' },
};

/** The facts as words of one language. */
function wordsOf(locale: Locale, facts: UrgentFacts) {
  const { recipient, category, quantity, baseUnit, runsDryAt } = facts;
  const dry = DateTime.fromJSDate(runsDryAt, { zone: OSLO }).setLocale(locale).toFormat(AT[locale]);
  const amount = `${quantity.toLocaleString(locale)} ${UNIT[locale][baseUnit]}`;
  return { recipient, category: category.toLowerCase(), amount, dry };
}
type Words = ReturnType<typeof wordsOf>;
interface Template {
  readonly subject: (words: Words) => string;
  readonly say: (words: Words) => string;
}

const TEMPLATES: Readonly<Record<NoticeAbout, Readonly<Record<Locale, Template>>>> = {
  SENT: {
    nb: {
      subject: ({ recipient, category }) => `Haster: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry }) =>
        `${recipient} går tom for ${category} ${dry} og trenger ${amount}. Dere må svare: løs det lokalt, send det videre til Helsedirektoratet, eller avvis det med en grunn.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Hastar: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry }) =>
        `${recipient} går tom for ${category} ${dry} og treng ${amount}. De må svare: løys det lokalt, send det vidare til Helsedirektoratet, eller avvis det med ein grunn.`,
    },
    en: {
      subject: ({ recipient, category }) => `Urgent: ${recipient} is running out of ${category}`,
      say: ({ recipient, category, amount, dry }) =>
        `${recipient} runs out of ${category} on ${dry} and needs ${amount}. You have to answer: solve it locally, forward it to Helsedirektoratet, or reject it with a reason.`,
    },
  },
  FORWARDED: {
    nb: {
      subject: ({ recipient, category }) => `Haster, til avgjørelse: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry }) =>
        `${recipient} går tom for ${category} ${dry} og trenger ${amount}. Det kunne ikke løses lokalt og venter på Helsedirektoratet.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Hastar, til avgjerd: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry }) =>
        `${recipient} går tom for ${category} ${dry} og treng ${amount}. Det kunne ikkje løysast lokalt og ventar på Helsedirektoratet.`,
    },
    en: {
      subject: ({ recipient, category }) =>
        `Urgent, to be decided: ${recipient} is running out of ${category}`,
      say: ({ recipient, category, amount, dry }) =>
        `${recipient} runs out of ${category} on ${dry} and needs ${amount}. It could not be solved locally and waits for Helsedirektoratet.`,
    },
  },
  SOLVED_LOCALLY: {
    nb: {
      subject: ({ category }) => `Hasteforespørselen om ${category} er løst lokalt`,
      say: ({ category }) => `Hasteforespørselen deres om ${category} er løst lokalt.`,
    },
    nn: {
      subject: ({ category }) => `Hasteførespurnaden om ${category} er løyst lokalt`,
      say: ({ category }) => `Hasteførespurnaden dykkar om ${category} er løyst lokalt.`,
    },
    en: {
      subject: ({ category }) => `Your urgent request for ${category} is solved locally`,
      say: ({ category }) => `Your urgent request for ${category} is solved locally.`,
    },
  },
  GRANTED: {
    nb: {
      subject: ({ category }) => `Hasteforespørselen om ${category} er innvilget`,
      say: ({ category }) =>
        `Helsedirektoratet sender ${category} fra sentralt lager. Sendingen kan følges i Fordel, og det som kommer, teller som beholdning i neste runde.`,
    },
    nn: {
      subject: ({ category }) => `Hasteførespurnaden om ${category} er innvilga`,
      say: ({ category }) =>
        `Helsedirektoratet sender ${category} frå sentralt lager. Sendinga kan følgjast i Fordel, og det som kjem, tel som behaldning i neste runde.`,
    },
    en: {
      subject: ({ category }) => `Your urgent request for ${category} is granted`,
      say: ({ category }) =>
        `Helsedirektoratet sends ${category} from central stock. The shipment can be followed in Fordel, and what comes counts as stock in the next round.`,
    },
  },
  REJECTED: {
    nb: {
      subject: ({ category }) => `Hasteforespørselen om ${category} er avvist`,
      say: ({ category }) => `Hasteforespørselen deres om ${category} er avvist. Grunnen:`,
    },
    nn: {
      subject: ({ category }) => `Hasteførespurnaden om ${category} er avvist`,
      say: ({ category }) => `Hasteførespurnaden dykkar om ${category} er avvist. Grunnen:`,
    },
    en: {
      subject: ({ category }) => `Your urgent request for ${category} is rejected`,
      say: ({ category }) => `Your urgent request for ${category} is rejected. The reason:`,
    },
  },
};

/** What a notice says, in the reader's language. */
export function urgentNoticeText(locale: Locale, facts: UrgentFacts): { subject: string; text: string } {
  const { subject, say } = TEMPLATES[facts.about][locale];
  const words = wordsOf(locale, facts);
  const parts = [facts.organisation, say(words), facts.remark, facts.url].filter((part) => part !== '');
  return { subject: subject(words), text: `${parts.join('\n\n')}\n` };
}
