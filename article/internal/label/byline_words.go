package label

// textOpeners stand before the names of those who wrote the text. "A" and "av" are words of prose; only bylines are read
// with this table.
var textOpeners = []string{
	"A report by", "Af", "An analysis by", "Analysis by", "Aus", "Author", "Authored by", "Authors", "Autor", "Autoren", "Autori", "Autorin", "Autore", "Auteur", "Auteurs", "Autor:in", "Av", "By", "By our", "Compiled by", "Contributed by", "De", "De notre correspondant", "De notre correspondante", "De nuestro corresponsal", "Di", "Door", "Een analyse van", "Ein Kommentar von", "Ein Gastbeitrag von", "Ein Interview von", "Ein Essay von", "Eine Analyse von", "Eine Reportage von", "Eine Kolumne von", "Essay by", "Gastbeitrag von", "Geschreven door", "Guest post by", "Interview", "Interview by", "Interview von", "Interview:", "Kommentar von", "Napisał", "Napisala", "Napsal", "Oleh", "Opinion by", "Par", "Penulis", "Por", "Posted by", "Postado por", "Eingestellt von", "Gepost door", "Upplagd av", "Lagt inn av", "Indsendt af", "Lähettänyt", "Gönderen", "Vystavil", "Vystavila", "Bejegyezte", "Postat de", "Αναρτήθηκε από", "投稿者", "发布者", "張貼者", "مرسلة بواسطة", "פורסם על ידי", "Diposting oleh", "Người đăng", "Objavio", "Objavila", "Propos recueillis par", "Publicado por", "Published by", "Publié par", "Pubblicato da", "Redacted by", "Reported by", "Report by", "Reporting by", "Review by", "Scris de", "Scritto da", "Skrevet af", "Skrevet av", "Skriven av", "Story by", "Teksti", "Tekst", "Text", "Text by", "Text von", "Texte", "Texte de", "Texte par", "Testo di", "Texto", "Texto de", "Texto por", "Tác giả", "Theo", "Von", "Van onze", "Words", "Words by", "Written by", "Yazan", "a cura di", "da", "escrito por", "rédigé par", "van onze correspondent", "verfasst von", "vonseiten", "Írta", "Szerző", "Aufgezeichnet von", "Protokoll", "Protokoll von", "Das Interview führte", "Das Gespräch führte", "Die Fragen stellte", "recueilli par", "Entrevista de", "Intervista di", "Autorka", "Napsala", "Ptal se", "Ptala se", "Připravil", "Připravila", "Rozmawiał", "Rozmawiała", "Rozmawiali", "Rozmowę przeprowadził", "Rozmowę przeprowadziła", "Opracował", "Opracowała", "Haber", "Yazar", "Röportaj", "Söyleşi", "Muhabir", "Készítette", "Riporter", "Kirjoittaja", "Toimittaja", "Haastattelu", "Intervju", "Intervju av", "Interviu de", "Entrevista", "Entrevistó", "Reportagem", "Intervista", "Wawancara", "Thực hiện",
	"Автор", "Авторы", "Текст", "Автор текста", "От", "Беседовал", "Беседовала", "Интервью", "Подготовил", "Подготовила", "Автори", "Підготував", "Підготувала", "Розмовляв", "Розмовляла", "Корреспондент", "Του", "Της", "Γράφει ο", "Γράφει η", "Συντάκτης", "Από τον", "Από την", "מאת", "كتب", "كتبت", "بقلم", "إعداد", "المصدر", "نویسنده", "به قلم", "नويسنده", "लेखक", "द्वारा", "Written by:", "रिपोर्ट", "โดย", "ผู้เขียน", "글", "글쓴이", "취재", "文", "撰文", "作者", "記者", "记者", "图文", "文・", "執筆", "取材・文", "聞き手", "インタビュー", "采访", "採訪", "采写", "인터뷰", "संवाददाता", "साक्षात्कार", "نوشتهٔ", "نوشته", "خبرنگار", "گفت‌وگو", "حوار", "حاوره", "حاورته", "ראיין", "ראיינה", "Записал", "Записала", "Беседу вёл", "Беседу вела", "Беседу вел", "Записав", "Записала", "Спілкувався", "Спілкувалася", "Συνέντευξη", "Συνέντευξη στη", "Συνέντευξη στην", "Συνέντευξη στον", "Κείμενο",
	"Autorius", "Autors", "oprac.", "Opracowanie", "Piše", "Autor teksta", "Publicerad av", "Kirjoittanut", "Von unserem Redaktionsmitglied", "Von unserer Redakteurin", "Von unserem Redakteur", "Additional reporting by", "All articles by", "Read more articles by", "More by", "More from", "Stories by", "Alle Artikel von", "Tous les articles de", "Todos los artículos de", "Tutti gli articoli di",
	"Postato da", "Intervista a cura di", "Intervista realizzata da", "Un articolo di", "Articolo di", "Testi di", "Entretien réalisé par", "Entretien mené par",
	"Entretien conduit par", "Entretien", "Un texte de", "Interview réalisée par", "Interview menée par", "Das Gespräch führten", "Das Interview führten", "Die Fragen stellten",
	"Gespräch", "Protokolliert von", "Notiert von", "Eine Dokumentation von", "Interviewed by", "As told to", "Introduction by", "Questions by", "Interview conducted by",
	"Entrevista realizada por", "Una entrevista de", "Entrevista por", "Entrevistado por", "Entrevista conduzida por", "Entrevista feita por", "Uma entrevista de", "Opgetekend door",
	"Een interview van", "Interview door", "Interview af", "Rozmawia", "Rozmawiają", "Autor tekstu", "Autorka tekstu", "Notował", "Notowała", "Spisał", "Spisała", "Wysłuchał",
	"Wysłuchała", "Wywiad przeprowadził", "Wywiad przeprowadziła", "Przygotował", "Przygotowała", "Rozhovor vedl", "Rozhovor vedla", "Rozhovor", "Zaznamenal", "Zaznamenala",
	"Zapsal", "Zapsala", "Rozhovor viedol", "Rozhovor viedla", "Zhováral sa", "Zhovárala sa", "Napísal", "Napísala", "Pripravil", "Pripravila", "Spracoval", "Spracovala",
	"Беседовали", "Интервью взяла", "Интервью взял", "Интервью провела", "Интервью провёл", "Разговаривал", "Разговаривала", "Спрашивал", "Спрашивала", "Подготовили", "Інтерв’ю",
	"Інтерв’ю взяла", "Інтерв’ю взяв", "Інтерв’ю провела", "Авторка", "Розмовляли", "Спілкувалась", "Підготували", "Fortalt til", "Berättat för", "Συνέντευξη στον", "Συνέντευξη στη",
	"Συνέντευξη στην", "Επιμέλεια", "Ρεπορτάζ", "Γράφουν οι", "Interjú", "Szöveg", "Kérdezett", "Kérdezte", "Az interjút készítette", "Lejegyezte", "Összeállította",
	"Interviu realizat de", "Un interviu de", "A consemnat", "Interviu", "Razgovarala", "Razgovarao", "Razgovarali", "Intervju vodila", "Intervju vodio", "Razgovor vodila",
	"Razgovor vodio", "Autorica", "Pišu", "Napisao", "Priredio", "Priredila", "Zabilježila", "Zabilježio", "Разговарала", "Разговарао", "Разговор водио", "Разговор водила", "Пише",
	"Аутор", "Ауторка", "Приредио", "Приредила", "Разговаря", "Интервю на", "Интервюто взе", "Въпросите зададе", "Интервю", "Söyleşiyi yapan", "Yazı", "Hazırlayan", "Derleyen",
	"Ditulis oleh", "Laporan", "Temu bual oleh", "Bài", "Bài viết", "Người viết", "أجرى الحوار", "أجرت الحوار", "أجرى المقابلة", "أجرت المقابلة", "حاورها", "حاورتها", "گفت‌وگو از",
	"گفتگو", "مصاحبه", "כתבה", "כתב", "बातचीत", "लिखित", "प्रस्तुति", "লেখক", "সাক্ষাৎকার নিয়েছেন", "অনুলিখন", "লিখেছেন", "ავტორი", "ესაუბრა", "მოამზადა", "ტექსტი", "เรื่อง",
	"เขียนโดย", "สัมภาษณ์โดย", "เรียบเรียง", "执笔", "訪談", "访谈", "정리", "대담", "구성", "Kalbino", "Kalbėjosi", "Parengė", "Tekstas", "Intervēja", "Sarunājās", "Sagatavoja", "Teksts",
	"Küsis", "Intervjueeris", "Spraševala", "Spraševal", "Pogovarjal se je", "Pogovarjala se je", "Besedilo", "Avtor", "Avtorica", "przez", "Egilea", "Testua", "Elkarrizketa", "Idazlea",
}

