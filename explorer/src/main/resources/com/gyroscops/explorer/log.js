import { LogId } from './lib/log-id.js';

/** The log that this page shows. */
export const log = new LogId();
