package words

var spanish = table{
	code:   "es",
	months: "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
	stop:   "de, la, que, el, los, las, una, por, con, para, es, no, se",
	first: "yo, me, mi, mis, nosotros, nuestro, nuestra, nuestros, nuestras, nos, creo, pienso, soy, estoy, tengo, he, hemos, somos, estamos, tenemos, fui, empecé, " +
		"quiero, quería, hago, hice, sé, hicimos, queremos",
	second: "usted, ustedes, tú, tu, tus, te, ti, vos, vosotros, su, sus, le, tienes, eres, crees, piensas, cree, considera, opina, siente, has, tiene, os, vuestro, " +
		"vuestra",
	firstEnd:    "ábamos, íamos, aremos, eremos, iremos",
	secondEnd:   "steis, áis, éis",
	prompt:      "cuéntenos, cuéntanos, cuénteme, dígame, díganos, dinos, háblenos, háblanos, nombre, describa, explique, explíquenos, cuente, defina, descríbanos, complete, elija",
	reply:       "sí, no, porque, claro, exacto, por supuesto, nunca, jamás, quizá, quizás, tal vez, seguro, bueno, pues, desde luego, en absoluto, siempre, creo, yo creo, es verdad, ah, efectivamente, a veces, depende, la verdad",
	thanks:      "gracias",
	ask:         "qué, cómo, por, cuál, cuáles, quién, quiénes, cuándo, dónde, cuánto, cuánta, cuántos, es, hay, ha, puede, cree, y, a, en, de",
	question:    "p, pregunta, preg",
	answer:      "r, respuesta, resp",
	interviewer: "entrevistador, entrevistadora, periodista, redacción, la redacción, reportero, reportera",
	guest:       "entrevistado, entrevistada, invitado, invitada",
	host:        "presentador, presentadora, conductor, conductora, locutor, locutora",
	moderator:   "moderador, moderadora",
	audience:    "público, oyente, lector, lectora, espectador, asistente",
	chairs:      "moderó, modera, moderado por, moderada por, moderador, moderadora",
	aside: "ríe, risas, se ríe, risa, sonríe, suspira, silencio, aplausos, pausa, piensa, llora, inaudible, carcajada, asiente, dice riendo, entre risas, música, " +
		"se emociona, bromea",
	talk: "entrevista, entrevistamos, conversación con, conversamos con, hablamos con, charlamos con, preguntas a, en diálogo, diálogo con, mano a mano, responde, " +
		"entrevistado, podcast, explica, conversó con, habló con, dialogó con",
	faq: "faq, preguntas frecuentes, preguntas y respuestas, dudas frecuentes",
	by:  "entrevista de, entrevista realizada por, entrevista por, entrevistado por, entrevistada por, por:, texto y entrevista, entrevista:",
	edited: "editada por claridad, editada y condensada, ha sido editada, fue editada, ha sido editado, editada por motivos, editada por razones, editada para, " +
		"ha sido condensada, condensada, resumida, por motivos de extensión, editada y resumida",
	translated: "traducido por, traducción de, traducción:, traducida por, traducción",
	corrected:  "corrección:, fe de errores, fe de erratas, aclaración",
	named:      "me llamo, mi nombre es",
	am:         "soy",
	title:      "sr, sra, srta, señor, señora, don, doña, d, dña, dr, dra, doctor, doctora, profesor, profesora, lic, licenciado, ing, ingeniero",
	noLabel: "foto, fotos, fotografía, imagen, crédito, fuente, fuentes, nota, puedes ver, te puede interesar, le puede interesar, también puedes leer, te recomendamos, mira también, lee también, lea también, leer más, más información, ver también, vídeo, video, fecha, " +
		"hora, lugar, dirección, teléfono, tel, precio, entrada, duración, ingredientes, preparación, elaboración, tiempo, tiempo de preparación, porciones, " +
		"raciones, consejo, ejemplo, paso, parte, capítulo, tabla, total, resultado, goles, árbitro, reparto, director, guion, género, resumen, " +
		"conclusión, autor, autora, texto, traducción, editorial, páginas, isbn, idioma, nombre, edad, altura, peso, color, material, contacto, web, etiquetas, " +
		"temas, categoría, publicado, actualizado, ojo, importante, ventajas, desventajas, orden del día, asistentes, pd, posdata, correo, email",
	given: "antonio, josé, manuel, francisco, juan, david, javier, daniel, carlos, jesús, alejandro, miguel, rafael, pedro, pablo, ángel, sergio, fernando, jorge, luis, alberto, " +
		"álvaro, diego, adrián, raúl, enrique, ramón, vicente, iván, rubén, óscar, andrés, joaquín, santiago, eduardo, víctor, roberto, mario, jaime, ignacio, salvador, ricardo, " +
		"emilio, gonzalo, guillermo, julio, gabriel, tomás, agustín, félix, hugo, martín, nicolás, mateo, lucas, esteban, gustavo, héctor, rodrigo, ernesto, maría, carmen, ana, " +
		"isabel, dolores, pilar, teresa, josefa, rosa, cristina, ángeles, antonia, laura, marta, francisca, lucía, elena, mercedes, concepción, raquel, sara, paula, juana, manuela, " +
		"beatriz, silvia, nuria, julia, patricia, sofía, irene, rocío, andrea, mónica, alicia, inés, claudia, gabriela, valentina, camila, daniela, alejandra, victoria, luisa, " +
		"margarita, eva, clara, consuelo, amparo, graciela, verónica",
	article:  "el, la, los, las, un, una",
	genitive: "del",
	with:     "con",
	place:    "en",
	thing:    "valle, radio, villa, monte, lago, isla, río, calle, plaza, puente, puerto, hotel, café, museo, teatro, castillo, club, festival, instituto, fundación, casa, finca, torre, puebla, pueblo, real",
	signs:    "por, texto, autor",
	adverb:   "empero, entonces, además, también, asimismo, incluso",
	photo:    "fotografía, fotografías, imagen, crédito",
	third:    "él, ella",
	prep:     "a, al, ante, bajo, contra, de, desde, durante, entre, hacia, hasta, para, por, según, sin, sobre, tras",
	possess:  "su, sus",
	age:      "años",
	since:    "desde",
	welcome:  "bienvenidos a, bienvenidas a, bienvenido a, bienvenida a, están escuchando",
	show:     "podcast, pódcast, episodio, programa de radio",
	hosts:    "conducido por, presentado por, copresentador, copresentadora",
	agent:    "dor, dora, ero, era, ista, logo, loga, grafo, grafa",
}
