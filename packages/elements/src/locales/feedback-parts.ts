/** Names of the parts of a procedure, loaded where one is reported or was. */
export interface FeedbackPartsText {
  /** Parts of a procedure by their names in the contract. */
  parts: Record<string, string>;
  ofCase: (id: string) => string;
}

/** Vietnamese; English comes with that of the form. */
export const feedbackPartsVi: FeedbackPartsText = {
  parts: {
    name: 'Tên thủ tục',
    field: 'Lĩnh vực',
    audiences: 'Đối tượng thực hiện',
    agencies: 'Cơ quan thực hiện',
    steps: 'Trình tự thực hiện',
    channels: 'Cách thức thực hiện',
    places: 'Địa điểm thực hiện',
    cases: 'Trường hợp',
    timeLimits: 'Thời hạn giải quyết',
    fees: 'Lệ phí',
    documents: 'Thành phần hồ sơ',
    dossierSets: 'Số lượng hồ sơ',
    forms: 'Mẫu đơn, tờ khai',
    results: 'Kết quả thực hiện',
    requirements: 'Yêu cầu, điều kiện',
    legalBasis: 'Căn cứ pháp lý',
    online: 'Dịch vụ trực tuyến',
    version: 'Quyết định công bố',
    url: 'Đường dẫn',
  },
  ofCase: (id) => (id === 'thuong' ? 'trường hợp thông thường' : `trường hợp “${id}”`),
};
