import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** How its mail went; the link is made when the mail is sent and not before. */
export enum LinkMailState {
  WAITING = 'WAITING',
  SENT = 'SENT',
  NOT_CONFIGURED = 'NOT_CONFIGURED',
  EXERCISE = 'EXERCISE',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
registerEnumType(LinkMailState, {
  name: 'LinkMailState',
  valuesMap: {
    WAITING: { description: 'For the mail server to take it.' },
    SENT: { description: 'The mail server took it.' },
    NOT_CONFIGURED: { description: 'No mail server is configured: no link was made.' },
    EXERCISE: { description: 'An exercise mails nobody outside: no link was made.' },
    REFUSED: { description: 'The mail server refuses the mailbox for good: no link was made.' },
    ENDED: { description: 'The institution ended, or the mail was called back, before it was sent.' },
  },
});

@ObjectType({
  description: 'A personal link of an institution. What opens it is shown once, to whoever made it.',
})
export class InstitutionLink {
  @Field(() => ID) id: string;
  institutionId: string;
  @Field(() => DateTimeScalar, { description: 'Real time, as all times of a link.' }) askedAt: Date;
  @Field(() => String) askedBy: string;
  @Field(() => LinkMailState, { nullable: true, description: 'null: it was shown to whoever asked for it.' })
  mailState: LinkMailState | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'null: it was not made (yet).' })
  expiresAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt: Date | null;
  @Field(() => Boolean, { description: 'Whether it opens anything now.' }) current: boolean;
}
