package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// titleClaim is what one source says the headline is, without the name of the site.
type titleClaim struct {
	text string
	key  string // its words, in small letters
	by   witness
}

// witness is a set of those who speak for a headline. The names that one hand fills in with one text count as one.
type witness uint8

const (
	byPrint   witness = 1 << iota // the headline as the reader sees it
	byData                        // the structured data: JSON-LD, microdata
	byShare                       // what is shown where the page is shared: Open Graph, Twitter
	byCatalog                     // what catalogues keep: Dublin Core, Parse.ly
	byWindow                      // the title element, with the name of the site at either end
)

// count returns how many there are in the set.
func (w witness) count() int {
	n := 0
	for ; w != 0; w &= w - 1 {
		n++
	}
	return n
}

// titleSources name the headline out of sight, the surest first.
var titleSources = []struct {
	name string
	by   witness
}{
	{"ld:headline", byData}, {"og:title", byShare}, {"twitter:title", byShare}, {"micro:headline", byData}, {"meta:headline", byData},
	{"dc:title", byCatalog}, {"meta:parsely-title", byCatalog}, {"meta:title", byWindow}, {"title", byWindow},
}

// titleClaims lists what the page's metadata say the headline is, one claim a source. What printed says, which may be
// "", tells headline from site as well.
func (a *assembly) titleClaims(printed string) []titleClaim {
	var raw []titleClaim
	for _, source := range titleSources {
		for _, v := range a.values(source.name) {
			if key := wordKey(v); key != "" {
				raw = append(raw, titleClaim{strings.Join(strings.Fields(v), " "), key, source.by})
				break
			}
		}
	}
	keys := map[string]bool{wordKey(printed): true}
	for _, c := range raw {
		keys[c.key] = true
	}
	out := make([]titleClaim, len(raw))
	for i, c := range raw {
		text := a.withoutSite(beforeBar(c.text, raw), keys)
		out[i] = titleClaim{text, wordKey(text), c.by}
	}
	return out
}

// beforeBar cuts from a headline what a bar without spaces parts from it, where another claim stops there.
func beforeBar(title string, claims []titleClaim) string {
	for _, c := range claims {
		rest, ok := strings.CutPrefix(title, c.text)
		if !ok || len(c.text) < barBytes {
			continue
		}
		for _, bar := range []string{"-", "–", "—", "|", "｜", "ㅣ"} {
			if site, ok := strings.CutPrefix(rest, bar); ok {
				if r, _ := utf8.DecodeRuneInString(site); unicode.IsLetter(r) && !unicode.IsLower(r) {
					return c.text
				}
			}
		}
	}
	return title
}

// barBytes is the least length of a headline before such a bar: shorter ones are the first half of a compound.
const barBytes = 12

// wordKey returns the words of s in small letters with a space between: two texts of one key differ in signs only.
func wordKey(s string) string {
	var out strings.Builder
	for w := range block.Words(s) {
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(strings.ToLower(w))
	}
	return out.String()
}
