import type { StaticRefusal } from '@motcua/client/static';

/** What is said of where the content comes from. `day`: 20/11/2026. */
export interface OriginWords {
  /** The API is out of reach; the published folder answers. */
  folder: (day: string) => string;
  /** Nothing can be reached; the copy on the device answers. */
  copy: (day: string) => string;
  /** What came was not what was published; the copy answers. */
  refused: (day: string) => string;
  /** What came was older than what was seen before; the copy answers. */
  older: (day: string) => string;
  /** What came was not what was published, and there is no copy. */
  nothing: string;
  /** Nobody can tell whether it is what was published. */
  unverified: string;
}

export const VIETNAMESE: OriginWords = {
  folder: (day) => `Máy chủ chưa trả lời. Bạn đang xem bản đã công bố, dữ liệu tính đến ngày ${day}.`,
  copy: (day) =>
    `Chưa kết nối được với nơi công bố. Bạn đang xem bản đã lưu trên máy này, dữ liệu tính đến ngày ${day}.`,
  refused: (day) =>
    `Bản vừa tải về không đúng với bản đã ký công bố nên không được dùng. Bạn đang xem bản đã kiểm tra trước đó, dữ liệu tính đến ngày ${day}.`,
  older: (day) =>
    `Nơi chứa dữ liệu đưa ra một bản cũ hơn bản bạn đã xem. Bạn đang xem bản mới hơn lưu trên máy này, dữ liệu tính đến ngày ${day}.`,
  nothing:
    'Dữ liệu tải về không đúng với bản đã ký công bố nên không được hiển thị. Hãy xem bản niêm yết tại nơi nhận hồ sơ.',
  unverified:
    'Chưa xác nhận được đây là bản công bố chính thức. Hãy đối chiếu với bản niêm yết tại nơi nhận hồ sơ trước khi dùng.',
};

export const ENGLISH: OriginWords = {
  folder: (day) => `The server does not answer. This is the published edition, with data as of ${day}.`,
  copy: (day) => `The publisher cannot be reached. This is the copy kept on this device, with data as of ${day}.`,
  refused: (day) =>
    `What was just loaded is not what was signed and published, so it is not used. This is the edition checked before, with data as of ${day}.`,
  older: (day) =>
    `The site gave an older edition than one you have seen. This is the newer one kept on this device, with data as of ${day}.`,
  nothing:
    'What was loaded is not what was signed and published, so it is not shown. Please read the notice board of the office.',
  unverified:
    'It could not be confirmed that this is the official edition. Compare it with the notice board of the office before relying on it.',
};

/** Nothing came: that is no reason to doubt what is there. */
export function isOutOfReach(why: StaticRefusal | undefined): boolean {
  return why === undefined || why === 'unreachable';
}
