import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Browser } from './browser';
import { CuttingProxy } from './cuttingProxy';
import { Device } from './device';
import { MOMENTS, SERVER_MOMENTS, type Moment } from './moments';
import { fates, plans } from './plan';
import { Walker, type Worker } from './walker';

/** Given by story/ChaosIT, which has the server and looks into its database afterwards. */
interface Task {
  server: string;
  /** Where a moment's name is posted for the server to be killed at. */
  deaths: string;
  password: string;
  /** Who works on which device. */
  devices: string[][];
  captures: number;
  seed: number;
  serverDeaths: number;
  ledger: string;
}

const CHANCE_EVERY_MS = 250;
const PROGRESS_EVERY_MS = 5000;
const MOST_WAITING = 40;

const task = JSON.parse(process.env.COURTYARD_CHAOS!) as Task;

test('nothing is lost and nothing doubled', { timeout: task.captures * 1000 + 120_000 }, async () => {
  const start = performance.now();
  const proxy = new CuttingProxy(Number(new URL(task.server).port), fates(task.seed));
  await proxy.listen();
  const walkers = await Promise.all(task.devices.map((people, index) => walker(people, proxy, 1 + index % 2)));
  const chances = setInterval(() => walkers.forEach(({ device }) => device.chance()), CHANCE_EVERY_MS);
  let done = 0;
  const progress = setInterval(() => console.log(`${done} of ${task.captures} captured, ${proxy.counts.requests} requests`), PROGRESS_EVERY_MS);
  const all = plans(task.captures, task.seed);
  // In each part but the first the server dies, and comes back before the next.
  for (const [part, some] of parts(all, task.serverDeaths + 1).entries()) {
    const walks = parts(some, walkers.length).map(async (share, index) => {
      const { device, walk } = walkers[index];
      for (const plan of share) {
        await roomIn(device);
        await walk.capture(plan);
        await pause(plan.pauseMs);
        done++;
      }
    });
    await Promise.all([...walks, part > 0 ? serverDies(part - 1) : undefined]);
  }
  for (const { device } of walkers) {
    await emptied(device);
  }
  clearInterval(chances);
  clearInterval(progress);
  await proxy.quiet();
  proxy.close();
  const deaths = walkers.flatMap(({ device }) => device.deaths);
  writeFileSync(task.ledger, JSON.stringify({
    handedIn: walkers.flatMap(({ walk }) => walk.handedIn),
    line: proxy.counts,
    deaths: Object.fromEntries(Object.entries(MOMENTS).map(([moment, name]) => [name, deaths.filter((one) => one === moment).length])),
    seconds: (performance.now() - start) / 1000,
  }));
  walkers.forEach(({ device }) => device.die());
  expect(Object.keys(MOMENTS).filter((moment) => !deaths.includes(moment as Moment)), 'moments that never came').toEqual([]);
});

async function walker(people: string[], line: CuttingProxy, tabs: number): Promise<{ device: Device; walk: Walker }> {
  const browser = new Browser();
  const device = new Device(browser, line, tabs);
  await device.survive(async () => undefined);
  const workers: Worker[] = [];
  for (const login of people) {
    await browser.signIn(task.server, login, task.password);
    workers.push(await ready(device));
  }
  return { device, walk: new Walker(device, workers) };
}

/** Until the person has an upload token and a pack, over a line that breaks. */
async function ready(device: Device): Promise<Worker> {
  for (;;) {
    const { session, packs, queries } = device.field();
    await session.refresh();
    await packs.refresh();
    const { person } = session.state.get();
    const known = person && await queries.pack(person.id);
    if (known && person.uploadToken) {
      return { id: person.id, finding: known.pack.forms.find(({ id }) => id === 'finding')! };
    }
  }
}

/** As many parts, one as large as the other. */
function parts<T>(all: T[], count: number): T[][] {
  return Array.from({ length: count }, (_, part) =>
    all.slice(Math.round((part * all.length) / count), Math.round(((part + 1) * all.length) / count)));
}

async function serverDies(number: number): Promise<void> {
  const moment = SERVER_MOMENTS[number % SERVER_MOMENTS.length];
  const response = await fetch(`${task.deaths}/${moment}`, { method: 'POST' });
  expect(response.status, `the server was killed at ${moment}`).toBe(204);
}

/** Nobody captures a day's work in a minute. */
async function roomIn(device: Device): Promise<void> {
  while (device.field().outbox.status.get().waiting.captures >= MOST_WAITING) {
    await pause(CHANCE_EVERY_MS);
    await device.survive(async () => undefined); // a page that died opens again, so that it sends
  }
}

/** Until all of a device has been sent; then nothing of it may still lie there. */
async function emptied(device: Device): Promise<void> {
  for (;;) {
    const { db } = device.field();
    const waiting = await device.survive(() => device.field().store.waiting());
    if (waiting.captures === 0) {
      expect(await Promise.all([db.drafts.count(), db.outbox.count(), db.photos.count()])).toEqual([0, 0, 0]);
      return;
    }
    await pause(CHANCE_EVERY_MS);
  }
}
