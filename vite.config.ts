import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';
import { offline } from './frontend/build/offline';
import { words } from './frontend/build/words';

const root = import.meta.dirname;
const customConfig: UserConfigFn = () => ({ plugins: [words(root), offline(root)] });

export default overrideVaadinConfig(customConfig);
