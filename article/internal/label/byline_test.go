package label

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNames(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"Jane Roe", []string{"Jane Roe"}},
		{"By Jane Roe and John Doe, Staff Writers", []string{"Jane Roe", "John Doe"}},
		{"BY JANE ROE", []string{"JANE ROE"}},
		{"Mai Lan thực hiện, 20/4/2024", []string{"Mai Lan"}},
		{"Συνέντευξη στην Άννα Ρήγα, 24 Ιουνίου 2023", []string{"Άννα Ρήγα"}},
		{"Jane Roe | Reuters", []string{"Jane Roe", "Reuters"}},
		{"Jane Roe, John Doe and Mary Major", []string{"Jane Roe", "John Doe", "Mary Major"}},
		{"By Jane Roe, Senior Editor", []string{"Jane Roe"}},
		{"By Jane Roe Senior Editor", []string{"Jane Roe"}},
		{"Staff Writer Jane Roe", []string{"Jane Roe"}},
		{"By Jane Roe, Correspondent in Paris", []string{"Jane Roe"}},
		{"By Jane Roe, New York", []string{"Jane Roe"}},
		{"By Jane Roe @janeroe jane@example.org", []string{"Jane Roe"}},
		{"https://example.org/authors/jane-roe", nil},
		{"Jane Roe, Jane Roe, JANE ROE", []string{"Jane Roe"}},
		{"Jane Roe • March 14, 2024", []string{"Jane Roe"}},
		{"By Jane Roe March 14, 2024 9:05 a.m.", []string{"Jane Roe"}},
		{"By Jane Q. Roe Jr. & J.R. van der Berg", []string{"Jane Q. Roe Jr.", "J.R. van der Berg"}},
		{"Story by Jane Roe; Photos by John Doe", []string{"Jane Roe"}},
		{"Written by Jane Roe. ", []string{"Jane Roe"}},
		{"Dr. Jane Roe", []string{"Dr. Jane Roe"}},
		{"Robert (R.J.) Hale", []string{"Robert (R.J.) Hale"}},
		{"Jane Roe (Oslo) and John Doe", []string{"Jane Roe", "John Doe"}},
		{"Staff", nil},
		{"Admin", nil},
		{"AFP", []string{"AFP"}},
		{"dpa", []string{"dpa"}},
		{"example.org", []string{"example.org"}},
		{"Example News", []string{"Example News"}},
		{"Jane Roe (Example Press)", []string{"Jane Roe"}},
		{"Von Max Muster, Berlin", []string{"Max Muster"}},
		{"Von Max Muster und Eva Beispiel", []string{"Max Muster", "Eva Beispiel"}},
		{"Ein Kommentar von Max Muster", []string{"Max Muster"}},
		{"Redakteurin Eva Beispiel", []string{"Eva Beispiel"}},
		{"Redaktion", nil},
		{"Text: Eva Beispiel, Fotos: Max Muster", []string{"Eva Beispiel"}},
		{"Texte : Jeanne Modèle ; Photos : Paul Exemple", []string{"Jeanne Modèle"}},
		{"Par Jeanne d'Exemple et Paul de la Tour", []string{"Jeanne d'Exemple", "Paul de la Tour"}},
		{"Por Ana Ejemplo y Juan Modelo", []string{"Ana Ejemplo", "Juan Modelo"}},
		{"di Anna Esempio", []string{"Anna Esempio"}},
		{"Door Jan van der Voorbeeld en Piet Model", []string{"Jan van der Voorbeeld", "Piet Model"}},
		{"Av Anna Exempel och Erik Modell", []string{"Anna Exempel", "Erik Modell"}},
		{"Autor: Jan Przykład", []string{"Jan Przykład"}},
		{"Автор: Иван Примеров", []string{"Иван Примеров"}},
		{"Иван Примеров и Анна Образцова", []string{"Иван Примеров", "Анна Образцова"}},
		{"كتب: سامي المثال", []string{"سامي المثال"}},
		{"מאת ישראל ישראלי", []string{"ישראל ישראלי"}},
		{"記者 王小明", []string{"王小明"}},
		{"文/王小明", []string{"王小明"}},
		{"文化", nil},
		{"示例日报记者 王晓", []string{"王晓"}},
		{"示例日报记者 王晓 2024-04-12 09:15", []string{"王晓"}},
		{"記者王小明、攝影林大同／花嶼報導", []string{"王小明"}},
		{"採訪／王小明　攝影／林大同", []string{"王小明"}},
		{"採訪／王小明 攝影／林大同", []string{"王小明"}},
		{"取材・文：例子花子 撮影：見本太郎", []string{"例子花子"}},
		{"構成＝例子花子　写真＝見本太郎", []string{"例子花子"}},
		{"聞き手・例子花子", []string{"例子花子"}},
		{"글 홍길동 | 사진 김철수", []string{"홍길동"}},
		{"홍길동 기자 gildong@example.org", []string{"홍길동"}},
		{"De Voorbeeldbode", nil},
		{"홍길동 기자", []string{"홍길동"}},
		{"聞き手・山田花子", []string{"山田花子"}},
		{"نوشتهٔ رضا امینی", []string{"رضا امینی"}},
		{"संवाददाता: नेहा शर्मा", []string{"नेहा शर्मा"}},
		{"Rozmawiał Piotr Wolski", []string{"Piotr Wolski"}},
		{"Haber: Emre Kaya", []string{"Emre Kaya"}},
		{"[예시신문 홍길동 기자]", []string{"홍길동"}},
		{"例子太郎、例子花子", []string{"例子太郎", "例子花子"}},
		{"โดย สมชาย ตัวอย่าง", []string{"สมชาย ตัวอย่าง"}},
		{"By Jane Roe with additional reporting by John Doe", []string{"Jane Roe", "John Doe"}},
		{"by JANE ROE for the Example Post", []string{"JANE ROE"}},
		{"on March 10, 2024 by Jane Roe", []string{"Jane Roe"}},
		{"Posted by Jane Roe on March 10, 2024 at 08:05", []string{"Jane Roe"}},
		{"Published March 10, 2024 by Jane Roe", []string{"Jane Roe"}},
		{"By Jane Roe Photography by John Doe", []string{"Jane Roe"}},
		{"Words: Jane Roe. Pictures: John Doe", []string{"Jane Roe"}},
		{"Jane Roe (she/her)", []string{"Jane Roe"}},
		{"Jane Roe, Ph.D.", []string{"Jane Roe"}},
		{"More by Jane Roe", []string{"Jane Roe"}},
		{"View Profile", nil},
		{"Follow Jane Roe", nil},
		{"in Uncategorized", nil},
		{"Autorin/Autor Max Muster", []string{"Max Muster"}},
		{"Autor/in: Max Muster", []string{"Max Muster"}},
		{"Von Max Muster, dpa", []string{"Max Muster", "dpa"}},
		{"Von unserem Redaktionsmitglied Max Muster", []string{"Max Muster"}},
		{"Lesezeit: 3 Minuten Von Max Muster", []string{"Max Muster"}},
		{"Max Muster Stand: 14.03.2024", []string{"Max Muster"}},
		{"Publié par Jeanne Modèle le 14 mars 2024", []string{"Jeanne Modèle"}},
		{"Texto: Ana Ejemplo Fotos: Juan Modelo", []string{"Ana Ejemplo"}},
		{"Ana Ejemplo / Madrid", []string{"Ana Ejemplo"}},
		{"Ana Exemplo, do Porto", []string{"Ana Exemplo"}},
		{"Anna Esempio, inviata a Parigi", []string{"Anna Esempio"}},
		{"Tekst: Jan Voorbeeld Beeld: Piet Model", []string{"Jan Voorbeeld"}},
		{"Publicerad av Anna Exempel", []string{"Anna Exempel"}},
		{"Teksti: Matti Esimerkki Kuvat: Liisa Malli", []string{"Matti Esimerkki"}},
		{"oprac. Jan Przykład", []string{"Jan Przykład"}},
		{"Autorka: Petra Vzorová", []string{"Petra Vzorová"}},
		{"Autorius: Jonas Pavyzdys", []string{"Jonas Pavyzdys"}},
		{"Autors: Jānis Paraugs", []string{"Jānis Paraugs"}},
		{"Piše: Ivan Primjer", []string{"Ivan Primjer"}},
		{"Haber: Ayşe Örnek", []string{"Ayşe Örnek"}},
		{"Ayşe Örnek / İstanbul", []string{"Ayşe Örnek"}},
		{"記者王小明／台北報導", []string{"王小明"}},
		{"（記者王小明／綜合報導）", []string{"王小明"}},
		{"作者：王小明 来源：例子网", []string{"王小明"}},
		{"本报记者 王小明 李小红", []string{"王小明", "李小红"}},
		{"取材・文＝例子太郎", []string{"例子太郎"}},
		{"著者一覧", nil},
		{"서울=홍길동 기자", []string{"홍길동"}},
		{"글·사진 홍길동 기자", []string{"홍길동"}},
		{"Click here to read our report", nil},
		{"", nil},
	} {
		if diff := cmp.Diff(tt.want, Names(tt.in)); diff != "" {
			t.Errorf("Names(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

func TestIsName(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want bool
	}{
		{"Jane Roe", true}, {"Jane", true}, {"J. R. Roe", true}, {"Jane van der Roe", true}, {"Omar al-Mithal", true}, {"Reuters", true}, {"dpa", true},
		{"王小明", true}, {"홍길동", true}, {"Иван Примеров", true}, {"سامي المثال", true}, {"Jane O’Roe", true}, {"Anne-Marie Modèle", true},
		{"jane roe", false}, {"The harbour", false}, {"Read more", false}, {"Jane Roe walked home.", false}, {"What now?", false}, {"14 March", false}, {"", false},
		{"Jane: Roe", false}, {"the harbour at dawn", false},
	} {
		if diff := cmp.Diff(tt.want, IsName(tt.in)); diff != "" {
			t.Errorf("IsName(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

// Every name is printed in the byline, in one piece.
func FuzzNames(f *testing.F) {
	f.Add("By Jane Roe and John Doe, Staff Writers")
	f.Add("文/王小明、例子花子")
	f.Add("((((((((((")
	f.Add("@ \xff, \xff and")
	f.Fuzz(func(t *testing.T, s string) {
		plain := strings.Join(strings.Fields(s), " ")
		for _, n := range Names(plain) {
			if !strings.Contains(strings.ReplaceAll(plain, " ", ""), strings.ReplaceAll(n, " ", "")) && !strings.Contains(plain, "@") && !strings.Contains(plain, "/") {
				t.Errorf("Names(%q): %q is not printed there", plain, n)
			}
		}
	})
}
