import { expect, it } from 'vitest';
import { monitorOf, program } from './monitored-guest.ts';

const FILLS = 200_000;

it('keeps a bounded number of notes however often a page is mapped elsewhere', () => {
  const { monitor } = monitorOf([program('remapped', 'cli\nhlt')], 'full');
  const { shadow, addressSpace } = monitor.guests[0]!;
  shadow.select(addressSpace);
  let most = 0;
  for (let i = 0; i < FILLS; i++) {
    const entry = 0x200000 + (i % 1024) * 4;
    shadow.fill({
      linear: 0x400000,
      physical: (i % 512) * 0x1000,
      write: true,
      walked: [entry],
      entryBytes: 4,
      executeDisable: false,
    });
    most = Math.max(most, shadow.notes);
  }
  expect(most).toBeLessThan(FILLS);
  expect(monitor.checkOwnership.bind(monitor)).not.toThrow();
});
