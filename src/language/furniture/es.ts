import type { FurnitureWords } from './words.ts';

export const spanish: FurnitureWords = {
  navigation: `saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|menú|
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
  social: `compartir|compartido|# compartidos|compartir en…|compartir por…|compartir vía…|compartir artículo|
    compartir esta noticia|comparte|comparte esta noticia…|comparte este artículo…|comparte en…|compartir:…|compártelo|
    tuitear|twittear|me gusta|enviar|enviar por correo|enviar por email|enviar a un amigo|correo|correo electrónico|
    email|síguenos|síguenos en…|síguenos…|síganos|síganos en…|seguir|seguir en…|sigue a…|sigue toda la información……|siga a…|
    únete a…|únete a nuestro canal…|encuéntranos en…|búscanos en…|redes sociales|visita nuestra página…|
    suscríbete a nuestro canal…|sigue nuestro canal…|añádenos en google…`,
  advertisement: `publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|contenido de marca|publirreportaje|
    patrocinado por…|en colaboración con…|ofrecido por…|la publicidad continúa……|continúa después de la publicidad|
    la noticia continúa después de la publicidad|donar|haz una donación|apóyanos|apoya el periodismo……|hazte socio|hazte socia|
    branded content`,
  related: `lea también…|lea también|leer también…|lee también…|lee también|te puede interesar…|te puede interesar|
    le puede interesar…|le puede interesar|puede interesarle…|quizá te interese…|también te puede interesar…|
    le sugerimos…|te recomendamos…|te recomendamos|le recomendamos|recomendamos|recomendado|recomendados|
    recomendado para ti|lea más…|leer más…|lee más…|leer más|más información…|más información|más sobre…|más en…|
    más noticias de…|ver también…|vea también…|vea además…|mira también…|relacionado…|relacionados|noticias relacionadas|
    noticia relacionada…|artículos relacionados|contenido relacionado|notas relacionadas|temas relacionados|
    lo más leído|lo más visto|más leídas|más leídos|más vistas|más visto|lo último|lo más reciente|
    las más leídas|las noticias más leídas|no te pierdas…|no te pierdas|no se pierda…|destacados|destacadas|tendencias|
    última hora…|últimas noticias…|otras noticias|otros artículos|para saber más|para saber más…|en imágenes…|vídeo:…|video:…|galería…|archivado en…|de interés|en portada`,
  consent: `aceptar|aceptar todo|aceptar todas|aceptar cookies|aceptar y continuar|aceptar y cerrar|rechazar|
    rechazar todo|rechazar todas|configurar|configurar cookies|configuración de cookies|gestionar cookies|
    política de cookies|cookies|entendido|de acuerdo|utilizamos cookies……|usamos cookies……|este sitio utiliza cookies……|
    este sitio web utiliza cookies……|esta web utiliza cookies……|utilizamos cookies propias……|si continúa navegando……|
    si continúas navegando……|al continuar navegando……|nosotros y nuestros socios……|
    valoramos tu privacidad……|para ver este contenido……|active javascript……|activa javascript……|su navegador no……`,
  newsletter: `newsletter|newsletters|boletín|boletines|suscripción|suscripciones|suscribirse|suscríbete|suscríbete…|
    suscríbase…|suscríbete a……|suscríbase a……|suscríbete para……|suscríbete a nuestra newsletter……|apúntate……|inscríbete……|regístrate para……|regístrate gratis……|tu correo electrónico|tu email|
    correo electrónico:|ya soy suscriptor|ya eres suscriptor…|¿ya eres suscriptor…|¿ya tienes cuenta…|
    contenido exclusivo para suscriptores|contenido solo para suscriptores|solo para suscriptores|
    este contenido es exclusivo……|para seguir leyendo……|para continuar leyendo……|prueba gratis|oferta especial|
    has alcanzado el límite……|puedes darte de baja……`,
  comments: `comentarios|comentario|# comentarios|# comentario|sin comentarios|comentarios (#)|comentar|
    deja un comentario|dejar un comentario|añadir comentario|escribe un comentario|escribir comentario|
    ver comentarios|ver todos los comentarios|leer comentarios|mostrar comentarios|normas|normas de participación|
    sé el primero en comentar|inicia sesión para……|responder|denunciar|tu opinión|danos tu opinión|opina|
    los comentarios están cerrados|únete a la conversación|debes iniciar sesión……`,
  'reading time': `tiempo de lectura…|tiempo de lectura: # min|# min de lectura|# minutos de lectura|lectura de # min|
    lectura de # minutos|lectura: # min|# min|# minutos|# visitas|# lecturas|# vistas`,
  player: `escuchar|escuchar artículo|escucha este artículo|escuchar noticia|escuchar este artículo|reproducir|reproducir vídeo|
    reproducir video|pausa|silenciar|vídeo|video|audio|cargando|cargando…|pantalla completa|ver vídeo|ver video`,
  gallery: `galería|galería de fotos|galería de imágenes|fotogalería|ver fotos|ver galería|ampliar|ampliar foto|
    ampliar imagen|foto|fotos|imagen|imágenes|# fotos|# de #|foto # de #|clic para ampliar`,
  tags: `etiquetas…|etiquetas|temas…|temas|temas:…|tags…|tags|categorías…|categoría…|palabras clave…|archivado en:…|más sobre este tema|en este artículo`,
  'relative date': `hace # minutos|hace # min|hace # horas|hace # hora|hace una hora|hace # h|hace # días|hace # día|hace un día|
    hace # semanas|hace # meses|hace un mes|hace # años|hace un año|ayer|hoy|ayer a las #:#|hoy a las #:#|hace un momento|
    actualizado hace…|publicado hace…`,
  legal: `todos los derechos reservados…|todos los derechos reservados|reservados todos los derechos…|aviso legal|
    política de privacidad|privacidad|términos y condiciones|términos de uso|condiciones de uso|condiciones generales|
    accesibilidad|código ético|derechos reservados…|prohibida la reproducción……|prohibida su reproducción……|
    queda prohibida la reproducción……|las opiniones expresadas……`,
};
