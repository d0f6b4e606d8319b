import { useSyncExternalStore } from 'react';
import { field } from '../field';
import { Observable } from '../observable';
import type { PersonRow } from '../store/rows';
import type { Language } from '../words/words';

export type Theme = PersonRow['theme'];
export interface Preferences {
  language?: Language;
  theme?: Theme;
}

const KEY = 'courtyard-preferences';

/** What was chosen last on this device, for as long as nobody works here. */
const chosen = new Observable<Preferences>(recall());

function recall(): Preferences {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Preferences;
  } catch {
    return {}; // a private window may have no storage, and then the account's choice holds
  }
}

export function choose(change: Preferences): void {
  void field.session.prefer(change);
  const all = { ...chosen.get(), ...change };
  chosen.set(all);
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // as above: it holds until the page is closed
  }
}

/** As the sign-in page does, which the server writes: English for those who ask for it, Chinese for all others. */
const ofBrowser = (): Language => (navigator.language.startsWith('en') ? 'en' : 'zh');

export function usePreferences(person: PersonRow | undefined): Required<Preferences> {
  const { language, theme } = useSyncExternalStore(chosen.subscribe, chosen.get);
  return { language: person?.language ?? language ?? ofBrowser(), theme: person?.theme ?? theme ?? 'system' };
}

/** Tells the page what was chosen: for the style sheet, for screen readers, and for the browser's own controls. */
export function applyPreferences({ language, theme }: Required<Preferences>): void {
  const root = document.documentElement;
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
