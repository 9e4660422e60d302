import type { TFunction } from 'i18next';

/** All kommuner the caller answers, or those chosen by id. */
export type Addressed = 'everybody' | { readonly to: readonly string[] };

export interface Draft {
  readonly addressed: Addressed;
  readonly subject: string;
  readonly body: string;
}

export interface ComposeFault {
  readonly field: 'to' | 'subject' | 'body';
  readonly message: string;
}

/** As the API has them, in characters. */
const LONGEST = { subject: 200, body: 10_000 } as const;

/** What keeps a message from being sent. */
export function faultsOf(draft: Draft, t: TFunction): ComposeFault[] {
  const faults: ComposeFault[] = [];
  const { addressed } = draft;
  if (addressed !== 'everybody' && addressed.to.length === 0) {
    faults.push({ field: 'to', message: t('message.fault.nobody') });
  }
  for (const field of ['subject', 'body'] as const) {
    const length = [...draft[field]].length;
    if (draft[field].trim() === '') {
      faults.push({ field, message: t(`message.fault.${field === 'subject' ? 'subject' : 'empty'}`) });
    } else if (length > LONGEST[field]) {
      faults.push({ field, message: t('message.fault.tooLong', { max: String(LONGEST[field]) }) });
    }
  }
  return faults;
}
