import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyAgency, readAgencies } from './agencies.js';
import { readAudiences } from './audiences.js';
import { readDocuments } from './documents.js';
import { FindingList } from './findings.js';
import { readLevels } from './levels.js';
import { readLegalBasis } from './legal-basis.js';
import { readDecision } from './publication.js';
import { readSteps } from './steps.js';

const kinds = (findings: FindingList) => findings.items.map((finding) => finding.kind);

test('levels in every spelling', () => {
  const findings = new FindingList();
  assert.deepEqual(readLevels('Cấp Tỉnh; Cấp Xã', [], findings), ['province', 'commune']);
  assert.deepEqual(readLevels('Cấp xã, Cấp tỉnh, Cấp bộ/ngành', [], findings), ['central', 'province', 'commune']);
  assert.deepEqual(readLevels(undefined, ['xa', 'khac'], findings), ['commune', 'other']);
  assert.deepEqual([...new Set(kinds(findings))], ['level-vocabulary']);
});

test('audiences whose names hold commas', () => {
  const findings = new FindingList();
  const printed = 'Công dân Việt Nam, Cán bộ, công chức, viên chức; Tổ chức (không bao gồm doanh nghiệp, HTX)';
  assert.deepEqual(readAudiences(printed, findings), { audiences: ['citizen', 'official', 'organisation'] });
  assert.deepEqual(readAudiences('Đảng viên, nhóm 1', findings), {
    audiences: ['party-member', 'other'],
    audienceNote: 'Đảng viên, nhóm 1',
  });
  assert.deepEqual(kinds(findings), ['audience-unknown']);
});

test('offices are split only where a new office begins', () => {
  const names = (printed: string) =>
    readAgencies(printed, 'executing', 'executingAgency', new FindingList()).map((one) => one.name);
  assert.deepEqual(names('Sở Văn hóa, Thể thao và Du lịch'), ['Sở Văn hóa, Thể thao và Du lịch']);
  assert.deepEqual(names('Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ').length, 1);
  assert.deepEqual(names('Ủy ban Nhân dân xã, phường, thị trấn.'), ['Ủy ban Nhân dân xã, phường, thị trấn']);
  assert.deepEqual(names('Cục cảnh sát giao thông, Công an cấp Xã, Công an tỉnh').length, 3);
  assert.deepEqual(names('Ủy ban nhân dân cấp xã; Ủy ban nhân dân cấp xã').length, 1);
});

test('tier and kind of an office', () => {
  assert.deepEqual(classifyAgency('Ủy ban nhân dân cấp xã'), { level: 'commune', kind: 'people-committee' });
  assert.deepEqual(classifyAgency('Uỷ ban Nhân dân cấp xã, phường, thị trấn'), {
    level: 'commune',
    kind: 'people-committee',
  });
  assert.deepEqual(classifyAgency('Chủ tịch ủy ban nhân dân cấp tỉnh'), {
    level: 'province',
    kind: 'people-committee',
  });
  assert.deepEqual(classifyAgency('Sở Tư pháp'), { level: 'province', kind: 'department' });
  assert.deepEqual(classifyAgency('Bộ Tư pháp'), { level: 'central', kind: 'ministry' });
  assert.deepEqual(classifyAgency('Công an cấp Xã'), { level: 'commune', kind: 'police' });
  assert.deepEqual(classifyAgency('Cơ quan chuyên môn về y tế thuộc UBND cấp xã'), { level: 'commune' });
  assert.deepEqual(classifyAgency('Chi cục Hải quan khu vực'), {});
});

test('papers, notes, conditions and forms', () => {
  const findings = new FindingList();
  const { documents, forms, dossierSets } = readDocuments(
    [
      {
        name: '- Đơn đề nghị theo Mẫu số 07 (nếu có);',
        original: 1,
        copies: 0,
        form: 'don.docx',
        forms: ['don.docx', 'hai.docx'],
      },
      { name: 'Thẻ căn cước', original: 1, copies: 0, case: '* Giấy tờ phải xuất trình:' },
      { name: 'Văn bản ủy quyền', original: 1, copies: 0, case: 'a) Trường hợp ủy quyền thực hiện thủ tục:' },
      { name: 'Trường hợp gửi qua bưu chính thì nộp bản sao.', original: 0, copies: 0, case: '* Lưu ý:' },
      { name: 'Tờ khai hải quan', original: 0, copies: 0 },
      { name: '2. Số lượng hồ sơ: 02 bộ', original: 0, copies: 0 },
      { name: ' - ', original: 0, copies: 0 },
    ],
    findings,
  );
  const [form, shown, authorised, note, paper] = documents.map((one) => one.document);
  assert.deepEqual(form, {
    name: 'Đơn đề nghị theo Mẫu số 07',
    kind: 'document',
    originals: 1,
    copies: 0,
    form: { name: 'don', file: 'don.docx', number: '07' },
    condition: 'nếu có',
  });
  assert.equal(shown?.handling, 'show');
  assert.equal(authorised?.condition, 'Trường hợp ủy quyền thực hiện thủ tục');
  assert.equal(note?.kind, 'note');
  assert.deepEqual([paper?.kind, paper?.originals], ['document', undefined]);
  assert.equal(dossierSets, 2);
  assert.deepEqual(
    forms.map((one) => one.file),
    ['hai.docx'],
  );
  assert.ok(kinds(findings).includes('document-empty'));
});

test('decisions, steps and legal texts', () => {
  const findings = new FindingList();
  assert.deepEqual(readDecision('Quyết định số 6225/QĐ-BQP', 'Bộ Quốc phòng', 'decision', findings), {
    number: '6225/QĐ-BQP',
    issuer: 'Bộ Quốc phòng',
  });
  assert.deepEqual(kinds(findings), []);
  readDecision('Demo/QĐ-BCA', undefined, 'decision', findings);
  assert.deepEqual(kinds(findings), ['decision-odd']);
  assert.deepEqual(readSteps(['**Bước 1:**\n\nNộp hồ sơ', 'Chờ kết quả'], findings), [
    { title: 'Bước 1', text: 'Nộp hồ sơ' },
    { text: 'Chờ kết quả' },
  ]);
  assert.deepEqual(
    readLegalBasis(
      [{ code: 'Nghị định số 50/2026/NĐ-CP', name: 'Nghị định về đất đai', date: '26-09-2025' }],
      findings,
    ),
    [{ code: '50/2026/NĐ-CP', name: 'Nghị định về đất đai', date: '2025-09-26' }],
  );
});
