/**
 * Lets the page draw and answer, and goes on with the next task. A timer would wait 4 ms each time in a browser, and a second in
 * a tab that is not in front.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close(); // an open one keeps a process of Node alive
      resolve();
    };
    port2.postMessage(0);
  });
}
