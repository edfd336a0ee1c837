/** The version of this package, so that two copies on one page can tell that they differ. */
export const VERSION = '0.1.0';
