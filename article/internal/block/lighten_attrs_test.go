package block

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"iter"
	"math/rand/v2"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestLightenKeepsWhatIsRead looks through the package for the names of attributes that it asks for.
func TestLightenKeepsWhatIsRead(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "jsonld") { // JSON has keys of its own
			continue
		}
		file, err := parser.ParseFile(gotoken.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for key := range attributeNames(file) {
			if n++; !isRead(key) {
				t.Errorf("%s reads the attribute %s, which lighten drops", name, key)
			}
		}
	}
	if n < 40 {
		t.Errorf("found only %d attributes that are read", n)
	}
}

// attributeNames yields the string literals that file compares with keys of attributes or passes to get and has: alone, or
// in an array over which a loop runs.
func attributeNames(file *ast.File) iter.Seq[string] {
	return func(yield func(string) bool) {
		ast.Inspect(file, func(n ast.Node) bool {
			var in []ast.Node
			switch n := n.(type) {
			case *ast.SwitchStmt:
				if sel, ok := n.Tag.(*ast.SelectorExpr); ok && sel.Sel.Name == "Key" {
					for _, c := range n.Body.List {
						for _, e := range c.(*ast.CaseClause).List {
							in = append(in, e)
						}
					}
				}
			case *ast.RangeStmt:
				if id, ok := n.Key.(*ast.Ident); ok && n.Value != nil && id.Name == "_" && n.Value.(*ast.Ident).Name == "key" {
					in = append(in, n.X)
				}
			case *ast.CallExpr:
				if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "get" || id.Name == "has") && len(n.Args) == 2 {
					in = append(in, n.Args[1])
				}
			}
			for _, n := range in {
				ast.Inspect(n, func(n ast.Node) bool {
					if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == gotoken.STRING {
						key, err := strconv.Unquote(lit.Value)
						return err == nil && yield(key)
					}
					return true
				})
			}
			return true
		})
	}
}

// TestLightenSoup checks pages of tags thrown together, as no one writes them and parsers must read them.
func TestLightenSoup(t *testing.T) {
	pieces := strings.Split(`<p>|</p>|<div class=card>|</div>|<table>|<tr>|<td colspan=2>|</td>|</table>|<b>|<b class=x>|</b>|<i id=a>|</i>|`+
		`<a href="/x?a=1&b=2" title=y>|<a href=/z>|</a>|<pre>|</pre>|<ul>|<li class="item byline">|</ul>|<span class=credit>|</span>|`+
		`<select>|<option value=1>|</select>|<input type=hidden class=x>|<img src=a.jpg alt="b &amp; c">|<br/>|<script>x</script>|<svg><path/></svg>|`+
		`<!-- a comment of some length -->|<style>p{}</style>|<h2 role=heading aria-level=3>|</h2>|<button data-qa=share>|</button>|`+
		`<template>|</template>|<body class=x>|<head>|</head>|<!doctype html>|<colgroup>|<col>|<script type="application/ld+json">{"@type":"Article","name":"x"}</script>|`+
		`<caption>|<form action=/y>|</form>|<p hidden>|<nobr>|a|b c|\n|     \n    | |&nbsp;|      `, "|")
	const pages, most = 1000, 24
	rnd := rand.New(rand.NewPCG(1, 2))
	for range pages {
		var in strings.Builder
		for range 2 + rnd.IntN(most) {
			in.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		if checkLighten(t, in.String()); t.Failed() {
			t.Fatalf("page: %q", in.String())
		}
	}
}
