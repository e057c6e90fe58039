package label

// Risky: "autorius" is a noun of prose, "daugiau" and "plačiau" are adverbs: in a whole only.
const lithuanianPhrases = `
share:
=dalinkis, =dalintis, =issaugoti, =kopijuoti nuoroda, =pasidalinkite, =pasidalinti, =siusti draugui, =spausdinti, dalinkites
dalintis facebook, pasidalinti straipsniu, sekite mus
more:
=daugiau, =placiau, =rodyti daugiau, =skaityti daugiau, =skaityti toliau, =visos naujienos, ^skaitykite daugiau, ^skaityti visa
straipsnis tesiamas
related:
=naujausi, =panasus straipsniai, =populiariausi, =rekomenduojame, =skaitomiausi, =skaitykite taip pat, =susije straipsniai
=susijusios naujienos, =taip pat skaitykite, ^ankstesnis straipsnis, ^daugiau apie, ^daugiau sia tema, ^jums gali patikti
^jus gali sudominti, ^kitas straipsnis, ^kiti interviu, ^kiti straipsniai, ^rekomenduojame, ^sia tema, ^skaitomiausi, ^skaitykite taip pat
^susije, ^susijes straipsnis, ^taip pat skaitykite, ^taip pat ziurekite
newsletter:
=naujienlaiskis, gaukite naujienas, jusu el pastas, prenumeruokite naujienlaiski, prenumeruoti naujienlaiski
subscribe:
=paremk mus, =paremkite, =paremti, =prenumerata, =prenumeruoti, jau prenumeruojate, paremkite mus, prenumeruokite, tapkite remeju
tik prenumeratoriams
ad:
=reklama, =reklaminis turinys, =remiamas turinys, =uzs, =uzsakomasis straipsnis, ^reklama, straipsnis tesiamas po
comment:
=atsakyti, =komentarai, =komentaras, =komentuoti, =rasyti komentara, el pasto adresas nebus skelbiamas, palikti komentara
parasykite komentara
copyright:
be rastisko sutikimo, visos teises saugomos
consent:
=priimti visus, =privatumo politika, =slapukai, =slapuku politika, =sutikti, =sutinku, naudoja slapukus, naudojame slapukus
photo:
=asmeninio archyvo nuotr, =asociatyvi nuotrauka, =nuotr, =nuotrauka, =nuotraukos, ^nuotr, ^nuotrauka, ^nuotraukos, archyvo nuotr
asmeninio albumo nuotr, asociatyvi nuotr
bio:
=autore, =autorius, ^apie autore, ^apie autoriu, visi autoriaus straipsniai
byline:
=redakcija, =saltinis, ^autore, ^autorius, ^kalbejosi, ^kalbino, ^parase, ^parenge, ^pranesimas spaudai, ^saltinis, ^tekstas
updated:
=atnaujinta, =balandzio, =birzelio, =d, =geguzes, =gruodzio, =kovo, =lapkricio, =liepos, =m, =paskelbta, =rugpjucio, =rugsejo, =sausio
=siandien, =spalio, =vakar, =vasario, ^atnaujinta, ^paskelbta, ^publikuota, ^skaitymo laikas, min skaitymo, pries valandas
skaitymo laikas
topic:
=kategorijos, =raktazodziai, =rubrika, =temos, =zymes, =zymos, ^kategorijos, ^raktazodziai, ^raktiniai zodziai, ^rubrika, ^temos, ^zymes
^zymos
nav:
=apie mus, =atgal, =ekonomika, =gyvenimas, =ieskoti, =istorija, =kontaktai, =kultura, =laisvalaikis, =lietuva, =lietuvoje, =meniu
=mokslas, =naujienos, =nuomones, =orai, =pagrindinis, =paieska, =pasaulis, =pasaulyje, =pradzia, =sportas, =sveikata, =uzdaryti, =verslas
=visuomene, i virsu, pagrindinis meniu, pereiti i turini, pereiti prie turinio
login:
=atsijungti, =mano paskyra, =prisijungti, =registracija, =registruotis, =slaptazodis, neturite paskyros, pamirsote slaptazodi
app:
=programele, atsisiuskite programele, mobilioji programele
player:
=klausykite, =klausyti, =klausytis straipsnio, jusu narsykle nepalaiko
error:
=kraunama, ijunkite javascript, puslapis nerastas
poll:
=apklausa, =balsuok, =balsuoti, =rezultatai
correction:
^pataisymas, ^patikslinimas, ^patikslinta, ^red past, ^redakcijos pastaba, ankstesneje versijoje
edited:
^interviu parenge, ^is anglu kalbos verte, ^isverte, ^kalbino, ^parengta pagal, ^verte, interviu sutrumpintas, is anglu kalbos verte
redaguotas ir sutrumpintas, sutrumpintas ir redaguotas
legal:
=naudojimo salygos, =naudojimosi taisykles, =privatumo taisykles, nebutinai sutampa su
shop:
=i krepseli, =krepselis, =pirkti, ideti i krepseli
summary:
=santrauka, =svarbiausia, =trumpai, ^santrauka, ^trumpai
figcap:
=fotogalerija, =galerija, =padidinti, ^nuotraukoje, perziureti galerija
`
