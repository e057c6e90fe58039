package label

// monthNames are the names of the months, their abbreviations and inflected forms, in all languages; each list is sorted.
// Words that two languages give to different months stand in monthExceptions too.
var monthNames = [12]string{
	"Eanáir Ene Ene. Enero Gen Gener Genn Gennaio Ian Ianuarie Ionawr Jaan Jaanuar Jaanuaril Jan Janar Janeiro Januar Januari Januarie Januarja January Január Januára Janv Janvier Janvāris Janvārī Janúar Jän Jänner Led Leden Ledna Lednu Oca Ocak Saus Sausio Sausis Sij Siječanj Siječnja Sty Styczeń Stycznia Tammi Tammikuu Tammikuun Tammikuuta Urtarrila Urtarrilak Xaneiro Yanvar Ιαν Ιανουάριο Ιανουάριος Ιανουαρίου Јануар Јануара Јануари Студзень Студзеня Січ Січень Січня Янв Январь Января Яну Януари Қаңтар Հունվար Հունվարի בינואר ינואר جانفي جنوری يناير ژانویه ژانویهٔ जन जनवरी जानेवारी জানুয়ারি জানুয়ারী ਜਨਵਰੀ જાન્યુઆરી ஜனவரி జనవరి ಜನವರಿ ജനുവരി ม.ค. มกราคม ဇန်နဝါရီ იანვ იანვარი មករា",
	"Chwefror Fabhra Feabhra Feb Feb. Febbr Febbraio Feber Febr Febreiro Febrer Febrero Februar Februari Februarie Februarja February Február Februára Februāris Februārī Febrúar Fev Fevereiro Fevral Fév Févr Février Helmi Helmikuu Helmikuun Helmikuuta Lut Lutego Luty Otsaila Pebrero Shk Shkurt Vas Vasario Vasaris Veebr Veebruar Veebruaril Velj Veljača Veljače Úno Únor Února Únoru Şub Şubat Φεβ Φεβρουάριο Φεβρουάριος Φεβρουαρίου Ақпан Лют Лютага Лютий Лютого Люты Фебруар Фебруара Фев Февр Февраль Февраля Февруари Փետրվար Փետրվարի בפברואר פברואר شباط فبراير فروری فوریه فوریهٔ فيفري फर फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী ਫਰਵਰੀ ફેબ્રુઆરી பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി ก.พ. กุมภาพันธ์ ဖေဖော်ဝါရီ თებ თებერვალი កុម្ភៈ",
	"Bře Březen Března Březnu Kov Kovas Kovo Maalis Maaliskuu Maaliskuun Maaliskuuta Maart Mac Machi Mar Marca March Marcu Marec Maret Mars Marso Mart Marta Marten Martie Marts Martxoa Martā Marz Marzec Marzo Març Março Mawrth Mrt Mrz Márc Március Márciusi Márs Márta Mär Märts Märtsil März Ožu Ožujak Ožujka Μάρτιο Μάρτιος Μαρ Μαρτίου Бер Березень Березня Мар Март Мартa Марта Наурыз Сакавік Сакавіка Մարտ Մարտի במרס במרץ מרס מרץ آذار مارس مارچ ماس मार्च মার্চ ਮਾਰਚ માર્ચ மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് มี.ค. มีนาคม မတ် მარ მარტი មីនា",
	"Abr Abril Aibreán Apirila Apr Aprel April Aprila Aprile Aprili Aprilie Aprill Aprillil Aprilu Apríl Apríla Aprīlis Aprīlī Avr Avril Bal Balandis Balandžio Dub Duben Dubna Dubnu Ebrill Huhti Huhtikuu Huhtikuun Huhtikuuta Kwi Kwiecień Kwietnia Nis Nisan Prill Tra Travanj Travnja Ápr Április Áprilisi Απρ Απρίλιο Απρίλιος Απριλίου Апр Апрель Апреля Април Априла Кві Квітень Квітня Красавік Красавіка Сәуір Ապրիլ Ապրիլի אפריל באפריל آوریل أبريل أفريل إبريل ابريل اپریل نيسان अप्रेल अप्रैल एप्रिल এপ্রিল ਅਪ੍ਰੈਲ એપ્રિલ ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ เม.ย. เมษายน ဧပြီ აპრ აპრილი មេសា",
	"Bealtaine Geg Gegužė Gegužės Kvě Květen Května Květnu Mag Magg Maggio Mai Mai. Maiatza Maig Maijs Maijā Mail Maio Maj Maja Majs Maju May May. Mayo Mayıs Maí Mei Mej Mey Máj Máj. Mája Máju Május Májusi Svi Svibanj Svibnja Touko Toukokuu Toukokuun Toukokuuta Μάιο Μάιος Μαΐ Μαΐου Μαι Маj Май Мамыр Мая Мај Маја Тра Травень Травня Траўня Մայիս Մայիսի במאי מאי أيار مئی ماي مايو مه می मई मे মে ਮਈ મે மே మే ಮೇ മേയ് พ.ค. พฤษภาคม မေ მაი მაისი ឧសភា",
	"Bir Birželio Birželis Cze Czerwca Czerwiec Ekaina Giu Giugno Haz Haziran Hunyo Iun Iunie Iyun Juin Jun Jun. Juna June Junho Juni Junie Junij Junija Junio Juny Juuni Juunil Jún Júna Június Júniusi Júní Jūnijs Jūnijā Kesä Kesäkuu Kesäkuun Kesäkuuta Lipanj Lipnja Mehefin Meitheamh Qer Qershor Xuño Červen Června Červnu Čvn Ιουν Ιουνίου Ιούνιο Ιούνιος Јун Јуна Јуни Июн Июнь Июня Маусым Чер Червень Червня Чэрвень Чэрвеня Юни Հունիս Հունիսի ביוני יוני جوان جون حزيران يونيو ژوئن जून জুন ਜੂਨ જૂન ஜூன் జూన్ ಜೂನ್ ജൂൺ มิ.ย. มิถุนายน ဇွန် ივნ ივნისი មិថុនា",
	"Gorffennaf Heinä Heinäkuu Heinäkuun Heinäkuuta Hulyo Iul Iulie Iyul Iúil Juil Juillet Jul Jula Julai Julho Juli Julie Julij Julija Julio Juliol July Juuli Juulil Júl Júla Július Júliusi Júlí Jūlijs Jūlijā Kor Korrik Lie Liepa Liepos Lip Lipca Lipiec Lug Luglio Srpanj Srpnja Tem Temmuz Uztaila Xullo Července Červenci Červenec Čvc Ιουλ Ιουλίου Ιούλιο Ιούλιος Јул Јула Јули Июл Июль Июля Лип Липень Липня Ліпень Ліпеня Шілде Юли Հուլիս Հուլիսի ביולי יולי تموز جولائی جويلية يوليو يوليوز ژوئیه ژوئیهٔ जुलाई जुलै জুলাই ਜੁਲਾਈ જુલાઈ ஜூலை జూలై ಜುಲೈ ജൂലൈ ก.ค. กรกฎาคม ဇူလိုင် ივლ ივლისი កក្កដា",
	"Abuztua Ago Agost Agosti Agosto Ags Agt Agts Agu Agustus Aoû Août Aug Aug. August Augusta Auguste Augusti Augustil Augusts Augustu Augustus Augustā Augusztus Augusztusi Avg Avgust Avgusta Avqust Awst Ağu Ağustos Elo Elokuu Elokuun Elokuuta Gush Gusht Kol Kolovoz Kolovoza Lúnasa Ogos Rugp Rugpjūtis Rugpjūčio Sie Sierpień Sierpnia Srp Srpen Srpna Srpnu Ágúst Αυγ Αυγούστου Αύγουστο Αύγουστος Авг Август Августа Жнівень Жніўня Сер Серпень Серпня Тамыз Օգոստոս Օգոստոսի אוגוסט באוגוסט آب أغسطس أوت اغسطس اوت اگست غشت अगस्त ऑगस्ट আগস্ট ਅਗਸਤ ઓગસ્ટ ஆகஸ்ட் ఆగస్టు ಆಗಸ್ಟ್ ഓഗസ്റ്റ് ส.ค. สิงหาคม ဩဂုတ် აგვ აგვისტო សីហា",
	"Eyl Eylül Iraila Medi Meán Rugs Rugsėjis Rugsėjo Ruj Rujan Rujna Sentyabr Sep Sept Sept. Septemba Septembar September Septembra Septembre Septembri Septembrie Septembril Septembris Septembrja Septembru Septembrī Septiembre Set Setembre Setembro Setiembre Sett Settembre Setyembre Sht Shtator Syys Syyskuu Syyskuun Syyskuuta Szept Szeptember Szeptemberi Wrz Wrzesień Września Zář Září Σεπ Σεπτ Σεπτέμβριο Σεπτέμβριος Σεπτεμβρίου Вер Верасень Верасня Вересень Вересня Сен Сент Сентябрь Сентября Септембар Септембра Септември Қыркүйек Սեպտեմբեր Սեպտեմբերի בספטמבר ספטמבר أيلول ايلول سبتمبر ستمبر سپتامبر شتنبر सप्टेंबर सितंबर सितम्बर সেপ্টেম্বর ਸਤੰਬਰ સપ્ટેમ્બર செப்டம்பர் సెప్టెంబర్ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ ก.ย. กันยายน စက်တင်ဘာ სექ სექტემბერი កញ្ញា",
	"Dheireadh Eki Ekim Hydref Loka Lokakuu Lokakuun Lokakuuta Oct Oct. October Octobre Octombrie Octubre Okt Oktoba Oktobar Oktober Oktobra Oktobri Oktobris Oktobrī Oktoober Oktoobril Oktubre Oktyabr Október Októberi Októbra Ott Ottobre Out Outubro Paź Październik Października Spal Spalio Spalis Tet Tetor Urria Říj Říjen Října Říjnu Οκτ Οκτωβρίου Οκτώβριο Οκτώβριος Жов Жовтень Жовтня Кастрычнік Кастрычніка Окт Октобар Октобра Октомври Октябрь Октября Қазан Հոկտեմբեր Հոկտեմբերի אוקטובר באוקטובר أكتوبر اكتوبر اکتبر اکتوبر अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর ਅਕਤੂਬਰ ઓક્ટોબર அக்டோபர் అక్టోబర్ ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ต.ค. ตุลาคม အောက်တိုဘာ ოქტ ოქტომბერი តុលា",
	"Azaroa Kas Kasım Lapkr Lapkritis Lapkričio Lis Listopad Listopada Listopadu Marras Marraskuu Marraskuun Marraskuuta Nobyembre Noi Noiembrie Nov Novem Novemba Novembar November Novembra Novembre Novembri Novembril Novembris Novembro Novembru Novembrī Noviembre Noyabr Nën Nëntor Nóvember Samhain Stu Studeni Studenog Studenoga Studenom Tachwedd Νοέμβριο Νοέμβριος Νοε Νοεμβρίου Лис Листопад Листопада Лістапад Лістапада Новембар Новембра Ноември Ноя Нояб Ноябрь Ноября Қараша Նոյեմբեր Նոյեմբերի בנובמבר נובמבר نوامبر نوفمبر نومبر نونبر नवंबर नवम्बर नोव्हेंबर নভেম্বর ਨਵੰਬਰ નવેમ્બર நவம்பர் నవంబర్ ನವೆಂಬರ್ നവംബർ พ.ย. พฤศจิกายน နိုဝင်ဘာ ნოე ნოემბერი វិច្ឆិកា",
	"Abendua Ara Aralık Dec Decem Decembar December Decemberi Decembra Decembrie Decembris Decembru Decembrī Dekabr Dekabri Des Desemba Desember Desembre Dets Detsember Detsembril Dez Dezember Dezembro Dhj Dhjetor Dic Dicembre Diciembre Dis Disember Disyembre Déc Décembre Gru Grudnia Grudzień Gruod Gruodis Gruodžio Joulu Joulukuu Joulukuun Joulukuuta Nollaig Pro Prosinac Prosinca Prosince Prosinci Prosinec Rhagfyr Δεκ Δεκέμβριο Δεκέμβριος Δεκεμβρίου Гру Грудень Грудня Дек Декабрь Декабря Декември Децембар Децембра Желтоқсан Снежань Снежня Դեկտեմբեր Դեկտեմբերի בדצמבר דצמבר دجنبر دسامبر دسمبر ديسمبر डिसेंबर दिसंबर दिसम्बर ডিসেম্বর ਦਸੰਬਰ ડિસેમ્બર டிசம்பர் డిసెంబర్ ಡಿಸೆಂಬರ್ ഡിസംബർ ธ.ค. ธันวาคม ဒီဇင်ဘာ დეკ დეკემბერი ធ្នូ",
}

