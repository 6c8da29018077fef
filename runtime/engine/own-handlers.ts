/** Handler numbers below FIRST_HANDLER: what a record may stand for besides a row of the handler table. */
export const OwnHandler = {
  /** Nothing is decoded here yet. */
  undecoded: 0,
  /** The instruction enters the monitor (Exit.callout) instead of running. */
  callout: 1,
  /** Free for an engine's own marks. */
  firstPrivate: 2,
} as const;
