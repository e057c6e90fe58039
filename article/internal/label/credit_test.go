package label

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

func TestSplitCredit(t *testing.T) {
	for _, tt := range []struct{ in, caption, credit string }{
		{"港の朝＝2024年3月、例子町、見本太郎撮影", "港の朝＝2024年3月、例子町", "見本太郎撮影"},
		{"The harbour at dawn. Per gentile concessione di Anna Esempio", "The harbour at dawn.", "Per gentile concessione di Anna Esempio"},
		{"The harbour at dawn. Immagine: Anna Esempio", "The harbour at dawn.", "Immagine: Anna Esempio"},
		{"The harbour at dawn. Fotografia di Anna Esempio", "The harbour at dawn.", "Fotografia di Anna Esempio"},
		{"The harbour at dawn. Fotografie di Anna Esempio", "The harbour at dawn.", "Fotografie di Anna Esempio"},
		{"The harbour at dawn. Photographie : Jeanne Modèle", "The harbour at dawn.", "Photographie : Jeanne Modèle"},
		{"The harbour at dawn. Photo Jeanne Modèle", "The harbour at dawn.", "Photo Jeanne Modèle"},
		{"The harbour at dawn. Dessin : Jeanne Modèle", "The harbour at dawn.", "Dessin : Jeanne Modèle"},
		{"The harbour at dawn. Infographie : Jeanne Modèle", "The harbour at dawn.", "Infographie : Jeanne Modèle"},
		{"The harbour at dawn. Capture d’écran", "The harbour at dawn.", "Capture d’écran"},
		{"The harbour at dawn. Foto cedida por Ana Ejemplo", "The harbour at dawn.", "Foto cedida por Ana Ejemplo"},
		{"The harbour at dawn. Ilustração: Ana Exemplo", "The harbour at dawn.", "Ilustração: Ana Exemplo"},
		{"The harbour at dawn. Zdjęcia: Jan Przykład", "The harbour at dawn.", "Zdjęcia: Jan Przykład"},
		{"The harbour at dawn. Rys. Jan Przykład", "The harbour at dawn.", "Rys. Jan Przykład"},
		{"The harbour at dawn. Ilustracja: Jan Przykład", "The harbour at dawn.", "Ilustracja: Jan Przykład"},
		{"The harbour at dawn. Grafika: Jan Przykład", "The harbour at dawn.", "Grafika: Jan Przykład"},
		{"The harbour at dawn. Фото из личного архива", "The harbour at dawn.", "Фото из личного архива"},
		{"The harbour at dawn. Рисунок: Анна Образцова", "The harbour at dawn.", "Рисунок: Анна Образцова"},
		{"The harbour at dawn. Снимок экрана", "The harbour at dawn.", "Снимок экрана"},
		{"The harbour at dawn. Фото з особистого архіву", "The harbour at dawn.", "Фото з особистого архіву"},
		{"The harbour at dawn. Скріншот: Олена Прикладова", "The harbour at dawn.", "Скріншот: Олена Прикладова"},
		{"The harbour at dawn. Ilustrační foto: Jana Vzorová", "The harbour at dawn.", "Ilustrační foto: Jana Vzorová"},
		{"The harbour at dawn. Snímek: Jana Vzorová", "The harbour at dawn.", "Snímek: Jana Vzorová"},
		{"The harbour at dawn. Pressbild", "The harbour at dawn.", "Pressbild"},
		{"The harbour at dawn. Kuvaaja: Anna Esimerkki", "The harbour at dawn.", "Kuvaaja: Anna Esimerkki"},
		{"The harbour at dawn. Kuvitus: Anna Esimerkki", "The harbour at dawn.", "Kuvitus: Anna Esimerkki"},
		{"The harbour at dawn. Valokuva: Anna Esimerkki", "The harbour at dawn.", "Valokuva: Anna Esimerkki"},
		{"The harbour at dawn. Εικονογράφηση: Μαρία Δείγμα", "The harbour at dawn.", "Εικονογράφηση: Μαρία Δείγμα"},
		{"The harbour at dawn. Fotók: Minta Anna", "The harbour at dawn.", "Fotók: Minta Anna"},
		{"The harbour at dawn. Illusztráció: Minta Anna", "The harbour at dawn.", "Illusztráció: Minta Anna"},
		{"The harbour at dawn. Sursa foto: Ana Exemplu", "The harbour at dawn.", "Sursa foto: Ana Exemplu"},
		{"The harbour at dawn. Sursă foto: Ana Exemplu", "The harbour at dawn.", "Sursă foto: Ana Exemplu"},
		{"The harbour at dawn. Credit foto: Ana Exemplu", "The harbour at dawn.", "Credit foto: Ana Exemplu"},
		{"The harbour at dawn. Ilustrație: Ana Exemplu", "The harbour at dawn.", "Ilustrație: Ana Exemplu"},
		{"The harbour at dawn. Snimila: Ana Primjer", "The harbour at dawn.", "Snimila: Ana Primjer"},
		{"The harbour at dawn. Snimio Ivan Primjer", "The harbour at dawn.", "Snimio Ivan Primjer"},
		{"The harbour at dawn. Fotografije: Ana Primjer", "The harbour at dawn.", "Fotografije: Ana Primjer"},
		{"The harbour at dawn. Снимио Иван Примерић", "The harbour at dawn.", "Снимио Иван Примерић"},
		{"The harbour at dawn. Илюстрация: Ана Примерова", "The harbour at dawn.", "Илюстрация: Ана Примерова"},
		{"The harbour at dawn. Çizim: Ayşe Örnek", "The harbour at dawn.", "Çizim: Ayşe Örnek"},
		{"The harbour at dawn. İllüstrasyon: Ayşe Örnek", "The harbour at dawn.", "İllüstrasyon: Ayşe Örnek"},
		{"The harbour at dawn. Foto: Dok. Pribadi", "The harbour at dawn.", "Foto: Dok. Pribadi"},
		{"The harbour at dawn. Ảnh minh họa: Nguyễn Văn Mẫu", "The harbour at dawn.", "Ảnh minh họa: Nguyễn Văn Mẫu"},
		{"The harbour at dawn. Ảnh chụp màn hình", "The harbour at dawn.", "Ảnh chụp màn hình"},
		{"The harbour at dawn. Minh họa: Nguyễn Văn Mẫu", "The harbour at dawn.", "Minh họa: Nguyễn Văn Mẫu"},
		{"The harbour at dawn. رسم: سامي المثال", "The harbour at dawn.", "رسم: سامي المثال"},
		{"The harbour at dawn. صورة أرشيفية", "The harbour at dawn.", "صورة أرشيفية"},
		{"The harbour at dawn. عکس از سارا نمونه", "The harbour at dawn.", "عکس از سارا نمونه"},
		{"The harbour at dawn. تصویرساز: سارا نمونه", "The harbour at dawn.", "تصویرساز: سارا نمونه"},
		{"The harbour at dawn. फोटो साभार: राम उदाहरण", "The harbour at dawn.", "फोटो साभार: राम उदाहरण"},
		{"The harbour at dawn. फोटो क्रेडिट: राम उदाहरण", "The harbour at dawn.", "फोटो क्रेडिट: राम उदाहरण"},
		{"The harbour at dawn. छवि: राम उदाहरण", "The harbour at dawn.", "छवि: राम उदाहरण"},
		{"The harbour at dawn. ছবি সৌজন্যে: রহিম উদাহরণ", "The harbour at dawn.", "ছবি সৌজন্যে: রহিম উদাহরণ"},
		{"The harbour at dawn. আলোকচিত্র: রহিম উদাহরণ", "The harbour at dawn.", "আলোকচিত্র: রহিম উদাহরণ"},
		{"The harbour at dawn. অলংকরণ: রহিম উদাহরণ", "The harbour at dawn.", "অলংকরণ: রহিম উদাহরণ"},
		{"The harbour at dawn. ფოტო: ნინო მაგალითი", "The harbour at dawn.", "ფოტო: ნინო მაგალითი"},
		{"The harbour at dawn. ფოტოს ავტორი: ნინო მაგალითი", "The harbour at dawn.", "ფოტოს ავტორი: ნინო მაგალითი"},
		{"The harbour at dawn. ილუსტრაცია: ნინო მაგალითი", "The harbour at dawn.", "ილუსტრაცია: ნინო მაგალითი"},
		{"The harbour at dawn. ช่างภาพ: สมชาย ตัวอย่าง", "The harbour at dawn.", "ช่างภาพ: สมชาย ตัวอย่าง"},
		{"The harbour at dawn. ภาพประกอบ: สมชาย ตัวอย่าง", "The harbour at dawn.", "ภาพประกอบ: สมชาย ตัวอย่าง"},
		{"The harbour at dawn. 図版：例子花子", "The harbour at dawn.", "図版：例子花子"},
		{"The harbour at dawn. 図：王小明", "The harbour at dawn.", "図：王小明"},
		{"The harbour at dawn. 攝影／王小明", "The harbour at dawn.", "攝影／王小明"},
		{"The harbour at dawn. 插图：王小明", "The harbour at dawn.", "插图：王小明"},
		{"The harbour at dawn. 插圖：王小明", "The harbour at dawn.", "插圖：王小明"},
		{"The harbour at dawn. 插画：王小明", "The harbour at dawn.", "插画：王小明"},
		{"The harbour at dawn. 그림: 홍길동", "The harbour at dawn.", "그림: 홍길동"},
		{"The harbour at dawn. 삽화: 홍길동", "The harbour at dawn.", "삽화: 홍길동"},
		{"The harbour at dawn. 촬영: 홍길동", "The harbour at dawn.", "촬영: 홍길동"},
		{"The harbour at dawn. Nuotr. aut. Ona Pavyzdė", "The harbour at dawn.", "Nuotr. aut. Ona Pavyzdė"},
		{"The harbour at dawn. Nuotrauka: Ona Pavyzdė", "The harbour at dawn.", "Nuotrauka: Ona Pavyzdė"},
		{"The harbour at dawn. Nuotraukos autorė Ona Pavyzdė", "The harbour at dawn.", "Nuotraukos autorė Ona Pavyzdė"},
		{"The harbour at dawn. Foto: no personīgā arhīva", "The harbour at dawn.", "Foto: no personīgā arhīva"},
		{"The harbour at dawn. Attēls: Anna Paraugs", "The harbour at dawn.", "Attēls: Anna Paraugs"},
		{"The harbour at dawn. Fotod: Anna Näide", "The harbour at dawn.", "Fotod: Anna Näide"},
		{"The harbour at dawn. Foto: erakogu", "The harbour at dawn.", "Foto: erakogu"},
		{"The harbour at dawn. Pilt: Anna Näide", "The harbour at dawn.", "Pilt: Anna Näide"},
		{"The harbour at dawn. Snímka: Jana Vzorová", "The harbour at dawn.", "Snímka: Jana Vzorová"},
		{"The harbour at dawn. Foto: archív", "The harbour at dawn.", "Foto: archív"},
		{"The harbour at dawn. Imatge: Anna Mostra", "The harbour at dawn.", "Imatge: Anna Mostra"},
		{"The harbour at dawn. Foto cedida", "The harbour at dawn.", "Foto cedida"},
		{"The harbour at dawn. Argazkia: Ane Eredua", "The harbour at dawn.", "Argazkia: Ane Eredua"},
		{"The harbour at dawn. Argazkiak: Ane Eredua", "The harbour at dawn.", "Argazkiak: Ane Eredua"},
		{"The harbour at dawn. Irudia: Ane Eredua", "The harbour at dawn.", "Irudia: Ane Eredua"},
		{"The harbour at dawn. Animation by Jane Roe", "The harbour at dawn.", "Animation by Jane Roe"},
		{"The harbour at dawn. Drawing: Jane Roe", "The harbour at dawn.", "Drawing: Jane Roe"},
		{"The harbour at dawn. Infographic: Jane Roe", "The harbour at dawn.", "Infographic: Jane Roe"},
		{"The harbour at dawn. Video Games", "The harbour at dawn. Video Games", ""},
		{"The harbour at dawn. Foto antiche", "The harbour at dawn. Foto antiche", ""},
		{"The harbour at dawn. REUTERS/Jane Roe", "The harbour at dawn.", "REUTERS/Jane Roe"},
		{"The harbour on June 12, 2023. REUTERS/Jane Al-Roe", "The harbour on June 12, 2023.", "REUTERS/Jane Al-Roe"},
		{"The harbour at dawn. (AP Photo/Jane Roe)", "The harbour at dawn.", "AP Photo/Jane Roe"},
		{"The harbour at dawn. AP Photo/Jane Roe", "The harbour at dawn.", "AP Photo/Jane Roe"},
		{"The harbour at dawn (Jane Roe/ Shutterstock)", "The harbour at dawn", "Jane Roe/ Shutterstock"},
		{"The harbour at dawn. Photo by Jane Roe for Example News", "The harbour at dawn.", "Photo by Jane Roe for Example News"},
		{"The harbour at dawn. Jane Roe/AFP via Getty Images", "The harbour at dawn.", "Jane Roe/AFP via Getty Images"},
		{"The harbour at dawn | Photo: Jane Roe", "The harbour at dawn", "Photo: Jane Roe"},
		{"The harbour at dawn | Jane Roe", "The harbour at dawn", "Jane Roe"},
		{"The harbour at dawn. Courtesy of Example Museum", "The harbour at dawn.", "Courtesy of Example Museum"},
		{"The harbour at dawn. Credit: Jane Roe", "The harbour at dawn.", "Credit: Jane Roe"},
		{"The harbour at dawn © Jane Roe", "The harbour at dawn", "© Jane Roe"},
		{"The harbour at dawn. Getty Images", "The harbour at dawn.", "Getty Images"},
		{"The harbour at dawn Getty Images", "The harbour at dawn", "Getty Images"},
		{"The harbour at dawn. [Jane Roe/Example Press]", "The harbour at dawn.", "Jane Roe/Example Press"},
		{"The harbour at dawn. (Jane Roe)", "The harbour at dawn.", "Jane Roe"},
		{"The harbour (left) at dawn. Image copyright EPA", "The harbour (left) at dawn.", "Image copyright EPA"},
		{"Der Hafen am Morgen. Foto: Max Muster/dpa", "Der Hafen am Morgen.", "Foto: Max Muster/dpa"},
		{"Der Hafen am Morgen Foto: Max Muster", "Der Hafen am Morgen", "Foto: Max Muster"},
		{"Der Hafen am Morgen. Bild: picture alliance / dpa | Max Muster", "Der Hafen am Morgen.", "Bild: picture alliance / dpa | Max Muster"},
		{"Der Hafen am Morgen – Fotos: Max Muster", "Der Hafen am Morgen", "Fotos: Max Muster"},
		{"Le port à l’aube. © Jeanne Modèle / AFP", "Le port à l’aube.", "© Jeanne Modèle / AFP"},
		{"Le port à l’aube. (Photo d'archives)", "Le port à l’aube. (Photo d'archives)", ""},
		{"El puerto al amanecer. Ana Ejemplo (REUTERS)", "El puerto al amanecer.", "Ana Ejemplo (REUTERS)"},
		{"El puerto al amanecer. Foto: Ana Ejemplo (EFE) | Vídeo: EPV", "El puerto al amanecer.", "Foto: Ana Ejemplo (EFE) | Vídeo: EPV"},
		{"El puerto al amanecer. (FUENTE EXTERNA)", "El puerto al amanecer.", "FUENTE EXTERNA"},
		{"O porto de manhã. Foto: Ana Exemplo/Agência Brasil", "O porto de manhã.", "Foto: Ana Exemplo/Agência Brasil"},
		{"Il porto all’alba (foto Ansa)", "Il porto all’alba", "foto Ansa"},
		{"Il porto all’alba (foto Esempi)", "Il porto all’alba", "foto Esempi"},
		{"Il porto all’alba (foto grande)", "Il porto all’alba (foto grande)", ""},
		{"De haven bij dageraad. Beeld Anna Voorbeeld", "De haven bij dageraad.", "Beeld Anna Voorbeeld"},
		{"Le port à l’aube. JEANNE MODÈLE / LE JOUR D'EXEMPLE", "Le port à l’aube.", "JEANNE MODÈLE / LE JOUR D'EXEMPLE"},
		{"Le port à l’aube. JEANNE MODÈLE POUR « LE JOUR »", "Le port à l’aube.", "JEANNE MODÈLE POUR « LE JOUR »"},
		{"\"왜 항구인가\"... DJ 바다 찾아", "\"왜 항구인가\"... DJ 바다 찾아", ""},
		{"The harbour in 1962. SOLD OUT!", "The harbour in 1962. SOLD OUT!", ""},
		{"De haven bij dageraad. © ANP / Jan Voorbeeld", "De haven bij dageraad.", "© ANP / Jan Voorbeeld"},
		{"Port o świcie. Fot. Jan Przykład / PAP", "Port o świcie.", "Fot. Jan Przykład / PAP"},
		{"Порт на рассвете. Фото: Иван Примеров / ТАСС", "Порт на рассвете.", "Фото: Иван Примеров / ТАСС"},
		{"Порт на світанку. Фото: Укрінформ", "Порт на світанку.", "Фото: Укрінформ"},
		{"Uostas auštant J. Pavyzdžio / ELTA nuotr.", "Uostas auštant", "J. Pavyzdžio / ELTA nuotr."},
		{"Hamnen i gryningen. Foto: Anna Exempel/TT", "Hamnen i gryningen.", "Foto: Anna Exempel/TT"},
		{"Havnen ved daggry. Foto: Anna Eksempel / NTB", "Havnen ved daggry.", "Foto: Anna Eksempel / NTB"},
		{"Satama aamulla. Kuva: Anna Esimerkki / Lehtikuva", "Satama aamulla.", "Kuva: Anna Esimerkki / Lehtikuva"},
		{"Přístav za úsvitu. Foto: ČTK", "Přístav za úsvitu.", "Foto: ČTK"},
		{"A kikötő hajnalban. Fotó: Minta Anna / MTI", "A kikötő hajnalban.", "Fotó: Minta Anna / MTI"},
		{"Limanda sabah. (Fotoğraf: Anadolu)", "Limanda sabah.", "Fotoğraf: Anadolu"},
		{"Pelabuhan saat fajar. Foto: ANTARA/Budi Contoh", "Pelabuhan saat fajar.", "Foto: ANTARA/Budi Contoh"},
		{"Bến cảng lúc bình minh. Ảnh: Nguyễn Văn Mẫu", "Bến cảng lúc bình minh.", "Ảnh: Nguyễn Văn Mẫu"},
		{"Το λιμάνι την αυγή. Φωτογραφία: Νίκος Παράδειγμα", "Το λιμάνι την αυγή.", "Φωτογραφία: Νίκος Παράδειγμα"},
		{"הנמל עם שחר. צילום: ישראל ישראלי", "הנמל עם שחר.", "צילום: ישראל ישראלי"},
		{"الميناء عند الفجر. تصوير: سامي المثال", "الميناء عند الفجر.", "تصوير: سامي المثال"},
		{"بندر در سپیده‌دم. عکس: ایسنا", "بندر در سپیده‌دم.", "عکس: ایسنا"},
		{"भोर में बंदरगाह। फोटो: पीटीआई", "भोर में बंदरगाह।", "फोटो: पीटीआई"},
		{"ท่าเรือยามเช้า ภาพ: สมชาย ตัวอย่าง", "ท่าเรือยามเช้า", "ภาพ: สมชาย ตัวอย่าง"},
		{"夜明けの港（例子新聞社提供）", "夜明けの港", "例子新聞社提供"},
		{"夜明けの港＝共同", "夜明けの港", "共同"},
		{"夜明けの港（写真：例子太郎）", "夜明けの港", "写真：例子太郎"},
		{"黎明的港口。（新华社记者王小明摄）", "黎明的港口。", "新华社记者王小明摄"},
		{"새벽의 항구. [사진=홍길동 기자]", "새벽의 항구.", "사진=홍길동 기자"},
		{"새벽의 항구에 배가 들어오고 있다. 연합뉴스", "새벽의 항구에 배가 들어오고 있다.", "연합뉴스"},
		{"새벽의 항구에 배가 들어오고 있다. 홍길동 기자", "새벽의 항구에 배가 들어오고 있다.", "홍길동 기자"},
		{"(Photo: Jane Roe) The harbour at dawn, before the boats came in", "The harbour at dawn, before the boats came in", "Photo: Jane Roe"},
		{"Photo: Jane Roe | The harbour at dawn, before the boats came in", "The harbour at dawn, before the boats came in", "Photo: Jane Roe"},
		{"Photo: Jane Roe. The harbour at dawn, before the boats came in", "The harbour at dawn, before the boats came in", "Photo: Jane Roe."},
		{"(الميناء عند الفجر - تصوير: سامي المثال)", "الميناء عند الفجر", "تصوير: سامي المثال"},
		{"(Archív fotó: Minta Béla)", "", "Archív fotó: Minta Béla"},
		{"(Jane Roe) The harbour at dawn, before the boats came in", "The harbour at dawn, before the boats came in", "Jane Roe"},
		{"(Jane Roe/AP) The harbour at dawn, before the boats came in", "The harbour at dawn, before the boats came in", "Jane Roe/AP"},
		{"De haven bij dageraad. Foto Jan van Voorbeeld", "De haven bij dageraad.", "Foto Jan van Voorbeeld"},
		{"De haven bij dageraad. Foto Jan van Voorbeeld / Havenpost", "De haven bij dageraad.", "Foto Jan van Voorbeeld / Havenpost"},
		{"Il porto all’alba nel 1987 archivio Esempi", "Il porto all’alba nel 1987", "archivio Esempi"},
		{"The harbour at dawn. Photo finish at the regatta", "The harbour at dawn. Photo finish at the regatta", ""},
		{"(The harbour) at dawn, before the boats came in", "(The harbour) at dawn, before the boats came in", ""},
		{"새벽의 부두. 홍길동 기자", "새벽의 부두.", "홍길동 기자"},
		{"새벽의 부두. 연합뉴스", "새벽의 부두.", "연합뉴스"},
		{"الرصيف عند الفجر (رويترز)", "الرصيف عند الفجر", "رويترز"},
		{"Foto: Max Muster", "", "Foto: Max Muster"},
		{"(AP Photo/Jane Roe)", "", "AP Photo/Jane Roe"},
		{"Getty Images", "", "Getty Images"},
		{"AP Video by Jane Roe", "", "AP Video by Jane Roe"},

		{"He said: Photo: art", "He said: Photo: art", ""},
		{"Jane Roe (left) and John Doe (right)", "Jane Roe (left) and John Doe (right)", ""},
		{"The harbour at dawn (centre).", "The harbour at dawn (centre).", ""},
		{"The old harbour (2019)", "The old harbour (2019)", ""},
		{"Anna Roe in a duel with Jane Doe (Example United)", "Anna Roe in a duel with Jane Doe (Example United)", ""},
		{"The minister told Reuters", "The minister told Reuters", ""},
		{"The minister spoke to the AP.", "The minister spoke to the AP.", ""},
		{"The harbour at dawn.", "The harbour at dawn.", ""},
		{"A photo of the harbour taken by a neighbour hangs on the wall.", "A photo of the harbour taken by a neighbour hangs on the wall.", ""},
		{"", "", ""},
	} {
		caption, credit, ok := SplitCredit(tt.in)
		got := []any{caption, credit.Text, ok}
		if diff := cmp.Diff([]any{tt.caption, tt.credit, tt.credit != ""}, got); diff != "" {
			t.Errorf("SplitCredit(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

func TestCredit(t *testing.T) {
	for _, tt := range []struct{ in, photographer, agency string }{
		{"REUTERS/Jane Roe", "Jane Roe", "REUTERS"},
		{"AP Photo/Jane Roe", "Jane Roe", "AP"},
		{"(AP Video by Jane Roe)", "Jane Roe", "AP"},
		{"Jane Roe/AFP via Getty Images", "Jane Roe", "AFP via Getty Images"},
		{"Jane Roe/ Shutterstock", "Jane Roe", "Shutterstock"},
		{"Photo: Jane Roe for The Daily Example via Getty Images", "Jane Roe", "The Daily Example via Getty Images"},
		{"Photograph by Jane Roe", "Jane Roe", ""},
		{"Foto: Max Muster/dpa", "Max Muster", "dpa"},
		{"Bild: picture alliance / dpa | Max Muster", "Max Muster", "picture alliance / dpa"},
		{"© shutterstock: Max Muster", "Max Muster", "shutterstock"},
		{"Ana Ejemplo (dpa/picture alliance via Getty)", "Ana Ejemplo", "dpa/picture alliance via Getty"},
		{"Фото: Иван Примеров, Пример", "Иван Примеров", "Пример"},
		{"© BELGA", "", "BELGA"},
		{"J. Pavyzdžio / ELTA nuotr.", "J. Pavyzdžio", "ELTA"},
		{"Courtesy of Example Museum", "", "Example Museum"},
		{"Foto: Anna Muster/Archiv", "Anna Muster", ""},
		{"©Jane Roe 2021 Example Films, Inc. All Rights Reserved", "Jane Roe", ""},
		{"[사진 = 홍길동 기자]", "홍길동", ""},
		{"警視庁提供", "", "警視庁"},
		{"新华社记者 王小明 摄", "王小明", "新华社"},
		{"記者王小明攝", "王小明", ""},
		{"Jane Roe/Harbour Pictures", "Jane Roe", "Harbour Pictures"},
		{"PHOTO JEANNE MODÈLE, LA PRESSE", "JEANNE MODÈLE", "LA PRESSE"},
		{"Photo by Jane Roe on Unsplash", "Jane Roe", "Unsplash"},
		{"Foto: Marek Wzór/Agencja Przystań", "Marek Wzór", "Agencja Przystań"},
		{"Fot. Jakub Wzór / Kurier Portowy", "Jakub Wzór", "Kurier Portowy"},
		{"Jane Roe/The Harbour Post", "Jane Roe", "The Harbour Post"},
		{"Jane Roe | Harbour Live", "Jane Roe", "Harbour Live"},
		{"Foto: Jan Vzor, Přístavní listy", "Jan Vzor", "Přístavní listy"},
		{"Фото: Иван Примеров / «Портовый вестник»", "Иван Примеров", "Портовый вестник"},
		{"Jane Roe/via Reuters", "Jane Roe", "Reuters"},
		{"Jane Roe/Rapid Response Team/NASA GSFC", "Jane Roe", "Rapid Response Team/NASA GSFC"},
		{"© Jane Roe | Jane Roe", "Jane Roe", ""},
		{"© janeroe77 / Getty Images / iStock (Ausschnitt)", "janeroe77", "Getty Images / iStock"},
		{"Jane Roe/Copyright 2021 The Example. All rights reserved.", "Jane Roe", "The Example"},
		{"Foto Jan van Voorbeeld", "Jan van Voorbeeld", ""},
		{"foto Anna Esempi", "Anna Esempi", ""},
		{"Foto Lisa Muster", "Lisa Muster", ""},
		{"foto Esempi", "Esempi", ""},
		{"Фото: Иван Пример/«Пример»", "Иван Пример", "Пример"},
		{"Photo Agency Harbour", "", "Photo Agency Harbour"},
		{"ფოტო: ნინო ნიმუში", "ნინო ნიმუში", ""},
		{"تصوير: كريم المثال", "كريم المثال", ""},
		{"צילום: דנה לדוגמה", "דנה לדוגמה", ""},
		{"फोटो: रवि उदाहरण", "रवि उदाहरण", ""},
		{"ภาพ: สมชาย ตัวอย่าง", "สมชาย ตัวอย่าง", ""},
		{"تصوير: وكالة الميناء", "", "وكالة الميناء"},
		{"FUENTE EXTERNA", "", "FUENTE EXTERNA"},
		{"受访者供图", "", ""},
		{"독자 제공", "", ""},
		{"本人提供", "", ""},
		{"攝影／江小明", "江小明", ""},
		{"Kuha ni Ana Halimbawa", "Ana Halimbawa", ""},
		{"Foto: Museum der Stadt", "", "Museum der Stadt"},
	} {
		c := Credit(tt.in)
		want := article.Credit{Text: trimCredit(tt.in), Photographer: tt.photographer, Agency: tt.agency}
		if strings.HasSuffix(tt.in, "Archiv") {
			want.Agency = c.Agency // an archive is no agency, but whose it is stays open
		}
		if diff := cmp.Diff(want, c); diff != "" {
			t.Errorf("Credit(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

func TestIsCredit(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want bool
	}{
		{"Foto: Max Muster", true}, {"REUTERS/Jane Roe", true}, {"Getty Images", true}, {"© Jane Roe", true}, {"Image source, Getty Images", true}, {"Illustration by Jane Roe", true},
		{"Jane Roe", false}, {"The harbour at dawn", false}, {"Photo", false}, {"Reuters reported on the harbour", false}, {"The AP called the race.", false},
		{"ap", false}, {"In der Sonne", false}, {"", false},
	} {
		if diff := cmp.Diff(tt.want, isCredit(tt.in)); diff != "" {
			t.Errorf("isCredit(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

func TestFigcapLabel(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want string // the rest
	}{
		{"Image caption The harbour at dawn", "The harbour at dawn"},
		{"Image caption, The harbour at dawn", "The harbour at dawn"},
		{"Media captionWho built the harbour?", "Who built the harbour?"},
		{"Bildunterschrift: Der Hafen", "Der Hafen"},
		{"Bildunterschrift Der Hafen", "Der Hafen"},
		{"图注：黎明的港口", "黎明的港口"},
		{"Didascalia foto: Il porto", "Il porto"},
		{"Podpis pod zdjęciem: Port o świcie", "Port o świcie"},
		{"Képaláírás: A kikötő", "A kikötő"},
		{"Λεζάντα: Το λιμάνι", "Το λιμάνι"},
		{"Popisek: Přístav", "Přístav"},
		{"شرح تصویر: بندر", "بندر"},
		{"ছবির ক্যাপশন: বন্দর", "বন্দর"},
		{"사진 설명: 항구", "항구"},
		{"Opis slike: Luka", "Luka"},
		{"Image caption", ""},
		{"Legenda", ""},
		{"Caption this picture and win", "Caption this picture and win"},
		{"Legende ist er schon lange", "Legende ist er schon lange"},
		{"The harbour at dawn", "The harbour at dawn"},
		{"", ""},
	} {
		n := figcapLabel(tt.in)
		if diff := cmp.Diff(tt.want, tt.in[n:]); diff != "" {
			t.Errorf("figcapLabel(%q) = %d, leaves (-want +got):\n%s", tt.in, n, diff)
		}
	}
}

// Every word of a caption stands in caption or credit once, in the order of the page or with the credit drawn forward.
func FuzzSplitCredit(f *testing.F) {
	for _, s := range []string{"The harbour. (AP Photo/Jane Roe)", "Foto: X | Der Hafen am Morgen und am Abend", "a / b / c/d", "夜明けの港（提供）", "© ", "((()))", "Kuva: \xff /", "x ) (y/Reuters)."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		caption, credit, _ := SplitCredit(s)
		want := words(s)
		behind, before := append(words(caption), words(credit.Text)...), append(words(credit.Text), words(caption)...)
		if cmp.Diff(want, behind) != "" && cmp.Diff(want, before) != "" {
			t.Errorf("SplitCredit(%q): words changed (-want +got):\n%s", s, cmp.Diff(want, behind))
		}
		if n := figcapLabel(s); n < 0 || n > len(s) {
			t.Errorf("figcapLabel(%q) = %d", s, n)
		}
	})
}

func words(s string) []string {
	out := []string{}
	for w := range block.Words(s) {
		out = append(out, w)
	}
	return out
}

func BenchmarkSplitCredit(b *testing.B) {
	for _, bb := range []struct{ name, in string }{
		{"credit", "The harbour at dawn, before the boats came in, on June 12, 2023. REUTERS/Jane Roe"},
		{"none", "The harbour at dawn, before the boats came in and the market opened for the day"},
		{"long", strings.Repeat("The harbour at dawn (left), before the boats came in. ", 70)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.in)))
			b.ReportAllocs()
			for b.Loop() {
				SplitCredit(bb.in)
			}
		})
	}
}
