/** The declaration of a repository that declares nothing. */
import { FileEntity } from './entity.ts';
import type { Declaration } from './model.ts';
import { NodeMarks } from './node-marks.ts';
import { YamlSource } from './source.ts';

/** @returns a declaration without entities, for comparing an added or removed one with; every place is the start of `root` */
export function emptyDeclaration(root: string): Declaration {
  const file = new YamlSource(root, '', new NodeMarks(0));
  const none = new Map();
  return {
    root,
    files: [file],
    parsed: [],
    system: new FileEntity('system', 'system', 'system', { name: '' }, { file, container: {}, key: 'system', named: 'key' }),
    defaults: undefined,
    datasets: none,
    recipients: none,
    technologies: none,
    activities: none,
    communications: none,
    accepted: [],
  };
}
