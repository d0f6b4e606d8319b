import { CircleHelp, TriangleAlert } from 'lucide-react';
import { useDay } from '../app/context';
import type { Miss } from './useFinder';

/** A code that leads nowhere says what it is; a label that was replaced or whose place was closed says so, offline too. */
export function MissWords({ miss }: { miss: Miss | undefined }) {
  const { places, say } = useDay();
  return (
    <div role="status">
      {miss?.kind === 'retired' && (
        <p className="note">
          <TriangleAlert aria-hidden />
          <span>
            <b>{say('field.scan.retired')}</b>
            {say('field.scan.retired.lead', places.path(miss.place?.id))}
          </span>
        </p>
      )}
      {miss?.kind === 'closed' && (
        <p className="note">
          <TriangleAlert aria-hidden />
          <span>
            <b>{say('field.scan.closed')}</b>
            {say('field.scan.closed.lead', places.path(miss.place.id))}
          </span>
        </p>
      )}
      {miss?.kind === 'foreign' && (
        <p className="note">
          <CircleHelp aria-hidden />
          <span>
            <b>{say('field.scan.foreign')}</b>
            <span style={{ overflowWrap: 'anywhere' }}>{miss.text}</span>
          </span>
        </p>
      )}
      {miss?.kind === 'unread' && (
        <p className="note">
          <CircleHelp aria-hidden />
          <span>{say(miss.isHeic ? 'field.photo.heic' : 'field.photo.unread')}</span>
        </p>
      )}
      {(miss?.kind === 'unknown' || miss?.kind === 'no-code') && (
        <p className="note">
          <CircleHelp aria-hidden />
          <span>
            <b>{say(miss.kind === 'unknown' ? 'field.scan.unknown' : 'field.scan.no-code')}</b>
            {say(miss.kind === 'unknown' ? 'field.scan.unknown.lead' : 'field.scan.no-code.lead')}
          </span>
        </p>
      )}
    </div>
  );
}
