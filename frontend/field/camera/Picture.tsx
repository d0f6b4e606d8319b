import { ImageOff } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useSpeech } from '../app/context';
import { field } from '../field';
import type { Sha256 } from '../wire';

interface Props {
  sha256: Sha256;
  size?: 'small' | 'full';
  alt?: string;
  /** Instead of saying that the picture is not here. */
  otherwise?: ReactNode;
}

/** A picture that lies on this device, or that it does not. */
export function Picture({ sha256, size = 'small', alt = '', otherwise }: Props) {
  const { say } = useSpeech();
  /** Nothing until it was looked for. */
  const [url, setUrl] = useState<string | null>();
  useEffect(() => {
    let shown: string | undefined;
    let gone = false;
    void field.queries.pictureUrl(sha256, size).then((found) => {
      shown = found;
      if (gone && found) URL.revokeObjectURL(found);
      else setUrl(found ?? null);
    });
    return () => {
      gone = true;
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [sha256, size]);
  if (url) return <img src={url} alt={alt} />;
  if (url === undefined) return null;
  return (
    otherwise ?? (
      <span className="not-here">
        <ImageOff aria-hidden />
        {say('field.photo.not-here')}
      </span>
    )
  );
}
