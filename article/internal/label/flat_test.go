package label

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// flatStory is prose that every made-up page needs for a body.
const flatStory = `The ferry across the Arden estuary has carried passengers for a hundred and twelve years, and this spring it will carry them for the last time, because the new bridge opens.

The council voted for the bridge by nine votes to eight after a debate that lasted until two in the morning, and the ferry's owners say they have not been told what comes next.

For the people of the northern bank the ferry was more than a way to work; it was where they heard the news, where they courted, and where they were carried when they died.`

func flatPage(lines ...string) string { return strings.Join(lines, "\n\n") + "\n" }

// flatLabels returns the text of the blocks that bear label.
func flatLabels(p *block.Page, by *Judgement, label article.Label) []string {
	var out []string
	for i, v := range by.Verdicts {
		if v.Label == label {
			out = append(out, p.Blocks[i].Text)
		}
	}
	return out
}

func TestFlatMasthead(t *testing.T) {
	type masthead struct{ Title, Deck, Section []string }
	for _, c := range []struct {
		name, page string
		want       masthead
	}{
		{"title before date", flatPage("Home", "News", "Sport", "News", "Last ferry leaves the Arden estuary in April", "14 March 2024", flatStory),
			masthead{Title: []string{"Last ferry leaves the Arden estuary in April"}, Section: []string{"News"}}},
		{"deck above byline", flatPage("Menu", "Last ferry leaves the Arden estuary in April", "The bridge opens, and a century of crossings ends.", "By Jane Roe", "14 March 2024", flatStory),
			masthead{Title: []string{"Last ferry leaves the Arden estuary in April"}, Deck: []string{"The bridge opens, and a century of crossings ends."}}},
		{"short title between date and deck", flatPage("Menu", "14 March 2024", "Last crossing", "How the people of the northern bank lose their ferry", flatStory),
			masthead{Title: []string{"Last crossing"}, Deck: []string{"How the people of the northern bank lose their ferry"}}},
		{"trail", flatPage("Politik", "Kultur", "Startseite", "Politik", "Verkehr", "Die letzte Fähre über den Arden fährt im April", "Von Johanna Muster", "14. März 2024", flatStory),
			masthead{Title: []string{"Die letzte Fähre über den Arden fährt im April"}, Section: []string{"Politik", "Verkehr"}}},
		{"a sentence is the deck", flatPage("Unsere Fähre", "Hundertzwölf Jahre lang fuhr sie über den Arden. Nun ist Schluss.", "Von Johanna Muster", flatStory),
			masthead{Title: []string{"Unsere Fähre"}, Deck: []string{"Hundertzwölf Jahre lang fuhr sie über den Arden. Nun ist Schluss."}}},
		{"headline above a credit", flatPage("Menu", "News", "Last ferry leaves the Arden estuary in April", "Photo: Jane Roe/Harbour Pictures", "14 March 2024", flatStory),
			masthead{Title: []string{"Last ferry leaves the Arden estuary in April"}}},
		{"section below the headline", flatPage("About", "Arden Websites", "Help", "14 March 2024", "Last ferry leaves the Arden estuary in April", "Websites", "The bridge opens, and a century of crossings ends", flatStory),
			masthead{Title: []string{"Last ferry leaves the Arden estuary in April"}, Deck: []string{"The bridge opens, and a century of crossings ends"}, Section: []string{"Websites"}}},
		{"portrait", flatPage("Voices", "News", "About", "Ida Lindqvist", "Chart maker, ferry hand", "6 December 2023 in islands, maps", flatStory),
			masthead{Title: []string{"Ida Lindqvist"}, Deck: []string{"Chart maker, ferry hand"}}},
		{"promise of the site above", flatPage("The Arden Review is an independent newspaper that is owned by its readers and has been printed on the northern bank of the estuary since 1911.", "News", "Sport", "Weather", "Culture", "Letters", "Tides", "Shipping", "Births", "Deaths", "Last ferry leaves the Arden estuary in April", "By Jane Roe", "14 March 2024", flatStory),
			masthead{Title: []string{"Last ferry leaves the Arden estuary in April"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromText(c.page, block.Limits{})
			by := Judge(p, false)
			got := masthead{flatLabels(p, by, article.LabelTitle), flatLabels(p, by, article.LabelDeck), flatLabels(p, by, article.LabelSection)}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("masthead (-want +got)\n%s", diff)
			}
		})
	}
}

