import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { outlines } from './build/outlines.ts';
import { paperFonts } from './build/paperFonts.ts';
import { policy } from './build/policy.ts';

/** The workbench, and the tests of both pages. */
export default defineConfig({
  plugins: [react(), outlines(), paperFonts(), policy()],
  build: { chunkSizeWarningLimit: 700, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: { '/api': { target: process.env.MASARAT ?? 'http://127.0.0.1:4711', changeOrigin: true } },
  },
  // Busy machines take their time; a test that hangs still ends.
  test: { environment: 'happy-dom', include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
