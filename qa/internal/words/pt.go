package words

func portuguese() *Lang {
	return &Lang{
		Code:   "pt",
		Months: list("janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro"),
		Stop:   list("de, que, o, a, e, do, da, em, um, uma, para, com, não"),
		First: list("eu, me, meu, minha, meus, minhas, nós, nosso, nossa, nossos, nossas, mim, comigo, sou, estou, tenho, acho, fui, comecei, somos, temos, estamos, fiz, " +
			"a gente, acredito, gosto"),
		Second:      list("você, vocês, seu, sua, seus, suas, tu, te, teu, tua, ti, senhor, senhora, lhe, contigo, acha, tens, és"),
		FirstEnd:    list("ei, ámos"),
		Ask:         list("o, como, por, porque, qual, quais, quem, quando, onde, quanto, quantos, que, é, há, pode, e, mas, em, de"),
		Question:    list("p, pergunta"),
		Answer:      list("r, resposta"),
		Interviewer: list("entrevistador, entrevistadora, jornalista, redação, repórter"),
		Guest:       list("entrevistado, entrevistada, convidado, convidada"),
		Host:        list("apresentador, apresentadora, locutor, locutora"),
		Moderator:   list("moderador, moderadora"),
		Audience:    list("público, ouvinte, leitor, leitora, plateia, espectador"),
		Chairs:      list("moderou, modera, mediou, moderado por, mediado por, mediação, moderação"),
		Aside: list("ri, risos, rindo, gargalhada, sorri, sorrindo, suspira, silêncio, aplausos, pausa, pensa, chora, inaudível, brinca, emociona, se emociona, música, " +
			"entre risos"),
		Talk: list("entrevista, entrevistamos, conversa com, conversamos com, conversou com, bate-papo, falamos com, perguntas a, perguntas para, diálogo, em conversa, " +
			"podcast, transcrição, fala sobre, conta"),
		FAQ:        list("faq, perguntas frequentes, perguntas e respostas, dúvidas frequentes"),
		By:         list("entrevista de, entrevista por, entrevista concedida a, entrevistado por, entrevistada por, entrevista:, entrevista realizada por"),
		Edited:     list("editada por clareza, foi editada, editada e condensada, editada por motivos, editada para, foi condensada, resumida, condensada, editada por razões"),
		Translated: list("tradução de, traduzido por, tradução:, traduzida por"),
		Corrected:  list("correção:, errata"),
		Named:      list("chamo-me, me chamo, meu nome é, o meu nome é"),
		Am:         list("sou"),
		Title:      list("sr, sra, srta, senhor, senhora, dr, dra, doutor, doutora, prof, profa, professor, professora, dom, dona, eng"),
		NoLabel: list("foto, fotos, fotografia, imagem, crédito, fonte, fontes, nota, leia também, leia mais, saiba mais, veja também, vídeo, data, hora, horário, local, " +
			"endereço, telefone, tel, preço, entrada, ingressos, duração, ingredientes, modo de preparo, preparação, tempo, rendimento, dica, dicas, exemplo, passo, " +
			"parte, capítulo, tabela, total, resultado, gols, árbitro, elenco, direção, diretor, roteiro, gênero, resumo, conclusão, autor, autora, texto, tradução, " +
			"editora, páginas, isbn, idioma, nome, idade, altura, peso, cor, material, contato, contacto, site, tags, categoria, publicado, atualizado, atenção, " +
			"importante, obs, observação, vantagens, desvantagens, e-mail, título"),
		Given: list("josé, joão, antónio, antônio, manuel, francisco, carlos, paulo, pedro, luís, luiz, luis, marcos, rafael, gabriel, bruno, marcelo, rui, miguel, jorge, fernando, ricardo, " +
			"eduardo, daniel, tiago, thiago, felipe, filipe, rodrigo, andré, gustavo, henrique, joaquim, sérgio, nuno, hugo, mário, diogo, vasco, duarte, lucas, mateus, guilherme, " +
			"leonardo, caio, fábio, anselmo, maria, ana, francisca, antónia, antônia, adriana, juliana, márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna, jéssica, " +
			"letícia, júlia, luciana, vanessa, mariana, gabriela, vera, vitória, larissa, cláudia, beatriz, rita, luana, sónia, sônia, renata, inês, catarina, teresa, helena, isabel, " +
			"joana, sofia, lívia, leonor, margarida, cristina, paula, alice, laura, luísa, carolina, cecília, clarice, raquel, sílvia"),
	}
}
