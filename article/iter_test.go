package article

import (
	"fmt"
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// names returns the type of each node, in order.
func names(nodes iter.Seq[Node]) []string {
	var out []string
	for n := range nodes {
		out = append(out, strings.TrimPrefix(fmt.Sprintf("%T", n), "*article."))
	}
	return out
}

func TestAll(t *testing.T) {
	want := strings.Fields(`Paragraph Heading QATurn Paragraph QATurn Paragraph Quote Paragraph Paragraph QATurn List Paragraph Paragraph
		Table Quote Paragraph Code Embed Break Figure`)
	a := everything()
	if diff := cmp.Diff(want, names(a.All())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	// Whoever stops, at whatever depth, is left alone.
	for stop := range want {
		seen := 0
		for range a.All() {
			if seen++; seen > stop {
				break
			}
		}
		if seen != stop+1 {
			t.Errorf("stopped after %d nodes, and %d came", stop+1, seen)
		}
	}
}

func TestTurns(t *testing.T) {
	var got []string
	for i, turn := range everything().Turns() {
		if i == 2 {
			break
		}
		got = append(got, fmt.Sprint(i, " ", turn.Kind))
	}
	if diff := cmp.Diff([]string{"0 question", "1 answer"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFigures(t *testing.T) {
	a := everything()
	a.Body = append(a.Body, &Figure{URL: "/last.jpg", Caption: Caption{Credit: Credit{Text: "QQ"}}})
	var urls, captions []string
	for f := range a.Figures() {
		urls = append(urls, f.URL)
	}
	for c := range a.Captions() {
		captions = append(captions, Text(c.Text)+"|"+c.Credit.Text)
	}
	if diff := cmp.Diff([]string{"https://a.example/quay.jpg", "", "/last.jpg"}, urls); diff != "" {
		t.Errorf("figures (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{"Low water.|Tom Roe/QQ", "|QQ"}, captions); diff != "" {
		t.Errorf("captions (-want +got)\n%s", diff)
	}
	for range a.Figures() {
		break // at the lead
	}
	for range a.Captions() {
		break
	}
	a.Lead = nil
	for f := range a.Figures() {
		if f.URL != "" {
			t.Errorf("the first figure is %q", f.URL)
		}
		break // in the body
	}
}

func TestSpeaker(t *testing.T) {
	a := everything()
	for n, want := range map[int]string{-1: "", 0: "The Pilot", 1: "Tom Roe", 2: ""} {
		got := ""
		if s := a.Speaker(&QATurn{Speaker: n}); s != nil {
			got = s.Name
		}
		if got != want {
			t.Errorf("speaker %d: got %q, want %q", n, got, want)
		}
	}
}
