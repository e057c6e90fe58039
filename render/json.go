package render

import (
	_ "embed" // for the schema
	"io"

	"github.com/verbatim-go/verbatim/article"
)

// JSON writes a as one line of JSON, format version 1; see (*article.Article).AppendJSON.
func JSON(w io.Writer, a *article.Article) error {
	_, err := w.Write(append(a.AppendJSON(nil), '\n'))
	return err
}

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of what JSON writes.
func Schema() string { return schema }
