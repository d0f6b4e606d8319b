import { RoomLeft } from './device/room';
import { Closings } from './store/closings';
import { FieldDatabase } from './store/database';
import { Drafts } from './store/drafts';
import { Emptied } from './store/emptied';
import { News } from './store/news';
import { Pins } from './store/pins';
import { Queries } from './store/queries';
import { layAside } from './store/reserve';
import { dropThumbnails, sweep } from './store/sweep';
import { Clock } from './sync/clock';
import { Forgetting } from './sync/forgetting';
import { Line } from './sync/line';
import { Outbox } from './sync/outbox';
import { OutboxStore } from './sync/outboxStore';
import { Packs } from './sync/pack';
import { Pictures } from './sync/pictures';
import { Report } from './sync/report';
import { Sender } from './sync/sender';
import { Session } from './sync/session';
import { onChance } from './sync/triggers';
import { Turn } from './sync/turn';
import { Words } from './sync/words';
import { envelopeOf } from './sync/envelope';

const EVERY_MINUTE_MS = 60_000;

export type Field = ReturnType<typeof assemble>;

/** Puts the parts of the data core together; tests bring their own network and store. */
export function assemble(
  db: FieldDatabase = new FieldDatabase(),
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
) {
  const closings = new Closings(db);
  const clock = new Clock(db);
  const line = new Line(clock, fetch);
  const session = new Session(db, line, closings);
  const news = new News(db);
  const pins = new Pins(db);
  const packs = new Packs(db, line, session, news);
  const store = new OutboxStore(db);
  const room = new RoomLeft(db);
  const envelope = envelopeOf(db, store, room);
  const drafts = new Drafts(db, clock);
  const queries = new Queries(db);
  const forgetting = new Forgetting(closings, queries, drafts, store, line, envelope);
  const words = new Words(store, line, envelope, closings);
  const sender = new Sender(store, words, new Pictures(db, store, line), forgetting);
  const emptied = new Emptied(db);
  const report = new Report(db, store, line, envelope, emptied, closings);
  /** Both ways: how it stands here, and what is new there. */
  const exchange = async () => void await Promise.all([report.tell(), packs.refresh()]);
  const outbox = new Outbox(db, store, sender, new Turn(db), line, () => inTheBackground(exchange()));
  return {
    db, clock, line, session, packs, store, sender, report, exchange, outbox, drafts, news, emptied, room, pins, closings,
    queries,
  };
}

/** The data core of this page. */
export const field: Field = assemble();

let opened: Promise<void> | undefined;

/** To be awaited once before the first screen: needs no network, and starts what goes on behind the screens. */
export function openField(): Promise<void> {
  opened ??= open(field);
  return opened;
}

/** Takes up what lies on this device, and begins to send. Needs no network. */
export async function takeUp({ db, clock, session, outbox }: Field): Promise<void> {
  await clock.recall();
  await session.recall();
  await sweep(db, Date.now());
  await outbox.start();
}

async function open(core: Field): Promise<void> {
  const { db, line, session, exchange, outbox } = core;
  await takeUp(core);
  window.addEventListener('online', () => line.giveUpReading());
  onChance(() => {
    outbox.send();
    contact(core);
  });
  setInterval(() => {
    const known = session.state.get().signedIn === 'yes' && outbox.status.get().state !== 'needs-token';
    if (document.visibilityState === 'visible') {
      known ? inTheBackground(exchange()) : contact(core);
    }
  }, EVERY_MINUTE_MS);
  session.state.subscribe(() => outbox.send()); // there may be a token now
  session.follow();
  contact(core);
  inTheBackground(dropThumbnails(db).then(() => layAside(db)));
}

/** Asks in the background who is signed in, and then what is new. */
export function contact({ session, exchange }: Field): void {
  inTheBackground(session.refresh().then(exchange));
}

/** Nobody waits for it; if the store fails under it, the store's own state says so, and the next minute tries again. */
function inTheBackground(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
