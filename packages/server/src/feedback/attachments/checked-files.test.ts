import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { ProblemError } from '../../api/problems.js';
import { checkFiles } from './checked-files.js';
import { FileFault } from './file-fault.js';
import { chunk, exif, jpeg, largeWebp, pdf, png, riff, segment, stream, webp, ZIP_END } from './files.fixture.js';

const SECRET = 'GPS 9.1769N 105.1524E, may cua ba Chim Xanh';
const EXIF = (orientation: number) =>
  segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation, SECRET)]));
const JFIF = segment(0xe0, 'JFIF\0\x01\x01\0\0\x48\0\x48\0\0');

const sent = (bytes: Buffer, name = 'anh.jpg') => ({ name, content: bytes.toString('base64') });
const kept = (bytes: Buffer) => checkFiles([sent(bytes)])[0]!;

/** Why a file is refused, in English and by the first words; undefined where it is taken. */
function fault(bytes: Buffer): string | undefined {
  try {
    checkFiles([sent(bytes)]);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    assert.equal(error.code, 'file-refused');
    const [first, ...others] = error.more.errors!('en');
    assert.deepEqual([first?.path, others], ['attachments[0]', []]);
    return first!.message;
  }
}
const said = (reason: FileFault['reason']) => new FileFault(reason).said('en');

test('what a file is decides, not its name', () => {
  for (const [bytes, type, name] of [
    [jpeg(), 'image/jpeg', 'bien lai.jpg'],
    [png(), 'image/png', 'bien lai.png'],
    [webp(), 'image/webp', 'bien lai.webp'],
    [webp('VP8L'), 'image/webp', 'bien lai.webp'],
    [pdf(), 'application/pdf', 'bien lai.pdf'],
  ] as const) {
    const [file] = checkFiles([sent(bytes, `../bien lai.${name.split('.')[1]!}`)]);
    assert.deepEqual([file?.type, file?.name], [type, name]);
    assert.deepEqual(file?.content, bytes, 'a clean file is kept as it is');
    assert.equal(checkFiles([sent(bytes, 'a.exe')])[0]?.type, type);
  }
  for (const bytes of [
    Buffer.from('MZ\x90\0'),
    Buffer.from('<svg onload="x()"/>'),
    Buffer.alloc(0),
    Buffer.from('GIF89a'),
  ])
    assert.equal(fault(bytes), said('unknown-type'));
});

test('names are without folders, endings of others, and what is not seen', () => {
  for (const [given, name] of [
    ['C:\\Users\\Yến\\ảnh.JPEG', 'ảnh.jpg'],
    ['/etc/passwd', 'passwd.jpg'],
    ['anh\u202Egpj.exe', 'anhgpj.exe.jpg'],
    ['a\u0000\u200B\u2066b\r\n.jpg', 'ab.jpg'],
    ['..', 'tep-1.jpg'],
    ['<b>"x"|*?.jpg', '_b__x____.jpg'],
    ['💐'.repeat(80), `${'💐'.repeat(50)}.jpg`],
  ] as const)
    assert.equal(checkFiles([sent(jpeg(), given)])[0]?.name, name);
});

