// Preloaded into one run of the tool: when it ends, what V8 has compiled by then of PRIVACY_LINT_SEGMENT is kept as PRIVACY_LINT_COMPILED.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (!options.filename.endsWith(`#${process.env.PRIVACY_LINT_SEGMENT}`)) return;
    process.on('exit', () => writeFileSync(process.env.PRIVACY_LINT_COMPILED, this.createCachedData()));
  }
};
