/** Real ring at which a guest's kernel runs. */
export type GuestRing = 1 | 3;

/**
 * Virtual rings that share page tables and descriptors. With the kernel at ring 1 all do: the real processor keeps
 * ring 3 from what is the kernel's. With the kernel at ring 3 it cannot, so rings 0 to 2 (supervisor to paging) have
 * theirs and ring 3 (user) has others.
 */
export type Rings = 'all' | 'supervisor' | 'user';

/** Real CPL that stands for a virtual one: virtual rings 0, 1 and 2 run at the guest's ring, ring 3 at 3. */
export function realPrivilege(virtual: number, ring: GuestRing): GuestRing {
  return virtual === 3 ? 3 : ring;
}

/** The rings that share what holds at a virtual CPL. */
export function ringsAt(virtual: number, ring: GuestRing): Rings {
  if (ring === 1) return 'all';
  return virtual === 3 ? 'user' : 'supervisor';
}
