import { createTheme, type MantineColorsTuple } from '@mantine/core';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Loader.css';

const petrol: MantineColorsTuple = [
  '#e9f5f7',
  '#d6e8ec',
  '#aad0d8',
  '#7bb7c3',
  '#55a2b1',
  '#3d95a6',
  '#2e8fa1',
  '#1f7c8d',
  '#0e6e7f',
  '#0b5a69',
];

export const theme = createTheme({
  fontFamily: "'Plex Arabic', sans-serif",
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 9, dark: 4 },
  autoContrast: true,
  lineHeights: { sm: '1.6', md: '1.7' },
});
