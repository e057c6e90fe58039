package label

// Risky: "publicité" whole only, "par" and "texte" open sentences too, "recommandé" is an adjective of prose.
const frenchPhrases = `
share:
=article, =copier, =copier le lien, =enregistrer, =envoyer, =imprimer, =offrir, =offrir l article, =partage, =partager, =sauvegarder
ajouter a mes favoris, ajouter aux favoris, classer l article, copier le lien, envoyer par e mail, envoyer par mail, imprimer l article
lien copie, offrir cet article, partager cet article, partager l article, partager sur, partager via, partagez cet article, partagez sur
suivez nous sur, sur facebook
more:
=afficher plus, =en savoir plus, =la suite, =lire, =lire la suite, =lire plus, =plus, =suite, =voir plus, =voir tout, ^cliquez ici
^decouvrir, ^en savoir plus, ^lire l article, ^lire la suite, ^lire plus, ^voir plus, afficher la suite, afficher moins, afficher plus
charger plus, en savoir plus, la suite apres, la suite apres la publicite, la suite de l article, lire l article complet
lire l integralite, lire la suite, poursuivre la lecture, voir moins, voir plus, voir tous les articles, voir toutes
related:
=a decouvrir, =a la une, =a lire, =a lire aussi, =a voir aussi, =articles lies, =aussi, =derniere minute, =dernieres actualites
=en direct, =le plus lu, =les plus lus, =lire aussi, =nos dossiers, =recommande pour vous, =sur le meme sujet, =sur le meme theme
=voir aussi, ^a ecouter, ^a lire, ^a lire aussi, ^a ne pas manquer, ^a relire, ^a voir, ^a voir aussi, ^aussi a lire, ^autres entretiens
^dans le meme numero, ^egalement dans ce numero, ^les articles les plus, ^les plus, ^lire aussi, ^lire egalement, ^lisez aussi
^notre dossier, ^plus d articles, ^plus de, ^pour en savoir plus, ^retrouvez aussi, ^sur le meme sujet, ^voir aussi, ^voir egalement
a decouvrir egalement, a lire aussi, a lire egalement, a ne pas manquer, article precedent, article suivant, articles connexes
articles les plus lus, articles lies, articles recents, articles similaires, autres articles, ca peut vous interesser
cela peut vous interesser, contenus sponsorises, dans la meme rubrique, dans le meme dossier, derniers articles, en lien avec cet article
les plus commentes, les plus lus, les plus partages, lire aussi, nos lecteurs ont lu, notre selection, nous vous recommandons
plus d actualites, pour aller plus loin, recommande pour vous, sur le meme sujet, voir aussi, vous aimerez aussi, vous pourriez aimer
vous pourriez etre interesse
newsletter:
=adresse e mail, =infolettre, =infolettres, =je m inscris, =newsletter, =newsletters, =s inscrire, =votre adresse email, =votre e mail
abonnez vous a la newsletter, abonnez vous a notre, alertes info, chaque jour dans votre boite, chaque matin dans votre
chaque semaine dans votre, dans votre boite, desinscrire, inscription a la newsletter, inscrivez vous, inscrivez vous a la newsletter
la newsletter, les newsletters, ne manquez rien, nos newsletters, notre infolettre, notre newsletter, recevez, recevez chaque, recevez nos
recevoir la newsletter, recevoir nos, restez informe, suivez toute l actualite, votre adresse e mail, votre adresse email
subscribe:
=abonne, =abonnement, =abonnes, =abonnez vous, =article abonne, =dons, =faire un don, =je m abonne, =je soutiens, =offres, =premium
=reserve aux abonnes, =s abonner, =soutenez nous, =soutenir, abonnez vous, abonnez vous pour, accedez a tous, acces a tous les articles
acces illimite, article reserve, article reserve aux abonnes, cet article est reserve, contenu reserve, creer un compte
deductible des impots, deja abonne, deja inscrit, des euro, des le premier mois, devenez membre, faire un don, faites un don
il vous reste, j ai deja un compte, je m abonne, lire la suite de cet article, offre numerique, offrez un abonnement, par un don
pour les abonnes, pour lire la suite, premier mois, profitez de, reserve a nos abonnes, reserve aux abonnes, sans engagement, se connecter
soutenez, soutenez la presse, soutenez notre, soutenez nous, soutenez un journalisme, votre abonnement, votre don, votre soutien
vous avez deja un compte
ad:
=annonce, =annonces, =contenu partenaire, =contenu sponsorise, =partenariat, =pub, =publicite, =sponsorise, ^contenu sponsorise
^publicite, ^sponsorise par, annonceur, apres la pub, article partenaire, bloqueur de publicite, contenu sponsorise
desactiver votre bloqueur, fermer la publicite, la suite apres cette publicite, passer la publicite, publicite la suite
comment:
=commentaire, =commentaires, =commenter, =discussion, =reagir, =repondre, =reponses, =vos commentaires, =vos reactions
ajouter un commentaire, aucun commentaire, commentaires fermes, commentaires sont, donnez votre avis, ecrire un commentaire
laisser un commentaire, laissez un commentaire, lire les commentaires, participez a la conversation, poster un commentaire, pour commenter
publier un commentaire, reagissez, rejoignez la discussion, signaler ce commentaire, soyez le premier, soyez le premier a commenter
tous les commentaires, voir les commentaires, votre adresse e mail ne sera pas publiee, votre commentaire
copyright:
^article initialement, ^tous droits reserves, avec l aimable autorisation, avec l autorisation, cet article a ete publie
cet article est paru, cet article est republie, droits de reproduction, droits reserves, reproduction interdite, sans autorisation
tous droits reserves, toute reproduction
consent:
=accepter, =confidentialite, =continuer sans accepter, =cookies, =donnees personnelles, =gerer mes choix, =gestion des cookies
=parametrer les cookies, =politique de confidentialite, =preferences, =refuser, =tout accepter, =tout refuser, accepter et continuer
accepter les cookies, ce contenu est bloque, ce site utilise, charte de confidentialite, continuer sans accepter
cookies et autres traceurs, donnees personnelles, en cliquant sur, gerer les cookies, gestion des cookies, nos partenaires
nous et nos partenaires, nous utilisons des cookies, parametrer les cookies, parametres des cookies, politique de confidentialite
politique de cookies, politique des cookies, preferences cookies, publicite et contenu personnalises, publicites et contenu personnalises
stocker et ou acceder a des informations, tout accepter, utilisation de cookies, vie privee, vos choix, vos donnees, votre consentement
votre vie privee, vous acceptez l utilisation
photo:
=credit, =illustration, =image, =infographie, =photo, =photo d archives, =photo d illustration, =photos, ^capture d ecran, ^credit
^credit photo, ^credits, ^credits photo, ^illustration, ^image, ^infographie, ^photo, ^photo d archives, ^photo d illustration, ^photos
^source, ^visuel, credit photo, credits photo, illustration par, photo afp, photo d archives, photo d illustration, photo fournie
photo par
bio:
=a propos de l auteur, =auteur, =biographie, =l auteur, =l autrice, =les auteurs, ^a propos de l auteure, ^a propos de l autrice
^bio express, a propos de l auteur, a publie, correspondant a, est auteur, est autrice, est chercheur, est chercheuse, est journaliste
est l auteur, est l autrice, est ne, est nee, est professeur, est redacteur, est redactrice, journaliste au service
journaliste independant, journaliste independante, maitre de conferences, ses articles, ses derniers articles, specialiste de
tous les articles de, tous ses articles, vit a, voir tous les articles de
byline:
=auteur, =de notre correspondant, =la redaction, =par, =redaction, =texte, ^de nos envoyes, ^de notre correspondant
^de notre envoye special, ^ecrit par, ^entretien realise par, ^par, ^propos recueillis par, ^publie par, ^recueilli par, ^redige par
^texte, ^texte de, ^textes, ^un article de, avec afp, avec agences, avec l afp, avec notre correspondant, de notre correspondant
de notre envoye special, propos recueillis par
updated:
=a, =aout, =aujourd hui, =avril, =date, =decembre, =dimanche, =fevrier, =h, =hier, =il y a, =janvier, =jeudi, =juillet, =juin, =le
=lecture, =lundi, =mai, =mardi, =mars, =mercredi, =min, =mis a jour, =mis a jour le, =modifie, =novembre, =octobre, =publie, =publie le
=samedi, =septembre, =temps de lecture, =vendredi, ^date, ^derniere mise a jour, ^lecture, ^mis a jour, ^mise a jour, ^modifie, ^posté
^publie, ^publie aujourd hui, ^publie le, ^temps de lecture, derniere mise a jour, derniere modification, duree de lecture, il y a heures
min de lecture, min read, minutes de lecture, mis a jour le, mise a jour le, modifie le, publie a, publie hier, publie le
temps de lecture
topic:
=categorie, =categories, =en savoir plus sur, =etiquettes, =libelles, =lire plus sur, =mots cles, =rubriques, =sujets, =tags, =thematique
=thematiques, =themes, ^categories, ^classe dans, ^etiquettes, ^libelles, ^mots clefs, ^mots cles, ^rubriques, ^sujets, ^tags
^thematiques, ^themes, ajouter a mes themes, suivre ce sujet, suivre ce theme, sur les themes, themes associes
nav:
=accueil, =actu, =actualite, =actualites, =aide, =archives, =blogs, =boutique, =contact, =contactez nous, =culture, =debats, =direct
=economie, =emploi, =en continu, =environnement, =faits divers, =fermer, =france, =haut de page, =high tech, =immobilier, =international
=jeux, =le direct, =lifestyle, =menu, =meteo, =mon compte, =monde, =navigation, =nous contacter, =opinions, =page, =people, =plan du site
=planete, =podcasts, =politique, =precedent, =programme tv, =qui sommes nous, =recherche, =rechercher, =regions, =retour, =rubriques
=sante, =sciences, =services, =societe, =sommaire, =sport, =sports, =suivant, =technologie, =tv, =videos, aller a la navigation
aller au contenu, aller au contenu principal, aller au menu, fermer le menu, fil d ariane, haut de page, menu principal, ouvrir le menu
page d accueil, page precedente, page suivante, passer au contenu, retour a l accueil, retour accueil, retour en haut, vous etes ici
login:
=connexion, =creer un compte, =deconnexion, =identifiant, =identifiez vous, =inscription, =m identifier, =mon compte, =mot de passe
=mot de passe oublie, =se connecter, connectez vous, creer mon compte, creer un compte, creez votre compte, deja un compte
identifiez vous, mot de passe oublie, pas encore de compte, se connecter avec, veuillez vous connecter
app:
=application, =applications, =applications mobiles, =telecharger, app store, application mobile, disponible sur google play
disponible sur l app store, notifications push, notre appli, notre application, sur l application, telecharger l application
telechargez l application, telechargez notre
player:
=audio, =ecouter, =ecouter l article, =en direct, =lecture, =lire la video, =pause, =plein ecran, =regarder, =sous titres, =video, =volume
ce navigateur ne, ecouter cet article, ecouter l article, ecoutez cet article, la video ne peut, lancer la lecture, lecteur video
lire la video, regarder la video, voir la video, votre navigateur ne, votre navigateur ne supporte
error:
=chargement, =chargement en cours, =erreur, =page introuvable, activer javascript, activez javascript, aucun resultat, cette page n existe
chargement en cours, javascript est desactive, n est plus disponible, n est plus pris en charge, page introuvable, page non trouvee
reessayer plus tard, une erreur est survenue, une erreur s est produite, veuillez activer, veuillez reessayer, votre navigateur est
poll:
=je vote, =quiz, =resultats, =sondage, =voter, cet article vous a, donnez votre avis, participez au sondage, repondez a, votez, votre vote
correction:
^correction, ^erratum, ^mise au point, ^ndlr, ^ndt, ^note de l editeur, ^note de la redaction, ^precision, ^rectificatif
^une precedente version, ^une premiere version, a ete mis a jour, article a ete corrige, cet article a ete mis a jour
cet article a ete modifie, cette version corrige, dans une version anterieure, erratum, note de la redaction
premiere version de cet article, toutes nos excuses, une precedente version, une premiere version, une version precedente
edited:
^adapte de, ^entretien, ^entretien realise, ^interview, ^propos recueillis, ^propos recueillis par, ^recueilli par, ^traduction
^traduit de, ^traduit par, ^transcription, a ete editee, a ete traduit, cet entretien a ete, cette interview a ete, condense et edite
dans un souci de clarte, edite par, editee et condensee, entretien conduit par, entretien mene par, entretien realise, interview a ete
interview realisee, par souci de clarte, par souci de concision, pour des raisons de clarte, pour plus de clarte, propos recueillis
propos recueillis par, relu et amende, relue et amendee, traduction de, traduit de l, traduit de l anglais, traduit du russe, traduit par
legal:
=accessibilite, =cgu, =cgu cgv, =cgv, =charte, =charte deontologique, =conditions d utilisation, =conditions generales
=conditions generales d utilisation, =contacts, =mentions legales, accessibilite non conforme, accessibilite partiellement conforme
charte de moderation, conditions d utilisation, conditions generales, conseil en investissement, les opinions exprimees
les propos exprimes, mentions legales, n engagent que, ne constitue pas, ne refletent pas
shop:
=acheter, =ajouter au panier, =boutique, =commander, =panier, =prix, acheter maintenant, acheter sur, achetez, ajouter au panier
au meilleur prix, bons plans, code promo, codes promo, commission sans, en promotion, en stock, lien affilie, liens affilies
livraison gratuite, nous percevons, peut toucher une commission, voir l offre, voir le prix
summary:
=a retenir, =ce qu il faut retenir, =en bref, =en resume, =l essentiel, =les points cles, =points cles, =resume, ^ce qu il faut retenir
^en bref, ^en resume, ^l essentiel, ^les points cles, ^resume, a l aide de l ia, genere par ia, genere par l ia, genere par une ia
intelligence artificielle generative, l essentiel de l article, resume de l article, resume genere
figcap:
=agrandir, =agrandir l image, =diaporama, =fermer, =galerie, =image precedente, =image suivante, =legende, =photo suivante
=voir la galerie, =voir le diaporama, ^diaporama, ^legende, ^legende de l image, ^legende video, afficher l image, agrandir l image
cliquer pour agrandir, cliquez pour agrandir, cliquez sur l image, legende de l image, ouvrir l image, ouvrir la galerie, plein ecran
voir l image, voir la galerie, voir le diaporama, voir les photos, voir toutes les photos
`
