import { officeAnswers } from '@motcua/contract';
import { InvalidArgumentError } from './core/errors.js';
import { Sender } from './core/sender.js';
import { checkBy, type ValidationOptions } from './core/validation.js';
import { OfficeDevices } from './office/devices.js';
import { OfficeDossiers } from './office/dossiers.js';
import { FeedbackDesk } from './office/feedback.js';
import { OfficePublications } from './office/publications.js';
import { OfficeRatings } from './office/ratings.js';
import { OfficeSites } from './office/sites.js';
import { OfficeSurveys } from './office/surveys.js';
import { type LiteOptions, settingsFrom } from './options.js';

/** How an office reaches its server. */
export interface OfficeOptions extends LiteOptions, ValidationOptions {
  /** Key of the office, as the server printed it: `mck_…`. It is sent in the header `Authorization` and stands nowhere else. */
  key: string;
  /**
   * True to allow a key where there is a document: in a program for the desk that is made of web pages, say. On a website everyone
   * who opens the page has the key, and with it the dossiers.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What an office does with its server. */
export interface Office {
  readonly dossiers: OfficeDossiers;
  readonly ratings: OfficeRatings;
  readonly devices: OfficeDevices;
  readonly sites: OfficeSites;
  readonly surveys: OfficeSurveys;
  readonly feedback: FeedbackDesk;
  readonly publications: OfficePublications;
}

/** @throws {InvalidArgumentError} that does not repeat the key */
function checkedKey({ key, dangerouslyAllowBrowser }: OfficeOptions): string {
  if (typeof document !== 'undefined' && dangerouslyAllowBrowser !== true) {
    throw new InvalidArgumentError(
      'The key of an office never belongs in a web page: everyone who opens it could read the key. Call from the server of ' +
        'the office. Where the page is a program of the desk and no website, set "dangerouslyAllowBrowser" to true.',
    );
  }
  if (typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new InvalidArgumentError('"key" must be the key of the office as the server printed it, "mck_" and so on.');
}

/**
 * Opens the side of the office: for its one-stop software, never for a web page. Answers are checked as those of the full client.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant, or a key in a web page
 *
 * @example
 * const office = openOffice({ baseUrl: 'https://dichvu.example.gov.vn/motcua', key: process.env['MOTCUA_KEY'] ?? '' });
 * const { receipt } = await office.dossiers.receive(reception);
 */
export function openOffice(options: OfficeOptions): Office {
  const settings = settingsFrom(options);
  settings.headers.set('authorization', `Bearer ${checkedKey(options)}`);
  const sender = new Sender(settings, checkBy(options, officeAnswers));
  return {
    dossiers: new OfficeDossiers(sender),
    ratings: new OfficeRatings(sender),
    devices: new OfficeDevices(sender),
    sites: new OfficeSites(sender),
    surveys: new OfficeSurveys(sender),
    feedback: new FeedbackDesk(sender),
    publications: new OfficePublications(sender),
  };
}

export type {
  AppendResult,
  Device,
  DeviceList,
  DossierEvent,
  FeedbackHandling,
  FeedbackListRequest,
  FeedbackRecord,
  HandleFeedbackRequest,
  Invitations,
  InviteRequest,
  ItemProblem,
  OfficeDossier,
  OfficeFeedback,
  OfficeRating,
  OfficeSurveyResults,
  Paper,
  PaperKind,
  PlanSurveyRequest,
  PublicationFinding,
  PublicationReport,
  RatingExportRequest,
  RatingListRequest,
  RatingResult,
  RatingReviewRequest,
  RatingToken,
  Receipt,
  ReceiveResult,
  Reception,
  SavedDevice,
  SaveDeviceRequest,
  SaveSiteRequest,
  Site,
  SiteList,
  Survey,
  VisitRating,
} from '@motcua/contract';
export type { PublicationFile, PublicationItem, PublishedContent } from '@motcua/contract/files';
export type { Fetch } from './core/attempt.js';
export type { Many } from './core/batches.js';
export * from './core/errors.js';
export { DossierNotShownError } from './core/not-shown.js';
export type { PagedItems, PagePromise } from './core/paging.js';
export type { Validation, ValidationOptions, Warning } from './core/validation.js';
export type { OfficeDevices } from './office/devices.js';
export type { OfficeDossiers, PaperOptions } from './office/dossiers.js';
export type { OfficeFile } from './office/exported-file.js';
export type { FeedbackDesk, FeedbackReadOptions } from './office/feedback.js';
export type { OfficePublications, PublishOptions } from './office/publications.js';
export type { LinkOptions, OfficeRatings } from './office/ratings.js';
export type { OfficeSites } from './office/sites.js';
export type { OfficeSurveys, SurveyPaper, SurveyPaperResult, SurveyPapersOf } from './office/surveys.js';
export type { LiteOptions, RequestOptions } from './options.js';
