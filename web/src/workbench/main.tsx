import './styles';
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { memory } from '../api/memory';
import { useLanguage } from '../i18n/language';
import { theme } from '../theme/mantine';
import { DecideProvider } from './decide/decideContext';
import { PickedProvider } from './decide/pickedContext';
import { pages } from './pages';
import { readAddress } from './shell/address';
import { AddressProvider } from './shell/addressContext';
import { JobsProvider } from './shell/jobsContext';
import { KeysProvider } from './shell/keysContext';
import { NoticesProvider } from './shell/noticesContext';
import { Shell } from './shell/Shell';
import { UndoProvider } from './shell/undoContext';
import { TourProvider } from './tour/tourContext';

function Directed({ children }: { children: ReactNode }) {
  const { dir } = useLanguage();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(dir), [dir, setDirection]);
  return children;
}

// The page's script and its first answer are on their way before anything is drawn.
const { page, params } = readAddress(location.hash, 'en');
const first = pages.find(({ id }) => id === (page || 'start'));
first?.bring?.();
first?.ask?.(params);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={memory}>
        <AddressProvider>
          <DirectionProvider detectDirection={false}>
            <MantineProvider theme={theme} defaultColorScheme="auto">
              <Directed>
                <KeysProvider>
                  <NoticesProvider>
                    <UndoProvider>
                      <JobsProvider>
                        <DecideProvider>
                          <PickedProvider>
                            <TourProvider>
                              <Shell />
                            </TourProvider>
                          </PickedProvider>
                        </DecideProvider>
                      </JobsProvider>
                    </UndoProvider>
                  </NoticesProvider>
                </KeysProvider>
              </Directed>
            </MantineProvider>
          </DirectionProvider>
        </AddressProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
