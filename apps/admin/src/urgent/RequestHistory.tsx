import { useTranslation } from 'react-i18next';
import type {
  UrgentAnswerFragment,
  UrgentCategoryFragment,
  UrgentEntryFragment,
} from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';

interface RequestHistoryProps {
  readonly category: UrgentCategoryFragment;
  readonly entries: readonly UrgentEntryFragment[];
  readonly answers: readonly UrgentAnswerFragment[];
}

/** All that was asked and answered: who, when and what. */
export function RequestHistory({ category, entries, answers }: RequestHistoryProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('urgent.history')} across>
      <ol className="urgent-history">
        {entries.map((entry, nth) => (
          <li key={nth}>
            <Entry entry={entry} category={category} />
          </li>
        ))}
        {answers.map((answer) => (
          <li key={answer.state}>
            <Answer answer={answer} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Entry({ entry, category }: { entry: UrgentEntryFragment; category: UrgentCategoryFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { madeAt, madeBy, quantity, hoursLeft, ladder } = entry;
  const asked = format.quantity(quantity, category.baseUnit);
  return (
    <>
      <strong>
        {hoursLeft === 0
          ? t('urgent.askedNow', { quantity: asked })
          : t('urgent.asked', { quantity: asked, hours: t('time.hours', { count: hoursLeft }) })}
      </strong>
      <span className="subtle">{t('urgent.by', { at: format.at(madeAt), name: madeBy })}</span>
      <ul>
        {ladder.map(({ step, tried, outcome }) => (
          <li key={step}>
            {t(`urgent.step.${step}`)}: {t(tried ? 'urgent.tried' : 'urgent.untried')}
            {outcome === '' ? '' : ` ${outcome}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Answer({ answer }: { answer: UrgentAnswerFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, takenOver, remark, answeredAt, answeredBy, organisation } = answer;
  const what = t(takenOver ? 'urgent.tookOver' : `urgent.state.${state}`);
  return (
    <>
      <strong>{t('urgent.answered', { state: what, organisation: organisation.title })}</strong>
      <span className="subtle">{t('urgent.by', { at: format.at(answeredAt), name: answeredBy })}</span>
      {remark === '' ? null : <p>{remark}</p>}
    </>
  );
}
