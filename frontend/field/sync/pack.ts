import type { FieldDatabase } from '../store/database';
import type { News } from '../store/news';
import { picturesOf } from '../store/sweep';
import type { Pack, Sha256 } from '../wire';
import { marked, type Line } from './line';
import type { Session } from './session';
import { meantFor, OTHER_PERSON } from './sessionLine';

/** Makes the day's work known to the phone: all that its person needs to work with no network. */
export class Packs {
  private refreshing?: Promise<Pack | undefined>;
  private again = false;
  private fetchingPictures?: Promise<void>;
  /** Pictures that the server does not have or give: not asked for again in this page. */
  private readonly withheld = new Set<Sha256>();

  constructor(
    private readonly db: FieldDatabase, private readonly line: Line, private readonly session: Session,
    private readonly news: News,
  ) {}

  /**
   * Asks for the pack; where that is under way, once more after it, since its answer may be older than the reason to
   * ask. Never throws for want of a network.
   */
  async refresh(): Promise<void> {
    this.again = this.refreshing !== undefined;
    this.refreshing ??= this.fetchNewest().finally(() => { this.refreshing = undefined; });
    const pack = await this.refreshing;
    if (pack) { // apart from the refreshing: pictures on a slow line take minutes, and news must not wait for them
      this.fetchingPictures ??= this.fetchPictures(pack).finally(() => { this.fetchingPictures = undefined; });
      await this.fetchingPictures;
    }
  }

  private async fetchNewest(): Promise<Pack | undefined> {
    let pack: Pack | undefined;
    do {
      this.again = false;
      pack = (await this.fetch()) ?? pack;
    } while (this.again);
    return pack;
  }

  private async fetch(): Promise<Pack | undefined> {
    const { person } = this.session.state.get();
    if (!person) {
      return undefined;
    }
    const { db } = this;
    const known = await db.run(() => db.packs.get(person.id));
    const headers: Record<string, string> = { ...meantFor(person.id), ...(known?.etag && { 'If-None-Match': known.etag }) };
    const outcome = await this.line.ask('/api/field/pack', marked<Pack>('pack'), { headers });
    if (outcome.kind === 'unauthorised') {
      await this.session.refresh();
    } else if (outcome.kind === 'not-modified' && known) {
      // Not written again: whoever looks at the pack would read all of it anew.
      await this.session.heardOf(person.id);
      return known.pack;
    } else if (outcome.kind === 'ok' && outcome.body.person.id === person.id) {
      await this.session.heardOf(person.id);
      await this.keep(outcome.body, outcome.etag);
      return outcome.body;
    } else if (outcome.kind === 'ok' || (outcome.kind === 'refused' && outcome.status === OTHER_PERSON)) {
      await this.session.refresh(); // somebody else is signed in
    }
    return undefined;
  }

  private async keep(pack: Pack, etag: string | undefined): Promise<void> {
    await this.news.keep({ person: pack.person.id, etag, at: new Date().toISOString(), pack });
  }

  /**
   * Small pictures of open findings, of cases and of what was sent back come along, one after the other; one that fails
   * is asked for the next time.
   */
  private async fetchPictures(pack: Pack): Promise<void> {
    const { db } = this;
    const here = new Set(await db.run(() => db.thumbnails.toCollection().primaryKeys()));
    for (const sha256 of picturesOf(pack).filter((each) => !here.has(each) && !this.withheld.has(each))) {
      const outcome = await this.line.picture(`/api/field/photos/${sha256}`, meantFor(pack.person.id));
      if (outcome.kind === 'unreachable' || outcome.kind === 'unauthorised') {
        return;
      }
      if (outcome.kind === 'ok') {
        await db.run(() => db.thumbnails.put({ sha256, ...outcome.body }));
      } else {
        this.withheld.add(sha256);
      }
    }
  }
}
