// Preloaded into one run of the tool: when it ends, what V8 has compiled by then is kept as PRIVACY_LINT_CACHE.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given);
    process.on('exit', () => writeFileSync(process.env.PRIVACY_LINT_CACHE, this.createCachedData()));
  }
};
