import { createTheme, type MantineColorsTuple } from '@mantine/core';

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
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  lineHeights: { sm: '1.6', md: '1.7' },
});

/** For a field in which either language is written: its text runs as its first letters do. The kit would put it on the frame. */
export const eitherWay = { input: { dir: 'auto' } } as const;
