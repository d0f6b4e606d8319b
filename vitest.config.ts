import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: the tests need nothing of what Vaadin generates.
export default defineConfig({
  test: { include: ['frontend/field/**/*.test.{ts,tsx}'], environment: 'node' },
});
