import { defineConfig } from 'vitest/config';

// Not part of npm test: it needs a server, which story/ChaosIT brings.
export default defineConfig({
  test: { include: ['frontend/field/testing/chaos/chaos.run.ts'], environment: 'node', setupFiles: ['fake-indexeddb/auto'] },
});
