import { field } from '../field';
import type { OutboxRow } from '../store/rows';

/** Everything that waits, in one file: for the day on which nothing else helps. */
export async function exportWaiting(rows: OutboxRow[]): Promise<void> {
  const photos: Record<string, string> = {};
  for (const { sha256 } of rows.flatMap((row) => row.photos)) {
    const photo = await field.db.photos.get(sha256);
    if (photo) photos[sha256] = `data:${photo.mime};base64,${base64(photo.bytes)}`;
  }
  const exported = { courtyard: 'export', captures: rows.map((row) => row.content), photos };
  offer(new Blob([JSON.stringify(exported)], { type: 'application/json' }), `courtyard-${new Date().toISOString().slice(0, 10)}.json`);
}

function base64(bytes: ArrayBuffer): string {
  const parts: string[] = [];
  const view = new Uint8Array(bytes);
  for (let start = 0; start < view.length; start += 0x8000) {
    parts.push(String.fromCharCode(...view.subarray(start, start + 0x8000)));
  }
  return btoa(parts.join(''));
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
