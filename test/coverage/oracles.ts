import { compiler32, type Need, oracleFile, tool } from '../conformance/requirement.ts';
import { i286Cases, probeRows, processorCases, vectorCases } from './executed-cases.ts';
import { agreedStates, decodedInstructions, recordedStates } from './other-cases.ts';
import type { Tally } from './tally.ts';

/** Something that says what an instruction does. */
export interface Oracle {
  readonly name: string;
  /** What one of its cases is. */
  readonly cases: string;
  /** Nobody here wrote it, and it executes instructions. */
  readonly outside: boolean;
  readonly needs: readonly Need[];
  readonly count: () => Tally | Promise<Tally>;
}

export const oracles: readonly Oracle[] = [
  {
    name: 'processor',
    cases:
      "states in which this computer's processor executes the instruction at CPL 3 as the reference engine does",
    outside: true,
    needs: [oracleFile('hw-oracle', 'cpl3-oracle.c'), oracleFile('hw-oracle', 'hw-cases.mjs'), compiler32],
    count: processorCases,
  },
  {
    name: '80286',
    cases: 'tests of an 80286 in real-address mode that the reference engine passes',
    outside: true,
    needs: [oracleFile('sst', '80286.jsonl.gz')],
    count: i286Cases,
  },
  {
    name: 'ring probe',
    cases:
      'privilege levels, modes and settings in which processors and emulators give the verdict of our machine',
    outside: true,
    needs: [
      oracleFile('ring-probe', 'build.sh'),
      oracleFile('make-ring-oracle.mjs'),
      oracleFile('ring-oracle.json'),
      compiler32,
      ...['nasm', 'objcopy', 'bash'].map(tool),
    ],
    count: probeRows,
  },
  {
    name: 'vectors',
    cases:
      'vectors of guards, privilege levels and descriptors that QEMU or Bochs ends as the specification says',
    outside: true,
    needs: ['qemu-system-i386', 'bochs'].map(tool),
    count: vectorCases,
  },
  {
    name: 'iced-x86',
    cases:
      'instructions of the opcode map, and one of each form, that it decodes to the same length and mnemonic',
    outside: false,
    needs: [oracleFile('decode', 'decode-oracle.mjs'), oracleFile('decode', 'make-corpora.mjs')],
    count: decodedInstructions,
  },
  {
    name: 'engines',
    cases: 'system states after which the reference engine and tier 0 agree',
    outside: false,
    needs: [],
    count: agreedStates,
  },
  {
    name: 'recorded',
    cases: 'system states whose outcome `test/behaviour/behaviour.json` holds fast',
    outside: false,
    needs: [],
    count: recordedStates,
  },
];
