import type { Id, Pack, PackPlace } from '../wire';

/** The places of a pack, by id and by what is printed on their labels. */
export class Places {
  private readonly byId: Map<Id, PackPlace>;

  constructor(private readonly pack: Pick<Pack, 'places' | 'retiredCodes' | 'courtyards'>) {
    this.byId = new Map(pack.places.map((place) => [place.id, place]));
  }

  get(id: Id | undefined): PackPlace | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** As people name it, below its courtyard: '3 栋 地下一层配电间'. */
  name(id: Id | undefined): string {
    return this.path(id).filter((place) => place.kind !== 'courtyard').map((place) => place.name).join(' ') || this.courtyard(id);
  }

  /** With its courtyard in front. */
  fullName(id: Id | undefined): string {
    return this.path(id).map((place) => place.name).join(' ') || this.courtyard(id);
  }

  courtyard(id: Id | undefined): string {
    const root = this.path(id)[0];
    return root?.name ?? this.pack.courtyards.find((one) => one.id === id)?.name ?? '';
  }

  byCode(hash: string): { place: PackPlace; retired: boolean } | undefined {
    const valid = this.pack.places.find((place) => place.code === hash);
    if (valid) return { place: valid, retired: false };
    const before = this.get(this.pack.retiredCodes[hash]);
    return before && { place: before, retired: true };
  }

  byShortCode(code: string): PackPlace | undefined {
    return this.pack.places.find((place) => place.short === code);
  }

  /** Places whose name holds every word that was typed. */
  search(words: string, most = 30): PackPlace[] {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (place: PackPlace) => {
      const name = `${this.fullName(place.id)} ${place.short ?? ''}`.toLowerCase();
      return wanted.every((word) => name.includes(word));
    };
    return this.pack.places.filter(fits).slice(0, most);
  }

  private path(id: Id | undefined): PackPlace[] {
    const place = this.get(id);
    return place ? [...this.path(place.parent), place] : [];
  }
}

/** Metres between two positions on the earth, near enough for places of one estate. */
export function distance(from: [number, number], to: [number, number]): number {
  const [x, y] = [(to[1] - from[1]) * Math.cos((from[0] * Math.PI) / 180), to[0] - from[0]];
  return Math.hypot(x, y) * 111_195;
}
