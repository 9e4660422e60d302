import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './show-more.css';

interface ShowMoreProps {
  /** How many are listed beyond those shown. */
  readonly hidden: number;
  readonly atOnce: number;
  readonly onMore: () => void;
}

/** Shows some more of a list. With the last of them the button is gone: what says so in its place takes the focus it had. */
export function ShowMore({ hidden, atOnce, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const end = useRef<HTMLParagraphElement>(null);
  const ended = asked && hidden <= 0;
  useEffect(() => {
    if (hidden > 0) setAsked(false); // a list that is shorter for another reason takes the focus from nobody
  }, [hidden]);
  useEffect(() => {
    if (ended) end.current?.focus();
  }, [ended]);
  if (hidden > 0)
    return (
      <Button
        variant="secondary"
        className="show-more"
        onClick={() => {
          setAsked(true);
          onMore();
        }}
      >
        {t('list.more', { count: Math.min(hidden, atOnce) })}
      </Button>
    );
  return ended ? (
    <Paragraph ref={end} tabIndex={-1} data-size="sm" className="subtle">
      {t('list.end')}
    </Paragraph>
  ) : null;
}
