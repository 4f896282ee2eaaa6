import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Claim } from '../../../api/types';
import { MANNERS } from '../../../claim/manners';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/workbench/bilingual';
import { claimWords } from '../../../i18n/workbench/claim';
import { reader } from '../../../i18n/workbench/reader';
import { eitherWay } from '../../../theme/mantine';
import { formKeys } from '../formKeys';
import { ActorsField } from './ActorsField';
import { Choice, optionsOf } from './Choice';
import styles from './form.module.css';
import { QuantityField } from './QuantityField';
import { Row } from './Row';
import { StatesField } from './StatesField';
import { WhenField } from './WhenField';

interface Props {
  claim: Claim;
  onSave: (claim: Claim, why: string | undefined) => void;
  onCancel: () => void;
}

/** The fields of a claim, to be changed. */
export function ClaimForm({ claim, onSave, onCancel }: Props) {
  const { words: common } = useLanguage();
  const words = useWords(reader);
  const { field } = words;
  const [draft, setDraft] = useState(claim);
  const [why, setWhy] = useState('');
  const set = (change: Partial<Claim>) => setDraft((now) => ({ ...now, ...change }));
  const save = () => onSave(draft, why.trim() || undefined);
  const moves = draft.kind === 'transition';

  return (
    <form
      className={styles.form}
      onKeyDown={formKeys(save, onCancel)}
      onSubmit={(event) => event.preventDefault()}
    >
      <MannerField claim={draft} onChange={set} />
      <Row name={field.who}>
        <Choice
          label={field.role}
          value={draft.who?.role}
          options={optionsOf<NonNullable<NonNullable<Claim['who']>['role']>>(common.role)}
          onChange={(role) => set({ who: { ...draft.who, role } })}
        />
        <ActorsField
          label={field.actor}
          value={[draft.who?.actor ?? []].flat()}
          onChange={(actors) => set({ who: { ...draft.who, actor: actors.length > 1 ? actors : actors[0] } })}
        />
      </Row>
      <Row name={field.quantity}>
        <QuantityField value={draft.quantity} onChange={(quantity) => set({ quantity })} />
      </Row>
      {moves ? (
        <>
          <StatesField name={field.from} value={draft.from} onChange={(from) => set({ from })} />
          <StatesField name={field.to} value={draft.to} onChange={(to) => set({ to })} />
          <StatesField
            name={field.via}
            value={draft.via}
            onChange={(via) => set({ via: via === undefined ? undefined : [via].flat() })}
          />
        </>
      ) : (
        <StatesField name={field.at} value={draft.at} onChange={(at) => set({ at })} />
      )}
      <Row name={field.by}>
        <ActorsField
          label={field.by}
          value={draft.by ?? []}
          onChange={(by) => set({ by: by.length > 0 ? by : undefined })}
        />
      </Row>
      <Row name={field.when}>
        <WhenField value={draft.when} onChange={(when) => set({ when })} />
      </Row>
      <Row name={field.attribution}>
        <Choice
          label={field.attribution}
          value={draft.attribution.class}
          options={optionsOf<Claim['attribution']['class']>(common.attribution)}
          required
          onChange={(cls) => cls && set({ attribution: { ...draft.attribution, class: cls } })}
        />
        <ActorsField
          label={field.speaker}
          value={draft.attribution.actor ? [draft.attribution.actor] : []}
          onChange={([actor]) => set({ attribution: { ...draft.attribution, actor } })}
        />
      </Row>
      <Row name={field.stance}>
        <Choice
          label={field.stance}
          value={draft.stance}
          options={optionsOf<Claim['stance']>(common.stance)}
          required
          onChange={(stance) => stance && set({ stance, denies: undefined })}
        />
        {draft.stance === 'denied' && (
          <Choice
            label={common.stance.denied ?? ''}
            value={draft.denies}
            options={optionsOf<NonNullable<Claim['denies']>>(common.denies)}
            onChange={(denies) => set({ denies })}
          />
        )}
      </Row>
      <TextInput
        size="xs"
        label={words.reason}
        description={words.saveKeys}
        attributes={eitherWay}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button size="compact-md" onClick={save}>
          {words.save}
        </Button>
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function MannerField({ claim, onChange }: { claim: Claim; onChange: (change: Partial<Claim>) => void }) {
  const { words: common } = useLanguage();
  const { field } = useWords(reader);
  const { kinds } = useWords(claimWords);
  return (
    <Row name={field.manner}>
      <select
        className={styles.select}
        aria-label={field.manner}
        // biome-ignore lint/a11y/noAutofocus: who asks to edit wants to type at once
        autoFocus
        value={`${claim.kind}:${claim.manner}`}
        onChange={(event) => {
          const [kind, manner] = event.currentTarget.value.split(':');
          onChange({ kind: kind as Claim['kind'], manner: manner as Claim['manner'] });
        }}
      >
        {(Object.keys(MANNERS) as Claim['kind'][]).map((kind) => (
          <optgroup key={kind} label={kinds[kind]}>
            {MANNERS[kind].map((manner) => (
              <option key={manner} value={`${kind}:${manner}`}>
                {common.manner[manner]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Row>
  );
}
