/** What a fleet's file says, as `fleet.schema.json` describes it. */
export interface Fleet {
  readonly cpu?: string;
  readonly engine?: 'reference' | 'tier0';
  readonly virt?: 'trap' | 'full';
  readonly 'guest-ring'?: 1 | 3;
  readonly deterministic?: boolean;
  readonly 'check-ownership'?: boolean;
  readonly 'max-instructions'?: number;
  readonly 'max-seconds'?: number;
  readonly guests: readonly FleetGuest[];
}

/** One of its guests. */
export interface FleetGuest {
  readonly name?: string;
  readonly kernel: string;
  readonly load?: number | string;
  readonly append?: string;
  readonly initrd?: string | readonly string[];
  readonly mem?: number | string;
  readonly share?: number;
  readonly start?: 'now' | 'manual';
  readonly virt?: 'trap' | 'full';
  readonly 'guest-ring'?: 1 | 3;
  readonly 'max-instructions'?: number;
  readonly serial?: string;
  readonly screen?: string;
  readonly debugcon?: string;
  readonly 'debug-exit'?: boolean;
  readonly disk?: string;
  readonly snapshot?: boolean;
  readonly keys?: string;
}
