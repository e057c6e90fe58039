package label

import "testing"

func TestLanguage(t *testing.T) {
	for want, text := range map[string]string{
		"en": "The ferry was late again, and nobody on the quay could say why it had not left with the tide.",
		"de": "Die Fähre kam wieder zu spät, und niemand am Kai konnte sagen, warum sie nicht mit der Flut gefahren ist.",
		"fr": "Le bac est encore arrivé en retard, et personne sur le quai ne savait pourquoi il n’était pas parti avec la marée.",
		"es": "El transbordador llegó tarde otra vez, y nadie en el muelle sabía por qué no había salido con la marea.",
		"pt": "A barca chegou outra vez com atraso, e ninguém no cais sabia por que não tinha saído com a maré.",
		"it": "Il traghetto è arrivato di nuovo in ritardo, e nessuno sul molo sapeva perché non era partito con la marea.",
		"nl": "De veerboot kwam weer te laat, en niemand op de kade kon zeggen waarom hij niet met het tij was vertrokken.",
		"sv": "Färjan var sen igen, och ingen på kajen kunde säga varför den inte hade gått med tidvattnet.",
		"da": "Færgen var forsinket igen, og ingen på kajen kunne sige, hvorfor den ikke blev sendt af sted med tidevandet.",
		"no": "Fergen var forsinket igjen, og ingen på kaia kunne si hvorfor den ikke ble sendt ut med tidevannet nå.",
		"fi": "Lautta oli taas myöhässä, eikä kukaan laiturilla tiennyt, miksi se ei ollut lähtenyt kun vuorovesi nousi, vaan jäi satamaan.",
		"is": "Ferjan var aftur of sein og enginn á bryggjunni gat sagt af hverju hún fór ekki með flóðinu, en það var hvasst.",
		"et": "Praam jäi jälle hiljaks ja keegi kail ei osanud öelda, miks see ei olnud tõusuga välja sõitnud, aga kõik ootasid.",
		"lv": "Prāmis atkal kavējās, un neviens piestātnē nevarēja pateikt, kāpēc tas nav izbraucis ar paisumu, bet visi gaidīja.",
		"lt": "Keltas vėl vėlavo, ir niekas krantinėje negalėjo pasakyti, kodėl jis neišplaukė su potvyniu, bet visi laukė, kad jis būtų čia.",
		"pl": "Prom znowu się spóźnił i nikt na nabrzeżu nie wiedział, dlaczego nie odpłynął z przypływem, ale wszyscy czekali.",
		"cs": "Trajekt měl zase zpoždění a nikdo na nábřeží nevěděl, proč nevyplul s přílivem, ale všichni čekali, že se to změní, protože byl večer.",
		"sk": "Trajekt mal opäť meškanie a nikto na nábreží nevedel, prečo sa nevydal na cestu s prílivom, ale všetci čakali, že sa to zmení, keď bol večer.",
		"sl": "Trajekt je spet zamujal in nihče na pomolu ni vedel, zakaj ni odplul s plimo, a vsi so čakali, da se bo to kar spremenilo.",
		"hr": "Trajekt je opet kasnio i nitko na rivi nije znao zašto nije isplovio s plimom, ali su svi čekali da se to promijeni.",
		"hu": "A komp megint késett, és a rakparton senki sem tudta, hogy miért nem indult el a dagállyal, de mindenki várt.",
		"ro": "Feribotul a întârziat din nou, și nimeni de pe chei nu știa de ce nu a plecat cu mareea, dar toți au așteptat.",
		"sq": "Trageti u vonua përsëri, dhe askush në skelë nuk dinte të thoshte pse nuk ishte nisur me baticën, por të gjithë prisnin.",
		"tr": "Feribot yine gecikti ve rıhtımda kimse neden gelgitle birlikte yola çıkmadığını bilmiyordu, ama herkes bir gemi için bekledi.",
		"az": "Bərə yenə gecikdi və körpüdə heç kim onun niyə qabarma ilə yola düşmədiyini bilmirdi, amma hər kəs bu gəmi üçün gözlədi.",
		"vi": "Chuyến phà lại đến muộn, và không ai trên bến biết vì sao nó đã không rời đi khi nước lên, nhưng mọi người vẫn chờ.",
		"id": "Feri itu terlambat lagi, dan tidak ada orang di dermaga yang tahu mengapa kapal tersebut tidak berangkat saat air pasang.",
		"ca": "El transbordador va arribar tard una altra vegada, i ningú al moll no sabia per què no havia sortit amb la marea, però és així.",
		"eu": "Ferrya berriro berandu iritsi da, eta kaian inork ez du jakin zergatik ez zen irten mareak gora egin duen arte, baina hori ohikoa da.",
		"af": "Die veerboot was weer laat, en niemand op die kaai kon sê hoekom dit nie met die gety vertrek het nie.",
		"ga": "Bhí an bád farantóireachta mall arís, agus ní raibh a fhios ag aon duine ar an gcé cén fáth nár imigh sé leis an taoide.",
		"ru": "Паром снова опоздал, и никто на причале не мог сказать, почему он не вышел с приливом, но все ждали.",
		"uk": "Пором знову запізнився, і ніхто на причалі не міг сказати, чому він не вийшов із припливом, її всі чекали.",
		"bg": "Фериботът отново закъсня и никой на кея не можеше да каже защо не е тръгнал с прилива.",
		"sr": "Трајект је опет каснио и нико на кеју није знао зашто није испловио, али ће ноћу већ стићи.",
		"el": "Το φέρι άργησε πάλι και κανείς στην προβλήτα δεν ήξερε γιατί δεν έφυγε με την παλίρροια.",
		"ar": "تأخرت العبارة مرة أخرى، ولم يعرف أحد على الرصيف لماذا لم تغادر مع المد.",
		"fa": "کشتی دوباره دیر رسید و هیچ‌کس در اسکله نمی‌دانست چرا با مد دریا حرکت نکرده بود و گفت پس چه شد.",
		"ur": "کشتی پھر دیر سے آئی اور گھاٹ پر کوئی نہیں جانتا تھا کہ وہ جوار کے ساتھ کیوں نہیں نکلی تھی۔",
		"he": "המעבורת איחרה שוב ואיש על הרציף לא ידע מדוע לא יצאה עם הגאות.",
		"hi": "नाव फिर देर से आई और घाट पर कोई नहीं बता सका कि वह ज्वार के साथ क्यों नहीं निकली।",
		"th": "เรือข้ามฟากมาสายอีกแล้ว และไม่มีใครที่ท่าเรือบอกได้ว่าทำไม",
		"zh": "渡轮又晚点了，码头上没有人知道它为什么没有随潮水出发。",
		"ja": "フェリーはまた遅れ、桟橋の誰もなぜ潮とともに出なかったのか言えなかった。",
		"ko": "여객선은 또 늦었고, 부두에 있던 누구도 왜 밀물에 떠나지 않았는지 말하지 못했다.",
		"ka": "ბორანი ისევ დააგვიანა და ნავმისადგომზე არავინ იცოდა რატომ.",
		"":   "Skarvholm 1931, 1947, 1952.",
	} {
		if got := Language([]string{text}); got != want {
			t.Errorf("Language(%.40q) = %q, want %q", text, got, want)
		}
	}
}

func TestRightToLeft(t *testing.T) {
	for text, want := range map[string]bool{"المعبر متأخر": true, "המעבורת איחרה": true, "The ferry العبارة was late": false, "": false} {
		if got := RightToLeft([]string{text}); got != want {
			t.Errorf("RightToLeft(%q) = %t", text, got)
		}
	}
}
