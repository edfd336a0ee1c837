import type { Motcua } from '@motcua/client/lite';

/**
 * The number of an office's reception; undefined where it is not told or cannot be had.
 *
 * @param client loaded for this alone: a look-up reads nothing else of what is published
 */
export async function officePhone(client: () => Promise<Motcua>, agency: string): Promise<string | undefined> {
  try {
    const { receptionPoints = [] } = await (await client()).agencies.get(agency);
    return receptionPoints.find(({ phone }) => phone)?.phone;
  } catch {
    return undefined;
  }
}
