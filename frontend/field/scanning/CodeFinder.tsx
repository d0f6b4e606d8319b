import { useEffect, useState } from 'react';
import { Overlay } from '../app/Overlay';
import { warmUp } from '../scan/decode';
import type { Arrived } from './arrivals';
import { Scanner } from './Scanner';
import { TypeCode } from './TypeCode';
import { useFinder } from './useFinder';

interface Props {
  title: string;
  onFound: (arrived: Arrived) => void;
  onClose: () => void;
}

/** Over a form: finds a place by its code. */
export function CodeFinder({ title, onFound, onClose }: Props) {
  const finder = useFinder(onFound);
  const [typing, setTyping] = useState(false);
  useEffect(warmUp, []);
  return (
    <Overlay title={title} dark={!typing} onClose={onClose}>
      {typing ? <TypeCode finder={finder} onBack={() => setTyping(false)} /> : <Scanner finder={finder} onType={() => setTyping(true)} />}
    </Overlay>
  );
}
