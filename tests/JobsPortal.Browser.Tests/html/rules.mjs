// html-validate's recommended rules; each one that is off says why.
export const config = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Style of the source, not validity: Razor writes what its authors wrote.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Long titles are the office's own words, followed by the name of the district.
    'long-title': 'off',
    // Several boxes of one question carry its name: that is how a browser sends several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A table that scrolls sideways is a named region that takes the focus; a section would be a chapter.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Telephone numbers are copied into telephones and searched for: plain hyphens; CSS keeps the line whole.
    'tel-non-breaking': 'off',
  },
};