// bothOpeners stand before the name of one who wrote the text and took the pictures.
var bothOpeners = []string{
	"Text and photos", "Words and pictures", "Words and photos", "Text und Foto", "Text und Fotos", "Text & Fotos", "Text und Bilder", "Texte et photo", "Texte et photos", "Texto y foto", "Texto y fotos", "Texto e foto", "Texto e fotos", "Testo e foto", "Testi e foto", "Tekst i zdjęcia", "Tekst i fot.", "Tekst en foto", "Tekst en foto's", "Tekst en beeld", "Tekst og foto", "Tekst og bilder", "Text och foto", "Text och bild", "Text a foto", "Text i fotografies", "Teksti ja kuvat", "Teksti ja kuva", "Szöveg és fotó", "Szöveg és kép", "Text și foto", "Текст и фото", "Текст і фото", "Κείμενο και φωτογραφίες", "Yazı ve fotoğraf", "Metin ve fotoğraf",
	"Testi e foto di", "Testo e foto di", "Bài và ảnh", "Tekst i fotografije", "Tekst i foto", "Text a fotografie", "Texte et photographies", "Текст и снимки",
	"Testua eta argazkiak", "Text i fotos", "Tekst ja fotod", "Besedilo in fotografije", "Teks dan foto", "文・撮影",
}

