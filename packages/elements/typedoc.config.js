import { OptionDefaults } from 'typedoc';

const manifestTags = [
  '@tagname',
  '@attr',
  '@attribute',
  '@csspart',
  '@cssprop',
  '@cssproperty',
  '@cssstate',
  '@fires',
  '@slot',
];

export default {
  entryPoints: ['src/index.ts', 'src/loader/loader.ts'],
  blockTags: [...OptionDefaults.blockTags, ...manifestTags],
};
