import { useAccount } from '../contract/accountContext';
import { useLanguage } from '../i18n/language';

/** Who says the claims of a figure, each once. */
export function Sayers({ claims }: { claims: string[] }) {
  const { names, claim } = useAccount();
  const { lang } = useLanguage();
  const sayers = claims.flatMap((id) => claim(id) ?? []).map((one) => names.attribution(one.attribution));
  return sayers.length > 0 ? <small>{new Intl.ListFormat(lang).format([...new Set(sayers)])}</small> : null;
}
