package words

var turkish = table{
	code:   "tr",
	months: "ocak, ocakta, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık",
	stop:   "ve, bir, bu, da, de, için, ile, çok, ne, olarak, gibi, daha, ama",
	first: "ben, beni, bana, benim, biz, bizi, bize, bizim, bence, kendim, düşünüyorum, istiyorum, ettim, oldum, yaptım, başladım, inanıyorum, diyebilirim, " +
		"yapıyoruz, istedik, sanıyorum",
	second: "siz, sizi, size, sizin, sizce, sen, seni, sana, senin, sence, musunuz, mısınız, misiniz, müsünüz, mısın, misin, musun, ediyorsunuz, düşünüyorsunuz, " +
		"yapıyorsunuz, kendinizi, kitabınızda, nasılsınız, olduğunuzu",
	firstEnd:    "yorum, yoruz, dım, dim, dum, düm, tım, tum, acağım, eceğim, acağız, eceğiz",
	secondEnd:   "sunuz, sınız, siniz, sünüz, dınız, diniz, dunuz, dünüz, tınız, tiniz, tunuz, tünüz",
	prompt:      "söyleyin, anlatın, anlatır, söyler, tanımlayın, verin, açıklayın, bahsedin, bahseder, tamamlayın, anlat, söyle, paylaşın",
	reply:       "evet, hayır, çünkü, elbette, tabii, tabi, kesinlikle, asla, belki, hiç, yok, var, doğru, aynen, galiba, sanırım, her zaman, vallahi, maalesef, bazen, aslında",
	thanks:      "teşekkür, teşekkürler, sağolun",
	ask:         "ne, nasıl, neden, niçin, niye, kim, nerede, hangi, kaç, peki, mi, mı, nereden, kimdir, nelerdir, neler, sizce",
	askEnd:      "mi, mı, mu, mü, misiniz, mısınız, musunuz, müsünüz, mısın, misin",
	question:    "s, soru",
	answer:      "c, cevap, yanıt, y",
	interviewer: "muhabir, gazeteci, röportajcı, editör",
	guest:       "konuk",
	host:        "sunucu, spiker",
	moderator:   "moderatör",
	audience:    "seyirci, dinleyici, izleyici, okur, okuyucu, katılımcı",
	chairs:      "moderatör, moderatörlüğünü, yönetti",
	aside:       "gülüyor, gülerek, gülüş, gülümse, kahkaha, iç çek, sessizlik, alkış, duraksa, düşünüyor, ağlı, anlaşılmıyor, gülme, şaka, müzik",
	talk:        "röportaj, söyleşi, mülakat, sohbet, konuştuk, ile söyleşi, sorduk, sorularımızı, anlattı, ile konuştuk, podcast",
	faq:         "sss, sıkça sorulan sorular, sık sorulan sorular, sorular ve cevaplar, soru cevap",
	by:          "röportaj:, söyleşi:, röportajı yapan, söyleşiyi yapan, konuşan:, söyleşen:",
	edited:      "kısaltılmıştır, düzenlenmiştir, kısaltılarak, düzenlenerek, kısaltılmış",
	translated:  "çeviri:, çeviren:, çevirisi",
	corrected:   "düzeltme:",
	named:       "benim adım, adım",
	title:       "bay, bayan, sayın, sn, dr, prof, doç, doktor, profesör, av, hacı, hoca",
	thing:       "radyo, vadisi, gölü, adası, nehri, caddesi, sokağı, meydanı, köprüsü, limanı, oteli, müzesi, tiyatrosu, kulübü, festivali, üniversitesi, vakfı, derneği",
	noLabel: "foto, fotoğraf, fotoğraflar, görsel, kaynak, kaynaklar, not, ayrıca okuyun, devamını oku, ilgili, video, tarih, saat, zaman, yer, adres, telefon, tel, " +
		"fiyat, giriş, süre, malzemeler, hazırlanışı, yapılışı, tarif, örnek, adım, bölüm, kısım, tablo, toplam, sonuç, goller, hakem, yönetmen, oyuncular, " +
		"senaryo, tür, özet, yazar, yazan, metin, yayınevi, sayfa, isbn, dil, isim, ad, yaş, boy, kilo, renk, malzeme, iletişim, site, etiketler, kategori, " +
		"yayınlanma, güncelleme, dikkat, önemli, ipucu, e-posta, konu",
	given: "mehmet, mustafa, ahmet, ali, hüseyin, hasan, ibrahim, ismail, osman, yusuf, murat, ömer, ramazan, halil, süleyman, abdullah, mahmut, recep, salih, " +
		"kemal, emre, burak, can, cem, deniz, engin, erdem, fatih, gökhan, hakan, kaan, levent, metin, onur, orhan, ozan, serkan, tolga, tuncay, ufuk, umut, volkan, yavuz, barış, " +
		"cenk, fatma, ayşe, emine, hatice, zeynep, elif, meryem, şerife, zehra, sultan, hanife, merve, havva, zeliha, esra, fadime, özlem, hacer, yasemin, melek, leyla, gül, gülay, " +
		"sevgi, selin, sibel, pınar, nurten, nermin, ebru, derya, defne, ceren, aylin, aslı, nazlı, nihal, tülay, filiz",
	signs:   "yazan",
	adverb:  "ancak, oysa, ayrıca, üstelik, dün, bugün, yarın, şimdi, sonra, burada, orada, evde, belki, yine, ama, fakat, lakin, artık, henüz, bazen, nihayet, geçenlerde, eskiden",
	photo:   "fotoğraf, fotoğraflar, görsel",
	third:   "o",
	age:     "yaşında",
	local:   "da, de, te, dan, den, tan, ten",
	welcome: "hoş geldiniz, dinliyorsunuz",
	show:    "podcast, bölüm",
	hosts:   "sunucu, sunan",
}
