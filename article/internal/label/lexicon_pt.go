package label

// Risky: "por" and "foto" open sentences; "leia" alone may be an imperative of prose.
const portuguesePhrases = `
share:
=compartilhar, =compartilhe, =copiar, =copiar ligacao, =copiar link, =enviar, =enviar por e mail, =enviar por email, =guardar, =imprimir
=partilhar, =presentear materia, =salvar, compartilhar no, compartilhar via, compartilhe esta, compartilhe este, compartilhe no
copiar link, copiar o link, enviar por email, link copiado, oferecer artigo, partilhar artigo, partilhar no, partilhe este, siga nos nas
siga nos no
more:
=carregar mais, =continuar lendo, =leia mais, =ler mais, =mais, =saiba mais, =veja mais, =ver mais, =ver tudo, ^clique aqui
^continuar a ler, ^continue a ler, ^continue lendo, ^leia mais, ^ler mais, ^saiba mais, ^veja mais, ^ver mais, carregar mais
continua apos, continua apos a publicidade, continuar lendo, leia a integra, leia a materia completa, ler artigo completo, ler tudo
mostrar mais, mostrar menos, ver menos, ver todas
related:
=destaques, =em alta, =leia tambem, =ler tambem, =mais lidas, =mais lidos, =mais noticias, =recomendadas, =recomendado, =relacionadas
=relacionados, =ultimas, =ultimas noticias, =veja tambem, ^a nao perder, ^assista tambem, ^confira, ^confira tambem, ^continuar a ler
^continue lendo, ^leia ainda, ^leia aqui, ^leia tambem, ^ler tambem, ^mais de, ^mais entrevistas, ^mais lidas, ^mais sobre, ^nao perca
^nesta edicao, ^ouca tambem, ^post anterior, ^proximo post, ^saiba mais, ^saiba mais sobre, ^sobre o mesmo tema, ^veja mais, ^veja tambem
^ver tambem, artigo anterior, artigo seguinte, artigos relacionados, as mais lidas, conteudo relacionado, leia tambem, mais lidas
mais noticias, materias relacionadas, nao perca, noticia anterior, noticias relacionadas, outras noticias, pode gostar, pode interessar
pode te interessar, postagens relacionadas, posts relacionados, recomendado para voce, recomendamos para voce, tambem lhe pode
ultimas noticias, veja tambem, voce pode gostar, voce tambem pode
newsletter:
=assinar newsletter, =cadastre se, =e mail, =inscreva se, =newsletter, =newsletters, =seu email, assine a newsletter
assine nossa newsletter, boletim informativo, cadastre se para, canal do whatsapp, canal no whatsapp, direto no seu, grupo do whatsapp
inscreva se na, inscreva se no canal, na sua caixa, no seu e mail, no seu email, nossa newsletter, participe do canal, receba as noticias
receba as principais, receba gratuitamente, receba no seu, receba noticias, seu e mail, seu melhor e mail, siga o canal
subscreva a newsletter, subscreva as newsletters, subscrever newsletter
subscribe:
=apoie, =artigo exclusivo, =assinante, =assinar, =assinatura, =assinaturas, =assine, =assine ja, =conteudo exclusivo, =contribua, =doar
=doe, =exclusivo, =exclusivo para assinantes, =subscrever, acesso ilimitado, apoie nos, apoie o jornalismo, apoie o nosso
artigo exclusivo, assine agora, assine e, assine para, assine por, cancele quando quiser, com uma doacao, conteudo exclusivo
continuar a ler este, escolha seu plano, exclusivo para assinante, exclusivo para assinantes, faca login, faca sua assinatura
faca uma doacao, gratuito durante, ja e assinante, ja sou assinante, para assinantes, para continuar a ler, para continuar lendo
primeiro mes, seja assinante, seja um apoiador, sem fidelidade, sua assinatura, torne se assinante, torne se membro
ad:
=anuncio, =anuncios, =conteudo de marca, =conteudo patrocinado, =patrocinado, =propaganda, =pub, =publicidade, =publieditorial
^continua apos, ^patrocinado por, ^publicidade, anuncie, bloqueador de anuncios, conteudo patrocinado, continua apos a publicidade
continua apos publicidade, continua depois da publicidade, desative o bloqueador, oferecido por, oferecimento
comment:
=comentar, =comentario, =comentarios, =comente, =deixe seu comentario, =responder, =respostas, cancelar resposta, comentarios encerrados
comente esta, deixar comentario, deixar um comentario, deixe o seu comentario, deixe seu comentario, deixe um comentario
deixe uma resposta, enviar comentario, escreva um comentario, nenhum comentario, o seu endereco de email nao sera publicado
os comentarios, para comentar, participe da conversa, publicar comentario, seja o primeiro a comentar, ver comentarios
copyright:
^publicado originalmente, ^todos os direitos reservados, artigo foi publicado originalmente, direitos reservados, e proibida
este artigo foi publicado, proibida a reproducao, reproducao proibida, reproducao total ou parcial, reproduzido com autorizacao
sem autorizacao, texto foi publicado originalmente, todos os direitos, todos os direitos reservados
consent:
=aceitar, =aceitar todos, =concordo, =configuracoes, =cookies, =politica de cookies, =politica de privacidade, =privacidade, =prosseguir
=rejeitar, aceitar cookies, aceitar todos, anuncios e conteudo personalizados, ao continuar navegando, armazenar e ou aceder a informacoes
armazenar e ou acessar informacoes, aviso de privacidade, configuracoes de cookies, dados pessoais, este site usa, este site utiliza
gerenciar cookies, nos e nossos parceiros, nos e os nossos parceiros, nossa politica de, politica de cookies, politica de privacidade
preferencias de cookies, protecao de dados, publicidade e conteudos personalizados, seus dados, sua privacidade, usamos cookies
uso de cookies, utilizamos cookies, voce concorda com
photo:
=arquivo, =creditos, =divulgacao, =fonte, =foto, =fotografia, =fotos, =ilustracao, =imagem, =reproducao, ^arte, ^credito, ^creditos
^divulgacao, ^fonte, ^foto, ^foto de, ^fotografia, ^fotos, ^ilustracao, ^imagem, ^imagens, ^reproducao, arquivo pessoal, credito da foto
credito foto, foto de arquivo, foto divulgacao, foto reproducao, imagem de arquivo, imagem ilustrativa
bio:
=biografia, =quem escreve, =sobre, =sobre a autora, =sobre o autor, e autor, e autora, e colunista, e correspondente, e doutor, e editor
e editora, e escritor, e escritora, e formada, e formado, e jornalista, e professor, e professora, e reporter, escreve sobre, formada em
formado em, graduada em, graduado em, jornalista formada, jornalista formado, leia mais artigos, mais artigos de, mora em, nasceu em
sobre a autora, sobre o autor, todos os artigos de, ver todos os artigos
byline:
=autor, =autoria, =da redacao, =lusa, =por, =redacao, =texto, ^autor, ^da redacao, ^do, ^entrevista a, ^escrito por, ^por, ^publicado por
^reportagem, ^reportagem de, ^texto, ^texto de, ^um texto de, colaboracao para, com agencia, com informacoes da, com informacoes de
correspondente em, da agencia, enviado especial, escrito por
updated:
=abril, =agosto, =as, =atualizado, =atualizado em, =data, =de, =dezembro, =domingo, =em, =fev, =fevereiro, =h, =ha, =hoje, =horas, =jan
=janeiro, =julho, =junho, =leitura, =maio, =marco, =min, =novembro, =ontem, =outubro, =publicado, =publicado em, =quarta feira
=quinta feira, =sabado, =segunda feira, =setembro, =sexta feira, =terca feira, ^atualizada, ^atualizado, ^criado em, ^data, ^leitura
^modificado, ^postado em, ^publicada, ^publicado, ^publicado em, ^tempo de leitura, ^ultima atualizacao, atras, atualizada em
atualizado em, ha dias, ha horas, ha minutos, min de leitura, minutos de leitura, publicada em, publicado em, tempo de leitura
ultima atualizacao, ultima modificacao
topic:
=assuntos, =categoria, =categorias, =etiquetas, =mais sobre, =marcadores, =palavras chave, =tags, =temas, =topicos, ^assuntos, ^categorias
^etiquetas, ^mais sobre, ^marcadores, ^palavras chave, ^tags, ^temas, ^topicos, ^topicos relacionados, arquivado em, siga este tema
tags relacionadas, tudo sobre
nav:
=ajuda, =anterior, =anuncie, =ao vivo, =blogs, =brasil, =busca, =buscar, =capa, =cidades, =ciencia, =colunas, =colunistas, =contacto
=contactos, =contato, =cultura, =desporto, =economia, =emprego, =entretenimento, =esporte, =esportes, =estatuto editorial, =expediente
=fale conosco, =fechar, =ficha tecnica, =horoscopo, =inicio, =jogos, =loja, =mapa do site, =menu, =mundo, =navegacao, =negocios, =noticias
=opiniao, =pagina, =pagina inicial, =pais, =pesquisa, =pesquisar, =podcasts, =policia, =politica, =proximo, =quem somos, =receitas, =saude
=secoes, =seguinte, =servicos, =sociedade, =tecnologia, =tempo, =ultimas noticias, =viagens, =videos, =voltar, abrir menu, fechar menu
ir para conteudo, ir para o conteudo, menu principal, pagina anterior, pagina inicial, proxima pagina, pular para o conteudo
saltar para o conteudo, topo da pagina, voce esta aqui, voltar ao inicio, voltar ao topo, voltar para o topo
login:
=cadastro, =conta, =criar conta, =entrar, =fazer login, =iniciar sessao, =login, =minha conta, =perfil, =registar, =registe se, =sair
=senha, criar conta, criar uma conta, crie sua conta, entre com sua, esqueceu a senha, esqueceu sua senha, esqueci minha senha, faca login
fazer login, ja tem conta, minha conta, nao tem conta, palavra passe
app:
=aplicativo, =app, app store, baixe nosso, baixe o aplicativo, baixe o app, descarregue a app, disponivel no google play, fonte preferida
google noticias, no google news, nosso aplicativo, notificacoes push
player:
=ao vivo, =assistir, =audio, =ouca, =ouvir, =pausar, =reproduzir, =tela cheia, =ver video, =video, assista ao video, clique para ouvir
nao suporta audio, o seu navegador nao, ouca a noticia, ouca este artigo, ouca este conteudo, ouvir a noticia, ouvir artigo
reproduzir video, seu navegador nao, veja o video
error:
=carregando, =erro, =pagina nao encontrada, algo deu errado, ative o javascript, atualize seu navegador, carregando, habilite o javascript
javascript desabilitado, nao esta mais disponivel, nao foi encontrada, nenhum resultado, ocorreu um erro, pagina nao encontrada
por favor tente, tente novamente
poll:
=enquete, =quiz, =resultados, =votar, =vote, esta materia foi util, o que achou, participe da enquete, vote na enquete, votos
correction:
^correcao, ^erramos, ^errata, ^erratas, ^nota da redacao, ^nota de correcao, ^nota do editor, ^retificacao, ^uma versao anterior
artigo corrigido, esta reportagem foi, este artigo foi atualizado, foi corrigida, nota da redacao, nota do editor, texto foi atualizado
uma versao anterior, versao anterior desta, versao anterior deste
edited:
^entrevista, ^entrevista a, ^entrevista concedida, ^esta entrevista, ^traducao, ^traducao de, ^traduzido por, ^transcricao
editada e condensada, editada para maior clareza, editada por, entrevista concedida, entrevista conduzida por, entrevista foi editada
esta entrevista foi, foi editado e condensado, por clareza, por motivos de clareza, por questoes de clareza, por questoes de espaco
por razoes de espaco, texto traduzido, traducao de, traduzido do, traduzido por
legal:
=acessibilidade, =aviso legal, =codigo de etica, =politica editorial, =principios editoriais, =termos, =termos de uso, =termos e condicoes
aviso legal, de responsabilidade, ficha tecnica, livro de reclamacoes, nao constitui, nao reflete necessariamente
nao refletem necessariamente, nao se responsabiliza, opinioes expressas, sao de inteira responsabilidade, termos de servico, termos de uso
termos e condicoes
shop:
=adicionar ao carrinho, =carrinho, =comprar, =compre, =compre agora, =loja, =preco, adicionar ao carrinho, codigo de desconto, comissao
comprar na, compre agora, compre aqui, cupom, frete gratis, links de afiliados, na amazon, receber uma comissao, ver oferta, ver preco
summary:
=destaques, =em resumo, =entenda, =o essencial, =pontos chave, =resumo, ^em resumo, ^o essencial, ^pontos chave, ^resumo
com auxilio de ia, gerada por ia, gerado por ia, inteligencia artificial para, por inteligencia artificial, resumo da noticia
resumo gerado
figcap:
=abrir galeria, =ampliar, =ampliar imagem, =fotogaleria, =galeria, =galeria de fotos, =imagem, =legenda, =proxima, =ver galeria, ^galeria
^legenda, ^legenda da foto, abrir galeria, ampliar imagem, clique para ampliar, crédito legenda, fotogaleria, legenda da foto
veja a galeria, veja fotos, ver fotos, ver galeria, ver mais fotos
`
