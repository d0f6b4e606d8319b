import { expect, test } from 'vitest';
import { fieldFiles } from './offline';

const chunk = (fileName: string, more: object = {}) => ({
  type: 'chunk', fileName, code: '', isEntry: false, imports: [], dynamicImports: [], facadeModuleId: null, moduleIds: [], ...more,
});
const asset = (fileName: string, source = '') => ({ type: 'asset', fileName, source });
const bundle = Object.fromEntries(
  [
    asset('index.html', 'index.js'),
    chunk('b/index.js', { isEntry: true, imports: ['b/shared.js'], dynamicImports: ['b/Today.js', 'b/flow.js'] }),
    chunk('b/shared.js'),
    chunk('b/flow.js', { code: 'desk.woff2' }),
    chunk('b/Today.js', { moduleIds: ['/x/frontend/field/today/Today.tsx'], facadeModuleId: '/x/frontend/field/today/Today.tsx', code: '"b/worker.js"' }),
    asset('b/worker.js', '"b/reader.wasm"'),
    asset('b/reader.wasm'),
    asset('b/desk.woff2'),
  ].map((file) => [file.fileName, file]),
) as never;

test('a phone keeps the entry, the field half’s screens, and what these name, down to the reader of codes', () =>
  expect(fieldFiles(bundle)).toEqual(['b/Today.js', 'b/index.js', 'b/reader.wasm', 'b/shared.js', 'b/worker.js']));
test('what only the desk needs stays on the server', () =>
  expect(fieldFiles(bundle)).not.toContain('b/flow.js'));
