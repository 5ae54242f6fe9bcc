// Loaded with --import before every command. It is plain JavaScript because an older Node stops at
// the first TypeScript file, with a message that names neither the cause nor the cure.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Common Ground needs Node 22.19 or later, and this is Node ${process.versions.node}. ` +
      'Install Node 24 from https://nodejs.org, then run npm ci again.',
  );
  process.exit(1);
}
