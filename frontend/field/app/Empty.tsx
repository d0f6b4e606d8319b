import { Sprout, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What to do now. */
  children?: ReactNode;
  icon?: LucideIcon;
}

export function Empty({ title, children, icon: Icon = Sprout }: Props) {
  return (
    <div className="empty">
      <Icon aria-hidden />
      <h3>{title}</h3>
      {children && <p>{children}</p>}
    </div>
  );
}