test('a JPEG loses what tells of its maker, and stays turned as it was', () => {
  const told = [
    EXIF(6),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`),
    segment(0xe2, `MPF\0${SECRET}`),
    segment(0xe2, `ICC_PROFILE\0\x01\x01 colours`),
    segment(0xed, `Photoshop 3.0\x008BIM${SECRET}`),
    segment(0xfe, SECRET),
    segment(0xe5, SECRET),
  ];
  const { content } = kept(jpeg({ head: [JFIF, ...told], after: [segment(0xfe, SECRET), segment(0xe1, SECRET)] }));
  assert.equal(content.includes('Chim Xanh'), false);
  assert.equal(content.includes('GPS'), false);
  const only = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0', 'latin1');
  assert.deepEqual(content, jpeg({ head: [JFIF, segment(0xe1, only), told[3]!] }));
  assert.deepEqual(kept(jpeg({ head: [EXIF(1)] })).content, jpeg());
  assert.deepEqual(kept(jpeg({ head: [EXIF(9)] })).content, jpeg());
});

test('the small picture of a JPEG goes with the rest', () => {
  const small = segment(
    0xe0,
    Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x48\0\x48\x01\x01', 'latin1'), Buffer.alloc(3, 7)]),
  );
  assert.deepEqual(kept(jpeg({ head: [small] })).content, jpeg({ head: [JFIF] }));
});

test('a PNG and a WebP lose what tells of their maker', () => {
  const texts = [
    chunk('tEXt', `Author\0${SECRET}`),
    chunk('iTXt', SECRET),
    chunk('tIME', '1234567'),
    chunk('prVt', SECRET),
  ];
  const colours = [chunk('gAMA', '\0\0\x01\x01'), chunk('pHYs', '\0\0\0\x01\0\0\0\x01\x01')];
  const cleaned = kept(png({ head: [...texts, ...colours, chunk('eXIf', exif(8, SECRET))], after: texts })).content;
  assert.equal(cleaned.includes('Chim Xanh'), false);
  const turned = Buffer.from('II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0', 'latin1');
  assert.deepEqual(cleaned, png({ head: [...colours, chunk('eXIf', turned)] }));

  const told = [riff('EXIF', exif(1, SECRET)), riff('XMP ', SECRET), riff('ABCD', SECRET)];
  assert.deepEqual(kept(largeWebp(0x0c, told)).content, largeWebp(0, []));
  assert.deepEqual(kept(webp('VP8 ', told)).content, webp());
  assert.deepEqual(
    kept(largeWebp(0x08, [riff('EXIF', exif(8, SECRET))])).content,
    largeWebp(0x08, [riff('EXIF', turned)]),
  );
});

test('what a telephone puts after the end of a JPEG is left behind', () => {
  for (const more of [Buffer.from('SEFT' + SECRET), Buffer.from('<script>'), png(), ZIP_END]) {
    assert.deepEqual(kept(Buffer.concat([jpeg(), more])), kept(jpeg()));
  }
});

test('nothing may follow after the end of other files, and no file is two', () => {
  for (const bytes of [png(), webp(), pdf()]) {
    for (const more of [Buffer.of(0), Buffer.from('<script>'), png(), ZIP_END])
      assert.equal(fault(Buffer.concat([bytes, more])), said('trailing'));
  }
  // An archive whose comment is the end of the file.
  const comment = Buffer.concat([ZIP_END.subarray(0, 20), Buffer.of(0, 0)]);
  const within = pdf('', [comment]);
  comment.writeUInt16LE(within.length - within.indexOf('PK\x05\x06') - 22, 20);
  assert.equal(fault(pdf('', [comment])), said('trailing'));
  assert.equal(fault(Buffer.concat([Buffer.from('\n'), pdf()])), said('unknown-type'));
});

test('what is cut off, moves or is too large is refused', () => {
  for (const bytes of [jpeg({ head: [JFIF] }), png(), webp(), pdf()]) {
    for (let length = 12; length < bytes.length - 1; length++)
      assert.notEqual(fault(bytes.subarray(0, length)), undefined, String(length));
  }
  assert.equal(fault(png({ head: [chunk('acTL', '\0\0\0\x01\0\0\0\0')] })), said('animated'));
  assert.equal(fault(largeWebp(0x02, [])), said('animated'));
  assert.equal(fault(png({ size: 20_000 })), said('too-many-pixels'));
  assert.equal(fault(Buffer.concat([jpeg(), Buffer.alloc(2_000_000)])), said('too-large'));
  const changed = png();
  changed[changed.length - 20]! ^= 1;
  assert.equal(fault(changed), said('damaged'), 'its check sum');
  assert.equal(
    fault(png({ head: [chunk('CRIT', SECRET)] })),
    said('damaged'),
    'a chunk that nobody knows and everyone must',
  );
});

test('a PDF that acts, hides or cannot be looked at is refused', () => {
  for (const [catalogue, reason] of [
    ['/OpenAction << /S /JavaScript /JS (app.alert(1)) >>', 'active-content'],
    ['/Names << /J#61vaScript 5 0 R >>', 'active-content'],
    ['/OpenAction 5 0 R', 'active-content'],
    ['/Open#41ction<</S/URI>>', 'active-content'],
    ['/AA << /O << /S /Launch /F (cmd.exe) >> >>', 'active-content'],
    ['/Names << /EmbeddedFiles 5 0 R >>', 'active-content'],
    ['/AcroForm << /XFA 5 0 R >>', 'active-content'],
    ['/Encrypt 5 0 R', 'encrypted'],
  ] as const)
    assert.equal(fault(pdf(catalogue)), said(reason), catalogue);
  const packed = deflateSync('9 0 << /S /JavaScript /JS (x) >>');
  assert.equal(
    fault(pdf('', [stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', packed)])),
    said('active-content'),
  );
  assert.equal(
    fault(pdf('', [stream('/N 1 /#46irst 4 /Filter [/FlateDecode]', packed)])),
    said('active-content'),
    'without a type',
  );
  for (const head of [
    '/ASCII85Decode',
    '[/FlateDecode /FlateDecode]',
    '5 0 R',
    '/FlateDecode /DecodeParms << /Predictor 12 >>',
  ])
    assert.equal(
      fault(pdf('', [stream(`/Type /ObjStm /N 1 /First 4 /Filter ${head}`, packed)])),
      said('unreadable'),
      head,
    );
  const bomb = deflateSync(Buffer.alloc(40_000_000, 32));
  assert.equal(fault(pdf('', [stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb)])), said('unreadable'));
});

test('an ordinary PDF is taken', () => {
  const harmless = deflateSync('9 0 << /Type /Font >>');
  for (const bytes of [
    pdf('/OpenAction [3 0 R /XYZ null null 0]'),
    pdf('', ['5 0 obj\n(about /JavaScriptX and Launch)\nendobj\n']),
    pdf('', [stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', harmless)]),
    pdf('', [stream('/Filter /DCTDecode', jpeg())]),
    pdf('', [], '\r\n'),
    pdf('', [], ''),
  ])
    assert.deepEqual(kept(bytes).content, bytes);
});

test('a file that is made to keep the server busy does not', () => {
  // Each would take minutes if what is read were read again for every piece.
  const many = <Piece>(count: number, piece: Piece) => Array.from({ length: count }, () => piece);
  assert.equal(fault(pdf('', [`(${'1'.repeat(1_900_000)})`])), undefined);
  assert.equal(fault(pdf('', [`5 0 ${'stream\n'.repeat(270_000)}`])), undefined);
  assert.equal(fault(pdf('', [`/OpenAction[${'/OpenAction '.repeat(150_000)}`])), said('active-content'));
  assert.equal(fault(png({ head: many(150_000, chunk('teXt')) })), undefined);
  assert.equal(fault(jpeg({ head: many(400_000, segment(0xfe, '')) })), undefined);
  assert.equal(fault(webp('VP8 ', many(240_000, riff('ABCD', '')))), undefined);
  assert.equal(fault(Buffer.concat([Buffer.of(0xff, 0xd8), Buffer.alloc(1_900_000, 0xff)])), said('damaged'));
});

test('each file that is refused is named, with what to do', () => {
  assert.throws(
    () => checkFiles([sent(jpeg()), sent(Buffer.from('x')), { name: 'a', content: 'AAA' }]),
    (error: ProblemError) => {
      const paths = error.more.errors!('vi').map(({ path }) => path);
      assert.deepEqual(paths, ['attachments[1]', 'attachments[2]']);
      assert.match(error.more.errors!('vi')[0]!.message, /không phải ảnh JPEG/);
      return true;
    },
  );
  // Bits beside the last byte, a sign in the middle, none at the end.
  for (const content of ['/9j/4B==', '/9j=/4A=', '/9j/4A'])
    assert.throws(
      () => checkFiles([{ name: 'a', content }]),
      (error: ProblemError) => error.more.errors!('en')[0]!.message === said('base64'),
    );
});

test('whatever is sent, it is kept clean or refused with a reason', () => {
  const whole = [
    jpeg({ head: [JFIF, EXIF(6), segment(0xfe, SECRET)] }),
    png({ head: [chunk('tEXt', SECRET), chunk('eXIf', exif(6, SECRET))] }),
    largeWebp(0x0c, [riff('EXIF', exif(3, SECRET)), riff('XMP ', SECRET)]),
    pdf('', [stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync('9 0 (x)'))]),
  ];
  const spoilt = fc.tuple(
    fc.constantFrom(...whole),
    fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
    fc.option(fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 12 }))),
    fc.option(fc.nat(400)),
  );
  let taken = 0;
  fc.assert(
    fc.property(spoilt, ([file, changes, insert, length]) => {
      let bytes = Buffer.from(file);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      if (insert) bytes = Buffer.concat([bytes.subarray(0, insert[0]), insert[1], bytes.subarray(insert[0])]);
      if (length !== null) bytes = bytes.subarray(0, length);
      if (fault(bytes) !== undefined) return;
      taken += 1;
      const once = kept(bytes);
      // What was cleaned is clean: nothing more is taken from it, and it is taken.
      assert.deepEqual(kept(once.content).content, once.content);
    }),
    { numRuns: 4_000 },
  );
  assert.ok(taken > 100, String(taken));
});
