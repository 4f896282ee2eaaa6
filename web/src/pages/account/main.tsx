import '../../theme/styles';
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { AccountProvider } from '../../contract/accountContext';
import { readAccount } from '../../contract/read';
import type { AccountPageData } from '../../contract/types';
import { EvidenceProvider } from '../../evidence/evidenceContext';
import { useLanguage } from '../../i18n/language';
import { theme } from '../../theme/mantine';
import { AccountPage } from './AccountPage';
import { AddressLanguage } from './AddressLanguage';

function App({ data }: { data: AccountPageData | undefined }) {
  const { dir, words } = useLanguage();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(dir), [dir, setDirection]);
  if (!data) return <p style={{ padding: '2rem' }}>{words.empty}</p>;
  return (
    <AccountProvider data={data}>
      <EvidenceProvider>
        <AccountPage />
      </EvidenceProvider>
    </AccountProvider>
  );
}

const data = readAccount(document);
const root = document.getElementById('root');
// Labels are measured before they are drawn, which needs the fonts.
const fonts = ['400 1rem "Plex Arabic"', '600 1rem "Plex Arabic"'].map((font) =>
  document.fonts.load(font, 'aأ'),
);
Promise.allSettled(fonts).then(() => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <AddressLanguage>
        <DirectionProvider detectDirection={false}>
          <MantineProvider theme={theme} defaultColorScheme="auto">
            <App data={data} />
          </MantineProvider>
        </DirectionProvider>
      </AddressLanguage>
    </StrictMode>,
  );
});
