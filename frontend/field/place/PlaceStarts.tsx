import { ChevronRight, ClipboardCheck, Footprints, MessageSquareText, TriangleAlert } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { useTakeIn } from '../cases/useTakeIn';
import { newest, useBegin } from '../draft/useBegin';
import { facts } from '../words/facts';
import type { CapturePlace, Id, PackPlace } from '../wire';

/** What can be done here now: first what a running round asks, then what may be begun at any time. */
export function PlaceStarts({ place, proof }: { place: PackPlace; proof: CapturePlace }) {
  const { pack, rounds, words, say } = useDay();
  const begin = useBegin();
  const { forms: cases, takeIn } = useTakeIn();
  const navigate = useNavigate();
  const stops = rounds
    .filter((round) => !round.finishedAt)
    .flatMap((round) => round.stops.map((stop, index) => ({ round, stop, index })))
    .filter(({ stop }) => stop.place === place.id && (stop.state === 'open' || stop.state === 'draft'));
  // On a round one proves that one was there: a place that was only picked is confirmed first.
  const visit = (task: Id, form: string) =>
    proof.arrival === 'pick' ? void navigate(`/field/round/${task}/stop/${place.id}`) : void begin({ form, place: proof, task }, false);
  const own = place.form === undefined ? undefined : newest(pack.forms, place.form);
  const free = [...new Map(pack.forms.filter((form) => form.kind === 'checklist' && form.at?.includes(place.kind)).map((form) => [form.id, form])).values()];
  const forms = [...(own ? [own] : []), ...free.filter((form) => form.id !== own?.id)];
  return (
    <section className="stack">
      {stops.map(({ round, stop, index }) => (
        <button key={round.id} className="card task hero" onClick={() => visit(round.id, stop.form)}>
          <Footprints aria-hidden />
          <span className="grow">
            <span className="title">{say(stop.state === 'draft' ? 'field.place.go-on' : 'field.place.check')}</span>
            <span className="sub num" style={{ display: 'block' }}>
              {facts(round.route.name, say('field.stop.of', index + 1, round.stops.length))}
            </span>
          </span>
          <ChevronRight aria-hidden />
        </button>
      ))}
      <h2 style={{ margin: '8px 4px 0' }}>{say('field.place.start')}</h2>
      {forms.map((form) => (
        <button key={form.id} className="card task" onClick={() => void begin({ form: form.id, place: proof }, false)}>
          <span className="icon">
            <ClipboardCheck aria-hidden />
          </span>
          <span className="grow title">{words(form.title)}</span>
          <ChevronRight aria-hidden />
        </button>
      ))}
      <button className="card task" onClick={() => void begin({ form: 'finding', place: proof }, false)}>
        <span className="icon">
          <TriangleAlert aria-hidden />
        </span>
        <span className="grow title">{say('field.finding.here')}</span>
        <ChevronRight aria-hidden />
      </button>
      {cases.filter((form) => form.at?.includes(place.kind)).reverse().map((form) => (
        <button key={form.id} className="card task" onClick={() => void takeIn(form, proof)}>
          <span className="icon">
            <MessageSquareText aria-hidden />
          </span>
          <span className="grow title">{words(form.title)}</span>
          <ChevronRight aria-hidden />
        </button>
      ))}
    </section>
  );
}
