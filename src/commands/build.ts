import { astro, endLike, runNode } from './run-node.ts';

endLike(await runNode([astro, 'build', ...process.argv.slice(2)]));
