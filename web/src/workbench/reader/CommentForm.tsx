import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { eitherWay } from '../../theme/mantine';
import { formKeys } from './formKeys';
import styles from './reader.module.css';

interface Props {
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A remark on a claim. */
export function CommentForm({ onSave, onCancel }: Props) {
  const words = useWords(reader);
  const [text, setText] = useState('');
  const save = () => text.trim() !== '' && onSave(text.trim());
  return (
    <form
      className={styles.form}
      onKeyDown={formKeys(save, onCancel)}
      onSubmit={(event) => event.preventDefault()}
    >
      <Textarea
        label={words.remark}
        description={words.saveKeys}
        attributes={eitherWay}
        autosize
        minRows={2}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.actions}>
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