// solarMonthNames are the months of the Persian calendar from Farvardin on.
var solarMonthNames = [12]string{
	"فروردین فروردين", "اردیبهشت ارديبهشت", "خرداد", "تیر تير", "امرداد مرداد", "شهریور شهريور", "مهر", "آبان", "آذر", "دی دي", "بهمن", "اسفند",
}

// monthExceptions are folded words that a language gives to another month than monthNames does.
var monthExceptions = []struct {
	lang, word string
	month      int
}{
	{"hr", "lip", 6}, {"hr", "lis", 10}, {"hr", "listopad", 10}, {"hr", "listopada", 10}, {"hr", "srp", 7},
}

const weekdayNames = "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun " +
	"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim " +
	"lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom lunedì martedì mercoledì giovedì venerdì sabato domenica gio " +
	"segunda terça quarta quinta sexta feira seg ter qua qui sex maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
	"poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa " +
	"понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер пʼятниця субота неділя " +
	"pazartesi salı çarşamba perşembe cuma cumartesi pazar mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag " +
	"maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina ma ti ke pe su " +
	"hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat " +
	"δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه " +
	"सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ ponedjeljak utorak srijeda četvrtak petak subota nedjelja " +
	"ponedeljek torek sreda četrtek petek nedelja"

