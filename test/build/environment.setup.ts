/** What a developer's shell or a CI server says about colours, dates or GitHub must not reach a test. */
for (const name of Object.keys(process.env)) {
  if (/^(NO_COLOR|FORCE_COLOR|CI|GITHUB_.*|RUNNER_.*|INPUT_.*|GIT_.*)$/.test(name)) delete process.env[name];
}
process.env.TZ = 'UTC';
