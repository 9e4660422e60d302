import { Field, ObjectType } from '@nestjs/graphql';
import type { IsoWeek, Text } from '@fordel/shared';
import { Failure } from '../../platform/graphql/failure.js';
import { IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { RoundState } from './round-state.js';

@ObjectType({ implements: () => [Failure] })
export class RoundInTheWay extends Failure {
  @Field(() => IsoWeekScalar) readonly isoWeek: IsoWeek;
  constructor(isoWeek: IsoWeek) {
    super({
      nb: `Runden for ${isoWeek} står i veien: rundene følger på hverandre, én for hver uke, og én må være frigitt før den neste åpnes.`,
      nn: `Runden for ${isoWeek} står i vegen: rundane følgjer på kvarandre, éin for kvar veke, og éin må vere frigjeven før den neste blir opna.`,
      en: `The round of ${isoWeek} is in the way: rounds follow one another, one for each week, and one is released before the next is opened.`,
    });
    this.isoWeek = isoWeek;
  }
}

const NOT_NOW: Text = {
  nb: 'Runden er ikke kommet dit, eller er allerede forbi.',
  nn: 'Runden er ikkje komen dit, eller er alt forbi.',
  en: 'The round has not come to this yet, or is already past it.',
};

const STOCK_GONE: Text = {
  nb: 'Det nasjonale lageret dekker ikke lenger det runden fordeler. Ingenting er reservert.',
  nn: 'Det nasjonale lageret dekkjer ikkje lenger det runden fordeler. Ingenting er reservert.',
  en: 'The national store no longer covers what the round shares out. Nothing is reserved.',
};

const BEFORE_DEADLINE: Text = {
  nb: 'Fristen for rapportene er ikke ute. Runden kan beregnes når den har gått ut.',
  nn: 'Fristen for rapportane er ikkje ute. Runden kan reknast ut når han har gått ut.',
  en: 'The deadline for reports has not passed. The round can be calculated once it has.',
};

@ObjectType({ implements: () => [Failure] })
export class WrongRoundState extends Failure {
  @Field(() => RoundState) readonly state: RoundState;
  constructor(state: RoundState, text: Text = NOT_NOW) {
    super(text);
    this.state = state;
  }

  /** Calculating closes the week, and until the deadline a report is in time. */
  static beforeDeadline(state: RoundState): WrongRoundState {
    return new WrongRoundState(state, BEFORE_DEADLINE);
  }

  /** The goods a calculated round decided over were moved since. */
  static stockGone(state: RoundState): WrongRoundState {
    return new WrongRoundState(state, STOCK_GONE);
  }
}

@ObjectType({ implements: () => [Failure] })
export class SamePerson extends Failure {
  constructor() {
    super({
      nb: 'Den som ba om beregningen, kan ikke selv godkjenne den. En annen i Helsedirektoratet må gjøre det.',
      nn: 'Den som bad om utrekninga, kan ikkje sjølv godkjenne henne. Ein annan i Helsedirektoratet må gjere det.',
      en: 'Whoever asked for the calculation cannot approve it. Somebody else at Helsedirektoratet has to.',
    });
  }
}
