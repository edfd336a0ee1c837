import type { Procedure } from '@motcua/contract';

/**
 * By hand: what is done to the publication of the fixture, and every difference that must come of it, as
 * `kind path class` with `+class` for what it changes besides.
 */
export const CLASS_TABLE: readonly [what: string, edit: (after: Procedure) => void, expected: readonly string[]][] = [
  ['nothing', () => undefined, []],
  ['another number and day', (p) => (p.version = { number: 2, change: 'amended', validFrom: '2025-07-01' }), []],
  ['whose the values are', (p) => (p.layers = [{ id: 'other', kind: 'national' }]), []],
  ['where the values are from', (p) => (p.provenance = { places: 'national' }), []],

  ['name, other words', (p) => (p.name = 'Thủ tục đăng ký lại khai sinh'), ['changed name legal']],
  ['name, case', (p) => (p.name = 'THỦ TỤC ĐĂNG KÝ KHAI SINH'), ['changed name editorial']],
  ['name, a dot', (p) => (p.name += '.'), ['changed name editorial']],
  ['name, i for y', (p) => (p.name = 'Thủ tục đăng kí khai sinh'), ['changed name editorial']],
  ['name, decomposed letters', (p) => (p.name = p.name.normalize('NFD')), ['changed name editorial']],
  ['name, another tone is another word', (p) => (p.name = 'Thủ tục đăng ký khai sính'), ['changed name legal']],
  ['short name', (p) => (p.shortName = 'Làm giấy khai sinh'), ['changed shortName editorial']],
  ['local code', (p) => (p.localCode = '1.001193.H12'), ['changed localCode editorial']],
  ['local code gone', (p) => delete p.localCode, ['removed localCode editorial']],
  ['field', (p) => (p.field = { id: 'tu-phap', name: 'Tư pháp' }), ['changed field editorial']],

  ['another tier', (p) => (p.levels = ['province']), ['removed levels/0 legal', 'added levels/0 legal']],
  ['one more audience', (p) => p.audiences.push('foreigner'), ['added audiences/2 legal']],
  ['one audience fewer', (p) => p.audiences.pop(), ['removed audiences/1 legal']],
  ['audiences in another order', (p) => p.audiences.reverse(), ['changed audiences editorial']],
  ['audience note', (p) => (p.audienceNote = 'Công dân Việt Nam cư trú ở nước ngoài'), ['changed audienceNote legal']],
  [
    'audience note, spaces',
    (p) => (p.audienceNote = ' Công dân Việt Nam  cư trú trong nước'),
    ['changed audienceNote editorial'],
  ],

  ['executing office', (p) => (p.agencies[1]!.name = 'Ủy ban nhân dân cấp tỉnh'), ['changed agencies/1 legal']],
  [
    'executing office, place of the tone',
    (p) => (p.agencies[1]!.name = 'Uỷ ban nhân dân cấp xã'),
    ['changed agencies/1 editorial'],
  ],
  ['id of an office', (p) => (p.agencies[1]!.id = 'ubnd-phuong-mau'), ['changed agencies/1 editorial']],
  ['issuing office', (p) => (p.agencies[0]!.name = 'Bộ Công an'), ['changed agencies/0 editorial']],
  ['issuing office gone', (p) => p.agencies.shift(), ['removed agencies/0 editorial']],
  ['a competent office', (p) => p.agencies.push({ role: 'competent', name: 'Sở Tư pháp' }), ['added agencies/2 legal']],
  ['another role', (p) => (p.agencies[1]!.role = 'authorised'), ['changed agencies/1 legal']],
  [
    'not handled here, elsewhere',
    (p) => (p.handledElsewhere!.name = 'Phường Khác'),
    ['changed handledElsewhere legal'],
  ],
  [
    'address of elsewhere',
    (p) => (p.handledElsewhere!.url = 'https://khac.example/'),
    ['changed handledElsewhere editorial'],
  ],
  ['handled here again', (p) => delete p.handledElsewhere, ['removed handledElsewhere legal']],
  ['contact', (p) => (p.contact![0] = 'Điện thoại: 0290 111 111'), ['changed contact/0 editorial']],

  [
    'step, other words',
    (p) => (p.steps[0]!.text = 'Người yêu cầu nộp hồ sơ tại Bộ phận Một cửa của Ủy ban nhân dân cấp tỉnh.'),
    ['changed steps/0 legal'],
  ],
  [
    'step, no more asked',
    (p) => (p.steps[0]!.text = 'Người yêu cầu không nộp hồ sơ tại Bộ phận Một cửa của Ủy ban nhân dân cấp xã.'),
    ['changed steps/0 legal'],
  ],
  [
    'step, longer period',
    (p) => (p.steps[1]!.text = p.steps[1]!.text.replace('03 (ba)', '05 (năm)')),
    ['changed steps/1 deadline'],
  ],
  [
    'step, days to working days',
    (p) => (p.steps[1]!.text = p.steps[1]!.text.replace('ngày làm việc', 'ngày')),
    ['changed steps/1 deadline'],
  ],
  [
    'step, the same period in words',
    (p) => (p.steps[1]!.text = p.steps[1]!.text.replace('03 (ba)', 'ba')),
    ['changed steps/1 editorial'],
  ],
  [
    'step, longer period and other words',
    (p) => (p.steps[1]!.text = p.steps[1]!.text.replace('03 (ba)', '05').replace('toàn bộ', 'một phần')),
    ['changed steps/1 legal +deadline'],
  ],
  [
    'step, another sum',
    (p) => (p.steps[2]!.text = p.steps[2]!.text.replace('8.000', '10.000')),
    ['changed steps/2 fee'],
  ],
  [
    'step, the same sum',
    (p) => (p.steps[2]!.text = p.steps[2]!.text.replace('8.000 đồng', '8000đ')),
    ['changed steps/2 editorial'],
  ],
  ['step, no sum', (p) => (p.steps[2]!.text = 'Người yêu cầu nhận Giấy khai sinh.'), ['changed steps/2 legal +fee']],
  ['step, dots of an abbreviation', (p) => (p.steps[0]!.text = 'Nộp tại U.B.N.D xã'), ['changed steps/0 legal']],
  [
    'a step between',
    (p) => {
      p.steps.splice(1, 0, { title: 'Bước 2', text: 'Công chức cấp phiếu hẹn.' });
      p.steps[2]!.title = 'Bước 3';
      p.steps[3]!.title = 'Bước 4';
    },
    ['added steps/1 legal'],
  ],
  [
    'a step between, numbers not put right',
    (p) => p.steps.splice(1, 0, { title: 'Bước 2', text: 'Công chức cấp phiếu hẹn.' }),
    ['added steps/1 legal'],
  ],
  [
    'a step that names a sum',
    (p) => p.steps.push({ title: 'Bước 4', text: 'Nộp phí bản sao 3.000 đồng.' }),
    ['added steps/3 legal +fee'],
  ],
  [
    'first step gone',
    (p) => {
      p.steps.shift();
      p.steps.forEach((step, at) => (step.title = `Bước ${at + 1}`));
    },
    ['removed steps/0 legal'],
  ],
  [
    'steps in another order',
    (p) => {
      p.steps.reverse();
      p.steps.forEach((step, at) => (step.title = `Bước ${at + 1}`));
    },
    ['changed steps legal'],
  ],

  ['a way of filing', (p) => p.channels.push({ kind: 'post' }), ['added channels/2 legal']],
  ['no more filing online', (p) => p.channels.pop(), ['removed channels/1 legal']],
  ['address of filing online', (p) => (p.channels[1]!.url = 'https://khac.example/'), ['changed channels/1 editorial']],
  [
    'way of filing, a sum',
    (p) => (p.channels[0]!.note = 'Nộp tại Bộ phận Một cửa. Phí 5.000 đồng.'),
    ['changed channels/0 legal +fee'],
  ],
  [
    'another desk',
    (p) => (p.places[0]!.name = 'Trung tâm Phục vụ hành chính công phường Mẫu'),
    ['changed places/0 legal'],
  ],
  ['address of the desk', (p) => (p.places[0]!.address = 'Số 2, đường Mẫu'), ['changed places/0 legal']],
  [
    'hours of the desk',
    (p) => (p.places[0]!.hours = 'Thứ Hai đến thứ Sáu, 07:30–11:30'),
    ['changed places/0 editorial'],
  ],
  ['only partly online', (p) => (p.online[0]!.value = 'partial'), ['changed online/0 legal']],
  ['online level, now read in a publication', (p) => (p.online[0]!.confirmed = true), ['changed online/0 editorial']],

  ['time limit', (p) => (p.cases[0]!.timeLimits[0]!.amount = 5), ['changed cases/thuong/timeLimits/0 deadline']],
  [
    'unit of the time limit',
    (p) => (p.cases[0]!.timeLimits[0]!.unit = 'day'),
    ['changed cases/thuong/timeLimits/0 deadline'],
  ],
  [
    'time limit, printed otherwise',
    (p) => (p.cases[0]!.timeLimits[0]!.raw = '3 ngày (làm việc)'),
    ['changed cases/thuong/timeLimits/0 editorial'],
  ],
  [
    'time limit, no longer confirmed',
    (p) => Object.assign(p.cases[0]!.timeLimits[0]!, { confirmed: false, doubt: 'placeholder' }),
    ['changed cases/thuong/timeLimits/0 editorial'],
  ],
  [
    'time limit that the province shortened',
    (p) => (p.cases[0]!.timeLimits[0]!.before = { amount: 5, unit: 'workingDay' }),
    ['changed cases/thuong/timeLimits/0 deadline'],
  ],
  [
    'a time limit for filing online',
    (p) => p.cases[0]!.timeLimits.push({ amount: 1, unit: 'workingDay', channel: 'online', confirmed: true }),
    ['added cases/thuong/timeLimits/1 deadline'],
  ],
  [
    'a note of a time limit that names a sum',
    (p) => (p.cases[0]!.timeLimits[0]!.note = 'Làm nhanh nộp thêm 50 nghìn đồng'),
    ['changed cases/thuong/timeLimits/0 fee +deadline'],
  ],
  [
    'a time limit that says nothing',
    (p) => p.cases[0]!.timeLimits.push({ amount: null, unit: 'unspecified', confirmed: false, doubt: 'not-stated' }),
    ['added cases/thuong/timeLimits/1 editorial'],
  ],
  [
    'time limit in the other case',
    (p) => (p.cases[1]!.timeLimits[0]!.amount = 7.5),
    ['changed cases/qua-han/timeLimits/0 deadline'],
  ],

  ['fee', (p) => (p.cases[0]!.fees[0]!.amount = 10_000), ['changed cases/thuong/fees/0 fee']],
  ['fee, printed otherwise', (p) => (p.cases[0]!.fees[0]!.raw = '8 nghìn'), ['changed cases/thuong/fees/0 editorial']],
  [
    'fee, in the currency of the country',
    (p) => (p.cases[0]!.fees[0]!.currency = 'VND'),
    ['changed cases/thuong/fees/0 editorial'],
  ],
  [
    'fee, now free',
    (p) => Object.assign(p.cases[0]!.fees[0]!, { kind: 'free', amount: 0 }),
    ['changed cases/thuong/fees/0 fee'],
  ],
  ['fee gone', (p) => (p.cases[0]!.fees = []), ['removed cases/thuong/fees/0 fee']],
  [
    'fee, dated and followed by another',
    (p) => {
      p.cases[0]!.fees[0]!.validTo = '2026-12-31';
      p.cases[0]!.fees.push({ ...p.cases[0]!.fees[0]!, amount: 4000, validFrom: '2027-01-01', validTo: undefined! });
      delete p.cases[0]!.fees[1]!.validTo;
    },
    ['changed cases/thuong/fees/0 fee', 'added cases/thuong/fees/1 fee'],
  ],
  [
    'fee by words alone, other words',
    (p) => (p.cases[1]!.fees[0]!.raw = 'Theo quyết định của UBND tỉnh'),
    ['changed cases/qua-han/fees/0 fee'],
  ],
  [
    'a fee that says nothing',
    (p) => p.cases[0]!.fees.push({ kind: 'unknown', amount: null, confirmed: false, doubt: 'not-stated' }),
    ['added cases/thuong/fees/1 editorial'],
  ],

  ['copies of a paper', (p) => (p.cases[0]!.documents[1]!.copies = 1), ['changed cases/thuong/documents/1 document']],
  [
    'a paper between',
    (p) => {
      const { documents } = p.cases[0]!;
      documents.splice(1, 0, { name: 'b) Giấy chứng nhận kết hôn của cha mẹ', copies: 1 });
      documents[2]!.name = documents[2]!.name.replace('b)', 'c)');
      documents[3]!.name = documents[3]!.name.replace('c)', 'd)');
    },
    ['added cases/thuong/documents/1 document'],
  ],
  ['a paper fewer', (p) => p.cases[0]!.documents.pop(), ['removed cases/thuong/documents/2 document']],
  [
    'a paper reworded',
    (p) =>
      (p.cases[0]!.documents[1]!.name =
        'b) Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp, hoặc văn bản xác nhận'),
    ['changed cases/thuong/documents/1 document'],
  ],
  [
    'a paper, punctuation',
    (p) => (p.cases[0]!.documents[1]!.name += ';'),
    ['changed cases/thuong/documents/1 editorial'],
  ],
  [
    'a paper, how old it may be',
    (p) => (p.cases[0]!.documents[1]!.note = 'Cấp trong 6 tháng'),
    ['changed cases/thuong/documents/1 document'],
  ],
  [
    'a paper that names a sum',
    (p) => (p.cases[0]!.documents[1]!.note = 'Kèm biên lai 20.000 đồng'),
    ['changed cases/thuong/documents/1 fee +document'],
  ],
  [
    'a paper, shown and no longer handed in',
    (p) => (p.cases[0]!.documents[2]!.handling = 'submit'),
    ['changed cases/thuong/documents/2 document'],
  ],
  [
    'a form of a paper, where it can be had',
    (p) => (p.cases[0]!.documents[0]!.form!.url = 'https://mau.example/2'),
    ['changed cases/thuong/documents/0 editorial'],
  ],
  ['papers in another order', (p) => p.cases[0]!.documents.reverse(), ['changed cases/thuong/documents editorial']],
  ['sets to hand in', (p) => (p.cases[0]!.dossierSets = 2), ['changed cases/thuong/dossierSets document']],

  ['name of a case', (p) => (p.cases[1]!.name = 'Đăng ký lại'), ['changed cases/qua-han/name legal']],
  ['id of a case', (p) => (p.cases[1]!.id = 'dang-ky-qua-han'), ['changed cases/dang-ky-qua-han/id editorial']],
  [
    'a case gone',
    (p) => p.cases.pop(),
    [
      'removed cases/qua-han/documents/0 document',
      'removed cases/qua-han/timeLimits/0 deadline',
      'removed cases/qua-han/fees/0 fee',
      'removed cases/qua-han/name legal',
    ],
  ],
  ['cases in another order', (p) => p.cases.reverse(), ['changed cases editorial']],

  ['number of a form', (p) => (p.forms[0]!.number = 'Mẫu số 02'), ['changed forms/0 document']],
  ['where a form can be had', (p) => (p.forms[0]!.url = 'https://mau.example/moi.docx'), ['changed forms/0 editorial']],
  ['one more form', (p) => p.forms.push({ name: 'Tờ khai đăng ký lại' }), ['added forms/1 document']],
  ['result', (p) => (p.results[0]!.name = 'Trích lục khai sinh (bản sao)'), ['changed results/0 legal']],
  ['code of the result', (p) => (p.results[0]!.code = 'KQ.G15.000032'), ['changed results/0 editorial']],
  [
    'condition, a period in it is no time limit',
    (p) => (p.requirements = p.requirements!.replace('60', '90')),
    ['changed requirements legal'],
  ],
  [
    'condition, another age',
    (p) => (p.requirements = p.requirements!.replace('18', '20')),
    ['changed requirements legal'],
  ],
  [
    'condition, sign for at least',
    (p) => (p.requirements = `${p.requirements} Tuổi ≥ 18`),
    ['changed requirements legal'],
  ],
  ['condition gone', (p) => delete p.requirements, ['removed requirements legal']],
  [
    'condition, lines',
    (p) => (p.requirements = p.requirements!.replace('; ', ';\n- ')),
    ['changed requirements editorial'],
  ],
  [
    'one more legal text',
    (p) => p.legalBasis.push({ code: '07/2025/NĐ-CP', name: 'Nghị định sửa đổi' }),
    ['added legalBasis/2 legal'],
  ],
  [
    'a legal text replaced by one of the same name',
    (p) => (p.legalBasis[0]!.code = '12/2027/QH16'),
    ['changed legalBasis/0 legal'],
  ],
  ['day of a legal text', (p) => (p.legalBasis[0]!.date = '2014-11-21'), ['changed legalBasis/0 editorial']],
  ['legal texts in another order', (p) => p.legalBasis.reverse(), ['changed legalBasis editorial']],

  ['abolished', (p) => (p.version = { number: 2, change: 'abolished' }), ['changed version/change legal']],
  ['keywords', (p) => p.keywords!.push('đẻ'), ['added keywords/1 editorial']],
  ['description', (p) => (p.description = 'Ghi vào sổ hộ tịch.'), ['changed description editorial']],
  [
    'description that names a sum and a period',
    (p) => (p.description = `${p.description} Lệ phí 8.000 đồng, trong 3 ngày.`),
    ['changed description fee +deadline'],
  ],
  [
    'warning that names a period',
    (p) => (p.warnings = ['Thời hạn in là 15 ngày.']),
    ['removed warnings/0 editorial', 'added warnings/0 deadline'],
  ],
  ['popularity', (p) => (p.popularity = 1), ['changed popularity editorial']],
  ['page of the source', (p) => (p.url = 'https://khac.example/'), ['changed url editorial']],
  ['related procedures', (p) => (p.related = []), ['removed related/0 editorial']],
  ['how much the record holds', (p) => (p.detail = 'partial'), ['changed detail editorial']],
  [
    'a member of a later version of the contract',
    (p) => Object.assign(p, { penalties: ['Phạt'] }),
    ['added penalties/0 legal'],
  ],
  [
    'fee and time at once',
    (p) => {
      p.cases[0]!.fees[0]!.amount = 1;
      p.cases[0]!.timeLimits[0]!.amount = 1;
    },
    ['changed cases/thuong/timeLimits/0 deadline', 'changed cases/thuong/fees/0 fee'],
  ],
];
