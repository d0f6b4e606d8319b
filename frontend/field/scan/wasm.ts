import type { Reader } from './reader';

/** The bundled reader, in a worker of its own, so that the camera's picture never stutters. */
export function wasmReader(): Reader {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (text: string | undefined) => void>();
  let count = 0;
  let dead = false;
  worker.onmessage = ({ data }: MessageEvent<{ id: number; text?: string }>) => {
    waiting.get(data.id)?.(data.text);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    dead = true; // typing the short code is left
    waiting.forEach((answer) => answer(undefined));
    waiting.clear();
  };
  return {
    read: (frame) => new Promise((resolve) => {
      if (dead) {
        resolve(undefined);
        return;
      }
      const id = ++count;
      waiting.set(id, resolve);
      worker.postMessage({ id, frame }, [frame]);
    }),
  };
}
