/** For the blink in which the store opens: nothing that could flicker. */
export function WaitingScreen() {
  return <main className="screen" aria-busy="true" />;
}
