export { Random } from '../runtime/divergence/random.ts';
