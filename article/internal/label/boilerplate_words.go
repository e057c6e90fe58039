package label

// articles stand before names.
var articles = [...]string{"a", "an", "as", "das", "de", "der", "die", "el", "het", "il", "l", "la", "las", "le", "les", "lo", "los", "o", "os", "the"}

// aboutOpeners stand before the name of whom a paragraph is about, aboutEnds behind it. Some are words of any sentence:
// the paragraph below must open with the same name.
var aboutOpeners = [...]string{
	"About the ", "About ", "ABOUT THE ", "ABOUT ",
	"Über das ", "Über den ", "Über die ", "Über ", "Das ist ",
	"À propos des ", "À propos de la ", "À propos de l’", "À propos de l'", "À propos du ", "À propos d’", "À propos d'", "À propos de ", "A propos du ", "A propos de ",
	"Acerca de la ", "Acerca del ", "Acerca de ", "Sobre la ", "Sobre el ", "Sobre ", "Sobre a ", "Sobre o ", "Quem é a ",
	"Informazioni su ", "A proposito di ", "Chi è ", "Over de ", "Over het ", "Over ", "Om ", "Fakta om ", "Tietoa yrityksestä ",
	"O firmie ", "O spółce ", "O společnosti ", "O spoločnosti ", "O tvrtki ", "O kompaniji ", "O ", "Despre compania ", "Despre ",
	"О компании ", "Об организации ", "Справка о ", "Про компанію ", "Σχετικά με την ", "Σχετικά με τη ", "Σχετικά με το ", "Tentang ", "Về ", "关于", "關於", "نبذة عن ", "حول ", "עו ", "אודות ",
}

var aboutEnds = [...]string{" Hakkında", " hakkında", "について", " 소개", "에 대하여", " lyhyesti"}

// contactHeads are lines, folded, under which a release says whom to ask.
var contactHeads = [...]string{
	"media contact", "media contacts", "press contact", "press contacts", "contact for media", "contacts for media", "media inquiries", "media enquiries", "press inquiries",
	"press enquiries", "for media inquiries", "for media enquiries", "for press inquiries", "for press enquiries", "press office", "for more information contact", "for further information contact",
	"pressekontakt", "medienkontakt", "kontakt fur medien", "kontakt fur die presse", "ansprechpartner fur", "ruckfragen", "fur ruckfragen", "weitere informationen und kontakt",
	"contact presse", "contacts presse", "contact media", "contacto de prensa", "contacto prensa", "contacto para prensa", "contacto para medios", "contatti stampa", "contatto stampa", "ufficio stampa",
	"contato para imprensa", "contato para a imprensa", "assessoria de imprensa", "contacto para a imprensa", "contactos para a imprensa", "perscontact", "contact voor de pers", "presskontakt", "kontakt for pressen",
	"lisatietoja", "kontakt dla mediow", "kontakt pro media", "sajtokapcsolat", "contact presa", "kontakt za medije", "basin iletisim", "контакты для прессы", "контакты для сми", "контакт для преси",
	"本件に関するお問い合わせ", "報道関係", "媒体联系", "媒體聯絡", "新闻联系人", "보도자료 문의", "언론 문의",
}

// giftWords are parts of words, in small letters, of those who ask for gifts. They are looked for only in lines that ask for support.
var giftWords = [...]string{
	"adomány", "apoie com", "bağış", "contribut", "crowdfund", "doação", "doar", "doe ", "donac", "donar", "donas", "donat", "donazion", "doneer", "doner", "donați", "faire un don", "gåva", "gave på",
	"lahjoit", "přispě", "swish", "spende", "tip jar", "votre don", "wesprzyj", "wpłać", "δωρεά", "донат", "пожертв", "תרומ", "تبرع", "कर दान", "दान क", "寄付", "捐", "후원금", "기부", "quyên góp",
}

// supportWords are parts of the words with which gifts are asked for, and subscriptions too where saleWords stand beside them.
var supportWords = [...]string{
	"apóya", "apoia", "apoya", "stöd ", "støtt", "sostien", "souten", "steun", "support", "támogas", "unterstütz", "wesprz", "wspier", "підтрим", "поддерж",
}

var saleWords = [...]string{"abbon", "abo", "assin", "iscriv", "member", "mitglied", "předpl", "prenumer", "subscri", "suscri", "előfiz", "подпис", "передпл"}
