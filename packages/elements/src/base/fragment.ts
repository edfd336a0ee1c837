/**
 * A value behind `#` in the page's address, where no server sees it: `#danh-gia=…`. It is taken out of the address, so that no history,
 * bookmark or shared address keeps it. A fragment that does not have it stays.
 *
 * @example
 * takeFragment('danh-gia')?.get('danh-gia'); // the token of a dossier
 */
export function takeFragment(name: string): URLSearchParams | undefined {
  const values = new URLSearchParams(location.hash.slice(1));
  if (!values.get(name)?.trim()) return undefined;
  try {
    history.replaceState(history.state, '', location.href.replace(/#.*/s, ''));
  } catch {
    // A sandboxed frame may not touch its address.
  }
  return values;
}