// flatGroup is one figure or teaser, its parts by name.
type flatGroup map[Part]string

func flatGroups(p *block.Page, by *Judgement, labels ...article.Label) []flatGroup {
	var out []flatGroup
	at := map[int32]int{}
	for i := range p.Blocks {
		for _, l := range labels {
			if by.Verdicts[i].Label != l || by.Group[i] == 0 {
				continue
			}
			k, ok := at[by.Group[i]]
			if !ok {
				k = len(out)
				at[by.Group[i]] = k
				out = append(out, flatGroup{})
			}
			if old := out[k][by.Part[i]]; old != "" {
				out[k][by.Part[i]] = old + " / " + p.Blocks[i].Text
			} else {
				out[k][by.Part[i]] = p.Blocks[i].Text
			}
		}
	}
	return out
}

func TestFlatCaptions(t *testing.T) {
	head := []string{"Last ferry leaves the Arden estuary in April", "By Jane Roe", "14 March 2024"}
	for _, c := range []struct {
		name  string
		lines []string
		want  []flatGroup
	}{
		{"all of it in brackets", []string{"(العبّارة القديمة عند رصيف الميناء)"},
			[]flatGroup{{PartCaption: "(العبّارة القديمة عند رصيف الميناء)"}}},
		{"who took it in brackets before it", []string{"(Jana Muster) Die Fähre am Kai im Morgengrauen"},
			[]flatGroup{{PartCaption: "(Jana Muster) Die Fähre am Kai im Morgengrauen"}}},
		{"credit on its own line", []string{"Die Fähre im Hafen von Arden", "Foto: Hans Muster"},
			[]flatGroup{{PartCaption: "Die Fähre im Hafen von Arden", PartCredit: "Foto: Hans Muster"}}},
		{"label of the credit on its own line", []string{"Фото:", "Иван Петров"},
			[]flatGroup{{PartCredit: "Фото: / Иван Петров"}}},
		{"credit above a labelled caption", []string{"Image copyright Reuters", "Image caption The ferry leaves the harbour"},
			[]flatGroup{{PartCredit: "Image copyright Reuters", PartCaption: "Image caption The ferry leaves the harbour"}}},
		{"file name", []string{"https://example.org/pictures/ferry-01.jpg", "The ferry leaves the harbour with the mayor on board"},
			[]flatGroup{{PartCaption: "The ferry leaves the harbour with the mayor on board"}}},
		{"a paragraph above an agency's name stays one", []string{"The ferry will be sold to a museum in the spring, the owners said on Tuesday after a meeting with the town.", "Reuters"},
			[]flatGroup{{PartCredit: "Reuters"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromText(flatPage(append(append(append([]string{}, head...), c.lines...), flatStory)...), block.Limits{})
			got := flatGroups(p, Judge(p, false), article.LabelCaption, article.LabelCredit)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("figures (-want +got)\n%s", diff)
			}
		})
	}
}

