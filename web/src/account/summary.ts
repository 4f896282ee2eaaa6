import type { Account, Claim, Flow, Lang } from '../contract/types';
import { flowWords } from '../figures/flowFigure';
import type { Naming } from '../i18n/naming';
import { dictionaries, formatNumber, plural } from '../i18n/numbers';

export interface Summary {
  known: string;
  contested: string;
  unknown: string;
}

/** What is known, contested and unknown, each in one plain clause. */
export function summary(
  account: Account,
  claim: (id: string) => Claim | undefined,
  names: Naming,
  lang: Lang,
): Summary {
  const words = dictionaries[lang].summary;
  const { interval, counts } = dictionaries[lang];
  const number = (count: number) => formatNumber(count, lang);
  const paths = (count: number) => plural(count, counts.paths, lang);
  const claimsOf = (flow: Flow) => flow.claims.flatMap((id) => claim(id) ?? []);

  const contested = account.flows.filter((flow) => flow.contested);
  const silent = account.flows.filter(
    (flow) => !flow.contested && (flow.share || flowWords(flow, claimsOf(flow), lang) === interval.someSaid),
  );
  const numbered = account.flows.filter((flow) => !flow.contested && !silent.includes(flow));
  const closed = numbered.filter((flow) => flow.high != null);
  const nowhere = account.flows.filter((flow) => !flow.toState);

  const unknown = [
    silent.length > 0 ? words.withoutNumber(paths(silent.length)) : '',
    nowhere.length > 0 ? words.withoutPlace(paths(nowhere.length)) : '',
  ].filter((clause) => clause !== '');
  return {
    known:
      numbered.length > 0
        ? words.numbers(number(numbered.length), paths(account.flows.length), number(closed.length))
        : words.knownNone,
    contested:
      contested.length > 0
        ? words.disputed(new Intl.ListFormat(lang).format(contested.map((flow) => names.path(flow))))
        : words.contestedNone,
    unknown: unknown.length > 0 ? `${unknown.join(lang === 'ar' ? '، ' : '; ')}.` : words.unknownNone,
  };
}
