import { handles } from '@motcua/contract';
import type { Call } from './call.js';
export const listChanges = (_: Call): Promise<object> => Promise.reject(new Error(String(handles)));
