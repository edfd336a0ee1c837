export { type AppOptions, createApp, type RequestRecord } from './api/app.js';
export { serveFolders, type StaticFolders } from './api/static-files.js';
export { Catalogue, type CatalogueSource } from './catalogue/catalogue.js';
export { LiveCatalogue, readCatalogue } from './catalogue/live-catalogue.js';
export { importCatalogue } from './import/import-catalogue.js';
export { type DefectCount, type EntryCounts, type ImportReport, printReport } from './import/report.js';
export { type Fault, printFault, Refusal } from './refusal.js';
export { openStore, Store } from './store/store.js';