// signedOpeners are openers with signs in them that are no parts of words.
var signedOpeners = []string{"Autor/in", "Autor*in", "Autor_in", "Autor:in", "Autor·in", "Auteur·rice", "Auteur·e", "글·사진", "글·그림", "글ㆍ사진", "글·영상", "取材・文", "構成・文", "文・写真", "文・構成"}

// signerWords end openers, and open statements themselves behind a date.
var signerWords = []string{"by", "von", "par", "por", "door", "av", "af", "przez", "от", "від", "oleh", "da"}

// withOpeners stand before the name of whom somebody talked with, talkVerbs before the name of who did. Reflexive verbs stand with what
// they end in.
var withOpeners = []string{"Mit", "S", "Se", "So", "Sa", "Su", "Z", "Ze", "С", "Со", "Із", "Зі", "З"}

var talkVerbs = []string{
	"sprach", "sprachen", "hovořil", "hovořila", "mluvil", "mluvila", "rozmlouval", "rozmlouvala", "rozprával", "rozprávala", "zhováral", "zhovárala", "rozmawia", "rozmawiają", "rozmawiał", "rozmawiała",
	"rozmawiali", "pogovarjal", "pogovarjala", "razgovarao", "razgovarala", "razgovarali", "разговарао", "разговарала", "kalbėjosi", "беседовал", "беседовала", "беседовали", "разговаривал", "разговаривала",
	"поговорил", "поговорила", "розмовляв", "розмовляла", "розмовляли", "спілкувався", "спілкувалася", "спілкувалась", "поговорив",
}

// dateLeadWords lead a date in.
var dateLeadWords = []string{"on", "le", "am", "vom", "em", "el", "il", "den", "op", "dnia", "dne", "Stand", "Published", "Posted", "Updated", "Publié", "Veröffentlicht", "Aktualisiert", "Publicado", "Pubblicato", "at", "à", "pe", "от", "від"}

