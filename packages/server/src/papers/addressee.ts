import type { Applicant } from '@motcua/contract';

/** How a paper speaks to an applicant. */
export interface Addressee {
  /** With the name, for the line `Kính gửi`. */
  to: string;
  /** Within a sentence. */
  you: string;
}

/** A person is Ông/Bà; a company or an organisation is Quý đơn vị. */
export function addresseeOf({ kind, name }: Applicant): Addressee {
  return kind === 'business' || kind === 'organisation'
    ? { to: name, you: 'Quý đơn vị' }
    : { to: `Ông/Bà ${name}`, you: 'Ông/Bà' };
}
