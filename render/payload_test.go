package render

// payloads are texts and addresses that would run a script, load something or break out of their place, were they
// written without care.
func payloads() []string {
	out := []string{
		`<script>alert(1)</script>`, `</script><script>alert(1)</script>`, `<ScRiPt>alert(1)</sCrIpT>`, `<script src=//x.example/a.js></script>`,
		`<script/x>alert(1)</script>`, `<<script>alert(1)//<</script>`, `<script>alert(1)`, `<scr<script>ipt>alert(1)</scr</script>ipt>`,
		`<img src=x onerror=alert(1)>`, `<img src=x onerror="alert(1)">`, `<img/src=x/onerror=alert(1)>`, `<img src="x` + "`" + `onerror=alert(1)>`,
		`"><img src=x onerror=alert(1)>`, `'><img src=x onerror=alert(1)>`, "`><img src=x onerror=alert(1)>", `" onerror="alert(1)`, `' onmouseover='alert(1)`,
		`" onfocus=alert(1) autofocus x="`, `x" style="background:url(javascript:alert(1))`, `<svg onload=alert(1)>`, `<svg><script>alert(1)</script></svg>`,
		`<svg><animate onbegin=alert(1) attributeName=x dur=1s>`, `<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>`, `<svg><use href="data:image/svg+xml,<svg/>">`,
		`<math><mi//xlink:href="data:x,<script>alert(1)</script>">`, `<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>`,
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`, `<iframe src="javascript:alert(1)"></iframe>`,
		`<iframe srcdoc="<script>alert(1)</script>"></iframe>`, `<object data="javascript:alert(1)"></object>`, `<embed src="javascript:alert(1)">`, `<applet code=x></applet>`,
		`<form action="javascript:alert(1)"><input type=submit></form>`, `<button formaction="javascript:alert(1)">x</button>`, `<input autofocus onfocus=alert(1)>`,
		`<select autofocus onfocus=alert(1)>`, `<textarea autofocus onfocus=alert(1)>`, `<keygen autofocus onfocus=alert(1)>`, `<video src=x onerror=alert(1)>`,
		`<video><source onerror="alert(1)"></video>`, `<audio src=x onerror=alert(1)>`, `<details open ontoggle=alert(1)>`, `<marquee onstart=alert(1)>`, `<body onload=alert(1)>`,
		`<base href="javascript:/x/">`, `<base href=//x.example/>`, `<link rel=stylesheet href="javascript:alert(1)">`, `<link rel=import href="data:text/html,<script>alert(1)</script>">`,
		`<meta http-equiv=refresh content="0;url=javascript:alert(1)">`, `<style>@import'javascript:alert(1)';</style>`, `<style>*{background:url(//x.example)}</style>`,
		`<div style="width:expression(alert(1))">`, `<table background="javascript:alert(1)">`, `<xss style="behavior:url(x.htc)">`, `<template><script>alert(1)</script></template>`,
		`<noscript><p title="</noscript><img src=x onerror=alert(1)>">`, `<title></title><script>alert(1)</script>`, `</title><script>alert(1)</script>`, `</textarea><script>alert(1)</script>`,
		`</style><script>alert(1)</script>`, `</pre><script>alert(1)</script>`, `</code></pre><img src=x onerror=alert(1)>`, `--><script>alert(1)</script>`, `<!--><script>alert(1)</script>`,
		`<!--[if gte IE 4]><script>alert(1)</script><![endif]-->`, `<![CDATA[<script>alert(1)</script>]]>`, `<?xml-stylesheet href="javascript:alert(1)"?>`, `<!ENTITY x "y">`,
		`&lt;script&gt;alert(1)&lt;/script&gt;`, `&#60;script&#62;alert(1)&#60;/script&#62;`, `&#x3c;img src=x onerror=alert(1)&#x3e;`, `&amp;lt;script&amp;gt;`, `\u003cscript\u003ealert(1)`,
		"+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "\xbcscript\xbealert(1)\xbc/script\xbe", "\xff<script>alert(1)</script>", "<scr\x00ipt>alert(1)</scr\x00ipt>", "\u2028<script>alert(1)</script>",
		`<a href="javascript:alert(1)">x</a>`, `<a href="vbscript:msgbox(1)">x</a>`, `<a href=" javascript:alert(1)">x</a>`, `<a href="jav&#x09;ascript:alert(1)">x</a>`, `<a onclick=alert(1)>x</a>`,
		`<custom-element onpointerenter=alert(1)>`, `<x contenteditable onblur=alert(1)>`, `<portal src="javascript:alert(1)">`, `<frameset onload=alert(1)>`, `<isindex action=javascript:alert(1)>`,
		// Out of Markdown.
		`[x](javascript:alert(1))`, `![x](javascript:alert(1))`, `[x]: javascript:alert(1)`, `[x][y]`, `<javascript:alert(1)>`, `![x](https://a.example "onerror=alert(1)")`, `[x](<javascript:alert(1)>)`,
		"```\n<script>alert(1)</script>\n```", "``` \"><script>alert(1)</script>", "`</code><script>alert(1)</script>", "    <script>alert(1)</script>", "\n\n<script>alert(1)</script>", "> <script>alert(1)</script>",
		"- <script>alert(1)</script>", "1. <img src=x onerror=alert(1)>", "# <img src=x onerror=alert(1)>", "| <img src=x onerror=alert(1)> |", `\<script>alert(1)</script>`, `\\<script>alert(1)</script>`,
		"x](javascript:alert(1))", "x](javascript:alert(1)", "](javascript:alert(1))[", `x" onmouseover="alert(1)`, "~~~\n<script>", "***<b onclick=alert(1)>***", "&lt;img src=x onerror=alert(1)&gt;",
		"{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1+1", "-1+1",
	}
	for _, scheme := range []string{"javascript:", "JaVaScRiPt:", " javascript:", "\tjavascript:", "\njavascript:", "\x01javascript:", "\u00a0javascript:", "\ufeffjavascript:", "\u200bjavascript:",
		"java\tscript:", "java\nscript:", "java\rscript:", "java\x00script:", "javascript\t:", "javascript :", "java\u00adscript:", "\u2028javascript:", "javascript\u2003:", "vbscript:", "livescript:", "mocha:",
		"data:text/html,", "data:text/html;base64,", "data:image/svg+xml,", "data:image/svg+xml;base64,", "DATA:TEXT/HTML,", "data:,", "data:;image/png,", "data:image/png+svg,", "data:text/html;image/png,",
		"file:///", "blob:https://a.example/", "filesystem:https://a.example/", "view-source:", "about:", "ftp://a.example/", "ws://a.example/", "intent://", "ms-word:", "jar:", "feed:javascript:", "x-javascript:", "&#106;avascript:",
		"javascript&colon;", "javascript&#58;", "%6Aavascript:", `\javascript:`, "//javascript:", "javascript://a.example/%0A", "http:javascript:", "ｊavascript:"} {
		out = append(out, scheme+`alert(1)`, scheme+`<script>alert(1)</script>`)
	}
	return out
}