// otherOpeners stand before the names of those who did something else, or before dates.
var otherOpeners = []string{
	"Audio", "Bearbeitung", "Bild", "Bilder", "Camera", "Created", "Crédit photo", "Data", "Datum", "Desain", "Design", "Edited by", "Editing by", "Editor", "Erstellt", "Fact checked by", "Fact-checked by", "Foto", "Fotos", "Fotografie", "Fotografía", "Fotografii", "Fotoğraf", "Grafik", "Graphics", "Graphics by", "Illustration", "Illustration by", "Illustrationen", "Illustrations", "Illustrations by", "Illustriert von", "Image", "Images", "Kamera", "Kuva", "Kuvat", "Last updated", "Lesezeit", "Medically reviewed by", "Photo", "Photo by", "Photographer", "Photographs", "Photographs by", "Photography", "Photography by", "Photos", "Photos by", "Ein Kommentar hinterlassen", "Kommentar hinterlassen", "Leave a comment", "Leave a reply", "Comments", "Kommentare", "Pictures", "Pictures by", "Quelle", "Source", "来源", "來源", "Beeld", "Kuvaus", "Valokuvat", "Fotók", "Fotó", "Foto's", "Video edited by", "Fotky", "Produced by", "Production", "Published", "Published on", "Publié le", "Read time", "Reading time", "Recorded by", "Reviewed by", "Schnitt", "Stand", "Traduction", "Traduit par", "Traducción", "Translated by", "Translation", "Translation by", "Übersetzung", "Aus dem Englischen von", "Aus dem Amerikanischen von", "Updated", "Update", "Veröffentlicht", "Video", "Video by", "Videos", "Vidéo", "Zdjęcia", "ภาพ", "Фото", "Иллюстрации", "Иллюстрация", "Перевод", "Опубликовано", "Редактор", "Фотограф", "Світлини", "Φωτογραφίες", "צילום", "تصوير", "صور", "عکس", "फोटो", "图", "圖", "摄影", "攝影", "图片", "圖片", "翻译", "翻譯", "翻訳", "责编", "責編", "校對", "イラスト", "ヘアメイク", "协力", "協力", "编辑", "編輯", "责任编辑", "責任編輯", "校对", "写真", "撮影", "사진", "편집", "영상",
	"Pubblicato il", "Opublikowano", "Publicado el", "Publicado em", "Publicerad", "Publisert", "Julkaistu", "Zveřejněno", "Publikováno", "Objavljeno", "Megjelent", "Publicat",
	"Δημοσιεύτηκε", "Gepubliceerd", "Gepubliceerd op", "Опубліковано", "Публикувана", "Објављено", "Paskelbta", "Publicēts", "Avaldatud", "Yayınlanma",
}

// conjunctions part the names of a byline. "e", "y" and "i" are initials too, but those have full stops.
var conjunctions = []string{
	"And", "UND", "Und", "AND", "Y", "and", "and/or", "y", "e", "E", "et", "ET", "und", "en", "EN", "och", "og", "OG", "i", "oraz", "a", "ja", "és", "και", "и", "та", "й", "і", "ve", "dan", "și", "şi", "in", "und", "и", "with", "mit", "con", "avec", "com", "bersama", "và", "และ", "ו", "و", "और", "u", "s", "ir", "un", "sowie",
	"eta", "და", "ও", "तथा",
}

// jobTitles are words of offices. Any of them ends a name; "Page", "Reporter" and "Bishop" are surnames too, the last is
// left out. "Head", "Chief" and "Fellow" open longer titles.
var jobTitles = []string{
	"Agriculture", "Analyst", "Anchor", "Assistant", "Associate", "Berichterstatter", "Bureau", "Business", "Chef", "Chefredakteur", "Chefredakteurin", "Chefreporter", "Chefreporterin", "Chief", "Colaborador", "Colaboradora", "Columnist", "Contributing", "Contributor", "Contributors", "Copywriter", "Correspondant", "Correspondante", "Correspondent", "Correspondents", "Correspondente", "Corresponsal", "Culture", "Deputy", "Digital", "Director", "Editor", "Editors", "Editor-in-Chief", "Editorial", "Enviado", "Enviada", "Environment", "Executive", "Fellow", "Fotojournalist", "Freelance", "Freelancer", "Freie", "Freier", "Gastautor", "Gastautorin", "General", "Global", "Head", "Health", "Intern", "Journalist", "Journalistin", "Journaliste", "Kolumnist", "Kolumnistin", "Korrespondent", "Korrespondentin", "Lead", "Leiter", "Leiterin", "Managing", "Mitarbeiter", "Mitarbeiterin", "Multimedia", "National", "News", "Newsroom", "Periodista", "Photographer", "Political", "Politics", "Politikredakteur", "Politikredakteurin", "Producer", "Professor of", "Reakteur", "Redactor", "Redactora", "Redactie", "Redakteur", "Redakteurin", "Redakcja", "Redaktor", "Redaktorka", "Redattore", "Redattrice", "Reporter", "Reporterin", "Reporters", "Reportage", "Ressortleiter", "Ressortleiterin", "Rédacteur", "Rédactrice", "Science", "Senior", "Special", "Sportredakteur", "Sportredakteurin", "Sports", "Staff", "Stellvertretende", "Stellvertretender", "Technology", "Toimittaja", "Verslaggever", "Verslaggeefster", "Video", "Volontär", "Volontärin", "Writer", "Writers", "Wirtschaftsredakteur", "Wirtschaftsredakteurin", "Giornalista", "Journalista", "Dziennikarz", "Dziennikarka", "Novinář", "Novinářka", "Újságíró", "Muhabir", "Muhabiri", "Editör", "Editörü", "Wartawan", "корреспондент", "корреспондентка", "редактор", "журналист", "журналистка", "обозреватель", "репортер", "кореспондент", "журналіст", "журналістка", "редакторка", "Guest", "Principal", "Investigative", "Investigations", "World", "Foreign", "Affairs", "Security", "Education", "Economics", "Entertainment", "Lifestyle", "Breaking", "Assignment", "Night", "Weekend", "SEO", "Social", "Journalistenschülerin", "Host", "Presenter", "Columnista",
}

