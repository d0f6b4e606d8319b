import Dexie, { type EntityTable, type Table } from 'dexie';
import { Observable } from '../observable';
import type {
  Draft, FormRow, OutboxRow, PackRow, PersonRow, PhotoRow, SentRow, SettingRow, ThumbnailRow,
} from './rows';

// DO NOT CHANGE THESE NAMES, AND DO NOT CHANGE A VERSION THAT WAS RELEASED: UNSENT WORK LIES UNDER THEM ON PHONES
// IN THE FIELD. ADD A VERSION THAT ADDS WHAT IS NEW, AND A TEST THAT COMES UP FROM EVERY OLD ONE.
export const DATABASE_NAME = 'courtyard';
export const VERSION_1 = {
  people: 'id',
  packs: 'person',
  forms: '[id+version]',
  drafts: 'id, person',
  outbox: 'id, person',
  photos: 'sha256',
  thumbnails: 'sha256',
  sent: 'id, person, sentAt',
  settings: 'key',
};

/** 'superseded': a newer version of the app has taken over the store; 'blocked': an older one is in the way. */
export type StoreState = 'well' | 'superseded' | 'blocked' | 'broken';

/** The one database of this device. What belongs to a person says so in its row. */
export class FieldDatabase extends Dexie {
  declare people: EntityTable<PersonRow, 'id'>;
  declare packs: EntityTable<PackRow, 'person'>;
  declare forms: Table<FormRow, [string, number]>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare outbox: EntityTable<OutboxRow, 'id'>;
  declare photos: EntityTable<PhotoRow, 'sha256'>;
  declare thumbnails: EntityTable<ThumbnailRow, 'sha256'>;
  declare sent: EntityTable<SentRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;

  readonly state = new Observable<StoreState>('well');

  constructor(name = DATABASE_NAME) {
    // Chrome says 'complete' before the disk has it, unless asked to be strict: a dying battery would cost saved work.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(VERSION_1);
    this.on('blocked', () => this.state.set('blocked'));
    this.on('ready', () => this.state.set('well'));
    this.on('versionchange', () => {
      // The older tab stops writing and does not come back by itself.
      this.state.set('superseded');
      this.close();
      return false;
    });
  }

  /** Runs work on the store; when the browser has lost the connection under it, opens it anew and tries once more. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (failure) {
      if (!isLostConnection(failure) || this.state.get() === 'superseded') {
        throw failure;
      }
      this.letReopen();
      try {
        return await work();
      } catch (again) {
        if (isLostConnection(again)) {
          this.state.set('broken'); // only a reload helps now
        }
        throw again;
      }
    }
  }

  private letReopen(): void {
    if (this.state.get() !== 'superseded') {
      this.close({ disableAutoOpen: false });
    }
  }
}

function isLostConnection(failure: unknown): boolean {
  const names = ['UnknownError', 'DatabaseClosedError', 'InvalidStateError'];
  const { name, inner } = failure as { name?: string; inner?: { name?: string } };
  return names.includes(name ?? '') || names.includes(inner?.name ?? '');
}
