import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { type Problem, problemOf } from '../api/problem.js';
import { useOnce } from '../api/use-once.js';
import {
  type FilePreviewFragment,
  type ImportedFragment,
  type ImportMode,
  ImportReportsDocument,
  PreviewImportDocument,
} from '../generated/graphql.js';

/** The API takes no larger one. */
const MEGABYTES = 10;

/** What became of a file, and the file: what was left out of it is still to be corrected. */
export interface Done {
  readonly imported: ImportedFragment;
  readonly file: File;
}

export type ImportState = ReturnType<typeof useImport>;

/** One file from the moment it is chosen: what is in it, and what came of it. */
export function useImport(isoWeek: string) {
  const { t } = useTranslation();
  const client = useClient();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<FilePreviewFragment | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [attempt, setAttempt] = useState(0);
  const once = useOnce(ImportReportsDocument);
  const latest = useRef<File>(undefined);

  // Once more in another language, which is another client.
  useEffect(() => {
    if (file === null) return undefined;
    let current = true;
    const look = async () => {
      const { data, error } = await client
        .query(PreviewImportDocument, { input: { file, isoWeek } })
        .toPromise();
      if (!current) return;
      setProblem(error ? problemOf(error) : null);
      const seen = data?.previewImport;
      setPreview(seen?.__typename === 'ImportPreview' ? seen : null);
      setRefused(seen?.__typename === 'FileRefused' ? seen.message : null);
    };
    void look();
    return () => {
      current = false;
    };
  }, [client, file, isoWeek, attempt]);

  /** Keeps it as it is now: a file changed on disk can no longer be read. */
  const hold = async (chosen: File) => {
    const bytes = await chosen.arrayBuffer().catch(() => null);
    if (latest.current !== chosen) return; // another was chosen meanwhile
    if (bytes === null) setRefused(t('import.unreadable'));
    else setFile(new File([bytes], chosen.name));
  };
  const choose = (chosen: File) => {
    setDone(null);
    setPreview(null);
    setProblem(null);
    const tooLarge = chosen.size > MEGABYTES * 1024 * 1024;
    setRefused(tooLarge ? t('import.tooLarge', { limit: String(MEGABYTES) }) : null);
    setFile(null);
    latest.current = chosen;
    if (!tooLarge) void hold(chosen);
  };
  const send = async (mode: ImportMode) => {
    if (file === null) return;
    const answer = await once.send({ file, isoWeek, mode });
    const outcome = answer?.outcome;
    if (outcome?.__typename === 'ImportAccepted') {
      setDone({ imported: outcome, file });
      setPreview(null);
      setFile(null);
    } else if (outcome) {
      setRefused(outcome.message);
      setAttempt((n) => n + 1); // what was good when it was looked at is not any more
    }
  };
  const retry = () => setAttempt((n) => n + 1);
  return {
    file,
    preview,
    refused,
    problem,
    done,
    choose,
    send,
    retry,
    sending: once.sending,
    lost: once.problem,
  };
}
