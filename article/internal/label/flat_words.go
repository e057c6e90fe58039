package label

import "sync"

var (
	agoWordSet     = sync.OnceValue(func() map[string]bool { return setOf(agoTable) })
	counterWordSet = sync.OnceValue(func() map[string]bool { return setOf(counterTable) })
	homeWordSet    = sync.OnceValue(func() map[string]bool { return setOf(homeTable) })
)

// agoTable are words that stand beside a number where a time is told from now.
var agoTable = []string{
	"ago", "d", "geleden", "gestern", "godz", "h", "hace", "heute", "hier", "hoje", "hoy", "hr", "hrs", "hours", "hour", "há", "ieri", "il", "min", "mins",
	"minut", "minuta", "minute", "minuten", "minutes", "minutos", "minuti", "minuuttia", "minuter", "minutter", "oggi", "ora", "ore", "sa", "saat", "siden", "siitä", "sedan",
	"std", "stunden", "stunde", "tage", "tagen", "temu", "timer", "timmar", "today", "uhr", "uur", "vor", "yesterday", "önce", "dk", "ayer", "hodin", "perc", "órája", "órával",
	"godzin", "вчера", "годин", "дней", "дня", "мин", "минут", "назад", "сегодня", "сьогодні", "тому", "учора", "хв", "час", "часа", "часов", "ч", "منذ", "ساعة", "ساعات", "دقيقة",
	"לפני", "घंटे", "पहले", "मिनट", "분전", "분", "전", "시간", "시간전", "小时前", "分钟前", "小時前", "分鐘前", "時間前", "分前", "trước", "giờ", "lalu", "jam", "menit",
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
}
