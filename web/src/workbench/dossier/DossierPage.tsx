import { Button, NativeSelect } from '@mantine/core';
import { useRef } from 'react';
import { dossierAddress, useDossier } from '../../api/dossier';
import { useConventions, useStudies } from '../../api/studies';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { dossierWords } from '../../i18n/workbench/dossier';
import { Link, useAddress } from '../shell/addressContext';
import { useKeys } from '../shell/keysContext';
import { ProblemNote } from '../shell/ProblemNote';
import styles from './dossier.module.css';

/** The account as a page to print, shown as it will be printed. */
export function DossierPage() {
  const { lang, words: common } = useLanguage();
  const words = useWords(dossierWords);
  const { params, change } = useAddress();
  const studies = useStudies();
  const conventions = useConventions().data?.items ?? [];
  const frame = useRef<HTMLIFrameElement>(null);
  // Who comes without a choice most likely wants their own study, else the one there is.
  const first = studies.data?.items.find((one) => !one.bundled) ?? studies.data?.items[0];
  const study = params.get('study') ?? first?.id;
  const wanted = {
    study: study ?? '',
    lang: (params.get('in') ?? lang) === 'ar' ? ('ar' as const) : ('en' as const),
    convention: params.get('convention') ?? undefined,
    without_quotes: params.get('without_quotes') === 'true',
  };
  const dossier = useDossier(wanted, study !== undefined);
  const print = () => frame.current?.contentWindow?.print();
  useKeys(words.title, [{ keys: 'p', does: words.keys.print, run: print }]);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <div className={styles.tools}>
        <NativeSelect
          label={words.study}
          value={study ?? ''}
          onChange={(event) => change({ study: event.currentTarget.value }, 'quietly')}
          data={(studies.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title[lang] }))}
        />
        <NativeSelect
          label={words.language}
          value={wanted.lang}
          onChange={(event) => change({ in: event.currentTarget.value }, 'quietly')}
          data={Object.entries(words.languages).map(([value, label]) => ({ value, label }))}
        />
        <NativeSelect
          label={words.convention}
          value={wanted.convention ?? ''}
          onChange={(event) => change({ convention: event.currentTarget.value }, 'quietly')}
          data={[
            { value: '', label: words.ofStudy },
            ...conventions.map(({ name }) => ({
              value: name,
              label: common.sensitivity.names[name] ?? name,
            })),
          ]}
        />
        <label className={styles.quotes}>
          <input
            type="checkbox"
            checked={wanted.without_quotes}
            onChange={(event) =>
              change({ without_quotes: event.currentTarget.checked ? 'true' : undefined }, 'quietly')
            }
          />
          {words.withoutQuotes}
        </label>
        <div className={styles.acts}>
          <Button onClick={print} disabled={!dossier.data}>
            {words.print}
          </Button>
          <Button
            component="a"
            variant="default"
            href={study ? dossierAddress(wanted) : undefined}
            download={`${wanted.study}.${wanted.lang}.html`}
            aria-disabled={!study}
          >
            {words.save}
          </Button>
          {study && (
            <Link page="account" params={{ study, convention: wanted.convention }}>
              {words.toAccount}
            </Link>
          )}
        </div>
      </div>
      {dossier.error && <ProblemNote error={dossier.error} onRetry={() => dossier.refetch()} />}
      {study && dossier.isPending && (
        <p role="status" aria-busy="true">
          {words.making}
        </p>
      )}
      {study && dossier.data && (
        <iframe
          ref={frame}
          className={styles.paper}
          title={words.preview}
          srcDoc={dossier.data}
          sandbox="allow-same-origin allow-modals"
        />
      )}
    </div>
  );
}
