import { createUnionType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../../../platform/graphql/failure.js';
import { IdempotencyKeyScalar } from '../../../platform/graphql/scalars.js';
import { AnswerNotDue, WrongUrgentState } from '../urgent-failures.js';
import { UrgentRequestChanged } from '../urgent-request.js';

export enum UrgentReply {
  SOLVED_LOCALLY = 'SOLVED_LOCALLY',
  FORWARDED = 'FORWARDED',
  REJECTED = 'REJECTED',
  TAKEN_OVER = 'TAKEN_OVER',
}
registerEnumType(UrgentReply, {
  name: 'UrgentReply',
  valuesMap: {
    SOLVED_LOCALLY: { description: 'A way was found; the remark says how. For the fylkesmann or the RHF.' },
    FORWARDED: {
      description:
        'To Helsedirektoratet; the remark says what it should know. For the fylkesmann or the RHF.',
    },
    REJECTED: { description: 'The remark gives the reason. For whoever the request is with.' },
    TAKEN_OVER: {
      description:
        'It was not answered in time, and is FORWARDED now; the remark says why it is taken over. For Helsedirektoratet.',
    },
  },
});

@InputType()
export class AnswerUrgentRequestInput {
  @Field(() => ID) requestId: string;
  @Field(() => Int, { description: "The request's version the caller saw." }) expectedVersion: number;
  @Field(() => UrgentReply) reply: UrgentReply;
  @Field(() => String, { description: '1 to 2000 characters. No names of private persons.' }) remark: string;
  @Field(() => IdempotencyKeyScalar) idempotencyKey: string;
}

export const AnswerUrgentRequestResult = createUnionType({
  name: 'AnswerUrgentRequestResult',
  types: () =>
    [
      UrgentRequestChanged,
      InvalidInput,
      WrongUrgentState,
      AnswerNotDue,
      VersionConflict,
      NotFound,
      IdempotencyKeyReused,
    ] as const,
  resolveType: (value: object) => value.constructor,
});
