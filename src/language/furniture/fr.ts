import type { FurnitureWords } from './words.ts';

export const french: FurnitureWords = {
  navigation: `aller au contenu|aller au contenu principal|accéder au contenu|accéder au menu|passer au contenu|menu|
    menu principal|fermer|fermer le menu|ouvrir le menu|rechercher|recherche|accueil|page d'accueil|se connecter|
    s'identifier|connexion|déconnexion|mon compte|créer un compte|s'inscrire|haut de page|retour en haut|
    retour en haut de page|retour|retour à l'accueil|retour à la une|suivant|précédent|article suivant|
    article précédent|voir plus|voir tout|voir moins|afficher plus|plus d'infos|plus d'articles|charger plus|
    imprimer|imprimer l'article|imprimer cet article|version imprimable|taille du texte|agrandir le texte|
    signaler une erreur|signaler une faute|signaler un contenu inapproprié|une erreur dans l'article……|
    enregistrer|sauvegarder|sauvegarder l'article|ajouter aux favoris|ajouter à vos favoris|
    ajouter à mes favoris|ajouter à mes articles|ajouter à la selection|ajouter à votre sélection|lire plus tard|
    offrir l'article|offrir cet article|copier le lien|lien copié|copier|sommaire|plan du site|qui sommes-nous|
    qui sommes-nous ?|nous contacter|contact|contacts|nous écrire|télécharger l'application|télécharger l'appli|
    lire dans l'app|ouvrir dans l'application|en direct|le direct|direct|à la une|rubriques|toutes les rubriques|
    édition du jour|le journal|réactualiser|la suite après la publicité|lire la suite|lire la suite…|la suite|
    suite de l'article|météo|horoscope|mots croisés|jeux|petites annonces|annonces légales|vous êtes ici…`,
  social: `partager|partages|# partages|partager sur…|partager l'article|partager cet article|partager via…|partager par…|
    partager cette page|partagez|partagez cet article|partagez sur…|partagez…|tweeter|twitter|tweet|j'aime|aimer|épingler|
    envoyer|envoyer par mail|envoyer par e-mail|envoyer par email|envoyer à un ami|envoyer par courriel|par mail|
    courriel|e-mail|email|suivez-nous|suivez-nous sur…|suivez-nous…|suivre|suivre sur…|nous suivre|nous suivre sur…|
    retrouvez-nous sur…|retrouvez-nous|rejoignez-nous|rejoignez-nous sur…|réseaux sociaux|abonnez-vous à notre page…|
    abonnez-vous à notre chaîne…|suivez l'actualité…|suivez toute l'actualité……|retrouvez toute l'actualité……|
    réagir|partage|partager :`,
  advertisement: `publicité|publicités|pub|annonce|annonces|sponsorisé|contenu sponsorisé|contenu partenaire|
    contenus sponsorisés|article sponsorisé|partenaire|nos partenaires|annonceur|la publicité continue……|
    publi-rédactionnel|soutenez-nous|faire un don|je fais un don|proposé par…|en partenariat avec…|
    passer la publicité|fermer la publicité|pourquoi cette pub ?`,
  related: `lire aussi…|lire aussi|à lire aussi…|à lire aussi|lire également…|à lire également…|à lire|
    à voir aussi…|voir aussi…|voir aussi|à voir…|à écouter…|à écouter|à découvrir|à découvrir aussi|regarder…|écouter…|
    sur le même sujet|sur le même sujet…|sur le même thème|dans la même rubrique|dans la même rubrique…|
    articles liés|article lié|articles similaires|articles associés|contenus associés|nos articles|
    pour aller plus loin|pour aller plus loin…|en savoir plus|en savoir plus…|plus d'informations…|
    vous aimerez aussi|vous aimerez aussi…|vous aimerez peut-être|ces articles peuvent vous intéresser…|
    cela peut vous intéresser|vous pourriez aimer|nos recommandations|recommandé pour vous|à ne pas manquer|
    à ne pas manquer…|ne manquez pas…|les plus lus|les + lus|articles les plus lus|le plus lu|les plus partagés|
    les plus commentés|les plus consultés|dernières actualités|dernières infos|les dernières actualités|derniers articles|dernières nouvelles|
    l'actualité en direct|toute l'actualité|toute l'actualité…|en images|en images…|vidéo :…|notre dossier…|
    retrouvez…|relire…|notre sélection|la rédaction vous conseille|la rédaction vous conseille…|le choix de la rédaction|
    dans l'actualité|autres articles|tendances|populaire|populaires|archives`,
  consent: `accepter|tout accepter|accepter et fermer|accepter & fermer|j'accepte|refuser|tout refuser|
    continuer sans accepter|paramétrer|paramétrer les cookies|gérer les cookies|gestion des cookies|gérer mes cookies|
    paramètres des cookies|préférences cookies|politique de cookies|cookies|nous utilisons des cookies……|
    ce site utilise des cookies……|en poursuivant votre navigation……|nous et nos partenaires……|
    avec votre accord……|nous respectons votre vie privée……|ce contenu est bloqué……|
    le respect de votre vie privée……|pour afficher ce contenu……|activez javascript……|
    veuillez activer javascript……|votre navigateur ne……`,
  newsletter: `newsletter|newsletters|nos newsletters|la newsletter|inscription|s'abonner|je m'abonne|abonnez-vous|
    abonnez-vous…|abonnez-vous pour……|abonnez-vous à……|abonnement|s'abonner à la newsletter|inscrivez-vous……|
    inscrivez-vous à la newsletter……|recevez notre newsletter……|recevez nos newsletters……|
    votre adresse e-mail|votre adresse email|votre email|votre e-mail|entrez votre adresse……|saisissez votre……|
    déjà abonné…|déjà abonné ? connectez-vous|article réservé aux abonnés…|article réservé à nos abonnés…|
    réservé aux abonnés|cet article est réservé……|la suite est réservée aux abonnés……|il vous reste # %……|
    il vous reste #% de cet article……|pour lire la suite……|lisez cet article en entier……|essai gratuit|
    contenu réservé aux abonnés|offre spéciale|vous pouvez vous désinscrire……|désabonnement|le mail du jour`,
  comments: `commentaires|commentaire|# commentaires|# commentaire|aucun commentaire|commentaires (#)|commenter|
    laisser un commentaire|ajouter un commentaire|poster un commentaire|écrire un commentaire|
    lire les commentaires|voir les commentaires|voir tous les commentaires|réagissez|réagissez…|réagissez à cet article|réagir à cet article|
    votre commentaire|donnez votre avis|votre avis nous intéresse|soyez le premier à…|connectez-vous pour……|
    les commentaires sont fermés|les commentaires sont fermés…|vous devez être connecté……|répondre|signaler|
    contribuer|participez à la discussion`,
  'reading time': `temps de lecture…|temps de lecture : # min|# min de lecture|# minutes de lecture|lecture # min|lecture : # min|durée de lecture…|# min|# vues|# lectures|lu # fois`,
  player: `écouter|écouter l'article|écouter cet article|écouter cet article #:#|lire la vidéo|lecture|vidéo|audio|regarder|regarder la vidéo|
    voir la vidéo|lancer la lecture|chargement|chargement…|lecture audio|article audio|muet|plein écran`,
  gallery: `galerie|diaporama|voir les photos|voir la galerie|voir le diaporama|agrandir|agrandir l'image|agrandir la photo|
    photo|photos|image|images|# photos|photo # sur #|# sur #|cliquez pour agrandir|zoomer`,
  tags: `mots-clés…|mots clés…|mots-clefs…|tags…|tags|thèmes…|thématiques…|sujets…|sujets|catégorie…|catégories…|
    étiquettes…|dans cet article|thèmes|sur ces sujets|à propos de…`,
  'relative date': `il y a # minutes|il y a # min|il y a # heures|il y a # heure|il y a une heure|il y a # h|il y a # jours|il y a # jour|
    il y a # mois|il y a # ans|il y a un an|il y a un mois|hier|aujourd'hui|hier à #h#|hier à #:#|aujourd'hui à #h#|à l'instant|
    publié il y a…|mis à jour il y a…|publié hier…|publié aujourd'hui…`,
  legal: `tous droits réservés…|tous droits réservés|mentions légales|politique de confidentialité|
    confidentialité|conditions générales|conditions générales d'utilisation|conditions générales de vente|cgu|cgv|
    données personnelles|protection des données|crédits|accessibilité|accessibilité : non conforme|charte|
    reproduction interdite…|toute reproduction……|charte de déontologie|droits de reproduction`,
};
