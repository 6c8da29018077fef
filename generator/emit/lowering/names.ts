/** Words that a local of a snippet cannot be called in the emitted TypeScript. */
const RESERVED = new Set(
  (
    'w o params break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with let static ' +
    'yield await eval arguments implements interface package private protected public'
  ).split(' '),
);

/** The emitted name of a local, operand or parameter called `name` in the snippet. */
export function localName(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}
