package label

// Risky: "de" opens sentences; "foto" and "sursa" captions.
const romanianPhrases = `
share:
=copiaza link, =distribuie, =distribuiti, =printeaza, =salveaza, =tipareste, =trimite, =trimite pe email, copiaza linkul
distribuie articolul, distribuie pe, link copiat, urmareste ne pe, urmariti ne pe
more:
=afla mai multe, =citeste mai departe, =citeste mai mult, =mai mult, =mai multe, =vezi mai mult, =vezi toate, ^afla mai multe
^citeste continuarea, ^citeste mai departe, ^citeste mai mult, ^click aici, ^vezi mai mult, articolul continua, citeste articolul
citeste tot articolul, continuarea pe, incarca mai multe, vezi toate
related:
=articole recomandate, =articole similare, =cele mai citite, =cele mai noi, =citeste si, =recomandari, =recomandate, =stiri recente
=stirile zilei, =top citite, =ultimele stiri, =vezi si, ^alte interviuri, ^articole, ^articolul precedent, ^asculta si, ^cele mai
^citeste mai departe, ^citeste si, ^cititi si, ^din aceeasi categorie, ^mai multe despre, ^nu rata, ^pe aceeasi tema
^recomandarea editorului, ^recomandari, ^s ar putea sa ti placa, ^te ar putea, ^vezi si, alte articole, alte stiri, articole recente
articole similare, articolul anterior, articolul urmator, cele mai citite, citeste si, pe aceeasi tema, recomandarile editorilor
stirea anterioara, stirea urmatoare, stiri similare, te ar putea interesa, ti ar putea placea, ultimele stiri, urmatorul articol
newsletter:
=abonare, =aboneaza te, =adresa de e mail, =adresa ta de email, =newsletter, abonare newsletter, aboneaza te la newsletter
adresa de email, canalul de whatsapp, canalul nostru, inscrie te la newsletter, la newsletter, newsletterul nostru, pe google news
primeste pe, urmareste cele mai noi
subscribe:
=abonament, =abonamente, =aboneaza te acum, =devino membru, =doneaza, =premium, =sustine ne, acces nelimitat, ai deja abonament
ai deja cont, continut exclusiv, doar pentru abonati, doneaza, esti deja abonat, fa o donatie, pentru a citi, pentru abonati
redirectioneaza, sustine jurnalismul, sustine ne
ad:
=advertorial, =anunturi, =continut sponsorizat, =publicitate, =reclama, ^articol sustinut, ^continut sponsorizat, ^publicitate
articolul continua dupa, continua dupa reclama, dezactiveaza adblock, publicitate citeste
comment:
=adauga comentariu, =comentarii, =comentariu, =comenteaza, =raspunde, adauga un comentariu, adresa ta de email nu va fi
anuleaza raspunsul, fara comentarii, lasa un comentariu, lasa un raspuns, posteaza comentariul, spune ti parerea, vezi comentariile
copyright:
^articol publicat initial, ^publicat initial, ^toate drepturile rezervate, drepturi de autor, drepturi rezervate, este interzisa
fara acordul, poate fi preluat, preluarea, toate drepturile rezervate
consent:
=accept, =confidentialitate, =cookies, =gdpr, =politica cookies, =politica de confidentialitate, =setari cookie, =sunt de acord
acest site foloseste, date cu caracter personal, datele personale, fisiere cookie, folosim cookie, modific setarile
noi si partenerii nostri, partenerii nostri, politica cookie, politica de confidentialitate, politica de cookies, prelucrarea datelor
publicitate si continut personalizat, stocarea si sau accesarea informatiilor, utilizam cookie
photo:
=arhiva, =foto, =fotografii, =imagine, =sursa, =sursa foto, ^captura, ^credit foto, ^foto, ^foto cu caracter, ^fotografie, ^imagine
^sursa, ^sursa foto, arhiva personala, caracter ilustrativ, foto arhiva, foto ilustrativ, imagine cu caracter, imagine ilustrativa
sursa foto
bio:
=autor, =despre autor, ^despre autoare, a absolvit, absolvent al, despre autor, este jurnalist, este redactor, este reporter, jurnalist cu
lucreaza ca, mai multe articole de, toate articolele, vezi toate articolele
byline:
=agerpres, =autor, =de, =redactia, =redactor, =scris de, =text, ^a consemnat, ^articol de, ^articol scris de, ^autor, ^de, ^interviu de
^interviu realizat de, ^publicat de, ^redactor, ^reporter, ^scris de, ^sursa, ^un interviu de, corespondenta din
updated:
=actualizat, =aprilie, =astazi, =august, =azi, =citire, =data, =decembrie, =duminica, =februarie, =ianuarie, =ieri, =iulie, =iunie, =joi
=luni, =mai, =marti, =martie, =miercuri, =minute, =noiembrie, =octombrie, =ora, =ore, =publicat, =publicat la, =sambata, =septembrie
=timp de citire, =vineri, ^actualizare, ^actualizat, ^data actualizarii, ^data publicarii, ^modificat, ^publicat, ^publicat la
^timp citire, ^timp de citire, ^ultima actualizare, acum minute, acum ore, de minute, minute citire, minute de citit, ore in urma
timp de citire, ultima actualizare, zile in urma
topic:
=categorie, =categorii, =cuvinte cheie, =etichete, =subiecte, =taguri, ^categoria, ^categorii, ^cuvinte cheie, ^etichete, ^subiecte, ^tags
^taguri, urmareste subiectul
nav:
=acasa, =actualitate, =anterior, =arhiva, =auto, =bani, =cauta, =cautare, =contact, =cultura, =despre noi, =echipa, =economie, =educatie
=eveniment, =externe, =horoscop, =inapoi, =inchide, =international, =interviuri, =justitie, =life, =lifestyle, =meniu, =monden, =national
=opinii, =podcast, =politica, =prima pagina, =publicitate, =redactia, =reportaj, =sanatate, =social, =sport, =stiinta, =stiri, =tehnologie
=timp liber, =urmator, =video, =vremea, deschide meniul, inapoi sus, inchide meniul, mergi la continut, pagina principala
salt la continut, salt la conținutul, sari la continut, termeni
login:
=autentificare, =cont, =contul meu, =iesire, =inregistrare, =intra in cont, =login, =parola, ai uitat parola, creeaza cont
creeaza un cont, intra in cont, nu ai cont
app:
=aplicatie, aplicatia mobila, aplicatia noastra, descarca aplicatia, in aplicatie, instaleaza aplicatia
player:
=asculta, =reda, =video, =vizioneaza, asculta acest articol, asculta articolul, browserul dvs, browserul tau nu, urmareste video
vezi video
error:
=eroare, =pagina nu a fost gasita, =se incarca, a aparut o eroare, activeaza javascript, ai observat o greseala, incearca din nou
nu a fost gasit, pagina nu a fost gasita
poll:
=chestionar, =rezultate, =sondaj, =voteaza, participa la sondaj, voteaza acum
correction:
^clarificare, ^corectie, ^drept la replica, ^erata, ^n r, ^n red, ^nota redactiei, ^rectificare, ^update, articolul a fost actualizat
nota redactiei, stire in curs de actualizare, versiune anterioara
edited:
^a consemnat, ^interviu, ^interviu realizat, ^traducere, ^traducere de, ^transcriere, a fost editat, din motive de claritate
din motive de spatiu, editat pentru claritate, editat si condensat, interviu realizat de, interviul a fost, traducere de, traducere din
tradus de, tradus din
legal:
=anpc, =codul deontologic, =conditii, =nota legala, =termeni de utilizare, =termeni si conditii, nu constituie, nu isi asuma
nu reprezinta, opiniile exprimate, responsabilitatea, termeni de utilizare, termeni si conditii
shop:
=adauga in cos, =comanda, =cos, =cumpara, =magazin, =pret, adauga in cos, cod de reducere, comanda acum, cumpara acum, linkuri afiliate
livrare gratuita
summary:
=idei principale, =pe scurt, =pe scurt despre, =rezumat, =sumar, ^pe scurt, ^rezumat, ^sumar, generat cu ajutorul, generat de ai
inteligenta artificiala generativa, rezumat generat
figcap:
=galerie, =galerie foto, =legenda, =mareste, =vezi foto, =vezi galeria, ^explicatie foto, ^galerie foto, ^legenda, click pentru a mari
deschide galeria, fotografii vezi, mareste imaginea, vezi galeria foto, vezi mai multe poze, vezi toate fotografiile
`
