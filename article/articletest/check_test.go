package articletest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

// sound returns an interview in which Check finds nothing. Each call makes a new one, for a test to spoil.
func sound() *article.Article {
	return &article.Article{
		Kind:      article.KindInterview,
		Title:     "A map is a promise",
		Deck:      "The last surveyor of the islands puts her pencils away.",
		Authors:   []article.Author{{Name: "Tomasz Wren"}, {Name: "Åsa J. de Vries-Okoro"}, {Name: "José Ortega y Lund"}},
		Published: article.Date{Year: 2024, Month: 3, Day: 14, Hour: 9, Precision: article.PrecisionZoned, Offset: 60},
		Modified:  article.Date{Year: 2024, Month: 3, Day: 14, Precision: article.PrecisionDay},
		Lang:      "en",
		Lead:      picture("https://a.example/1.jpg", "Ida Lindqvist in her workshop.", "Maren Oduya"),
		Speakers:  []article.Speaker{{Name: "The Harbour Review", Labels: []string{"HR"}}, {Name: "Ida Lindqvist"}},
		Body: []article.Node{
			paragraph("The workshop stands where the road gives up, behind the last of the boathouses."),
			&article.Heading{Level: 2, Text: article.Plainly("The first line")},
			turn(article.TurnQuestion, 0, "HR", paragraph("How does one begin?")),
			turn(article.TurnAnswer, 1, "", paragraph("With a mistake, and then with a list."), &article.List{Items: [][]article.Node{{paragraph("Ink")}, {paragraph("Patience")}}}),
			&article.Quote{Pull: true, Body: []article.Node{paragraph("The workshop stands where the road gives up, behind the last of the boathouses.")}},
			&article.Table{Head: cells("Tide", "Depth"), Rows: [][]article.Cell{cells("low", "2 m"), cells("high", "5 m")}},
			&article.Paragraph{Text: []article.Run{{Text: "More about "}, {Text: "charts", Marks: article.MarkLink, URL: "https://a.example/charts"}, {Text: "."}}},
		},
		Teasers: []article.Teaser{{Title: "Who owns the fog?", URL: "https://a.example/fog", Paragraphs: []string{"Two islands quarrel."}}},
	}
}

func paragraph(s string) *article.Paragraph { return &article.Paragraph{Text: article.Plainly(s)} }

func turn(k article.TurnKind, speaker int, label string, body ...article.Node) *article.QATurn {
	return &article.QATurn{Kind: k, Speaker: speaker, Label: label, Body: body}
}

func picture(url, caption, credit string) *article.Figure {
	return &article.Figure{URL: url, Alt: "a room", Caption: article.Caption{Text: article.Plainly(caption), Credit: article.Credit{Text: credit}}}
}

func cells(texts ...string) []article.Cell {
	var out []article.Cell
	for _, s := range texts {
		out = append(out, article.Cell{Text: article.Plainly(s)})
	}
	return out
}

// add appends nodes to the body.
func add(nodes ...article.Node) func(*article.Article) {
	return func(a *article.Article) { a.Body = append(a.Body, nodes...) }
}

const repeated = "Every word of this sentence will stand on the page once more."

