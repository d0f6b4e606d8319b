import { useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';
import { useSpeech } from '../app/context';
import { Overlay } from '../app/Overlay';

interface Props {
  onClose: () => void;
  onSigned: (png: Blob, width: number, height: number) => Promise<void>;
}

/** Wide enough to read, small enough to weigh far less than 100 kB. */
const WIDTH = 900;
const HEIGHT = 450;

export function SignaturePage({ onClose, onSigned }: Props) {
  const { say } = useSpeech();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [empty, setEmpty] = useState(true);

  useEffect(() => {
    const paper = canvas.current!;
    const drawn = new SignaturePad(paper, { penColor: '#101010', backgroundColor: '#ffffff', minWidth: 1, maxWidth: 2.5 });
    // The pad counts in pixels of the screen, the picture has its own: the ink is to be under the finger.
    const fit = () => {
      const scale = WIDTH / paper.offsetWidth;
      paper.getContext('2d')!.setTransform(scale, 0, 0, scale, 0, 0);
    };
    fit();
    window.addEventListener('resize', fit);
    drawn.addEventListener('endStroke', () => setEmpty(drawn.isEmpty()));
    pad.current = drawn;
    return () => {
      window.removeEventListener('resize', fit);
      drawn.off();
    };
  }, []);

  function keep() {
    canvas.current!.toBlob((png) => png && void onSigned(png, WIDTH, HEIGHT), 'image/png');
  }

  return (
    <Overlay title={say('field.signature.sign')} onClose={onClose}>
      <div className="scroll">
        <p className="sub">{say('field.signature.lead')}</p>
        <canvas ref={canvas} className="signature-pad" width={WIDTH} height={HEIGHT} aria-label={say('field.signature.of')} />
      </div>
      <footer className="foot">
        <button type="button" className="btn" disabled={empty} onClick={() => { pad.current?.clear(); setEmpty(true); }}>
          {say('field.signature.clear')}
        </button>
        <button type="button" className="btn main" disabled={empty} onClick={keep}>
          {say('field.signature.keep')}
        </button>
      </footer>
    </Overlay>
  );
}
