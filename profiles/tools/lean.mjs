// Takes from the snapshot of a profile the prose that its base says in full. A definition is required of every element: the short one stands for it.
const prose = ['comment', 'requirements', 'alias', 'mapping', 'isModifierReason', 'example'];

export function lean(resource) {
  if (resource.resourceType !== 'StructureDefinition' || resource.derivation !== 'constraint' || resource.type === 'Extension') return resource;
  const own = new Map((resource.differential?.element ?? []).map(e => [e.id, e]));
  const element = resource.snapshot.element.map(e => {
    const said = own.get(e.id) ?? {};
    const kept = Object.fromEntries(Object.entries(e).filter(([name]) => !prose.includes(name) || said[name] !== undefined));
    if (said.definition === undefined && e.short !== undefined) kept.definition = e.short;
    if (kept.constraint) kept.constraint = kept.constraint.map(({ xpath, ...rest }) => rest);
    return kept;
  });
  const { mapping, ...rest } = resource;
  return { ...rest, snapshot: { element } };
}
