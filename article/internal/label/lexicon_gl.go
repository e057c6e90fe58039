package label

// Risky: what Galician shares with its neighbours stands in their tables.
const galicianPhrases = `
share:
=comparte, =compartir, =copiar ligazon, =gardar, =imprimir, comparte en, compartir en, siguenos
more:
=le mais, =ler mais, =mais, =mais informacion, =mostrar mais, =seguir lendo, =ver mais, ^continuar lendo, ^ler mais, ^seguir lendo
related:
=artigos relacionados, =le tamen, =mais lidas, =mais lido, =novas relacionadas, =o mais lido, =pode interesarche, =ultimas novas
^artigo anterior, ^artigos relacionados, ^le tamen, ^ler tamen, ^mais informacion, ^mais sobre, ^novas relacionadas, ^outras entrevistas
^outros artigos, ^pode interesarche, ^seguinte artigo, ^tamen che pode interesar, ^ver tamen
newsletter:
=boletin, no teu correo, subscribete a newsletter, subscribete ao boletin
subscribe:
=apoianos, =faite socia, =faite socio, =subscribete, =subscricion, apoianos, faite socia, so para subscritores, xa es subscritor
ad:
=contido patrocinado, =publicidade, ^publicidade
comment:
=comentar, =comentarios, =deixa un comentario, =responder, escribe un comentario, o teu enderezo electronico non se publicara
copyright:
prohibida a reproducion, todos os dereitos reservados
consent:
=aceptar, =politica de cookies, =politica de privacidade, =rexeitar, utilizamos cookies
photo:
=imaxe, =imaxe de arquivo, ^fonte, ^fotografia de, ^imaxe
bio:
=a autora, =o autor, ^sobre a autora, ^sobre o autor
byline:
=redaccion, ^entrevista de, ^texto de
updated:
=actualizado, =decembro, =febreiro, =hoxe, =luns, =maio, =mercores, =onte, =outubro, =publicado, =setembro, =venres, =xaneiro, =xoves
=xullo, =xuno, ^actualizado, ^publicado, ^tempo de lectura, hai horas, minutos de lectura
topic:
=categorias, =etiquetas, =palabras clave, =temas, ^arquivado en, ^etiquetas, ^palabras clave
nav:
=anterior, =buscar, =ciencia, =contacto, =cultura, =deportes, =economia, =galicia, =galiza, =inicio, =lecer, =mundo, =novas, =o tempo
=opinion, =pechar, =portada, =quen somos, =saude, =seguinte, =sociedade, ir ao contido, saltar ao contido, volver arriba
login:
=a mina conta, =contrasinal, =iniciar sesion, =rexistrarse, =rexistrate, esqueciches o contrasinal
app:
descarga a aplicacion, descarga a app
player:
=escoitar, =escoitar artigo, o teu navegador non
error:
activa javascript, paxina non atopada
poll:
=enquisa, =resultados, =vota
correction:
^correccion, ^fe de erros, ^nota da redaccion, version anterior deste
edited:
^traducido por, ^traducion, entrevista foi editada, por motivos de claridade, por razons de espazo, traducion de
legal:
=aviso legal, =condicions de uso, =termos e condicions
shop:
=carrino, =engadir ao carro, =mercar
summary:
=as claves, =en resumo, =resumo, ^resumo
figcap:
=ampliar imaxe, =galeria, =pe de foto, ^pe de foto, ver galeria
`
