/** Calls back whenever there is a new chance to reach the server: network back, or the page in front again. */
export function onChance(chance: () => void): () => void {
  const visible = () => {
    if (document.visibilityState === 'visible') {
      chance();
    }
  };
  window.addEventListener('online', chance);
  window.addEventListener('pageshow', chance);
  document.addEventListener('visibilitychange', visible);
  return () => {
    window.removeEventListener('online', chance);
    window.removeEventListener('pageshow', chance);
    document.removeEventListener('visibilitychange', visible);
  };
}
