// Preloaded into a run of the tool: runs it with each of PRIVACY_LINT_RUNS (JSON, lists of arguments), one after the other, and keeps
// what V8 has compiled by then of PRIVACY_LINT_SEGMENT as PRIVACY_LINT_COMPILED.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

const runs = JSON.parse(process.env.PRIVACY_LINT_RUNS);
const next = () => process.argv.splice(2, Number.POSITIVE_INFINITY, ...runs.shift());
next();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (!options.filename.endsWith(`#${process.env.PRIVACY_LINT_SEGMENT}`)) return;
    process.on('exit', () => writeFileSync(process.env.PRIVACY_LINT_COMPILED, this.createCachedData()));
  }

  runInThisContext() {
    const program = super.runInThisContext();
    return (load, made) => {
      const { exit } = process;
      process.exit = (code) => {
        if (runs.length === 0) exit(code);
        next();
        program(load, { exports: {} });
      };
      program(load, made);
    };
  }
};
