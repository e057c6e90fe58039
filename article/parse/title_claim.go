package parse

import (
	"strings"

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
	{"ld:headline", byData}, {"og:title", byShare}, {"twitter:title", byShare}, {"micro:headline", byData},
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
		text := a.withoutSite(c.text, keys)
		out[i] = titleClaim{text, wordKey(text), c.by}
	}
	return out
}

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
