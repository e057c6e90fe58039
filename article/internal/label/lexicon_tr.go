package label

// Risky: "foto" opens captions, "haber" (news) and "yazar" (author; writes) are words of prose.
const turkishPhrases = `
share:
=abone ol, =baglantiyi kopyala, =e posta gonder, =gonder, =kaydet, =kopyala, =linki kopyala, =paylas, =whatsapp ta paylas, =yazdir
baglantiyi kopyala, bizi takip edin, facebook ta paylas, haberi paylas, linki kopyala, paylas facebook, paylasmak icin, takip et
twitter da paylas, yaziyi paylas
more:
=daha fazla, =daha fazla goster, =detaylar, =devami, =devamini oku, =devamini okuyun, =tum haberler, =tumunu gor, ^daha fazla
^detaylar icin, ^devami icin, ^devamini oku, ^haberin devami, daha az goster, daha fazla goster, daha fazla yukle, daha fazlasi icin
detaylar icin tiklayin, devami icin tiklayin, devamini okumak icin, haberin devami, okumaya devam, tumunu goster
related:
=benzer haberler, =bunlar da ilginizi cekebilir, =cok okunanlar, =diger haberler, =en cok okunanlar, =gundem, =ilgili, =ilgili haberler
=ilginizi cekebilir, =manset, =onerilen, =populer haberler, =sizin icin sectik, =son dakika, =son haberler, ^ayrica oku, ^ayrica okuyun
^bakmadan gecme, ^benzer, ^bu haber de, ^bunlar da, ^bunlari da okuyun, ^bunu da oku, ^bunu da okuyun, ^diger haberler, ^diger roportajlar
^diger soylesiler, ^editorun sectikleri, ^en cok, ^ilgili haber, ^ilgili icerikler, ^ilgili yazilar, ^kacirmayin, ^onceki yazi, ^onerilen
^sonraki yazi, ^sunu da okuyun, benzer haberler, bu haberler de, cok okunanlar, diger haberler, en cok okunan, en cok okunanlar
ilgili haberler, ilgili konular, ilginizi cekebilir, okumadan gecme, onceki haber, onerilen haberler, siradaki haber
sizin icin onerilenler, son dakika haberleri, son haberler, sonraki haber
newsletter:
=abone ol, =bulten, =e bulten, =e posta, =e posta adresiniz, abone olun, bultene abone, bultenimize, e bultenimize, e posta adresinizi
gelismelerden haberdar, google news te, haber bulteni, kanalimiza abone, telegram kanalimiza, whatsapp kanalimiza
subscribe:
=abone girisi, =abonelik, =bagis, =bagis yap, =destek ol, =uye ol, =uyelik, abone misiniz, abonelere ozel, aboneligini baslat
bagimsiz gazetecilik, bize destek, destek olun, okumaya devam etmek icin, okur destegi, sinirsiz erisim, uye olun, uyelere ozel
yalnizca abonelere, zaten abone
ad:
=advertorial, =ilan, =reklam, =reklam alani, =reklamlar, =sponsorlu, =sponsorlu icerik, ^bu bir ilandir, ^reklam, ^sponsorlu
reklam vermek, reklamdan sonra, reklami gec, resmi ilan, sponsorlu icerik, tanitim yazisi
comment:
=cevapla, =yanitla, =yorum, =yorum gonder, =yorum yap, =yorum yaz, =yorumlar, bir yanit yazin, e posta hesabiniz yayimlanmayacak
henuz yorum, ilk yorumu, tum yorumlar, yorum ekle, yorum gonder, yorum yapabilmek icin, yorum yapin, yorum yaz, yorum yazin, yorumlari gor
yorumunuzu
copyright:
^her hakki saklidir, ^tum haklari saklidir, bu soylesi ilk olarak, bu yazi ilk olarak, haklari saklidir, her hakki saklidir, izinsiz
kaynak gosterilerek, kaynak gosterilmeden, kopyalanamaz, telif hakki, tum haklari saklidir
consent:
=aydinlatma metni, =cerez ayarlari, =cerez politikasi, =cerezler, =gizlilik, =gizlilik politikasi, =kabul et, =kvkk, =reddet
=tumunu kabul et, acik riza, aydinlatma metni, biz ve ortaklarımız, cerez kullan, cerez politikasi, cerezler kullan, cerezleri kabul
deneyiminizi, gizlilik politikasi, gizlilik sozlesmesi, kisisel veriler, kisisel verilerin, kvkk aydinlatma, veri politikasi
photo:
=arsiv, =foto, =fotograf, =fotograflar, =gorsel, =kaynak, =temsili fotograf, ^foto, ^fotograf, ^fotograflar, ^gorsel, ^grafik, ^kaynak
arsiv fotograf, fotograf aa, fotograf kaynagi, gorsel kaynagi, kaynak getty, temsili fotograf
bio:
=biyografi, =kimdir, =ozgecmis, =yazar, =yazar hakkinda, diger yazilari, dogdu, gazeteci ve, mezun oldu, tum yazilari, universitesi mezunu
yazar hakkinda, yazarin diger yazilari, yazarin tum
byline:
=aa, =dha, =editor, =haber, =haber merkezi, =iha, =kaynak, =muhabir, =yazar, ^derleyen, ^editor, ^giren, ^haber, ^haberi hazirlayan
^hazirlayan, ^kaynak, ^muhabir, ^soylesiyi yapan, ^yazan, ^yazar, ^yazi ve fotograflar, anadolu ajansi, giris haber, haber merkezi
updated:
=agustos, =aralik, =bugun, =carsamba, =cuma, =cumartesi, =dakika, =dk, =dun, =ekim, =eylul, =giris, =giris tarihi, =guncelleme
=guncelleme tarihi, =guncellendi, =haziran, =kasim, =mart, =mayis, =nisan, =ocak, =okuma suresi, =once, =pazar, =pazartesi, =persembe
=saat, =sali, =son guncelleme, =subat, =tarih, =temmuz, =yayinlanma, =yayinlanma tarihi, ^giris, ^giris tarihi, ^guncelleme, ^guncellenme
^okuma suresi, ^olusturulma, ^son guncelleme, ^tarih, ^yayimlanma, ^yayin tarihi, ^yayinlanma, dakika once, dakikalik okuma, dk okuma
gun once, guncelleme tarihi, okuma suresi, saat once, son guncelleme, son guncellenme, yayinlanma tarihi
topic:
=anahtar kelimeler, =etiket, =etiketler, =kategori, =kategoriler, =konu, =konular, ^anahtar kelimeler, ^etiket, ^etiketler
^haber etiketleri, ^kategori, ^konu basliklari, ^konular, ilgili konular
nav:
=ana sayfa, =anasayfa, =ara, =arsiv, =astroloji, =bilim, =canli yayin, =dunya, =egitim, =ekonomi, =foto, =foto galeri, =galeri, =geri
=gundem, =haberler, =hakkimizda, =hava durumu, =ileri, =iletisim, =kadin, =kapat, =kategoriler, =kultur sanat, =kunye, =kurumsal, =magazin
=menu, =namaz vakitleri, =nobetci eczaneler, =onceki, =otomobil, =politika, =resmi ilanlar, =saglik, =seyahat, =siyaset, =son dakika
=sonraki, =spor, =teknoloji, =turkiye, =video, =yasam, =yazarlar, =yerel, ana icerige, ana sayfaya don, basa don, icerige atla
icerige gec, menuyu ac, sayfa basi, site haritasi, yukari cik
login:
=cikis, =cikis yap, =giris yap, =hesabim, =kayit ol, =oturum ac, =sifre, =uye ol, giris yapin, hesabiniz yok mu, hesap olustur
sifremi unuttum, uye girisi
app:
=uygulama, =uygulamalar, app store dan, bildirimlere izin, bildirimleri ac, google play den, mobil uygulama, mobil uygulamamiz
uygulamamizi indirin, uygulamayi indir, uygulamayi indirin
player:
=dinle, =izle, =oynat, =sesli dinle, =video, haberi dinle, sesli dinle, tarayiciniz, tarayiciniz video, video izle, videoyu izle
yaziyi dinle
error:
=hata, =sayfa bulunamadi, =yukleniyor, bir hata olustu, javascript i etkin, lutfen bekleyin, sayfa bulunamadi, sonuc bulunamadi
tekrar deneyin, yukleniyor
poll:
=anket, =oy kullan, =oy ver, =sonuclar, ankete katil, bu habere tepkiniz, tepkiniz nedir
correction:
^duzeltme, ^duzeltme ve, ^editor notu, ^editorun notu, ^guncelleme, ^not, bu haber guncellenmistir, editorun notu, haberin onceki
onceki versiyon, onceki versiyonunda
edited:
^ceviren, ^ceviri, ^desifre, ^konusan, ^roportaj, ^soylesi, ceviren, duzenlenmis ve kisaltilmistir, ingilizceden ceviren, kisaltilarak
kisaltilmis ve duzenlenmis, kisaltilmis ve duzenlenmistir, redakte edilmistir, roportaj, soylesiyi yapan, tarafindan cevrildi
legal:
=hukuki sartlar, =kullanim kosullari, =kullanim sartlari, =kunye, =yasal uyari, =yayin ilkeleri, kullanim kosullari, kullanim sartlari
sorumlu tutulamaz, uyarı kufur, yasal bildirim, yasal uyari, yatirim danismanligi, yatirim tavsiyesi
shop:
=fiyat, =satin al, =sepet, =sepete ekle, =siparis ver, hemen al, indirim kodu, satin al, satin almak icin, sepete ekle, ucretsiz kargo
summary:
=haberin ozeti, =kisaca, =one cikanlar, =ozet, =ozetle, ^haberin ozeti, ^one cikanlar, ^ozet, yapay zeka ile, yapay zeka ozeti
yapay zeka tarafindan
figcap:
=buyut, =foto galeri, =galeri, =galeriyi ac, =tam ekran, ^foto galeri, ^resim yazisi, buyutmek icin, fotograf alti yazisi
fotograflari gor, galeriyi ac, resmi buyut, tam boyutta gor
`
