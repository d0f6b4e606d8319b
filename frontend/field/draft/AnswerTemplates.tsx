import { useState } from 'react';
import { useDay } from '../app/context';
import { isAbout } from '../casework/followed';
import { fitting } from '../casework/templates';
import { aboutOf } from '../form/notes';
import type { Draft } from '../store/rows';
import type { Template } from '../wire';

/** What is often said in such a case: a tap puts it in as the words, to be changed; what is written there is never lost unasked. */
export function AnswerTemplates({ draft, onWords }: { draft: Draft; onWords: (words: string) => void }) {
  const { pack, cases, say } = useDay();
  const [asked, setAsked] = useState<Template>();
  const one = cases.find((each) => isAbout(each, aboutOf(draft)));
  const offered = one ? fitting(pack.templates ?? [], one) : [];
  if (offered.length === 0) return null;
  const put = ({ words }: Template) => {
    setAsked(undefined);
    onWords(words);
  };
  const written = draft.answers.words;
  return (
    <div className="item stack" role="group" aria-labelledby="templates">
      <h3 id="templates">{say('field.templates')}</h3>
      <div className="chips">
        {offered.map((template) => (
          <button
            key={template.id}
            type="button"
            onClick={() => (written === undefined || written === template.words ? put(template) : setAsked(template))}
          >
            {template.title}
          </button>
        ))}
      </div>
      {asked && (
        <div className="note" role="alert">
          <span className="grow">{say('field.templates.sure', asked.title)}</span>
          <button type="button" className="pill late" onClick={() => put(asked)}>
            {say('field.templates.yes')}
          </button>
          <button type="button" className="pill" onClick={() => setAsked(undefined)}>
            {say('field.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
