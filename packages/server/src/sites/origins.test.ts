import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAmong, originOf } from './origins.js';

test('an origin is kept as browsers tell it', () => {
  for (const [given, kept] of [
    ['https://xa.camau.gov.vn', 'https://xa.camau.gov.vn'],
    ['https://xa.camau.gov.vn:443', 'https://xa.camau.gov.vn'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://192.0.2.7', 'http://192.0.2.7'],
    ['https://*.camau.gov.vn', 'https://*.camau.gov.vn'],
    ['https://*.camau.gov.vn:443', 'https://*.camau.gov.vn'],
    ['http://*.camau.gov.vn:8080', 'http://*.camau.gov.vn:8080'],
    ['https://*.vn', undefined],
    ['https://*.2.7', undefined],
    ['https://a..vn', undefined],
    ['https://*.a..vn', undefined],
    ['https://xa.camau.gov.vn:99999', undefined],
  ] as const)
    assert.equal(originOf(given), kept, given);
});

test('`*` stands for the labels before, and for nothing else', () => {
  const origins = ['https://*.camau.gov.vn', 'https://xa.example'];
  for (const origin of ['https://xa.camau.gov.vn', 'https://a.b.camau.gov.vn', 'https://xa.example'])
    assert.ok(isAmong(origin, origins), origin);
  for (const origin of [
    'https://camau.gov.vn',
    'https://.camau.gov.vn',
    'http://xa.camau.gov.vn',
    'https://xa.camau.gov.vn:8443',
    'https://xacamau.gov.vn',
    'https://camau.gov.vn.evil.example',
    'https://evil.example#.camau.gov.vn',
    'https://evil.example/.camau.gov.vn',
    'https://user@.camau.gov.vn',
    'https://sub.xa.example',
    'https://*.camau.gov.vn',
    'null',
    '',
  ])
    assert.ok(!isAmong(origin, origins), origin);
});
