/** A value that screens may look at and wait for; fits React's useSyncExternalStore. */
export class Observable<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly get = (): T => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(value: T): void {
    if (Object.is(value, this.value)) {
      return;
    }
    this.value = value;
    this.listeners.forEach((listener) => listener());
  }
}
