import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { CameraPage } from '../camera/CameraPage';
import { field } from '../field';
import { check } from '../form/check';
import { strip } from '../form/relevance';
import type { RoundState } from '../round';
import type { Answer, Form, Problem } from '../wire';
import { afterwards } from './afterwards';
import { DraftDeskContext } from './desk';
import { Discard } from './Discard';
import { DraftFoot } from './DraftFoot';
import { DraftNotes } from './DraftNotes';
import { DraftPlace } from './DraftPlace';
import { FormRenderer } from './FormRenderer';
import { OpenFindings } from './OpenFindings';
import { restPassed } from './restPassed';
import type { OpenDraft } from './useDraft';
import { useArrival } from './useArrival';
import { usePhotoDesk } from './usePhotoDesk';

interface Props {
  open: OpenDraft;
  form: Form;
  round?: RoundState;
}

export function DraftPage({ open, form, round }: Props) {
  const { places, findings, say, words } = useDay();
  const navigate = useNavigate();
  const { draft, change, kept } = open;
  const [tried, setTried] = useState(false);
  const [finishing, setFinishing] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { desk, camera, closeCamera } = usePhotoDesk(open, form);
  useArrival(draft, change);

  const here = useMemo(() => findings.filter((finding) => draft.place?.id && finding.place === draft.place.id), [findings, draft.place?.id]);
  const problems = useMemo<Problem[]>(
    () => (tried ? check(form, strip(form, draft.answers), draft.photos.map(({ sha256 }) => sha256)) : []),
    [tried, form, draft.answers, draft.photos],
  );
  const onAnswer = useCallback(
    (question: string, answer: Answer | undefined) => change({ answers: { [question]: answer }, onScreen: question }),
    [change],
  );

  async function finish() {
    setTried(true);
    const found = check(form, strip(form, draft.answers), draft.photos.map(({ sha256 }) => sha256));
    const unseen = here.filter(({ id }) => !draft.revisits.some(({ finding }) => finding === id));
    if (found.length > 0 || unseen.length > 0) {
      const first = unseen.length > 0 ? 'open-findings' : `question-${found[0].question}`;
      body.current?.querySelector(`[id="${first}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return;
    }
    setFinishing(true);
    await open.run(async (id) => {
      await field.drafts.finish(id);
      return draft;
    });
    void navigate(afterwards(draft, form, round), { replace: true, state: { said: 'field.said.kept' } });
  }

  const title = draft.place?.id ? places.shortPath(draft.place.id) : draft.place?.words || words(form.title);
  return (
    <DraftDeskContext value={desk}>
      <Bar title={title} back={round ? `/field/round/${round.id}` : '/field'} sub={<DraftPlace draft={draft} form={form} round={round} />} />
      <div className="scroll" ref={body}>
        <DraftNotes open={open} problems={problems.length} />
        <OpenFindings findings={here} revisits={draft.revisits} onRevisit={(revisits) => change({ revisits })} />
        <FormRenderer form={form} answers={draft.answers} problems={problems} onAnswer={onAnswer} />
        <p className="sub kept" role="status">{kept ? say('field.draft.kept') : ''}</p>
        <Discard draft={draft} to={round ? `/field/round/${round.id}` : '/field'} />
      </div>
      <DraftFoot
        form={form}
        draft={draft}
        findings={here}
        more={round !== undefined && round.stops.some((stop) => stop.state !== 'visited' && stop.place !== draft.place?.id && stop.state !== 'missed')}
        busy={finishing}
        onRest={() => change({ answers: restPassed(form, draft.answers, field.clock.now().at) })}
        onFinish={() => void finish()}
      />
      {camera !== undefined && (
        <CameraPage
          onClose={closeCamera}
          onShot={(shot) => desk.addFiles(camera, [shot], 'camera')}
          taken={draft.photos.filter((photo) => photo.question === camera)}
        />
      )}
    </DraftDeskContext>
  );
}
