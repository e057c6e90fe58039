package label

import (
	"slices"
	"strings"
	"sync"
)

// nothingTitles are the folded titles of pages that hold no article because there is none, nothingOpeners what the titles
// of those that list what a search found begin with.
var (
	nothingTitles = []string{
		"404", "404 not found", "404 error", "404 page not found", "error 404", "not found", "page not found", "page introuvable", "page non trouvee", "seite nicht gefunden",
		"pagina no encontrada", "pagina nao encontrada", "pagina non trovata", "pagina niet gevonden", "sidan hittades inte", "siden blev ikke fundet", "siden ble ikke funnet",
		"sivua ei loydy", "strona nie zostala znaleziona", "nie znaleziono strony", "stranka nenalezena", "stranica nije pronadena", "az oldal nem talalhato", "pagina nu a fost gasita",
		"sayfa bulunamadi", "страница не найдена", "сторінку не знайдено", "η σελίδα δεν βρέθηκε", "halaman tidak ditemukan", "không tìm thấy trang", "ページが見つかりません", "页面不存在", "找不到頁面", "페이지를 찾을 수 없습니다",
		"log in", "login", "sign in", "sign up", "anmelden", "connexion", "se connecter", "iniciar sesion", "accedi", "inloggen", "logga in", "log ind", "logg inn", "kirjaudu", "zaloguj sie", "prihlaseni", "prijava", "bejelentkezes", "autentificare", "giris yap", "войти", "вход", "ログイン", "登录", "登入", "로그인",
	}
	nothingOpeners = []string{
		"search results", "results for", "you searched for", "suchergebnis", "ergebnisse fur", "resultats de recherche", "resultats de la recherche", "vous avez cherche", "resultados de la busqueda", "resultados de busqueda", "resultados para",
		"resultados da pesquisa", "resultados da busca", "risultati della ricerca", "risultati ricerca", "hai cercato", "zoekresultaten", "sokresultat", "søgeresultater", "søkeresultater", "hakutulokset", "wyniki wyszukiwania", "vysledky vyhledavani",
		"rezultati pretrage", "rezultati pretrazivanja", "keresesi eredmenyek", "rezultatele cautarii", "arama sonuclari", "результаты поиска", "результати пошуку", "αποτελέσματα αναζήτησης", "hasil pencarian", "kết quả tìm kiếm", "検索結果", "搜索结果", "搜尋結果", "검색결과", "검색 결과",
	}
)

// SaysNothing reports whether the title of a page, what stands before a bar in it, is that of a page without an article:
// an error, a form to log in, what a search found.
func SaysNothing(title string) bool {
	for _, bar := range [...]string{" | ", " – ", " — ", " - ", " · "} {
		title, _, _ = strings.Cut(title, bar)
	}
	folded := foldLine(title)
	if folded == "" {
		return false
	}
	return nothingSet()[folded] || slices.ContainsFunc(nothingHeads(), func(t string) bool { return strings.HasPrefix(folded, t) })
}

var (
	nothingSet   = sync.OnceValue(func() map[string]bool { return setOf(nothingTitles) })
	nothingHeads = sync.OnceValue(func() []string {
		out := make([]string, len(nothingOpeners))
		for i, t := range nothingOpeners {
			out[i] = foldLine(t)
		}
		return out
	})
)
