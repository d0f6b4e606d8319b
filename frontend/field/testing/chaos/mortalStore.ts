type Watch = (step: string, before: string[], stores: string[]) => void;

const WRITES = ['add', 'put', 'delete'] as const;

/** IndexedDB as one page has it: when the page dies, what was not complete is undone, and nothing more comes in. */
export class MortalStore {
  private readonly connections = new Set<IDBDatabase>();
  private readonly running = new Set<IDBTransaction>();
  private dead = false;

  /** @param watch told of each write before it is made; what it throws ends the transaction */
  constructor(private readonly watch: Watch) {}

  readonly factory: IDBFactory = {
    open: (name: string, version?: number) => {
      this.live();
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => this.connect(request.result));
      return request;
    },
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  };

  die(): void {
    this.dead = true;
    for (const transaction of this.running) {
      try {
        transaction.abort();
      } catch {
        // It is complete already, and stays so.
      }
    }
    this.connections.forEach((connection) => connection.close());
  }

  private live(): void {
    if (this.dead) {
      throw new DOMException('The page is dead', 'AbortError');
    }
  }

  private connect(connection: IDBDatabase): void {
    if (this.dead) {
      connection.close();
      return;
    }
    this.connections.add(connection);
    const begin = connection.transaction.bind(connection);
    connection.transaction = (stores, mode, options) => {
      this.live();
      const transaction = begin(stores, mode, options);
      this.running.add(transaction);
      ['complete', 'abort'].forEach((end) => transaction.addEventListener(end, () => this.running.delete(transaction)));
      this.watchWrites(transaction);
      return transaction;
    };
  }

  private watchWrites(transaction: IDBTransaction): void {
    const stores = Array.from(transaction.objectStoreNames);
    const before: string[] = [];
    const watched = new Set<IDBObjectStore>();
    const storeOf = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const store = storeOf(name);
      if (!watched.has(store)) {
        watched.add(store);
        for (const kind of WRITES) {
          const write = store[kind].bind(store) as (...values: unknown[]) => IDBRequest;
          Object.assign(store, {
            [kind]: (...values: unknown[]) => {
              this.live();
              this.watch(`${kind} ${name}`, before, stores);
              before.push(`${kind} ${name}`);
              return write(...values);
            },
          });
        }
      }
      return store;
    };
  }
}
