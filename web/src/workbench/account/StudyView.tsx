import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { AccountParts, SECTIONS } from '../../account/AccountParts';
import { useConventions } from '../../api/studies';
import { AccountProvider } from '../../contract/accountContext';
import { EvidenceProvider } from '../../evidence/evidenceContext';
import { useLanguage } from '../../i18n/language';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { AskedReport } from '../evidence/AskedReport';
import { Link, useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { useKeys } from '../shell/keysContext';
import { ProblemNote } from '../shell/ProblemNote';
import { ConventionWords } from './ConventionWords';
import { Remainder } from './Remainder';
import styles from './study.module.css';
import { TierLine } from './TierLine';
import { useAccountTiers } from './useAccountTiers';

/** One study's account, reckoned anew whenever another convention is chosen. */
export function StudyView({ id }: { id: string }) {
  const words = useWords(account);
  const { words: common } = useLanguage();
  const { params, change, go, to } = useAddress();
  const [again, setAgain] = useState(0);
  const chosen = params.get('convention') ?? undefined;
  const reckoning = useAccountTiers(id, chosen, again);
  const conventions = useConventions().data?.items ?? [];
  const { data } = reckoning;
  const current = chosen ?? data?.study.convention ?? conventions[0]?.name;

  useKeys(words.title, [
    { keys: 'v', does: words.keys.convention, run: () => choose(after(current)) },
    { keys: 'e', does: words.keys.edit, run: () => go('account', { study: id, edit: 'true' }) },
    { keys: 'n', does: words.keys.sections, run: nextSection },
  ]);

  return (
    <div className={styles.account}>
      <div className={styles.tools}>
        <Link page="account">{words.toList}</Link>
        <NativeSelect
          label={words.convention}
          title={words.conventionHint}
          value={current ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={conventions.map(({ name }) => ({
            value: name,
            label: common.sensitivity.names[name] ?? name,
          }))}
        />
        <ConventionWords convention={conventions.find(({ name }) => name === current)} />
        <div className={styles.ways}>
          <Button component="a" variant="default" href={to('account', { study: id, edit: 'true' })}>
            {words.edit}
          </Button>
          <Button component="a" variant="default" href={to('dossier', { study: id, convention: chosen })}>
            {words.dossier}
          </Button>
        </div>
        <TierLine reckoning={reckoning} />
      </div>
      {reckoning.error !== undefined && (
        <ProblemNote error={reckoning.error} onRetry={() => setAgain(again + 1)} />
      )}
      {!data && reckoning.running && <Coming />}
      {data && data.account.flows.length + data.account.incidents.length === 0 && !reckoning.running ? (
        <EmptyState title={words.noPeople}>
          <p>{words.noPeopleNow}</p>
          <Link page="account" params={{ study: id, edit: 'true' }}>
            {words.edit}
          </Link>
        </EmptyState>
      ) : (
        data && (
          <div className={styles.parts} aria-busy={reckoning.running && reckoning.tier === undefined}>
            <AccountProvider data={data}>
              <EvidenceProvider whole={AskedReport}>
                <AccountParts remainder={<Remainder />} />
              </EvidenceProvider>
            </AccountProvider>
          </div>
        )
      )}
    </div>
  );

  function choose(name: string | undefined): void {
    if (name) change({ convention: name }, 'quietly');
  }

  function after(name: string | undefined): string | undefined {
    const place = conventions.findIndex((one) => one.name === name);
    return conventions[(place + 1) % conventions.length]?.name;
  }
}

/** Where the figures will stand, so that an empty page is not taken for an empty account. */
function Coming() {
  return (
    <div className={styles.coming} aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

/** Brings the first section into view that is still below, the first of all after the last. */
function nextSection(): void {
  const sections = SECTIONS.flatMap((id) => document.getElementById(id) ?? []);
  const below = sections.find((one) => one.getBoundingClientRect().top > innerHeight * 0.4);
  const next = below ?? sections[0];
  next?.scrollIntoView({ block: 'start' });
  next?.querySelector('h2')?.focus();
}
