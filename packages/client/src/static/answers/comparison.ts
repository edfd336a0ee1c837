import type { Call } from './call.js';
export const compareVersions = (_: Call): Promise<object> => Promise.reject(new Error());
