/**
 * Keeps room for elements that are not defined yet. A page whose layout must not move at all links `motcua.css`, which
 * says the same before anything is painted.
 */
export function reserve(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'motcua-catalogue:not(:defined),motcua-procedure:not(:defined),motcua-changes:not(:defined){display:block;min-height:var(--motcua-reserved-height,100vh)}' +
        'motcua-dossier:not(:defined){display:block;min-height:var(--motcua-reserved-height,900px)}' +
        'motcua-rating:not(:defined,[dialog],[kiosk]){display:block;min-height:var(--motcua-reserved-height,300px)}' +
        'motcua-rating[compact]:not(:defined){min-height:var(--motcua-reserved-height,90px)}' +
        'motcua-badge:not(:defined){display:block;min-height:var(--motcua-reserved-height,132px)}' +
        'motcua-search:not(:defined){display:block;min-height:84px}',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // A browser without constructed sheets does without.
  }
}
