package label

// Risky: "por" and "texto" open sentences, "foto" and "fuente" count at the start only; "más" fills whole blocks only.
const spanishPhrases = `
share:
=comparte, =compartelo, =compartir, =copiar, =copiar enlace, =copiar link, =enviar, =enviar por correo, =guardar, =imprimir, comparte en
comparte esta, comparte este, compartir articulo, compartir en, compartir esta, compartir este, compartir noticia, compartir por
compartir via, copiar el enlace, copiar enlace, copiar link, enlace copiado, enviar por correo, enviar por email, guardar articulo
haz clic para compartir, regalar articulo, siganos en, sigue nos en, siguenos en
more:
=ampliar, =cargar mas, =continuar, =lee mas, =leer mas, =mas, =mas informacion, =seguir leyendo, =ver mas, =ver todo, =ver todos
^continue leyendo, ^haz clic aqui, ^lea mas, ^lee mas, ^leer mas, ^leer noticia completa, ^mas informacion, ^seguir leyendo, ^siga leyendo
^sigue leyendo, ^ver mas, cargar mas, continua leyendo, continuar leyendo, leer el articulo completo, leer la nota completa
leer nota completa, mostrar mas, mostrar menos, noticia completa, pulsa aqui, seguir leyendo, ver articulo, ver mas noticias, ver menos
ver todas
related:
=destacadas, =destacados, =lea tambien, =lee tambien, =lo mas leido, =lo mas visto, =lo ultimo, =mas leidas, =mas noticias, =mas sobre
=noticias relacionadas, =recomendados, =relacionadas, =relacionados, =te puede interesar, =te recomendamos, =temas relacionados
=ultimas noticias, =ver tambien, ^ademas lea, ^en este numero, ^escucha tambien, ^le puede interesar, ^lea ademas, ^lea aqui, ^lea tambien
^lee ademas, ^lee tambien, ^leer tambien, ^lo mas, ^mas en, ^mas entrevistas, ^mas noticias, ^mas sobre, ^mira tambien, ^no te pierdas
^noticia relacionada, ^otras entrevistas, ^otras noticias, ^para saber mas, ^puede interesarle, ^puedes leer, ^tambien puedes leer
^tambien te puede, ^te puede interesar, ^te recomendamos, ^te sugerimos, ^ultimas entradas, ^vea tambien, ^vease tambien, ^ver tambien
articulo anterior, articulo siguiente, articulos relacionados, contenido relacionado, entradas recientes, entradas relacionadas
le puede interesar, lea tambien, lee tambien, lo mas leido, lo mas popular, lo mas visto, mas de esta seccion, mas del autor, mas leidas
mas leidos, mas noticias, mas vistos, no te pierdas, nota relacionada, notas relacionadas, noticia anterior, noticia siguiente
noticias recientes, noticias relacionadas, otros articulos, puede interesar, puede interesarte, quiza te interese, recomendado para ti
tambien te puede interesar, te podria interesar, te puede interesar, te recomendamos, ultimas noticias
newsletter:
=apuntate, =boletin, =boletines, =correo electronico, =newsletter, =newsletters, =suscribete, =suscribirme, =suscribirse, =tu email
alertas de noticias, apuntate a, boletin de noticias, boletin diario, canal de telegram, canal de whatsapp, en nuestra newsletter
en su correo, en tu bandeja, en tu correo, mantente informado, nuestra newsletter, nuestro boletin, nuestros boletines
o en nuestra newsletter semanal, reciba en su, reciba las noticias, recibe en tu, recibe las, recibe nuestra, recibe nuestro
recibir la newsletter, registrate en nuestro, sigue nuestro canal, sigue toda la informacion, suscribete a la newsletter
suscribete a nuestra, suscribete a nuestro, suscribete gratis, suscribirse a la newsletter, suscribirte a, tu correo electronico
unete a nuestro
subscribe:
=dona, =donar, =exclusivo para suscriptores, =hazte socio, =iniciar sesion, =premium, =solo para suscriptores, =suscribete, =suscripcion
=suscripciones, =suscriptores, =unete, acceso ilimitado, apoya a, apoya nuestro, apoyanos, articulo exclusivo
articulo solo para suscriptores, con una donacion, contenido exclusivo, contenido solo para, disfruta de, el primer mes
elige tu suscripcion, esta noticia es exclusiva, exclusivo para suscriptores, haz un donativo, haz una donacion, hazte premium
hazte socia, hazte socio, hazte suscriptor, inicia sesion, iniciar sesion para, para continuar leyendo, para seguir leyendo
para suscriptores, periodismo independiente, prueba gratis, registrate gratis, registrate para, si quieres seguir leyendo, sin permanencia
solo para suscriptores, solo suscriptores, suscribete ahora, suscribete para, suscribete por, suscribete y, tu apoyo, tu donacion
tu suscripcion, ya eres suscriptor, ya estas suscrito, ya soy suscriptor, ya tienes cuenta
ad:
=anuncio, =anuncios, =branded content, =contenido patrocinado, =contenido promocionado, =patrocinado, =promocion, =publicidad
=publirreportaje, ^contenido patrocinado, ^patrocinado por, ^publicidad, anunciate, bloqueador de anuncios, contenido continua
contenido patrocinado, continua despues de la publicidad, desactiva el bloqueador, el articulo continua, la nota continua
la noticia continua, ofrecido por, publicidad continua, saltar publicidad
comment:
=comentar, =comentario, =comentarios, =deja tu comentario, =opina, =responder, =respuestas, agregar comentario, anadir comentario
cancelar respuesta, cargar comentarios, comenta esta, comentarios cerrados, deja tu comentario, deja un comentario, deja una respuesta
dejar un comentario, dejar una respuesta, denunciar comentario, escribe tu comentario, escribe un comentario, los comentarios
mostrar comentarios, normas de participacion, para comentar, participa en la, publicar comentario, se el primero en comentar
sin comentarios, tu comentario, tu direccion de correo electronico no sera publicada, unete a la conversacion, ver comentarios
ver los comentarios
copyright:
^publicado originalmente, ^todos los derechos reservados, articulo fue publicado originalmente, derechos reservados
esta nota es propiedad, este articulo fue publicado, prohibida la reproduccion, prohibida su reproduccion, queda prohibida
reproduccion total o parcial, reproducido con autorizacion, reproducido con permiso, sin autorizacion, todos los derechos
todos los derechos reservados
consent:
=aceptar, =aceptar todo, =aceptar y continuar, =aviso de privacidad, =configuracion, =configurar cookies, =cookies, =politica de cookies
=politica de privacidad, =privacidad, =proteccion de datos, =rechazar, acepta las cookies, aceptar cookies, aceptar y continuar
almacenar la informacion en un dispositivo, almacenar o acceder a informacion en un dispositivo, anuncios y contenido personalizados
aviso de privacidad, configuracion de cookies, configurar cookies, cookies propias, datos personales, este sitio utiliza
este sitio web utiliza, nosotros y nuestros socios, nuestra politica de, nuestros socios, politica de cookies, politica de privacidad
politicas de privacidad, preferencias de cookies, proteccion de datos, publicidad y contenido personalizados, rechazar todo, su privacidad
tratamiento de datos, tu consentimiento, tu privacidad, tus datos, usamos cookies, uso de cookies, utiliza cookies, utilizamos cookies
photo:
=archivo, =creditos, =foto, =fotografia, =fotos, =fuente, =fuente externa, =ilustracion, =imagen, =infografia, ^archivo, ^captura
^cortesia, ^credito, ^creditos, ^foto, ^foto de, ^foto de archivo, ^foto por, ^fotografia, ^fotografia de, ^fotos, ^fuente, ^ilustracion
^ilustracion de, ^imagen, ^imagen de archivo, ^imagenes, ^infografia, ^video, cortesia de, foto cortesia, foto de archivo, fotografia de
fuente externa, imagen de archivo
bio:
=acerca del autor, =biografia, =el autor, =la autora, =sobre el autor, =sobre la autora, =sobre la firma, ^acerca de la autora
^sobre la autora, acerca del autor, autor de, es autor, es autora, es columnista, es corresponsal, es director, es editor, es editora
es escritor, es escritora, es investigador, es investigadora, es licenciada, es licenciado, es periodista, es profesor, es profesora
es redactor, es redactora, escribe sobre, graduada en, graduado en, ha trabajado en, licenciada en, licenciado en, mas articulos de
mas del autor, nacio en, periodista de, periodista especializada, periodista especializado, periodista freelance, periodista independiente
puedes seguir, puedes seguirle en, sobre el autor, todos los articulos de, vive en
byline:
=agencias, =autor, =corresponsal, =efe, =por, =redaccion, =texto, ^autor, ^de nuestra redaccion, ^entrevista por, ^entrevistado por
^escrito por, ^por, ^publicado por, ^redaccion, ^texto, ^texto de, ^textos, ^un articulo de, con informacion de, corresponsal en
enviada especial, enviado especial, escrito por, redactado por
updated:
=a las, =abril, =actualizada, =actualizado, =actualizado el, =ago, =agosto, =am, =ayer, =cet, =de, =del, =dic, =diciembre, =domingo, =ene
=enero, =febrero, =fecha, =h, =hace, =horas, =hoy, =hs, =jueves, =julio, =junio, =lectura, =lunes, =martes, =marzo, =mayo, =miercoles
=min, =noviembre, =octubre, =pm, =publicado, =publicado el, =sabado, =septiembre, =viernes, ^actualizada, ^actualizado, ^creada, ^creado
^fecha, ^hace, ^lectura, ^modificado, ^publicada, ^publicado, ^publicado el, ^tiempo de lectura, ^ultima actualizacion, actualizado a las
actualizado el, hace dias, hace horas, hace minutos, min de lectura, min lectura, minutos de lectura, publicado el, publicado en
tiempo de lectura, ultima actualizacion, ultima modificacion
topic:
=archivado en, =categoria, =categorias, =etiquetas, =leer mas sobre, =mas sobre, =palabras clave, =se habla de, =secciones, =tags, =tema
=temas, ^archivado en, ^categorias, ^en esta nota, ^en esta noticia, ^etiquetas, ^mas informacion sobre, ^mas sobre, ^palabras clave
^tags, ^temas, ^temas relacionados, archivado en, en este articulo, etiquetado con, temas de esta nota, temas relacionados
nav:
=acerca de, =anterior, =ayuda, =blogs, =buscar, =busqueda, =cerrar, =ciencia, =clima, =columnistas, =contactanos, =contacto, =cultura
=deportes, =economia, =edicion impresa, =ediciones, =el tiempo, =empleo, =empresas, =en vivo, =entretenimiento, =espectaculos, =estilo
=farandula, =galerias, =gente, =hemeroteca, =horoscopo, =impreso, =inicio, =internacional, =juegos, =local, =loterias, =mapa del sitio
=mapa web, =menu, =motor, =mundo, =nacional, =navegacion, =negocios, =nosotros, =noticias, =opinion, =pagina, =podcast, =podcasts
=politica, =portada, =quienes somos, =salud, =secciones, =servicios, =siguiente, =sociedad, =sucesos, =tecnologia, =television, =tienda
=ultima hora, =viajes, =videos, =volver, abrir menu, cerrar menu, estas en, ir a contenido, ir a inicio, ir al contenido, ir al menu
mapa del sitio, menu principal, mostrar menu, pagina anterior, pagina siguiente, pasar al contenido, saltar al contenido, subir
usted esta aqui, volver a la portada, volver al inicio, volver arriba
login:
=acceder, =cerrar sesion, =contrasena, =crear cuenta, =entrar, =identificate, =ingresar, =inicia sesion, =iniciar sesion, =mi cuenta
=perfil, =registrarse, =registrate, =registro, =usuario, crea tu cuenta, crear una cuenta, debes iniciar sesion, inicia sesion con
no tienes cuenta, olvidaste tu contrasena, recordar contrasena, recuperar contrasena, ya tienes una cuenta
app:
=aplicacion, =app, =apps, activar notificaciones, app store, descarga la aplicacion, descarga la app, descarga nuestra aplicacion
descarga nuestra app, descargar la app, disponible en google play, en google news, fuente preferida, notificaciones push, nuestra app
siguenos en google
player:
=audio, =en directo, =en vivo, =escuchar, =pantalla completa, =pausa, =reproducir, =reproducir video, =ver video, =video, =volumen
audio generado, escucha el articulo, escucha esta noticia, escuchar articulo, escuchar el articulo, escuchar este articulo
escuchar noticia, reproducir video, reproductor de video, su navegador no, tu navegador no, velocidad de reproduccion, ver el video
ver video
error:
=cargando, =error, =pagina no encontrada, activa javascript, activar javascript, actualiza tu navegador, ha ocurrido un error
habilita javascript, habilitar javascript, intentalo de nuevo, javascript esta desactivado, navegador no es compatible
no se encontraron resultados, no se ha encontrado, pagina no encontrada, por favor active, por favor intente, se ha producido un error
ya no esta disponible
poll:
=encuesta, =resultados, =ver resultados, =vota, =votar, participa en la encuesta, te ha resultado, te parecio util, valora este articulo
vota en, votos totales
correction:
^aclaracion, ^correccion, ^errata, ^fe de erratas, ^fe de errores, ^n de la r, ^nota aclaratoria, ^nota de la redaccion
^nota de redaccion, ^nota del editor, ^rectificacion, ^una version anterior, articulo ha sido actualizado, esta noticia ha sido
este articulo ha sido, fue actualizado, nota del editor, nota ha sido actualizada, noticia en desarrollo, una version anterior
version anterior de esta, version anterior de este, version previa de
edited:
^conversacion, ^entrevista, ^entrevista de, ^entrevista realizada, ^esta entrevista, ^texto traducido, ^traduccion, ^traduccion de
^traducido por, ^transcripcion, editada por, editada y condensada, editado y condensado, entrevista fue, entrevista ha sido
entrevista realizada, esta conversacion ha sido, fue editada, ha sido editada, para mayor claridad, por claridad, por motivos de claridad
por razones de, traduccion de, traduccion del ingles, traducido del, traducido por
legal:
=accesibilidad, =aviso legal, =codigo etico, =condiciones, =condiciones de uso, =condiciones generales, =politica editorial, =terminos
=terminos de uso, =terminos y condiciones, asesoramiento financiero, aviso legal, codigo deontologico, condiciones de uso
condiciones generales, es responsabilidad, no constituye, no necesariamente reflejan, no representan necesariamente
no se hace responsable, opiniones expresadas, responsabilidad de quien, terminos de servicio, terminos de uso, terminos y condiciones
shop:
=agregar al carrito, =anadir al carrito, =carrito, =compra ahora, =comprar, =oferta, =precio, =tienda, agregar al carrito, al mejor precio
anadir al carrito, codigo de descuento, codigos descuento, comision por, compra ahora, compra en, comprar ahora, comprar en, comprar libro
en amazon, enlaces de afiliado, enlaces de afiliados, envio gratis, gastos de envio, ver en amazon, ver oferta, ver precio
summary:
=claves, =en breve, =en resumen, =las claves, =lo esencial, =lo mas importante, =lo que debes saber, =puntos clave, =resumen, ^en resumen
^las claves, ^lo mas importante, ^puntos clave, ^resumen, con inteligencia artificial, elaborado con ia, generado automaticamente
generado con ia, generado por ia, resumen automatico, resumen generado
figcap:
=abrir galeria, =ampliar, =ampliar foto, =ampliar imagen, =fotogaleria, =galeria, =galeria de fotos, =imagen, =pie de foto, =siguiente
=ver galeria, ^fotogaleria, ^galeria, ^leyenda, ^pie de foto, ^pie de imagen, abrir galeria, abrir imagen, ampliar foto, ampliar imagen
clic para ampliar, haz clic para ampliar, mostrar pie de foto, pie de foto, ver fotos, ver galeria, ver imagen, ver la galeria
ver mas fotos, ver todas las fotos
`
