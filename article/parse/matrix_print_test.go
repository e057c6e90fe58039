package parse_test

import (
	"html"
	"regexp"
	"strconv"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// matrixConvention is one way to print a conversation. A floor is what is read today.
type matrixConvention struct {
	name       string
	html, text floor
	place      func(k *talk, talk []string) []string // what stands around the conversation; an introduction where nil
	report     bool                                  // the headline is a report's, not the conversation's
	turns      int                                   // how many turns the conversation has; 0 means all
	said       func(k *talk, i int, u utterance) utterance
	block      func(k *talk, i int, u utterance) []string // turn i as blocks of HTML
}

// floor is how many pages are read wholly right at least, and the least F1 of all their turns.
type floor struct {
	right int
	turns float64
}

// none marks the door through which a convention shows nothing, as bold words do in bare text.
var none = floor{}

var matrixConventions = []matrixConvention{
	{name: "colon", html: floor{32, .99}, text: floor{31, .99}, block: labelled(full, "<p><strong>%:</strong> ")},
	{name: "colon unmarked", html: floor{32, .99}, text: none, block: labelled(full, "<p>%: ")},
	{name: "dash behind", html: floor{32, .99}, text: floor{31, .99}, block: labelled(upper, "<p>% – ")},
	{name: "full stop", html: floor{27, .90}, text: floor{13, .44}, block: labelled(short, "<p><b>%.</b> ")},
	{name: "own line", html: floor{25, .90}, text: floor{22, .84}, block: labelled(short, "<p><b>%</b></p><p>")},
	{name: "initials", html: floor{32, .99}, text: floor{31, .99}, block: labelled(initialled, "<p>%: ")},
	{name: "markers", html: floor{32, .99}, text: floor{31, .99}, block: labelled(markers, "<p>%: ")},
	{name: "surname later", html: floor{32, .99}, text: floor{31, .99}, block: labelled(surnameLater, "<p>%: ")},
	{name: "labelled answers", html: floor{26, .98}, text: floor{26, .98}, block: labelled(only(false), "<p>%: ")},
	{name: "labelled questions", html: floor{30, .97}, text: floor{29, .95}, block: labelled(only(true), "<p>%: ")},
	{name: "bold", html: floor{32, .99}, text: none, block: questions("<p><strong>%</strong></p>")},
	{name: "italic", html: floor{32, .99}, text: none, block: questions("<p><em>%</em></p>")},
	{name: "heading", html: floor{27, .92}, text: none, block: questions("<h3>%</h3>")},
	{name: "list", html: floor{32, .99}, text: none, block: questions("<ul><li>%</li></ul>")},
	{name: "block quote", html: floor{32, .99}, text: none, block: questions("<blockquote><p>%</p></blockquote>")},
	{name: "span", html: floor{32, .99}, text: none, block: questions(`<p><span style="color:#a00">%</span></p>`)},
	{name: "class", html: floor{30, .98}, text: none, block: questions(`<p class="frage">%</p>`)},
	{name: "details", html: floor{17, .85}, text: none, block: details},
	{name: "terms", html: floor{20, .95}, text: none, block: terms},
	{name: "line break", html: floor{32, .99}, text: none, block: broken},
	{name: "italic answers", html: floor{27, .98}, text: none, block: answers("<p><em>%</em></p>")},
	{name: "dashes", html: floor{32, .99}, text: floor{32, .99}, block: both("<p>— %</p>")},
	{name: "dashed questions", html: floor{31, .97}, text: floor{30, .96}, block: questions("<p>– %</p>")},
	{name: "stars", html: floor{31, .97}, text: floor{30, .97}, block: questions("<p>* %</p>")},
	{name: "bullets", html: floor{31, .97}, text: floor{30, .97}, block: questions("<p>◆ %</p>")},
	{name: "quoted questions", html: floor{30, .97}, text: floor{24, .93}, said: inQuotes(true), block: both("<p>%</p>")},
	{name: "quoted answers", html: floor{30, .98}, text: floor{22, .84}, said: inQuotes(false), block: both("<p>%</p>")},
	{name: "first labelled, bold", html: floor{32, .99}, text: none, block: once("<p><strong>%</strong></p>")},
	{name: "first labelled", html: floor{29, .98}, text: floor{26, .96}, block: once("<p>%</p>")},
	{name: "plain", html: floor{29, .98}, text: floor{26, .96}, block: both("<p>%</p>")},
	{name: "in report, bold", html: floor{26, .96}, text: none, place: inReport, turns: 12, block: questions("<p><strong>%</strong></p>")},
	{name: "in report, colon", html: floor{27, .98}, text: floor{27, .98}, place: inReport, turns: 12, block: labelled(short, "<p>%: ")},
	{name: "in report", html: floor{22, .88}, text: floor{21, .88}, place: inReport, turns: 12, block: both("<p>%</p>")},
	{name: "after report, bold", html: floor{32, .99}, text: none, place: afterReport, report: true, block: questions("<p><strong>%</strong></p>")},
	{name: "after report, italic", html: floor{32, .99}, text: none, place: afterReport, report: true, block: questions("<p><em>%</em></p>")},
	{name: "after report, colon", html: floor{32, .99}, text: floor{31, .99}, place: afterReport, report: true, block: labelled(short, "<p>%: ")},
	{name: "after report", html: floor{21, .84}, text: floor{19, .83}, place: afterReport, report: true, block: both("<p>%</p>")},
}

// print returns a page and the turns on it.
func (c matrixConvention) print(k *talk, door string) (page string, want []said) {
	turns := k.turns
	if c.turns > 0 {
		turns = turns[:c.turns]
	}
	var out []string
	for i, u := range turns {
		if c.said != nil {
			u = c.said(k, i, u)
		}
		out = append(out, c.block(k, i, u)...)
		kind := article.TurnAnswer
		if u.asks {
			kind = article.TurnQuestion
		}
		want = append(want, said{Kind: kind, Paragraphs: u.paras})
	}
	if c.place != nil {
		out = c.place(k, out)
	} else {
		out = append(plain(k.intro), out...)
	}
	h := head{title: k.field["title"], deck: k.field["deck"]}
	if c.report {
		h = head{title: k.field["deck"]}
	}
	return k.page(h, out, door), want
}

func plain(texts []string) []string {
	var out []string
	for _, s := range texts {
		out = append(out, set("<p>%</p>", s))
	}
	return out
}

// set prints a text in a frame of HTML.
func set(frame, text string) string { return strings.Replace(frame, "%", html.EscapeString(text), 1) }

// Labels: full ones, in upper case, surnames, initials, words for question and answer, and the full name at first only.

func full(k *talk, _ int, asks bool) string {
	if asks {
		return k.field["house"]
	}
	return k.field["guest"]
}

func upper(k *talk, _ int, asks bool) string { return strings.ToUpper(short(k, 0, asks)) }

func short(k *talk, _ int, asks bool) string {
	if asks {
		return k.field["house"]
	}
	return k.field["surname"]
}

func initialled(k *talk, _ int, asks bool) string { return oneOf(k, "initials", asks) }

func markers(k *talk, _ int, asks bool) string { return oneOf(k, "markers", asks) }

func oneOf(k *talk, field string, asks bool) string {
	q, a := k.pair(field, ", ")
	if asks {
		return q
	}
	return a
}

func surnameLater(k *talk, i int, asks bool) string {
	if i < 2 && asks {
		return k.field["asker"]
	}
	if i < 2 {
		return k.field["guest"]
	}
	words := strings.Fields(k.field["asker"])
	if asks {
		return words[len(words)-1]
	}
	return k.field["surname"]
}

func only(side bool) func(*talk, int, bool) string {
	return func(k *talk, _ int, asks bool) string {
		if asks != side {
			return ""
		}
		return short(k, 0, asks)
	}
}

// labelled prints each turn behind its label, in a frame that opens the first paragraph; without a label it is a paragraph like others.
func labelled(label func(k *talk, i int, asks bool) string, frame string) func(*talk, int, utterance) []string {
	return func(k *talk, i int, u utterance) []string {
		l := label(k, i, u.asks)
		if l == "" {
			return plain(u.paras)
		}
		first := set(frame, l) + html.EscapeString(u.paras[0]) + "</p>"
		if head, speech, ok := strings.Cut(first, "</p><p>"); ok {
			return append([]string{head + "</p>", "<p>" + speech}, plain(u.paras[1:])...)
		}
		return append([]string{first}, plain(u.paras[1:])...)
	}
}

// questions sets questions in a frame.
func questions(frame string) func(*talk, int, utterance) []string {
	return func(_ *talk, _ int, u utterance) []string {
		if u.asks {
			return []string{set(frame, u.paras[0])}
		}
		return plain(u.paras)
	}
}

// answers sets each paragraph of the answers in a frame.
func answers(frame string) func(*talk, int, utterance) []string {
	return func(k *talk, i int, u utterance) []string {
		if u.asks {
			return plain(u.paras)
		}
		return both(frame)(k, i, u)
	}
}

// both sets the first paragraph of each turn in a frame, and all of them where the frame has no sign.
func both(frame string) func(*talk, int, utterance) []string {
	return func(_ *talk, _ int, u utterance) []string {
		out := plain(u.paras)
		out[0] = set(frame, u.paras[0])
		for i := range out[1:] {
			if !strings.Contains(frame, "—") {
				out[i+1] = set(frame, u.paras[i+1])
			}
		}
		return out
	}
}

// once prints labels on the first exchange alone, and questions in a frame.
func once(frame string) func(*talk, int, utterance) []string {
	return func(k *talk, i int, u utterance) []string {
		if i < 2 {
			u.paras = append([]string{short(k, i, u.asks) + ": " + u.paras[0]}, u.paras[1:]...)
		}
		return questions(frame)(k, i, u)
	}
}

func details(_ *talk, _ int, u utterance) []string {
	if u.asks {
		return []string{"<details><summary>" + html.EscapeString(u.paras[0]) + "</summary>"}
	}
	out := plain(u.paras)
	out[len(out)-1] += "</details>"
	return out
}

func terms(_ *talk, _ int, u utterance) []string {
	if u.asks {
		return []string{"<dl><dt>" + html.EscapeString(u.paras[0]) + "</dt>"}
	}
	return []string{"<dd>" + strings.Join(plain(u.paras), "") + "</dd></dl>"}
}

// broken parts question and answer by a line break in one paragraph.
func broken(_ *talk, _ int, u utterance) []string {
	if u.asks {
		return []string{"<p><b>" + html.EscapeString(u.paras[0]) + "</b><br>"}
	}
	out := plain(u.paras)
	out[0] = strings.TrimPrefix(out[0], "<p>")
	return out
}

// inQuotes sets one side in the quotation marks of the language.
func inQuotes(asks bool) func(*talk, int, utterance) utterance {
	return func(k *talk, _ int, u utterance) utterance {
		if u.asks != asks {
			return u
		}
		open, shut := k.pair("quotes", " ")
		out := utterance{asks: u.asks}
		for _, s := range u.paras {
			out.paras = append(out.paras, open+s+shut)
		}
		return out
	}
}

// inReport prints the conversation inside the report.
func inReport(k *talk, talk []string) []string {
	n := len(k.report) - 2
	out := append(plain(k.report[:n]), plain(k.intro)...)
	return append(append(out, talk...), plain(k.report[n:])...)
}

// afterReport prints it below the report, under a headline of its own.
func afterReport(k *talk, talk []string) []string {
	out := append(plain(k.report), set("<h2>%</h2>", k.field["title"]))
	return append(append(out, plain(k.intro)...), talk...)
}

// lookalikes are pages of the same words that are no interviews.
func lookalikes(k *talk) map[string][]string {
	story := plain(k.report[:3])
	for _, s := range k.dialogue {
		story = append(story, set("<p>— %</p>", s))
	}
	open, shut := k.pair("quotes", " ")
	news := plain(k.report[:2])
	for _, u := range k.turns[:min(12, len(k.turns))] {
		if !u.asks {
			news = append(news, plain([]string{open + u.paras[0] + shut + ", " + k.field["surname"] + ".", k.report[len(news)%len(k.report)]})...)
		}
	}
	return map[string][]string{
		"report":   plain(k.report),
		"story":    append(story, plain(k.report[3:])...),
		"essay":    plain(k.essay),
		"columns":  append(plain(k.essay), plain(k.report)...),
		"comments": comments(k),
		"list":     list(k),
		"minutes":  plain(k.minutes),
		"news":     news,
	}
}

// commenters are whoever writes below an article.
var commenters = []string{"lantern71", "Ana K.", "oldharbour", "P. Weel", "guest_4"}

// comments prints an article and what its readers wrote below it.
func comments(k *talk) []string {
	out := plain(k.report[:4])
	for i, s := range k.dialogue {
		out = append(out, set("<p>%</p>", commenters[i%len(commenters)]), set("<p>%</p>", s))
	}
	return out
}

// list prints a list of things with a word on each.
func list(k *talk) []string {
	out := plain(k.report[:1])
	for i, s := range k.report {
		out = append(out, set("<h3>%</h3>", strconv.Itoa(i+1)+". "+k.turns[2*i+1].paras[0]), set("<p>%</p>", s))
	}
	return out
}

// tags are the elements that part no words.
var tags = regexp.MustCompile(`<[^>]*>`)

// head is what stands above a body.
type head struct{ title, deck string }

// page prints blocks as a page, or as the text that a crawler leaves of it: a paragraph a line.
func (k *talk) page(h head, blocks []string, door string) string {
	f := k.field
	if door == "text" {
		lines := []string{h.title}
		if h.deck != "" {
			lines = append(lines, h.deck)
		}
		lines = append(lines, f["byline"], f["date"])
		for _, b := range blocks {
			lines = append(lines, html.UnescapeString(tags.ReplaceAllString(b, "")))
		}
		return strings.Join(lines, "\n") + "\n"
	}
	e, deck := html.EscapeString, ""
	if h.deck != "" {
		deck = set(`<p class="deck">%</p>`, h.deck)
	}
	return `<!DOCTYPE html><html lang="` + f["lang"] + `"><head><meta charset="utf-8"><title>` + e(h.title) + " | " + e(f["house"]) + `</title>` +
		`<meta property="og:title" content="` + e(h.title) + `"><meta property="og:site_name" content="` + e(f["house"]) + `"></head><body>` +
		`<header><a href="/">` + e(f["house"]) + `</a><nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav></header>` +
		`<main><article><h1>` + e(h.title) + `</h1>` + deck + `<p class="byline">` + e(f["byline"]) + `</p><time>` + e(f["date"]) + `</time>` +
		`<div class="body">` + strings.Join(blocks, "\n") + `</div></article></main><footer><p>© ` + e(f["house"]) + `</p></footer></body></html>`
}
