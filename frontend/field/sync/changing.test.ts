import { beforeEach, describe, expect, it } from 'vitest';
import { PIN_TRIES } from '../store/pins';
import { PACK } from '../testing/day';
import { Phone } from '../testing/phone';

const WANG = 'wang-min';
const LI = 'li-qiang';

let phone: Phone;
const state = () => phone.field.session.state.get();
const offline = () => { phone.server.onTheWay = () => 'lost'; };
const online = () => { phone.server.onTheWay = () => undefined; };
const packOf = (id: string) => ({ ...PACK, person: { ...PACK.person, id } });

async function signsIn(id: string): Promise<void> {
  phone.server.signedIn = id;
  phone.server.pack = packOf(id);
  phone.server.etag = `"${id}"`;
  await phone.field.session.refresh();
  await phone.field.packs.refresh();
}

/** Both have worked here today; 李强 was the last to sign in. */
beforeEach(async () => {
  phone = new Phone();
  await signsIn(WANG);
  await signsIn(LI);
});

describe('one tablet for two', () => {
  it('changes hands without a network, and remembers it', async () => {
    offline();
    await phone.field.session.changeTo(WANG);
    expect(state()).toMatchObject({ signedIn: 'no', person: { id: WANG } });
    phone.wake();
    await phone.field.session.recall();
    expect(state().person?.id).toBe(WANG);
    expect((await phone.field.queries.pack(WANG))?.pack.person.id).toBe(WANG);
  });

  it('ends the other\'s sign-in at the next contact, and asks for no pack in their name', async () => {
    offline();
    await phone.field.session.changeTo(WANG);
    online();
    phone.server.pack = { ...packOf(LI), courtyards: [] };
    phone.server.etag = '"newer"';
    await phone.field.packs.refresh();
    expect(phone.server.signedIn).toBeNull();
    expect(state()).toMatchObject({ signedIn: 'no', person: { id: WANG } });
    expect((await phone.field.queries.pack(WANG))?.pack).toEqual(packOf(WANG));
    expect((await phone.field.queries.pack(LI))?.pack).toEqual(packOf(LI));
  });

  it('writes nothing in the name of the other while their sign-in lasts', async () => {
    phone.server.onTheWay = (call) => (call.path === '/api/session/sign-out' ? 'lost' : undefined);
    await phone.field.session.changeTo(WANG);
    await phone.field.db.people.update(WANG, { tokenRefused: true });
    await phone.field.session.prefer({ theme: 'dark' });
    await phone.field.session.heardOf(WANG);
    await phone.field.packs.refresh();
    await phone.field.session.refresh();
    expect(phone.server.signedIn).toBe(LI);
    expect(phone.server.preferences.theme).toBe('system');
    expect([...phone.server.tokens.values()]).toEqual([WANG, LI]);
    expect(state().person).toMatchObject({ id: WANG, theme: 'dark' });
  });

  it('leaves the sign-in to whoever is back before the server has heard', async () => {
    offline();
    await phone.field.session.changeTo(WANG);
    await phone.field.session.changeTo(LI);
    online();
    await phone.field.session.refresh();
    expect(state()).toMatchObject({ signedIn: 'yes', person: { id: LI } });
  });

  it('stays with whoever took it over while an answer to the other was on its way', async () => {
    const asked = phone.server.holdUp((call) => call.path === '/api/session');
    const asking = phone.field.session.refresh();
    await asked.asked;
    await phone.field.session.changeTo(WANG);
    asked.goOn();
    await asking;
    expect(state().person?.id).toBe(WANG);
  });

  it('is the same person in every tab', async () => {
    const other = phone.page();
    await other.session.recall();
    const end = other.session.follow();
    await phone.field.session.changeTo(WANG);
    await expect.poll(() => other.session.state.get().person?.id).toBe(WANG);
    await phone.field.session.signOut();
    await expect.poll(() => other.session.state.get()).toEqual({ person: undefined, signedIn: 'no' });
    end();
    other.db.close();
  });

  it('hands in what each captured in their own name, whoever holds it', async () => {
    offline();
    const his = await phone.visit(LI, 'his');
    await phone.field.session.changeTo(WANG);
    const hers = await phone.visit(WANG, 'hers');
    online();
    await phone.field.session.refresh();
    await phone.send();
    expect(phone.server.records.get(his)?.person).toBe(LI);
    expect(phone.server.records.get(hers)?.person).toBe(WANG);
    expect(await phone.outbox()).toEqual([]);
  });

  it('shows nobody what another began, has waiting or sent, also by its address', async () => {
    const { queries, drafts } = phone.field;
    const begun = await drafts.begin({ person: LI, form: PACK.forms[0] });
    const sent = await phone.visit(LI);
    await phone.send();
    const waiting = await phone.visit(LI);
    expect(await queries.draft(LI, begun.id)).toBeDefined();
    expect(await queries.draft(WANG, begun.id)).toBeUndefined();
    for (const id of [sent, waiting]) {
      expect(await queries.capture(LI, id)).toBeDefined();
      expect(await queries.capture(WANG, id)).toBeUndefined();
    }
    expect(await queries.work(WANG)).toMatchObject({ drafts: [], outbox: [], sent: [] });
    expect((await queries.known()).map(({ person, packed, captures, drafts }) => [person.id, packed, captures, drafts]))
      .toEqual([[LI, true, 1, 1], [WANG, true, 0, 0]]);
  });
});

describe('signing in with the password', () => {
  it('gives a PIN its tries back', async () => {
    await phone.field.db.people.update(WANG, {
      pin: { salt: new ArrayBuffer(16), iterations: 1, proof: new ArrayBuffer(32), misses: PIN_TRIES },
    });
    await phone.field.session.refresh();
    expect((await phone.field.db.people.get(WANG))?.pin?.misses).toBe(PIN_TRIES);
    await signsIn(WANG);
    expect((await phone.field.db.people.get(WANG))?.pin?.misses).toBe(0);
  });

  it('of somebody else is made way for, and without a network nothing changes', async () => {
    offline();
    expect(await phone.field.session.makeWay()).toBe(false);
    online();
    await phone.field.session.refresh();
    expect(state()).toMatchObject({ signedIn: 'yes', person: { id: LI } });
    expect(await phone.field.session.makeWay()).toBe(true);
    expect(phone.server.signedIn).toBeNull();
    expect(state()).toMatchObject({ signedIn: 'no', person: { id: LI } });
  });
});
