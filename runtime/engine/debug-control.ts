/** L0 G0 … L3 G3 of DR7, one of which enables each breakpoint (Intel SDM vol. 3, 17.2.4). */
export const BREAKPOINTS_ENABLED = 0xff;
