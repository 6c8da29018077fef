// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/x87-transcendental.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'F2XM1', source: 'isa/instructions/x87-transcendental.yaml:12', text: `F2XM1: 2 to the power of ST(0), minus 1
  specified in   isa/instructions/x87-transcendental.yaml:12
  encodings
    D9 F0  f2xm1  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     exponential_less_one
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0)) { result = fp_f2xm1(fpu_value(0), fcw) }
    fpu_finish(result, 0, 0)
` },
  { instruction: 'FYL2X', source: 'isa/instructions/x87-transcendental.yaml:21', text: `FYL2X: ST(1) times the binary logarithm of ST(0), to ST(1); pop
  specified in   isa/instructions/x87-transcendental.yaml:21
  encodings
    D9 F1  fyl2x  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     logarithm
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_fyl2x(fpu_value(0), fpu_value(1), fcw) }
    fpu_finish(result, 1, 1)
` },
  { instruction: 'FYL2XP1', source: 'isa/instructions/x87-transcendental.yaml:29', text: `FYL2XP1: ST(1) times the binary logarithm of ST(0) + 1, to ST(1); pop
  specified in   isa/instructions/x87-transcendental.yaml:29
  encodings
    D9 F9  fyl2xp1  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     logarithm
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_fyl2xp1(fpu_value(0), fpu_value(1), fcw) }
    fpu_finish(result, 1, 1)
` },
  { instruction: 'FPATAN', source: 'isa/instructions/x87-transcendental.yaml:37', text: `FPATAN: Arctangent of ST(1) / ST(0), to ST(1); pop
  specified in   isa/instructions/x87-transcendental.yaml:37
  encodings
    D9 F3  fpatan  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     arctangent
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0) && !fpu_empty(1)) { result = fp_arctangent(fpu_value(1), fpu_value(0), fcw) }
    fpu_finish(result, 1, 1)
` },
  { instruction: 'FPTAN', source: 'isa/instructions/x87-transcendental.yaml:45', text: `FPTAN: Replace ST(0) by its tangent and push 1.0
  specified in   isa/instructions/x87-transcendental.yaml:45
  manual         SDM vol. 2A, FPTAN: a NaN is pushed instead of 1.0 when the result is one
  encodings
    D9 F2  fptan  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     tangent
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let first = fpu_pair_fault()
    let pushed = first
    if (fpu_pair_ready()) {
      first = fp_tangent(fpu_value(0), fcw)
      pushed = fp_is_nan(trunc(first, 80)) ? first : fp_result(0, 0x3FFF8000000000000000n)
    }
    fpu_finish_pair(first, pushed, 0x0600)
` },
  { instruction: 'FSIN', source: 'isa/instructions/x87-transcendental.yaml:58', text: `FSIN: Sine of ST(0)
  specified in   isa/instructions/x87-transcendental.yaml:58
  encodings
    D9 FE  fsin  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     sine
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0)) { result = fp_sine(fpu_value(0), fcw) }
    fpu_finish_partial(result, 0x0600)
` },
  { instruction: 'FCOS', source: 'isa/instructions/x87-transcendental.yaml:66', text: `FCOS: Cosine of ST(0)
  specified in   isa/instructions/x87-transcendental.yaml:66
  encodings
    D9 FF  fcos  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     sine
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let result = fpu_underflow()
    if (!fpu_empty(0)) { result = fp_cosine(fpu_value(0), fcw) }
    fpu_finish_partial(result, 0x0600)
` },
  { instruction: 'FSINCOS', source: 'isa/instructions/x87-transcendental.yaml:74', text: `FSINCOS: Replace ST(0) by its sine and push its cosine
  specified in   isa/instructions/x87-transcendental.yaml:74
  encodings
    D9 FB  fsincos  (register only, needs FPU)
  raises first
    #NM when cr0.EM || cr0.TS
    #MF when fpu_error()
  flags          none
  faults         #MF #NM
  intrinsics     sine
  resources      reads CR0 CS; writes FPUPOINTERS
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 maybe, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  --virt full    inline
  semantics
    let first = fpu_pair_fault()
    let second = first
    if (fpu_pair_ready()) {
      first = fp_sine(fpu_value(0), fcw)
      second = fp_cosine(fpu_value(0), fcw)
    }
    fpu_finish_pair(first, second, 0x0600)
` },
];
