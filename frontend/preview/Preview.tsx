import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import { DayContext, SpeechContext } from '../field/app/context';
import { DraftDeskContext, type DraftDesk } from '../field/draft/desk';
import { FormRenderer } from '../field/draft/FormRenderer';
import { isAbsent } from '../field/form/absent';
import { relevantQuestions } from '../field/form/relevance';
import type { Draft } from '../field/store/rows';
import type { Answer, Answers, Form } from '../field/wire';
import type { Language } from '../field/words/words';
import { emptyDay } from './day';

interface Props {
  form: Form;
  language: Language;
}

/** A form as phones draw it. It can be filled in to see what it asks next; what is answered lies nowhere. */
export function Preview({ form, language }: Props) {
  const [answers, setAnswers] = useState<Answers>({});
  const [device, setDevice] = useState(false);
  const day = useMemo(() => emptyDay(language), [language]);
  const desk = useMemo(() => deskOf(form, answers), [form, answers]);
  const asked = useMemo(() => relevantQuestions(form, answers), [form, answers]);
  const done = asked.filter(({ id }) => !isAbsent(answers[id])).length;
  useEffect(() => {
    if (!device) return undefined;
    const timer = setTimeout(() => setDevice(false), 4000);
    return () => clearTimeout(timer);
  }, [device]);

  function answer(question: string, given: Answer | undefined) {
    setAnswers(({ [question]: _, ...others }) => (given === undefined ? others : { ...others, [question]: given }));
  }
  /** Cameras, scanners and signatures are the phone's. */
  function keepFromDevice(event: MouseEvent) {
    if (!(event.target as Element).closest('[data-device]')) return;
    event.preventDefault();
    event.stopPropagation();
    setDevice(true);
  }
  return (
    <SpeechContext value={day}>
      <DayContext value={day}>
        <DraftDeskContext value={desk}>
          <div className="preview-screen" lang={language === 'zh' ? 'zh-CN' : 'en'} onClickCapture={keepFromDevice}>
            <p className="preview-title">{day.words(form.title)}</p>
            <p className="sub num">{day.say('field.preview.asked', done, asked.length)}</p>
            <FormRenderer form={form} answers={answers} problems={[]} marked={[]} onAnswer={answer} />
            {device && (
              <p className="note calm" role="status">
                {day.say('field.preview.device')}
              </p>
            )}
            <button type="button" className="btn quiet wide" onClick={() => setAnswers({})}>
              {day.say('field.preview.again')}
            </button>
          </div>
        </DraftDeskContext>
      </DayContext>
    </SpeechContext>
  );
}

function deskOf(form: Form, answers: Answers): DraftDesk {
  const nothing = () => undefined;
  const draft: Draft = {
    id: '',
    person: '',
    form: form.id,
    version: form.version,
    startedAt: '',
    revisits: [],
    answers,
    photos: [],
    savedAt: '',
    revision: 0,
  };
  return {
    draft,
    form,
    openCamera: nothing,
    addFiles: async () => nothing(),
    expectPhoto: nothing,
    removePhoto: nothing,
    addSignature: async () => false,
  };
}
