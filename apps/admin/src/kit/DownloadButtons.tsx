import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from '../api/problem.js';
import type { SavedFileFragment, TableFormat } from '../generated/graphql.js';
import { AskTrouble } from './AskTrouble.js';
import { saveFile } from './save-file.js';

interface DownloadButtonsProps<Data, Variables extends AnyVariables> {
  /** What is downloaded: said on each button before its format. */
  readonly text: string;
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: (format: TableFormat) => Variables;
  readonly fileOf: (data: Data) => SavedFileFragment | null | undefined;
  /** Told when there is no such file. */
  readonly none: string;
}

const FORMATS: readonly TableFormat[] = ['XLSX', 'CSV'];

/** One file in either format. */
export function DownloadButtons<Data, Variables extends AnyVariables>({
  text,
  query,
  variables,
  fileOf,
  none,
}: DownloadButtonsProps<Data, Variables>) {
  const client = useClient();
  const [trouble, setTrouble] = useState<{ problem: Problem; format: TableFormat } | null>(null);
  const [missing, setMissing] = useState(false);
  const download = async (format: TableFormat) => {
    const asked = client.query(query, variables(format), { requestPolicy: 'network-only' });
    const { data, error } = await asked.toPromise();
    const file = data ? fileOf(data) : null;
    setTrouble(error ? { problem: problemOf(error), format } : null);
    setMissing(!error && !file);
    if (file) saveFile(file);
  };
  return (
    <>
      <div className="actions">
        {FORMATS.map((format) => (
          <Button key={format} variant="secondary" data-size="sm" onClick={() => void download(format)}>
            {text} ({format === 'XLSX' ? 'Excel' : format})
          </Button>
        ))}
      </div>
      {trouble ? (
        <AskTrouble problem={trouble.problem} onRetry={() => void download(trouble.format)} />
      ) : null}
      {missing ? <p role="alert">{none}</p> : null}
    </>
  );
}
