import { useAccount } from '../contract/accountContext';
import { useShapeButton } from '../evidence/evidenceContext';
import { useLanguage } from '../i18n/language';
import { BandShape } from './BandShape';
import type { Band } from './layout';
import styles from './sankey.module.css';
import { useBandFigure } from './useBandFigure';

/** A band that opens the sentences it stands on. */
export function BandButton({ band, stripes }: { band: Band; stripes: string }) {
  const button = useShapeButton();
  const { colour } = useAccount();
  const { words } = useLanguage();
  const figure = useBandFigure()(band);
  const label = [figure.title, figure.figure, band.contested ? words.contested : '']
    .filter(Boolean)
    .join(': ');
  return (
    <g className={styles.band} {...button(figure)}>
      <title>{label}</title>
      <BandShape band={band} colour={colour(band.to.state)} stripes={stripes} />
    </g>
  );
}
