import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockApi } from './mock/mockApi.ts';

// `npm run dev` serves the pages with a made-up API (mock/), which is never part of a build.
export default defineConfig(({ mode }) => ({
  plugins: mode === 'mock' ? [react(), mockApi()] : [react()],
  build: {
    outDir: process.env['CLEARHAND_PAGES'] ?? '../../../target/pages',
    emptyOutDir: true,
    // The content security policy allows no data: addresses, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { host: 'localhost' },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing.ts'] },
}));
