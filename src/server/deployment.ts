// Prints deployment.json for a server at a base URL: `npm run --silent deployment -- https://mail-tools.example.org [--exact]`.
import { parseArgs } from 'node:util';
import { deploymentDescriptor } from './deployment-descriptor';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { exact: { type: 'boolean' } } });
  const [baseUrl = '', ...more] = positionals;
  if (more.length > 0) throw new Error('Only one base URL can be given.');
  process.stdout.write(`${JSON.stringify(deploymentDescriptor(baseUrl, values.exact), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
