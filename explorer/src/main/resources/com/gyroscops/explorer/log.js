import { LogId } from './lib/log-id.js';

/** The id of the log that this page shows. */
export const log = new LogId();
