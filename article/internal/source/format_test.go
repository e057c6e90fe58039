package source

import (
	"strings"
	"testing"
)

func TestSniff(t *testing.T) {
	prose := strings.Repeat("The miller looked at the river and said nothing for a while. ", 20)
	tests := []struct {
		name, in string
		want     Format
	}{
		{"doctype", " \n<!DOCTYPE html>hi", FormatHTML},
		{"html", "<HTML lang=en>", FormatHTML},
		{"XHTML", `<?xml version="1.0"?><html>`, FormatHTML},
		{"comment first", "<!-- saved page --><p>hi", FormatHTML},
		{"fragment", "<p>Hello, <b>miller</b>.</p>", FormatHTML},
		{"fragment that begins with text", "Hello <p>one</p><p>two</p><p>three</p>", FormatHTML},
		{"unclosed paragraphs", "Head" + strings.Repeat("<p>"+prose[:100], 30), FormatHTML},
		{"mentions a tag", "The <b> element makes text bold. " + prose, FormatText},
		{"opens with a mention", "<p> is the element of paragraphs. " + prose, FormatText},
		{"mentions several", prose + "Use <em>, <strong>, <a> and <b>, she said. " + prose, FormatText},
		{"quotes markup in backticks", prose + "`<p>` `</p>` `<div>` `</div>` `<li>` `</li>`" + prose, FormatText},
		{"WebVTT", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann><b>Hi</b> <i>a</i> <u>b</u> <b>c</b>", FormatText},
		{"SRT", "1\n00:00:01,000 --> 00:00:02,000\n<i>Hi there</i>\n", FormatText},
		{"Markdown", "# A mill\n\n**Bold** and [link](https://example.org).\n", FormatText},
		{"voices and laughter", "<laughs> Well. <applause> Thank you. <laughs>", FormatText},
		{"arithmetic", "a < b and b > c and 3 <4", FormatText},
		{"address", "<https://example.org> says so", FormatText},
		{"empty", "", FormatText},
	}
	for _, tt := range tests {
		if got := sniff(tt.in); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
