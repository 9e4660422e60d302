import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';
import { AnnualUse } from '../annual-use/annual-use.js';
import { NormalStockKind } from '../kind.js';
import { OwnStock } from '../own-stock/own-stock.js';

export enum NormalStockState {
  MET = 'MET',
  LACKING = 'LACKING',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(NormalStockState, {
  name: 'NormalStockState',
  valuesMap: {
    MET: { description: 'What is held is at least what is required.' },
    LACKING: { description: 'Less is held than is required.' },
    UNKNOWN: { description: 'A year’s use or a holding is not known, so nothing can be said.' },
  },
});

export enum HoldingOrigin {
  REPORT = 'REPORT',
  COUNT = 'COUNT',
}
registerEnumType(HoldingOrigin, {
  name: 'HoldingOrigin',
  valuesMap: {
    REPORT: { description: 'The latest weekly report; of an RHF, those of its hospitals.' },
    COUNT: { description: 'The organisation’s own count.' },
  },
});

@ObjectType({ description: 'One of the three calendar years that count.' })
export class NormalStockYear {
  @Field(() => Int) year: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The year whose use counts: itself, or the last before it that is not deviant; null: none.',
  })
  takenFrom: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Pieces; null: not known.' })
  used: number | null;
}

@ObjectType({ description: 'What an organisation has itself of one kind, and how old that figure is.' })
export class OwnHolding {
  @Field(() => QuantityScalar, { nullable: true, description: 'Pieces; null: not known.' })
  quantity: number | null;
  @Field(() => HoldingOrigin, { nullable: true }) origin: HoldingOrigin | null;
  @Field(() => IsoWeekScalar, { nullable: true, description: 'Of the report; of several, the oldest.' })
  isoWeek: IsoWeek | null;
  @Field(() => String, { nullable: true, description: "When it was reported or counted, '2026-03-02'." })
  date: string | null;
  @Field(() => Int, { nullable: true }) ageDays: number | null;
  @Field(() => Boolean, { nullable: true, description: 'As declared; null: not declared.' })
  storedInNorway: boolean | null;
}

@ObjectType({ description: 'An organisation’s share in a stock several hold together.' })
export class SharedHolding {
  @Field(() => ID) stockId: string;
  @Field(() => String) name: string;
  keeperId: string;
  @Field(() => QuantityScalar, { description: 'Pieces.' }) quantity: number;
  @Field(() => Boolean) storedInNorway: boolean;
  @Field(() => String) countedOn: string;
}

@ObjectType({
  description: 'One kind: what is required, what is held against it, and what is lacking. Pieces.',
})
export class NormalStockLine {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => [NormalStockYear], { description: 'The last three calendar years, latest first.' })
  years: readonly NormalStockYear[];
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Three months’ normal consumption: a twelfth of the three years’ use, rounded up.',
  })
  required: number | null;
  @Field(() => OwnHolding) own: OwnHolding;
  @Field(() => [SharedHolding]) shares: SharedHolding[];
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'What it has itself and its shares, without what is declared to be stored abroad.',
  })
  held: number | null;
  @Field(() => QuantityScalar, { nullable: true }) missing: number | null;
  @Field(() => NormalStockState) state: NormalStockState;
}

@ObjectType({
  description: 'How an organisation stands to regulation 2001-07-23-881 § 8 a, by the clock’s date.',
})
export class NormalStock {
  organisationId: string;
  @Field(() => String, { description: "'2026-03-02'." }) date: string;
  @Field(() => Boolean, { description: 'From 1 January 2026. Before that it is what will be required.' })
  inForce: boolean;
  @Field(() => Boolean, { description: 'Rests on figures of an exercise.' }) synthetic: boolean;
  @Field(() => [NormalStockLine], { description: 'The kinds the regulation names, in its order.' })
  lines: NormalStockLine[];
  @Field(() => [AnnualUse], {
    description:
      'Every calendar year the lines look at, and every other one that something is said of, latest first.',
  })
  annualUse: AnnualUse[];
  @Field(() => OwnStock, { nullable: true, description: 'null: nothing is declared.' })
  ownStock: OwnStock | null;
}
