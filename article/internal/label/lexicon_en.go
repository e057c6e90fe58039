package label

// Risky ones: "print" and "play" are verbs, "home" and "search" nouns of prose, so they count only in a whole; "source"
// opens sentences, so it counts only at the start; "follow" asks readers but also tells what followed, so it needs an
// object; "log in" stands in stories on computers; "sign up" in stories on health insurance.
const englishPhrases = `
share:
=cite this, =copied, =copy, =email, =facebook, =flipboard, =instagram, =link, =linkedin, =mastodon, =messenger, =more options, =pinterest
=post to x, =print, =reddit, =republish, =restack, =save, =send, =share, =shares, =telegram, =threads, =tweet, =twitter, =weibo, =whatsapp
=x, =youtube, add to bookmarks, bookmark this, click to share, copy link, copy the link, copy url, email a link, email article, email this
feel free to share it, gift article, gift this article, link copied, listen share, opens in new window, pin it, print article, print this
save article, save for later, save this story, send by email, send this page, share article, share by email, share full article, share on
share options, share page, share story, share the article, share the story, share this, share this article, share this page
share this post, share this story, share this video, share to, share via, share with friends, this post is public so, tweet this
more:
=details, =expand, =learn more, =more, ^click here to read, ^continue reading, ^find out more, ^full article, ^full story, ^keep reading
^learn more about, ^more from, ^read more, ^read the full interview, ^show less, ^show more, ^story continues, ^view more
article continues after, article continues below, click here for more, click to read, continue reading, continues below, expand full
keep reading, load more, read full article, read full story, read in full, read less, read more about, read more at, read the full article
read the full story, read the original article, read the rest, scroll to continue, see all, see less, see more, show all, show less
show more, story continues below, tap here, view all, view more
related:
=featured, =latest, =popular, =recommended, =related, =see also, =trending, =watch, ^also in, ^also read, ^check out, ^dig deeper
^don t miss, ^editors picks, ^explore more, ^from our partners, ^further reading, ^go deeper, ^in case you missed it, ^in this series
^just in, ^latest, ^listen also, ^more from, ^more in, ^more interviews, ^more on, ^most, ^must read, ^next article, ^next up
^previous article, ^read also, ^read next, ^read our full coverage, ^recommended reading, ^related to, ^see also, ^top, ^trending
^up next, ^watch, ^you may also, ^you might also, around the web, editor s choice, editor s pick, editor s picks, editors choice
editors picks, from the archive, further reading, in this section, latest articles, latest news, latest posts, latest stories
latest videos, more articles by, more by this author, more for you, more from the author, more from this author, more headlines
more like this, more news, more on this story, more on this topic, more stories, more to read, more top stories, most commented
most popular, most read, most recent, most shared, most viewed, most watched, next post, next story, other stories, popular articles
popular now, popular posts, previous post, read also, recent articles, recent posts, recent stories, recommended for you
recommended reading, recommended stories, related article, related articles, related content, related coverage, related links
related news, related posts, related reading, related stories, related story, related topics, related videos, selected for you
similar articles, similar stories, sponsored stories, stories you may like, suggested reading, today s top stories, top news, top posts
top stories, trending now, trending stories, what others are reading, what to read next, you may also like, you may be interested
you may like, you might also be interested, you might also like, you might be interested in, you might like, you will like
newsletter:
=email address, =newsletter, =newsletters, =subscribe, =your email, a free newsletter, be the first to know, breaking news alerts
by signing up, check your inbox, daily newsletter, delivered straight to your, delivered to your inbox, email newsletter
email newsletters, email updates, enter your email, free newsletter, get alerts, get email alerts, get our newsletter, get the best of
get the latest, get this delivered, in your inbox, into your inbox, join our mailing list, join our newsletter, join our telegram
join our whatsapp, join the newsletter, morning newsletter, news alerts, newsletter sign up, our mailing list, our newsletter
our newsletters, our weekly newsletter, please enter a valid email, sign me up, sign up for, sign up here, sign up to
straight to your inbox, subscribe here, subscribe to our, subscribe to the, thank you for subscribing, thanks for signing up
thanks for subscribing, to your inbox, unsubscribe, unsubscribe at any time, weekly newsletter, your email address
subscribe:
=donate, =donate now, =e paper, =free trial, =join us, =membership, =premium, =subscribe, =subscribe now, =subscribers only, =subscription
=subscriptions, =support us, ^become a member, ^support our, ^to continue reading, a small donation, ad free, all access, already a member
already a subscriber, already have a subscription, already have an account, already registered, already subscribed, article limit
articles remaining, become a member, become a patron, become a subscriber, become a supporter, buy a subscription, buy me a coffee
cancel any time, cancel anytime, consider donating, consider supporting, contribute today, create a free account, exclusive to subscribers
for subscribers, free article, free articles, from as little as, full access, give a gift, independent journalism
keep our journalism free, limited time offer, make a contribution, make a donation, member exclusive, members only, monthly subscription
only for subscribers, premium content, reader supported, register for free, register now, register to read, start your free trial
start your subscription, subscribe and, subscribe for, subscribe from, subscribe now, subscribe to continue, subscribe to read
subscribe to unlock, subscribe today, subscriber exclusive, subscriber only, subscribers only, subscription options, support independent
support our journalism, support our work, support quality journalism, support the, support us on patreon, support us today
tax deductible donation, this article is free, this content is for, to continue reading, to read the full, unlimited access
unlimited digital access, unlock this article, upgrade your subscription, with a donation, with a subscription, your contribution
your donation, your subscription, your support
ad:
=ad, =ads, =advert, =advertisement, =advertisement feature, =advertisements, =advertising, =branded content, =paid content, =paid post
=partner content, =promoted, =promoted content, =promotion, =sponsor content, =sponsored, =sponsored by, =sponsored content
^advertisement, ^advertorial, ^in partnership with, ^paid for by, ^presented by, ^sponsored, ad blocker, ad choices, ad feedback, adblock
adblocker, adchoices, advertise here, advertise with us, advertisement article continues, advertiser content
article continues after advertisement, article continues after this advertisement, article continues below, brought to you by
content from our sponsor, continue reading after the ad, remove ads, report this ad, scroll down to continue, skip ad, skip advertisement
sponsored content, sponsored links, story continues below advertisement, this ad will end
comment:
=comment, =comments, =discussion, =reader comments, =replies, =reply, =responses, add a comment, add comment, add your comment
be the first to comment, cancel reply, comment on this, comment policy, comments are closed, comments are moderated, comments closed
comments have been closed, comments off, comments on this, disqus, have your say, hide comments, join the conversation
join the discussion, leave a comment, leave a reply, load comments, log in to comment, most liked, newest first, no comments, oldest first
post a comment, post comment, read comments, read the comments, recent comments, report comment, see comments, show comments
sign in to comment, sort by newest, submit a comment, tell us what you think, the comments section, thoughts on, to leave a comment
to post a comment, view comments, what do you think, write a comment, you must be logged in, your comment
your email address will not be published
copyright:
=copyright, =©, ^copyright, ^first published in, ^originally published, ^reprinted from, ^©, all content copyright, all right reserved
all rights reserved, article originally appeared, article was first published, copyright infringement, copyrighted material
creative commons attribution, for permission to, for reprint, licensed under, material from, may not be published, may not be reproduced
may not be republished, not be reproduced, originally appeared in, originally appeared on, originally published in
originally published on, reprint of this, reprint permission, reprinted with permission, reprints and permissions
reproduced with permission, reproduction in whole, republish this, republished with permission, rights and permissions, rights reserved
some rights reserved, story originally appeared, story was first published, syndication rights, this article is republished from
this article was originally published, this story was originally published, under a creative commons, without written permission
consent:
=accept, =accept all, =cookie policy, =cookie settings, =cookies, =i agree, =manage cookies, =privacy, =privacy policy, =privacy settings
=reject all, accept all cookies, accept and continue, accept cookies, agree and continue, by clicking, by continuing to use
california privacy, consent settings, cookie consent, cookie notice, cookie policy, cookie preferences, cookie settings
cookies on this site, cookies to, do not sell, do not share my, enable cookies, essential cookies, manage consent, manage cookies
manage preferences, manage settings, my personal information, our privacy policy, our use of cookies, personalised ads
personalised ads and content, personalised advertising, personalised advertising and content, personalized ads
personalized ads and content, personalized advertising, privacy center, privacy notice, privacy policy, privacy statement
read our privacy, reject all, store and or access information on a device, third party cookies, this content is hosted by a third party
this embed, this site is protected by recaptcha, this site uses cookies, to display this content, use cookies, use of cookies
uses cookies, we and our partners, we care about your privacy, we use cookies, we value your privacy, withdraw your consent
you consent to, your consent, your privacy choices
photo:
=handout, =illustration, =photo, =photos, =pictures, ^artwork by, ^cartoon by, ^composite, ^courtesy, ^credit, ^graphic by, ^graphics by
^handout, ^illustration, ^illustration by, ^image, ^image by, ^image courtesy, ^image via, ^images, ^photo, ^photo by, ^photo illustration
^photograph, ^photograph by, ^photographs by, ^photography by, ^photos, ^photos by, ^picture, ^picture by, ^pictures, ^screengrab
^screenshot, ^source, ^stock image, ^stock photo, ^video by, ap photo, courtesy of, courtesy photo, featured image, file image, file photo
file picture, getty images, handout via, image copyright, image courtesy, image credit, image credits, image source, image via, istock
photo by, photo courtesy, photo credit, photo illustration, photograph by, photographed by, photos by, picture alliance, picture credit
pool photo, pool via, representational image, representative image, shutterstock, supplied by, supplied photo, via ap, via getty images
via reuters, wikimedia commons
bio:
=about the author, =about the authors, =about us, =meet the author, ^about the interviewee, ^about the interviewer, about the author
about the authors, about the writer, and lives in, author of the book, can be reached at, contributed reporting
contributed to this article, contributed to this report, contributed to this story, contributing editor, covers politics
covers politics for, email the author, email the reporter, follow her at, follow her on, follow him at, follow him on, follow me on
follow the author, follow them on, graduate of the university, has been a journalist, has been a reporter, has been covering
has been writing, has covered, has written for, he is the author, he writes about, her latest book, her work has appeared, his latest book
his work has appeared, is a columnist, is a contributing, is a contributor, is a correspondent, is a fellow at, is a former
is a freelance, is a journalist, is a lecturer, is a multimedia, is a news editor, is a policy, is a political correspondent
is a professor, is a regular contributor, is a reporter, is a reporter at, is a reporter for, is a research, is a senior
is a staff writer, is a visiting, is a writer, is an assistant professor, is an associate, is an author, is an award winning, is an editor
is an independent journalist, is based in, is editor of, is our, is the author of, is the co author, is the co founder, is the editor
is the founder, lives and works in, reach her at, reach him at, reporting by, she is the author, she writes about, view all posts by
writes about, writes for
byline:
=author, =authors, =editor, =staff, =staff reporter, =staff writer, ^a guest post by, ^additional reporting by, ^article by, ^author, ^by
^compiled by, ^contributed by, ^edited by, ^essay by, ^from our correspondent, ^interview by, ^our correspondent, ^posted by
^published by, ^report by, ^reported by, ^reporting by, ^review by, ^reviewed by, ^source, ^special to, ^story by, ^submitted by, ^text by
^words, ^words by, ^writer, ^written by, associated press, editing by, medically reviewed by, our special correspondent, reporting by
staff reporter, staff writer, written by
updated:
=ago, =am, =april, =april edt, =august, =bst, =date, =december, =est, =february, =friday, =gmt, =hours ago, =ist, =january, =july, =june
=just now, =march, =may, =monday, =november, =now, =october, =on, =pm, =saturday, =september, =sunday, =thursday, =today, =tuesday, =utc
=wednesday, =yesterday, ^created, ^date, ^first published, ^last edited, ^last modified, ^last reviewed, ^last update, ^last updated
^modified, ^originally published, ^posted, ^posted on, ^published, ^published at, ^published on, ^reading time, ^updated, ^updated on
days ago, first published, hours ago, hr ago, hrs ago, last modified, last updated, listen min, min ago, min listen, min read, mins ago
mins read, minute read, minutes ago, minutes read, months ago, published on, read time, reading time, time to read, updated on, weeks ago
years ago
topic:
=browse today s tags, =categories, =category, =in this story, =keywords, =label, =labels, =subject, =tag, =tags, =topic, =topics
^categories, ^category, ^explore more on these topics, ^explore topics, ^filed in, ^filed under, ^in this article, ^in this story
^keywords, ^mentioned in this article, ^more about, ^posted in, ^read more on, ^subjects, ^tagged, ^tags, ^topics
explore more on these topics, filed under, follow topics, follow us on google, related tags, topics in this article
nav:
=about, =about us, =advertise, =archive, =archives, =back, =business, =careers, =close, =close menu, =contact, =contact us, =corporate
=culture, =current page, =economy, =edition, =editions, =english, =entertainment, =events, =faq, =feedback, =follow us, =gallery, =games
=health, =help, =home, =homepage, =jobs, =latest news, =lifestyle, =live, =local, =main menu, =main navigation, =media, =menu, =more
=multimedia, =navigation, =news, =next, =next page, =obituaries, =open menu, =opinion, =page, =podcast, =podcasts, =politics, =previous
=previous page, =puzzles, =real estate, =rss, =science, =search, =section, =sections, =services, =settings, =site map, =sitemap, =sport
=sports, =staff, =tech, =technology, =the, =top, =travel, =tv, =video, =videos, =weather, =world, back to home, back to homepage
back to top, breadcrumb, change language, close menu, follow us on, go to homepage, go to navigation, go to the homepage, hide navigation
jump to content, jump to navigation, main navigation, navigation menu, open menu, open navigation, primary navigation, return to homepage
return to top, scroll to top, search for, secondary navigation, skip main navigation, skip navigation, skip to content, skip to footer
skip to main, skip to main content, skip to navigation, skip to search, toggle menu, toggle navigation, you are here
login:
=account, =create account, =forgot password, =log in, =log out, =login, =logout, =my account, =my profile, =password, =profile, =register
=remember me, =sign in, =sign out, =sign up, =signin, =signup, =username, =welcome back, create a password, create account
create an account, create your account, don t have an account, forgot password, forgot your password, log in to your, log in with
login with, manage your account, my account, please log in, please login, please sign in, reset password, reset your password, sign in to
sign in with, sign up with, your account, your password
app:
=app store, =apps, =google play, app store, available on google play, available on the app store, download from google play
download on the app store, download our, download our app, download the, download the app, get it on google play, get our app, get the app
in the app, install the app, ios and android, iphone app, mobile app, on google news, on google play, on our app, open in app
open the app, our free app, preferred source on google, push notifications, scan the qr code, turn on notifications, via our app
player:
=audio, =auto, =autoplay, =caption settings, =captions, =current time, =duration, =full screen, =fullscreen, =listen, =live, =loaded
=mute, =now playing, =pause, =picture in picture, =play, =play video, =playback rate, =quality, =seek, =speed, =stream type, =subtitles
=transcript, =unmute, =video, =video player, =volume, =watch, =watch now, audio element, audio player, browser does not support
captions off, captions settings, click to play, close player, could not be loaded, current time, duration time, listen now
listen to article, listen to the article, listen to the story, listen to this article, listen to this story, load the player
media could not be loaded, media playback is, media player, minimize player, no compatible source, now playing, playback speed
remaining time, seek to live, the media could not be loaded, this article is narrated, this audio, this is a modal window
to play this video, toggle playback, unable to play, video duration, video player, video unavailable, watch the video, watch video
you need to enable, your browser does not support, your browser doesn t support
error:
=error, =loading, =not found, =oops, =please wait, =something went wrong, access denied, an error has occurred, an error occurred
checking your browser, could not be found, disable your ad blocker, enable javascript, failed to load, has expired
have javascript disabled, internet explorer, javascript disabled, javascript enabled, javascript is disabled, javascript is not enabled
javascript is required, javascript must be enabled, loading, no longer available, no longer supported, no results for, no results found
outdated browser, page not found, please enable, please enable javascript, please refresh, please try again, please upgrade your browser
requires javascript, something went wrong, this page could not, this video is not available, try again later, turn on javascript
unsupported browser, update your browser, upgrade your browser, you are offline, you are using an outdated, your browser is not supported
your browser is out of date
poll:
=poll, =poll results, =quiz, =results, =vote, =yes no, =your vote, cast your vote, rate this article, see results, submit vote
take our poll, take our survey, take the quiz, total votes, view results, vote in our poll, vote now, was this article helpful
was this article useful, was this helpful, was this page helpful, was this story helpful, your rating
correction:
^a previous version, ^an earlier version, ^clarification, ^correction, ^corrections, ^ed note, ^editor note, ^editor s note, ^editors note
^note to readers, an earlier version, article has been amended, article has been corrected, article has been updated, article was amended
article was corrected, article was first published, article was updated, earlier version of this, editor s note, has been corrected
has been updated to, previous version of this, story has been corrected, story has been updated, story was corrected, story was updated
this is a developing story, this piece was updated, this post has been updated, was amended on, was updated on, we apologise for the error
we regret the error
edited:
^as told to, ^conducted by, ^interview by, ^interview conducted, ^interviewed by, ^this conversation, ^this interview, ^this transcript
^transcript edited, ^translated by, ^translated from, ^translation by, as told to, been condensed and edited, been edited and condensed
been edited for, been lightly edited, condensed and edited, condensed for clarity, conversation has been, edited and condensed
edited for brevity, edited for clarity, edited for grammar, edited for length, edited for space, edited for style, edited transcript
for clarity and brevity, for clarity and length, for length and clarity, interview conducted by, interview has been
interview was conducted, interview was edited, interviewed by, lightly edited, machine generated transcript, may contain errors
questions and answers have been, this is an edited, transcribed by, transcript has been, transcript was generated, translated by
translated from the, was conducted by email
legal:
=accessibility, =advertise, =code of ethics, =conditions, =disclaimer, =editorial guidelines, =editorial policy, =ethics policy, =imprint
=legal, =legal notice, =terms, =terms and conditions, =terms of sale, =terms of service, =terms of use, ^disclaimer, ^disclosure
^risk warning, accessibility statement, as amended, at your own risk, code of conduct, community guidelines, complaints procedure
do not constitute, do not necessarily reflect, do not necessarily represent, does not constitute, does not necessarily reflect
editorial guidelines, editorial policy, editorial standards, financial advice, for information purposes, for informational purposes
forward looking statements, google privacy policy and, in our terms, informational purposes only, investment advice
is not responsible for, legal advice, medical advice, not a substitute for professional, not responsible for the content
opinions expressed, our community standards, our standards, our terms, past performance, registered in england, registered office
risk disclosure, terms and conditions, terms of sale, terms of service, terms of use, the views expressed, views and opinions
views expressed, your capital is at risk
shop:
=basket, =buy, =buy now, =cart, =checkout, =order now, =price, =sale, =shop, =shop now, =sold out, add to basket, add to cart, affiliate
affiliate commission, affiliate link, affiliate links, at amazon, best deals, best price, buy at, buy from amazon, buy it, buy now
buy the book, buy tickets, check price, coupon code, discount code, earn a commission, earn a small commission, free delivery
free shipping, from amazon, in stock, money off, of your purchase, on amazon, order now, out of stock, promo code, save up to, see at
see on amazon, shop now, shopping cart, view at amazon, view deal, view offer, view product, voucher codes, we may earn
when you buy through
summary:
=ai summary, =article summary, =at a glance, =bottom line, =highlights, =in brief, =in short, =key facts, =key findings, =key points
=key takeaways, =quick read, =quick take, =summary, =takeaways, =the gist, =tl dr, =tldr, =what to know, ^ai summary, ^article summary
^key facts, ^key points, ^key takeaways, ^summary, ^summary by, ^the key points, ^tl dr, ^what you need to know, ai assisted summary
ai generated, ai generated summary, generated by ai, generated with ai, generated with the help of ai, key points, key takeaways
summarised by ai, summarized by ai, summary is ai, was created using ai
figcap:
=caption, =close gallery, =close image, =enlarge, =enlarge image, =expand image, =full screen image, =gallery, =hide caption, =image
=next image, =next slide, =of, =open gallery, =open image modal, =photo gallery, =previous image, =previous slide, =slide, =slideshow
=toggle caption, =view full size image, =view gallery, =zoom, ^image caption, ^image gallery, ^media caption, ^photo caption
^picture caption, ^video caption, click image to enlarge, click to enlarge, click to expand, click to view, close gallery, enlarge image
enlarge this image, enlarge toggle caption, expand image, full screen image, hide caption, image caption, image in fullscreen
media caption, next image, open gallery, open image in, open in gallery, open the gallery, photo caption, see gallery, see more photos
swipe left, tap to enlarge, toggle caption, view gallery, view image, view image in fullscreen, view photos
`
