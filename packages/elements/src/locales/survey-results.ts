/** Said by `<motcua-survey>` of what a round found, and loaded with that. */
export interface SurveyResultsText {
  satisfied: (share: string, low: string, high: string, people: string) => string;
  tooFew: (people: string, needed: string) => string;
  intervalHelp: string;
  byUnit: string;
  byFactor: string;
  byQuestion: string;
  columns: Record<'unit' | 'factor' | 'question' | 'people' | 'share', string>;
  notEnough: string;
  incomplete: (sample: string) => string;
  everyone: (people: string) => string;
  between: (low: string, high: string) => string;
  percent: (number: string) => string;
  counted: (name: string, count: string) => string;
}

/** Vietnamese; English comes with that of the form. */
export const surveyResultsVi: SurveyResultsText = {
  satisfied: (share, low, high, people) =>
    `${share} ý kiến là hài lòng hoặc rất hài lòng (trong khoảng ${low} đến ${high}), theo ${people} người trả lời.`,
  tooFew: (people, needed) => `Mới có ${people} người trả lời; cần ít nhất ${needed} người để nêu tỷ lệ.`,
  intervalHelp:
    'Chỉ hỏi một phần người đã làm thủ tục nên tỷ lệ thật có thể khác một chút. Khoảng cho biết khác đến đâu, đúng 95 trên 100 lần khảo sát.',
  byUnit: 'Theo cơ quan',
  byFactor: 'Theo yếu tố',
  byQuestion: 'Theo câu hỏi',
  columns: {
    unit: 'Cơ quan',
    factor: 'Yếu tố',
    question: 'Câu hỏi',
    people: 'Số người trả lời',
    share: 'Tỷ lệ hài lòng, và khoảng',
  },
  notEnough: 'chưa đủ người',
  incomplete: (sample) => `chưa đủ mẫu ${sample} người`,
  everyone: (people) =>
    `Ngoài ra có ${people} người tự vào trang trả lời; số này được nêu riêng, không tính vào kết quả.`,
  between: (low, high) => `${low} – ${high}`,
  percent: (number) => `${number}%`,
  counted: (name, count) => `${name}: ${count}`,
};
