import { accessibilityMetadataRules } from './accessibility-metadata.ts';
import { colourRules } from './colours.ts';
import { containerRules } from './container.ts';
import { documentRules } from './documents.ts';
import { featureRules } from './features.ts';
import { headingRules } from './headings.ts';
import { hiddenRules } from './hidden.ts';
import { idRules } from './ids.ts';
import { imageRules } from './images.ts';
import { languageRules } from './languages.ts';
import { linkRules } from './links.ts';
import { listRules } from './lists.ts';
import { manifestRules } from './manifest.ts';
import { metadataRules } from './metadata.ts';
import { navigationRules } from './navigation.ts';
import { noteRules } from './notes.ts';
import { pageRules } from './pages.ts';
import { resourceRules } from './resources.ts';
import { roleRules } from './roles.ts';
import type { EpubRule } from './rule.ts';
import { styleRules } from './styles.ts';
import { tableRules } from './tables.ts';
import { wordRules } from './words.ts';

/** Every rule that a book is judged by, from the outside in. */
export const epubRules: readonly EpubRule[] = [
  ...containerRules,
  ...manifestRules,
  ...resourceRules,
  ...metadataRules,
  ...accessibilityMetadataRules,
  ...featureRules,
  ...navigationRules,
  ...pageRules,
  ...documentRules,
  ...languageRules,
  ...headingRules,
  ...imageRules,
  ...tableRules,
  ...listRules,
  ...linkRules,
  ...noteRules,
  ...idRules,
  ...roleRules,
  ...hiddenRules,
  ...wordRules,
  ...colourRules,
  ...styleRules,
];
