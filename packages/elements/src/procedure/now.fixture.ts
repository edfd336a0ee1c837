/** The clock of a test stands still at a moment (ISO 8601 with its offset); timers run on. Gives back what sets it right. */
export function standStill(at: string): () => void {
  const own = Date.now;
  const moment = Date.parse(at);
  Date.now = () => moment;
  return () => {
    Date.now = own;
  };
}
