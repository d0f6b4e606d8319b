import { useEffect, useState } from 'react';
import { field } from '../field';
import type { Sha256 } from '../wire';

/** A picture that lies on this device; nothing where it does not. */
export function Picture({ sha256, size = 'small', alt = '' }: { sha256: Sha256; size?: 'small' | 'full'; alt?: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let shown: string | undefined;
    let gone = false;
    void field.queries.pictureUrl(sha256, size).then((found) => {
      shown = found;
      if (gone && found) URL.revokeObjectURL(found);
      else setUrl(found);
    });
    return () => {
      gone = true;
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [sha256, size]);
  return url ? <img src={url} alt={alt} /> : null;
}
