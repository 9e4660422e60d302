import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { SubmitWeeklyReportInput } from '../../submit-weekly-report/input.js';
import { SubmitWeeklyReportResult, type WeeklyReportSubmitted } from '../../submit-weekly-report/result.js';
import { SubmitWeeklyReport } from '../../submit-weekly-report/submit-weekly-report.js';

@Resolver()
export class OnBehalfResolver {
  constructor(private readonly submission: SubmitWeeklyReport) {}

  @Mutation(() => SubmitWeeklyReportResult, {
    description:
      'A fylkesmann reports for one of its kommuner, an RHF for one of its hospitals: the same report by the same rules, marked with who sent it.',
  })
  submitWeeklyReportOnBehalf(
    @Call() call: CallContext,
    @Args('input') input: SubmitWeeklyReportInput,
  ): Promise<WeeklyReportSubmitted | Failure> {
    return this.submission.submit(call, input);
  }
}