// spoilt are articles with one thing wrong, or with something that only looks like it.
func spoilt() []spoiltCase {
	day := func(d int) article.Date {
		return article.Date{Year: 2024, Month: 3, Day: d, Precision: article.PrecisionDay}
	}
	author := func(name string) func(*article.Article) {
		return func(a *article.Article) { a.Authors = []article.Author{{Name: name}} }
	}
	caption := func(text, credit string) func(*article.Article) {
		return add(picture("https://a.example/2.jpg", text, credit))
	}
	return []spoiltCase{
		{"sound", func(*article.Article) {}, nil},
		{"no title", func(a *article.Article) { a.Title = " " }, []Problem{{NoTitle, "title", ""}}},
		{"no body", func(a *article.Article) { a.Kind, a.Body, a.Speakers = 0, nil, nil }, []Problem{{NoBody, "body", ""}}},
		{"no date", func(a *article.Article) { a.Published = article.Date{} }, []Problem{{NoDate, "published", ""}}},
		{"modified a day too early", func(a *article.Article) { a.Modified = day(13) },
			[]Problem{{ModifiedFirst, "modified", "2024-03-13, and published 2024-03-14"}}},
		{"modified the same day", func(a *article.Article) { a.Published, a.Modified = day(14), day(14) }, nil},
		{"no author", func(a *article.Article) { a.Authors = nil }, []Problem{{NoAuthor, "authors", ""}}},
		{"byline for a name", author("By Tomasz Wren"), []Problem{{AuthorWords, "author 0", "“By” in “By Tomasz Wren”"}}},
		{"two in one name", author("Ada Wren and Bo Lund"), []Problem{{AuthorWords, "author 0", "“and” in “Ada Wren and Bo Lund”"}}},
		{"name with a date", author("Ada Wren, 14 March"), []Problem{{AuthorWords, "author 0", "a number in “Ada Wren, 14 March”"}}},
		{"name with an address", author("https://a.example/ada"), []Problem{{AuthorWords, "author 0", "an address in “https://a.example/ada”"}}},
		{"name with a bar", author("Ada Wren | Oslo"), []Problem{{AuthorWords, "author 0", "a sign in “Ada Wren | Oslo”"}}},
		{"name without letters", author("–"), []Problem{{AuthorWords, "author 0", "no letter in “–”"}}},
		{"Andy is no and", author("Andy Byrd"), nil},
		{"author twice", func(a *article.Article) { a.Authors = []article.Author{{Name: "Ada Wren"}, {Name: "ADA WREN"}} },
			[]Problem{{RepeatedAuthor, "author 1", "“ADA WREN”"}}},
		{"no language", func(a *article.Article) { a.Lang = "" }, []Problem{{NoLanguage, "lang", ""}}},

		{"title in the body", add(paragraph("A map is a promise")), []Problem{{TitleInBody, "body[7]", "“A map is a promise”"}}},
		{"deck in the body", func(a *article.Article) { a.Body = append(a.Body, paragraph(a.Deck)) },
			[]Problem{{DeckInBody, "body[7]", "“The last surveyor of the islands puts her pencils away.”"}}},
		{"repeated paragraph", add(paragraph(repeated), paragraph(repeated)),
			[]Problem{{RepeatedParagraph, "body[8] and body[7]", "“" + repeated + "”"}}},
		{"short refrain", add(paragraph("And then it rained."), paragraph("And then it rained.")), nil},
		{"pull quote repeats", add(paragraph(repeated), &article.Quote{Pull: true, Body: []article.Node{paragraph(repeated)}}), nil},
		{"empty nodes", add(&article.Paragraph{}, &article.Heading{Level: 2}, &article.Quote{}, &article.List{}, &article.Table{}, &article.Code{}, &article.Embed{}),
			[]Problem{{EmptyNode, "body[7]", "paragraph"}, {EmptyNode, "body[8]", "heading"}, {EmptyNode, "body[9]", "quote"}, {EmptyNode, "body[10]", "list"},
				{EmptyNode, "body[11]", "table"}, {EmptyNode, "body[12]", "code"}, {EmptyNode, "body[13]", "embed"}}},
		{"heading at the end", add(&article.Heading{Level: 2, Text: article.Plainly("The end")}), []Problem{{HeadingAlone, "body[7]", "“The end”"}}},
		{"heading above its equal", add(&article.Heading{Level: 2, Text: article.Plainly("One")}, &article.Heading{Level: 2, Text: article.Plainly("Two")}, paragraph("Words.")),
			[]Problem{{HeadingAlone, "body[7]", "“One”"}}},
		{"heading above a lower one", add(&article.Heading{Level: 2, Text: article.Plainly("One")}, &article.Heading{Level: 3, Text: article.Plainly("Two")}, paragraph("Words.")), nil},
		{"heading skips", add(&article.Heading{Level: 4, Text: article.Plainly("One")}, paragraph("Words.")), []Problem{{HeadingSkip, "body[7]", "from 2 to 4: “One”"}}},
		{"empty item", add(&article.List{Items: [][]article.Node{{paragraph("Ink")}, {}}}), []Problem{{EmptyItem, "body[7].items[1]", ""}}},
		{"link without address", add(&article.Paragraph{Text: []article.Run{{Text: "here", Marks: article.MarkLink}}}), []Problem{{LinkWithoutAddress, "body[7]", "“here”"}}},
		{"ragged table", add(&article.Table{Rows: [][]article.Cell{cells("a", "b"), cells("c")}}), []Problem{{RaggedTable, "body[7].rows[1]", "1 cells, 2 above"}}},

		{"figure without address", add(&article.Figure{Alt: "a room"}), []Problem{{FigureWithoutAddress, "body[7]", ""}}},
		{"figure without alternative text", add(&article.Figure{URL: "https://a.example/2.jpg"}), []Problem{{FigureWithoutAlt, "body[7]", "https://a.example/2.jpg"}}},
		{"figure twice", add(picture("https://a.example/1.jpg", "", "")), []Problem{{RepeatedFigure, "body[7] and lead", "https://a.example/1.jpg"}}},
		{"caption without credit", caption("The harbour at dusk.", ""), []Problem{{CaptionWithoutCredit, "body[7]", "“The harbour at dusk.”"}}},
		{"credit without caption", caption("", "Maren Oduya"), nil},
		{"credit after a word", caption("The harbour. Photo: Maren Oduya", ""), []Problem{{CreditInCaption, "body[7]", "“photo: maren oduya”"}}},
		{"credit in brackets", caption("Der Hafen (Foto: Maren Oduya)", ""), []Problem{{CreditInCaption, "body[7]", "“foto: maren oduya)”"}}},
		{"credit with a sign", caption("The harbour. © Maren Oduya", ""), []Problem{{CreditInCaption, "body[7]", "“© Maren Oduya”"}}},
		{"credit of an agency", caption("The harbour. Maren Oduya/Reuters", ""), []Problem{{CreditInCaption, "body[7]", "“reuters”"}}},
		{"credit kept twice", caption("The harbour. Maren Oduya", "Maren Oduya"), []Problem{{CreditInCaption, "body[7]", "“Maren Oduya”"}}},
		{"a photo in the words", caption("She took this photo: nobody believed it.", "Maren Oduya"), nil},
		{"an agency in the words", caption("The desk of Reuters in the year it opened.", "Maren Oduya"), nil},

		{"turn without speaker", add(turn(article.TurnStatement, -1, "", paragraph("Hello."))), []Problem{{TurnWithoutSpeaker, "turn 2", "“Hello.”"}}},
		{"turn of an FAQ", func(a *article.Article) {
			a.Kind, a.Speakers = article.KindFAQ, nil
			a.Body = []article.Node{turn(article.TurnQuestion, -1, "", paragraph("When?")), turn(article.TurnAnswer, -1, "", paragraph("Now."))}
		}, nil},
		{"unknown speaker", add(turn(article.TurnStatement, 5, "", paragraph("Hello."))), []Problem{{SpeakerUnknown, "turn 2", "number 5 of 2"}}},
		{"unnamed speaker", func(a *article.Article) { a.Speakers[0].Name = "" }, []Problem{{SpeakerUnnamed, "speaker 0", "“HR”"}}},
		{"silent speaker", func(a *article.Article) { a.Speakers = append(a.Speakers, article.Speaker{Name: "Bo Lund"}) },
			[]Problem{{SpeakerUnused, "speaker 2", "“Bo Lund”"}}},
		{"turn of a picture alone", add(turn(article.TurnStatement, 0, "HR", picture("https://a.example/2.jpg", "", ""))), []Problem{{EmptyTurn, "turn 2", "“HR”"}}},
		{"label in the text", add(turn(article.TurnStatement, 0, "HR", paragraph("HR: Thank you."))), []Problem{{LabelInTurn, "turn 2", "“HR: Thank you.”"}}},
		{"label as a word", add(turn(article.TurnStatement, 0, "HR", paragraph("HR thanks you."))), nil},
		{"speaker again", add(turn(article.TurnAnswer, 1, "", paragraph("And then."))), []Problem{{SameSpeakerAgain, "turn 1 and turn 2", "“And then.”"}}},
		{"question at the end", add(turn(article.TurnQuestion, 0, "", paragraph("Why?"))), []Problem{{QuestionWithoutAnswer, "turn 2", "“Why?”"}}},
		{"two questions of an FAQ in a row", func(a *article.Article) {
			a.Kind, a.Speakers = article.KindFAQ, nil
			a.Body = []article.Node{turn(article.TurnQuestion, -1, "", paragraph("When?")), turn(article.TurnQuestion, -1, "", paragraph("Where?")), turn(article.TurnAnswer, -1, "", paragraph("Here."))}
		}, []Problem{{QuestionWithoutAnswer, "turn 0", "“When?”"}}},
		{"two askers in an interview", func(a *article.Article) {
			a.Speakers = append(a.Speakers, article.Speaker{Name: "A listener"})
			a.Body = append(a.Body, turn(article.TurnQuestion, 0, "", paragraph("Why?")), turn(article.TurnQuestion, 2, "", paragraph("And how?")), turn(article.TurnAnswer, 1, "", paragraph("Because.")))
		}, nil},
		{"answer at the beginning", func(a *article.Article) { a.Body = a.Body[3:]; a.Speakers[0].Name = "Ada Wren" },
			[]Problem{{AnswerWithoutQuestion, "turn 0", "“With a mistake, and then with a list. Ink Patience”"}, {SpeakerUnused, "speaker 0", "“Ada Wren”"}}},
		{"interview without turns", func(a *article.Article) { a.Body, a.Speakers = a.Body[:1], nil }, []Problem{{NoTurns, "body", "interview"}}},

		{"teaser without title", func(a *article.Article) { a.Teasers[0].Title = "" }, []Problem{{TeaserWithoutTitle, "teaser 0", ""}}},
		{"teaser without address", func(a *article.Article) { a.Teasers[0].URL = "" }, []Problem{{TeaserWithoutAddress, "teaser 0", "“Who owns the fog?”"}}},
		{"teaser in the body", add(paragraph("Two islands quarrel.")), []Problem{{TeaserInBody, "teaser 0 and body[7]", "“Two islands quarrel.”"}}},
		{"teaser twice", func(a *article.Article) { a.Teasers = append(a.Teasers, a.Teasers[0]) }, []Problem{{RepeatedTeaser, "teaser 1 and teaser 0", "“Who owns the fog?”"}}},
	}
}