func TestFlatLists(t *testing.T) {
	head := []string{"Last ferry leaves the Arden estuary in April", "By Jane Roe", "14 March 2024", flatStory}
	for _, c := range []struct {
		name  string
		lines []string
		want  []flatGroup
	}{
		{"titles and dates", []string{"Related", "Bridge over the Arden costs twice the estimate", "2 March 2024", "Ferry owners ask the council for help", "28 February 2024", "Contact", "Imprint"},
			[]flatGroup{{PartTitle: "Bridge over the Arden costs twice the estimate", PartDate: "2 March 2024"},
				{PartTitle: "Ferry owners ask the council for help", PartDate: "28 February 2024"}}},
		{"kicker above, byline and summary below", []string{"Mehr zum Thema", "Neue Brücke", "Doppelt so teuer", "Kommentar von Hans Muster", "Die Brücke kostet doppelt so viel, wie der Rat im Jahr 2019 versprochen hat.",
			"Streit im Stadtrat", "Neun gegen acht", "Von Erika Muster", "Die Abstimmung dauerte bis zwei Uhr am Morgen, und am Ende fehlte eine Stimme."},
			[]flatGroup{{PartSection: "Neue Brücke", PartTitle: "Doppelt so teuer", PartAuthor: "Kommentar von Hans Muster", PartText: "Die Brücke kostet doppelt so viel, wie der Rat im Jahr 2019 versprochen hat."},
				{PartSection: "Streit im Stadtrat", PartTitle: "Neun gegen acht", PartAuthor: "Von Erika Muster", PartText: "Die Abstimmung dauerte bis zwei Uhr am Morgen, und am Ende fehlte eine Stimme."}}},
		{"time above and below", []string{"More", "10 mins ago", "Bridge over the Arden opens a week early", "10 mins ago", "Business", "21 mins ago", "Ferry owners ask the council for help", "21 mins ago", "Business"},
			[]flatGroup{{PartDate: "10 mins ago / 10 mins ago", PartTitle: "Bridge over the Arden opens a week early", PartSection: "Business"},
				{PartDate: "21 mins ago / 21 mins ago", PartTitle: "Ferry owners ask the council for help", PartSection: "Business"}}},
		{"numbers, kickers and titles", []string{"Meistgelesen", "1", "Streit im Rat", "Die Brücke kostet doppelt so viel", "2", "Wetter", "Nebel über dem Arden", "3", "Neue Brücke im Norden", "Erste Fahrt", "Ressorts", "Politik", "Kultur"},
			[]flatGroup{{PartSection: "Streit im Rat", PartTitle: "Die Brücke kostet doppelt so viel"}, {PartSection: "Wetter", PartTitle: "Nebel über dem Arden"}, {PartSection: "Neue Brücke im Norden", PartTitle: "Erste Fahrt"}}},
		{"numbers and titles", []string{"Most read", "1.", "Bridge opens", "2.", "Ferry owners ask the council for help", "3.", "Fog again"},
			[]flatGroup{{PartTitle: "Bridge opens"}, {PartTitle: "Ferry owners ask the council for help"}, {PartTitle: "Fog again"}}},
		{"short titles among titles", []string{"Legolvasottabb", "Lezárják a régi kompot", "Új híd épül északon", "Megjött a köd", "Impresszum", "Adatvédelem"},
			[]flatGroup{{PartTitle: "Lezárják a régi kompot"}, {PartTitle: "Új híd épül északon"}, {PartTitle: "Megjött a köd"}}},
		{"a short title first", []string{"Läs mer", "Färjan flyttar söderut", "Bron som blev en promenad", "Om oss"},
			[]flatGroup{{PartTitle: "Färjan flyttar söderut"}, {PartTitle: "Bron som blev en promenad"}}},
		{"sections and titles in turn", []string{"Related", "Coast and sea", "Bridge over the Arden opens early", "Town and council", "Ferry owners ask the council for help"},
			[]flatGroup{{PartSection: "Coast and sea", PartTitle: "Bridge over the Arden opens early"}, {PartSection: "Town and council", PartTitle: "Ferry owners ask the council for help"}}},
		{"a menu is no list", []string{"Related", "Bridges", "Ferries", "Harbours", "Contact", "Imprint"}, nil},
		{"a footer is no list", []string{"Contact us", "Terms of use", "Privacy policy", "© 2024 Example Media"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromText(flatPage(append(append([]string{}, head...), c.lines...)...), block.Limits{})
			got := flatGroups(p, Judge(p, false), article.LabelTeaser)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("teasers (-want +got)\n%s", diff)
			}
		})
	}
}

