/** Real ring at which a guest's kernel runs. */
export type GuestRing = 1 | 3;

/** Real CPL that stands for a virtual one: virtual rings 0, 1 and 2 run at the guest's ring, ring 3 at 3. */
export function realPrivilege(virtual: number, ring: GuestRing): GuestRing {
  return virtual === 3 ? 3 : ring;
}
