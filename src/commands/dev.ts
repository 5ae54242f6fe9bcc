import { astro, endLike, runNode } from './run-node.ts';

// Options are Astro's: npm run dev -- --host --port 5000
// A taken port gets the next one. Without --ignore-lock Astro would refuse a second server, and hide
// itself in the background when a coding tool starts it.
const given = process.argv.slice(2);
const port = given.some((option) => option.startsWith('--port')) ? [] : ['--port', '4321'];

console.log('Starting the site for authors: a saved change shows at once. Press Ctrl+C to stop.');
endLike(await runNode([astro, 'dev', '--ignore-lock', ...port, ...given]));
