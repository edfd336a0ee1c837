export type { ActionCall, ActionHandlers, KeyFinder, OfficeCall } from './api/actions.js';
export { type AppOptions, createApp, type RequestRecord } from './api/app.js';
export { addressBehind } from './api/callers.js';
export { serveFolders, type StaticFolders } from './api/static-files.js';
export { auditSites, type SitesToAudit } from './audit/audit-sites.js';
export { CatalogueError, type CatalogueReader } from './audit/published/published.js';
export { openSignedFolder } from './audit/published/signed-folder.js';
export { storeReader } from './audit/published/store-reader.js';
export { htmlReport } from './audit/report/html-report.js';
export { textReport } from './audit/report/text-report.js';
export {
  FetchRefusal,
  type SiteAnswer,
  type SiteFetch,
  siteFetch,
  type SiteFetchOptions,
} from './audit/site/site-fetch.js';
export { Catalogue, type CatalogueSource } from './catalogue/catalogue.js';
export { LiveCatalogue, readCatalogue } from './catalogue/live-catalogue.js';
export { createDevices, type DeviceDesk, type DeviceParts } from './devices/handlers.js';
export { DossierBook, type DossierBookParts } from './dossiers/dossier-book.js';
export type { DossierRecord, Factor, OfficeKey } from './dossiers/record.js';
export { createExports, type ExportParts } from './exports/handlers.js';
export { createFeedback, type FeedbackParts } from './feedback/handlers.js';
export { importCatalogue } from './import/import-catalogue.js';
export { type DefectCount, type EntryCounts, type ImportReport, printReport } from './import/report.js';
export { createLookup, type LookupParts } from './lookup/handlers.js';
export { openTries, Tries } from './lookup/tries.js';
export { createOffice, type OfficeParts } from './office/handlers.js';
export { checkOverlays, publishOverlay } from './overlays/publish-overlay.js';
export type { OverlayReport } from './overlays/report.js';
export { type PaperParts } from './papers/contents.js';
export { paperOf } from './papers/paper.js';
export { type PublishedFile } from './publish/published-file.js';
export { publishedFiles, type Publishing } from './publish/published-files.js';
export { newSigningKey, readSigningKey, type SigningKey } from './publish/signing-key.js';
export { createPublications, type PublicationParts } from './publications/handlers.js';
export { type Published, publishDecision, type PublishOptions } from './publications/publish-decision.js';
export { createRatingReview, type RatingReviewParts } from './ratings-review/handlers.js';
export { createRatings, type RatingHandlers } from './ratings/handlers.js';
export { type RatingParts } from './ratings/rating-parts.js';
export { type Fault, printFault, Refusal } from './refusal.js';
export { scrub } from './scrub/scrub.js';
export type { Scrub, Scrubbed } from './scrub/scrubbed.js';
export { readSecret, type SecretPlaces } from './secret/read-secret.js';
export { Secret } from './secret/secret.js';
export { createSites, type SiteDesk, type SiteParts } from './sites/handlers.js';
export { KeyStore, type ListedKey, type NewKey } from './store/key-store.js';
export { openStore, Store } from './store/store.js';
export { createSurveys, type SurveyParts } from './surveys/handlers.js';
export { type Round, roundsFrom } from './surveys/rounds.js';
export { Work, type WorkParts } from './work/work.js';
export type { WorkCheck } from './work/work-check.js';
