import type { Bilingual, Holds } from '../contract/types';

/** What a reader asks the evidence of: a band, an arrow, a mark or a row. */
export interface Figure {
  title: string;
  figure?: string;
  claims: string[];
  contested?: boolean;
  holds?: Holds | null;
  explanation?: Bilingual | null;
}
