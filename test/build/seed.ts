/** In CI the property tests take the same values every time, so that a run can be repeated; elsewhere they look for new ones. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261122 });
