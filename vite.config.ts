import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';
import { words } from './frontend/build/words';

const customConfig: UserConfigFn = () => ({
  plugins: [words(import.meta.dirname)],
});

export default overrideVaadinConfig(customConfig);
