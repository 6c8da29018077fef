import { oraclePath, run } from './oracle.ts';

/** Bytes of the data region and of the stack region of a case. */
export const REGION_BYTES = 0x10000;
/** Offset in the stack region where ESP starts unless the case says otherwise. */
export const STACK_TOP = 0x8000;
export const CODE = 0x1000_0000;
export const DATA = 0x2000_0000;
export const STACK = 0x3000_0000;

export const registerNames = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'] as const;

/** The x87 state that a case gives and the oracle reports. */
export interface StackState {
  readonly control: number;
  readonly status: number;
  /** Bit n: physical register n holds something. */
  readonly full: number;
  /** ST(0) to ST(7), 80 bits each. */
  readonly registers: readonly bigint[];
}

/** EAX to EDI, EFLAGS and the two memory regions, before or after the instruction. */
export interface UserState {
  readonly registers: readonly number[];
  readonly flags: number;
  readonly data: Uint8Array;
  readonly stack: Uint8Array;
  /** Absent: the case is not about the x87. */
  readonly fpu?: StackState;
}

/** One instruction and the state it starts from. */
export interface HardwareCase {
  readonly id: string;
  readonly code: Uint8Array;
  readonly before: UserState;
  /** Flags that the manuals leave undefined for this case. */
  readonly undefinedFlags: number;
}

/** How an instruction ended; vector 3 at the byte behind it (all code is filled with INT3) is the normal end. */
export interface Ending extends UserState {
  readonly vector: number;
  readonly error: number;
  /** EIP from {@link CODE}. */
  readonly offset: number;
}

/** What this computer's processor made of a case. */
export interface HardwareAnswer {
  readonly test: HardwareCase;
  readonly ending: Ending;
}

/** What cpl3-oracle prints, as far as it is compared; registers beside it as hexadecimal numbers. */
type AnswerLine = Record<string, string> & {
  readonly vec: number;
  readonly err: number;
  readonly ip: number;
  readonly mem: readonly [number, string][];
  readonly stk: readonly [number, string][];
  readonly st?: readonly string[];
};

/** Builds the program that lets this computer's processor execute cases. */
export function buildOracle(executable: string): void {
  const source = oraclePath('hw-oracle', 'cpl3-oracle.c');
  run('gcc', ['-O1', '-m32', '-fno-stack-protector', '-w', source, '-o', executable]);
}

/** Makes cases of a group, `count` or a small multiple of it for each instruction, and has them answered. */
export function* askHardware(
  executable: string,
  group: string,
  count: number,
  seed: number,
): Generator<HardwareAnswer> {
  const generator = oraclePath('hw-oracle', 'hw-cases.mjs');
  const options = ['--bits', '32', '--group', group, '--per', `${count}`, '--seed', `${seed}`];
  yield* answerCases(executable, run(process.execPath, [generator, ...options]));
}

/** Has lines of cases, as cpl3-oracle reads them, answered. */
export function* answerCases(executable: string, cases: string): Generator<HardwareAnswer> {
  const answers = run(executable, [], cases).trimEnd().split('\n');
  for (const [k, line] of cases.trimEnd().split('\n').entries()) {
    const test = parseCase(line);
    const answer = JSON.parse(answers[k] ?? '{}') as AnswerLine;
    if (answer['id'] !== test.id) throw new Error(`the processor did not answer ${test.id}`);
    yield { test, ending: endingOf(test, answer) };
  }
}

function parseCase(line: string): HardwareCase {
  const fields = new Map(line.split(' ').map((field) => field.split('=', 2) as [string, string]));
  const number = (name: string, otherwise: number) =>
    Number.parseInt(fields.get(name) ?? otherwise.toString(16), 16);
  const id = fields.get('id') ?? '';
  const registers = registerNames.map((name) => number(name, name === 'esp' ? STACK + STACK_TOP : 0));
  const data = new Uint8Array(REGION_BYTES);
  const stack = new Uint8Array(REGION_BYTES);
  data.set(bytes(fields.get('mem')));
  const pushed = bytes(fields.get('stk'));
  if (pushed.length > 0) stack.set(pushed, registers[4]! - STACK);
  return {
    id,
    code: bytes(fields.get('code')),
    before: {
      registers,
      flags: number('efl', 0x202),
      data,
      stack,
      ...(/ st\d=| fp=/.test(line) ? { fpu: initialStack(fields) } : {}),
    },
    undefinedFlags: Number.parseInt(id.slice(id.indexOf('~') + 1), 16),
  };
}

function endingOf(test: HardwareCase, answer: AnswerLine): Ending {
  return {
    vector: answer.vec,
    error: answer.err,
    offset: answer.ip,
    flags: Number.parseInt(answer['efl'] ?? '', 16),
    registers: registerNames.map((name) => Number.parseInt(answer[name] ?? '', 16)),
    data: patched(test.before.data, answer.mem),
    stack: patched(test.before.stack, answer.stk),
    ...(answer.st === undefined ? {} : { fpu: finalStack(answer, answer.st) }),
  };
}

const REGISTERS = 8;
const TOP = 11;

/** Registers that the case does not give are empty and hold zero. */
function initialStack(fields: ReadonlyMap<string, string>): StackState {
  const status = Number.parseInt(fields.get('fsw') ?? '0', 16);
  const given = Array.from({ length: REGISTERS }, (_, i) => fields.get(`st${i}`));
  return {
    control: Number.parseInt(fields.get('fcw') ?? '37f', 16),
    status,
    full: given.reduce((bits, text, i) => bits | (text === undefined ? 0 : 1 << physical(status, i)), 0),
    registers: given.map(number80),
  };
}

function finalStack(answer: AnswerLine, registers: readonly string[]): StackState {
  return {
    control: Number.parseInt(answer['fcw'] ?? '', 16),
    status: Number.parseInt(answer['fsw'] ?? '', 16),
    full: Number.parseInt(answer['ftw'] ?? '', 16),
    registers: registers.map(number80),
  };
}

/** Number of the register that is ST(i) under this status word. */
export function physical(status: number, i: number): number {
  return ((status >> TOP) + i) % REGISTERS;
}

/** Ten bytes, the lowest first. */
function number80(text = ''): bigint {
  return BigInt(`0x0${Buffer.from(text, 'hex').reverse().toString('hex')}`);
}

function patched(before: Uint8Array, patches: readonly [number, string][]): Uint8Array {
  const after = before.slice();
  for (const [offset, text] of patches) after.set(bytes(text), offset);
  return after;
}

function bytes(text = ''): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'hex'));
}
