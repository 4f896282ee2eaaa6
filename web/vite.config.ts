import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fixturePage } from './build/fixturePage.ts';
import { outlines } from './build/outlines.ts';
import { singleFile } from './build/singleFile.ts';

export default defineConfig({
  plugins: [react(), outlines(), fixturePage(), singleFile()],
  build: {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: 'account.html' },
  },
  test: { environment: 'happy-dom', include: ['tests/**/*.test.{ts,tsx}'] },
});
