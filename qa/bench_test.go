package qa

import (
	"fmt"
	"slices"
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func BenchmarkSplit(b *testing.B) {
	for _, name := range []string{"en-transcript-times.txt", "en-strong-questions.txt", "neg-en-news.txt"} {
		in := caseInputs(b)[name]
		for _, times := range []int{10, 100, 1000} {
			big := in
			big.Body = slices.Repeat(in.Body, times)
			size := 0
			for n := range article.All(big.Body) {
				size += len(plain(n))
			}
			b.Run(fmt.Sprintf("%s/%dx", name, times), func(b *testing.B) {
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					Split(big)
				}
			})
		}
	}
}
