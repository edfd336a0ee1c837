/** Makes the site of this folder in `out`; gives the public key with which its publication is signed. */
export function buildSite(out: string, options?: { data?: string; key?: string }): Promise<string>;
