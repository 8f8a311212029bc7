import { buildTime } from '#content';

/** When this edition of the site was made: the build's "now". */
export const edition = buildTime(process.cwd());
