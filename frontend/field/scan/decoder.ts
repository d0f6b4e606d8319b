/** A frame as the camera gave it, or a picture that was made ready on the page. */
export type Frame = VideoFrame | ImageBitmap;

/** What the worker is asked, and what it answers. */
export interface Question {
  id: number;
  frame: Frame;
  /** The long edge in pixels at which the frame is read, where it has more. */
  edge: number;
  thorough: boolean;
}
export interface Answer {
  id: number;
  /** Undefined where the worker cannot see into such a frame. */
  texts: string[] | undefined;
}

/**
 * Reads frames in a worker of its own, which makes them small there too: the page only hands them over, so that the
 * camera's picture never stutters. The frame is used up by it.
 */
export interface Decoder {
  read(frame: Frame, edge: number, thorough: boolean): Promise<Answer['texts']>;
}

export function startDecoder(): Decoder {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (texts: Answer['texts']) => void>();
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
    read: (frame, edge, thorough) => new Promise((resolve) => {
      if (dead) {
        frame.close();
        resolve([]);
        return;
      }
      const id = ++count;
      waiting.set(id, resolve);
      worker.postMessage({ id, frame, edge, thorough } satisfies Question, [frame]);
    }),
  };
}
