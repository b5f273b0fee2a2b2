import { folded } from './folded.ts';

/** How names of pictures' files end. */
const endings = /\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp|eps|heic|avif|ai|psd)$/iu;

/** Names that cameras and programs give: 'IMG_2041', 'DSC00012', 'Screenshot 2024-05-01', 'figure-3_final'. */
const byMachines =
  /^(?:img|dsc[nf]?|p|pict|image|screen ?shot|bildschirmfoto|scan|fig(?:ure)?|pic(?:ture)?)[-_ ]?\d[\d_-]*$/iu;

/** Whether a text alternative is the name of a file: that of the picture itself, or one that looks like it. */
export function isFileName(words: string, source: string | null): boolean {
  const text = words.trim();
  if (endings.test(text) && !/\s\S+\s/u.test(text)) return true;
  const name = decoded((source ?? '').replace(/[?#].*$/su, '').replace(/^.*\//su, ''));
  const stem = name.replace(/\.[a-z0-9]+$/iu, '');
  // A picture named by a word that says what it shows is a file's name too, but may be words for it all the same.
  if (stem !== '' && text.toLowerCase() === stem.toLowerCase() && /[\d_-]/u.test(stem)) return true;
  return byMachines.test(text) && /[-_\d]{2}/u.test(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Words for any picture, in the languages that Imprint knows best, folded to small letters. */
const words: ReadonlySet<string> = new Set(
  `image|images|picture|photo|photograph|photography|graphic|illustration|figure|chart|diagram|drawing|icon|logo|img|alt
alt text|alternative text|image placeholder|placeholder|picture placeholder|image description|description|untitled|todo
tbd|null|undefined|no description|no alt text|an image|a picture|a photo|the image|this is an image|spacer|n a|blank
photographie|illustrations|dessin|graphique|schéma|texte alternatif|une image|une photo|sans titre|légende
bild|foto|abbildung|grafik|zeichnung|diagramm|illustrationen|ein bild|ein foto|alternativtext|beschreibung|platzhalter
imagen|foto|fotografía|ilustración|figura|gráfico|dibujo|una imagen|una foto|texto alternativo|descripción|sin título
изображение|картинка|фото|фотография|рисунок|иллюстрация|схема|график|описание|альтернативный текст|без названия
obraz|obrazek|zdjęcie|fotografia|ilustracja|rysunek|wykres|grafika|opis|tekst alternatywny|bez tytułu
画像|写真|図|イラスト|絵|グラフ|代替テキスト|説明|無題
صورة|الصورة|رسم|شكل|صورة فوتوغرافية|رسم توضيحي|نص بديل|وصف|بدون عنوان
चित्र|तस्वीर|फोटो|फ़ोटो|छवि|रेखाचित्र|वैकल्पिक पाठ|विवरण|शीर्षकहीन`
    .split(/[|\n]/u)
    .map((word) => word.normalize('NFC')),
);

/** Whether a text alternative would do for any picture ('photo', 'Bild', 'image placeholder', 'Figure 3'). */
export function isPlaceholder(text: string): boolean {
  const plain = folded(text);
  return plain === '' || words.has(plain) || words.has(plain.replace(/ \d+$/u, ''));
}

/**
 * Whether an alternative says what the caption says anyway: all of it, or the most of it where a credit or a link follows.
 * 'A lighthouse' over 'A lighthouse that two families kept for ninety years' is short, but no repetition.
 */
export function repeatsCaption(alternative: string, caption: string): boolean {
  const [own, read] = [folded(alternative), folded(caption)];
  if (own === '') return false;
  return read === own || (read.startsWith(`${own} `) && own.length * 2 >= read.length);
}
