package words

var english = table{
	code:        "en",
	months:      "january, february, march, april, may, june, july, august, september, october, november, december",
	days:        "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
	stop:        "the, and, of, to, is, that, was, with, for, are, this, it",
	first:       "i, i'm, i’m, i've, i’ve, i'd, i’d, my, me, we, we're, we’re, our, us, myself",
	second:      "you, your, you're, you’re, you've, you’ve, you'd, you’d, yourself, yours",
	prompt:      "tell, name, describe, explain, imagine, please",
	reply:       "yes, no, yeah, well, because, of course, sure, oh, exactly, absolutely, never, not at all, not really, maybe, perhaps, certainly, definitely, right, i think, by the way, always, sometimes, probably",
	thanks:      "thank, thanks",
	ask:         "what, why, how, when, where, who, which, whose, do, does, did, is, are, was, were, can, could, would, will, should, have, has, tell, so, and, but",
	question:    "q, question, the question, interview question",
	answer:      "a, answer, reply, response",
	interviewer: "interviewer, reporter, journalist, editor, editors, staff, int, press, correspondent",
	guest:       "interviewee, guest, respondent, participant, subject",
	host:        "host, co-host, cohost, presenter, anchor, announcer",
	moderator:   "moderator, chair, chairman, chairperson, facilitator, mod, operator",
	audience:    "audience, audience member, audience question, listener, caller, viewer, reader, questioner, student, attendee, voice from audience",
	chairs:      "moderated, moderated by, moderates, chaired, chaired by, moderator",
	aside: "laugh, chuckl, giggl, smil, sigh, pause, applau, crosstalk, cross-talk, cross talk, inaudible, unintelligible, indistinct, silence, long pause, cries, crying, " +
		"sob, nods, shrug, grin, cough, clears, whisper, music, clapping, cheer, snicker, groan, gasp, sings, singing, hums, shakes, interrupt, joking, sarcas, gestur, points, rolls, winks, thinks, thinking, sniff, snort, exhale, inhale, beep, bleep, mumbl, off mic, speaks, speaking in, in spanish, in french, foreign",
	talk: "interview, q&a, q & a, questions and answers, in conversation, conversation with, talks to, talked to, talked with, talks with, speaks to, spoke to, spoke with, speaks with, " +
		"sat down with, sits down with, we asked, i asked, asked him, asked her, questions for, questions with, caught up with, chat with, chatted with, told us, transcript, podcast, episode, tells us, catches up, discuss with, discussion, roundtable, round table, dialogue, in an exchange, joins us, explains",
	faq: "faq, faqs, frequently asked questions, your questions answered, common questions, questions and answers",
	by: "interview by, interviewed by, interview conducted by, this interview was conducted, the interview was conducted, as told to, questions by, interviewer:, interview:, " +
		"spoke to, the questions were asked by",
	edited: "edited for length, edited and condensed, condensed and edited, edited for clarity, lightly edited, been edited, been condensed, edited for brevity, " +
		"edited and abridged, conversation has been, interview has been, transcript has been, was conducted by email, conducted in writing, edited for space, " +
		"edited and shortened, has been edited, has been condensed, condensed for",
	translated: "translated by, translation by, translation:, translated from, translated into, translator:",
	corrected:  "correction:, correction, this article was amended, an earlier version, this story has been updated, clarification",
	office:     "director, filmmaker, novelist, photographer, professor, scientist, engineer, musician, historian, biologist, president, minister, designer, architect, producer, composer, journalist, researcher",
	named:      "my name is, my name’s, my name's, i am called",
	am:         "i'm, i’m, i am",
	title:      "mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, rev, father, sen, senator, rep, gov, governor, gen, general, col, capt, judge, justice, hon, president, minister, mayor",
	noLabel: "photo, photos, picture, image, images, video, caption, credit, source, sources, note, notes, editor's note, editor’s note, update, updated, correction, read more, read, read also, see also, also read, related, more, " +
		"watch, listen, listen now, subscribe, follow, follow us, share, tags, topics, labels, categories, category, posted in, filed under, published, date, time, location, venue, place, address, phone, tel, fax, email, e-mail, " +
		"website, web, url, link, links, price, cost, tickets, ingredients, directions, method, instructions, serves, yield, prep time, cook time, total time, difficulty, warning, tip, tips, disclaimer, example, examples, step, " +
		"part, chapter, section, table, figure, fig, total, result, results, score, goals, cards, attendance, referee, cast, director, directed by, written by, starring, genre, runtime, rating, verdict, pros, cons, summary, " +
		"conclusion, background, context, bonus, spoiler, break, jingle, intro, outro, sponsor, sponsors, sponsored by, ad, advertisement, music, host links, episode links, show notes, contact, copyright, by, author, authors, " +
		"text, words, photography, photographs, illustration, isbn, publisher, pages, language, born, age, height, weight, occupation, hometown, education, name, size, colour, color, material, model, brand, weather, fun fact, fact, " +
		"key points, highlights, what you need, you will need, materials, for more information, more information, info, ps, p.s, btw, edit, tl;dr, re, cc, subject, from, to, status, motion, present, absent, minutes, action, agenda, item",
	given: "james, john, robert, michael, william, david, richard, joseph, thomas, charles, christopher, daniel, matthew, anthony, donald, steven, andrew, paul, joshua, kenneth, " +
		"kevin, brian, george, timothy, ronald, edward, jason, jeffrey, ryan, jacob, gary, nicholas, eric, jonathan, stephen, larry, scott, brandon, benjamin, samuel, gregory, " +
		"alexander, patrick, jack, dennis, jerry, tyler, aaron, henry, peter, adam, nathan, zachary, walter, harold, kyle, carl, arthur, roger, keith, jeremy, lawrence, sean, " +
		"ethan, joe, albert, jesse, ralph, roy, louis, eugene, philip, bobby, johnny, simon, neil, ian, graham, colin, alan, hugh, owen, oliver, harry, ben, tom, tim, mike, dan, " +
		"matt, chris, nick, sam, alex, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra, margaret, ashley, kimberly, " +
		"emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, sharon, laura, cynthia, dorothy, amy, kathleen, angela, shirley, emma, brenda, pamela, nicole, " +
		"anna, samantha, katherine, christine, helen, debra, rachel, carolyn, janet, maria, catherine, heather, diane, olivia, julie, joyce, victoria, ruth, lauren, kelly, " +
		"christina, joan, evelyn, judith, andrea, hannah, megan, alice, julia, jane, sophie, charlotte, lucy, claire, fiona, alison, kate, anne, ann, ellen, nora, clara, esther, " +
		"ada, edith, martha, sara, diana, eleanor, frances, gloria, isabel, caroline",
	article:  "the, a, an",
	genitive: "of, for, at, and",
	with:     "with, interviews, meets",
	place:    "in, across",
	thing:    "valley, river, lake, island, islands, beach, radio, television, college, university, street, avenue, hotel, museum, theatre, theater, library, club, press, news, times, gazette, tribune, festival, foundation, institute, company, academy, school, bridge, harbour, harbor, station, team, united",
	signs:    "by, text, words",
	adverb:   "however, though, meanwhile, instead, also, then, therefore, moreover, nevertheless, nonetheless, indeed, perhaps",
	photo:    "photo, photos, image, picture, pictures, photo credit, image credit, credit, photography, photographs, photo by",
	network:  "instagram, whatsapp, facebook, telegram, youtube, tiktok, twitter, linkedin, bluesky, mastodon, threads, spotify, viber, pinterest, reddit, discord, soundcloud, patreon, substack, deezer, wechat, weibo",
	third:    "he, she, his, her",
	prep:     "on, from, near, to, through, behind, above, below, under, over, outside, around, along, into, onto, off, beyond, between, past, toward, towards, inside, by, about, against, since, after, before, during, until, without",
	possess:  "its, his, her, their, our, my",
	age:      "years, old, aged",
	since:    "for, since",
	welcome:  "welcome to, welcome back, you are listening to, you’re listening to, you're listening to",
	show:     "podcast, episode, radio show, broadcast",
	hosts:    "co-host, cohost, co-hosts, hosted by, your host, your hosts",
}