// spoiltCase is what Check finds in a sound article that has been spoilt.
type spoiltCase struct {
	name  string
	spoil func(*article.Article)
	want  []Problem
}

func TestCheck(t *testing.T) {
	for _, tt := range spoilt() {
		t.Run(tt.name, func(t *testing.T) {
			a := sound()
			tt.spoil(a)
			if diff := cmp.Diff(tt.want, Check(a)); diff != "" {
				t.Errorf("Check (-want +got):\n%s", diff)
			}
		})
	}
}

// TestEveryKindFires holds that each kind has a name and a case above.
func TestEveryKindFires(t *testing.T) {
	fired := map[Kind]bool{}
	for _, tt := range spoilt() {
		for _, p := range tt.want {
			fired[p.Kind] = true
		}
	}
	for k, name := range kindNames {
		if name == "" {
			t.Errorf("kind %d has no name", k)
		}
		if !fired[Kind(k)] {
			t.Errorf("no case for %q", name)
		}
	}
}

func TestCheckNothing(t *testing.T) {
	want := []Kind{NoTitle, NoBody, NoDate, NoAuthor, NoLanguage}
	if diff := cmp.Diff(want, Kinds(Check(nil))); diff != "" {
		t.Errorf("Check(nil) (-want +got):\n%s", diff)
	}
}

func TestProblemString(t *testing.T) {
	for _, tt := range []struct {
		in   Problem
		want string
	}{
		{Problem{NoTitle, "title", ""}, "title: no title"},
		{Problem{CaptionWithoutCredit, "body[4]", "“The harbour”"}, "body[4]: caption without credit: “The harbour”"},
		{Problem{Kind(200), "body", ""}, "body: kind 200"},
	} {
		if got := tt.in.String(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
