import type { FurnitureWords } from './words.ts';

export const french: FurnitureWords = {
  navigation: `{lire,lisez} {cet article,} en {anglais,français,espagnol,allemand,arabe}|
    {signaler,corriger} une {erreur,faute,coquille} {dans le texte,dans cet article,dans l'article,}|
    {le,votre,notre} journal {du jour,au numéro,numérique,en ligne,papier}|
    {toutes,voir} {nos,les} {newsletters,vidéos,rubriques,éditions}|{version,site} {facile à lire,mobile}|
    {réagir,répondre} à {l'article,cet article,ce texte}|
    {retour,revenir,remonter,aller} {en haut,en haut de page,en haut de la page,à l'accueil,à la page d'accueil,au sommaire,au menu,au contenu,aux articles}|
    {haut,bas} de {la,} page|
    {charger,voir,afficher,lire,masquer} {plus,moins,la suite,plus d'articles,d'autres articles,toutes les actualités,tous les articles,les articles suivants,le menu,le sommaire}|
    {ouvrir,fermer,afficher} {le,la} {menu,recherche,navigation}|
    {mes,mon} {articles,favoris,profil,abonnement,newsletters,alertes}|{mes articles,articles} sauvegardés|
    {alertes,alerte} {info,infos,actu}|{gérer,créer} {mes,mon,une} {alertes,alerte,compte}|ma liste|
    agrandir la police|{réduire,augmenter} la {police,taille du texte,taille de la police}|
    {l'édition,édition} {papier,numérique,abonnés,digitale,locale}|
    {feuilleter,lire,voir} le {journal,journal numérique}|{proposer,suggérer} une correction|
    {télécharger,ouvrir} {l'application,l'appli,le pdf}|
    avis de décès|{choisir,changer} {ma,de} {ville,commune,région,édition}|nos 
    espace {abonné,abonnés,client}|{lire,voir} en plein écran|{événements clés,points clés} uniquement|
    aller au contenu|aller au contenu principal|accéder au contenu|accéder au menu|passer au contenu|menu|
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
  social: `{suivez,retrouvez,rejoignez}-nous {aussi,également,} sur…|
    {partager,envoyer,publier} {par,sur,via} {facebook,twitter,x,whatsapp,linkedin,messenger,telegram,mail,e-mail,email,courriel,sms,pinterest,bluesky,threads}|
    {partager,envoyer,recommander,conseiller} {à un ami,à un proche,avec un ami,avec des amis,l'article,cet article,cette page,le lien}|
    {cet article vous a plu,vous avez aimé cet article,vous aimez cet article,cet article vous plaît,l'article vous a plu,cet article vous a intéressé}……|
    {suivre,suivez} {ce sujet,cet auteur,l'auteur,le sujet,la rédaction}|{partager,partagez} :…|lien de partage|
    {ajouter,suivez}-nous {sur,dans} google…|
    partager|partages|# partages|partager sur…|partager l'article|partager cet article|partager via…|partager par…|
    partager cette page|partagez|partagez cet article|partagez sur…|partagez…|tweeter|twitter|tweet|j'aime|aimer|épingler|
    envoyer|envoyer par mail|envoyer par e-mail|envoyer par email|envoyer à un ami|envoyer par courriel|par mail|
    courriel|e-mail|email|suivez-nous|suivez-nous sur…|suivez-nous…|suivre|suivre sur…|nous suivre|nous suivre sur…|
    retrouvez-nous sur…|retrouvez-nous|rejoignez-nous|rejoignez-nous sur…|réseaux sociaux|abonnez-vous à notre page…|
    abonnez-vous à notre chaîne…|suivez l'actualité…|suivez toute l'actualité……|retrouvez toute l'actualité……|
    réagir|partage|partager :`,
  advertisement: `{la suite,suite,l'article continue,la lecture continue} {après,sous} {la,cette} {publicité,annonce,pub}|
    {fin de la,passer la,masquer la} publicité|soutenez {le journalisme,notre journalisme,une presse}……|
    {article,contenu} {partenaire,promotionnel,de marque}|publi-reportage|
    {sans,avec} publicité|
    publicité|publicités|pub|annonce|annonces|sponsorisé|contenu sponsorisé|contenu partenaire|
    contenus sponsorisés|article sponsorisé|partenaire|nos partenaires|annonceur|la publicité continue……|
    publi-rédactionnel|soutenez-nous|faire un don|je fais un don|proposé par…|en partenariat avec…|
    passer la publicité|fermer la publicité|pourquoi cette pub ?`,
  related: `{plus d'articles,tous les articles,autres articles,d'autres articles,tous ses articles,retrouvez tous les articles,ses derniers articles,derniers articles,voir tous les articles,lire tous les articles} {de,du,par,sur}…|
    {tous ses articles,du même auteur,de la même autrice,du même journaliste,dans le même dossier,dans ce dossier,dans la même série,tous les épisodes}|
    {lire,à lire,relire,à relire,lisez,voir,à voir,écouter,à écouter,découvrir} {aussi,également,notre dossier,notre article,notre enquête,notre reportage,notre analyse,notre portrait}…|
    {ça,cela,ceci} {peut,pourrait} {aussi,également,} vous {intéresser,plaire}|
    {ces,cet} {articles,article} {pourraient,peuvent,pourrait} {aussi,également,} vous intéresser|
    {les,nos} {incontournables,essentiels,coups de cœur}|{l'essentiel,le meilleur} {du jour,de la semaine}|
    {plus,toute} {d'infos,l'actualité,l'info} {sur,de,du,en}…|
    {à la une,en ce moment,le fil info,fil info,fil actu,en continu,l'info en continu,les plus vus,les plus récents,les plus populaires}|
    {contenus,articles} {sponsorisés,recommandés,liés,suggérés}|
    {sur le même thème,sur ce thème,sur ce sujet,en lien,en rapport}|
    {voir,lire} {l'article,l'article complet,l'original}|la suite ici…|
    lire aussi…|lire aussi|à lire aussi…|à lire aussi|lire également…|à lire également…|à lire|
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
  consent: `{veuillez,merci d',pour continuer, veuillez} {activer,autoriser} {javascript,les cookies}……|
    {javascript,les cookies} {est désactivé,sont désactivés,est nécessaire,sont nécessaires}……|
    {désactivez,désactiver} {votre,le} {bloqueur,adblock}……|
    {en cliquant sur,en continuant} {accepter,« accepter,à naviguer}……|
    {gérer,modifier} {mes,vos} {préférences,choix,cookies}|
    accepter|tout accepter|accepter et fermer|accepter & fermer|j'accepte|refuser|tout refuser|
    continuer sans accepter|paramétrer|paramétrer les cookies|gérer les cookies|gestion des cookies|gérer mes cookies|
    paramètres des cookies|préférences cookies|politique de cookies|cookies|nous utilisons des cookies……|
    ce site utilise des cookies……|en poursuivant votre navigation……|nous et nos partenaires……|
    avec votre accord……|nous respectons votre vie privée……|ce contenu est bloqué……|
    le respect de votre vie privée……|pour afficher ce contenu……|activez javascript……|
    veuillez activer javascript……|votre navigateur ne……`,
  newsletter: `{lecture,contenu,article,accès} réservé{e,} aux {abonnés,abonnées,lecteurs abonnés}|
    
    {toutes nos,gérer mes,choisir mes} newsletters|
    {s'abonner,abonnez-vous,je m'abonne} {à partir de,pour,dès} # €…|
    {s'abonner,abonnez-vous} {maintenant,ici,au journal,en ligne,gratuitement}|
    {s'inscrire,inscrivez-vous,je m'inscris} {ici,maintenant,gratuitement,à la newsletter,à notre newsletter,aux newsletters}……|
    {recevoir,recevez} {la,notre,nos,les} {newsletter,newsletters,lettre,infolettre,alertes}……|
    {découvrir,voir} {nos,les} offres|{sans engagement,résiliable à tout moment,annulable à tout moment}|
    {pour vous désabonner,pour se désabonner,pour vous désinscrire,se désabonner,se désinscrire}……|
    vous recevez ce {mail,message,courriel}……|{offre,accès} {abonné,abonnés,découverte,numérique,illimité}|
    {déjà inscrit,déjà membre,déjà client}…|{débloquer,débloquez} {l'article,cet article}|offrir un abonnement|
    {lettre d'information,infolettre}|
    newsletter|newsletters|nos newsletters|la newsletter|inscription|s'abonner|je m'abonne|abonnez-vous|
    abonnez-vous…|abonnez-vous pour……|abonnez-vous à……|abonnement|s'abonner à la newsletter|inscrivez-vous……|
    inscrivez-vous à la newsletter……|recevez notre newsletter……|recevez nos newsletters……|
    votre adresse e-mail|votre adresse email|votre email|votre e-mail|entrez votre adresse……|saisissez votre……|
    déjà abonné…|déjà abonné ? connectez-vous|article réservé aux abonnés…|article réservé à nos abonnés…|
    réservé aux abonnés|cet article est réservé……|la suite est réservée aux abonnés……|il vous reste # %……|
    il vous reste #% de cet article……|pour lire la suite……|lisez cet article en entier……|essai gratuit|
    contenu réservé aux abonnés|offre spéciale|vous pouvez vous désinscrire……|désabonnement|le mail du jour`,
  comments: `{vous souhaitez,vous voulez,envie de} réagir ?……|{# réactions,# avis,# réponses}|
    {voir,lire,afficher} # commentaires|{voir,lire,afficher} les # commentaires|
    {lire,voir,afficher,masquer,charger,poster,laisser,écrire,ajouter,déposer,publier} {tous les,les,le,un,votre,mon,plus de,} {commentaires,commentaire,réactions,avis}|
    {charte,règles,modération} {des,de} {commentaires,modération,participation}|
    {vos réactions,espace commentaires}|
    {connectez-vous,identifiez-vous,inscrivez-vous} {pour,afin de} {commenter,réagir,participer,publier}……|
    commentaires {fermés,désactivés,clos}|
    {écrivez-nous,écrire à la rédaction,contacter la rédaction,contactez la rédaction,une info à partager}…|
    {un témoignage,une information} à nous {transmettre,communiquer,partager}……|
    commentaires|commentaire|# commentaires|# commentaire|aucun commentaire|commentaires (#)|commenter|
    laisser un commentaire|ajouter un commentaire|poster un commentaire|écrire un commentaire|
    lire les commentaires|voir les commentaires|voir tous les commentaires|réagissez|réagissez…|réagissez à cet article|réagir à cet article|
    votre commentaire|donnez votre avis|votre avis nous intéresse|soyez le premier à…|connectez-vous pour……|
    les commentaires sont fermés|les commentaires sont fermés…|vous devez être connecté……|répondre|signaler|
    contribuer|participez à la discussion`,
  'reading time': `temps de lecture…|temps de lecture : # min|# min de lecture|# minutes de lecture|lecture # min|lecture : # min|durée de lecture…|# min|# vues|# lectures|lu # fois`,
  player: `{écouter,écoutez,lire,lancer} {l'article,cet article,le podcast,la vidéo,l'audio,l'épisode,la version audio}|
    {version audio,article lu,lecture audio} {# min,#:#,}|
    écouter|écouter l'article|écouter cet article|écouter cet article #:#|lire la vidéo|lecture|vidéo|audio|regarder|regarder la vidéo|
    voir la vidéo|lancer la lecture|chargement|chargement…|lecture audio|article audio|muet|plein écran`,
  gallery: `galerie|diaporama|voir les photos|voir la galerie|voir le diaporama|agrandir|agrandir l'image|agrandir la photo|
    photo|photos|image|images|# photos|photo # sur #|# sur #|cliquez pour agrandir|zoomer`,
  tags: `mots-clés…|mots clés…|mots-clefs…|tags…|tags|thèmes…|thématiques…|sujets…|sujets|catégorie…|catégories…|
    étiquettes…|dans cet article|thèmes|sur ces sujets|à propos de…`,
  'relative date': `{mis à jour,actualisé,modifié,publié} {à,le} #h#|{mis à jour,actualisé,modifié,publié} à #:#|
    il y a # minutes|il y a # min|il y a # heures|il y a # heure|il y a une heure|il y a # h|il y a # jours|il y a # jour|
    il y a # mois|il y a # ans|il y a un an|il y a un mois|hier|aujourd'hui|hier à #h#|hier à #:#|aujourd'hui à #h#|à l'instant|
    publié il y a…|mis à jour il y a…|publié hier…|publié aujourd'hui…`,
  legal: `tous droits {de reproduction,d'auteur,d'utilisation}……|
    {la reproduction,toute copie,toute diffusion} {totale,partielle,de cet article,de ce contenu}……|
    {droits de reproduction,réutiliser ce contenu,acheter les droits}|
    {gestion des données,nous connaître,espace recrutement,publicité et partenariats}|
    tous droits réservés…|tous droits réservés|mentions légales|politique de confidentialité|
    confidentialité|conditions générales|conditions générales d'utilisation|conditions générales de vente|cgu|cgv|
    données personnelles|protection des données|crédits|accessibilité|accessibilité : non conforme|charte|
    reproduction interdite…|toute reproduction……|charte de déontologie|droits de reproduction`,
  'print edition': `{cet article,ce texte,cette chronique,cette tribune} {est paru,est parue,a été publié,a été publiée,paraît} dans {l'édition papier,l'édition imprimée,le journal papier,notre édition papier,la version papier}……|
    {paru,publié,article paru,article publié} dans {l'édition,le journal,le numéro,notre édition} du…|
    {acheter,lire,voir} {ce,le,l'} {numéro,journal,édition} {papier,en pdf,}`,
};
