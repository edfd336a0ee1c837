import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Agency, handles, type ProcedureAgency } from '@motcua/contract';

const commune: Agency = {
  id: 'ubnd-xa-mau',
  name: 'UBND xã Mẫu',
  level: 'commune',
  kind: 'people-committee',
  parent: 'ubnd-tinh-mau',
};
const centre: Agency = {
  id: 'ttpvhcc-xa-mau',
  name: 'Trung tâm Phục vụ hành chính công xã Mẫu',
  level: 'commune',
  kind: 'one-stop-centre',
  parent: 'ubnd-xa-mau',
};
const school: Agency = { id: 'truong-mau', name: 'Trường Tiểu học Mẫu', level: 'commune', kind: 'school' };
const department: Agency = { id: 'so-tu-phap', name: 'Sở Tư pháp', level: 'province', kind: 'department' };

const everyCommune: ProcedureAgency = {
  role: 'executing',
  name: 'Ủy ban nhân dân cấp xã',
  level: 'commune',
  kind: 'people-committee',
};

test('an office lists what names it', () => {
  const named: ProcedureAgency[] = [{ role: 'competent', name: 'Sở Tư pháp', id: 'so-tu-phap' }];
  assert.equal(handles(department, named), true);
  assert.equal(handles(commune, named), false);
});

test('every office of a class that is named lists it, others do not', () => {
  assert.equal(handles(commune, [everyCommune]), true);
  assert.equal(handles(school, [everyCommune]), false);
  assert.equal(handles(department, [everyCommune]), false);
});

test('a one-stop centre receives for its level and for the office above it', () => {
  assert.equal(handles(centre, [everyCommune]), true);
  assert.equal(handles(centre, [{ role: 'executing', name: 'UBND xã Mẫu', id: 'ubnd-xa-mau' }]), true);
  assert.equal(handles(centre, [{ role: 'executing', name: 'UBND xã khác', id: 'ubnd-xa-khac' }]), false);
});

test('issuing and coordinating offices do not list a procedure, and a name alone is no office', () => {
  for (const role of ['issuing', 'coordinating']) assert.equal(handles(commune, [{ ...everyCommune, role }]), false);
  assert.equal(handles(commune, [{ role: 'executing', name: 'Ủy ban nhân dân cấp xã' }]), false);
  assert.equal(handles(commune, []), false);
});

test("a level without a kind means the People's Committee and the one-stop centre of that level", () => {
  const named: ProcedureAgency[] = [{ role: 'executing', name: 'Cấp xã', level: 'commune' }];
  assert.equal(handles(commune, named), true);
  assert.equal(handles(centre, named), true);
  assert.equal(handles(school, named), false);
});
