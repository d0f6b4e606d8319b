interface Options {
  ifAvailable?: boolean;
}

/** The Web Locks of one device, as far as the app asks for them: a page that has gone lets go of its own. */
export class Locks {
  private readonly holders = new Map<string, object>();
  private readonly gone = new WeakSet<object>();

  /** As the page sees them. */
  of(page: object): LockManager {
    const request = async (name: string, options: Options, work: (lock: Lock | null) => unknown) => {
      if (this.gone.has(page)) {
        return new Promise(() => {});
      }
      if (this.holders.has(name)) {
        return work(null);
      }
      this.holders.set(name, page);
      try {
        return await work({ name, mode: 'exclusive' });
      } finally {
        this.release(name, page);
      }
    };
    return { request } as unknown as LockManager;
  }

  letGo(page: object): void {
    this.gone.add(page);
    [...this.holders.keys()].forEach((name) => this.release(name, page));
  }

  private release(name: string, page: object): void {
    if (this.holders.get(name) === page) {
      this.holders.delete(name);
    }
  }
}
