import { instantInWords, type Locale } from '@fordel/shared';
import type { NoticeAbout } from './notice-about.js';

export interface UrgentFacts {
  readonly about: NoticeAbout;
  /** Who is told. */
  readonly organisation: string;
  readonly recipient: string;
  /** Who is asked first, and by when it must have answered. */
  readonly answerer: string;
  readonly answerDueAt: Date;
  readonly category: string;
  /** Base units. */
  readonly quantity: number;
  readonly baseUnit: 'piece' | 'ml';
  readonly runsDryAt: Date;
  /** What was said to it; empty: nothing. */
  readonly remark: string;
  readonly url: string;
}

const UNIT: Readonly<Record<Locale, Readonly<Record<UrgentFacts['baseUnit'], string>>>> = {
  nb: { piece: 'stykk', ml: 'liter' },
  nn: { piece: 'stykk', ml: 'liter' },
  en: { piece: 'pieces', ml: 'litres' },
};

/** The facts as words of one language. */
function wordsOf(locale: Locale, facts: UrgentFacts) {
  const { recipient, answerer, category, quantity, baseUnit } = facts;
  const dry = instantInWords(locale, facts.runsDryAt);
  const due = instantInWords(locale, facts.answerDueAt);
  // As on the pages: millilitres are told in litres.
  const told = baseUnit === 'ml' ? quantity / 1000 : quantity;
  const amount = `${told.toLocaleString(locale, { maximumFractionDigits: 3 })} ${UNIT[locale][baseUnit]}`;
  return { recipient, answerer, category: category.toLowerCase(), amount, dry, due };
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
      say: ({ recipient, category, amount, dry, due }) =>
        `${recipient} går tom for ${category} ${dry} og trenger ${amount}. Dere må svare innen ${due}: løs det lokalt, send det videre til Helsedirektoratet, eller avvis det med en grunn. Etter det kan Helsedirektoratet overta.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Hastar: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `${recipient} går tom for ${category} ${dry} og treng ${amount}. De må svare innan ${due}: løys det lokalt, send det vidare til Helsedirektoratet, eller avvis det med ein grunn. Etter det kan Helsedirektoratet ta over.`,
    },
    en: {
      subject: ({ recipient, category }) => `Urgent: ${recipient} is running out of ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `${recipient} runs out of ${category} on ${dry} and needs ${amount}. You have to answer by ${due}: solve it locally, forward it to Helsedirektoratet, or reject it with a reason. After that Helsedirektoratet may take it over.`,
    },
  },
  ANSWER_SOONER: {
    nb: {
      subject: ({ recipient, category }) => `Kortere svarfrist: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `${recipient} har bedt på nytt om ${category} og går nå tom ${dry}. De trenger ${amount}. Dere må svare innen ${due}, tidligere enn vi skrev først. Etter det kan Helsedirektoratet overta.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Kortare svarfrist: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `${recipient} har bede på nytt om ${category} og går no tom ${dry}. Dei treng ${amount}. De må svare innan ${due}, tidlegare enn vi skreiv først. Etter det kan Helsedirektoratet ta over.`,
    },
    en: {
      subject: ({ recipient, category }) => `Answer sooner: ${recipient} is running out of ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `${recipient} asked for ${category} again and now runs out on ${dry}. They need ${amount}. You have to answer by ${due}, sooner than we first wrote. After that Helsedirektoratet may take it over.`,
    },
  },
  ANSWER_OVERDUE: {
    nb: {
      subject: ({ recipient, category }) => `Svarfristen er ute: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `Fristen for å svare var ${due}. ${recipient} går tom for ${category} ${dry} og trenger ${amount}. Helsedirektoratet kan nå overta; til det skjer, kan dere fortsatt svare.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Svarfristen er over: ${recipient} går tom for ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `Fristen for å svare var ${due}. ${recipient} går tom for ${category} ${dry} og treng ${amount}. Helsedirektoratet kan no ta over; til det skjer, kan de framleis svare.`,
    },
    en: {
      subject: ({ recipient, category }) =>
        `Your answer is overdue: ${recipient} is running out of ${category}`,
      say: ({ recipient, category, amount, dry, due }) =>
        `The time to answer ended ${due}. ${recipient} runs out of ${category} on ${dry} and needs ${amount}. Helsedirektoratet may now take it over; until it does, you can still answer.`,
    },
  },
  MAY_BE_TAKEN_OVER: {
    nb: {
      subject: ({ recipient, category }) => `Haster, ubesvart: ${recipient} går tom for ${category}`,
      say: ({ recipient, answerer, category, amount, dry, due }) =>
        `${recipient} går tom for ${category} ${dry} og trenger ${amount}. ${answerer} har ikke svart innen fristen, ${due}. Dere kan overta forespørselen.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Hastar, utan svar: ${recipient} går tom for ${category}`,
      say: ({ recipient, answerer, category, amount, dry, due }) =>
        `${recipient} går tom for ${category} ${dry} og treng ${amount}. ${answerer} har ikkje svart innan fristen, ${due}. De kan ta over førespurnaden.`,
    },
    en: {
      subject: ({ recipient, category }) => `Urgent, unanswered: ${recipient} is running out of ${category}`,
      say: ({ recipient, answerer, category, amount, dry, due }) =>
        `${recipient} runs out of ${category} on ${dry} and needs ${amount}. ${answerer} did not answer by ${due}. You can take the request over.`,
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
  TAKEN_OVER: {
    nb: {
      subject: ({ recipient, category }) => `Overtatt av Helsedirektoratet: ${recipient}, ${category}`,
      say: ({ recipient, category, due }) =>
        `Helsedirektoratet har overtatt hasteforespørselen fra ${recipient} om ${category}. Fristen for å svare var ${due}. Dere trenger ikke å svare.`,
    },
    nn: {
      subject: ({ recipient, category }) => `Overteken av Helsedirektoratet: ${recipient}, ${category}`,
      say: ({ recipient, category, due }) =>
        `Helsedirektoratet har teke over hasteførespurnaden frå ${recipient} om ${category}. Fristen for å svare var ${due}. De treng ikkje å svare.`,
    },
    en: {
      subject: ({ recipient, category }) => `Taken over by Helsedirektoratet: ${recipient}, ${category}`,
      say: ({ recipient, category, due }) =>
        `Helsedirektoratet has taken over the urgent request of ${recipient} for ${category}. The time to answer ended ${due}. You need not answer.`,
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
