import type { Reader } from './reader';

/** What the worker is asked, and what it answers. */
export interface Question {
  id: number;
  frame: ImageBitmap;
  thorough: boolean;
}
export interface Answer {
  id: number;
  texts: string[];
}

/** The bundled reader, in a worker of its own, so that the camera's picture never stutters. */
export function wasmReader(): Reader {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (texts: string[]) => void>();
  let count = 0;
  let dead = false;
  worker.onmessage = ({ data: { id, texts } }: MessageEvent<Answer>) => {
    waiting.get(id)?.(texts);
    waiting.delete(id);
  };
  worker.onerror = () => {
    dead = true; // typing the short code is left
    waiting.forEach((answer) => answer([]));
    waiting.clear();
  };
  return {
    read: (frame, thorough = false) => new Promise((resolve) => {
      if (dead) {
        resolve([]);
        return;
      }
      const id = ++count;
      waiting.set(id, resolve);
      worker.postMessage({ id, frame, thorough } satisfies Question, [frame]);
    }),
  };
}
