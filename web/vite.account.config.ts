import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fixturePage } from './build/fixturePage.ts';
import { outlines } from './build/outlines.ts';
import { singleFile } from './build/singleFile.ts';

/** The account page: one file that opens from disk. */
export default defineConfig({
  plugins: [react(), outlines(), fixturePage(), singleFile()],
  build: {
    emptyOutDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: 'account.html' },
  },
});
