/**
 * What a running camera sees, without what it only seems to see: tells what stands in the view once two frames in a row
 * show the same codes, and then again only when others came or all had left.
 */
export class Steady {
  private seen: string[] = [];
  private told: string[] = [];

  /** @return the texts of all codes in the view, when they are to be told */
  next(found: string[]): string[] | undefined {
    const texts = [...found].sort();
    const twice = same(texts, this.seen);
    this.seen = texts;
    if (!twice || texts.every((text) => this.told.includes(text)) && texts.length > 0) {
      return undefined;
    }
    this.told = texts;
    return texts.length > 0 ? texts : undefined;
  }

  /** Whether the last frame showed one that only the next frame can confirm. */
  get waits(): boolean {
    return this.seen.some((text) => !this.told.includes(text));
  }
}

const same = (one: string[], other: string[]) => one.length === other.length && one.every((text, i) => text === other[i]);
