/** Why a machine stopped. */
export type MachineStop =
  /** The instruction limit is reached, exactly. */
  | { readonly kind: 'limit' }
  /** Halted with nothing left that could wake it. */
  | { readonly kind: 'halt' }
  /** Halted until a device acts at tick `until` of the host's clock, or input arrives. Run on after that. */
  | { readonly kind: 'idle'; readonly until: number }
  /** An exception during the delivery of a double fault: the processor has shut down. */
  | { readonly kind: 'triple-fault' }
  | { readonly kind: 'power-off' }
  | { readonly kind: 'reset' }
  /** The guest wrote this byte to the debug exit port. */
  | { readonly kind: 'exit'; readonly code: number }
  /** Someone outside asked for it. */
  | { readonly kind: 'stopped'; readonly reason: string };
