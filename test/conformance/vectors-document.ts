import { writeFileSync } from 'node:fs';
import { ask, chapter, type Finding, targets } from './vector-findings.ts';

/** Writes VECTORS.md: `node --import tsx test/conformance/vectors-document.ts`; needs QEMU and Bochs. */
const findings: Finding[] = targets.map(ask);

const summary = findings.map(
  ({ target, vectors, failures }) =>
    `| ${target.name} | \`${target.model}\` | ${vectors} | ${failures.length} |`,
);

writeFileSync(
  new URL('VECTORS.md', import.meta.url),
  `# What emulators make of our vectors

Written by \`node --import tsx test/conformance/vectors-document.ts\` from runs of the ROM that \`ring1 vectors --rom\` writes, on
QEMU 7.2 (translator, not KVM) and Bochs 2.7. \`vectors.test.ts\` repeats those of QEMU.

Every instruction with guards or faults of its own is executed at the privilege levels, IOPL, control-register bits and
kinds of descriptors that decide them, and vector, error code, EIP, registers, selectors and memory are compared with what
the specification says. On ring1's own machine no vector fails.

| processor | model | vectors | otherwise |
|---|---|---|---|
${summary.join('\n')}

An expected or found vector 3 is the breakpoint behind the code: it completed. Error FFFF: none was pushed.

${findings.map(chapter).join('\n')}`,
);
