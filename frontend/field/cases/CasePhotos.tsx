import { Picture } from '../camera/Picture';
import type { Sha256 } from '../wire';

/** What a case or one of its steps shows. */
export function CasePhotos({ of, alt, large }: { of: Sha256[]; alt: string; large?: boolean }) {
  if (of.length === 0) return null;
  return (
    <div className={large ? 'photos large' : 'photos'}>
      {of.map((sha256) => (
        <span className="ph" key={sha256}>
          <Picture sha256={sha256} alt={alt} />
        </span>
      ))}
    </div>
  );
}
