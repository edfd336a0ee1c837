export default {
  printWidth: 120,
  singleQuote: true,
  trailingComma: 'all',
  // White space in a template is part of what a person sees.
  embeddedLanguageFormatting: 'off',
};
