import { addDays } from '@motcua/calendar';
import type { Agency, IsoDate, PlanSurveyRequest, Problem, SurveyQuestion, SurveyUnit } from '@motcua/contract';
import { sampleSize } from './sample-size.js';

type Errors = NonNullable<Problem['errors']>;
type Language = 'vi' | 'en';

/** Longer than that is a mistake in a year. */
const LONGEST = 366;

const TEXTS = {
  vi: {
    order: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    long: 'Một đợt kéo dài nhiều nhất một năm; hãy kiểm tra lại năm.',
    past: 'Ngày kết thúc đã qua, không còn ai trả lời được.',
    twice: 'Mã này đã dùng ở trên; mỗi mã dùng một lần.',
    factor: 'Chỉ câu hỏi theo mức độ hài lòng ("level") mới thuộc một yếu tố.',
    sample: 'Số người cần hỏi không được lớn hơn số người đã phục vụ.',
    agency: 'Không có cơ quan mang mã này.',
  },
  en: {
    order: 'The last day must not be before the first.',
    long: 'A round lasts a year at most; check the year.',
    past: 'The last day is over, nobody could answer.',
    twice: 'This id stands above already; each is used once.',
    factor: 'Only a question of levels ("level") belongs to a factor.',
    sample: 'No more can be asked than were served.',
    agency: 'There is no office of this id.',
  },
};

type Fault = { path: string; what: keyof (typeof TEXTS)['vi'] };

/** What is wrong with a plan, place by place, in a language; undefined when nothing is. */
export function faultsOf(plan: PlanSurveyRequest, today: IsoDate): ((language: Language) => Errors) | undefined {
  const faults: Fault[] = [];
  if (plan.to < plan.from) faults.push({ path: 'to', what: 'order' });
  else if (plan.to > addDays(plan.from, LONGEST)) faults.push({ path: 'to', what: 'long' });
  else if (plan.to < today) faults.push({ path: 'to', what: 'past' });
  for (const at of repeated(plan.units.map(({ agency }) => agency))) {
    faults.push({ path: `units[${at}].agency`, what: 'twice' });
  }
  plan.units.forEach(({ served, sample }, at) => {
    if (served !== undefined && sample !== undefined && sample > served) {
      faults.push({ path: `units[${at}].sample`, what: 'sample' });
    }
  });
  for (const at of repeated(plan.questions.map(({ id }) => id))) {
    faults.push({ path: `questions[${at}].id`, what: 'twice' });
  }
  plan.questions.forEach(({ kind, factor, options = [] }: SurveyQuestion, at) => {
    if (factor !== undefined && kind !== 'level') faults.push({ path: `questions[${at}].factor`, what: 'factor' });
    for (const option of repeated(options.map(({ id }) => id))) {
      faults.push({ path: `questions[${at}].options[${option}].id`, what: 'twice' });
    }
  });
  return faults.length === 0 ? undefined : told(faults);
}

/** Units of agencies that there are not, told like other faults; undefined when there is each. */
export function unknownUnits(
  plan: PlanSurveyRequest,
  agencies: ReadonlyMap<string, Agency>,
): ((language: Language) => Errors) | undefined {
  const faults = plan.units.flatMap(({ agency }, at): Fault[] =>
    agencies.has(agency) ? [] : [{ path: `units[${at}].agency`, what: 'agency' }],
  );
  return faults.length === 0 ? undefined : told(faults);
}

/** The units with the names of their agencies and how many are to be asked. */
export function completeUnits(
  units: readonly SurveyUnit[],
  agencies: ReadonlyMap<string, Agency>,
): (SurveyUnit & { name: string; sample: number })[] {
  return units.map((unit) => ({
    ...unit,
    name: agencies.get(unit.agency)?.name ?? unit.name ?? unit.agency,
    sample: unit.sample ?? sampleSize(unit.served),
  }));
}

function told(faults: readonly Fault[]): (language: Language) => Errors {
  return (language) => faults.slice(0, 20).map(({ path, what }) => ({ path, message: TEXTS[language][what] }));
}

/** Places of what stands before already. */
function repeated(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => (seen.size === seen.add(id).size ? [at] : []));
}
