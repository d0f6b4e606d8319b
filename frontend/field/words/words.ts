import type { Words } from '../wire';
import { en, zh, type Key } from './bundle';

export type Language = 'zh' | 'en';
export type { Key };

const BUNDLE: Record<Language, Record<Key, string>> = { zh, en };

/** The words under a key, with {0}, {1} … filled in as java.text.MessageFormat does it. */
export function say(language: Language, key: Key, ...values: (string | number)[]): string {
  const text = BUNDLE[language][key];
  if (values.length === 0) return text;
  return text.replace(/''|\{(\d+)\}/g, (match, index) => (index === undefined ? "'" : String(values[index] ?? match)));
}

export const inLanguage = (language: Language, words: Words): string => words[language] || words.zh;
