package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// everything returns an article with every kind of node and every field.
func everything() *Article {
	return &Article{
		Kind: KindInterview, Confidence: 0.97, Title: "The tide table", Deck: "A harbour master on \"slack\" water",
		Sections: []string{"Coast", "Work"}, Topics: []string{"harbours"}, Authors: []Author{{Name: "Ina Berg", URL: "https://a.example/ina"}},
		Site: "The Pilot", Published: Date{Year: 2024, Month: 3, Day: 14, Precision: PrecisionDay}, Lang: "en", Dir: "ltr", URL: "https://a.example/tide",
		Lead: &Figure{URL: "https://a.example/quay.jpg", Alt: "A quay", Width: 800, Height: 600,
			Caption: Caption{Text: Plainly("Low water."), Credit: Credit{Text: "Tom Roe/QQ", Photographer: "Tom Roe", Agency: "QQ"}}},
		Body: []Node{
			&Paragraph{Text: []Run{{Text: "A {very} "}, {Text: "old", Marks: MarkStrong | MarkEmphasis}, {Text: " "}, {Text: "harbour", Marks: MarkLink, URL: "/h"}, {Text: "."}}},
			&Heading{Level: 2, Text: Plainly("The long way")},
			&QATurn{Kind: TurnQuestion, Label: "TP", Cue: CueLabel, Time: "00:12", Body: []Node{&Paragraph{Text: Plainly("Since when?")}}},
			&QATurn{Kind: TurnAnswer, Speaker: 1, Label: "Roe", Cue: CueLabel, Asides: []string{"laughs", "coughs"}, Body: []Node{
				&Paragraph{Text: Plainly("Always (laughs).")},
				&Quote{Pull: true, Body: []Node{&Paragraph{Text: Plainly("Always")}}},
				&Paragraph{Text: Plainly("Well, nearly."), Label: "Roe", Time: "00:20"},
			}},
			&QATurn{Speaker: -1},
			&List{Ordered: true, Items: [][]Node{{&Paragraph{Text: Plainly("Ebb")}}, {&Paragraph{Text: Plainly("Flood")}}}},
			&Table{Head: []Cell{{Plainly("Port")}, {Plainly("Hour")}}, Rows: [][]Cell{{{Plainly("Ny")}, {Plainly("6")}}}},
			&Quote{Source: "Logbook", Body: []Node{&Paragraph{Text: Plainly("Fog.")}}},
			&Code{Language: "go", Text: "tide()\nebb{}"},
			&Embed{URL: "https://v.example/1", Provider: "v.example", Text: Plainly("Watch")},
			&Break{},
			&Figure{},
		},
		Speakers: []Speaker{{Name: "The Pilot", Labels: []string{"TP"}, Role: RoleInterviewer}, {Name: "Tom Roe", Labels: []string{"Roe", "TR"}, Role: RoleInterviewee, Description: "harbour master"}},
		Teasers: []Teaser{{Title: "Fog", URL: "/fog", Sections: []string{"Weather"}, Summary: "Thick.", Paragraphs: []string{"Thick.", "Grey."},
			Figure: &Figure{URL: "/fog.jpg"}, Date: "3 May", Authors: []string{"A. Lee"}, Group: "Most read", More: "keep reading", InBody: true}},
		Notes:   []Note{{Kind: NoteEditing, Text: "Edited and condensed."}},
		Rest:    []Rest{{Label: LabelNavigation, Text: "Home Coast"}},
		Notices: []Notice{{Text: "not closed", Origin: "json-ld"}},
	}
}

func TestDump(t *testing.T) {
	want := `article interview confidence=0.97
title "The tide table"
deck "A harbour master on \"slack\" water"
section "Coast"
section "Work"
topic "harbours"
author "Ina Berg" url="https://a.example/ina"
site "The Pilot"
published 2024-03-14
lang "en"
dir "ltr"
url "https://a.example/tide"
lead
  figure url="https://a.example/quay.jpg" 800x600 alt="A quay"
    caption Low water.
    credit "Tom Roe/QQ" photographer="Tom Roe" agency="QQ"
body
  paragraph A \{very\} {strong+emphasis:old} {link(/h):harbour}.
  heading 2 The long way
  turn question speaker=0 label="TP" cue=label time="00:12"
    paragraph Since when?
  turn answer speaker=1 label="Roe" cue=label asides="laughs","coughs"
    paragraph Always (laughs).
    pull-quote
      paragraph Always
    paragraph time="00:20" label="Roe" Well, nearly.
  turn statement
  list ordered
    item
      paragraph Ebb
    item
      paragraph Flood
  table
    head Port | Hour
    row Ny | 6
  quote source="Logbook"
    paragraph Fog.
  code language="go" tide()\nebb\{\}
  embed url="https://v.example/1" provider="v.example" Watch
  break
  figure
speaker 0 "The Pilot" interviewer labels="TP"
speaker 1 "Tom Roe" interviewee labels="Roe","TR" description="harbour master"
teaser "Fog" in-body url="/fog"
  section "Weather"
  summary "Thick."
  paragraph "Thick."
  paragraph "Grey."
  figure url="/fog.jpg"
  date "3 May"
  author "A. Lee"
  group "Most read"
  more "keep reading"
note editing "Edited and condensed."
rest navigation "Home Coast"
notice "not closed" origin="json-ld"
`
	if diff := cmp.Diff(want, everything().Dump()); diff != "" {
		t.Errorf("Dump (-want +got)\n%s", diff)
	}
}

// TestDumpTellsApart changes one article in many ways; every change shows.
func TestDumpTellsApart(t *testing.T) {
	seen := map[string]uint64{}
	for seed := range uint64(300) {
		nodes := newGenerator(seed).nodes(3)
		dump := DumpNodes(nodes)
		if first, ok := seen[dump]; ok {
			if diff := cmp.Diff(newGenerator(first).nodes(3), nodes); diff != "" {
				t.Fatalf("seeds %d and %d look the same:\n%s", first, seed, diff)
			}
		}
		seen[dump] = seed
	}
}

func TestPlain(t *testing.T) {
	want := strings.Join([]string{
		"The tide table", "A harbour master on \"slack\" water", "Low water.", "Tom Roe/QQ", "A {very} old harbour.", "The long way",
		"00:12 TP: Since when?", "Roe: Always (laughs).", "Always", "00:20 Roe: Well, nearly.", "- Ebb", "- Flood", "Port\tHour\nNy\t6",
		"Fog.", "Logbook", "tide()\nebb{}", "Watch", "* * *",
	}, "\n\n")
	if diff := cmp.Diff(want, everything().Plain()); diff != "" {
		t.Errorf("Plain (-want +got)\n%s", diff)
	}
}

func TestPlainLabels(t *testing.T) {
	tests := []struct {
		name string
		in   []Node
		want string
	}{
		{"a turn without words keeps its label", []Node{&QATurn{Label: "RS", Time: "0:01"}, &Break{}}, "0:01 RS:\n\n* * *"},
		{"a picture before the words", []Node{&QATurn{Label: "RS", Body: []Node{&Figure{Caption: Caption{Text: Plainly("Quay")}}, &Paragraph{Text: Plainly("Yes.")}}}}, "RS:\n\nQuay\n\nYes."},
		{"an empty item leaves no sign", []Node{&List{Items: [][]Node{nil, {&Paragraph{Text: Plainly("x")}}}}}, "- x"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Plain(tt.in)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
