import { levelOfThree } from '@motcua/contract';
import type { RatingText } from './rating.js';

/** English, complete; loaded only when asked for. */
export const ratingEn: RatingText = {
  levels: {
    'very-satisfied': 'Very satisfied',
    satisfied: 'Satisfied',
    neutral: 'Neutral',
    dissatisfied: 'Not satisfied',
    'very-dissatisfied': 'Not satisfied at all',
  },
  reasons: {
    attitude: 'How I was treated',
    guidance: 'The guidance',
    'on-time': 'When the result came',
    waiting: 'Waiting time',
    papers: 'Papers to bring',
    visits: 'How often I had to come',
    fee: 'Fees',
    convenience: 'Convenience',
    online: 'Doing it online',
    other: 'Something else',
  },
  criteria: {
    time: {
      question: 'When did the result come?',
      answers: ['After the due day', 'On the due day', 'Before the due day'],
    },
    visits: { question: 'How often were more papers asked for?', answers: ['Twice or more', 'Once', 'Never'] },
    agencies: {
      question: 'How many offices had to be contacted?',
      answers: ['Three or more', 'Two', 'One'],
    },
    attitude: { question: 'How was the staff?', answers: ['Not proper', 'Ordinary', 'Polite and helpful'] },
  },
  why: (level) => (levelOfThree(level) === 'dissatisfied' ? 'What should be better?' : 'What was done well?'),
  question: {
    dossier: 'Are you satisfied with how your dossier was handled?',
    procedure: 'Is this information useful and clear?',
    agency: 'Are you satisfied with how the office served you?',
  },
  opener: 'Rate your satisfaction',
  close: 'Close',
  finished: (date) => `Finished on ${date}`,
  secrecy: 'Your rating is secret: the office does not learn who rated, nor which dossier.',
  optional: 'This part is optional: you may send right away.',
  mostReasons: (most) => `Choose at most ${most}.`,
  comment: 'In your own words',
  commentHelp:
    'Please write no names, phone numbers, identity numbers or dossier codes. Such numbers are taken out before it is stored.',
  left: (count) => `${count} characters left`,
  noLevel: 'Please choose a level before sending.',
  send: 'Send rating',
  saveChange: 'Send new rating',
  working: [
    'Sending your rating…',
    'Your device checks, to keep robots out, mostly in a few seconds. Please just wait.',
  ],
  cancel: 'Do not send yet',
  thanks: ['Thank you for your rating', 'It has been recorded.'],
  changed: ['Your rating was changed', 'The new one takes the place of the earlier one.'],
  youSaid: 'You chose',
  takenOut:
    'To protect your data, your comment is stored like this, without phone numbers, paper numbers, mail addresses or dossier codes:',
  changeUntil: (moment) => `You may change it until ${moment}.`,
  change: 'Change rating',
  keep: 'Leave it as it is',
  rated: ['You have rated this dossier', 'Your rating has been recorded.'],
  notices: {
    ratedEarlier: ['This dossier has been rated', 'Each dossier is rated once. Thank you.'],
    notYet: [
      'It is too early to rate',
      'The dossier is still being handled. Open this link again once there is a result.',
    ],
    closed: ['The time for rating is over', 'A dossier can be rated within 90 days after it is finished.'],
    off: ['No ratings are taken at the moment', 'Please come back later.'],
    wrongLink: [
      'This rating link is not right',
      'Open the link in the message again, or scan the code on the receipt once more. No character may be missing.',
    ],
    notOffered: ['Ratings are not taken online here', 'You can tell the One-Stop Office in person.'],
    notAllowed: ['This page cannot take ratings yet', 'It has to be set up again. Please tell whoever runs this page.'],
  },
  notSent: [
    'Your rating could not be sent',
    'What you chose is still here. Please send it again; it is counted only once.',
  ],
  notSentOffline: [
    'This device is offline',
    'What you chose is still here. Send it again once there is a network; it is counted only once.',
  ],
  again: 'Send again',
  at: (time, day) => `${time} on ${day}`,
};
