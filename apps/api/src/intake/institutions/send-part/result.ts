import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Failure, IdempotencyKeyReused, VersionConflict } from '../../../platform/graphql/failure.js';
import { InvalidReport } from '../../submit-weekly-report/result.js';
import { WeekClosed, WeekNotOpen } from '../../week/week-failures.js';
import { InstitutionPart } from '../part/institution-part.js';

@ObjectType()
export class InstitutionPartSent {
  @Field(() => InstitutionPart) readonly part: InstitutionPart;
  constructor(part: InstitutionPart) {
    this.part = part;
  }
}

@ObjectType({
  implements: () => [Failure],
  description: 'The report it belongs to has been sent; nothing was stored. See afterReport.',
})
export class ReportAlreadySent extends Failure {
  constructor() {
    super({
      nb: 'Rapporten som dette er en del av, er alt sendt. Send likevel hvis tallene må rettes: endringen vises for dem som sendte, men er ikke med før de retter rapporten.',
      nn: 'Rapporten som dette er ein del av, er alt send. Send likevel om tala må rettast: endringa blir vist for dei som sende, men er ikkje med før dei rettar rapporten.',
      en: 'The report this is a part of has been sent. Send it all the same if the figures must be corrected: those who sent it see the change, and it counts when they correct the report.',
    });
  }
}

export const SendInstitutionPartResult = createUnionType({
  name: 'SendInstitutionPartResult',
  types: () =>
    [
      InstitutionPartSent,
      InvalidReport,
      ReportAlreadySent,
      WeekNotOpen,
      WeekClosed,
      VersionConflict,
      IdempotencyKeyReused,
    ] as const,
  resolveType: (value: object) => value.constructor,
});
