const SEARCH_FILE = /^(?:manifest\.json|hot\.bin|(?:words|names|bodies)-[0-9a-f]+\.bin)$/;

/** True for a name that a file of a search index has. */
export function isSearchFile(name: string): boolean {
  return SEARCH_FILE.test(name);
}
