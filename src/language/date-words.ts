/**
 * What stands before a date on a news page, folded: `published` and `updated`. A longer phrase before its own
 * beginning; separated by `|`.
 */
export const dateLabels = {
  published: `first published on|first published at|first published|originally published on|originally published|
    published online|published on|published at|published|publish date|publication date|date published|posted on|posted at|
    posted|release date|date of issue|issued on|issued|created on|created|date|article date|issue date|dated|uploaded|
    article publié le|publié en ligne le|publié le|publiée le|publié à|publié|paru le|parue le|mis en ligne le|mise en ligne|
    créé le|écrit le|date de publication|première publication|premiere publication|le|
    erstmals veröffentlicht am|veröffentlicht am|veröffentlicht|veröffentlichung|veröffentlichungsdatum|publiziert am|publiziert|
    erschienen am|erschienen|erstellt am|erstellt|datum|artikel vom|meldung vom|vom|online seit|
    publicado el día|publicado el|publicada el|publicado a las|publicado en|publicado|publicada|fecha de publicación|fecha|creado el|creado|el|
    опубликовано в|опубликовано|опубликован|опубликована|дата публикации|дата|размещено|публикация|добавлено|создано|
    data publikacji|opublikowano dnia|opublikowano|opublikowany|opublikowane|publikacja|dodano|data dodania|utworzono|data|
    公開日時|公開日|公開|掲載日時|掲載日|掲載|配信日時|配信日|配信|投稿日時|投稿日|投稿|発行日|発行|発表日|初出|
    تاريخ النشر|نشرت في|نشر في|نشر بتاريخ|نشر يوم|نشر|نشرت|تم النشر في|تم النشر|منشور في|تاريخ|بتاريخ|
    प्रकाशित तिथि|प्रकाशन तिथि|प्रकाशन की तारीख|प्रकाशन|प्रकाशित हुआ|प्रकाशित|पब्लिश्ड|पब्लिश|पोस्ट किया गया|तारीख|दिनांक|
    pubblicato il|pubblicato|data di pubblicazione|publicado em|publicada em|data de publicação|gepubliceerd op|gepubliceerd|
    geplaatst op|geplaatst|publicerad|publicerat|publiceret|offentliggjort|udgivet|publisert|vydáno|publikováno|zveřejněno|
    опубліковано|дата публікації|yayınlanma tarihi|yayınlanma|yayın tarihi|giriş tarihi|giriş|közzétéve|megjelent|publicat la|publicat|
    публикувано|δημοσιεύτηκε|δημοσίευση|julkaistu|objavljeno|uverejnené`,
  updated: `updated date|update date|date updated|last updated on|last updated at|last updated|last update|last modified on|last modified|last edited|updated on|updated at|
    updated|update|modified on|modified|revised on|revised|amended on|amended|edited|corrected|
    dernière mise à jour le|dernière mise à jour|mis à jour le|mise à jour le|mis à jour à|mis à jour|mise à jour|modifié le|modifié|actualisé le|actualisé|màj|maj|
    zuletzt aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|letztes update|aktualisiert am|aktualisiert|aktualisierung|
    geändert am|geändert|zuletzt geändert|bearbeitet am|bearbeitet|stand|update vom|überarbeitet am|
    última actualización|ultima actualización|actualizado el|actualizada el|actualizado a las|actualizado|actualizada|modificado el|modificado|act.|
    последнее обновление|обновлено в|обновлено|обновлен|обновлена|обновление|изменено|отредактировано|дата обновления|
    ostatnia aktualizacja|zaktualizowano|aktualizacja|aktualizowano|data aktualizacji|zmodyfikowano|ostatnia modyfikacja|akt.|
    最終更新日時|最終更新日|最終更新|更新日時|更新日|更新|改訂|
    آخر تحديث في|آخر تحديث|اخر تحديث|تم التحديث في|تم التحديث|حدث في|حدثت في|حدث|تاريخ التحديث|التحديث الأخير|تحديث|محدث|
    अंतिम अपडेट|आखिरी अपडेट|अपडेट किया गया|अपडेटेड|अपडेट|संशोधित|अद्यतन|
    ultimo aggiornamento|aggiornato il|aggiornato|atualizado em|atualizado|última atualização|bijgewerkt op|bijgewerkt|laatst gewijzigd|
    laatste update|uppdaterad|uppdaterat|opdateret|oppdatert|aktualizováno|aktualizace|оновлено|güncelleme tarihi|güncelleme|
    güncellenme|frissítve|actualizat|päivitetty|актуализирано|ενημερώθηκε|τελευταία ενημέρωση|ažurirano|aktualizované`,
} as const;

/** Words that stand inside a date and say nothing, folded. */
export const dateFillers = new Set(
  `at on the of and day a as o los las el de del la le les à h hrs hr hours hour horas hora heure heures uhr um den der am gegen kl klo
  kello klokken kell godz godzina g o dnia r rok roku roku г года год году гг в во ч мин час часов мск.время il alle ore dell em às as
  om om_ uur u tanggal saat saati ε ώρα في الساعة يوم تمام بتوقيت عند تاريخ م ه बजे को तारीख दिनांक समय पर local time date time jst.
  st nd rd th er ère ere º ª te ten go го е я ое ième eme klockan óra órakor ora oras в. ב ה`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words of the half of the day, folded: `am` before noon, `pm` after. */
export const halvesOfDay = {
  am: 'am a.m a.m. صباحا صباحًا ص सुबह पूर्वाह्न प्रातः 午前 오전 上午 rano morgens de_la_mañana del_matin',
  pm: 'pm p.m p.m. م مساء مساءً ظهرا शाम दोपहर अपराह्न रात 午後 오후 下午',
} as const;
