import { TextField } from '@vaadin/react-components/TextField.js';
import { useState, type ReactNode } from 'react';
import { useDay } from '../app/context';
import { MissWords } from './MissWords';
import type { useFinder } from './useFinder';

const LENGTH = 6;

interface Props {
  finder: ReturnType<typeof useFinder>;
  onBack: () => void;
  /** What came of the last code. */
  children?: ReactNode;
}

/** The six characters under the code, for when no camera can read it. */
export function TypeCode({ finder, onBack, children }: Props) {
  const { say } = useDay();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="pane grow"
      onSubmit={(event) => {
        event.preventDefault();
        finder.typed(typed);
      }}
    >
      <div className="scroll stack">
        <p className="sub">{say('field.type.lead')}</p>
        <TextField
          className="short-code"
          label={say('field.type.label')}
          value={typed}
          autofocus
          autoCapitalize="characters"
          autocomplete="off"
          maxlength={LENGTH + 2}
          onValueChanged={({ detail }) => {
            setTyped(detail.value);
            finder.forget();
          }}
        />
        <MissWords miss={finder.miss} />
        {children}
      </div>
      <footer className="foot">
        <button type="button" className="btn" onClick={onBack}>
          {say('field.type.camera')}
        </button>
        <button type="submit" className="btn main">
          {say('field.type.go')}
        </button>
      </footer>
    </form>
  );
}
