package source

import (
	"strings"
	"testing"
)

func TestHeaderCharset(t *testing.T) {
	for in, want := range map[string]string{
		"":                                   "",
		"text/html":                          "",
		"text/html; charset=utf-8":           "utf-8",
		"text/html; Charset = \"KOI8-R\"; q": "KOI8-R",
		"text/html; charset='big5'":          "big5",
		"text/html; charset=\"big5":          "",
		"charsets charset=gbk;x":             "gbk",
		"text/html; charset=":                "",
	} {
		if got := headerCharset(in); got != want {
			t.Errorf("headerCharset(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestMetaCharset(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", `<meta charset="koi8-r">`, "koi8-r"},
		{"bare value", "<META CHARSET=koi8-r/>", "koi8-r/"},
		{"http-equiv", `<meta content='text/html; charset=big5' http-equiv=Content-Type>`, "big5"},
		{"no http-equiv, but plain enough", `<meta content="text/html; charset=big5">`, "big5"},
		{"description only", `<meta name="description" content="charset=big5">`, ""},
		{"in a comment", `<!-- <meta charset=big5> --><meta charset=gbk>`, "gbk"},
		{"short comment", `<!--><meta charset=gbk>`, "gbk"},
		{"in a script", `<script>"<meta charset=big5>"</script><meta charset=gbk>`, "gbk"},
		{"inside another tag's attribute", `<html data-x="<meta charset=big5>"><meta charset=gbk>`, "gbk"},
		{"another name", `<metadata charset=big5>`, ""},
		{"late in a long head", "<head>" + strings.Repeat("<link rel=x>", 2000) + "<meta charset=gbk>", "gbk"},
		{"late, after the head", "<head></head>" + strings.Repeat("<link rel=x>", 2000) + "<meta charset=gbk>", ""},
		{"broken off", `<meta charset="gb`, ""},
		{"unclosed comment", `<!-- <meta charset=big5>`, ""},
	}
	for _, tt := range tests {
		if got := metaCharset([]byte(tt.in)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestXMLCharset(t *testing.T) {
	for in, want := range map[string]string{
		`<?xml version="1.0" encoding="iso-8859-2"?>`: "iso-8859-2",
		`<?xml version='1.0' encoding = 'big5' ?>`:    "big5",
		`<?xml version="1.0"?> encoding="big5"`:       "",
		`<p encoding="big5">`:                         "",
	} {
		if got := xmlCharset([]byte(in)); got != want {
			t.Errorf("xmlCharset(%q) = %q, want %q", in, got, want)
		}
	}
}
