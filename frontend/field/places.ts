import { hashOfToken, shortCodeOf, tokenOf } from './code';
import type { ClosedPlace, Id, Pack, PackPlace, Route } from './wire';

/** What a code, or what was typed, leads to. */
export type Found =
  | { kind: 'place'; place: PackPlace; hash?: string }
  | { kind: 'retired'; place?: PackPlace; hash: string } // the label was replaced
  | { kind: 'closed'; place: ClosedPlace; hash: string } // nothing is done there any more
  | { kind: 'unknown'; hash?: string } // may be ours, but not of this pack
  | { kind: 'foreign'; text: string }; // says this, and leads nowhere

/** The places of a pack, to be found by id, code or name. */
export class Places {
  private readonly byId: Map<Id, PackPlace>;
  private readonly closed: Map<Id, ClosedPlace>;
  private readonly byHash: Map<string, PackPlace>;
  private readonly byShort: Map<string, PackPlace>;

  constructor(private readonly pack: Pick<Pack, 'places' | 'closed' | 'retiredCodes'>) {
    const { places } = pack;
    this.byId = new Map(places.map((place) => [place.id, place]));
    this.closed = new Map((pack.closed ?? []).map((place) => [place.id, place]));
    this.byHash = new Map(places.flatMap((place) => place.code ? [[place.code, place]] : []));
    this.byShort = new Map(places.flatMap((place) => place.short ? [[place.short, place]] : []));
  }

  /** One that is open; of the others only the path is known. */
  get(id: Id | undefined): PackPlace | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** A place as people name it, from its courtyard down: '海棠苑 3 栋 地下一层配电间'. Empty where it is not known. */
  path(id: Id | undefined): string {
    return named(this.line(id));
  }

  /** The same without its courtyard, for lists within one: '3 栋 地下一层配电间'. */
  shortPath(id: Id | undefined): string {
    const line = this.line(id);
    return named(line.length > 1 ? line.slice(1) : line);
  }

  /** A route's courtyard, to stand beside its name; nothing where the name begins with it, as most do. */
  courtyardBeside({ name, courtyard }: Pick<Route, 'name' | 'courtyard'>): string {
    const path = this.path(courtyard);
    return name.startsWith(path) ? '' : path;
  }

  courtyardOf(id: Id | undefined): PackPlace | ClosedPlace | undefined {
    return this.line(id)[0];
  }

  /** What stands directly below a place; without one the courtyards. */
  within(parent: Id | undefined): PackPlace[] {
    return this.pack.places.filter((place) => place.parent === parent);
  }

  /** Places whose path holds every word that was typed. */
  search(words: string, atMost = 50): PackPlace[] {
    const wanted = words.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    const found: PackPlace[] = [];
    for (const place of this.pack.places) {
      const path = this.path(place.id).toLowerCase();
      if (wanted.every((word) => path.includes(word)) && found.push(place) >= atMost) {
        break;
      }
    }
    return found;
  }

  /** What a scanned text leads to. */
  async scanned(text: string): Promise<Found> {
    const token = tokenOf(text);
    return token === undefined ? { kind: 'foreign', text } : this.hashed(await hashOfToken(token));
  }

  hashed(hash: string): Found {
    const place = this.byHash.get(hash);
    if (place) {
      return { kind: 'place', place, hash };
    }
    const { retiredCodes } = this.pack;
    const retired = Object.hasOwn(retiredCodes, hash) ? retiredCodes[hash] : undefined;
    const closed = [...this.closed.values()].find(({ id, code }) => code === hash || id === retired);
    if (closed) {
      return { kind: 'closed', place: closed, hash };
    }
    return retired === undefined ? { kind: 'unknown', hash } : { kind: 'retired', place: this.get(retired), hash };
  }

  /** What a typed short code leads to. */
  typed(text: string): Found {
    const short = shortCodeOf(text);
    const place = short === undefined ? undefined : this.byShort.get(short);
    return place ? { kind: 'place', place, hash: place.code } : { kind: 'unknown' };
  }

  private line(id: Id | undefined): (PackPlace | ClosedPlace)[] {
    const named = (one: Id | undefined) => this.get(one) ?? (one === undefined ? undefined : this.closed.get(one));
    const line: (PackPlace | ClosedPlace)[] = [];
    for (let place = named(id); place && !line.includes(place); place = named(place.parent)) {
      line.unshift(place);
    }
    return line;
  }
}

/** Metres between two places on the earth; evidence, never a reason to refuse. */
export function metresBetween([lat1, lon1]: [number, number], [lat2, lon2]: [number, number]): number {
  const radians = Math.PI / 180;
  const x = (lon2 - lon1) * radians * Math.cos(((lat1 + lat2) / 2) * radians);
  const y = (lat2 - lat1) * radians;
  return Math.round(Math.hypot(x, y) * 6_371_000);
}

/** A name that begins with the one above it says that one already: '3 栋' and '3 栋 大堂' are '3 栋 大堂'. */
function named(line: { name: string }[]): string {
  return line
    .map(({ name }) => name)
    .filter((name, index, names) => !names[index + 1]?.startsWith(`${name} `))
    .join(' ');
}
