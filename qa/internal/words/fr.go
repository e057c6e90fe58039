package words

var french = table{
	code:   "fr",
	months: "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
	stop:   "le, la, les, et, des, est, une, dans, que, qui, pour, du, pas, un, il, elle, au, ce, ses, avec",
	first:  "je, j, j'ai, j’ai, moi, mon, ma, mes, nous, notre, nos, m'a, m’a, j'étais, j’étais, j'avais, j’avais, c'est, c’est",
	second: "vous, votre, vos, tu, toi, ton, ta, tes, t'es, t’es, vôtre, qu'est-ce, qu’est-ce",
	prompt: "racontez, dites, citez, décrivez, expliquez, parlez, nommez, donnez, imaginez, raconte, dis, parle, racontez-nous, parlez-nous, dites-nous, expliquez-nous, parlez-moi, dites-moi",
	reply:  "oui, non, si, parce que, parce qu’, parce qu', bien sûr, exactement, absolument, jamais, pas du tout, peut-être, certainement, tout à fait, évidemment, disons, eh bien, c’est vrai, c'est vrai, ah, oh, je crois, je pense, toujours, pas vraiment, en effet, malheureusement, parfois",
	thanks: "merci, remercions",
	ask: "comment, pourquoi, quel, quelle, quels, quelles, qui, que, quoi, où, quand, combien, est-ce, qu'est-ce, qu’est-ce, y, avez, êtes, pouvez, et, peut, " +
		"faut",
	question:    "q, question, d, demande",
	answer:      "r, réponse",
	interviewer: "journaliste, intervieweur, intervieweuse, rédaction, la rédaction, propos recueillis",
	guest:       "invité, invitée, interviewé, interviewée",
	host:        "animateur, animatrice, présentateur, présentatrice",
	moderator:   "modérateur, modératrice",
	audience:    "public, auditeur, auditrice, spectateur, spectatrice, lecteur, lectrice, un auditeur, une auditrice",
	chairs:      "animé par, animée par, animait, anime, modéré par, modérait, modération",
	aside: "rire, rires, il rit, elle rit, sourire, sourit, soupir, silence, applaudissements, pause, hésite, pleure, inaudible, éclat de rire, elle sourit, " +
		"il sourit, ironique, chuchote, toux, réfléchit, il réfléchit, elle réfléchit, musique, brouhaha",
	talk: "entretien, interview, interviewe, conversation avec, rencontre avec, questions à, questions, propos recueillis, nous avons rencontré, " +
		"nous avons interrogé, grand entretien, répond à nos questions, dialogue, table ronde, s'entretient, s’entretient, podcast, échange avec",
	faq: "faq, foire aux questions, questions fréquentes, vos questions, questions-réponses",
	by: "propos recueillis par, entretien réalisé par, interview réalisée par, recueilli par, interview de, entretien mené par, interviewé par, interviewée par, " +
		"entretien :, interview :, propos recueillis",
	edited: "édité par souci de clarté, entretien a été édité, condensé, relu et amendé, pour plus de clarté, a été relu, édité pour plus, édité et condensé, " +
		"légèrement édité, a été condensé, a été édité, condensé et édité, édité et raccourci",
	translated: "traduit de, traduit par, traduction :, traduction de, traduit en",
	corrected:  "correction :, erratum, mise à jour :, rectificatif",
	named:      "je m'appelle, je m’appelle, mon nom est",
	am:         "je suis",
	title:      "m, mme, mlle, monsieur, madame, mademoiselle, me, maître, docteur, professeur",
	noLabel: "photo, photos, crédit, crédits, crédit photo, image, légende, source, sources, note, lire aussi, à lire aussi, lire, voir aussi, à voir, plus d'infos, " +
		"en savoir plus, infos, vidéo, date, heure, lieu, adresse, tél, téléphone, prix, tarif, tarifs, entrée, durée, ingrédients, préparation, cuisson, " +
		"temps de préparation, temps de cuisson, pour, astuce, conseil, exemple, étape, partie, chapitre, tableau, total, résultat, score, buts, arbitre, avec, " +
		"réalisation, réalisateur, scénario, genre, note de la rédaction, résumé, conclusion, auteur, texte, traduction, éditeur, éditions, pages, isbn, langue, " +
		"nom, âge, taille, poids, couleur, matière, contact, site, site web, mots-clés, mots clés, tags, catégorie, rubrique, publié, ps, p.s, à noter, " +
		"attention, bon à savoir, avantages, inconvénients, type, niveau, thème, thèmes, ordre du jour, présents, absents",
	given: "jean, pierre, michel, philippe, alain, patrick, nicolas, christophe, daniel, bernard, christian, frédéric, éric, eric, laurent, stéphane, david, pascal, gérard, julien, " +
		"olivier, jacques, françois, andré, claude, thierry, dominique, sébastien, didier, bruno, thomas, guillaume, vincent, jérôme, antoine, alexandre, marc, hervé, henri, louis, " +
		"paul, robert, rené, serge, gilles, lucien, maxime, benoît, benoit, romain, mathieu, matthieu, étienne, emmanuel, hugo, arnaud, georges, marcel, yves, denis, fabrice, " +
		"xavier, charles, marie, nathalie, isabelle, catherine, sylvie, françoise, anne, martine, christine, monique, valérie, sandrine, véronique, nicole, stéphanie, céline, " +
		"sophie, chantal, patricia, brigitte, julie, aurélie, laurence, christelle, émilie, camille, élodie, virginie, caroline, hélène, jeanne, claire, cécile, florence, agnès, " +
		"delphine, élisabeth, louise, lucie, margaux, mathilde, pauline, charlotte, juliette, emma, léa, manon, sarah, alice, solène, odile, geneviève, colette, jacqueline, " +
		"marguerite, jean-pierre, jean-claude, marie-claude",
	article:  "le, la, les, un, une",
	genitive: "du, pour",
	with:     "avec, à",
	place:    "en, à, au, aux, dans",
	thing:    "val, radio, ville, villa, mont, lac, île, rue, place, pont, port, hôtel, café, musée, théâtre, château, club, festival, institut, fondation, maison, ferme, domaine, moulin, gare, saint, sainte, vallée, village",
	signs:    "par, texte, auteur",
	adverb:   "cependant, pourtant, toutefois, néanmoins, ensuite, alors, aussi, donc, enfin",
	photo:    "crédit photo, crédits photo, crédits, photographie, photographies",
	third:    "il, elle",
	prep:     "chez, contre, de, depuis, derrière, des, devant, entre, par, pendant, près, sans, selon, sous, sur, vers",
	possess:  "son, sa, ses, leur",
	age:      "ans",
	since:    "depuis",
	welcome:  "bienvenue dans, bienvenue à, bienvenue sur, bienvenue au, vous écoutez",
	show:     "podcast, balado, épisode, émission",
	hosts:    "animé par, animée par, coanimateur, coanimatrice",
	agent:    "eur, euse, trice, ier, ière, iste, ien, ienne, logue, graphe, ère, nte",
}
