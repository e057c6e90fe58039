package label

import "sync"

var (
	agoWordSet     = sync.OnceValue(func() map[string]bool { return setOf(agoTable) })
	counterWordSet = sync.OnceValue(func() map[string]bool { return setOf(counterTable) })
	listHeadSet    = sync.OnceValue(func() map[string]bool { return setOf(listHeadTable) })
	authorPrepSet  = sync.OnceValue(func() map[string]bool { return setOf(authorPreps) })
	topicHeadSet   = sync.OnceValue(func() map[string]bool { return setOf(topicHeadTable) })
	genreWordSet   = sync.OnceValue(func() map[string]bool { return setOf(genreTable) })
	homeWordSet    = sync.OnceValue(func() map[string]bool { return setOf(homeTable) })
)

// agoTable are words that stand beside a number where a time is told from now.
var agoTable = []string{
	"ago", "d", "geleden", "gestern", "godz", "h", "hace", "heute", "hier", "hoje", "hoy", "hr", "hrs", "hours", "hour", "há", "ieri", "il", "min", "mins",
	"minut", "minuta", "minute", "minuten", "minutes", "minutos", "minuti", "minuuttia", "minuter", "minutter", "oggi", "ora", "ore", "sa", "saat", "siden", "siitä", "sedan",
	"std", "stunden", "stunde", "tage", "tagen", "temu", "timer", "timmar", "today", "uhr", "uur", "vor", "yesterday", "önce", "dk", "ayer", "hodin", "perc", "órája", "órával",
	"godzin", "вчера", "годин", "дней", "дня", "мин", "минут", "назад", "сегодня", "сьогодні", "тому", "учора", "хв", "час", "часа", "часов", "ч", "منذ", "ساعة", "ساعات", "دقيقة",
	"לפני", "घंटे", "पहले", "मिनट", "분전", "분", "전", "시간", "시간전", "小时前", "分钟前", "小時前", "分鐘前", "時間前", "分前", "trước", "giờ", "lalu", "jam", "menit",
	"fa", "avui", "ahir", "hai", "hoxe", "onte", "duela", "gaur", "atzo", "prieš", "šiandien", "vakar", "val", "pirms", "šodien", "tagasi", "täna", "eile", "tundi", "pred", "dnes",
	"včera", "hodinami", "minútami", "před", "minutami", "danes", "včeraj", "urami", "prije", "danas", "jučer", "sati", "pre", "juče", "пре", "данас", "јуче", "сати", "преди",
	"днес", "წინ", "დღეს", "გუშინ", "საათის", "আগে", "আজ", "ঘণ্টা", "মিনিট", "πριν", "ώρες", "λεπτά", "σήμερα", "χθες", "acum", "azi", "پیش", "دقیقه", "امروز", "دیروز", "dziś",
	"wczoraj", "idag", "igår", "tim", "tuntia", "tänään", "eilen", "tegnap", "bugün", "dün", "kemarin", "phút", "आज",
}

// counterTable are words between the number of a picture and the number of all.
var counterTable = []string{
	"/", "af", "av", "de", "di", "din", "do", "dari", "iz", "of", "out", "sur", "su", "trong", "van", "von", "z", "из", "із", "з", "от", "من", "מתוך", "od", "का", "του", "από", "／",
}

// homeTable are what the first step of a breadcrumb trail is called.
var homeTable = []string{
	"Accueil", "Anasayfa", "Ana Sayfa", "Beranda", "Domov", "Etusivu", "Forside", "Főoldal", "Frontpage", "Hem", "Home", "Homepage", "Home page", "Hlavní stránka", "Inicio", "Início",
	"Naslovnica", "Portada", "Prima pagina", "Start", "Startseite", "Strona główna", "Startside", "Trang chủ", "Voorpagina", "Главная", "Головна", "Начало", "Αρχική", "الرئيسية", "خانه",
	"דף הבית", "ראשי", "होम", "首页", "首頁", "ホーム", "トップ", "홈",
	"Domů", "Pradžia", "Sākums", "Avaleht", "Inici", "Hasiera", "Laman Utama", "Почетна", "Насловна", "Početna", "Naslovna", "Acasă", "Kezdőlap", "Címlap", "მთავარი", "প্রচ্ছদ",
	"হোম", "หน้าแรก", "หน้าหลัก", "मुख्य पृष्ठ", "صفحه اصلی", "עמוד הבית", "Pagrindinis", "Naslovna stran", "Úvod",
}

// genreTable are what kickers call a piece. Names of sections are not among them: menus hold those too.
var genreTable = []string{
	"Interview", "The Interview", "Q&A", "Profile", "Portrait", "Das Interview", "Im Gespräch", "Porträt", "Reportage", "Entretien", "L'entretien", "L’entretien", "L'interview", "Rencontre",
	"Entrevista", "La entrevista", "Reportaje", "Perfil", "A entrevista", "Intervista", "L'intervista", "L’intervista", "Het interview", "Vraaggesprek", "Intervju", "Intervjun", "Intervjuet", "Interviewet",
	"Porträtt", "Haastattelu", "Henkilökuva", "Wywiad", "Rozmowa", "Rozhovor", "Interjú", "Interviu", "Interviul", "Интервью", "Беседа", "Інтерв'ю", "Інтерв’ю", "Интервю", "Συνέντευξη", "Συνεντεύξεις", "Söyleşi", "Röportaj",
	"حوار", "مقابلة", "گفت‌وگو", "گفتگو", "ראיון", "साक्षात्कार", "인터뷰", "대담", "インタビュー", "対談", "人物專訪", "人物专访", "專訪", "专访", "訪談", "访谈", "Phỏng vấn", "Wawancara", "สัมภาษณ์",
}

