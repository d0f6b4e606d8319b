import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { json, portal } from '../testing/fakeServer';
import { Phone } from '../testing/phone';

const WANG = 'wang-min';

let phone: Phone;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
});

afterEach(async () => {
  phone.field.outbox.stop();
  await phone.field.outbox.idle();
  vi.useRealTimers();
});

const status = () => phone.field.outbox.status.get();

/** Waits for the fact, never for time. */
const until = (state: string) => vi.waitFor(() => expect(status().state).toBe(state), { interval: 5 });

describe('the outbox', () => {
  it('says all is sent only when every receipt is complete', async () => {
    const said: string[] = [];
    const { outbox } = phone.field;
    outbox.status.subscribe(() => {
      const { state, waiting } = outbox.status.get();
      said.push(state);
      expect(state === 'all-sent').toBe(waiting.captures === 0);
    });
    await phone.visit(WANG, 'one');
    await phone.field.outbox.start();
    await until('all-sent');
    await outbox.idle();
    expect(said).toContain('sending');
    expect(await phone.sent()).toHaveLength(1);
    expect(status().allSentAt).toBeDefined();
  });

  it('sends by itself what is finished while it watches', async () => {
    await phone.field.outbox.start();
    await phone.field.outbox.idle();
    await phone.visit(WANG);
    await vi.waitFor(async () => expect(await phone.sent()).toHaveLength(1));
  });

  it('is offline when nobody of ours answers, and tells what waits', async () => {
    phone.server.onTheWay = () => portal();
    const id = await phone.visit(WANG, 'one', 'two');
    await phone.field.outbox.start();
    await until('offline');
    const { capturedAt } = (await phone.field.db.outbox.get(id))!;
    expect(status()).toMatchObject({ reachable: false, portal: true, waiting: { captures: 1, photos: 2, oldest: capturedAt } });
  });

  it('asks for a sign-in only when nothing else can go', async () => {
    await phone.field.db.people.update(WANG, { uploadToken: undefined });
    await phone.visit(WANG);
    await phone.field.outbox.start();
    await until('needs-token');
  });

  it('comes back by itself after a pause, and sends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    phone.server.onTheWay = () => 'lost';
    await phone.visit(WANG);
    await phone.field.outbox.start();
    await phone.field.outbox.idle();
    expect(status().state).toBe('offline');
    phone.server.onTheWay = () => undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    await phone.field.outbox.idle();
    expect(await phone.sent()).toHaveLength(1);
  });

  it('sends when something else finds the server back', async () => {
    phone.server.onTheWay = () => 'lost';
    await phone.visit(WANG);
    await phone.field.outbox.start();
    await until('offline');
    phone.server.onTheWay = () => undefined;
    await phone.field.session.refresh();
    await until('all-sent');
  });

  it('tries refused things again when somebody asks for it, or the app is opened again', async () => {
    phone.server.onTheWay = (call) => call.method === 'POST' ? json({ error: 'bad' }, 422) : undefined;
    await phone.field.outbox.start();
    const id = await phone.visit(WANG);
    await vi.waitFor(async () => expect((await phone.field.db.outbox.get(id))?.trouble?.status).toBe(422));
    phone.server.onTheWay = () => undefined;
    await phone.field.outbox.idle();
    phone.field.outbox.send();
    await phone.field.outbox.idle();
    expect(await phone.outbox()).toEqual([id]);
    await phone.field.outbox.sendNow();
    await until('all-sent');
    const other = await phone.visit(WANG);
    phone.field.outbox.stop();
    await phone.field.outbox.idle();
    await phone.field.store.refuse(other, 422);
    phone.wake();
    await phone.field.outbox.start();
    await until('all-sent');
  });

  it('does not ask a server for ever that takes nothing: the pauses grow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    phone.server.tokens.clear();
    await phone.visit(WANG);
    await phone.field.outbox.start();
    await phone.field.outbox.idle();
    for (let minute = 0; minute < 60; minute++) {
      await vi.advanceTimersByTimeAsync(60_000);
      await phone.field.outbox.idle();
    }
    expect(phone.server.calls.length).toBeGreaterThan(10);
    expect(phone.server.calls.length).toBeLessThan(30);
  });

  it('sends each capture once from two tabs', async () => {
    const other = phone.page();
    for (let count = 0; count < 5; count++) {
      await phone.visit(WANG, `picture ${count}`);
    }
    await Promise.all([phone.field.outbox.start(), other.outbox.start()]);
    await vi.waitFor(async () => expect(await phone.sent()).toHaveLength(5));
    other.outbox.stop();
    expect(phone.server.records.size).toBe(5);
    expect(phone.server.paths('PUT')).toHaveLength(5);
  });

  it('counts nothing twice even when two really send at once', async () => {
    const other = phone.page();
    await phone.visit(WANG, 'one', 'two');
    const first = phone.send();
    phone.field = other;
    await Promise.all([first, phone.send()]);
    await phone.send();
    expect(await phone.sent()).toHaveLength(1);
    expect(await phone.outbox()).toEqual([]);
    expect(phone.server.records.size).toBe(1);
  });
});
