import { Square, SquareCheck } from 'lucide-react';
import { useSpeech } from '../../app/context';
import type { InputProps } from './input';

/** Any number of several. */
export function ChoicesInput({ question, answer, give, labelId, describedBy }: InputProps<'choices'>) {
  const { words } = useSpeech();
  const chosen = (answer as string[] | undefined) ?? [];
  const toggle = (code: string) => {
    const now = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
    give(now.length > 0 ? now : undefined);
  };
  return (
    <div className="choices" role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {question.options.map(({ code, label }) => (
        <button key={code} type="button" role="checkbox" aria-checked={chosen.includes(code)} onClick={() => toggle(code)}>
          {chosen.includes(code) ? <SquareCheck aria-hidden /> : <Square aria-hidden />}
          {words(label)}
        </button>
      ))}
    </div>
  );
}
