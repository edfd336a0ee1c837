/**
 * Words for digits, with marks and without. Of tens and hundreds only that there are digits matters: nobody reads the number again.
 */
export const DIGIT_WORDS: Readonly<Record<string, string>> = {
  không: '0',
  khong: '0',
  hông: '0',
  o: '0',
  một: '1',
  mốt: '1',
  mot: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  bon: '4',
  tư: '4',
  tu: '4',
  năm: '5',
  lăm: '5',
  nam: '5',
  lam: '5',
  sáu: '6',
  sau: '6',
  bảy: '7',
  bẩy: '7',
  bay: '7',
  tám: '8',
  tam: '8',
  chín: '9',
  chin: '9',
  mười: '1',
  muoi: '1',
  mươi: '0',
  trăm: '0',
  tram: '0',
  lẻ: '0',
  linh: '0',
};

/** What people say between the digits of a number that they read out. */
export const FILLERS =
  'rồi|roi|tiếp|tiep|xong|tới|toi|đến|den|cuối cùng|cuoi cung|sau đó|sau do|với|voi|nữa|nua|gạch|chấm';
