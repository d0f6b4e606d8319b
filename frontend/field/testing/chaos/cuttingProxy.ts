import { Agent, createServer, request as ask, type IncomingMessage, type RequestOptions, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fate } from './plan';

/** How long a request that is to arrive late is kept back: time enough for its sender to try again. */
const LATE_MS = 400;

interface Whole {
  options: RequestOptions;
  body: Buffer;
  /** False when its sender died in the middle of it. */
  complete: boolean;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** The line between the phones and the server, with a fate for each request. */
export class CuttingProxy {
  readonly counts = { requests: 0, cutBefore: 0, cutIn: 0, cutAfter: 0, late: 0, delayed: 0, repeated: 0, brokenOff: 0, noServer: 0 };
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server = createServer((request, response) => void this.meet(request, response));
  private readonly still = new Set<Promise<unknown>>();
  private readonly expected = new Map<string, () => void>();

  constructor(private readonly port: number, private readonly fate: () => Fate) {}

  listen(): Promise<void> {
    return new Promise<void>((listening) => this.server.listen(0, 'localhost', listening));
  }

  /** Where the phones believe the server to be. */
  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when the first bytes of a request's body have come. */
  beginningOf(path: string): Promise<void> {
    return new Promise((come) => this.expected.set(path, come));
  }

  /** Resolves when nothing is under way any more, what was to arrive late included. */
  async quiet(): Promise<void> {
    while (this.still.size > 0) {
      await Promise.all(this.still);
    }
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
    this.agent.destroy();
  }

  private async meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { counts } = this;
    if (!(await this.serverIsThere())) {
      counts.noServer++;
      request.socket.destroy();
      return;
    }
    const { cut, after, delayMs, repeats } = this.fate();
    counts.requests++;
    if (cut === 'before') {
      counts.cutBefore++;
      request.socket.destroy();
      return;
    }
    const whole = await read(request, () => this.expected.get(request.url!)?.());
    if (!whole.complete) {
      counts.brokenOff++;
      await this.half(whole);
      return;
    }
    if (delayMs > 0) {
      counts.delayed++;
      await pause(delayMs);
    }
    if (cut === 'in') {
      counts.cutIn++;
      await this.half({ ...whole, body: whole.body.subarray(0, whole.body.length / 2) });
      request.socket.destroy();
      return;
    }
    if (cut === 'after' && after === 'late') {
      counts.cutAfter++;
      counts.late++;
      request.socket.destroy();
      this.later(whole);
      return;
    }
    const answer = await this.forward(whole);
    if (cut === 'after') {
      counts.cutAfter++;
      if (answer && after === 'half') {
        response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
        response.write(answer.body.subarray(0, answer.body.length / 2), () => request.socket.destroy());
        return;
      }
    }
    if (!answer || cut === 'after') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers).end(answer.body);
    for (let again = 0; again < repeats; again++) {
      counts.repeated++;
      this.later(whole);
    }
  }

  private serverIsThere(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.port, 'localhost', () => {
        resolve(true);
        socket.destroy();
      });
      socket.on('error', () => resolve(false));
    });
  }

  private later(whole: Whole): void {
    const sending = pause(LATE_MS * (0.5 + Math.random())).then(() => this.forward(whole));
    this.still.add(sending);
    void sending.finally(() => this.still.delete(sending));
  }

  /** Undefined when the server is away, or goes away in the middle. */
  private forward({ options, body }: Whole): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const request = ask({ ...options, port: this.port, agent: this.agent }, (response) => {
        const { statusCode: status = 0, headers } = response;
        void read(response).then(({ body, complete }) => resolve(complete ? { status, headers: hop(headers), body } : undefined));
      });
      request.on('error', () => resolve(undefined));
      request.end(body);
    });
  }

  /** The server hears the beginning, and then nothing more. */
  private half({ options, body }: Whole): Promise<void> {
    return new Promise((resolve) => {
      const headers = { ...options.headers, 'content-length': String(body.length * 2 + 1) };
      const request = ask({ ...options, headers, port: this.port, agent: false });
      request.on('error', () => resolve());
      request.write(body.length > 0 ? body : ' ', () => {
        request.destroy();
        resolve();
      });
    });
  }
}

/** Everything of a message that came. */
async function read(message: IncomingMessage, begun = () => {}): Promise<Whole> {
  const parts: Buffer[] = [];
  let complete = true;
  try {
    for await (const part of message) {
      parts.push(part as Buffer);
      begun();
    }
  } catch {
    complete = false;
  }
  const body = Buffer.concat(parts);
  const { method, url, headers } = message;
  return { options: { host: 'localhost', method, path: url, headers: { ...hop(headers), 'content-length': String(body.length) } }, body, complete };
}

/** Without what is between two neighbours on the line only. */
function hop({ connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...headers }: IncomingMessage['headers']) {
  return headers;
}
