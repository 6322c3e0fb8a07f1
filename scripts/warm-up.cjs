// Preloaded into a run of the tool: keeps what V8 has compiled by its end of PRIVACY_LINT_SEGMENT as PRIVACY_LINT_COMPILED.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (!options.filename.endsWith(`#${process.env.PRIVACY_LINT_SEGMENT}`)) return;
    process.on('exit', () => writeFileSync(process.env.PRIVACY_LINT_COMPILED, this.createCachedData()));
  }
};
