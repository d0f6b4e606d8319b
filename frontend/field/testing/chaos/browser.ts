import type { SessionInfo } from '../../wire';

/** The part of a browser that Node does not have: cookies, which all pages of a device share. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }

  /** As the sign-in page does it. */
  async signIn(server: string, username: string, password: string): Promise<void> {
    const { csrf } = await (await this.fetch(`${server}/api/session`)).json() as SessionInfo;
    const response = await this.fetch(`${server}/login`, {
      method: 'POST', headers: { [csrf.header]: csrf.token }, body: new URLSearchParams({ username, password }),
    });
    if (response.status !== 302 || response.headers.get('Location')?.includes('error')) {
      throw new Error(`${username} could not sign in: ${response.status}`);
    }
  }
}
