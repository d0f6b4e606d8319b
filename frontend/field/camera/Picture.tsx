import { useLiveQuery } from 'dexie-react-hooks';
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
  // It may come a moment later, with the pack.
  const found = useLiveQuery(async () => ({ picture: await field.queries.picture(sha256, size) }), [sha256, size]);
  const picture = found?.picture;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!picture) return undefined;
    const shown = URL.createObjectURL(picture);
    setUrl(shown);
    return () => URL.revokeObjectURL(shown);
  }, [picture]);
  if (picture) return url ? <img src={url} alt={alt} /> : null;
  if (!found) return null;
  return (
    otherwise ?? (
      <span className="not-here">
        <ImageOff aria-hidden />
        {say('field.photo.not-here')}
      </span>
    )
  );
}
