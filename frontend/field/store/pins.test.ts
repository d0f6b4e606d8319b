import { beforeEach, describe, expect, it } from 'vitest';
import { Phone } from '../testing/phone';
import { PIN_TRIES, Pins } from './pins';

const WANG = 'wang-min';
const PIN = '482913';
const WRONG = '482914';

let phone: Phone;
let pins: Pins;
const row = async () => (await phone.field.db.people.get(WANG))?.pin;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
  pins = new Pins(phone.field.db, 1_000);
  await pins.set(WANG, PIN);
});

describe('a PIN', () => {
  it('lets in whoever knows it, and nobody else', async () => {
    expect(await pins.check(WANG, PIN)).toEqual({ right: true, triesLeft: PIN_TRIES });
    expect(await pins.check(WANG, WRONG)).toEqual({ right: false, triesLeft: PIN_TRIES - 1 });
    expect(await pins.check('li-qiang', PIN)).toEqual({ right: false, triesLeft: 0 });
  });

  it('is derived slowly, with a salt of its own, and does not lie here itself', async () => {
    await phone.field.pins.set(WANG, PIN);
    const first = (await row())!;
    expect(first.iterations).toBeGreaterThanOrEqual(600_000);
    expect(first.salt.byteLength).toBe(16);
    await phone.field.pins.set(WANG, PIN);
    expect(new Uint8Array((await row())!.proof)).not.toEqual(new Uint8Array(first.proof));
    expect(await phone.field.pins.check(WANG, PIN)).toMatchObject({ right: true });
    expect(JSON.stringify(Object.values(await phone.field.db.people.get(WANG) ?? {}))).not.toContain(PIN);
  });

  it('can be tried five times, counted over pages that were closed; then the right one helps no more', async () => {
    for (let left = PIN_TRIES - 1; left >= 0; left--) {
      phone.wake();
      expect(await new Pins(phone.field.db).check(WANG, WRONG)).toEqual({ right: false, triesLeft: left });
    }
    expect(await new Pins(phone.field.db).check(WANG, PIN)).toEqual({ right: false, triesLeft: 0 });
  });

  it('counts a try whose page is closed before it was looked at', async () => {
    const looking = pins.check(WANG, WRONG);
    await expect.poll(async () => (await row())?.misses).toBe(1);
    phone.wake();
    await looking.catch(() => undefined);
    expect((await row())?.misses).toBe(1);
  });

  it('has all its tries again after the right one', async () => {
    await pins.check(WANG, WRONG);
    await pins.check(WANG, PIN);
    expect((await row())?.misses).toBe(0);
  });

  it('that anybody would try first is refused, and the one before stays', async () => {
    expect(await pins.set(WANG, '123456')).toBe(false);
    expect(await pins.check(WANG, PIN)).toMatchObject({ right: true });
  });

  it('goes when its person takes it away', async () => {
    await pins.remove(WANG);
    expect(await row()).toBeUndefined();
    expect(await pins.check(WANG, PIN)).toEqual({ right: false, triesLeft: 0 });
  });

  it('never goes to the server', async () => {
    phone.server.signedIn = WANG;
    await phone.field.session.refresh();
    await phone.visit(WANG);
    await phone.send();
    const told = phone.server.calls.map((call) => call.path + call.body + JSON.stringify([...call.headers])).join();
    expect(told).not.toMatch(/pin|proof|salt/);
    expect(told).not.toContain(PIN);
  });
});
