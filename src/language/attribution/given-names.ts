import { once } from '../../model/once.ts';

/**
 * Given names of men and women in Russian and Polish, in lower case: enough of the common ones to tell a nominative
 * from a declined form where the ending alone is that of both ('Олега', 'Анна').
 */
const men = `александр алексей анатолий андрей антон аркадий арсений артём артур борис вадим валентин валерий василий виктор
  виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий даниил денис дмитрий евгений егор
  иван игорь ильдар кирилл константин лев леонид максим марат марк матвей михаил никита николай олег павел пётр петр
  прохор роман ростислав руслан савва савелий семён семен сергей станислав степан тарас тимофей тимур фёдор федор
  филипп эдуард эмиль юрий яков ярослав илья кузьма фома лука
  adam albert aleksander andrzej antoni artur bartosz bogdan bogusław bronisław czesław damian daniel dariusz dawid dominik
  edward emil eugeniusz feliks filip franciszek grzegorz gustaw henryk hubert ignacy igor jacek jakub jan janusz jarosław
  jerzy józef julian kacper kamil karol kazimierz konrad kornel krzysztof leon leszek lucjan łukasz maciej marcin marek
  marian mariusz mateusz michał mikołaj mirosław norbert olaf olgierd oskar patryk paweł piotr przemysław rafał robert
  roman ryszard sebastian sławomir stanisław stefan sylwester szymon tadeusz teodor tomasz wacław waldemar wiesław
  wiktor witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt`;

const women = `алина алла анастасия анжела анна валентина валерия варвара вера вероника галина дарья даша евгения екатерина елена
  елизавета жанна зинаида зоя инна ирина карина кира клавдия ксения лариса лидия любовь людмила маргарита марина мария
  надежда наталия наталья нина оксана олеся ольга полина раиса регина римма светлана софия софья таисия тамара татьяна
  ульяна юлия яна
  agata agnieszka aleksandra alicja alina anna barbara beata bożena danuta dorota elwira elżbieta ewa gabriela grażyna halina hanna
  helena irena izabela jadwiga janina joanna jolanta julia justyna kamila karolina katarzyna kinga krystyna lena lidia
  łucja magdalena małgorzata maria marta marzena monika natalia nina olga patrycja paulina renata sylwia teresa urszula
  wanda weronika wiesława wiktoria zofia zuzanna`;

const given = (names: string): readonly string[] => names.trim().split(/\s+/u);

export const maleNames: ReadonlySet<string> = new Set(given(men));
export const femaleNames: ReadonlySet<string> = new Set(given(women));

const irregular: ReadonlyMap<string, string> = new Map([
  ['пётр', 'петра'],
  ['павел', 'павла'],
  ['лев', 'льва'],
  ['paweł', 'pawła'],
  ['andrzej', 'andrzeja'],
  ['maciej', 'macieja'],
]);

/** Genitives (and accusatives) of men's names. */
export const maleGenitives: () => ReadonlySet<string> = once(
  () =>
    new Set([...maleNames].map(genitiveOf).filter((form) => !femaleNames.has(form) && !/(?:sława|слава)$/u.test(form))),
);

/** Every other case of women's names. */
export const femaleObliques: () => ReadonlySet<string> = once(() => new Set([...femaleNames].flatMap(obliquesOf)));

function genitiveOf(name: string): string {
  const known = irregular.get(name);
  if (known) return known;
  if (/[аяa]$/u.test(name)) return name;
  if (/[йь]$/u.test(name)) return `${name.slice(0, -1)}я`;
  if (/ek$/u.test(name)) return `${name.slice(0, -2)}ka`;
  if (/[iy]$/u.test(name)) return `${name}ego`;
  return `${name}${/\p{sc=Cyrillic}/u.test(name) ? 'а' : 'a'}`;
}

function obliquesOf(name: string): readonly string[] {
  const stem = name.slice(0, -1);
  if (/ия$/u.test(name)) return [`${stem}и`, `${stem}ю`, `${stem}ей`];
  if (/[ая]$/u.test(name))
    return [`${stem}ы`, `${stem}и`, `${stem}е`, `${stem}у`, `${stem}ю`, `${stem}ой`, `${stem}ей`];
  if (/ia$/u.test(name)) return [`${stem}i`, `${stem}ę`, `${stem}ą`, `${name.slice(0, -2)}ii`];
  if (/ka$/u.test(name)) return [`${stem}i`, `${name.slice(0, -2)}ce`, `${stem}ę`, `${stem}ą`];
  if (/ra$/u.test(name)) return [`${stem}y`, `${name.slice(0, -2)}rze`, `${stem}ę`, `${stem}ą`];
  if (/a$/u.test(name)) return [`${stem}y`, `${stem}i`, `${stem}ie`, `${stem}ę`, `${stem}ą`];
  return [];
}
