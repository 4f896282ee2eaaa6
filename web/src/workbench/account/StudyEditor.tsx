import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { keepStudy, lineOf, studyConflictOf, useStudy } from '../../api/studies';
import type { StudyConflict } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { useAddress } from '../shell/addressContext';
import { useNotices } from '../shell/noticesContext';
import { ProblemNote } from '../shell/ProblemNote';
import { useTell, useTelling } from '../shell/useTell';
import { Conflict } from './Conflict';
import styles from './editor.module.css';
import { StudyForm } from './StudyForm';
import { type Checked, useCheckedStudy } from './useCheckedStudy';
import { YamlField } from './YamlField';
import { lineRange, template } from './yamlParts';

/** Writes a study: as text, checked at every pause, with a form for its common parts. */
export function StudyEditor({ id }: { id: string | undefined }) {
  const words = useWords(account).editor;
  const { go } = useAddress();
  const tell = useNotices();
  const tellError = useTell();
  const stored = useStudy(id);
  const [yaml, setYaml] = useState(id === undefined ? template(new Date().toISOString()) : undefined);
  const [conflict, setConflict] = useState<StudyConflict>();
  const checked = useCheckedStudy(yaml);
  const box = useRef<HTMLTextAreaElement>(null);
  const mark = useRef<string>(undefined);

  useEffect(() => {
    if (!stored.data) return;
    mark.current ??= stored.data.mark;
    setYaml((written) => written ?? stored.data.yaml);
  }, [stored.data]);

  if (stored.error) return <ProblemNote error={stored.error} onRetry={() => stored.refetch()} />;
  if (yaml === undefined) return null;
  const line = lineOf(checked.error);

  return (
    <div className={styles.editor}>
      <h1>{id === undefined ? words.titleNew : words.title}</h1>
      {conflict && (
        <Conflict
          conflict={conflict}
          onTheirs={() => {
            setYaml(conflict.now.yaml);
            settle();
          }}
          onYours={() => settle().then(() => save())}
        />
      )}
      <div className={styles.sides}>
        <section aria-label={words.form} className={styles.form}>
          <h2>{words.form}</h2>
          <p className={styles.soft}>{words.formHint}</p>
          <StudyForm
            study={checked.study}
            disabled={checked.error !== undefined}
            onPart={(write) => setYaml((now) => write(now ?? ''))}
          />
        </section>
        <section aria-label={words.yaml} className={styles.text}>
          <h2>{words.yaml}</h2>
          <YamlField
            value={yaml}
            label={words.yaml}
            badLine={line}
            describedBy="study-check"
            box={box}
            onChange={setYaml}
            onSave={save}
          />
          <CheckLine checked={checked} onLine={showLine} />
        </section>
      </div>
      <div className={styles.acts}>
        <Button onClick={save} disabled={checked.error !== undefined || !checked.study}>
          {words.save}
        </Button>
        <Button variant="subtle" onClick={() => go('account', id === undefined ? {} : { study: id })}>
          {words.cancel}
        </Button>
        <span className={styles.soft}>{words.saveKey}</span>
      </div>
    </div>
  );

  function save(): void {
    const name = checked.study?.id;
    if (!name || yaml === undefined || checked.error !== undefined) return;
    keepStudy(name, yaml, name === id ? mark.current : undefined).then(
      () => {
        tell({ text: words.saved });
        go('account', { study: name });
      },
      (error) => {
        const found = studyConflictOf(error);
        if (found) setConflict(found);
        else tellError(error);
      },
    );
  }

  /** Takes the other version as the one that was seen. */
  async function settle(): Promise<void> {
    setConflict(undefined);
    mark.current = (await stored.refetch()).data?.mark;
  }

  function showLine(number: number): void {
    const { start, end } = lineRange(yaml ?? '', number);
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  }
}

/** Whether the text can be read; where not, at which line, why, and what to do. */
function CheckLine({ checked, onLine }: { checked: Checked; onLine: (line: number) => void }) {
  const { lang } = useLanguage();
  const words = useWords(account).editor;
  const telling = useTelling();
  const line = lineOf(checked.error);
  const told = checked.error === undefined ? undefined : telling(checked.error);
  return (
    <div id="study-check" role="status" className={styles.check} data-bad={told !== undefined || undefined}>
      {told ? (
        <>
          {line !== undefined && (
            <button type="button" onClick={() => onLine(line)}>
              {words.atLine(formatNumber(line, lang))}
            </button>
          )}
          <p dir="auto">{told.happened}</p>
          <p dir="auto">{told.now}</p>
        </>
      ) : (
        <p>
          {checked.checking || !checked.study
            ? words.checking
            : `${words.fine} ${plural(checked.study.states.length, words.states, lang)}.`}
        </p>
      )}
    </div>
  );
}
