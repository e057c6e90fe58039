package parse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/parse"
)

func ld(s string) string { return `<script type="application/ld+json">` + s + `</script>` }

func named(name, content string) string {
	return `<meta name="` + name + `" content="` + content + `">`
}

// authorNames returns the names of those who sign a page.
func authorNames(t *testing.T, src string) []string {
	t.Helper()
	a, err := parse.Article([]byte(src), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, by := range a.Authors {
		out = append(out, by.Name)
	}
	return out
}

func TestAuthors(t *testing.T) {
	const h1 = "<h1>The ferry is late</h1>"
	for _, tt := range []struct {
		name, head, above string
		want              []string
	}{
		{"graph", ld(`{"@graph":[{"@type":"WebPage","author":{"name":"The Webmaster"}},{"@type":"NewsArticle","headline":"The ferry is late","author":{"@id":"#p1"}},{"@type":"Person","@id":"#p1","name":"Jane Roe"}]}`), h1, []string{"Jane Roe"}},
		{"array", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"John Doe"}]}`), h1, []string{"Jane Roe", "John Doe"}},
		{"one text for two", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":"Jane Roe and John Doe"}`), h1, []string{"Jane Roe", "John Doe"}},
		{"commas", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":{"name":"Jane Roe, John Doe, Mary Major"}}`), h1, []string{"Jane Roe", "John Doe", "Mary Major"}},
		{"list in a name", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":{"@type":"Person","name":["Jane Roe","John Doe"]}}`), h1, []string{"Jane Roe", "John Doe"}},
		{"given and family", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":{"givenName":"Jane","familyName":"Roe"}}`), h1, []string{"Jane Roe"}},
		{"with By and office", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":{"name":"By Jane Roe, Senior Correspondent"}}`), h1, []string{"Jane Roe"}},
		{"others sign other stories", ld(`[{"@type":"NewsArticle","headline":"The ferry is late","author":{"name":"Jane Roe"}},{"@type":"NewsArticle","headline":"Boats","author":{"name":"Mary Major"}}]`), h1, []string{"Jane Roe"}},
		{"publisher signs, a person is printed", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":{"@type":"Organization","name":"Quay Post"},"publisher":{"name":"Quay Post"}}`), h1 + `<p class="byline">By Jane Roe</p>`, []string{"Jane Roe"}},
		{"publisher alone", ld(`{"@type":"NewsArticle","headline":"The ferry is late","author":{"@type":"Organization","name":"Quay Post"},"publisher":{"name":"Quay Post"}}`), h1, []string{"Quay Post"}},
		{"publisher with a sign in its name", named("author", "Rope &amp; Tar") + meta("og:site_name", "Rope &amp; Tar"), h1, []string{"Rope & Tar"}},
		{"an address is no author", meta("article:author", "https://social.example/quaypost"), h1 + `<p class="author">Jane Roe</p>`, []string{"Jane Roe"}},
		{"catalogue", named("DC.creator", "Roe, Jane") + named("DC.creator", "van der Voort, Piet"), h1, []string{"Jane Roe", "Piet van der Voort"}},
		{"citation", named("citation_author", "Roe, Jane") + named("citation_author", "Doe, John"), h1, []string{"Jane Roe", "John Doe"}},
		{"catalogue before author", named("dc.creator", "Jane Roe") + named("author", "admin"), h1, []string{"Jane Roe"}},
		{"parsely", named("parsely-author", "Jane Roe"), h1, []string{"Jane Roe"}},
		{"agency", named("author", "Reuters"), h1, []string{"Reuters"}},
		{"staff", named("author", "Staff"), h1 + `<div class="byline">By Jane Roe</div>`, []string{"Jane Roe"}},
		{"twice the same", named("author", "Jane Roe") + named("author", "JANE ROE"), h1, []string{"Jane Roe"}},
		{"rel author", "", h1 + `<p>By <a rel="author" href="/people/jane-roe">Jane Roe</a></p>`, []string{"Jane Roe"}},
		{"microdata", "", h1 + `<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jane Roe</span></span></div>`, []string{"Jane Roe"}},
		{"address element", "", h1 + `<address class="author">By <a href="/jane">Jane Roe</a></address>`, []string{"Jane Roe"}},
		{"date and name in a line", "", h1 + `<p>14 March 2024 by Jane Roe</p>`, []string{"Jane Roe"}},
		{"name, date and sections in a line", "", h1 + `<p>By Jane Roe, in <a href="/n">News</a>, <a href="/s">Sea</a> · 14 March 2024 · 3 Comments</p>`, []string{"Jane Roe"}},
		{"job title below", "", h1 + `<div class="byline"><span>Jane Roe</span><br><span>Shipping correspondent</span></div>`, []string{"Jane Roe"}},
		{"german", "", h1 + `<p class="autor">Von Eva Beispiel und Max Muster, Hamburg</p>`, []string{"Eva Beispiel", "Max Muster"}},
		{"french", "", h1 + `<p class="signature">Par Jeanne Modèle (envoyée spéciale à Brest)</p>`, []string{"Jeanne Modèle"}},
		{"spanish", "", h1 + `<p class="autor">Por Ana Ejemplo, corresponsal</p>`, []string{"Ana Ejemplo"}},
		{"polish", "", h1 + `<p class="author">Tekst: Jan Przykład, zdjęcia: Anna Wzór</p>`, []string{"Jan Przykład"}},
		{"russian", "", h1 + `<p class="author">Автор: Иван Примеров</p>`, []string{"Иван Примеров"}},
		{"greek", "", h1 + `<p class="author">Γράφει η Μαρία Παραδείγματος</p>`, []string{"Μαρία Παραδείγματος"}},
		{"turkish", "", h1 + `<p class="author">Haber: Ayşe Örnek</p>`, []string{"Ayşe Örnek"}},
		{"arabic", "", h1 + `<p class="author">بقلم: سامي المثال</p>`, []string{"سامي المثال"}},
		{"hebrew", "", h1 + `<p class="author">מאת ישראל ישראלי</p>`, []string{"ישראל ישראלי"}},
		{"hindi", "", h1 + `<p class="author">लेखक: राम उदाहरण</p>`, []string{"राम उदाहरण"}},
		{"chinese", "", h1 + `<p class="author">記者王小明／台北報導</p>`, []string{"王小明"}},
		{"japanese", "", h1 + `<p class="author">取材・文＝例子太郎</p>`, []string{"例子太郎"}},
		{"korean", "", h1 + `<p class="author">홍길동 기자 hong@example.kr</p>`, []string{"홍길동"}},
		{"none", "", h1, nil},
	} {
		if diff := cmp.Diff(tt.want, authorNames(t, pageOf(tt.head, tt.above))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
