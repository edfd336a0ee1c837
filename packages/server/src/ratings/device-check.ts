import type { IsoMoment } from '@motcua/contract';

/** A device whose key is good. */
export interface CheckedDevice {
  /** Names it; no secret. */
  id: string;
  /** Id of the agency at which it stands. */
  agency: string;
  /** Desk at which it stands, where it stands at one. */
  counter?: string;
  /** `off`: it asks nothing more, but what was given before still arrives. */
  state: 'on' | 'off';
  /** Before it was made, nothing was rated at it. */
  madeAt: IsoMoment;
}

/** Finds the device that something was sent from. */
export interface DeviceCheck {
  /**
   * The device of a key, `mcd_…`.
   *
   * @throws {ProblemError} `device-key-needed` where it is unknown or withdrawn
   */
  check(key: string): Promise<CheckedDevice>;
}
