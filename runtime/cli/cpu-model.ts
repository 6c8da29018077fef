import { UserError } from './user-error.ts';

/** The model that `--cpu` names, by default the one that most guests expect. @throws UserError */
export async function checkModel(name: string | undefined): Promise<string> {
  const [{ DEFAULT_MODEL }, { models }] = await Promise.all([
    import('../machine/model.ts'),
    import('../../generated/models.ts'),
  ]);
  const wanted = name ?? DEFAULT_MODEL;
  if (models.some((model) => model.name === wanted)) return wanted;
  throw new UserError(
    `--cpu: there is no model '${wanted}'; there are ${models.map((model) => model.name).join(', ')}`,
  );
}

/** For each form whether the model that `--cpu` names has it. @throws UserError */
export async function formsOfModel(cpu: string): Promise<Uint8Array> {
  const name = await checkModel(cpu);
  const { enabledForms, findModel } = await import('../machine/model.ts');
  return enabledForms(findModel(name)!);
}
