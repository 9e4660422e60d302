/** The languages every explanation exists in. */
export type Locale = 'nb' | 'nn' | 'en';

/** One language's phrases. `days` and `packs` arrive with their noun, `who` as "alle" or "prioritet 1–2". */
export interface Wording {
  readonly everybody: string;
  readonly priority: string;
  readonly decimal: string;
  readonly day: readonly [one: string, many: string];
  readonly pack: readonly [one: string, many: string];
  /** Number words from one up. */
  readonly numbers: readonly string[];
  readonly had: (days: string) => string;
  readonly gives: (packs: string, days: string) => string;
  readonly nothing: string;
  readonly liftedFirst: (who: string, days: string) => string;
  readonly restWentTo: (who: string) => string;
  readonly notReached: (who: string, days: string) => string;
  readonly waterline: (who: string, days: string) => string;
  readonly stageCap: (who: string, days: string) => string;
  readonly noNeed: string;
  readonly noBasis: string;
  readonly fullRequest: string;
  readonly fullNeed: string;
  readonly plausibilityCap: string;
}

const nb: Wording = {
  everybody: 'alle',
  priority: 'prioritet',
  decimal: ',',
  day: ['dag', 'dager'],
  pack: ['eske', 'esker'],
  numbers: ['én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  had: (days) => `dere hadde ${days}`,
  gives: (packs, days) => `${packs} gir ${days}`,
  nothing: 'dere fikk ingen esker denne gangen',
  liftedFirst: (who, days) => `${who} løftes først til ${days}`,
  restWentTo: (who) => `resten gikk til ${who}`,
  notReached: (who, days) => `det var ikke nok til å begynne på å løfte ${who} til ${days}`,
  waterline: (who, days) => `det var ikke nok til å løfte ${who} helt til ${days}`,
  stageCap: (who, days) => `${who} løftes til høyst ${days}`,
  noNeed: 'lageret dekker det dere trenger nå',
  noBasis: 'vi mangler forbrukstall å regne ut fra, så et menneske ser på saken',
  fullRequest: 'dere fikk alt dere ba om',
  fullNeed: 'dere fikk alt dere trenger',
  plausibilityCap: 'dere ba om mer enn forbruket tilsier, og fikk det forbruket tilsier',
};

const nn: Wording = {
  everybody: 'alle',
  priority: 'prioritet',
  decimal: ',',
  day: ['dag', 'dagar'],
  pack: ['eske', 'esker'],
  numbers: ['éi', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  had: (days) => `de hadde ${days}`,
  gives: (packs, days) => `${packs} gir ${days}`,
  nothing: 'de fekk ingen esker denne gongen',
  liftedFirst: (who, days) => `${who} blir først lyfte til ${days}`,
  restWentTo: (who) => `resten gjekk til ${who}`,
  notReached: (who, days) => `det var ikkje nok til å ta til med å lyfte ${who} til ${days}`,
  waterline: (who, days) => `det var ikkje nok til å lyfte ${who} heilt til ${days}`,
  stageCap: (who, days) => `${who} blir lyfte til høgst ${days}`,
  noNeed: 'lageret dekkjer det de treng no',
  noBasis: 'vi manglar forbrukstal å rekne ut frå, så eit menneske ser på saka',
  fullRequest: 'de fekk alt de bad om',
  fullNeed: 'de fekk alt de treng',
  plausibilityCap: 'de bad om meir enn forbruket tilseier, og fekk det forbruket tilseier',
};

const en: Wording = {
  everybody: 'everybody',
  priority: 'priority',
  decimal: '.',
  day: ['day', 'days'],
  pack: ['pack', 'packs'],
  numbers: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  had: (days) => `you had ${days}`,
  gives: (packs, days) => `you get ${packs}, which makes ${days}`,
  nothing: 'you got no packs this time',
  liftedFirst: (who, days) => `${who} is first lifted to ${days}`,
  restWentTo: (who) => `the rest went to ${who}`,
  notReached: (who, days) => `there was not enough to start lifting ${who} to ${days}`,
  waterline: (who, days) => `there was not enough to lift ${who} all the way to ${days}`,
  stageCap: (who, days) => `${who} is lifted to ${days} at most`,
  noNeed: 'your stock covers what you need now',
  noBasis: 'we have no use figures to reckon from, so a person looks into it',
  fullRequest: 'you got all you asked for',
  fullNeed: 'you got all you need',
  plausibilityCap: 'you asked for more than your use suggests, and got what your use suggests',
};

export const wordings: Readonly<Record<Locale, Wording>> = { nb, nn, en };
