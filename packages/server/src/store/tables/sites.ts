/** Websites and devices of the hall that may send. */
export interface SiteTables {
  site: SiteRow;
  device: DeviceRow;
  device_key: DeviceKeyRow;
}

/** A website as it was saved. Rows are only added: the highest number of a key is in force. */
export interface SiteRow {
  /** `mcs_…`; no secret. */
  key: string;
  /** From 1. */
  number: number;
  /** JSON: what it was saved with. */
  body: string;
  /** Label of the key of the office that saved it; empty for the command line. */
  by: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** A device as it was saved. Rows are only added: the highest number of an id is in force. */
export interface DeviceRow {
  id: string;
  /** From 1. */
  number: number;
  /** JSON: what it was saved with. */
  body: string;
  /** Label of the key of the office that saved it; empty for the command line. */
  by: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** The key of a device. The one row of these tables that changes: when the device is heard of. */
export interface DeviceKeyRow {
  device: string;
  /** SHA-256 of its secret part. */
  hash: string;
  /** UTC, ISO 8601. */
  made_at: string;
  /** When it was last heard of, to the minute; null before. */
  seen_at: string | null;
}
