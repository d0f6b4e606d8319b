import { defineConfig } from 'vitest/config';
import { words } from './frontend/build/words.ts';

// Apart from vite.config.ts: the tests need nothing of what Vaadin generates.
export default defineConfig({
  plugins: [words(import.meta.dirname)],
  test: { include: ['frontend/**/*.test.{ts,tsx}'], environment: 'node', setupFiles: ['fake-indexeddb/auto'] },
});
