package parse_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

func fig(caption string) string {
	return `<figure><img src="/q.jpg" width="800" height="500" alt="quay"><figcaption>` + caption + `</figcaption></figure>`
}

// TestCaptions reads captions and credits in the forms that papers print them in.
func TestCaptions(t *testing.T) {
	for _, tt := range []struct{ html, want string }{
		{fig("The quay at dawn. Foto: Eva Beispiel"), "The quay at dawn.|Foto: Eva Beispiel|Eva Beispiel|"},
		{fig("The quay at dawn (Eva Beispiel/Reuters)"), "The quay at dawn|Eva Beispiel/Reuters|Eva Beispiel|Reuters"},
		{fig("The quay at dawn. (Jane Roe/Harbour Pictures)"), "The quay at dawn.|Jane Roe/Harbour Pictures|Jane Roe|Harbour Pictures"},
		{fig("The quay at dawn. [Jane Roe]"), "The quay at dawn.|Jane Roe|Jane Roe|"},
		{fig("The quay at dawn | Photo: Jane Roe"), "The quay at dawn|Photo: Jane Roe|Jane Roe|"},
		{fig("The quay at dawn. REUTERS/Jane Roe"), "The quay at dawn.|REUTERS/Jane Roe|Jane Roe|REUTERS"},
		{fig("The quay at dawn. Jane Roe/AFP via Getty Images"), "The quay at dawn.|Jane Roe/AFP via Getty Images|Jane Roe|AFP via Getty Images"},
		{fig("The quay at dawn. © Jane Roe"), "The quay at dawn.|© Jane Roe|Jane Roe|"},
		{fig("Krantinė auštant. Jono Pavyzdžio / BNS nuotr."), "Krantinė auštant.|Jono Pavyzdžio / BNS nuotr.|Jono Pavyzdžio|BNS"},
		{fig("Krantinė auštant. Jono Pavyzdžio nuotr."), "Krantinė auštant.|Jono Pavyzdžio nuotr.|Jono Pavyzdžio|"},
		{fig("夜明けの桟橋（例子太郎さん提供）"), "夜明けの桟橋|例子太郎さん提供||例子太郎さん"},
		{fig("夜明けの桟橋＝例子太郎撮影"), "夜明けの桟橋|例子太郎撮影|例子太郎|"},
		{fig("Der Kai am Morgen. Bild: picture alliance / dpa | Eva Beispiel"), "Der Kai am Morgen.|Bild: picture alliance / dpa | Eva Beispiel|Eva Beispiel|picture alliance / dpa"},
		{fig("The quay at dawn. AFP"), "The quay at dawn.|AFP||AFP"},
		{fig("Der Kai am Morgen. dpa"), "Der Kai am Morgen.|dpa||dpa"},
		{fig(`The quay at dawn. <span class="credit">Jane Roe</span>`), "The quay at dawn.|Jane Roe|Jane Roe|"},
		{`<figure><img src="/q.jpg" width="800" height="500" alt="quay"><figcaption>The quay at dawn.</figcaption><div class="copyright">Jane Roe/Reuters</div></figure>`, "The quay at dawn.|Jane Roe/Reuters|Jane Roe|Reuters"},
		{`<figure><img src="/q.jpg" width="800" height="500" alt="quay"><span class="copyright">© Jane Roe</span><figcaption>The quay at dawn.</figcaption></figure>`, "The quay at dawn.|© Jane Roe|Jane Roe|"},
		{`<div class="picture"><img src="/q.jpg" width="800" height="500" alt="quay"><div class="caption">The quay at dawn.</div><div class="foto">Foto: Eva Beispiel</div></div>`, "The quay at dawn.|Foto: Eva Beispiel|Eva Beispiel|"},
		{`<div class="picture"><img src="/q.jpg" width="800" height="500" alt="quay"><div class="caption">The quay at dawn.</div><div class="foto">Argazkia: Ane Adibide</div></div>`, "The quay at dawn.|Argazkia: Ane Adibide|Ane Adibide|"},
		{`<figure><img src="/q.jpg" width="800" height="500" alt="quay"><figcaption>The quay at dawn.</figcaption></figure><p>Foto: Eva Beispiel / Hafenbote</p>`, "The quay at dawn.|Foto: Eva Beispiel / Hafenbote|Eva Beispiel|Hafenbote"},
		{`<figure><img src="/q.jpg" width="800" height="500" alt="quay"><figcaption>The quay at dawn. Photo: Jane Roe</figcaption></figure><p>Photo: Not Hers</p>`, "The quay at dawn.|Photo: Jane Roe|Jane Roe|"},
		{fig("Krantinės kiemas auštant / J. Pavyzdžio nuotr."), "Krantinės kiemas auštant|J. Pavyzdžio nuotr.|J. Pavyzdžio|"},
		{fig("港の朝（港町観光協会提供）"), "港の朝|港町観光協会提供||港町観光協会"},
		{fig("새벽의 부두 [사진 제공=항구시]"), "새벽의 부두|사진 제공=항구시||항구시"},
		{fig("清晨的码头。图/视觉中国"), "清晨的码头。|图/视觉中国||视觉中国"},
		{fig("La banchina all’alba - foto Anna Esempi/Ansa"), "La banchina all’alba|foto Anna Esempi/Ansa|Anna Esempi|Ansa"},
		{fig("The quay at dawn, June 3, 2023. (AP Photo/Jane Roe, File)"), "The quay at dawn, June 3, 2023.|AP Photo/Jane Roe, File|Jane Roe|AP"},
		{fig("Der Kai am Morgen. <button>Vergrößern</button>"), "Der Kai am Morgen.|||"},
		{fig("Photo: Jane Roe"), "|Photo: Jane Roe|Jane Roe|"},
		{fig("Photo: Jane Roe. The quay at dawn, seen from the mole."), "The quay at dawn, seen from the mole.|Photo: Jane Roe.|Jane Roe|"},
		{fig(`<span class="label">Image caption</span> The quay at dawn.`), "The quay at dawn.|||"},
		{fig(`<strong>Bildunterschrift</strong> Der Kai am Morgen.`), "Der Kai am Morgen.|||"},
		{fig(`Bildunterschrift: Der Kai am Morgen.`), "Der Kai am Morgen.|||"},
		{fig(`The quay at dawn. <button>See more</button>`), "The quay at dawn.|||"},
		{`<figure><img src="/q.jpg" width="800" height="500" alt="quay"><figcaption class="mobile">The quay at dawn. Photo: Jane Roe</figcaption><figcaption class="desktop">The quay at dawn. Photo: Jane Roe</figcaption></figure>`, "The quay at dawn.|Photo: Jane Roe|Jane Roe|"},
		{fig("Zdjęcie ilustracyjne. Fot. Jan Przykład / PAP"), "Zdjęcie ilustracyjne.|Fot. Jan Przykład / PAP|Jan Przykład|PAP"},
		{fig("La digue à l’aube. PHOTO JEANNE MODÈLE, LA PRESSE"), "La digue à l’aube.|PHOTO JEANNE MODÈLE, LA PRESSE|JEANNE MODÈLE|LA PRESSE"},
		{fig("La digue à l’aube. Crédit : Jeanne Modèle"), "La digue à l’aube.|Crédit : Jeanne Modèle|Jeanne Modèle|"},
		{fig("El muelle al alba. / ANA EJEMPLO"), "El muelle al alba.|ANA EJEMPLO|ANA EJEMPLO|"},
		{fig("El muelle al alba. EFE/Ana Ejemplo"), "El muelle al alba.|EFE/Ana Ejemplo|Ana Ejemplo|EFE"},
		{fig("Причал на рассвете. Фото: Иван Примеров / ТАСС"), "Причал на рассвете.|Фото: Иван Примеров / ТАСС|Иван Примеров|ТАСС"},
		{fig("새벽의 부두. 홍길동 기자"), "새벽의 부두.|홍길동 기자|홍길동|"},
		{fig("새벽의 부두. 연합뉴스"), "새벽의 부두.|연합뉴스||연합뉴스"},
		{fig("清晨的码头。新华社记者 王小明 摄"), "清晨的码头。|新华社记者 王小明 摄|王小明|新华社"},
		{fig("碼頭清晨。（記者王小明攝）"), "碼頭清晨。|記者王小明攝|王小明|"},
		{fig("الرصيف عند الفجر (رويترز)"), "الرصيف عند الفجر|رويترز||رويترز"},
		{fig("Rıhtım şafakta. (Fotoğraf: Ayşe Örnek/AA)"), "Rıhtım şafakta.|Fotoğraf: Ayşe Örnek/AA|Ayşe Örnek|AA"},
		{fig("Kaia ved daggry. FOTO: KARI EKSEMPEL / NTB"), "Kaia ved daggry.|FOTO: KARI EKSEMPEL / NTB|KARI EKSEMPEL|NTB"},
		{fig("Laituri aamulla. KUVA: MATTI ESIMERKKI / LEHTIKUVA"), "Laituri aamulla.|KUVA: MATTI ESIMERKKI / LEHTIKUVA|MATTI ESIMERKKI|LEHTIKUVA"},
		{fig("The quay at dawn. Courtesy of Jane Roe"), "The quay at dawn.|Courtesy of Jane Roe|Jane Roe|"},
		{fig("The quay at dawn. Photograph by Jane Roe for Quay Post"), "The quay at dawn.|Photograph by Jane Roe for Quay Post|Jane Roe|Quay Post"},
		{fig("The quay at dawn.<br>Image credit: Jane Roe"), "The quay at dawn.|Image credit: Jane Roe|Jane Roe|"},
		{fig("The quay at dawn. Photo by Jane Roe on Unsplash"), "The quay at dawn.|Photo by Jane Roe on Unsplash|Jane Roe|Unsplash"},
		{fig("The quay at dawn. Quelle: dpa/Eva Beispiel"), "The quay at dawn.|Quelle: dpa/Eva Beispiel|Eva Beispiel|dpa"},
		{fig("The quay at dawn."), "The quay at dawn.|||"},
	} {
		a, err := parse.Article(story("", tt.html, ""), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for c := range a.Captions() {
			got = append(got, strings.Join([]string{article.Text(c.Text), c.Credit.Text, c.Credit.Photographer, c.Credit.Agency}, "|"))
		}
		if diff := cmp.Diff([]string{tt.want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.html, diff)
		}
		if lost, invented := account(t, story("", tt.html, ""), parse.Options{}); len(lost)+len(invented) > 0 {
			t.Errorf("%s: lost %q, invented %q", tt.html, lost, invented)
		}
	}
}
