import type { KeyboardEvent, ReactNode } from 'react';

export interface RadioOption<T> {
  value: T;
  label: ReactNode;
  className?: string;
}
interface Props<T> {
  className: string;
  options: RadioOption<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  labelledBy?: string;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Large buttons of which one is chosen; arrow keys move, as in any group of radio buttons. */
export function RadioGroup<T extends string | number | boolean>(props: Props<T>) {
  const { className, options, value, onChange, labelledBy, label, describedBy, invalid } = props;
  const chosen = options.findIndex((option) => option.value === value);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (Math.max(0, chosen) + step + options.length) % options.length;
    onChange(options[next].value);
    (event.currentTarget.children[next] as HTMLElement).focus();
  }

  return (
    <div
      className={className}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onKeyDown={move}
    >
      {options.map((option, index) => (
        <button
          key={String(option.value)}
          type="button"
          role="radio"
          className={option.className}
          aria-checked={option.value === value}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
