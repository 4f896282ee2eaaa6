import { NativeSelect, TextInput } from '@mantine/core';
import { useConventions } from '../../api/studies';
import type { Study } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { ActorsField } from './ActorsField';
import styles from './editor.module.css';
import { flowList, flowMap, scalar, withPart } from './yamlParts';

interface Props {
  /** What was read of the text. */
  study: Study | undefined;
  disabled: boolean;
  onPart: (write: (yaml: string) => string) => void;
}

const STEPS = ['none', 'year', 'month'] as const;

/** The common parts of a study as fields; each change rewrites its own part of the text and no other. */
export function StudyForm({ study, disabled, onPart }: Props) {
  const words = useWords(account).editor;
  const { words: common } = useLanguage();
  const conventions = useConventions().data?.items ?? [];
  if (!study) return null;
  const { title, population, period } = study;
  const write = (key: string, value: string) => onPart((yaml) => withPart(yaml, key, value));
  const entitle = (change: Partial<typeof title>) => {
    const next = { ...title, ...change };
    write('title', flowMap({ en: JSON.stringify(next.en), ar: JSON.stringify(next.ar) }));
  };
  const people = (change: Partial<typeof population>) => {
    const next = { ...population, ...change };
    write('population', flowMap({ actors: flowList(next.actors), roles: flowList(next.roles) }));
  };
  const time = (change: Partial<typeof period>) => {
    const { start, end, step } = { ...period, ...change };
    write('period', flowMap({ start, end, step }));
  };
  const { actors, roles } = population;

  return (
    <fieldset disabled={disabled} className={styles.fields}>
      <Committed label={words.titleEn} value={title.en} onCommit={(en) => entitle({ en })} dir="ltr" />
      <Committed label={words.titleAr} value={title.ar} onCommit={(ar) => entitle({ ar })} dir="rtl" />
      <ActorsField actors={actors} onChange={(next) => people({ actors: next })} />
      <fieldset className={styles.roles}>
        <legend>
          {words.roles} <small>({words.rolesAll})</small>
        </legend>
        {Object.entries(common.role).map(([role, name]) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={(roles as string[]).includes(role)}
              onChange={(event) => people({ roles: toggled(roles, role, event.currentTarget.checked) })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className={styles.pair}>
        <TextInput
          type="date"
          label={words.start}
          value={period.start ?? ''}
          onChange={(event) => event.currentTarget.value && time({ start: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.end}
          value={period.end ?? ''}
          onChange={(event) => event.currentTarget.value && time({ end: event.currentTarget.value })}
        />
      </div>
      <div className={styles.pair}>
        <NativeSelect
          label={words.step}
          value={period.step ?? 'none'}
          onChange={(event) => time({ step: event.currentTarget.value as (typeof STEPS)[number] })}
          data={STEPS.map((step) => ({ value: step, label: words.steps[step] ?? step }))}
        />
        <NativeSelect
          label={words.convention}
          value={study.convention}
          onChange={(event) => write('convention', scalar(event.currentTarget.value))}
          data={conventions.map(({ name }) => ({
            value: name,
            label: common.sensitivity.names[name] ?? name,
          }))}
        />
      </div>
    </fieldset>
  );
}

function toggled(roles: Study['population']['roles'], role: string, on: boolean) {
  const rest = roles.filter((one) => one !== role);
  return on ? [...rest, role as (typeof roles)[number]] : rest;
}

interface CommittedProps {
  label: string;
  value: string;
  dir: 'ltr' | 'rtl';
  onCommit: (value: string) => void;
}

/** A field that writes when it is left or Enter is pressed, not at every letter. */
function Committed({ label, value, dir, onCommit }: CommittedProps) {
  return (
    <TextInput
      key={value}
      label={label}
      dir={dir}
      defaultValue={value}
      onBlur={(event) => event.currentTarget.value !== value && onCommit(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}
