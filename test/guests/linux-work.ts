import { createHash } from 'node:crypto';

/** What is typed into a guest's shell, and what it must answer. */
export interface Work {
  readonly command: string;
  readonly answer: string;
}

const LINES = 20_000;
const NUMBERS = 5_000;
const MODULUS = 2 ** 31 - 1;

/** Programs whose results the host computes too: hashes, compression there and back, sorting, floating point. */
export function linuxWork(): readonly Work[] {
  const lines = Array.from({ length: LINES }, (_, index) => `${index + 1}\n`).join('');
  const numbers = pseudoRandom();
  const sorted = numbers.toSorted((a, b) => a - b);
  // awk's products stay below 2^53, so they are exact in both
  const generate = `awk 'BEGIN{x=1;for(i=0;i<${NUMBERS};i++){x=x*16807%${MODULUS};print x}}'`;
  return [
    { command: `seq 1 ${LINES} | sha512sum`, answer: digest('sha512', lines) },
    { command: `seq 1 ${LINES} | gzip | gunzip | md5sum`, answer: digest('md5', lines) },
    { command: `seq 1 ${LINES} | bzip2 | bunzip2 | sha256sum`, answer: digest('sha256', lines) },
    { command: `${generate} | sha1sum`, answer: digest('sha1', lined(numbers)) },
    { command: `${generate} | sort -n | md5sum`, answer: digest('md5', lined(sorted)) },
    { command: `${generate} | sort | md5sum`, answer: digest('md5', lined(numbers.map(String).toSorted())) },
    { command: 'dd if=/dev/zero bs=1M count=4 | sha256sum', answer: digest('sha256', '\0'.repeat(4 << 20)) },
    {
      command: `awk 'BEGIN{for(i=1;i<1000;i++)s+=1/(i*i+0.3);printf "%.9f\\n",s}'`,
      answer: floatingPoint().toFixed(9),
    },
    { command: 'i=0; while [ $i -lt 3000 ]; do i=$((i+1)); done; echo "=$i="', answer: '=3000=' },
  ];
}

function pseudoRandom(): number[] {
  let x = 1;
  return Array.from({ length: NUMBERS }, () => {
    x = (x * 16807) % MODULUS;
    return x;
  });
}

function floatingPoint(): number {
  let sum = 0;
  for (let i = 1; i < 1000; i++) sum += 1 / (i * i + 0.3);
  return sum;
}

function lined(values: readonly (number | string)[]): string {
  return values.map((value) => `${value}\n`).join('');
}

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}
