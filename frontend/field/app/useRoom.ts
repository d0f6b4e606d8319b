import { useEffect, useState } from 'react';
import { room, type Room } from '../device/room';

/**
 * How much room this device has left.
 * @param changed looked at anew whenever this does
 */
export function useRoom(changed?: unknown): Room {
  const [left, setLeft] = useState<Room>('enough');
  useEffect(() => void room().then(setLeft), [changed]);
  return left;
}
