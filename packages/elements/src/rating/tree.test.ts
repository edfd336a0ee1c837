import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { unmount, until } from '../base/page.fixture.js';
import { FAILURES, FORMS, INVITATIONS, mount, TOKEN } from './rating.fixture.js';

afterEach(() => {
  unmount();
  sessionStorage.clear();
});

interface Node {
  role: string;
  name?: string;
  checked?: boolean;
  disabled?: boolean;
  invalid?: string;
  level?: number;
  children?: Node[];
}

const TOLD = /^(?:heading|radio|checkbox|button|textbox|group|progressbar|dialog)$/;

/** What a screen reader is told, in order: roles, names and states. */
async function told(): Promise<string[]> {
  const lines: string[] = [];
  const visit = ({ role, name, checked, disabled, level, children = [] }: Node): void => {
    if (TOLD.test(role)) {
      const states = [level, checked && 'checked', disabled && 'disabled'].filter(Boolean).join(' ');
      lines.push(`${role}${states ? ` (${states})` : ''}: ${name ?? ''}`.trim());
    }
    children.forEach(visit);
  };
  const tree: unknown = await (a11ySnapshot as (payload: object) => Promise<unknown>)({});
  visit(tree as Node);
  return lines;
}

describe('what a screen reader is told', () => {
  it('of the question: a group named by it, with words for every level', async () => {
    await mount();
    const question = 'Bạn có hài lòng với việc phục vụ của cơ quan không?';
    const lines = await told();
    expect(lines.filter((line) => !line.startsWith('group'))).to.deep.equal([
      `heading (2): ${question}`,
      'radio: Rất hài lòng',
      'radio: Hài lòng',
      'radio: Chưa hài lòng',
      'button: Gửi đánh giá',
    ]);
  });

  it('of what follows a level', async () => {
    const rating = await mount({ server: { given: { ...FORMS.plain, reasons: ['attitude'], criteria: ['time'] } } });
    await rating.rate('dissatisfied');
    const lines = await told();
    expect(lines).to.include.members([
      'radio (checked): Chưa hài lòng',
      'checkbox: Thái độ phục vụ',
      'radio: Trước ngày hẹn',
      'textbox: Góp ý bằng lời',
    ]);
  });

  it('of sending, of a failure and of thanks: a heading first, then what can be done', async () => {
    let rating = await mount({ server: { gate: new Promise(() => {}) } });
    await rating.rate('satisfied');
    await rating.submit();
    await until(() => rating.has('progress'));
    expect(await told()).to.deep.equal([
      'heading (2): Đang gửi đánh giá…',
      'progressbar: Đang gửi đánh giá…',
      'button: Thôi, chưa gửi',
    ]);
    unmount();

    rating = await mount({ server: { answer: FAILURES['down']! } });
    await rating.rate('satisfied');
    await rating.submit();
    await until(() => rating.has('.failed'));
    const failed = await told();
    expect(failed).to.include('radio (checked): Hài lòng');
    expect(failed.at(-1)).to.equal('button: Gửi lại');
    unmount();

    rating = await mount({ token: TOKEN, server: { about: INVITATIONS.changeable } });
    expect(await told()).to.deep.equal(['heading (2): Bạn đã đánh giá hồ sơ này', 'button: Đổi đánh giá']);
  });

  for (const state of ['rated', 'not-yet', 'closed'] as const) {
    it(`of a dossier that is ${state}: one heading and no question`, async () => {
      await mount({ token: TOKEN, server: { about: INVITATIONS[state] } });
      const lines = await told();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^heading \(2\): .+/);
    });
  }

  it('of the dialog: its name, and nothing of the page behind it', async () => {
    const rating = await mount({ attributes: { dialog: '' } });
    expect(await told()).to.deep.equal(['button: Đánh giá mức độ hài lòng']);
    rating.button('').click();
    await until(() => rating.has('form'));
    const lines = await told();
    expect(lines).to.include('dialog: Đánh giá mức độ hài lòng');
    expect(lines).to.include('radio: Hài lòng');
  });
});