// clockWord marks fillers that close a time: "9.05 Uhr".
const clockWord = 1

// dateFillers are the small words between the parts of a date and before its time.
const dateFillers = "a aan alle am and ás as at ath au aug. d da dan de dei del den der des dne di die do du e en er ersten g gada gadā gads godine hod hodin í i ii in iga jam jo kell kello kl klo klokken " +
	"l la las le les lo lúc los m metų mme mm n na nd ngày nhd o ob od of om on op ora orë ore orele os pada par per ph pukul rd re s saat st sti t th the thứ tr u um urte v ve vào w y zu à às ème ème " +
	"г года году год р року рік о об в у на го ого й του της στις στη και ώρα ω ης الساعة ساعة بتوقيت عند في م هـ من ساعت روز سال عام ه ق ש של בשעה שעה ב ה ל को बजे की के ที่ วัน วันที่ เวลา พ.ศ. ค.ศ. น. " +
	"gódz godz godzina ura uri års"

// dateMarks are the words that give numbers their part, and those that halve the day.
var dateMarks = []struct {
	words string
	kind  dateKind
	value int
}{
	{"年 년 năm", dateYearMark, 0}, {"月 월 tháng", dateMonthMark, 0}, {"日 일 號 号", dateDayMark, 0}, {"時 时 시 點 点 h giờ", dateHourMark, 0}, {"分 분", dateMinuteMark, 0},
	{"ч", dateHourMark, 0}, {"uhr Uhr klukkan часов hrs hours", dateFiller, clockWord},
	{"AM am a.m. 上午 午前 오전 早上 凌晨 ص ق.ظ π.μ. πμ SA पूर्वाह्न", dateNoon, 0}, {"PM pm 下午 午後 오후 晚上 م ب.ظ μ.μ. μμ CH अपराह्न", dateNoon, 12},
	{"كانون", dateHalfMonth, 11}, {"تشرين", dateHalfMonth, 9}, {"الأول", dateHalf, 1}, {"الثاني", dateHalf, 2},
	{"令和", dateEra, 2018}, {"平成", dateEra, 1988}, {"昭和", dateEra, 1925}, {"民國", dateEra, 1911}, {"民国", dateEra, 1911},
}

