import type { Day } from '../field/app/context';
import { Ledger } from '../field/ledger';
import { Places } from '../field/places';
import { inLanguage, say, type Language } from '../field/words/words';
import { TimeWords } from '../field/words/time';
import type { Id, Pack } from '../field/wire';

const ID: Id = '00000000-0000-7000-8000-000000000000';

/** A day on which nothing is, for a form to be drawn in: no store, no network, nobody signed in. */
export function emptyDay(language: Language): Day {
  const person = { id: ID, name: '', loginName: '', role: 'ambassador' } as const;
  const pack: Pack = {
    courtyard: 'pack',
    person,
    estate: { id: ID, name: '', timeZone: 'Asia/Shanghai' },
    courtyards: [],
    places: [],
    retiredCodes: {},
    forms: [],
    routes: [],
    tasks: [],
    rounds: [],
    findings: [],
    staff: [],
    contacts: [],
    held: [],
  };
  const work = { drafts: [], outbox: [], sent: [] };
  return {
    language,
    say: (key, ...values) => say(language, key, ...values),
    words: (words) => inLanguage(language, words),
    person: { ...person, language, theme: 'system', lastContact: '' } as unknown as Day['person'],
    signedIn: 'unknown',
    pack,
    packAt: '',
    places: new Places(pack),
    time: new TimeWords(language, pack.estate.timeZone),
    work,
    rounds: [],
    cases: [],
    findings: [],
    returns: [],
    ledger: new Ledger(work),
    sync: { state: 'all-sent', waiting: { captures: 0, photos: 0 } },
    shared: false,
  };
}
