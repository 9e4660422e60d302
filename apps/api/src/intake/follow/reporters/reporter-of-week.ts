import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { Reporters } from '../../week/week.js';
import { ReportingStatus } from '../reporting-status.js';

@ArgsType()
export class ReportersOfWeekArgs {
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => [ReportingStatus], { nullable: true, description: 'null: whatever it is.' })
  status?: ReportingStatus[] | null;
  @Field(() => Reporters, { nullable: true, description: 'null: kommuner and hospitals.' })
  reporters?: Reporters | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The kommuner of one county; null: of all that the caller follows.',
  })
  fylkesmannId?: string | null;
}

@ObjectType({ description: 'A reporter in one week: where its report stands, and whom to call.' })
export class ReporterOfWeek {
  organisationId: string;
  isoWeek: IsoWeek;
  @Field(() => ReportingStatus) status: ReportingStatus;
  @Field(() => Reporters) kind: Reporters;
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The last week before this one that it reported; null: none.',
  })
  lastReportedWeek: IsoWeek | null;
}
