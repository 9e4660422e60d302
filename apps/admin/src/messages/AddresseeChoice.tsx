import { Button, Checkbox, Fieldset, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddresseeFragment } from '../generated/graphql.js';
import { groupsOf } from './addressee-groups.js';

interface AddresseeChoiceProps {
  readonly addressees: readonly AddresseeFragment[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** Those one may write to, by kind and name, to be found by a part of the name and ticked one by one or all that are shown. */
export function AddresseeChoice({ addressees, chosen, choose }: AddresseeChoiceProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const groups = useMemo(() => groupsOf(addressees, search), [addressees, search]);
  const taken = useMemo(() => new Set(chosen), [chosen]);
  return (
    <div className="addressees">
      <Textfield
        className="addressees-search"
        data-size="sm"
        type="search"
        label={t('message.search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <Paragraph role="status">{t('message.chosen', { count: chosen.length })}</Paragraph>
      {groups.length === 0 ? <Paragraph>{t('message.noMatch', { text: search })}</Paragraph> : null}
      {groups.map(({ kind, members }) => {
        const ids = members.map(({ id }) => id);
        return (
          <Fieldset key={kind} data-size="sm">
            <Fieldset.Legend>{t(`message.kind.${kind}`)}</Fieldset.Legend>
            <div className="actions">
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => choose([...new Set([...chosen, ...ids])])}
              >
                {t('message.all')}
              </Button>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => choose(chosen.filter((id) => !ids.includes(id)))}
              >
                {t('message.nobody')}
              </Button>
            </div>
            <div className="addressees-list">
              {members.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={title}
                  checked={taken.has(id)}
                  onChange={({ target }) =>
                    choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                  }
                />
              ))}
            </div>
          </Fieldset>
        );
      })}
    </div>
  );
}
