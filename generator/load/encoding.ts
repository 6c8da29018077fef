import type { OperandClass, OperandKind } from '../../runtime/engine/form.ts';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import { immediateTokens, type Opcode } from './notation.ts';

/** What is wrong with a form, and the field of it that a message points at. */
export interface EncodingProblem {
  readonly field: string;
  readonly code: DiagnosticCode;
  readonly message: string;
}

/** The part of an encoding that an operand of each class occupies; the others occupy none. */
const PARTS: ReadonlyMap<OperandClass, 'ModRM.rm' | 'ModRM.reg' | 'the opcode' | 'an offset'> = new Map([
  ['rm', 'ModRM.rm'],
  ['memory', 'ModRM.rm'],
  ['mmx-rm', 'ModRM.rm'],
  ['xmm-rm', 'ModRM.rm'],
  ['fpu-register', 'ModRM.rm'],
  ['reg', 'ModRM.reg'],
  ['segment-register', 'ModRM.reg'],
  ['control-register', 'ModRM.reg'],
  ['debug-register', 'ModRM.reg'],
  ['test-register', 'ModRM.reg'],
  ['mmx', 'ModRM.reg'],
  ['xmm', 'ModRM.reg'],
  ['opcode-register', 'the opcode'],
  ['offset', 'an offset'],
] as const);

/** Facts of a form that must agree with each other. */
export interface Encoding {
  readonly opcode: Opcode;
  readonly kinds: readonly OperandKind[];
  readonly mod: 'mem' | 'reg' | 'ignored' | undefined;
  readonly hasPlus: boolean;
  readonly commutative?: boolean;
}

/** Checks that opcode, operands and `mod` describe one encoding. @returns the first contradiction */
export function encodingProblem(encoding: Encoding): EncodingProblem | undefined {
  const { opcode, kinds, mod, hasPlus, commutative } = encoding;
  const expected = immediateTokens(kinds).join(' ');
  const given = opcode.immediates.join(' ');
  if (expected !== given) {
    const message = `The operands call for ${expected || 'no immediate'} after the opcode, the notation says ${given || 'none'}.`;
    return { field: 'opcode', code: 'immediate-tokens', message };
  }
  const parts = kinds.flatMap((kind) => PARTS.get(kind.class) ?? []);
  const twice = parts.find((part, i) => parts.indexOf(part) !== i);
  if (twice !== undefined) return problem('operands', `Two operands are encoded in ${twice}.`);
  if (parts.some((part) => part.startsWith('ModRM')) && !opcode.hasModrm)
    return problem('opcode', 'An operand is encoded in ModRM, so the opcode needs /r or a digit.');
  if (opcode.digit >= 0 && parts.includes('ModRM.reg'))
    return problem('opcode', `An operand is encoded in ModRM.reg, so /${opcode.digit} should be /r.`);
  if (opcode.rm >= 0 && parts.includes('ModRM.rm'))
    return problem(
      'opcode',
      'An operand is encoded in ModRM.rm, so the notation cannot give the whole ModRM byte.',
    );
  if (opcode.plusIndex && !kinds.some((kind) => kind.class === 'fpu-register'))
    return problem('opcode', '+i calls for an operand that is a stack register: STi.');
  if (parts.includes('the opcode') && !opcode.plusRegister)
    return problem('opcode', 'An operand is a register in the opcode, so the opcode needs +r.');
  if (hasPlus && !opcode.plusRegister) return problem('plus', 'plus: belongs to an opcode with +r.');
  if (
    commutative === true &&
    (kinds.length !== 2 || kinds[0]?.width === undefined || kinds[0].width !== kinds[1]?.width)
  )
    return {
      field: 'commutative',
      code: 'commutative',
      message: 'commutative: belongs to a form with two operands of one width.',
    };
  if (mod === undefined) return undefined;
  if (!opcode.hasModrm) return problem('mod', 'mod: belongs to an opcode with ModRM.');
  if (opcode.rm >= 0 || opcode.plusIndex)
    return problem('mod', 'The notation gives the ModRM byte, and so what mod: would say.');
  if (mod === 'reg' && kinds.some((kind) => kind.class === 'memory'))
    return problem('mod', 'An operand is memory only, so ModRM.mod cannot name a register.');
  if (mod === 'mem' && kinds.some((kind) => kind.registerOnly === true))
    return problem('mod', 'An operand is a register only, so ModRM.mod cannot name memory.');
  return undefined;
}

function problem(field: string, message: string): EncodingProblem {
  return { field, code: 'modrm', message };
}
