import { CircleAlert } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { returnsOf } from '../back/returnsOf';
import { useRecord } from '../back/useRecord';
import { useWordsNeeded } from '../back/useReply';
import { CameraPage } from '../camera/CameraPage';
import { VerifyHere } from '../cases/VerifyHere';
import { isAbout } from '../casework/followed';
import { questionOf } from '../correction';
import { field } from '../field';
import { aboutOf, demanding, mayBeKnown, SAME, shown } from '../form/notes';
import { provesWork } from '../form/steps';
import { KeyCustomers } from '../household/KeyCustomers';
import type { RoundState } from '../round';
import { ARRIVAL } from '../store/capture';
import type { Answer, Form } from '../wire';
import { afterwards, wayBack } from './afterwards';
import { AnswerTemplates } from './AnswerTemplates';
import { correctedSince, CorrectedNote } from './CorrectedNote';
import { DraftDeskContext } from './desk';
import { Discard } from './Discard';
import { DraftAbout } from './DraftAbout';
import { DraftFoot } from './DraftFoot';
import { DraftNotes } from './DraftNotes';
import { DraftPlace } from './DraftPlace';
import { DraftWhere } from './DraftWhere';
import { FormRenderer } from './FormRenderer';
import { KnownAround } from './KnownAround';
import { OpenFindings } from './OpenFindings';
import { PhotoStrip } from './PhotoStrip';
import { restPassed } from './restPassed';
import type { OpenDraft } from './useDraft';
import { useArrival } from './useArrival';
import { useFinish } from './useFinish';
import { usePhotoDesk } from './usePhotoDesk';

interface Props {
  open: OpenDraft;
  form: Form;
  round?: RoundState;
}

export function DraftPage({ open, form, round }: Props) {
  const { pack, person, places, cases, findings, returns, ledger, say, words } = useDay();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { camera?: string; from?: string } | null };
  const { draft, change, kept } = open;
  const body = useRef<HTMLDivElement>(null);
  const { desk, camera, closeCamera } = usePhotoDesk(open, form);
  const corrected = correctedSince(draft, form, pack.forms);
  useArrival(draft, form, corrected !== undefined, change);
  useEffect(() => {
    if (state?.camera === undefined) return;
    desk.openCamera(state.camera);
    void navigate('.', { replace: true, state: { from: state.from } }); // once: not again when the page is opened anew
  }, [state?.camera]);

  // A correction is about what was seen then: it does not ask what has become of what was found since.
  const here = useMemo(
    () => form.kind === 'case' ? [] : findings.filter(({ id, place }) => draft.corrects ? draft.revisits.some(({ finding }) => finding === id) : draft.place?.id && place === draft.place.id),
    [form.kind, findings, draft.corrects, draft.revisits, draft.place?.id],
  );
  const first = useRecord(draft.corrects);
  const about = useMemo(() => returnsOf(draft, returns, ledger), [draft, returns, ledger]);
  const needed = useWordsNeeded(draft) ? 'words' : provesWork(form, person.role) ? 'photos' : undefined;
  const asked = useMemo(() => (needed ? demanding(form, needed) : form), [form, needed]);
  const { problems, unanswered, unproven, busy, finish } = useFinish(open, asked, here);
  const onAnswer = useCallback(
    (question: string, answer: Answer | undefined) => change({ answers: { [question]: answer }, onScreen: question }),
    [change],
  );

  async function onFinish() {
    const missing = await finish();
    if (missing === undefined) {
      void navigate(state?.from ?? afterwards(draft, form, round, about), { replace: true, state: { said: 'field.said.kept' } });
    } else {
      body.current?.querySelector(`[id="${missing}"]`)?.scrollIntoView({ block: 'center' });
    }
  }

  const title = draft.place?.id ? places.shortPath(draft.place.id) : draft.place?.words || words(form.title);
  const back = state?.from ?? wayBack(draft, form, round, about);
  const marked = about.flatMap((one) => one.question ?? (first && questionOf(first, one)) ?? []);
  // What is known there already is told beside the class, which says what to look for.
  const below = !draft.corrects && mayBeKnown(form) ? { question: 'class', node: <KnownAround draft={draft} onSame={(id) => onAnswer(SAME, id)} /> }
    : form.id === 'case.answer' ? { question: 'means', node: <AnswerTemplates draft={draft} onWords={(text) => onAnswer('words', text)} /> }
    : undefined;
  const stillOpen = (stop: RoundState['stops'][number]) => stop.place !== draft.place?.id && (stop.state === 'open' || stop.state === 'draft');
  return (
    <DraftDeskContext value={desk}>
      <Bar title={title} back={back} sub={<DraftPlace draft={draft} form={form} round={round} />} />
      <div className="scroll" ref={body}>
        <DraftNotes open={open} problems={problems.length + unanswered.length + (unproven ? 1 : 0)} />
        {corrected && <CorrectedNote open={open} form={form} corrected={corrected} />}
        <DraftAbout draft={draft} about={about} />
        {form.kind === 'case' && !draft.corrects && <DraftWhere place={draft.place} onPlace={(place) => change({ place })} />}
        {form.kind === 'case' && <KeyCustomers unit={draft.place?.id} />}
        {round && form.kind === 'checklist' && <VerifyHere place={draft.place?.id} from={`/field/draft/${draft.id}`} />}
        <OpenFindings findings={here} revisits={draft.revisits} unanswered={unanswered} onRevisit={(revisits) => change({ revisits })} />
        {draft.place?.arrival === 'hand' && (
          <section className="card" id={`question-${ARRIVAL}`}>
            <h2 className="title" id="arrival-photo">{say('field.hand.photo')}</h2>
            <PhotoStrip question={ARRIVAL} labelledBy="arrival-photo" />
            {unproven && (
              <p className="problem">
                <CircleAlert aria-hidden /> {say('field.problem.photo')}
              </p>
            )}
          </section>
        )}
        <FormRenderer form={shown(asked)} answers={draft.answers} problems={problems} marked={marked} onAnswer={onAnswer} below={below} />
        <p className="sub kept" role="status">{kept ? say('field.draft.kept') : ''}</p>
        <Discard end={open.end} to={back} />
      </div>
      <DraftFoot
        form={form}
        draft={draft}
        findings={here}
        more={!draft.corrects && round !== undefined && !round.finishedAt && round.stops.some(stillOpen)}
        busy={busy}
        onRest={() => change({ answers: restPassed(form, draft.answers, field.clock.now().at) })}
        onFinish={() => void onFinish()}
      />
      {camera !== undefined && (
        <CameraPage
          onClose={closeCamera}
          onShot={(shot) => desk.addFiles(camera, [shot], 'camera')}
          trouble={open.trouble ?? desk.unread?.words}
          taken={draft.photos.filter((photo) => photo.question === camera)}
          before={form.id === 'case.verify' ? cases.find((one) => isAbout(one, aboutOf(draft)))?.photos[0] : undefined}
        />
      )}
    </DraftDeskContext>
  );
}
