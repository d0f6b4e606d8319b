import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dot-properties';
import type { Plugin } from 'vite';

/** The words of the field half, taken at build time from the files that the desk half reads on the server. */
const WORDS = 'src/main/resources/vaadin-i18n/translations_';
const BUNDLED = 'frontend/field/words/bundle.ts';
const OURS = /^(field|common|role)\./;

export function readWords(root: string, language: 'zh' | 'en'): Record<string, string> {
  const all = parse(readFileSync(resolve(root, `${WORDS}${language}.properties`), 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(all).filter(([key]) => OURS.test(key)));
}

function moduleText(root: string): string {
  const zh = JSON.stringify(readWords(root, 'zh'), null, 2);
  const en = JSON.stringify(readWords(root, 'en'), null, 2);
  return [
    '// Made from translations_*.properties by frontend/build/words.ts at every build: edit those.',
    `export const zh = ${zh} as const;`,
    'export type Key = keyof typeof zh;',
    // Typed by the Chinese keys, so that a word missing in English fails the type check.
    `export const en: Record<Key, string> = ${en};`,
    '',
  ].join('\n');
}

export function writeWords(root: string): void {
  const file = resolve(root, BUNDLED);
  const text = moduleText(root);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Keeps the bundled words fresh: phones must have them with no network at all. */
export function words(root: string): Plugin {
  return {
    name: 'courtyard:words',
    config: () => writeWords(root),
    configureServer(server) {
      server.watcher.add(resolve(root, 'src/main/resources/vaadin-i18n'));
      server.watcher.on('change', (path) => path.endsWith('.properties') && writeWords(root));
    },
  };
}
