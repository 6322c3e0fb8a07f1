// Preloaded into a measured process: says its peak memory (KB) on file descriptor 3 when it ends.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