func TestFlatGroups(t *testing.T) {
	head := []string{"Last ferry leaves the Arden estuary in April", "By Jane Roe", "14 March 2024", flatStory}
	titles := []string{"Bridge over the Arden opens a week early", "Ferry owners ask the council for help", "Nine against eight in the town hall"}
	for _, c := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"a short line that is no stock phrase", append([]string{"Newsletter", "Other voices"}, titles...), []string{"Other voices"}},
		{"the last of some topics is none", append([]string{"ferries", "bridges", "councils"}, titles...), nil},
		{"a line without a summary above titles that have one", []string{"What you should know of the bridge", titles[0], "It opens on the first of May, the council says.", titles[1], "They were not told of it, they say, by anybody.", titles[2], "The debate lasted until two, and one vote decided it."}, []string{"What you should know of the bridge"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromText(flatPage(append(append([]string{}, head...), c.lines...)...), block.Limits{})
			if diff := cmp.Diff(c.want, flatLabels(p, Judge(p, false), article.LabelGroup)); diff != "" {
				t.Errorf("groups (-want +got)\n%s", diff)
			}
		})
	}
}

func TestFlatTopics(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"heading", []string{"Tags:", "ferries", "bridges", "Newsletter"}, []string{"Tags:", "ferries", "bridges"}},
		{"heading in Spanish, buttons between", []string{"TEMAS -", "Puentes", "Seguir Tema +", "Siguiendo ✓", "Italia", "Seguir Tema +"}, []string{"TEMAS -", "Puentes", "Italia"}},
		{"one line", []string{"Labels: ferries, bridges", "Comments"}, []string{"Labels: ferries, bridges"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromText(flatPage(append([]string{"Last ferry leaves the Arden estuary in April", "By Jane Roe", "14 March 2024", flatStory}, c.lines...)...), block.Limits{})
			if diff := cmp.Diff(c.want, flatLabels(p, Judge(p, false), article.LabelTopic)); diff != "" {
				t.Errorf("topics (-want +got)\n%s", diff)
			}
		})
	}
}

func TestLineKinds(t *testing.T) {
	type kinds struct{ Clock, Ago, File, Ordinal bool }
	for line, want := range map[string]kinds{
		"17:35":                {Clock: true},
		"1:02:44":              {Clock: true},
		"3 hrs ago":            {Ago: true},
		"vor 3 Std.":           {Ago: true},
		"5 часов назад":        {Ago: true},
		"12 bridges":           {},
		"ferry-02.jpg":         {File: true},
		"https://example.org/": {File: true},
		"example.org":          {},
		"3.":                   {Ordinal: true},
		"2024":                 {},
	} {
		if diff := cmp.Diff(want, kinds{isClock(line), isAgo(line), isFile(line), ordinal(line)}); diff != "" {
			t.Errorf("%q (-want +got)\n%s", line, diff)
		}
	}
}

func TestFiledUnder(t *testing.T) {
	for line, want := range map[string]string{
		"March 14, 2024 in boats, rivers": "boats, rivers",
		"14. März 2024 unter Boote":       "Boote",
		"14 March 2024":                   "",
		"Boats of 14 March 2024 in May":   "",
	} {
		if got, _ := FiledUnder(line); got != want {
			t.Errorf("FiledUnder(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestJudgeEmptyPage(t *testing.T) {
	for _, p := range []*block.Page{block.FromText("", block.Limits{}), block.FromHTML("", block.Limits{})} {
		if by := Judge(p, true); len(by.Verdicts) != len(p.Blocks) || by.Headline >= 0 {
			t.Errorf("%d blocks: %d verdicts, headline %d", len(p.Blocks), len(by.Verdicts), by.Headline)
		}
	}
}
