import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import { type Naming, naming } from '../i18n/naming';
import { stateColour } from '../theme/colours';
import type { Account, AccountPageData, Claim, Flow, Report } from './types';

interface AccountView {
  data: AccountPageData;
  account: Account;
  names: Naming;
  claim: (id: string) => Claim | undefined;
  report: (id: string) => Report | undefined;
  flow: (id: string) => Flow | undefined;
  /** Position of a state in the study; states it does not name come after, in order of appearance. */
  order: Map<string, number>;
  colour: (state: string) => string;
}

const AccountContext = createContext<AccountView | undefined>(undefined);

export function AccountProvider({ data, children }: { data: AccountPageData; children: ReactNode }) {
  const { lang } = useLanguage();
  const index = useMemo(() => {
    const claims = new Map(data.claims.map((claim) => [claim.id, claim]));
    const reports = new Map(data.reports.map((report) => [report.id, report]));
    const flows = new Map(data.account.flows.map((flow) => [flow.id, flow]));
    const labels = new Map(
      [...data.account.states, ...data.study.states].flatMap((state) =>
        state.label ? [[state.id, state.label] as const] : [],
      ),
    );
    const ids = [
      ...data.study.states.map((state) => state.id),
      ...data.account.flows.flatMap((flow) => [flow.from, flow.to]),
    ];
    const order = new Map([...new Set(ids)].map((id, place) => [id, place]));
    return { claims, reports, flows, labels, order };
  }, [data]);

  const view = useMemo(
    () => ({
      data,
      account: data.account,
      names: naming(data.names, index.labels, lang),
      claim: (id: string) => index.claims.get(id),
      report: (id: string) => index.reports.get(id),
      flow: (id: string) => index.flows.get(id),
      order: index.order,
      colour: (state: string) => stateColour(index.order, state),
    }),
    [data, index, lang],
  );
  return <AccountContext.Provider value={view}>{children}</AccountContext.Provider>;
}

export function useAccount(): AccountView {
  const view = useContext(AccountContext);
  if (!view) throw new Error('useAccount needs an AccountProvider above it');
  return view;
}
