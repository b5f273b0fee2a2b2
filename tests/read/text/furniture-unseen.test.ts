import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { blocksOf } from '../../../src/read/text/lines/blocks.ts';
import { markupOf } from '../../../src/read/text/lines/markup.ts';
import { furnitureReason } from '../../../src/read/text/parts/furniture.ts';

function reasonOf(line: string): string | null {
  const [block] = blocksOf(line, markupOf(line)).blocks;
  return block ? furnitureReason(block) : null;
}

describe('lines of sites', () => {
  it.each([
    'Breaking News Alerts',
    'A version of this article appears in print on Aug. 31, 2018, Section B, Page 12.',
    'This article appeared in print under the headline “A Quiet River”.',
    'Story continues below advertisement',
    'The Courier welcomes letters to the editor. Here’s how to submit one.',
    'Letters to the editor should be no longer than 200 words.',
    'Show key events only',
    'Please turn on JavaScript to use this feature',
    'Load more updates',
    'To unsubscribe from this list, reply with the word STOP.',
    'Get our best stories in your inbox every Saturday',
    'Sign up here for our weekly books newsletter.',
    'Share this story with your friends',
    'Did you enjoy this article? Share it.',
    'More from this author',
    'More in Culture',
    'Comments 14',
    '14 Comments',
    'Send via WhatsApp',
    'Updated at 13:10',
    'Jetzt den Newsletter abonnieren und keine Nachricht mehr verpassen!',
    'Artikel versenden',
    'Mehr Kommentare',
    'Mehr Artikel von Konrad Ellwanger',
    'Kontakt: leserbriefe@zeitung.example',
    'Alle Kommentare lesen (12)',
    'Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.',
    'Nach der Anzeige weiterlesen',
    'Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn.',
    'Recevez chaque matin l’essentiel de l’actualité',
    'Newsletter Ouest-Bassac : chaque jour, l’actualité près de chez vous',
    'Inscrivez-vous à notre infolettre du matin',
    'Tous les articles de Maëlle Quintard',
    'La suite après la publicité',
    'Partager par WhatsApp',
    'Voir les commentaires (8)',
    'Cet article est paru dans l’édition papier du 14 juin.',
    'Comentarios 14',
    'Actualizado a las 13:10',
    'Enviar por WhatsApp',
    'Más artículos de Graciela Montiel',
    'Más deportes',
    'Suscríbete a nuestro boletín y recibe lo mejor en tu correo',
    '¿Te ha gustado este artículo? Compártelo.',
    'Este artículo apareció en la edición impresa del domingo.',
    'Понравился материал? Поделитесь с друзьями',
    'Читать ещё: Где в городе найти ржаной хлеб',
    'Подпишитесь на наш телеграм-канал',
    'Другие материалы автора',
    'Показать все комментарии',
    'Включите JavaScript, чтобы увидеть страницу.',
    'Продолжение после рекламы',
    'Skomentuj (7)',
    'Powrót na górę',
    'Wyświetl komentarze',
    'Zapisz się na nasz newsletter',
    'Więcej tekstów autora',
    'Ciąg dalszy artykułu pod reklamą',
    'Udostępnij na Facebooku',
    '会員登録はこちら',
    'メルマガの登録はこちらから',
    'この記事をシェアする',
    'この記者の記事一覧',
    '広告の後に続きます',
    'JavaScriptを有効にしてください。',
    'اشتركوا في نشرتنا البريدية',
    'شارك عبر واتساب',
    'جميع مقالات الكاتب',
    'العودة إلى أعلى الصفحة',
    'يرجى تفعيل جافا سكريبت لمشاهدة الصفحة',
    'हमारे व्हाट्सऐप चैनल से जुड़ें',
    'सभी टिप्पणियां देखें',
    'लेखक के अन्य लेख',
    'विज्ञापन के बाद पढ़ना जारी रखें',
    'इस खबर को दोस्तों के साथ शेयर करें',
  ])('%s', (line) => {
    expect(reasonOf(line)).toMatch(/^furniture: /);
  });

  it('a writer from outside', () => {
    expect(reasonOf('Special to The Bayport Chronicle')).toBe('read as agency');
    expect(reasonOf('Special to whom, she asked, and for how long?')).toBeNull();
  });
});

