import manifest from '../../package.json' with { type: 'json' };

/** The tool's own version. */
export const toolVersion: string = manifest.version;
