/** Words that lead a picture's credit, folded; separated by `|`, the longer phrase first. */
export const creditWords = `photo credit|photo credits|photo courtesy of|photo courtesy|photographs by|photographs|photograph by|photograph|photographed by|
  photography by|photography|photos by|photos|photo by|photo|pictures by|pictures|picture credit|picture by|picture|image credit|image courtesy of|image courtesy|
  images by|images|image by|image|file photo|file picture|handout|credit|credits|courtesy of|courtesy|pic|pix|illustration by|illustration|graphic by|graphic|
  credit photo|credits photo|credit image|photo d'illustration|photo d'archives|photographie de|photographie|photo de|photo|crédit|crédits|illustration de|image de|infographie|
  foto von|fotos von|foto|fotos|bild von|bild|bilder|bildquelle|bildnachweis|archivfoto|archivbild|symbolfoto|symbolbild|grafik|illustration|fotograf|
  foto de|fotos de|fotografía de|fotografía|foto cedida por|imagen de|imagen|imágenes|crédito foto|foto de archivo|ilustración|gráfico|
  фото из архива|архивное фото|фото|фотография|снимок|изображение|иллюстрация|источник фото|фото с сайта|кадр|
  fot|foto|zdjęcie|zdjęcia|autor zdjęcia|źródło zdjęcia|zdjęcie ilustracyjne|fotografia|grafika|
  写真提供|画像提供|提供写真|写真|撮影者|撮影|提供|画像|イラスト|図|
  مصدر الصورة|الصورة من|الصورة|صورة|تصوير|المصور|عدسة|بعدسة|صور|رسم|كاريكاتير|
  फोटो साभार|तस्वीर साभार|फोटो क्रेडिट|फोटो|तस्वीर|छायाचित्र|चित्र|इमेज स्रोत|छवि|साभार|ग्राफिक|
  foto di|immagine|beeld|fotografie|kuva|φωτογραφία|fotoğraf|снимка|світлина|imagem|fotografie|bilde|billede|credito|crédito`;

/** Labels some sites put before a caption, folded. */
export const captionLabels = `image caption|media caption|photo caption|picture caption|media caption|caption|légende de l'image|légende|
  bildunterschrift|bildbeschreibung|bildtext|pie de foto|leyenda de la imagen|подпись к фото|подпись|podpis zdjęcia|podpis|
  写真説明|画像説明|キャプション|تعليق على الصورة|شرح الصورة|इमेज कैप्शन|कैप्शन|फोटो कैप्शन`;
