package parse_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// story sets a piece of markup between the paragraphs of an article.
func story(head, middle, foot string) []byte {
	const p = `<p>The last ferry leaves the quay long after dark, and nobody in the harbour office can say, when asked, who still travels with it on a winter night like this one.</p>
<p>Its skipper has counted them, he says, on every crossing since the spring, and he keeps the book, with dates and names and weather, in the drawer below the compass.</p>`
	return []byte(`<html><head><title>The last ferry</title></head><body><main><article><h1>The last ferry of the night</h1>` + head +
		`<div class="article-body">` + p + middle + p + `</div></article>` + foot + `</main></body></html>`)
}

// pictures lists captions and credits of an article's own figures, in page order.
func pictures(t *testing.T, src []byte) [][2]string {
	t.Helper()
	a, err := parse.Article(src, parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	for c := range a.Captions() {
		out = append(out, [2]string{article.Text(c.Text), c.Credit.Text})
	}
	return out
}

func TestFigures(t *testing.T) {
	const img = `<img src="/quay.jpg" width="800" height="600" alt="">`
	for _, tt := range []struct {
		name         string
		head, middle string
		want         [][2]string
	}{
		{"caption and credit in one figcaption", "", `<figure>` + img + `<figcaption>Low water at the quay. <span class="credit">Tom Roe</span></figcaption></figure>`,
			[][2]string{{"Low water at the quay.", "Tom Roe"}}},
		{"the credit's element says so by the end of its name", "", `<figure>` + img + `<figcaption class="figcaption"><span class="figcaption__caption">Low water at the quay.</span> <span class="figcaption__credit">Harbourside</span></figcaption></figure>`,
			[][2]string{{"Low water at the quay.", "Harbourside"}}},
		{"the credit stands in the figure's footer", "", `<figure>` + img + `<figcaption>Low water at the quay</figcaption><footer>Screenshots</footer></figure>`,
			[][2]string{{"Low water at the quay", "Screenshots"}}},
		{"the credit before the caption, no figure element", "", `<div>Photo: Tom Roe` + img + `<div>Low water at the quay of the old harbour</div></div>`,
			[][2]string{{"Low water at the quay of the old harbour", "Photo: Tom Roe"}}},
		{"the alternative text tells the caption", "", `<div><img src="/quay.jpg" alt="Low water at the quay"></div><div>Low water at the quay</div>`,
			[][2]string{{"Low water at the quay", ""}}},
		{"the same for the lead", `<div><img src="/quay.jpg" width="800" alt="Low water at the quay"></div><p>Low water at the quay</p>`, "",
			[][2]string{{"Low water at the quay", ""}}},
		{"copies for phones and wide screens count once", `<figure class="phone">` + img + `<figcaption>Low water at the quay of the very old harbour below the town.</figcaption></figure><figure class="wide">` + img + `<figcaption>Low water at the quay of the very old harbour below the town.</figcaption></figure>`, "",
			[][2]string{{"Low water at the quay of the very old harbour below the town.", ""}}},
		{"a label for screen readers is no caption", "", `<figure>` + img + `<figcaption>Image caption, Low water at the quay</figcaption></figure>`,
			[][2]string{{"Low water at the quay", ""}}},
		{"the whole figure is a button", "", `<button><figure>` + img + `</figure><figcaption>Low water at the quay</figcaption></button>`,
			[][2]string{{"Low water at the quay", ""}}},
		{"an icon does not part picture and caption", "", `<figure>` + img + `<img src="/zoom.svg" alt="Zoom"><figcaption>Low water at the quay</figcaption></figure>`,
			[][2]string{{"Low water at the quay", ""}}},
		{"the portrait of the author is no figure", `<figure><img src="/ina.jpg" alt=""><figcaption><address>By Ina Berg</address></figcaption></figure>`, "", nil},
		{"a counter is no caption", "", `<figure>` + img + `<figcaption><p>3 of 12 |</p><p>Low water at the quay</p></figcaption></figure>`,
			[][2]string{{"Low water at the quay", ""}}},
		{"a second picture above the body", `<figure>` + img + `<figcaption>Low water at the quay</figcaption></figure><figure><img src="/ebb.jpg" width="800" alt=""><figcaption>The skipper on his bridge</figcaption></figure>`, "",
			[][2]string{{"Low water at the quay", ""}, {"The skipper on his bridge", ""}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := story(tt.head, tt.middle, "")
			if diff := cmp.Diff(tt.want, pictures(t, src)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if lost, invented := account(t, src, parse.Options{}); len(lost)+len(invented) > 0 {
				t.Errorf("lost %q, invented %q", lost, invented)
			}
		})
	}
}
