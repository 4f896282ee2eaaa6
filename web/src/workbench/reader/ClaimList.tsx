import { Button } from '@mantine/core';
import type { StoredClaim } from '../../api/types';
import { mannerOf, pathOf, saidOf, whoOf } from '../../claim/phrase';
import { ReviewMark } from '../../claim/ReviewMark';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { usePicked } from '../decide/pickedContext';
import { KeyCaps } from '../shell/HelpSheet';
import styles from './reader.module.css';

interface Props {
  claims: StoredClaim[];
  names: Naming;
  active: string | undefined;
  onShow: (claim: string) => void;
  onAdd: () => void;
}

/** The claims of a report, one line each. */
export function ClaimList({ claims, names, active, onShow, onAdd }: Props) {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const { ids } = usePicked();
  return (
    <section className={styles.list} aria-label={words.list}>
      <h2>{words.list}</h2>
      <ul>
        {claims.map(({ id, claim, review }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onShow(id)}
              aria-current={id === active || undefined}
              data-picked={ids.includes(id) || undefined}
            >
              <span>
                <strong>{mannerOf(claim.manner, lang)}</strong>{' '}
                {[saidOf(claim.quantity, lang), whoOf(claim, names, lang), pathOf(claim, names, lang)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <ReviewMark review={review} />
            </button>
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-md"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAdd}
      >
        {words.actions.add} <KeyCaps keys="i" />
      </Button>
    </section>
  );
}
