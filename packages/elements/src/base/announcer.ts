import { page } from './page.js';

/**
 * Says a message to screen readers, politely. There is one live region a page, in light DOM, however many elements and
 * copies of them there are; two halves take turns, so that the same message twice is said twice.
 *
 * @example
 * announce('12 thủ tục');
 */
export function announce(message: string): void {
  (page().announce ??= createAnnouncer())(message);
}

function createAnnouncer(): (message: string) => void {
  const region = document.createElement('div');
  region.dataset.motcuaAnnouncer = '';
  // Through CSSOM: a strict policy refuses style attributes. `important` holds against a page's own `div {…}`.
  region.style.cssText =
    'position:absolute!important;width:1px!important;height:1px!important;margin:-1px!important;' +
    'overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important';
  const halves = [0, 1].map(() => {
    const half = document.createElement('div');
    half.setAttribute('role', 'status');
    region.append(half);
    return half;
  });
  let turn = 0;
  return (message) => {
    // A page that replaces its body takes the region with it.
    if (!region.isConnected) document.body.append(region);
    halves[turn]!.textContent = '';
    turn = 1 - turn;
    halves[turn]!.textContent = message;
  };
}
