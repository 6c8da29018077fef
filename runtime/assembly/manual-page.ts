/** What the specification says of an instruction, as text: an entry of generated/manual/. */
export interface ManualPage {
  /** Name in the specification: `MOV_TO_SREG`. */
  readonly instruction: string;
  readonly source: string;
  readonly text: string;
}