// nameClosers stand behind the name of who wrote a piece.
var nameClosers = [...]string{" thực hiện", " ghi", " írta", " írása", " készítette", " yazdı", " kirjoitti"}

// notNames sign for no one in particular.
var notNames = []string{
	"Admin", "Administrator", "Anonymous", "Anonym", "Author", "Authors", "Autor", "By", "Community", "Contributor", "Contributors", "Desk", "Editor", "Editors", "Editorial", "Editorial Board", "Editorial Staff", "Editorial Team", "Gast", "Guest", "Guest Author", "Guest Contributor", "None", "Null", "Our Correspondent", "Our Reporter", "Our Staff Reporter", "Redacción", "Redactie", "Redakce", "Redakcja", "Redaktion", "Redaksi", "Redazione", "Rédaction", "La Rédaction", "La rédaction", "Redação", "Staff", "Staff Reporter", "Staff Writer", "Staff Writers", "Team", "Undefined", "Unknown", "User", "Web Desk", "Webmaster", "Редакция", "Редакція", "编辑部", "編集部", "編輯部", "記者", "记者", "작성자", "관리자", "보기", "더보기", "전체보기", "Tim Redaksi", "น", "온라인뉴스팀", "디지털뉴스팀", "Online", "Newsroom", "News Desk", "Newsdesk", "Facebook", "Twitter", "Instagram", "LinkedIn", "Email", "E-Mail", "Mail", "Website", "Profile", "Bio", "Follow", "Share", "More", "Published", "Updated", "Uhr", "Today", "Yesterday", "Lesezeit", "Minuten", "Min",
	"View Profile", "Posted", "Written", "Beschreibung", "Agencies", "Online Desk", "Wire Services", "Ph.D", "PhD", "MD", "M.D", "MSc", "MBA", "Esq", "一覧", "著者一覧", "文化", "社会", "社會", "経済", "经济", "經濟", "政治", "国際", "国际", "國際", "生活", "体育", "體育", "スポーツ", "科学", "科學", "教育", "地方", "娱乐", "娛樂", "他", "외",
	"Toimitus", "Szerkesztőség", "Redacția", "Redakcija", "Haber Merkezi", "Merkezi", "Editör", "التحرير", "هيئة التحرير", "تحریریه", "מערכת", "מערכת האתר", "নিজস্ব প্রতিবেদক",
	"নিজস্ব প্রতিনিধি", "Uredništvo", "Toimetus", "Redakcia", "Συντακτική ομάδα", "Σύνταξη", "न्यूज डेस्क", "डेस्क", "Erredakzioa", "Redacció", "რედაქცია", "Ban biên tập",
	"Tòa soạn", "กองบรรณาธิการ", "本刊编辑部", "편집부", "Редакцията", "Редакција",
}

