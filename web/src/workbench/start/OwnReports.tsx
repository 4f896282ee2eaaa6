import { Button, Textarea, TextInput } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { addFiles, addText } from '../../api/jobs';
import type { Job } from '../../api/types';
import { useWords } from '../../i18n/workbench/bilingual';
import { start } from '../../i18n/workbench/start';
import { eitherWay } from '../../theme/mantine';
import { droppedFiles, listedFiles, type NamedFile } from './dropped';
import styles from './start.module.css';

interface Props {
  begin: (work: Promise<Job>) => void;
  busy: boolean;
}

/** Where an analyst's own reports come in: files, folders, or a pasted text. */
export function OwnReports({ begin, busy }: Props) {
  const words = useWords(start);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  // What several texts have in common is kept from one to the next.
  const [published, setPublished] = useState('');
  const [publisher, setPublisher] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (chosen: NamedFile[]) => {
    if (chosen.length > 0) begin(addFiles(chosen, published));
  };

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(await droppedFiles(event.dataTransfer));
  };

  return (
    <section
      className={styles.drop}
      data-over={over || undefined}
      aria-label={words.own}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>{words.own}</h2>
      {pasting ? (
        <PastedText
          begin={begin}
          busy={busy}
          published={published}
          onPublished={setPublished}
          publisher={publisher}
          onPublisher={setPublisher}
          onDone={() => setPasting(false)}
        />
      ) : (
        <>
          <p className={styles.target}>{over ? words.dropHere : words.drop}</p>
          <p className={styles.soft}>{words.kinds}</p>
          <div className={styles.row}>
            <Button variant="default" onClick={() => files.current?.click()} disabled={busy}>
              {words.files}
            </Button>
            <Button variant="default" onClick={() => folder.current?.click()} disabled={busy}>
              {words.folder}
            </Button>
            <Button variant="default" onClick={() => setPasting(true)} disabled={busy}>
              {words.paste}
            </Button>
          </div>
          <TextInput
            type="date"
            className={styles.date}
            label={words.published}
            description={words.publishedHint}
            value={published}
            onChange={(event) => setPublished(event.currentTarget.value)}
          />
          <input
            ref={files}
            type="file"
            multiple
            hidden
            aria-label={words.files}
            onChange={(event) => take(listedFiles(event.currentTarget.files))}
          />
          <input
            ref={folder}
            type="file"
            {...{ webkitdirectory: '' }}
            multiple
            hidden
            aria-label={words.folder}
            onChange={(event) => take(listedFiles(event.currentTarget.files))}
          />
        </>
      )}
    </section>
  );
}

/** Letters of a text that nobody gave a title, by which it is found again. */
const OPENING = 70;

/** The first words of a text. */
function opening(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line.length <= OPENING) return line;
  return `${line.slice(0, line.lastIndexOf(' ', OPENING) + 1 || OPENING).trim()} …`;
}

interface PastedProps extends Props {
  published: string;
  onPublished: (day: string) => void;
  publisher: string;
  onPublisher: (name: string) => void;
  onDone: () => void;
}

function PastedText(props: PastedProps) {
  const { begin, busy, published, publisher, onDone } = props;
  const words = useWords(start);
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const submit = () => {
    if (text.trim() === '') return;
    begin(
      addText({
        text,
        title: title || opening(text),
        publisher: publisher || undefined,
        published: published || undefined,
      }),
    );
    onDone();
  };
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        label={words.pasteLabel}
        description={words.pasteHint}
        attributes={eitherWay}
        autosize
        minRows={7}
        maxRows={16}
        data-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={words.published}
          title={words.publishedHint}
          value={published}
          onChange={(event) => props.onPublished(event.currentTarget.value)}
        />
        <TextInput
          label={words.publisher}
          attributes={eitherWay}
          value={publisher}
          onChange={(event) => props.onPublisher(event.currentTarget.value)}
        />
        <TextInput
          label={words.name}
          attributes={eitherWay}
          placeholder={opening(text)}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <div className={styles.row}>
        <Button type="submit" disabled={busy || text.trim() === ''}>
          {words.read}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
