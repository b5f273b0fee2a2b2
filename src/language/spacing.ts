import { primaryOf } from './marks.ts';

/** U+00A0. */
export const noBreakSpace = '\u00a0';
/** U+202F. */
export const narrowNoBreakSpace = '\u202f';

/** Where a language wants spaces that don't break. */
export interface Spacing {
  /** Spaces before these marks, French: narrow before `; ! ?`, full before `:`. */
  readonly french: boolean;
  /** Words after which a line shouldn't end: prepositions and conjunctions of one letter, titles; lower case. */
  readonly bound: readonly string[];
  /** Abbreviations, with their stop where they have one, after which no line ends. */
  readonly abbreviations: readonly string[];
  /** Units and words of quantity that stay with the number before them. */
  readonly units: readonly string[];
  /** Names of months, as they stand after a day. */
  readonly months: readonly string[];
}

const split = (words: string): readonly string[] => words.split(' ');

const measures =
  '% ‰ °C °F K km m cm mm nm kg g mg t l ml ha MW GW kW kWh GWh MWh Hz kHz MHz GHz V W A km/h km² m² m³ GB MB TB kB s min h $ € £ ¥ ₽ zł ₹ EUR USD GBP CHF pt px';

const spacing: Readonly<Record<string, Spacing>> = {
  en: {
    french: false,
    bound: [],
    abbreviations: split(
      'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. St St. Sir No. no. p. pp. vol. Fig. fig. c. Gen. Sen. Rep. Gov. Capt. Lt. Sgt. Col. Rev. Messrs Messrs. Mx Revd Hon. Fr. Mt Mt. Ft. pp vols. nos. Nos. ch. chs. para. paras. eds.',
    ),
    units: split(
      `${measures} million billion trillion bn m thousand hundred percent pct per tonnes tons acres miles feet euros dollars pounds pence cents yen roubles rubles am pm a.m. p.m. mph kph ft yd lb lbs oz noon o’clock BC AD BCE CE GMT BST UTC CET`,
    ),
    months: split(
      'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    ),
  },
  fr: {
    french: true,
    bound: split('à y'),
    abbreviations: split(
      'M. MM. Mme Mmes Mlle Dr Pr Me St Ste p. pp. art. n° nº vol. fig. av. bd Mlles Mgr Drs Prs chap. ch. t. éd. tabl. ill. nos n°s pl.',
    ),
    units: split(
      `${measures} mille million millions milliard milliards pour euros euro dollars dollar francs tonnes habitants heures h min av. apr. ans`,
    ),
    months: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  },
  de: {
    french: false,
    bound: [],
    abbreviations: split(
      'Dr. Prof. Hr. Fr. St. S. Nr. Bd. Abb. Art. Abs. ca. vgl. Herr Frau z. d. u. i. v. n. o. a. Kap. Tab. Anm. Aufl. Ziff. Rn. Rz. Jg. Bl. Bde. Nrn. Dipl. Ing. Msgr.',
    ),
    units: split(
      `${measures} Mio. Mrd. Millionen Million Milliarden Milliarde Tausend Prozent Euro Cent Dollar Franken Tonnen Hektar Kilometer Meter Uhr Grad Std. Min. Sek. Tsd. v. n.`,
    ),
    months: split('Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'),
  },
  es: {
    french: false,
    bound: split('y o a e u'),
    abbreviations: split(
      'Sr. Sra. Srta. Dr. Dra. D. Dña. Prof. S. Sta. Sto. p. pp. pág. págs. n.º núm. art. vol. cap. Sres. Dres. Mons. Fr. EE. a. fig. párr. ed. núms. c.',
    ),
    units: split(
      `${measures} mil millón millones por euros euro dólares dólar pesos toneladas hectáreas kilómetros metros a. d. p. horas`,
    ),
    months: split('de'),
  },
  ru: {
    french: false,
    bound: split('в к с о у и а я во ко со об от до по на за из не ни но'),
    abbreviations: split(
      'г. гг. г-н г-жа г-на г-жи им. ул. пр. д. с. стр. см. т. рис. № акад. проф. св. пл. пер. просп. наб. ш. кв. обл. р. оз. о. гл. ч. табл. п. пп. ст. кн. вып. изд. проф. н. тов.',
    ),
    units: split(
      `${measures} тыс. млн млрд трлн тысяч тысячи миллионов миллиона миллиардов руб. рублей рубля рубль долларов доллара евро процентов процента процент тонн км м кг л чел. человек лет г. года год часов ч ч. мин мин. сек. кг га утра вечера дня ночи век века вв.`,
    ),
    months: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  },
  pl: {
    french: false,
    bound: split('a i o u w z'),
    abbreviations: split(
      'p. pan pani dr prof. inż. mgr ks. św. ul. al. s. str. nr art. ust. r. im. red. gen. płk rys. tab. rozdz. t. cz. poz. pkt godz. lek. hab. abp bp o. br. zob. por. wyd. m.',
    ),
    units: split(
      `${measures} tys. mln mld bln tysięcy miliony milionów miliarda miliardów proc. procent złotych zł euro dolarów ton hektarów kilometrów metrów lat roku r. godz. osób min w. wieku rano wieczorem n.e. p.n.e.`,
    ),
    months: split('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  },
  ar: {
    french: false,
    bound: split('و'),
    abbreviations: split('د. أ. م. ص. السيد السيدة رقم صفحة'),
    units: split(
      `${measures} ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات تريليون في دينار دولار دولارا درهم ريال جنيه يورو طن كيلومتر متر صباحا صباحًا مساء مساءً ظهرا ظهرًا كم كلم كغ كجم سم بالمئة بالمائة`,
    ),
    months: split(
      'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر آذار نيسان أيار حزيران تموز آب أيلول شباط',
    ),
  },
  hi: {
    french: false,
    bound: [],
    abbreviations: split('डॉ. डॉ श्री श्रीमती सुश्री पं. प्रो. पृ. पृष्ठ सं. नं. कु.'),
    units: split(
      `${measures} हज़ार हजार लाख करोड़ अरब खरब प्रतिशत फीसदी फ़ीसदी रुपये रुपए डॉलर किलोमीटर मीटर किलो टन बजे किमी किग्रा सेमी मिनट घंटे`,
    ),
    months: split('जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर'),
  },
};

const none: Spacing = {
  french: false,
  bound: [],
  abbreviations: split('p. pp. No. Nos. vol. Vol. Fig. Mr. Mrs. Ms. Dr. Prof.'),
  units: split(`${measures} am pm a.m. p.m.`),
  months: [],
};

/** Signs that count what follows them, in any language. */
const countingSigns: readonly string[] = ['§', '§§', '¶', '№', 'Nº', 'N°', '©'];

/** The spacing of a language by its BCP 47 tag. */
export function spacingOf(language: string): Spacing {
  const own = spacing[primaryOf(language)] ?? none;
  return { ...own, abbreviations: [...own.abbreviations, ...countingSigns] };
}
