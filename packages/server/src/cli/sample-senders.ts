import type { OfficeKey } from '../dossiers/record.js';
import { createDevices } from '../devices/handlers.js';
import { createSites } from '../sites/handlers.js';
import type { Store } from '../store/store.js';
import type { Desks } from './desks.js';

/** What the demo has to send with. */
export interface SampleSenders {
  /** Key of a device of the hall; it is good until the demo is started again. */
  kiosk: { key: string };
  /** Key of a website that is registered. */
  site: { key: string };
}

const KEY: OfficeKey = { id: 'sample', label: 'Bộ mẫu', scopes: ['sites:write'] };
const CALL = { address: '', key: KEY };
const AGENCY = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
const KIOSK = 'Máy đánh giá mẫu';
const SITE = 'Trang mẫu của xã Nguyễn Phích';

/**
 * Makes a device and a website for the demo. The device of the last start is withdrawn, as keys are told once.
 *
 * @returns undefined where the catalogue is not the sample
 */
export async function loadSampleSenders(
  parts: Pick<Desks, 'catalogue'> & { store: Store },
): Promise<SampleSenders | undefined> {
  if (!parts.catalogue().agencies.has(AGENCY)) return undefined;
  const { listDevices, saveDevice } = createDevices(parts).actions;
  for (const { id, label, agency, state } of (await listDevices({}, CALL)).items) {
    if (label === KIOSK && state !== 'withdrawn') await saveDevice({ id, label, agency, state: 'withdrawn' }, CALL);
  }
  const { key = '' } = await saveDevice({ label: KIOSK, agency: AGENCY, counter: 'Quầy 1' }, CALL);
  const { listSites, saveSite } = createSites(parts).actions;
  const known = (await listSites({}, CALL)).items.find(({ label }) => label === SITE);
  const site = known ?? (await saveSite({ label: SITE, origins: ['https://nguyenphich.camau.example'] }, CALL));
  return { kiosk: { key }, site: { key: site.key } };
}
