import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface StepProps {
  readonly position: 'done' | 'current' | 'ahead';
  readonly title: string;
  /** When, by whom. */
  readonly children?: ReactNode;
}

/** One step: a check mark when it is done, a ring when it is the one we are on. */
export function Step({ position, title, children }: StepProps) {
  const { t } = useTranslation();
  return (
    <li className={`step step-${position}`} aria-current={position === 'current' ? 'step' : undefined}>
      <svg className="step-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10" />
        {position === 'done' ? <path d="m7 12.5 3.5 3.5 6.5-7.5" /> : null}
        {position === 'current' ? <circle cx="12" cy="12" r="4" className="step-dot" /> : null}
      </svg>
      <span className="step-text">
        <span className="step-title">{title}</span>
        {position === 'ahead' ? null : <span className="ds-sr-only"> ({t(`round.${position}`)})</span>}
        {children ? <span className="step-detail">{children}</span> : null}
      </span>
    </li>
  );
}
