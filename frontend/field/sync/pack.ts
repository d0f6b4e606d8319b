import type { FieldDatabase } from '../store/database';
import type { News } from '../store/news';
import { picturesOf } from '../store/sweep';
import type { Pack, Sha256 } from '../wire';
import { marked, type Line } from './line';
import type { Session } from './session';

/** Makes the day's work known to the phone: all that its person needs to work with no network. */
export class Packs {
  private refreshing?: Promise<void>;
  /** Pictures that the server does not have or give: not asked for again in this page. */
  private readonly withheld = new Set<Sha256>();

  constructor(
    private readonly db: FieldDatabase, private readonly line: Line, private readonly session: Session,
    private readonly news: News,
  ) {}

  /** Asks for the pack, unless that is already under way. Never throws for want of a network. */
  refresh(): Promise<void> {
    this.refreshing ??= this.fetch().finally(() => { this.refreshing = undefined; });
    return this.refreshing;
  }

  private async fetch(): Promise<void> {
    const { person } = this.session.state.get();
    if (!person) {
      return;
    }
    const { db } = this;
    const known = await db.run(() => db.packs.get(person.id));
    const headers: Record<string, string> = known?.etag ? { 'If-None-Match': known.etag } : {};
    const outcome = await this.line.ask('/api/field/pack', marked<Pack>('pack'), { headers });
    if (outcome.kind === 'unauthorised') {
      await this.session.refresh();
    } else if (outcome.kind === 'not-modified' && known) {
      // Not written again: whoever looks at the pack would read all of it anew.
      await this.session.heardOf(person.id);
      await this.fetchPictures(known.pack);
    } else if (outcome.kind === 'ok' && outcome.body.person.id === person.id) {
      await this.session.heardOf(person.id);
      await this.keep(outcome.body, outcome.etag);
      await this.fetchPictures(outcome.body);
    } else if (outcome.kind === 'ok') {
      await this.session.refresh(); // somebody else has signed in, in another tab
    }
  }

  private async keep(pack: Pack, etag: string | undefined): Promise<void> {
    await this.news.keep({ person: pack.person.id, etag, at: new Date().toISOString(), pack });
  }

  /** Small pictures of open findings and of what was sent back come along, one after the other; one that fails is asked for the next time. */
  private async fetchPictures(pack: Pack): Promise<void> {
    const { db } = this;
    const here = new Set(await db.run(() => db.thumbnails.toCollection().primaryKeys()));
    for (const sha256 of picturesOf(pack).filter((each) => !here.has(each) && !this.withheld.has(each))) {
      const outcome = await this.line.picture(`/api/field/photos/${sha256}`);
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
