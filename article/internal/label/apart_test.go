package label

import (
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// TestApart holds that what a page prints like its story, but beside it, is no body.
func TestApart(t *testing.T) {
	story := "<p>" + strings.Join(strings.Split(flatStory, "\n\n"), "</p><p>") + "</p>"
	const head = "<h1>Last ferry leaves the Arden estuary in April</h1>"
	for _, c := range []struct{ name, page, beside string }{
		{"a thread under a heading",
			"<main>" + head + story + `<div class="comments"><h2>Top rated comments</h2>
<div class="one"><div>Wader</div><div>2 days ago</div><div>I crossed on the old boat every Friday of my life, and I still hear the bell when the fog comes in.</div></div>
<div class="one"><div>Tern</div><div>3 days ago</div><div>The bridge will be empty in winter, and then somebody will ask where the boat has gone, mark my words.</div></div></div></main>`,
			"I crossed on the old boat"},
		{"beginnings of other stories above the headline",
			`<div class="wrap"><div class="latest"><ul>
<li><a href="/a">Harbour wall to be raised by a metre</a> <span>The harbour board has decided to raise the wall by a metre before the autumn storms, after a winter in which the sea...</span></li>
<li><a href="/b">School at Holm gets a second class</a> <span>For the first time in thirty years there are enough children at Holm to open a second class, and the village has...</span></li>
<li><a href="/c">Eel fishers lose their licence</a> <span>The last four eel fishers of the estuary have lost their licence, three weeks before the season begins, because the ministry...</span></li>
</ul></div>` + head + story + "</div>",
			"The harbour board has decided"},
		{"whole texts of other posts below a heading that says related",
			"<div>" + head + story + `<div><h3>You may also like</h3>
<article class="post topic-sea"><a href="/d"><img src="/d.jpg" alt="A boat"></a><p>Whoever has rowed against the tide knows that patience is a muscle, and that it is the one that tires last of all.</p></article>
<article class="post topic-land"><a href="/e"><img src="/e.jpg" alt="A field"></a><p>The field behind the dyke is wet in March, dry in May and somebody else's in August, my grandfather used to say.</p></article></div></div>`,
			"Whoever has rowed against"},
		{"how the author is reached",
			`<main><meta name="author" content="Edda Quill">` + head + story + "<p>Write to Edda Quill at edda.quill@example.org</p></main>",
			"Write to Edda Quill"},
		{"where the house is followed",
			"<main>" + head + story + `<p>Follow the Courier on <a href="https://facebook.com/c">Facebook</a> and <a href="https://instagram.com/c">Instagram</a>.</p></main>`,
			"Follow the Courier"},
		{"an aside outside the article that holds the headline",
			"<div><article>" + head + story + `</article><aside><h2>Live</h2><ul>
<li><span>14:32</span><p>A freighter has run aground off Holm, says the coast guard, and the crew of nine is on its way ashore.</p></li>
<li><span>13:10</span><p>The council meets again on Thursday, this time in public, to speak about the price of the bridge.</p></li></ul></aside></div>`,
			"A freighter has run aground"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromHTML(c.page, block.Limits{})
			body := strings.Join(flatLabels(p, Judge(p, false), article.LabelBody), "\n")
			if strings.Contains(body, c.beside) {
				t.Errorf("body holds %q", c.beside)
			}
			if !strings.Contains(body, "carried when they died") {
				t.Errorf("the story is no body: %q", body)
			}
		})
	}
}

// TestStanding holds that a story stays whole where its page is bare or counts its comments in the head.
func TestStanding(t *testing.T) {
	paragraphs := strings.Split(flatStory, "\n\n")
	for _, c := range []struct{ name, page string }{
		{"comments counted above the story", "<article><h1>Last ferry leaves the Arden estuary in April</h1><p>" + paragraphs[0] + `</p><div class="meta"><h4>Date:</h4><p>3 March 2024</p><h4>No comments yet</h4></div>
<div class="part"><p>` + strings.Repeat(paragraphs[1]+" ", 3) + "</p><p>" + strings.Repeat(paragraphs[0]+" ", 3) + "</p><p>" + paragraphs[2] + "</p></div></article>"},
		{"answers that break off", "<article><h1>Last ferry leaves the Arden estuary in April</h1><div class=\"answer\"><p>" + paragraphs[0] + "..</p></div><div class=\"answer\"><p>" +
			paragraphs[1] + "..</p></div><div class=\"answer\"><p>" + paragraphs[0] + "..</p></div><div class=\"answer\"><p>" + paragraphs[2] + "</p></div></article>"},
		{"a standfirst and nothing below it", `<main><h1>Last ferry leaves the Arden estuary in April</h1><p class="intro">` + paragraphs[2] + "</p></main>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := block.FromHTML(c.page, block.Limits{})
			if got := flatLabels(p, Judge(p, false), article.LabelBody); !slices.Contains(got, paragraphs[2]) {
				t.Errorf("body %q", got)
			}
		})
	}
}

// TestResponses holds that a section about responses is no thread of them.
func TestResponses(t *testing.T) {
	paragraphs := strings.Split(flatStory, "\n\n")
	p := block.FromHTML("<main><h1>Last ferry leaves the Arden estuary in April</h1><p>"+paragraphs[0]+`</p><section class="scripted-responses"><h2>The council: scripted responses from its members</h2><p>`+
		paragraphs[1]+"</p><p>"+paragraphs[2]+"</p></section></main>", block.Limits{})
	if got := flatLabels(p, Judge(p, false), article.LabelBody); !slices.Contains(got, paragraphs[2]) {
		t.Errorf("body %q", got)
	}
}
