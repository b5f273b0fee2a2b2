import type { FurnitureWords } from './words.ts';

export const spanish: FurnitureWords = {
  navigation: `{leer,lee,lea,ver} {este artículo,esta noticia,} en {inglés,español,catalán,gallego,euskera,portugués}|
    {imprimir,guardar,descargar} {esta,este,la,el} {página,artículo,noticia,nota}|
    {reportar,informar de,avisar de} un error en {esta nota,el texto,la noticia,este artículo}|
    {consulta,lee,ver,compra} {nuestra,la} edición {impresa,digital,en papel}|{seguir,sigue,siga} leyendo en…|
    {volver,ir,subir,regresar} {arriba,al inicio,a la portada,al principio,al menú,a inicio,a noticias,al artículo,a los comentarios,al contenido principal}|
    {cargar,ver,mostrar,leer,ocultar} {más,menos,todo,todos,todas,más artículos,más noticias,todas las noticias,todos los artículos,más entradas,más actualizaciones}|
    {abrir,cerrar,mostrar} {el,la,} {menú,buscador,búsqueda,navegación}|
    {mis,mi} {noticias guardadas,artículos guardados,favoritos,perfil,suscripción,boletines,alertas}|
    {alertas,avisos} {de noticias,informativas,de última hora}|{activar,gestionar} {alertas,notificaciones,avisos}|
    {edición,versión} {impresa,digital,papel,de hoy,en pdf}|
    {aumentar,reducir,disminuir} {el,} {texto,tamaño de letra,tamaño del texto}|
    {enviar,proponer,sugerir} {una,} {corrección,errata}|
    {clasificados,loterías,suscriptores,podcasts,quiosco,kiosko}|
    {descarga,descargar} {la app,la aplicación,nuestra app,nuestra aplicación,el pdf}|
    {atención al cliente,área de clientes,área privada,zona premium}|
    {más recientes,más antiguos,orden cronológico}|
    saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|menú|
    menú principal|abrir menú|cerrar|cerrar menú|buscar|búsqueda|inicio|portada|página principal|iniciar sesión|
    cerrar sesión|registrarse|regístrate|mi cuenta|volver|volver arriba|ir arriba|arriba|subir|anterior|siguiente|
    noticia anterior|noticia siguiente|artículo anterior|artículo siguiente|ver más|ver menos|ver todo|ver todos|
    cargar más|mostrar más|más noticias|todas las noticias|secciones|imprimir|imprimir artículo|versión para imprimir|
    tamaño de letra|tamaño del texto|aumentar texto|reportar un error|informar de un error|reportar error|
    corregir un error|has visto un error……|¿has visto un error……|guardar|guardar artículo|guardado|leer después|
    favoritos|añadir a favoritos|copiar|copiar enlace|copiar link|enlace copiado|regalar artículo|mapa del sitio|mapa web|
    contacto|contáctenos|contáctanos|quiénes somos|ayuda|descarga la app|descarga nuestra app…|hemeroteca|
    edición impresa|última hora|últimas noticias|en vivo|en directo|directo|el tiempo|horóscopo|pasatiempos|
    usted está aquí…|estás aquí…|sigue leyendo|seguir leyendo|continuar leyendo|continúa leyendo|
    leer más tarde|ir a los comentarios|ir al artículo|índice|edición|ediciones|suscríbase|eventos`,
  social: `{conecta,conéctate,contacta} con nosotros|{síguenos,síganos,búscanos,encuéntranos} {también,además} en…|
    {compartir,enviar,comparte,compártelo,publicar} {por,en,vía,a través de,con} {facebook,twitter,x,whatsapp,telegram,linkedin,messenger,correo,email,e-mail,correo electrónico,pinterest,bluesky,threads,sms,tus amigos,amigos}|
    {¿te ha gustado,¿te gustó,te ha gustado,te gustó,¿le ha gustado,si te ha gustado,si te gustó} {este artículo,esta noticia,esta nota,el artículo,la noticia}……|
    {seguir,sigue} {a este autor,al autor,este tema,el tema}|
    {compartir,comparta} {artículo,noticia,esta nota,la noticia,este contenido}|
    {enviar,recomendar} {a un amigo,esta noticia,este artículo,artículo,noticia}|
    compartir|compartido|# compartidos|compartir en…|compartir por…|compartir vía…|compartir artículo|
    compartir esta noticia|comparte|comparte esta noticia…|comparte este artículo…|comparte en…|compartir:…|compártelo|
    tuitear|twittear|me gusta|enviar|enviar por correo|enviar por email|enviar a un amigo|correo|correo electrónico|
    email|síguenos|síguenos en…|síguenos…|síganos|síganos en…|seguir|seguir en…|sigue a…|sigue toda la información……|siga a…|
    únete a…|únete a nuestro canal…|encuéntranos en…|búscanos en…|redes sociales|visita nuestra página…|
    suscríbete a nuestro canal…|sigue nuestro canal…|añádenos en google…`,
  advertisement: `{la noticia,el artículo,la información,el contenido,sigue,continúa} {continúa,sigue,leyendo} {después,debajo,tras,abajo} {de,} {la,este,el} {publicidad,anuncio}|
    {cerrar,saltar} {publicidad,anuncio}|{contenido,artículo} {promocionado,publicitario,para marcas}|
    {apoya,apoye} {el periodismo,nuestro periodismo}……|{ofrecido,presentado,patrocinado} por…|
    publicidad - sigue leyendo debajo|
    publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|contenido de marca|publirreportaje|
    patrocinado por…|en colaboración con…|ofrecido por…|la publicidad continúa……|continúa después de la publicidad|
    la noticia continúa después de la publicidad|donar|haz una donación|apóyanos|apoya el periodismo……|hazte socio|hazte socia|
    branded content`,
  related: `{más artículos,más noticias,más textos,más columnas,otros artículos,otras noticias,todos los artículos,todas las noticias,últimos artículos,ver más artículos,ver todos los artículos,ver más noticias,más contenido} {de,del,por,sobre,en}…|
    {más,otros,todos} {artículos,textos} {suyos,del autor,de la autora,del mismo autor,de este autor,del columnista}|
    {del mismo autor,de la misma autora,sobre el autor,sobre la autora,sobre la firma,en esta serie,en la misma sección}|
    {lea,lee,leer,vea,ver,mira,escuche,escucha} {también,además}…|
    {esto,también,quizás,quizá,tal vez} {te,le,} {puede,podría} {te,le,} interesar…|
    {te,le} {puede,podría} {también,} {interesar,gustar}…|
    {lo más,las más,los más} {leído,leídas,leídos,visto,vistas,vistos,comentado,comentadas,compartido,compartidas,popular,reciente,destacado,valorado}|
    {noticias,artículos,contenidos,notas,vídeos,videos,historias} {relacionados,relacionadas,recomendados,recomendadas,destacados,destacadas,patrocinados}|
    {recomendaciones,te sugerimos,selección del editor,lo mejor de la semana,en otros medios,hoy en portada,en otras noticias,al minuto,lo último en}…|
    {noticia,artículo,siguiente,anterior} {siguiente,anterior,noticia,artículo}…|
    lea también…|lea también|leer también…|lee también…|lee también|te puede interesar…|te puede interesar|
    le puede interesar…|le puede interesar|puede interesarle…|quizá te interese…|también te puede interesar…|
    le sugerimos…|te recomendamos…|te recomendamos|le recomendamos|recomendamos|recomendado|recomendados|
    recomendado para ti|lea más…|leer más…|lee más…|leer más|más información…|más información|más sobre…|más en…|
    más noticias de…|ver también…|vea también…|vea además…|mira también…|relacionado…|relacionados|noticias relacionadas|
    noticia relacionada…|artículos relacionados|contenido relacionado|notas relacionadas|temas relacionados|
    lo más leído|lo más visto|más leídas|más leídos|más vistas|más visto|lo último|lo más reciente|
    las más leídas|las noticias más leídas|no te pierdas…|no te pierdas|no se pierda…|destacados|destacadas|tendencias|
    última hora…|últimas noticias…|otras noticias|otros artículos|para saber más|para saber más…|en imágenes…|vídeo:…|video:…|galería…|archivado en…|de interés|en portada`,
  consent: `{por favor, ,}{active,activa,habilite,habilita} {javascript,las cookies}……|
    {javascript está desactivado,su navegador no es compatible,tu navegador no es compatible,es necesario activar javascript}……|
    {desactiva,desactive} {tu,su,el} {bloqueador,adblock}……|
    {gestionar,configurar,administrar} {mis,tus,las,} {cookies,preferencias}|
    aceptar|aceptar todo|aceptar todas|aceptar cookies|aceptar y continuar|aceptar y cerrar|rechazar|
    rechazar todo|rechazar todas|configurar|configurar cookies|configuración de cookies|gestionar cookies|
    política de cookies|cookies|entendido|de acuerdo|utilizamos cookies……|usamos cookies……|este sitio utiliza cookies……|
    este sitio web utiliza cookies……|esta web utiliza cookies……|utilizamos cookies propias……|si continúa navegando……|
    si continúas navegando……|al continuar navegando……|nosotros y nuestros socios……|
    valoramos tu privacidad……|para ver este contenido……|active javascript……|activa javascript……|su navegador no……`,
  newsletter: `si {quieres,quiere,deseas,desea} {recibir nuestra newsletter,recibir nuestro boletín,suscribirte,suscribirse}……|
    {suscríbete,suscríbase,suscribirse,suscribirme,apúntate} {ahora,aquí,gratis,ya,por # €,desde # €,desde #€}|
    {recibe,reciba,recibir} {nuestra newsletter,nuestro boletín,nuestros boletines,la newsletter,el boletín,en tu correo}……|
    {quiero,deseo} {suscribirme,recibir}…|{cancela,cancele} cuando {quieras,quiera}|
    {para darte de baja,para darse de baja,darse de baja,cancelar suscripción}……|
    {has recibido,ha recibido,recibes,recibe usted} este {correo,mensaje,boletín}……|
    {ventajas,oferta,ofertas} {para suscriptores,de suscripción}|
    {exclusivo,solo} para {suscriptores,socios,abonados}|{ya,¿ya} {eres,es} {suscriptor,socio,suscriptora}?…|
    {regístrate,regístrese,inicia sesión} {gratis,y sigue leyendo,para continuar,para leer}…|
    newsletter|newsletters|boletín|boletines|suscripción|suscripciones|suscribirse|suscríbete|suscríbete…|
    suscríbase…|suscríbete a……|suscríbase a……|suscríbete para……|suscríbete a nuestra newsletter……|apúntate……|inscríbete……|regístrate para……|regístrate gratis……|tu correo electrónico|tu email|
    correo electrónico:|ya soy suscriptor|ya eres suscriptor…|¿ya eres suscriptor…|¿ya tienes cuenta…|
    contenido exclusivo para suscriptores|contenido solo para suscriptores|solo para suscriptores|
    este contenido es exclusivo……|para seguir leyendo……|para continuar leyendo……|prueba gratis|oferta especial|
    has alcanzado el límite……|puedes darte de baja……`,
  comments: `{ver,leer,mostrar} {los,} # comentarios|# {respuestas,reacciones,opiniones}|
    {ver,mostrar,leer,ocultar,cargar,escribir,dejar,deja,añadir,publicar,enviar,ir a} {todos los,los,un,tu,más,} {comentarios,comentario}|
    {normas,política} de {comentarios,la comunidad,uso de comentarios}|
    {inicia sesión,regístrate,identifícate,inicie sesión} {para,y} {comentar,comenta}……|
    comentarios {cerrados,desactivados}|
    {enviar carta al director,escribe al autor,escribir al autor,contacta con la redacción,escríbenos}…|
    {¿tienes,tienes,¿tiene} {alguna,una} {pista,historia,información}……|
    {¿y tú qué opinas?,danos tu opinión}……|
    comentarios|comentario|# comentarios|# comentario|sin comentarios|comentarios (#)|comentar|
    deja un comentario|dejar un comentario|añadir comentario|escribe un comentario|escribir comentario|
    ver comentarios|ver todos los comentarios|leer comentarios|mostrar comentarios|normas|normas de participación|
    sé el primero en comentar|inicia sesión para……|responder|denunciar|tu opinión|danos tu opinión|opina|
    los comentarios están cerrados|únete a la conversación|debes iniciar sesión……`,
  'reading time': `tiempo de lectura…|tiempo de lectura: # min|# min de lectura|# minutos de lectura|lectura de # min|
    lectura de # minutos|lectura: # min|# min|# minutos|# visitas|# lecturas|# vistas`,
  player: `{escuchar,escucha,escuche,reproducir} {el artículo,la noticia,esta noticia,el audio,el podcast,la nota,este texto}|
    escuchar|escuchar artículo|escucha este artículo|escuchar noticia|escuchar este artículo|reproducir|reproducir vídeo|
    reproducir video|pausa|silenciar|vídeo|video|audio|cargando|cargando…|pantalla completa|ver vídeo|ver video`,
  gallery: `galería|galería de fotos|galería de imágenes|fotogalería|ver fotos|ver galería|ampliar|ampliar foto|
    ampliar imagen|foto|fotos|imagen|imágenes|# fotos|# de #|foto # de #|clic para ampliar`,
  tags: `etiquetas…|etiquetas|temas…|temas|temas:…|tags…|tags|categorías…|categoría…|palabras clave…|archivado en:…|más sobre este tema|en este artículo`,
  'relative date': `{actualizado,actualizada,publicado,publicada,última actualización} {a las,:,} #:# {h,horas,}|
    {act,actualiz} #:#|
    hace # minutos|hace # min|hace # horas|hace # hora|hace una hora|hace # h|hace # días|hace # día|hace un día|
    hace # semanas|hace # meses|hace un mes|hace # años|hace un año|ayer|hoy|ayer a las #:#|hoy a las #:#|hace un momento|
    actualizado hace…|publicado hace…`,
  legal: `{derechos,todos los derechos} {reservados,de reproducción}…|
    {comprar derechos,licencia de contenido,derechos de autor}|
    {sobre nosotros,nuestro equipo,trabaja con nosotros,publicidad en este sitio,canal ético,código deontológico}|
    {más información sobre} {the trust project,nuestras normas}|
    todos los derechos reservados…|todos los derechos reservados|reservados todos los derechos…|aviso legal|
    política de privacidad|privacidad|términos y condiciones|términos de uso|condiciones de uso|condiciones generales|
    accesibilidad|código ético|derechos reservados…|prohibida la reproducción……|prohibida su reproducción……|
    queda prohibida la reproducción……|las opiniones expresadas……`,
  'print edition': `{este artículo,esta noticia,este texto,esta columna} {apareció,aparece,se publicó,fue publicado,fue publicada} en {la edición impresa,la edición de papel,el periódico en papel,la versión impresa}……|
    {publicado,publicada} en {la edición impresa,edición impresa} {de,del,el}…`,
};
