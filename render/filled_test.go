package render

import "github.com/verbatim-go/verbatim/article"

// filled returns an article in which every field and every kind of node is filled with what text returns, addresses too.
func filled(text func() string) *article.Article {
	runs := func() []article.Run {
		return []article.Run{{Text: text() + " "}, {Text: text(), Marks: article.MarkStrong}, {Text: text(), Marks: article.MarkLink, URL: text()},
			{Text: text(), Marks: article.MarkEmphasis | article.MarkLink, URL: text()}, {Text: " " + text(), Marks: article.MarkMono},
			{Text: text(), Marks: article.MarkStrike | article.MarkSub}, {Text: text(), Marks: article.MarkColour | article.MarkStrong | article.MarkEmphasis}, {Text: text()}}
	}
	para := func() article.Node { return &article.Paragraph{Text: runs(), Label: text(), Time: text()} }
	figure := func() *article.Figure {
		return &article.Figure{URL: text(), Alt: text(), Width: 4, Height: 3,
			Caption: article.Caption{Text: runs(), Credit: article.Credit{Text: text(), Photographer: text(), Agency: text()}}}
	}
	nodes := func() []article.Node {
		return []article.Node{
			para(), &article.Heading{Level: 1, Text: runs()}, &article.Quote{Body: []article.Node{para()}, Source: text(), Pull: true},
			&article.List{Items: [][]article.Node{{para()}, {&article.List{Ordered: true, Items: [][]article.Node{{para()}, nil}}, para()}}},
			&article.List{Items: [][]article.Node{{para()}}}, figure(),
			&article.Table{Head: []article.Cell{{Text: runs()}}, Rows: [][]article.Cell{{{Text: runs()}, {Text: runs()}}, nil}},
			&article.Code{Language: text(), Text: text() + "\n" + text()}, &article.Embed{URL: text(), Provider: text(), Text: runs()}, &article.Break{},
		}
	}
	turn := func(kind article.TurnKind, speaker int, label string) article.Node {
		return &article.QATurn{Kind: kind, Speaker: speaker, Label: label, Body: nodes(), Asides: []string{text()}, Time: text(), Cue: article.CueLabel}
	}
	return &article.Article{
		Kind: article.KindInterview, Title: text(), Deck: text(), Sections: []string{text()}, Topics: []string{text()},
		Authors: []article.Author{{Name: text(), URL: text()}}, Site: text(), Published: article.Date{Year: 2024, Month: 3, Day: 14, Precision: article.PrecisionDay},
		License: text(), Access: article.AccessMetered, Lang: text(), Dir: text(), URL: text(), Lead: figure(),
		Body: append(nodes(), turn(article.TurnQuestion, 0, text()), turn(article.TurnAnswer, 1, ""), turn(article.TurnQuestion, -1, ""),
			&article.QATurn{Kind: article.TurnStatement, Label: text()}),
		Speakers: []article.Speaker{{Name: text(), Labels: []string{text()}, Description: text()}, {Name: text()}},
		Teasers: []article.Teaser{{Title: text(), URL: text(), Sections: []string{text()}, Paragraphs: []string{text(), text()}, Figure: figure(), Date: text(),
			Authors: []string{text()}, Group: text(), More: text(), InBody: true}},
		Notes: []article.Note{{Text: text()}}, Rest: []article.Rest{{Text: text()}}, Notices: []article.Notice{{Text: text(), Origin: text()}},
	}
}