// listHeadTable are headings of lists of other stories beyond the stock phrases.
var listHeadTable = []string{
	"The latest", "Latest news", "Das Neueste", "Neueste Meldungen", "Lo último", "Últimas noticias", "Últimas notícias", "Ultime notizie", "Dernières nouvelles", "Senaste nytt", "Siste nytt", "Seneste nyt",
	"Laatste nieuws", "Najnowsze", "Uusimmat", "Nejnovější", "Legfrissebb", "Cele mai noi", "Najnovije", "Son haberler", "Последние новости", "Останні новини", "Τελευταία νέα", "آخر الأخبار", "تازه ترین اخبار",
	"חדשות אחרונות", "ताज़ा खबरें", "最新ニュース", "新着記事", "最新消息", "最新文章", "최신기사", "최신 기사", "Tin mới nhất", "Berita terbaru", "Terkini",
	"A continuación", "À suivre", "Actualité", "Ajankohtaista", "Aktuell", "Aktuelles", "Altri articoli", "Andere lasen auch", "Andra läser", "Anche questo", "Artículos relacionados", "Aus dem Ressort",
	"Continue reading", "Continuer la lecture", "Das könnte Sie auch interessieren", "Dalszy ciąg", "Elsewhere", "En lien", "En relación", "Features", "From the archives", "Gerelateerd", "I nærheden",
	"In other news", "In evidenza", "Keep reading", "Läs också", "Läs även", "Læs også", "Les også", "Lees ook", "Lees verder", "Leia mais", "Leer más", "Lue myös", "Mehr", "Mehr dazu", "Meer", "Meer over dit onderwerp",
	"Meer nieuws", "Mer om", "Mere om", "Mest lest", "Mest läst", "Mest læste", "Meest gelezen", "More", "More coverage", "More stories", "Newest posts", "Novinky", "On the same topic", "Oku", "Passend zum Thema", "Per saperne di più",
	"Pour aller plus loin", "Pour approfondir", "Previously", "Read more", "Recent", "Recent posts", "Saiba mais", "Sur le même thème", "Så læser andre", "Voir aussi", "Weitere Beiträge", "Weitere Informationen", "Weitere Infos", "Weitere Meldungen",
	"Alle Folgen", "Weitere Folgen", "Neueste Folgen", "Mehr Folgen", "All episodes", "More episodes", "Latest episodes", "Recent episodes", "Other episodes", "Related episodes", "Más episodios", "Otros episodios", "Últimos episodios", "Mais episódios", "Outros episódios", "Altri episodi", "Altre puntate", "Tutti gli episodi", "Autres épisodes", "Tous les épisodes", "Meer afleveringen", "Alle afleveringen", "Fler avsnitt", "Alla avsnitt", "Flere episoder", "Flere afsnit", "Lisää jaksoja", "Więcej odcinków", "Wszystkie odcinki", "Další díly", "További epizódok", "Diğer bölümler", "Другие выпуски", "Все выпуски", "Інші випуски", "他のエピソード", "エピソード一覧", "更多节目", "更多單集", "다른 에피소드", "Weiterlesen", "What to read next", "You may like", "Zum Thema", "Zum Weiterlesen", "İlgili haberler", "İlginizi çekebilir", "Читать далее", "Ещё новости", "Еще новости", "Другие статьи", "Новости", "Схожі новини", "Читайте також", "Популярне",
	"اقرأ أيضا", "اقرأ أيضًا", "مواضيع ذات صلة", "مقالات ذات صلة", "قد يعجبك أيضا", "مطالب مرتبط", "קראו גם", "כתבות נוספות", "עוד בנושא", "संबंधित खबरें", "यह भी पढ़ें", "関連記事", "あわせて読みたい", "おすすめ記事", "相关阅读", "相关新闻", "相關新聞", "延伸閱讀", "推荐阅读",
	"관련기사", "관련 기사", "이 기사와 관련된 기사", "이 기사와 함께 보면 좋은 기사", "많이 본 기사", "Tin liên quan", "Xem thêm", "Baca juga", "Artikel terkait", "Berita terkait",
}

// authorPreps stand between the kind of a piece and its author.
var authorPreps = []string{"af", "av", "by", "de", "di", "door", "od", "par", "por", "přes", "van", "von", "från", "от", "від"}

// topicHeadTable are headings of lists of topics beyond the stock phrases.
var topicHeadTable = []string{
	"Argomenti", "Ämnen", "Aiheet", "Emner", "Follow topics", "In this article", "Konular", "Konu başlıkları", "Mais sobre", "More on", "Onderwerpen", "Related topics", "Read more about", "Tags:", "Tagi", "Tematy", "Témata",
	"Temas relacionados", "Thèmes associés", "Подписывайтесь на темы", "Темы", "Теми", "Ключевые слова", "الكلمات المفتاحية", "وسوم", "برچسب ها", "תגיות", "עוד בנושא", "標籤", "标签", "キーワード", "관련 태그", "Từ khóa", "Topik",
	"Etichette", "Parole chiave", "Étiquettes", "Mots-clés", "Etiquetas", "Palabras clave", "Palavras-chave", "Trefwoorden", "Słowa kluczowe", "Klíčová slova", "Kľúčové slová",
	"Ključne riječi", "Oznake", "Žymos", "Birkas", "Märksõnad", "Etiquetes", "Paraules clau", "Etiketak", "Етикети", "Ознаке", "Ключові слова", "Мітки", "Метки", "თეგები", "ট্যাগ",
	"แท็ก", "टैग", "Ετικέτες", "Címkék", "Etichete", "Etiketler", "Avainsanat", "Ämnesord", "Emneord", "Kata kunci",
}
