import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Institution } from '../../../registry/institution/institution.entity.js';
import { InstitutionPart } from '../part/institution-part.js';
import { Difference } from './difference.js';
import { PartSums } from './part-sums.js';

export enum PartInReport {
  NO_REPORT = 'NO_REPORT',
  INCLUDED = 'INCLUDED',
  CHANGED_SINCE = 'CHANGED_SINCE',
  NOT_INCLUDED = 'NOT_INCLUDED',
}
registerEnumType(PartInReport, {
  name: 'PartInReport',
  valuesMap: {
    NO_REPORT: { description: 'The report has not been sent.' },
    INCLUDED: {
      description: 'The report was built on the latest revision of the part, as far as there is one.',
    },
    CHANGED_SINCE: { description: 'The report was built on an earlier revision of the part.' },
    NOT_INCLUDED: { description: 'There is a part, and the report was not built on it.' },
  },
});

@ObjectType({ description: 'Where the part of one institution stands.' })
export class InstitutionOfWeek {
  @Field(() => Institution) institution: Institution;
  @Field(() => InstitutionPart, { nullable: true, description: 'The latest revision; null: it is missing.' })
  part: InstitutionPart | null;
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The latest earlier week with a part of it; null: there is none.',
  })
  lastWeekSent: IsoWeek | null;
  @Field(() => PartInReport) inReport: PartInReport;
}

@ObjectType({ description: 'What the latest revision of the report was built on.' })
export class BuiltReport {
  @Field(() => Int) revision: number;
  @Field(() => DateTimeScalar) submittedAt: Date;
  @Field(() => [PartSums], { description: 'Of the parts it was built on.' }) sums: PartSums[];
  @Field(() => [Difference], { description: 'Where the report says otherwise.' }) differences: Difference[];
}

@ObjectType({ description: 'A week’s parts of the caller’s institutions, and what they add up to.' })
export class Consolidation {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => [InstitutionOfWeek], {
    description: 'All that are to send a part, and all that did; by name.',
  })
  institutions: InstitutionOfWeek[];
  @Field(() => [PartSums], { description: 'Of the latest revisions, one for every category.' })
  sums: PartSums[];
  @Field(() => BuiltReport, {
    nullable: true,
    description: 'null: no report has been sent, or the latest was built on no parts.',
  })
  built: BuiltReport | null;
}
