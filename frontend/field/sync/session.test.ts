import { beforeEach, describe, expect, it } from 'vitest';
import { PACK } from '../testing/day';
import { issued } from '../testing/forms';
import { Phone } from '../testing/phone';

const WANG = 'wang-min';

let phone: Phone;

beforeEach(() => {
  phone = new Phone();
  phone.server.signedIn = WANG;
  phone.server.pack = PACK;
});

const state = () => phone.field.session.state.get();
const tokensGiven = () => phone.server.paths('POST').filter((path) => path === '/api/session/upload-token').length;

describe('the session', () => {
  it('gives a person who signs in here an upload token, once', async () => {
    await phone.field.session.refresh();
    await phone.field.session.refresh();
    expect(state()).toMatchObject({ signedIn: 'yes', person: { id: WANG, uploadToken: `token-of-${WANG}` } });
    expect(phone.server.paths('POST')).toEqual(['/api/session/upload-token']);
  });

  it('asks for another token when the server no longer knows the first', async () => {
    await phone.field.session.refresh();
    await phone.field.store.tokenRefused(state().person!);
    await phone.field.session.refresh();
    expect(phone.server.paths('POST')).toHaveLength(2);
    expect((await phone.field.db.people.get(WANG))?.tokenRefused).toBe(false);
  });

  it('asks for another token at the next answer when what was sent is held because the first was revoked', async () => {
    await phone.field.session.refresh();
    phone.server.revoked.add(state().person!.uploadToken!);
    const held = await phone.visit(WANG, 'one');
    await phone.send();
    await phone.field.packs.refresh();
    const accepted = await phone.visit(WANG, 'two');
    await phone.send();
    expect((await phone.field.queries.sent(WANG)).map((row) => [row.id, row.state]).sort())
      .toEqual([[held, 'held'], [accepted, 'accepted']].sort());
    await phone.field.packs.refresh();
    expect(tokensGiven()).toBe(2);
  });

  it('asks for another token before anything is held, when the server says that the first was revoked', async () => {
    await phone.field.session.refresh();
    phone.server.revoked.add(state().person!.uploadToken!);
    await phone.field.session.refresh();
    await phone.visit(WANG, 'one');
    await phone.send();
    expect(phone.server.held.size).toBe(0);
    expect(tokensGiven()).toBe(2);
  });

  it('leaves a revoked token where nobody is signed in, and goes on handing in', async () => {
    await phone.field.session.refresh();
    phone.server.revoked.add(state().person!.uploadToken!);
    phone.server.signedIn = null;
    await phone.visit(WANG, 'one');
    await phone.send();
    await phone.field.packs.refresh();
    expect(tokensGiven()).toBe(1);
    expect(await phone.outbox()).toEqual([]);
  });

  it('keeps a new token when word of the old one comes late', async () => {
    await phone.field.session.refresh();
    const before = state().person!;
    await phone.field.store.tokenRefused(before);
    await phone.field.session.refresh();
    await phone.field.store.tokenRefused(before);
    expect((await phone.field.db.people.get(WANG))?.tokenRefused).toBe(false);
  });

  it('knows with no network who worked here last', async () => {
    await phone.field.session.refresh();
    phone.wake();
    phone.server.onTheWay = () => 'lost';
    await phone.field.session.recall();
    await phone.field.session.refresh();
    expect(state()).toMatchObject({ signedIn: 'unknown', person: { id: WANG } });
  });

  it('leaves the work to its person when the sign-in has expired', async () => {
    await phone.field.session.refresh();
    phone.server.signedIn = null;
    await phone.field.session.refresh();
    expect(state()).toMatchObject({ signedIn: 'no', person: { id: WANG } });
    await phone.visit(WANG, 'one');
    await phone.send();
    expect(await phone.sent()).toHaveLength(1);
  });

  it('changes hands when somebody else signs in', async () => {
    await phone.field.session.refresh();
    phone.server.signedIn = 'li-qiang';
    await phone.field.session.refresh();
    expect(state().person?.id).toBe('li-qiang');
    expect((await phone.field.db.people.get(WANG))?.uploadToken).toBeDefined();
  });
});

describe('language and theme', () => {
  beforeEach(() => phone.field.session.refresh());

  it('change at once, and the account hears of it', async () => {
    await phone.field.session.prefer({ theme: 'dark' });
    expect(state().person?.theme).toBe('dark');
    expect(phone.server.preferences).toEqual({ language: 'zh', theme: 'dark' });
  });

  it('that were chosen with no network are not overwritten by the account, but told to it', async () => {
    phone.server.onTheWay = () => 'lost';
    await phone.field.session.prefer({ language: 'en' });
    phone.wake();
    await phone.field.session.recall();
    phone.server.onTheWay = () => undefined;
    await phone.field.session.refresh();
    expect(state().person?.language).toBe('en');
    expect(phone.server.preferences.language).toBe('en');
    phone.server.preferences = { language: 'zh', theme: 'system' };
    await phone.field.session.refresh();
    expect(state().person?.language).toBe('zh');
  });
});

describe('signing out', () => {
  beforeEach(async () => {
    await phone.field.session.refresh();
    await phone.field.packs.refresh();
    await phone.visit(WANG);
  });

  it('forgets the pack and the person, and keeps what waits and the token it goes with', async () => {
    await phone.field.session.signOut();
    expect(state()).toEqual({ signedIn: 'no' });
    expect(phone.server.signedIn).toBeNull();
    expect(await phone.field.db.packs.count()).toBe(0);
    await phone.send();
    expect(await phone.sent()).toHaveLength(1);
  });

  it('forgets what residents said, once it was sent', async () => {
    await phone.field.drafts.handIn([{ person: WANG, form: issued('complaint'), answers: { words: '漏水', phone: '13800001111' } }]);
    await phone.send();
    expect(await phone.sent()).toHaveLength(2);
    await phone.field.session.signOut();
    expect(await phone.sent()).toHaveLength(1);
  });

  it('without a network is told to the server at the next contact, and holds until then', async () => {
    phone.server.onTheWay = () => 'lost';
    await phone.field.session.signOut();
    phone.wake();
    await phone.field.session.recall();
    expect(state().person).toBeUndefined();
    phone.server.onTheWay = () => undefined;
    await phone.field.session.refresh();
    expect(phone.server.signedIn).toBeNull();
    expect(state()).toMatchObject({ signedIn: 'no' });
  });

  it('does not sign out somebody who has signed in since', async () => {
    phone.server.onTheWay = () => 'lost';
    await phone.field.session.signOut();
    phone.server.onTheWay = () => undefined;
    phone.server.signedIn = 'li-qiang';
    await phone.field.session.refresh();
    expect(state()).toMatchObject({ signedIn: 'yes', person: { id: 'li-qiang' } });
  });
});
