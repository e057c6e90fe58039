package label

// Risky: "autor" and "tekst" are nouns of prose, "fot" is safe, "zdjęcie" opens sentences.
const polishPhrases = `
share:
=drukuj, =drukuj artykul, =kopiuj link, =podaj dalej, =podziel sie, =polub, =skopiuj link, =tweetnij, =udostepnij
=udostepnij na facebooku, =wyslij, =wyslij e mail, =zapisz, =zapisz na pozniej, kopiuj link, link skopiowany, obserwuj nas
podaruj artykul, podziel sie, skopiuj link, sledz nas, udostepnij artykul, udostepnij na, udostepnij przez, wyslij mailem
more:
=czytaj dalej, =czytaj wiecej, =pokaz wiecej, =rozwin, =wiecej, =zobacz wiecej, =zobacz wszystkie, ^czytaj dalej, ^czytaj wiecej
^dowiedz sie wiecej, ^kliknij, ^przeczytaj caly, ^zobacz wiecej, czytaj calosc, dalsza czesc artykulu, dalszy ciag, pokaz mniej
pokaz wiecej, pozostala czesc, przejdz do artykulu, reszta artykulu, zaladuj wiecej, zobacz wszystkie
related:
=czytaj rowniez, =czytaj takze, =czytaj tez, =najczesciej czytane, =najnowsze, =podobne artykuly, =polecamy, =polecane, =popularne
=powiazane, =przeczytaj rowniez, =przeczytaj takze, =wiadomosci, =zobacz takze, =zobacz tez, ^czytaj rowniez, ^czytaj takze, ^czytaj tez
^czytaj wiecej, ^inne wywiady, ^na ten temat, ^najczesciej, ^najnowsze, ^nastepny wpis, ^nie przegap, ^obejrzyj takze, ^podobne wpisy
^polecamy, ^polecane, ^poprzedni wpis, ^posluchaj takze, ^przeczytaj rowniez, ^przeczytaj takze, ^przeczytaj tez, ^sprawdz
^warto przeczytac, ^warto zobaczyc, ^wiecej na temat, ^wiecej o, ^wiecej wywiadow, ^zobacz rowniez, ^zobacz takze, ^zobacz tez
inne artykuly, moze cie zainteresowac, moze zainteresowac, najchetniej czytane, najczesciej czytane, najnowsze artykuly
najnowsze wiadomosci, najpopularniejsze, nastepny artykul, nie przegap, podobne artykuly, polecamy rowniez, polecane artykuly
poprzedni artykul, powiazane artykuly, pozostale wiadomosci, wiecej na ten temat, wiecej od autora, wybrane dla ciebie, z ostatniej chwili
newsletter:
=adres e mail, =newsletter, =newslettery, =twoj e mail, =zapisz sie, badz na biezaco, do naszego newslettera, dolacz do naszego kanalu
na newsletter, na swoja skrzynke, na whatsapp, nasz newsletter, naszego newslettera, otrzymuj, prosto na twoja, subskrybuj newsletter
zapisz sie do, zapisz sie na
subscribe:
=kup dostep, =premium, =prenumerata, =prenumeruj, =subskrybuj, =subskrypcja, =tylko dla prenumeratorow, =tylko dla zalogowanych, =wesprzyj
=wplac, =wspieraj, =wspieraj nas, =zaprenumeruj, aby czytac dalej, artykul dla prenumeratorow, artykul dostepny, dla prenumeratorow
dla subskrybentow, dolacz do, dostep do wszystkich, juz prenumerujesz, kup dostep, kup prenumerate, kup subskrypcje, masz juz konto
masz juz subskrypcje, nielimitowany dostep, patronite, pelny dostep, postaw kawe, pozostalo do przeczytania, prenumerata cyfrowa
prenumerate, przekaz darowizne, tresc dostepna, tylko dla prenumeratorow, tylko dla subskrybentow, wesprzyj nas, wesprzyj nasza
wplac darowizne, wspieraj niezalezne, wykup dostep, zaloguj sie aby, zeby czytac dalej, zostalo procent, zostan patronem
ad:
=artykul sponsorowany, =material promocyjny, =material sponsorowany, =materialy prasowe, =ogloszenie, =promocja, =reklama, =reklamy
=sponsorowane, ^artykul sponsorowany, ^material partnera, ^material sponsorowany, ^partner materialu, ^reklama, artykul sponsorowany
dalsza czesc artykulu pod, dalsza czesc pod, material promocyjny, material reklamowy, material sponsorowany, pod materialem wideo
reszta tekstu pod, wspolpraca reklamowa, wylacz adblock
comment:
=dodaj komentarz, =dyskusja, =komentarz, =komentarze, =komentuj, =odpowiedz, =skomentuj, anuluj pisanie odpowiedzi, brak komentarzy
dodaj komentarz, dolacz do dyskusji, napisz komentarz, podziel sie opinia, pokaz komentarze, przeczytaj komentarze, skomentuj artykul
twoj adres e mail nie zostanie opublikowany, wez udzial w dyskusji, wszystkie komentarze, zobacz komentarze, zostaw komentarz
copyright:
^przedruk, ^wszelkie prawa zastrzezone, artykul ukazal sie w, bez zgody, dalsze rozpowszechnianie, kopiowanie
material chroniony prawem autorskim, ochrona prawa autorskiego, pierwotnie opublikowany, prawa zastrzezone, przedruk za zgoda
tekst ukazal sie w, ukazal sie pierwotnie, wszelkie prawa, wszystkie prawa zastrzezone, za zgoda redakcji, zakaz kopiowania
consent:
=akceptuje, =cookies, =odrzuc, =polityka cookies, =polityka prywatnosci, =prywatnosc, =rodo, =ustawienia, =ustawienia prywatnosci
=zgadzam sie, administratorem danych, akceptuje i przechodze, dane osobowe, danych osobowych, my i nasi partnerzy, nasi partnerzy
pliki cookie, plikow cookie, plikow cookies, polityce prywatnosci, polityka cookies, polityka prywatnosci
przechowywanie informacji na urzadzeniu, przejdz do serwisu, przetwarzanie danych, spersonalizowane reklamy i tresci, strona korzysta z
twoja prywatnosc, twoja zgoda, uzywa plikow, uzywamy plikow, wyrazam zgode, zaakceptuj, zaufani partnerzy, zaufanych partnerow
photo:
=archiwum, =fot, =foto, =ilustracja, =zdjecia, =zdjecie, =zdjecie ilustracyjne, =zrodlo, ^autor zdjecia, ^fot, ^foto, ^fotografia
^grafika, ^ilustracja, ^zdj, ^zdjecia, ^zdjecie, ^zrodlo, ^zrodlo zdjecia, archiwum prywatne, fot archiwum, fot pap, mat prasowe
materialy prasowe, zdjecie ilustracyjne, zdjecie pogladowe
bio:
=autor, =o autorce, =o autorze, ^o autorce, ^o rozmowcy, ^o rozmowczyni, absolwent, absolwentka, dziennikarka, dziennikarz, jest autorem
jest dziennikarka, jest dziennikarzem, jest redaktorem, mieszka i pracuje, mieszka w, napisz do autora, o autorze, pisze o
redaktor naczelny, wspolpracuje z, wszystkie artykuly autora, wszystkie teksty autora, z wyksztalcenia, zajmuje sie
zobacz wszystkie artykuly
byline:
=autor, =autorka, =oprac, =opracowanie, =pap, =redakcja, =tekst, =zrodlo, ^autor, ^autorka, ^autorzy, ^dodal, ^dodala, ^napisal, ^napisala
^notowal, ^notowala, ^oprac, ^opracowal, ^opracowala, ^opracowanie, ^przygotowal, ^rozmawia, ^rozmawiaja, ^rozmawial, ^rozmawiala
^rozmawiali, ^spisal, ^spisala, ^tekst, ^wysluchal, ^wysluchala, ^wywiad przeprowadzil, ^wywiad przeprowadzila, ^zrodlo, korespondencja z
specjalny wyslannik
updated:
=aktualizacja, =czerwca, =czwartek, =czytania, =data, =data publikacji, =dodano, =dzis, =dzisiaj, =godz, =godzina, =grudnia, =kwietnia
=lipca, =listopada, =lutego, =maja, =marca, =min, =niedziela, =opublikowano, =pazdziernika, =piatek, =poniedzialek, =publikacja, =r
=sierpnia, =sobota, =sroda, =stycznia, =temu, =wczoraj, =wrzesnia, =wtorek, ^aktualizacja, ^aktualizowano, ^czas czytania
^data aktualizacji, ^data dodania, ^data publikacji, ^dodano, ^opublikowano, ^ostatnia aktualizacja, ^publikacja, ^zaktualizowano
czas czytania, data publikacji, dni temu, godzin temu, godziny temu, min czytania, min temu, minut czytania, minut temu
ostatnia aktualizacja, ten tekst przeczytasz w
topic:
=etykiety, =kategoria, =kategorie, =slowa kluczowe, =tagi, =temat, =tematy, =tematyka, ^dzial, ^etykiety, ^kategoria, ^kategorie
^powiazane tematy, ^slowa kluczowe, ^tagi, ^tematy, ^wiecej na temat, obserwuj temat, temat dnia, w tym artykule
nav:
=archiwum, =biznes, =dalej, =dom, =finanse, =galerie, =gospodarka, =historia, =kobieta, =kontakt, =kraj, =kultura, =mapa serwisu, =menu
=moto, =motoryzacja, =nastepny, =nauka, =o nas, =ogloszenia, =opinie, =podcasty, =pogoda, =polityka, =polska, =pomoc, =poprzedni, =praca
=prawo, =program tv, =redakcja, =regiony, =rozrywka, =sklep, =spoleczenstwo, =sport, =strona, =strona glowna, =styl zycia, =swiat, =szukaj
=technologie, =turystyka, =wiadomosci, =wideo, =wstecz, =wydarzenia, =wyszukaj, =zamknij, =zdrowie, do gory, jestes tutaj, menu glowne
otworz menu, powrot do gory, przejdz do glownej tresci, przejdz do tresci, przejdz do zawartosci, strona glowna, wroc do strony glownej
wroc na gore, zamknij menu
login:
=haslo, =konto, =logowanie, =moje konto, =profil, =rejestracja, =wyloguj, =zaloguj, =zaloguj sie, =zarejestruj sie, masz juz konto
nie masz konta, nie pamietasz hasla, przypomnij haslo, utworz konto, zaloguj sie, zaloz konto, zapomniales hasla
app:
=aplikacja, =aplikacje, aplikacja mobilna, aplikacje mobilna, app store, nasza aplikacja, pobierz aplikacje, pobierz z google play
powiadomienia push, w google news, wlacz powiadomienia
player:
=audio, =obejrzyj, =odtworz, =pelny ekran, =posluchaj, =sluchaj, =wideo, obejrzyj wideo, odtworz wideo, posluchaj artykulu
posluchaj tego artykulu, przegladarka nie obsluguje, twoja przegladarka nie, wideo niedostepne, wysluchaj artykulu, zobacz wideo
error:
=blad, =ladowanie, =strona nie znaleziona, =trwa ladowanie, brak wynikow, javascript jest wylaczony, jest juz niedostepna
nie znaleziono strony, sprobuj ponownie, wlacz javascript, wlacz obsluge javascript, wystapil blad
poll:
=ankieta, =glosuj, =quiz, =sonda, =wyniki, =zaglosuj, czy ten artykul, liczba glosow, oceń artykul, oddaj glos, wez udzial w, zaglosuj
correction:
^aktualizacja tekstu, ^errata, ^korekta, ^od redakcji, ^przypis redakcji, ^sprostowanie, artykul zostal zaktualizowany, od redakcji
przyp red, sprostowanie, w pierwotnej wersji, w poprzedniej wersji, wczesniejszej wersji
edited:
^przelozyl, ^przelozyla, ^rozmawia, ^rozmawiaja, ^rozmawial, ^rozmawiala, ^rozmawiali, ^rozmowa, ^rozmowe przeprowadzil
^rozmowe przeprowadzila, ^tlum, ^tlumaczenie, ^tlumaczyl, ^transkrypcja, ^wywiad, ^wywiad przeprowadzil, rozmawial, rozmawiala
rozmowe przeprowadzil, skrocona i zredagowana, tlumaczenie z, wywiad przeprowadzil, wywiad zostal, z angielskiego przelozyl
z jezyka angielskiego, zostal zredagowany, zostala zredagowana i skrocona
legal:
=deklaracja dostepnosci, =nota prawna, =polityka redakcyjna, =regulamin, =regulaminy, =warunki korzystania, =zasady, inwestycyjnej
nie ponosi odpowiedzialnosci, nie ponosimy odpowiedzialnosci, nie stanowi, nie stanowi porady, regulamin serwisu, regulaminu
warunki korzystania, zastrzezenia prawne
shop:
=cena, =do koszyka, =koszyk, =kup, =kup teraz, =sklep, =zamow, darmowa dostawa, do koszyka, kod rabatowy, kody rabatowe, kup teraz
linki afiliacyjne, najnizsza cena, otrzymujemy prowizje, sprawdz cene, sprawdz oferte, w promocji
summary:
=kluczowe wnioski, =najwazniejsze, =najwazniejsze informacje, =podsumowanie, =streszczenie, =w skrocie, ^najwazniejsze informacje
^podsumowanie, ^streszczenie, ^w skrocie, podsumowanie wygenerowane, przez sztuczna inteligencje, streszczenie ai, wygenerowane przez ai
wygenerowano przez
figcap:
=galeria, =galeria zdjec, =otworz galerie, =podpis, =powieksz, =zdjecia, =zobacz galerie, =zobacz zdjecia, ^galeria, ^podpis
kliknij aby powiekszyc, kliknij zdjecie, otworz galerie, powieksz zdjecie, przejdz do galerii, zobacz galerie, zobacz wszystkie zdjecia
zobacz zdjecia
`
