import type { FurnitureWords } from './words.ts';

export const english: FurnitureWords = {
  navigation: `{jump,skip,go} to recipe|{print,save,pin,rate} {this,} recipe|
    {skip,jump} past newsletter promotion|{read,view,listen} {this,} {article,story,} in {spanish,english,french,german,arabic,hindi,russian,polish,japanese}|
    {manage,change,edit} {your,my} {notifications,alerts,account,settings,profile,subscription}|
    {purchase,buy,get} {licensing,reprint} rights|
    report {a,an,this} {mistake,error,typo,correction,issue,article,story}|click here|
    {full,original,larger} {image,size}|{print,email,save,download} {this,the} {story,article,page,pdf}|
    follow {our,live,} live {coverage,updates,blog}…|
    e-edition|print edition|today's edition|
    podcasts|newsletters & alerts|{news,breaking news,email,mobile,sms} alerts|{breaking,latest} news alerts|
    manage alerts|get alerts|push notifications|notifications|
    {your,my} {subscription,subscriptions,newsletters,alerts,saved articles,reading list,settings}|
    customer service|subscriber services|contact the newsroom|
    submit a {tip,news tip,letter,correction,photo,event}|send a {tip,news tip,letter}|letters policy|
    {previous,older,newer} {posts,entries,articles,stories}|
    {back,return} to {top,top of page,the top,homepage,the homepage,main page,article,articles,all articles}|
    {jump,skip,go} to {comments,main,search,article,related content}|
    {show,hide} {navigation,menu,sidebar,more posts,all updates,key events}|
    {story,article} continues {after,below} {advertisement,advert,ad,the ad,the advertisement,this ad,this advertisement,video,newsletter promotion,promotion}|
    {story,article} continues after {newsletter promotion,advertisement,the ad}|after newsletter promotion|
    after {the,} promotion|{please,} {scroll,keep scrolling} {down,for more}|
    {download,get} {the,our} {free,mobile,news,} app|available {in,on} {print,the app}|
    republish {this article,this story}|{order,buy} {a,} {copy,print,reprint}|
    view {in,on} {archive,map,desktop,mobile}|key events only|filters {beta,}|oldest|newest|
    {sort by,order by} {oldest,newest,best,date}|
    skip to main content|skip to content|skip to navigation|skip navigation|skip to footer|skip advertisement|
    skip ad|jump to content|jump to navigation|menu|main menu|site menu|toggle navigation|toggle menu|open menu|
    close menu|close|search|search this site|home|home page|homepage|sign in|sign out|log in|login|log out|register|
    sign in / register|my account|my profile|account|back to top|go to top|top of page|to top|back|next|previous|
    previous article|next article|previous story|next story|previous post|next post|back to news|back to home|
    load more|show more|show less|see more|see all|view all|view more|more|more news|all news|all sections|sections|
    sitemap|site map|help|faq|about us|about|contact us|contact|careers|jobs|work for us|store|shop|epaper|e-paper|
    today's paper|edition|uk edition|us edition|international edition|change edition|breaking news|live|live tv|
    watch live|listen live|you are here…|you are here|print|print this|print this page|print this article|print article|
    print page|printer-friendly version|printer friendly|text size|font size|increase font size|decrease font size|
    a a a|aa|dark mode|report a typo|report an error|report a problem|report error|spotted an error……|
    spotted a mistake……|found a mistake……|found an error……|see an error……|notice an error……|suggest a correction|
    suggest a correction…|submit a correction|corrections|request a correction|get the app|download app|get app|download the app|
    download our app…|download the app…|get our app…|open in app|read in app|available on the app store|app store|
    google play|save|saved|save article|save this article|save for later|save story|bookmark|bookmark this|
    add to bookmarks|add to favourites|add to reading list|gift article|give this article|gift this article|
    copy|copy link|copy this link|these are external links and will open in a new window|buy photo|buy photos|purchase photo|copy url|copy to clipboard|link copied|permalink|share this link|cite this article|reprints|
    reuse this content|order reprints|rights and permissions|view comments|contents|in this article|in this story|
    on this page|jump to…|full story|full article|translate|select language|choose language|page not found|
    our standards…|our standards: the … principles|original article|original article…|view original|
    read the original article…|source link|article continues below|story continues below|story continues|
    article continues after advert|continue reading|continue reading below|keep reading|continue reading the main story|
    see also|weather|horoscope|horoscopes|crossword|puzzles|obituaries|classifieds|subscribe for full access`,
  social: `share {full,the full,free} {article,story}|
    {follow,find,like,join} us {also,too,} {on,in} {facebook,instagram,twitter,x,youtube,whatsapp,tiktok,google news}……|
    {like,enjoying} what you're {reading,seeing}?……|
    share {on,via,to,by,with,using,through} {facebook,twitter,x,whatsapp,email,e-mail,linkedin,reddit,telegram,messenger,pinterest,bluesky,threads,mail,sms,friends,a friend,others}|
    {send,share,post,save} {on,via,to,by,in} {facebook,twitter,x,whatsapp,email,linkedin,reddit,telegram,messenger,pinterest,bluesky,threads,pocket,flipboard,instapaper}|
    {enjoyed,like,liked,enjoying,love} this {article,story,post,piece}?……|
    did you {enjoy,like} this {article,story,post}?……|{if you,} {enjoyed,liked} this {article,story,post}……|
    print or share|share options|sharing options|more sharing options|social sharing|
    follow {author,this author,topic,this topic,story,this story}|add to {favorites,my list,your list}|
    share|shares|# shares|share #|share this|share this article|share this story|share this page|share this post|
    share this with|share article|share story|share via…|share on…|share with…|share it|share:|share with friends|
    click to share…|click to email…|click to print…|tweet|tweet this|tweet this article|retweet|like|like us|likes|
    # likes|pin|pin it|pin this|post|email|e-mail|email this|email article|email this article|
    email a friend|email to a friend|send by email|send to a friend|mail|sms|whatsapp|facebook|twitter|x|
    x (formerly twitter)|linkedin|linked in|reddit|telegram|pinterest|messenger|facebook messenger|tumblr|flipboard|
    instagram|youtube|tiktok|threads|bluesky|mastodon|snapchat|pocket|viber|vk|vkontakte|line|rss|rss feed|flipboard icon|
    facebook icon|twitter icon|email icon|google+|google plus|google news|follow|following|followers|# followers|
    follow us|follow him on…|follow her on…|follow them on…|follow the author…|follow us on…|follow us at…|follow us in…|follow on…|follow…|follow our…|find us on…|find us|
    join us on…|join our…|join the conversation on…|connect with us|connect with us…|connect|stay connected|
    keep in touch|stay in touch|stay up to date…|get in touch…|like us on…|like our page…|visit our facebook…|
    subscribe on youtube|subscribe to our youtube channel…|subscribe to our channel…|subscribe to our telegram…|
    add us on google…|add us as a preferred source…|preferred source on google|make us preferred on google|
    tell your friends|spread the word|0 shares|social|social media|other`,
  advertisement: `{story,article,content} continues below {advertisement,this advertisement,the advertisement,ad}|
    advertisement - {story,article} continues below|advertisement: {story,article} continues below|
    {after,before} the ad|{your ad here,advertise in this space}|support {local,independent,quality} journalism|
    {support,subscribe to} {the,your} {paper,newspaper}|
    advertisement|advertisements|advertising|advert|ad|ads|ad feedback|advertisement #|advertiser content|
    sponsored|sponsored content|sponsored by…|sponsored links|sponsor|promoted|promoted content|promoted stories|
    partner content|paid content|paid post|paid for by…|presented by…|brought to you by…|content from our partners|
    from our partners|advertise|advertise here|advertise with us|report this ad|remove ads|hide ad|why this ad|
    continue without ads|support us|support our journalism|support our work…|donate|donate now|make a donation|
    support independent journalism…|become a member|become a supporter|become a subscriber|contribute|
    this advertisement has not loaded yet……|loading advertisement|ad loading|scroll to continue|
    scroll for more|scroll down to continue reading|taboola|outbrain|by taboola|recommended by outbrain`,
  related: `{stories,articles,videos,podcasts,topics,news} {you,readers} {might,may,will} {also,} {like,love,enjoy,have missed}|
    {read,see,follow,explore} {all,more of,our,all of our,our complete,our full} {coverage,stories,reporting}…|
    watch live:…|{hear,listen to} more {audio stories,stories,podcasts}|
    {see,read,explore} more {of our,from our} {coverage,reporting,newsroom,stories}|
    {more,read more,also,other stories,other articles,more stories,more articles,all stories,all articles,all posts,latest,articles,stories,posts,more work} {by,from} {this,the} {author,reporter,writer,columnist,section,series,topic}|
    {more,read more} {stories,articles,columns,posts,news,work} {by,from}…|
    {see,view,read} {all,more} {stories,articles,posts,work,columns} {by,from}…|about the {author,authors,writer}|
    {see,watch,hear,listen} also…|{you,readers} {might,may,also} {also,} {like,enjoy}|
    recommended {videos,links,from the web,by our editors}|
    {our,staff,reader,readers'} {picks,favorites,favourites}|
    {more,other} {top,must-read,must read,great,local,related} {stories,news,articles,reads}|
    {must reads,must-reads,must read}|{in,from} {other news,the same section,this series}|
    {next,previous} in {this,the} series|what we're reading|what to read {now,}|
    {read,view} {the,} {original,full} {article,story,post} {here,}|
    read more…|read more|read more here|read also…|also read…|also read|read next|read next…|
    read this next|read this…|see also…|see more…|more…|watch…|listen…|more on this|more on this story|
    more on this story…|more on…|more from…|more stories|more like this|more about…|more to read|more to explore|related|
    related…|related articles|related article|related story|related stories|related news|related content|
    related topics|related links|related posts|related reading|related coverage|related video|related videos|
    recommended|recommended for you|recommended reading|recommended stories|recommended articles|
    you may also like|you may also like…|you might also like|you might also like…|you may like|you may be interested in…|
    you may also be interested in…|you might also be interested in…|you might be interested in…|you may have missed|in case you missed it|in case you missed it…|don't miss|don't miss…|dont miss…|
    most viewed|most read|most read…|most popular|most popular…|most shared|most commented|most watched|most recent|popular|
    popular stories|popular now|popular articles|trending|trending now|trending stories|trending topics|trending…|latest|latest news|latest news…|
    latest stories|latest articles|latest headlines|latest…|recent|recent posts|recent stories|recent articles|top stories|
    top stories…|top news|top picks|editor's picks|editors' picks|editor's pick|editors' pick|editor's choice|
    picked for you|just for you|for you|what to read next|what others are reading|people are reading|
    elsewhere on…|around the web|from around the web|from the web|from the archive|from the archives|
    from the archive…|explore more|explore more…|discover more|discover more…|further reading|further reading…|
    background reading|watch:…|watch now|watch more…|watch the video|watch: …|listen:…|video:…|in pictures:…|
    in pictures…|gallery:…|podcast:…|related: …|dig deeper…|go deeper…|the latest from…|stories you may like|other stories|
    other news|other articles|other top stories|click here for more…|click here to read…|for more on this…|
    for more stories…|for the latest…|get the latest…|more headlines|more from the web|promoted stories`,
  consent: `{please,} {turn on,enable,activate,allow} {javascript,cookies}……|
    {please,} {turn off,disable} {your,} {ad blocker,adblocker,ad-blocker}……|
    this {feature,site,page,website,content} requires {javascript,cookies}……|
    {manage,change} {your,} {privacy,cookie,cookies} {settings,preferences,choices}|
    javascript {is required,required,is disabled,disabled}……|
    {sorry, ,}your browser {is out of date,is not supported,is outdated}……|
    cookies|cookie policy|cookie settings|cookie preferences|cookie notice|cookie consent|manage cookies|
    manage preferences|manage consent|manage cookie preferences|accept|accept all|accept cookies|accept all cookies|
    accept and continue|accept & continue|i accept|i agree|agree|agree and continue|got it|ok|okay|reject|reject all|
    reject all cookies|decline|decline all|allow all|allow all cookies|allow cookies|necessary cookies only|
    your privacy choices|do not sell my personal information|do not sell or share my personal information|
    we use cookies……|this site uses cookies……|this website uses cookies……|our site uses cookies……|
    our website uses cookies……|we value your privacy……|we and our partners use……|we and our partners store……|we value your privacy|
    we care about your privacy……|we care about your privacy|by continuing to use……|by using this site……|
    by using this website……|by continuing to browse……|by clicking accept……|by clicking “accept……|by clicking "accept……|
    cookies help us……|learn more about cookies……|find out more about cookies……|privacy and cookies……|
    this content is hosted……|to view this content……|please enable javascript……|please enable cookies……|
    you need to enable javascript……|javascript is disabled……|enable javascript……|your browser does not support……|
    your browser doesn't support……|please upgrade your browser……|are you a robot|please disable your ad blocker……|
    it looks like you are using an ad blocker……|we've noticed you're using an ad……`,
  newsletter: `{click here,tap here} to {subscribe,sign up,register,join}……|
    you've {read,used} # of # {free,} {articles,stories}……|you {have,'ve} {read,used} # {of your,free}……|
    {sign up,register} for {free,} {access,alerts,newsletters}|
    {sign up,subscribe,register,join} {here,now,today,for free,free,for updates,for newsletters,for alerts,to newsletters,by email,via email}|
    {get,receive} {our,the} {newsletter,newsletters,alerts,daily briefing,morning briefing}……|
    subscribe {for,from} $#…|subscribe {for,from} £#…|{subscribe,sign up} and save|
    {start,begin} {your,a} {free,} trial|cancel {anytime,any time,at any time}|no spam……|
    {you can,} unsubscribe at any time|to unsubscribe……|unsubscribe {here,from this list,from these emails}|
    {manage,update} {your,} {preferences,email preferences,subscription preferences}|
    {unlimited,digital,all} access|subscriber exclusive|subscribers only|for subscribers {only,}|
    {members,member} only|already {a,} member?…|{limited,special,introductory} offer|you are receiving this……|
    you received this {email,message}……|view {this email,} in {your,} browser|forward {this email,} to a friend|
    if you no longer wish to receive……|this {email,newsletter} was sent to……|
    newsletter|newsletters|our newsletter|email newsletter|daily newsletter|sign up|sign up now|sign up here|
    sign up for free|sign up…|sign up to…|sign up for……|sign up to our……|subscribe|subscribe now|subscribe today|
    subscribe here|subscribe for…|subscribe to…|subscribe to our……|subscriptions|subscribe to our newsletter……|
    get our newsletter……|get our free……|get the newsletter……|get our daily……|get the day's……|get the latest news……|
    get the best of……|get breaking news……|join our newsletter……|join our mailing list……|enter your email……|
    enter email address|your email|your email address|email address|email address:|e-mail address|
    thank you for subscribing……|thanks for signing up……|thank you for signing up……|you have been subscribed|
    you can unsubscribe……|unsubscribe at any time……|unsubscribe…|by signing up……|by subscribing……|
    by entering your email……|by submitting your email……|delivered to your inbox……|straight to your inbox……|
    already a subscriber…|already a subscriber? log in|already have an account…|already registered…|
    this article is for subscribers……|this content is for subscribers……|this article is free……|
    to continue reading……|to read the full……|subscribe to continue……|subscribe to read……|
    you have # free articles……|you have reached your……|you've reached your……|register to continue……|
    create a free account……|create an account……|create your free account……|start your free trial……|
    free trial|try for free|special offer|limited time offer|gift subscriptions|give a gift|our privacy notice……|
    this site is protected by recaptcha……|newsletters may contain……|privacy notice: newsletters……|
    for more information see our privacy policy……|we use google recaptcha……`,
  comments: `{view,show,read,see,load} {all,} # {comments,comment,replies,responses}|# {responses,replies,reactions}|
    {view,show,read,see,hide,load,open,write,post,leave,add,jump to,go to,start} {all,the,more,your,a,} {comments,comment,discussion,conversation,replies,reply}|
    {comments,commenting} {policy,guidelines,rules,disabled,closed,are off,off,have been closed}|
    {sign,log} in or {register,sign up} to comment|{to comment,to leave a comment}…|community guidelines|
    letters to the editor {should,may,must,can be,are welcome}……|
    the {post,times,chronicle,herald,guardian,tribune,journal,sun,star,globe,gazette,observer} welcomes letters……|
    comments|comment|# comments|# comment|no comments|no comments yet|0 comments|comments #|comments (#)|
    comments closed|comments are closed|comments are closed…|leave a comment|leave a reply|post a comment|
    add a comment|add your comment|add comment|write a comment|write a comment…|join the conversation|join the discussion|
    join the debate|have your say|have your say…|show comments|hide comments|view all comments|see all comments|
    read comments|load comments|load more comments|be the first to comment|be the first to comment…|
    you must be logged in…|you must be logged in to post……|please log in to……|please sign in to……|
    log in to comment|sign in to comment|what do you think…|what do you think|tell us what you think|reply|
    report abuse|flag comment|sort by newest|newest first|oldest first|recommend|recommend #|view conversation|commenting on this article……|this discussion is now closed……|
    do you have a story……|do you have more information……|got a story……|have you been affected……|
    have a tip…|got a tip…|send us your…|send your letters…|send your comments…|email us…|contact us at…|do you know more……|send your stories……`,
  'reading time': `# min read|# minute read|# minutes read|# mins read|# min. read|# minutes|# mins|# min|# minutes to read|
    read time: # min|read time…|reading time…|reading time: # min|reading time: # minutes|estimated reading time…|
    estimated read time…|est. reading time…|time to read…|# words|# views|# reads|views: #|views #|# views #|word count…|
    # min listen|less than a minute|# sec read|#k views`,
  player: `{listen to,hear,play} {article,this article,the article,this story,the story,audio,the audio version}|
    {hear,listen to} this {story,article} # min|{watch,play} {video,the video,this video}|
    audio {is,} {ai-generated,auto-generated,automated}|this voice is ai-generated……|listen · #:# min|
    listen|listen to this article|listen to article|listen to this story|listen to the story|listen to this page|listen now|
    listen #:#|listen to this article #:#|listen • # min|audio|audio article|play|play audio|play video|pause|mute|unmute|
    replay|play now|watch|video|video player|media playback is not supported……|media caption|media player|
    this audio is generated……|this article was read by……|the audio version of this article……|now playing|
    press play……|stop|loading|loading…|loading...|please wait|embed|embed code|transcript|#:#|#:# / #:#|00:00|
    this is a modal window|the media could not be loaded……|no compatible source was found……|
    sorry, your browser can't……|sorry, this video……|video unavailable|video ad feedback|autoplay|fullscreen|
    audio by carbonatix|powered by beyondwords|powered by trinity audio`,
  gallery: `gallery|photo gallery|image gallery|view gallery|view # images|view # images…|view # photos|see gallery|show caption|hide caption|
    # of #|#/#|# / #|image # of #|photo # of #|slide # of #|slide #|view fullscreen|view image in fullscreen|
    open image in gallery|enlarge|enlarge image|enlarge this image|toggle caption|expand|click to enlarge|tap to enlarge|
    view photos|zoom|zoom in|show all photos|show all # photos|# photos|# images|photo|photos|image|images|
    picture|pictures|slideshow|start slideshow|open gallery|next image|previous image|
    embedded content|tweet unavailable|view this post on instagram|view on x|view on twitter|see more on instagram`,
  tags: `tags|tags…|tags:…|tagged…|tagged with…|topics|topics…|topics:…|topic:…|related topics…|filed under…|filed to…|
    filed in…|posted in…|categories|categories…|category:…|keywords…|keywords:…|key words…|hashtags…|
    in this topic|explore topics|explore the topic|more on these topics|more on these topics…|read more about…|read more on…|
    companies mentioned…|people mentioned…|places mentioned…|sections:…|section:…|labels:…`,
  'relative date': `{updated,published,posted,last updated,last modified,modified} {at,} #:# {am,pm,a.m,p.m,gmt,bst,et,est,edt,pt,}|
    {updated,published,posted} {a moment,moments} ago|
    just now|# seconds ago|# minutes ago|# minute ago|# mins ago|# min ago|#m ago|#h ago|#d ago|# hours ago|
    # hour ago|# hrs ago|# hr ago|an hour ago|a minute ago|a day ago|# days ago|# day ago|# weeks ago|# week ago|a week ago|
    # months ago|# month ago|a month ago|# years ago|# year ago|a year ago|yesterday|today|last updated…|updated # hours ago|updated # hour ago|
    updated # minutes ago|updated # mins ago|updated # days ago|published # hours ago|published # hour ago|published # minutes ago|
    published # days ago|posted # hours ago|posted # days ago|posted # minutes ago|updated an hour ago|yesterday at #:#|today at #:#|
    yesterday, #:#|today, #:#|updated yesterday…|updated today…|published yesterday…|published today…|updated just now|moments ago`,
  legal: `{send,report} {corrections,errors} to……|{corrections,correction} policy|
    editorial {policy,standards,guidelines,values}|{reprints,permissions} {and,&} {permissions,reprints,licensing}|
    get {reprints,rights}|ownership & funding|ethics {policy,statement}|how we {fund,report,work} this…|
    the trust project|sign our petition|
    all rights reserved…|all rights reserved|all rights reserved. …|
    privacy|privacy policy|privacy notice|privacy statement|privacy settings|terms|terms of use|terms of service|
    terms and conditions|terms & conditions|terms and privacy|terms of sale|conditions of use|legal|legal notice|disclaimer|disclaimer:…|
    imprint|accessibility|accessibility statement|modern slavery statement|complaints|editorial code|
    code of conduct|about our ads|adchoices|ad choices|licensing|syndication|
    this material may not be published……|this material must not be……|reproduction in whole or in part……|
    reproduction prohibited……|unauthorised reproduction……|unauthorized reproduction……|may not be reproduced……|
    the bbc is not responsible for……|the views expressed……|views expressed here……|views expressed in this……|
    opinions expressed……|the opinions expressed……|we may earn……|we earn a commission……|
    this article may contain affiliate……|this article contains affiliate……|this post may contain……|
    if you buy something……|as an amazon associate……|when you purchase through links……`,
  'print edition': `this {story,article} was originally published {january,february,march,april,may,june,july,august,september,october,november,december}…|
    a version of this {article,story,column,review,obituary,essay,report,interview}……|
    this {article,story,column,review,obituary,essay} {appears,appeared,was printed,ran} in {print,the print edition,the newspaper,the print version}……|
    {appeared,published,printed} in {print,the print edition}:…|
    this article {was,is} {first published,originally published,printed} in print……|order reprints…|today's paper…|
    in print:…|see {this article,} in print|{read,get,view} the {print,digital,e-paper} edition|
    page {#,a#,b#,c#,d#}`,
};
