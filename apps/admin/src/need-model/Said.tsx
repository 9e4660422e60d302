import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';

/** A figure somebody stated. */
interface Figure {
  readonly revision: number;
  readonly source: string;
  readonly statedBy: string;
  /** Whom they acted for, when it was not theirs to say but on behalf of who it is about. */
  readonly onBehalfBy?: { readonly title: string } | null | undefined;
  readonly statedAt: string;
  readonly synthetic: boolean;
}

interface SaidProps<Stated extends Figure> {
  /** The latest first. */
  readonly figures: readonly Stated[];
  readonly textOf: (figure: Stated) => string;
}

/** Who stated a figure, when and from where, and what it was before. */
export function Said<Stated extends Figure>({ figures, textOf }: SaidProps<Stated>) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = ({ statedAt, statedBy, source, onBehalfBy }: Figure) => {
    const words = { at: format.at(statedAt), name: statedBy, source };
    return onBehalfBy
      ? t('needModel.saidOnBehalf', { ...words, organisation: onBehalfBy.title })
      : t('needModel.said', words);
  };
  const [latest, ...earlier] = figures;
  if (!latest) return null;
  return (
    <>
      <small className="need-model-note">{said(latest)}</small>
      {latest.synthetic ? <small className="need-model-note">{t('needModel.synthetic')}</small> : null}
      {earlier.length === 0 ? null : (
        <Details data-size="sm">
          <Details.Summary>{t('needModel.earlier', { n: format.number(earlier.length) })}</Details.Summary>
          <Details.Content>
            <ul>
              {earlier.map((figure) => (
                <li key={figure.revision}>
                  {textOf(figure)}. {said(figure)}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </>
  );
}
