import fc from 'fast-check';
import { pythonEval } from './__testUtils__/pythonEval';
import { bytesLiteral } from './bytesLiteral';

it('writes any bytes', () => {
  const samples = [
    ...fc.sample(fc.uint8Array(), 100),
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  ];
  const sources = samples.map(
    bytes => bytesLiteral(Buffer.from(bytes).toString('base64')).source,
  );
  expect(
    pythonEval(sources.map(source => ({ expression: `list(${source})` }))),
  ).toEqual(samples.map(bytes => [...bytes]));
});
