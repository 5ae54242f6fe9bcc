import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Fills the screen with a tool in letters that are read from the back of a room. */
export function RoomButton({ root, label }: { root: RefObject<HTMLElement>; label: string }) {
  const [isLarge, setIsLarge] = useState(false);
  useEffect(() => {
    const follow = () => {
      if (!document.fullscreenElement) setIsLarge(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  useEffect(() => {
    root.current?.classList.toggle('is-large', isLarge);
  }, [isLarge, root]);
  const toggle = async () => {
    setIsLarge(!isLarge);
    // Where the browser has no full screen or refuses it, the letters grow all the same.
    if (isLarge) await document.exitFullscreen?.().catch(() => undefined);
    else await root.current?.requestFullscreen?.().catch(() => undefined);
  };
  return (
    <button type="button" class="button-quiet room-button" aria-pressed={isLarge} onClick={toggle}>
      {label}
    </button>
  );
}
