/** What a request can be answered, by whose turn it is. When it is one thing, there is nothing to choose. */
export const ANSWER_FORMS = {
  answer: {
    title: 'urgent.answer.title',
    send: 'urgent.answer.send',
    replies: ['SOLVED_LOCALLY', 'FORWARDED', 'REJECTED'],
  },
  takeOver: { title: 'urgent.takeOver', send: 'urgent.takeOver', replies: ['TAKEN_OVER'] },
  decide: { title: 'urgent.answer.reject', send: 'urgent.answer.reject', replies: ['REJECTED'] },
} as const;