// nameParticles stand in names in small letters.
var nameParticles = []string{
	"abd", "abu", "af", "al", "ap", "aus dem", "av", "ben", "bin", "bint", "d", "da", "dal", "dalla", "das", "de", "degli", "dei", "del", "dela", "della", "dello", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "i", "ibn", "in", "l", "la", "las", "le", "les", "lo", "los", "mac", "mc", "ould", "san", "st", "t", "te", "ten", "ter", "tot", "und", "ur", "van", "vom", "von", "y", "zu", "zum", "zur", "з", "ван", "фон", "де", "ибн", "аль", "оглы",
}

// sentenceOpeners are words that open sentences and no name. "Will" opens both and is left out.
var sentenceOpeners = []string{
	"A", "About", "After", "All", "Alle", "Als", "An", "And", "Are", "As", "At", "Auf", "Before", "But", "Can", "Click", "Das", "Der", "Die", "Do", "Ein", "Eine", "El", "Elle", "Er", "Es", "For", "From", "Get", "Has", "Have", "He", "Her", "Here", "His", "How", "I", "Ich", "Il", "Im", "In", "Is", "Ist", "It", "Its", "Las", "Les", "Los", "Mein", "Mit", "My", "New", "Nicht", "No", "Not", "Now", "Of", "On", "Or", "Our", "Read", "She", "Sie", "Sign", "So", "Subscribe", "That", "These", "They", "This", "To", "Une", "Unser", "Von", "Was", "View", "See", "Follow", "Contact", "More", "We", "Were", "What", "When", "Where", "Who", "Why", "Wie", "Wir", "With", "You", "Your", "Zum", "Zur",
}

// datelines are the places that stand behind names in bylines and can be mistaken for one.
var datelines = []string{
	"Abu Dhabi", "Addis Ababa", "Amsterdam", "Ankara", "Athen", "Athens", "Baden-Baden", "Baghdad", "Bangkok", "Barcelona", "Beijing", "Beirut", "Belgrad", "Berlin", "Bern", "Bonn", "Bremen", "Brisbane", "Brussels", "Bruxelles", "Brüssel", "Buenos Aires", "Cairo", "Canberra", "Cape Town", "Caracas", "Chicago", "Den Haag", "Dhaka", "Dresden", "Dubai", "Dublin", "Düsseldorf", "Frankfurt", "Genf", "Geneva", "Hamburg", "Hannover", "Hong Kong", "Islamabad", "Istanbul", "Jakarta", "Jerusalem", "Johannesburg", "Kairo", "Kiew", "Köln", "Kuala Lumpur", "Kyiv", "Lagos", "Leipzig", "Lima", "Lisboa", "London", "Londres", "Los Angeles", "Madrid", "Mainz", "Manila", "Melbourne", "Mexico City", "Milano", "Moscow", "Moskau", "Mumbai", "München", "Nairobi", "New Delhi", "New York", "New York City", "Nueva York", "Paris", "Peking", "Prag", "Rio de Janeiro", "Roma", "Rom", "Rome", "San Francisco", "San José", "Santiago de Chile", "São Paulo", "Seoul", "Shanghai", "Singapore", "Stuttgart", "Sydney", "Taipei", "Tehran", "Tel Aviv", "Tokyo", "Toronto", "Tunis", "United Nations", "Vancouver", "Warschau", "Washington", "Washington DC", "Washington D.C.", "Wien", "Wiesbaden", "Zürich", "Москва", "Київ", "Киев",
}

// cjkRoles stand before or after names in Chinese and Japanese bylines.
var cjkRoles = []string{
	"综合报道", "著者", "特约记者", "特約記者", "本报记者", "本報記者", "见习记者", "实习记者", "驻", "记者", "記者", "撰文", "作者", "文", "编辑", "編輯", "编译", "編譯", "报道", "報導", "報道", "整理", "執筆", "取材", "論説委員", "編集委員", "特派員", "写す", "著", "採訪", "采访", "专访", "專訪", "撰稿", "文字", "構成", "聞き手", "インタビュー", "ライター",
}

// cjkCredits stand before the names of those who did something else in Chinese and Japanese bylines.
var cjkCredits = []string{"攝影", "摄影", "撮影", "写真", "圖片", "图片", "翻譯", "翻译", "翻訳", "校對", "校对", "審校", "审校", "責任編輯", "责任编辑", "责编", "責編", "イラスト", "協力"}
