import type { Form, Question, Words } from '../field/wire';

type Unfinished = Partial<Words> | undefined;

/** What is not written yet shows as a line, so that its place is seen. */
const words = (said: Unfinished): Words => {
  const { zh = '', en = '' } = said ?? {};
  return { zh: zh || en || '…', en: en || zh || '…' };
};

/** A form that is being written may lack what a form must have: here it gets what it takes to be drawn. */
export function drawable(definition: string): Form {
  const form = JSON.parse(definition) as Form;
  return {
    ...form,
    version: form.version ?? 0,
    title: words(form.title),
    sections: form.sections.map((section) => ({
      ...section,
      title: words(section.title),
      questions: section.questions.map(question),
    })),
  };
}

function question(asked: Question): Question {
  const said = { ...asked, label: words(asked.label), ...(asked.hint && { hint: words(asked.hint) }) };
  if (said.type === 'choice' || said.type === 'choices') {
    return { ...said, options: (said.options ?? []).map((option) => ({ ...option, label: words(option.label) })) };
  }
  return said.type === 'number' && said.unit ? { ...said, unit: words(said.unit) } : said;
}
