import Dexie, { type EntityTable, type Table } from 'dexie';
import { Observable } from '../observable';
import { isLostConnection, isQuota, StorageFull } from './failures';
import { giveUpReserve } from './reserve';
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

  /**
   * Runs work on the store. When the browser has lost the connection under it, opens it anew and tries once more; when
   * there is no room, gives up the small copies of pictures and tries once more, and then throws StorageFull.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (Dexie.currentTransaction) {
      return work(); // the outermost one tries again, with all of it
    }
    try {
      return await work();
    } catch (failure) {
      if (!(await this.mended(failure))) {
        throw failure;
      }
      try {
        return await work();
      } catch (again) {
        throw this.told(again);
      }
    }
  }

  /** As run, for words: where there is no other room they get what was laid aside for them. */
  async runForWords<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.run(work);
    } catch (failure) {
      if (!(failure instanceof StorageFull) || !(await giveUpReserve(this))) {
        throw failure;
      }
      return this.run(work);
    }
  }

  private async mended(failure: unknown): Promise<boolean> {
    if (isQuota(failure)) {
      await this.thumbnails.clear();
      return true;
    }
    if (!isLostConnection(failure) || this.state.get() === 'superseded') {
      return false;
    }
    this.close({ disableAutoOpen: false });
    return true;
  }

  private told(failure: unknown): unknown {
    if (isLostConnection(failure)) {
      this.state.set('broken'); // only a reload helps now
    }
    return isQuota(failure) ? new StorageFull(failure) : failure;
  }
}
