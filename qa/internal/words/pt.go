package words

var portuguese = table{
	code:   "pt",
	months: "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
	stop:   "de, que, o, a, e, do, da, em, um, uma, para, com, não",
	first: "eu, me, meu, minha, meus, minhas, nós, nosso, nossa, nossos, nossas, mim, comigo, sou, estou, tenho, acho, fui, comecei, somos, temos, estamos, fiz, " +
		"a gente, acredito, gosto",
	second:      "você, vocês, seu, sua, seus, suas, tu, te, teu, tua, ti, senhor, senhora, lhe, contigo, acha, tens, és",
	firstEnd:    "ei, ámos",
	prompt:      "conte, conte-nos, fale, fale-nos, diga, diga-me, diga-nos, descreva, explique, cite, nomeie, complete, conta-nos, escolha",
	reply:       "sim, não, porque, claro, exatamente, exato, nunca, talvez, certamente, com certeza, bem, bom, pois, de todo, acho, creio, sempre, é verdade, ah, olhe, olha, às vezes, depende, infelizmente",
	thanks:      "obrigado, obrigada, agradecemos",
	ask:         "o, como, por, porque, qual, quais, quem, quando, onde, quanto, quantos, que, é, há, pode, e, mas, em, de",
	question:    "p, pergunta",
	answer:      "r, resposta",
	interviewer: "entrevistador, entrevistadora, jornalista, redação, repórter",
	guest:       "entrevistado, entrevistada, convidado, convidada",
	host:        "apresentador, apresentadora, locutor, locutora",
	moderator:   "moderador, moderadora",
	audience:    "público, ouvinte, leitor, leitora, plateia, espectador",
	chairs:      "moderou, modera, mediou, moderado por, mediado por, mediação, moderação",
	aside: "ri, risos, rindo, gargalhada, sorri, sorrindo, suspira, silêncio, aplausos, pausa, pensa, chora, inaudível, brinca, emociona, se emociona, música, " +
		"entre risos",
	talk: "entrevista, entrevistamos, conversa com, conversamos com, conversou com, bate-papo, falamos com, perguntas a, perguntas para, diálogo, em conversa, " +
		"podcast, transcrição, fala sobre, conta",
	faq:        "faq, perguntas frequentes, perguntas e respostas, dúvidas frequentes",
	by:         "entrevista de, entrevista por, entrevista concedida a, entrevistado por, entrevistada por, entrevista:, entrevista realizada por",
	edited:     "editada por clareza, foi editada, editada e condensada, editada por motivos, editada para, foi condensada, resumida, condensada, editada por razões",
	translated: "tradução de, traduzido por, tradução:, traduzida por",
	corrected:  "correção:, errata",
	named:      "chamo-me, me chamo, meu nome é, o meu nome é",
	am:         "sou",
	title:      "sr, sra, srta, senhor, senhora, dr, dra, doutor, doutora, prof, profa, professor, professora, dom, dona, eng",
	noLabel: "foto, fotos, fotografia, imagem, crédito, fonte, fontes, nota, leia também, leia mais, saiba mais, veja também, vídeo, data, hora, horário, local, " +
		"endereço, telefone, tel, preço, entrada, ingressos, duração, ingredientes, modo de preparo, preparação, tempo, rendimento, dica, dicas, exemplo, passo, " +
		"parte, capítulo, tabela, total, resultado, gols, árbitro, elenco, direção, diretor, roteiro, gênero, resumo, conclusão, autor, autora, texto, tradução, " +
		"editora, páginas, isbn, idioma, nome, idade, altura, peso, cor, material, contato, contacto, site, tags, categoria, publicado, atualizado, atenção, " +
		"importante, obs, observação, vantagens, desvantagens, e-mail, título",
	given: "josé, joão, antónio, antônio, manuel, francisco, carlos, paulo, pedro, luís, luiz, luis, marcos, rafael, gabriel, bruno, marcelo, rui, miguel, jorge, fernando, ricardo, " +
		"eduardo, daniel, tiago, thiago, felipe, filipe, rodrigo, andré, gustavo, henrique, joaquim, sérgio, nuno, hugo, mário, diogo, vasco, duarte, lucas, mateus, guilherme, " +
		"leonardo, caio, fábio, anselmo, maria, ana, francisca, antónia, antônia, adriana, juliana, márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna, jéssica, " +
		"letícia, júlia, luciana, vanessa, mariana, gabriela, vera, vitória, larissa, cláudia, beatriz, rita, luana, sónia, sônia, renata, inês, catarina, teresa, helena, isabel, " +
		"joana, sofia, lívia, leonor, margarida, cristina, paula, alice, laura, luísa, carolina, cecília, clarice, raquel, sílvia",
	article:  "o, os, as, um, uma",
	genitive: "do, da, dos, das",
	with:     "com",
	place:    "em, na, no",
	thing:    "vale, rádio, vila, monte, lago, ilha, rio, rua, praça, ponte, porto, hotel, café, museu, teatro, castelo, clube, festival, instituto, fundação, casa, quinta, torre, são, santa",
	signs:    "por, texto, autor",
	adverb:   "porém, contudo, todavia, entretanto, portanto, também, então, aliás",
	photo:    "imagem, fotografia, crédito, créditos",
	third:    "ele, ela",
	prep:     "a, ao, aos, à, às, até, após, contra, de, desde, entre, nas, nos, para, pela, pelo, por, sem, sob, sobre",
	possess:  "seu, sua",
	age:      "anos",
	since:    "desde, há",
	welcome:  "bem-vindos ao, bem-vindos a, bem-vindas, bem-vindo ao, sejam bem-vindos",
	show:     "podcast, episódio",
	hosts:    "apresentado por",
	agent:    "dor, dora, eiro, eira, ista, logo, loga, grafo, grafa",
}
