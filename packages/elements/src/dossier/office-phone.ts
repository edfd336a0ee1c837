import type { Motcua } from '@motcua/client/lite';

/** The number of an office's reception; undefined where it is not told or cannot be had. */
export function officePhone(client: Motcua, agency: string): Promise<string | undefined> {
  return client.agencies.get(agency).then(
    ({ receptionPoints = [] }) => receptionPoints.find(({ phone }) => phone)?.phone,
    () => undefined,
  );
}
