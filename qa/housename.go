package qa

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// houseName returns the site's name, as the page has it, where label is that name without its article, the words it begins or ends with,
// or its initials: "Post" and "VP" are "The Valley Post". "" where it is not.
func (d *doc) houseName(label string) string {
	want, site := fields(nameKey(label)), fields(nameKey(d.in.Site))
	if len(want) == 0 || len(site) == 0 || len(want) > len(site) || len(want) == 1 && words.IsGiven(want[0]) || d.isAuthor(label) {
		return ""
	}
	plain := site
	if len(site) > 1 && words.Is(site[0], words.Article) {
		plain = site[1:]
	}
	short := strings.ReplaceAll(strings.Join(want, ""), ".", "")
	switch {
	case slices.Equal(want, site), slices.Equal(want, plain):
	case hasEnd(site, want) && !words.Is(want[0], words.Article):
	case begins(site, want) && len(want) > len(site)-len(plain), begins(plain, want):
	case len([]rune(short)) >= 2 && (letters(want) || len(want) == 1) && (short == initials(site) || len(plain) > 1 && (short == initials(plain) || short == initials(d.capitals(plain)))):
	default:
		return ""
	}
	return d.in.Site
}

// capitals returns those of the words of the site's name that are written with capitals: "de" is no letter of its initials.
func (d *doc) capitals(ws []string) []string {
	all := strings.Fields(d.in.Site)
	all = all[max(0, len(all)-len(ws)):]
	if len(all) != len(ws) {
		return ws
	}
	var out []string
	for i, w := range ws {
		if isName(all[i]) {
			out = append(out, w)
		}
	}
	if len(out) < 2 {
		return ws
	}
	return out
}

// unsigned takes off what capitals do not show: the accents of Greek and its letter at the end of words, the dots of Turkish.
var unsigned = strings.NewReplacer("ς", "σ", "ά", "α", "έ", "ε", "ή", "η", "ί", "ι", "ό", "ο", "ύ", "υ", "ώ", "ω", "ı", "i", "i̇", "i")

// nameKey folds a name for comparison with one that is printed in capitals.
func nameKey(s string) string { return unsigned.Replace(fold(s)) }

// begins reports whether have begins with want.
func begins(have, want []string) bool {
	return len(have) >= len(want) && slices.Equal(have[:len(want)], want)
}
