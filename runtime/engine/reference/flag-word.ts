/** How the flag's value is read off its stored word (isa/flags.yaml, `storage`). */
export type FlagStorage = 'bool' | 'zero' | 'sign' | 'parity' | 'bit4';

/** The flag's value from its stored word. `bool` words hold the value itself (IOPL: 0…3). */
export function flagOfWord(storage: FlagStorage, word: number): number {
  switch (storage) {
    case 'bool':
      return word;
    case 'zero':
      return word === 0 ? 1 : 0;
    case 'sign':
      return word >>> 31;
    case 'bit4':
      return (word >>> 4) & 1;
    case 'parity': {
      const folded = (word ^ (word >>> 4)) & 15;
      return (0x9669 >>> folded) & 1;
    }
  }
}

/** A stored word that reads as `value`. */
export function wordOfFlag(storage: FlagStorage, value: number): number {
  switch (storage) {
    case 'bool':
      return value;
    case 'zero':
    case 'parity':
      return value ^ 1;
    case 'sign':
      return (value << 31) >>> 0;
    case 'bit4':
      return value << 4;
  }
}
