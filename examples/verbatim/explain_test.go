package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

// traced is an article with a trace of one sure block and one in doubt, hostile markup in every text.
func traced() *article.Article {
	return &article.Article{
		Title:      "<script>title()</script>",
		Confidence: 0.876,
		Lang:       "en",
		Notices:    []article.Notice{{Text: "the page says <utf-16> and is not", Origin: "charset"}},
		Trace: &article.Trace{Blocks: []article.TraceBlock{
			{Text: "The water <b>rose</b> twice that day.", Kind: "text", Path: "body main p.story", Verdict: article.Verdict{
				Label: article.LabelBody, Margin: 4.25, Votes: []article.Vote{
					{Rule: "links", Label: article.LabelNavigation, Weight: -0.5},
					{Rule: "prose", Label: article.LabelBody, Weight: 3},
					{Rule: "pass edges", Label: article.LabelBody},
				},
			}},
			{Text: strings.Repeat("word ", 40), Kind: "heading", Path: `body "quoted"`, Verdict: article.Verdict{Label: article.LabelTeaser, Margin: 0.25}},
			{Kind: "image", Path: "body", Verdict: article.Verdict{Label: article.LabelOther, Margin: 2}},
		}},
	}
}

func TestExplainText(t *testing.T) {
	want := `<script>title()</script>
article, confidence 0.88
notice: the page says <utf-16> and is not (charset)

   1  BODY          +4.2  text  body main p.story
      “The water <b>rose</b> twice that day.”
      body +3.0 prose · navigation -0.5 links · body by pass edges

   2  TEASER        +0.2?  heading  body "quoted"
      “` + strings.TrimSpace(strings.Repeat("word ", explainWords)) + ` …”

   3  OTHER         +2.0  image  body
`
	var b bytes.Buffer
	if err := explainText(&b, traced()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestVoteTexts(t *testing.T) {
	var votes []article.Vote
	for i := range 12 {
		votes = append(votes, article.Vote{Rule: fmt.Sprint("r", i), Label: article.LabelBody, Weight: float64(i) / 2})
	}
	want := []string{"body +5.5 r11", "body +5.0 r10", "body +4.5 r9", "body +4.0 r8", "body +3.5 r7", "body +3.0 r6", "body +2.5 r5", "body +2.0 r4",
		"and 3 lighter", "body by r0"}
	if diff := cmp.Diff(want, voteTexts(votes)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWrap(t *testing.T) {
	want := []string{"aaaa · bbbb", "cccccccccccccccccccc", "dddd"}
	if diff := cmp.Diff(want, wrap([]string{"aaaa", "bbbb", "cccccccccccccccccccc", "dddd"}, 14)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFirstWords(t *testing.T) {
	if got := firstWords(strings.Repeat("水", 500)); len([]rune(got)) > 200 || !strings.HasSuffix(got, " …") {
		t.Errorf("a text without spaces is cut to %d letters", len([]rune(got)))
	}
	if got := firstWords("a short text"); got != "a short text" {
		t.Errorf("got %q", got)
	}
}

// TestExplainPage holds that the page shows each block under its label, counts the labels, and runs nothing of the
// article's.
func TestExplainPage(t *testing.T) {
	var b bytes.Buffer
	if err := explainPage(&b, traced()); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	for _, want := range []string{
		`&lt;script&gt;title()&lt;/script&gt;`, `confidence <b>88 %</b>`, `<b>3</b> blocks`, `<b>1</b> in doubt`,
		`<li class="body" id="b1">`, `<li class="teaser doubt" id="b2">`, `<summary>Why body?</summary>`, `id="show-teaser"`,
		`<td>prose<td>body<td class="w">&#43;3.00`, `The water &lt;b&gt;rose&lt;/b&gt; twice that day.`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("%s is missing", want)
		}
	}
	for _, bad := range []string{"<script", "http:", "https:", `id="show-navigation"`} {
		if strings.Contains(page, bad) {
			t.Errorf("%s stands in the page", bad)
		}
	}
}

func TestPageVotes(t *testing.T) {
	want := []pageVote{{"prose", "body", 3, 100, false}, {"links", "navigation", -0.5, 17, true}, {"pass edges", "body", 0, 0, false}}
	if diff := cmp.Diff(want, pageVotes(traced().Trace.Blocks[0].Votes)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