describe('lines of articles', () => {
  it.each([
    'UP NEXT',
    'Nichts verpassen wollte er an diesem Abend.',
    'Pour ne rien manquer du spectacle, il monta sur le toit.',
    'Si quieres recibir visitas, abre la puerta.',
    'More than words',
    'More in sorrow than in anger',
    'Watch where you step',
    'Get used to it, the letter said.',
    'Join the queue, they told us.',
    'Save the date for your own funeral, my aunt used to say.',
    'Follow the river until the road ends.',
    'Share the bread among eight people.',
    'Letters to the editor poured in for weeks.',
    'She reads every letter to the editor twice.',
    'Nobody reads the newsletter.',
    'The newspaper appeared in print for the last time on Friday.',
    'Add the cookies to the tin.',
    'To get more stories from women, the archive hired ten of them.',
    'The comments hurt.',
    'Page turners',
    'Key events',
    'Mehr Licht',
    'Mehr als ein Haus',
    'Hier stand der Kommentar eines Toten.',
    'Jetzt will der Verlag ein Abo testen.',
    'Andere Bilder in den Köpfen',
    'Die Anzeige kam zurück.',
    'Alle lesen mit.',
    'Ein Artikel über Brot',
    'Plus jamais ça',
    'Voir encore la mer',
    'Réactions',
    'La suite du voyage',
    'Recevoir une lettre, c’est exister.',
    'Partager le pain',
    'Tout le monde commente.',
    'Más de mil personas',
    'Ver más allá del dolor',
    'Recibe cada día a cien personas.',
    'Sigue la búsqueda',
    'Comparte casa con su hermana.',
    'Deja un hueco enorme.',
    'Envía amenazas por WhatsApp a su vecino',
    'Читать вслух',
    'Смотрите с друзьями, так веселее.',
    'Отправить материал в суд решил прокурор.',
    'Получать новости из дома ему разрешали раз в месяц.',
    'Статья была опубликована в газете в 1936 году.',
    'Что вы думаете?',
    'Это интересно не только детям',
    'Więcej światła',
    'Ostatnie wiadomości z frontu',
    'Powrót do domu',
    'Napisz do mnie list, poprosiła.',
    'Wyniki pomiarów',
    'コメントを控えた。',
    '百万人が会員登録',
    '配信を停止した。',
    '特集の終わり',
    'شارك في كتابة هذا المقال ثلاثة صحفيين.',
    'انضم إلى الفريق قبل عام.',
    'سجل هنا هدفين.',
    'حمل الحقيبة وخرج.',
    'यह ईमेल मंत्री को भेजा गया।',
    'अदालत ने कहा कि लोग टिप्पणी न करें।',
    'अखबार में छपा इश्तहार',
    'और पानी नहीं आया।',
  ])('%s', (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});

const body = `The bridge was closed on Friday morning after the river rose by a metre, and nobody in Penwick was surprised.

Engineers said it would stay closed for at least a week, and a ferry will carry children to school until then.`;

async function readOf(text: string) {
  return await read({ name: 'page.txt', bytes: new TextEncoder().encode(text), language: 'en' }, () => {});
}

describe('runs of lines', () => {
  it('a menu above the headline gives no kicker', async () => {
    const article = await readOf(`SCORES\nSTANDINGS\nTICKETS\n\nBridge closed after the river rises\n\n${body}`);
    expect(article.metadata.headline).toBe('Bridge closed after the river rises');
    expect(article.metadata.kicker).toBeNull();
    expect(article.setAside).toHaveLength(3);
  });

  it('a section apart from the menu is the kicker', async () => {
    const article = await readOf(`News\nSport\nCulture\n\nOpinion\nBridge closed after the river rises\n\n${body}`);
    expect(article.metadata.kicker).toBe('Opinion');
  });

  it('tags below a line of the site, and a single short line that stays', async () => {
    const tagged = await readOf(
      `Bridge closed after the river rises\n\n${body}\n\nFollow us on Facebook\nPenwick\nRivers`,
    );
    expect(tagged.setAside.map(({ reason }) => reason)).toEqual([
      'furniture: social',
      'furniture: tags',
      'furniture: tags',
    ]);
    const single = await readOf(`Bridge closed after the river rises\n\n${body}\n\nPenwick`);
    expect(single.setAside).toEqual([]);
  });

  it('what stands under the name of a section in the tail', async () => {
    const article = await readOf(
      `Bridge closed after the river rises\n\n${body}\n\nMore in Culture\nThe ferry is no metaphor\nInside the jury room`,
    );
    expect(article.setAside).toHaveLength(3);
  });

  it('the initials of an agency', async () => {
    const article = await readOf(`Bridge closed after the river rises\n\n${body}\n\nJRM/LQ`);
    expect(article.setAside.map(({ reason }) => reason)).toEqual(['read as agency']);
  });
});
