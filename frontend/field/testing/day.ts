import type { Pack } from '../wire';
import { FORM } from './phone';

const stop = (place: string) => ({ place, form: FORM.id });

/** A morning of 王敏's in 海棠苑, at nine o'clock in Shanghai. */
export const NOW = '2026-11-24T01:00:00.000Z';

export const PACK: Pack = {
  courtyard: 'pack',
  person: { id: 'wang-min', name: '王敏', loginName: 'wangmin', role: 'ambassador' },
  estate: { id: 'estate', name: '四季花城', timeZone: 'Asia/Shanghai' },
  courtyards: [{ id: 'haitang', name: '海棠苑' }],
  places: [
    { id: 'haitang', kind: 'courtyard', name: '海棠苑' },
    { id: 'b3', parent: 'haitang', kind: 'building', name: '3 栋' },
    { id: 'power', parent: 'b3', kind: 'checkpoint', name: '地下一层配电间', code: 'valid-hash', short: '7KQ2MN' },
    { id: 'lobby', parent: 'b3', kind: 'checkpoint', name: '大堂' },
    { id: 'roof', parent: 'b3', kind: 'checkpoint', name: '天台' },
  ],
  retiredCodes: { 'old-hash': 'power' },
  forms: [FORM],
  routes: [{ id: 'morning', name: '晨间公共区域巡查', courtyard: 'haitang', stops: ['lobby', 'power', 'roof'].map(stop) }],
  tasks: [],
  rounds: [],
  findings: [{
    id: 'dark', place: 'power', label: { zh: '应急灯不亮', en: 'Emergency light out' }, severity: 'major',
    department: 'engineering', foundAt: '2026-11-21T01:00:00Z', dueAt: '2026-11-24T01:00:00Z', photos: ['f'.repeat(64)],
  }],
  staff: [],
  contacts: [],
  held: [],
};
