import { Ajv, type ErrorObject } from 'ajv';
import { LineError, type StepLine } from './line.ts';
import { lineSchema } from './line-schema.ts';

const check = new Ajv({
  allErrors: false,
  verbose: true,
  allowUnionTypes: true,
  strictTuples: false,
}).compile<StepLine>(lineSchema);

/** What JSON.parse gave, as a line. @throws LineError that names the field */
export function checkLine(value: unknown): StepLine {
  if (check(value)) return value;
  const [error] = check.errors ?? [];
  throw new LineError(error === undefined ? 'the line is refused' : message(error));
}

/** `regs.eax: a string of … is expected, not "0x1"`. */
function message(error: ErrorObject): string {
  const place = error.instancePath.replaceAll('/', '.').slice(1);
  const at = place === '' ? '' : `${place}: `;
  const { parentSchema } = error;
  const description = parentSchema === undefined ? '' : String(parentSchema['description'] ?? '');
  if (error.propertyName !== undefined)
    return `${at}'${error.propertyName}' is no number in plain hexadecimal`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params['additionalProperty']);
      return `${at}there is no field '${name}'; it is ${description || 'another'}`;
    }
    case 'required':
      return `${at}the field '${String(error.params['missingProperty'])}' is missing`;
    default:
      return `${at}${description} is expected, not ${shown(error.data)}`;
  }
}

const SHOWN = 40;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
