package words

var german = table{
	code:        "de",
	months:      "januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember",
	days:        "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag",
	stop:        "der, die, und, das, ist, nicht, ein, eine, mit, auf, für, von, den",
	first:       "ich, mich, mir, mein, meine, meinem, meinen, meiner, wir, uns, unser, unsere, unseren",
	second:      "sie, ihr, ihre, ihnen, ihren, ihrem, ihrer, du, dich, dir, dein, deine, deinem, deinen, deiner, euch, euer, eure",
	prompt:      "nennen, erzählen, beschreiben, erklären, bitte, verraten, sagen, nenne, erzähl, erzähle, beschreibe, schildern, geben, ergänzen, vervollständigen",
	reply:       "ja, nein, doch, nö, weil, natürlich, klar, genau, eben, vielleicht, sicher, absolut, auf jeden fall, gar nicht, nie, niemals, stimmt, naja, na ja, ach, gerne, selbstverständlich, eigentlich, immer, ich glaube, keineswegs, um gottes willen, das stimmt, manchmal, leider, oh, schon",
	thanks:      "danke, dank, vielen dank",
	ask:         "was, wie, warum, wieso, weshalb, wer, wen, wem, wo, wann, welche, welcher, welches, welchen, wohin, woher, inwiefern, inwieweit, haben, hat, ist, sind, können, kann, wird, werden, und, aber, gibt, muss, müssen, sollte, also",
	question:    "frage, f, leserfrage",
	answer:      "antwort, a",
	interviewer: "redaktion, interviewer, interviewerin, reporter, reporterin, journalist, journalistin, red, die redaktion, fragesteller",
	guest:       "gast, befragter, befragte, interviewpartner, interviewpartnerin",
	host:        "gastgeber, gastgeberin, sprecher, sprecherin",
	moderator:   "moderator, moderatorin, moderation, diskussionsleiter",
	audience:    "publikum, aus dem publikum, zuhörer, zuhörerin, hörer, hörerin, zuschauer, zuschauerin, leser, leserin, publikumsfrage, zwischenruf",
	chairs:      "moderierte, moderiert, moderiert von, moderation, leitete die diskussion, leitet die diskussion, gesprächsleitung, diskussionsleitung",
	aside: "lach, schmunzel, grins, lächel, seufz, überlegt, überlegen, denkt nach, pause, lange pause, kurze pause, applaus, beifall, zögert, zögernd, nickt, schüttelt, unverständlich, stöhnt, weint, " +
		"räuspert, hustet, flüstert, singt, gelächter, lachen, zwinkert, zuckt, schweigt, atmet, kichert, musik, ironisch, winkt",
	talk: "interview, im gespräch, gespräch mit, gespräch, sprachen mit, sprach mit, haben wir mit, fragen an, nachgefragt, im interview, befragt, wir haben mit, erzählt, transkript, podcast, fragen und antworten, streitgespräch, gesprochen, stellte sich den fragen, antworten, verrät",
	faq:  "faq, faqs, häufige fragen, häufig gestellte fragen, fragen und antworten, die wichtigsten fragen, wichtige fragen",
	by: "das interview führte, das interview führten, interview:, das gespräch führte, das gespräch führten, die fragen stellte, die fragen stellten, interview führte, das interview wurde, mit ihm sprach, " +
		"mit ihr sprach, text und interview, interview von, gespräch:, fragen:, das gespräch wurde, interviewt von, interviewt hat",
	edited: "gekürzt, redaktionell bearbeitet, zur besseren lesbarkeit, schriftlich geführt, schriftlich mit, autorisiert, redigiert, leicht gekürzt, " +
		"redaktionell gekürzt",
	translated: "aus dem englischen, aus dem französischen, aus dem spanischen, aus dem italienischen, übersetzung:, übersetzt von, übersetzung von, übersetzung aus",
	corrected:  "korrektur:, korrekturhinweis, in einer früheren version, in einer früheren fassung, richtigstellung",
	office:     "förster, gärtner, schreiner, tischler, bäcker, fischer, künstler, sänger, schauspieler, kapitän, bürgermeister, wirtin, erin, orin, istin, rtin, entin, antin, login, chefin, iker, loge, list, rist, forscher, minister, experte, sprecher, direktor, präsident, chef, leiter, trainer, autor, regisseur, wissenschaftler, politiker, kanzler, anwalt, arzt, ärztin, meister, historiker, ökonom, ökonomin, soziologe, philosoph, philosophin",
	named:      "ich heiße, ich heisse, mein name ist",
	am:         "ich bin",
	title:      "herr, frau, dr, prof, professor, professorin, dipl, ing, med, phil, graf, freiherr, fräulein, minister, ministerin",
	noLabel: "foto, fotos, bild, bilder, bildrechte, quelle, quellen, hinweis, anmerkung, tipp, tipps, info, infos, mehr, mehr dazu, mehr zum thema, lesen sie auch, lesen sie hierzu, auch interessant, weiterlesen, weitere informationen, " +
		"video, audio, download, ort, zeit, datum, termin, termine, beginn, ende, einlass, eintritt, preis, preise, kosten, adresse, telefon, tel, fax, mail, e-mail, internet, web, webseite, website, kontakt, anmeldung, zutaten, " +
		"zubereitung, zubereitungszeit, portionen, dauer, schwierigkeit, nährwerte, beispiel, fazit, achtung, wichtig, übrigens, zusammenfassung, autor, autorin, text, von, redaktion:, verlag, seiten, isbn, regie, besetzung, " +
		"darsteller, drehbuch, musik, kamera, länge, fsk, genre, note, bewertung, tore, zuschauer:, schiedsrichter, aufstellung, karten, gelb, rot, ergebnis, thema, themen, schlagwörter, tags, labels, kategorie, kategorien, stand, " +
		"veröffentlicht, update, aktualisiert, titel, untertitel, größe, farbe, material, gewicht, modell, marke, lage, anreise, öffnungszeiten, anbieter, werbung, anzeige, sponsor, copyright, illustration, grafik, rezept, service, " +
		"ps, p.s, vorteil, vorteile, nachteil, nachteile, schritt, teil, kapitel, abbildung, tabelle, teilnehmer, anwesend, protokoll, beschluss, alter, beruf, geboren, wohnort, name",
	given: "peter, michael, thomas, andreas, wolfgang, klaus, jürgen, stefan, stephan, christian, uwe, werner, horst, frank, dieter, manfred, gerhard, hans, bernd, torsten, thorsten, " +
		"mathias, matthias, helmut, walter, heinz, martin, jörg, rolf, jens, sven, alexander, ralf, rainer, karl, otto, ole, olaf, oliver, markus, marcus, marc, mark, paul, max, " +
		"maximilian, felix, lukas, jonas, leon, tim, jan, johannes, philipp, sebastian, tobias, florian, daniel, david, simon, fabian, dominik, anton, franz, josef, ludwig, georg, " +
		"günter, günther, kurt, fritz, friedrich, wilhelm, heinrich, hermann, herbert, erich, ernst, emil, moritz, lars, nils, erik, arne, kai, udo, volker, holger, detlef, ulrich, " +
		"norbert, jakob, samuel, anna, maria, ursula, monika, petra, elisabeth, sabine, renate, helga, karin, brigitte, ingrid, erika, andrea, gisela, claudia, susanne, gabriele, " +
		"christa, christine, hildegard, anja, barbara, nicole, stefanie, katrin, kathrin, katharina, julia, sarah, laura, lisa, lena, lea, hannah, hanna, johanna, marie, sophie, " +
		"sofia, emma, mia, paula, clara, klara, franziska, martina, birgit, heike, silke, ute, antje, anke, silvia, sylvia, eva, ruth, rosa, ida, frieda, greta, nina, jana, tanja, " +
		"kerstin, carola, christiane, cornelia, doris, margarete, martha, helene, charlotte, judith, miriam, nadine, sandra, simone, sonja, ulrike, verena, vera, lotte, karl-heinz, " +
		"hans-peter",
	article:  "der, die, das, dem, den, ein, eine, einer, einem",
	genitive: "des, für",
	with:     "mit, trifft",
	place:    "in, im, aus, nach",
	thing:    "radio, tal, insel, hotel, museum, theater, verlag, verein, straße, platz, brücke, hafen, hochschule, universität, festival, stiftung, institut, gmbh",
	signs:    "von, text, autor",
	adverb:   "jedoch, allerdings, hingegen, dagegen, indes, freilich, zudem, außerdem, übrigens, nämlich, gestern, heute, morgen, jetzt, damals, danach, dann, hier, dort, zuhause, vielleicht, trotzdem, deshalb, aber, wenn, während, einst, gerade, bald, endlich, seitdem, manchmal, meist, meistens, schließlich, abends, morgens, nachts",
	photo:    "foto, fotos, bild, bilder, fotocredit, foto credit, bildquelle, bildnachweis",
	third:    "er, sie",
	prep:     "an, am, auf, bei, beim, bis, durch, gegen, gegenüber, hinter, ins, neben, ohne, seit, über, um, unter, vom, von, vor, während, wegen, zu, zum, zur, zwischen",
	possess:  "sein, seine, ihr, ihre",
	age:      "jahre, jahren, jährig, alt",
	since:    "seit",
	welcome:  "willkommen zu, willkommen bei, willkommen zurück, herzlich willkommen, sie hören",
	show:     "podcast, folge, sendung, hörfunk",
	hosts:    "gastgeber, gastgeberin, am mikrofon",
}