// dateSyllables are words of scripts without spaces that are longer than one letter; longer ones first.
var dateSyllables = []string{"上午", "下午", "令和", "凌晨", "午前", "午後", "早上", "平成", "昭和", "晚上", "民国", "民國", "오전", "오후"}

const (
	// zoneByDate marks zones whose offset changes with American summer time; what is added is the winter's.
	zoneByDate = 100000
	// zoneByLang marks IST, the zone of India and of Israel.
	zoneByLang = 9999
)

// zoneNames are names of time zones with their offset in minutes. They count only in capitals and after a time. BST is
// Britain's, not Bangladesh's; CST and AST America's, not China's or Arabia's.
var zoneNames = []struct {
	name   string
	offset int
}{
	{"ACDT", 630}, {"ACST", 570}, {"ADT", -180}, {"AEDT", 660}, {"AEST", 600}, {"AKDT", -480}, {"AKST", -540}, {"ART", -180}, {"AST", -240}, {"AWST", 480},
	{"BRT", -180}, {"BST", 60}, {"CAT", 120}, {"CDT", -300}, {"CEST", 120}, {"CET", 60}, {"CLT", -240}, {"COT", -300}, {"CST", -360},
	{"CT", zoneByDate - 360}, {"EAT", 180}, {"EDT", -240}, {"EEST", 180}, {"EET", 120}, {"EST", -300}, {"ET", zoneByDate - 300},
	{"GMT", 0}, {"HKT", 480}, {"HST", -600}, {"ICT", 420}, {"IDT", 180}, {"IRST", 210}, {"IST", zoneByLang}, {"JST", 540}, {"KST", 540},
	{"MDT", -360}, {"MESZ", 120}, {"MEZ", 60}, {"MSK", 180}, {"MST", -420}, {"MT", zoneByDate - 420}, {"NDT", -150}, {"NPT", 345}, {"NST", -210}, {"NZDT", 780}, {"NZST", 720},
	{"PDT", -420}, {"PHT", 480}, {"PKT", 300}, {"PST", -480}, {"PT", zoneByDate - 480}, {"SAST", 120}, {"SGT", 480}, {"TRT", 180}, {"UTC", 0},
	{"WAT", 60}, {"WEST", 60}, {"WET", 0}, {"WIB", 420}, {"WIT", 540}, {"WITA", 480}, {"Z", 0}, {"МСК", 180},
}
