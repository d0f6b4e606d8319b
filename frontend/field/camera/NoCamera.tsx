import { CameraOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../app/context';
import { isInstalledApp } from '../device/app';
import { platformOf } from '../device/platform';

interface Props {
  state: 'denied' | 'none';
  retry: () => void;
}

/** Why there is no camera; where it was not allowed, how to allow it on this very phone. Once allowed, it comes by itself. */
export function NoCamera({ state, retry }: Props) {
  const { say } = useSpeech();
  const again = useRef(retry);
  again.current = retry;
  useEffect(() => {
    const left = new AbortController();
    void navigator.permissions
      ?.query({ name: 'camera' as PermissionName })
      .then((permission) => permission.addEventListener('change', () => again.current(), { signal: left.signal }))
      .catch(() => undefined); // a browser that does not tell
    return () => left.abort();
  }, []);

  if (!window.isSecureContext) return <p>{say('field.camera.insecure')}</p>;
  if (state === 'none') return <p>{say('field.camera.none')}</p>;
  return (
    <div className="no-camera">
      <CameraOff aria-hidden />
      <h2 className="title">{say('field.camera.denied')}</h2>
      <p>{say(`field.camera.allow.${platformOf(navigator.userAgent, isInstalledApp())}`)}</p>
      <button type="button" className="btn" onClick={retry}>
        {say('field.camera.retry')}
      </button>
    </div>
  );
}
