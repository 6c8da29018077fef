// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/cryptography.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'AESENC', source: 'isa/instructions/cryptography.yaml:18', text: `AESENC: A round of encryption
  specified in   isa/instructions/cryptography.yaml:18
  encodings
    66 0F 38 DC /r  aesenc Vx, Wdq  (needs AES: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1101 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'AESENCLAST', source: 'isa/instructions/cryptography.yaml:19', text: `AESENCLAST: The last round of encryption
  specified in   isa/instructions/cryptography.yaml:19
  encodings
    66 0F 38 DD /r  aesenclast Vx, Wdq  (needs AES: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1101 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'AESDEC', source: 'isa/instructions/cryptography.yaml:20', text: `AESDEC: A round of decryption
  specified in   isa/instructions/cryptography.yaml:20
  encodings
    66 0F 38 DE /r  aesdec Vx, Wdq  (needs AES: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1101 1110 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'AESDECLAST', source: 'isa/instructions/cryptography.yaml:21', text: `AESDECLAST: The last round of decryption
  specified in   isa/instructions/cryptography.yaml:21
  encodings
    66 0F 38 DF /r  aesdeclast Vx, Wdq  (needs AES: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1101 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'AESIMC', source: 'isa/instructions/cryptography.yaml:22', text: `AESIMC: Prepare a round key for decryption
  specified in   isa/instructions/cryptography.yaml:22
  encodings
    66 0F 38 DB /r  aesimc Vx, Wdq  (needs AES: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1101 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'AESKEYGENASSIST', source: 'isa/instructions/cryptography.yaml:24', text: `AESKEYGENASSIST: Help to make the next round key, with a round constant
  specified in   isa/instructions/cryptography.yaml:24
  encodings
    66 0F 3A DF /r ib  aeskeygenassist Vx, Wdq, Ib  (needs AES: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 1101 1111 | mod dst src | [sib] [disp] | constant:8
  operands
    dst Vx       XMM register by ModRM.reg; its address or number
    src Wdq      XMM register or memory by ModRM.rm; its address or number
    constant Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCLMULQDQ', source: 'isa/instructions/cryptography.yaml:28', text: `PCLMULQDQ: Carry-less product of the quadwords that a constant selects
  specified in   isa/instructions/cryptography.yaml:28
  encodings
    66 0F 3A 44 /r ib  pclmulqdq Vx, Wdq, Ib  (needs PCLMULQDQ: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 0100 0100 | mod dst src | [sib] [disp] | selected:8
  operands
    dst Vx       XMM register by ModRM.reg; its address or number
    src Wdq      XMM register or memory by ModRM.rm; its address or number
    selected Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA1NEXTE', source: 'isa/instructions/cryptography.yaml:37', text: `SHA1NEXTE: State E of SHA-1 after four rounds
  specified in   isa/instructions/cryptography.yaml:37
  encodings
    NP 0F 38 C8 /r  sha1nexte Vx, Wdq  (needs SHA: no model)
      0000 1111 | 0011 1000 | 1100 1000 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA1MSG1', source: 'isa/instructions/cryptography.yaml:38', text: `SHA1MSG1: First step of the next four message words of SHA-1
  specified in   isa/instructions/cryptography.yaml:38
  encodings
    NP 0F 38 C9 /r  sha1msg1 Vx, Wdq  (needs SHA: no model)
      0000 1111 | 0011 1000 | 1100 1001 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA1MSG2', source: 'isa/instructions/cryptography.yaml:39', text: `SHA1MSG2: Last step of the next four message words of SHA-1
  specified in   isa/instructions/cryptography.yaml:39
  encodings
    NP 0F 38 CA /r  sha1msg2 Vx, Wdq  (needs SHA: no model)
      0000 1111 | 0011 1000 | 1100 1010 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA256MSG1', source: 'isa/instructions/cryptography.yaml:40', text: `SHA256MSG1: First step of the next four message words of SHA-256
  specified in   isa/instructions/cryptography.yaml:40
  encodings
    NP 0F 38 CC /r  sha256msg1 Vx, Wdq  (needs SHA: no model)
      0000 1111 | 0011 1000 | 1100 1100 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA256MSG2', source: 'isa/instructions/cryptography.yaml:41', text: `SHA256MSG2: Last step of the next four message words of SHA-256
  specified in   isa/instructions/cryptography.yaml:41
  encodings
    NP 0F 38 CD /r  sha256msg2 Vx, Wdq  (needs SHA: no model)
      0000 1111 | 0011 1000 | 1100 1101 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA1RNDS4', source: 'isa/instructions/cryptography.yaml:43', text: `SHA1RNDS4: Four rounds of SHA-1 with the function that a constant selects
  specified in   isa/instructions/cryptography.yaml:43
  encodings
    NP 0F 3A CC /r ib  sha1rnds4 Vx, Wdq, Ib  (needs SHA: no model)
      0000 1111 | 0011 1010 | 1100 1100 | mod dst src | [sib] [disp] | function:8
  operands
    dst Vx       XMM register by ModRM.reg; its address or number
    src Wdq      XMM register or memory by ModRM.rm; its address or number
    function Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SHA256RNDS2', source: 'isa/instructions/cryptography.yaml:47', text: `SHA256RNDS2: Two rounds of SHA-256 with the message words in XMM0
  specified in   isa/instructions/cryptography.yaml:47
  encodings
    NP 0F 38 CB /r  sha256rnds2 Vx, Wdq, XMM0  (needs SHA: no model)
      0000 1111 | 0011 1000 | 1100 1011 | mod dst src | [sib] [disp]
  operands
    dst Vx      XMM register by ModRM.reg; its address or number
    src Wdq     XMM register or memory by ModRM.rm; its address or number
    words XMM0  XMM0; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'GF2P8MULB', source: 'isa/instructions/cryptography.yaml:51', text: `GF2P8MULB: Products of bytes in the field of 256 elements
  specified in   isa/instructions/cryptography.yaml:51
  encodings
    66 0F 38 CF /r  gf2p8mulb Vx, Wdq  (needs GFNI: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1100 1111 | mod dst src | [sib] [disp]
  operands
    dst Vx   XMM register by ModRM.reg; its address or number
    src Wdq  XMM register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'GF2P8AFFINEQB', source: 'isa/instructions/cryptography.yaml:55', text: `GF2P8AFFINEQB: Affine transformation of bytes in the field of 256 elements
  specified in   isa/instructions/cryptography.yaml:55
  encodings
    66 0F 3A CE /r ib  gf2p8affineqb Vx, Wdq, Ib  (needs GFNI: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 1100 1110 | mod dst src | [sib] [disp] | added:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    added Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'GF2P8AFFINEINVQB', source: 'isa/instructions/cryptography.yaml:56', text: `GF2P8AFFINEINVQB: Affine transformation of the inverses of bytes
  specified in   isa/instructions/cryptography.yaml:56
  encodings
    66 0F 3A CF /r ib  gf2p8affineinvqb Vx, Wdq, Ib  (needs GFNI: no model)
      0110 0110 | 0000 1111 | 0011 1010 | 1100 1111 | mod dst src | [sib] [disp] | added:8
  operands
    dst Vx    XMM register by ModRM.reg; its address or number
    src Wdq   XMM register or memory by ModRM.rm; its address or number
    added Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
