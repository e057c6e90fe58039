package label

import (
	"math"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

func TestCompany(t *testing.T) {
	paragraphs := strings.Split(flatStory, "\n\n")
	p := block.FromHTML("<div><p>"+strings.Join(paragraphs, "</p><p>")+"</p><p>Sign up for our newsletter and get the best of the estuary in your inbox every morning.</p><h2>The last crossing</h2></div>"+
		"<div><p>"+paragraphs[0]+"</p></div>", block.Limits{})
	j := newJudge(look(p), false)
	score := []float64{2, -1, 0.5, -2, 1, -3}
	if len(score) != len(j.at) {
		t.Fatalf("%d blocks, want %d", len(j.at), len(score))
	}
	before := append([]float64(nil), score...)
	j.company(score)
	for _, i := range []int{3, 4, 5} { // a newsletter's words, a heading, another box
		if score[i] != before[i] {
			t.Errorf("block %d %q: score %.2f, want %.2f untouched", i, p.Blocks[i].Text, score[i], before[i])
		}
	}
	if score[1] <= 0 {
		t.Errorf("a doubtful paragraph among believed ones stays at %.2f", score[1])
	}
	if !(score[0] > score[2] && score[2] > score[1]) {
		t.Errorf("company changed the order of the paragraphs: %.2f", score[:3])
	}
	mean := func(s []float64) float64 {
		sum, words := 0.0, 0.0
		for i, x := range s {
			w := float64(p.Blocks[i].Words)
			sum, words = sum+w*x, words+w
		}
		return sum / words
	}
	if got, want := mean(score[:3]), mean(before[:3]); math.Abs(got-want) > 1e-9 {
		t.Errorf("mean of the company went from %.3f to %.3f", want, got)
	}
}
