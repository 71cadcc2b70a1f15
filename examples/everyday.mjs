// What the two write on ordinary days. "@ hour phase uses": when in the day, in which part of the two years (warm, all,
// strain), and how often at most. {a|b} is a choice, {word} a slot that keeps its value within one talk.

export const slots = {
  dish: [
    'dumplings',
    'tomato egg noodles',
    'lentil soup',
    'fried rice',
    'pancakes',
    'that leek pie',
    'mapo tofu',
    'risotto',
  ],
  film: [
    'the heist one',
    'the submarine film',
    'the one with the talking bear',
    'the french one',
    'the slow train film',
    'that old western',
  ],
  colleague: ['Priya', 'Gareth', 'Owen', 'Helen', 'Mr Babbage'],
  topic: ['pendulums', 'magnets', 'refraction', 'static electricity', 'orbits', 'half-lives'],
  glaze: ['the green one', 'celadon', 'the blue one', 'oxblood', 'the speckled white', 'that weird yellow'],
  walk: ['the canal', 'the big hill', 'the docks', 'the woods behind the school', 'the long way round the park'],
  weather: ['raining sideways', 'weirdly warm', 'freezing', 'foggy', 'so windy', 'actually sunny'],
  book: [
    'the lighthouse book',
    'the one about octopuses',
    'the detective one',
    'the big russian one',
    'your gran’s cookbook',
  ],
  snack: ['crisps', 'those sesame sweets', 'half a baguette', 'cold noodles', 'toast', 'three mandarins'],
};

export const everyday = `
@ morning warm 6
A Good morning. {Did you sleep well?|How did you sleep?|Sleep all right?}
M morning
M {like a log|badly haha|ok i think|like a cat on a radiator}
M {except gerald started yelling at six|i dreamt i was late for a boat|you?|and you?}
A {I slept fine, thank you.|Six hours, then Pickle sat on my face.|Well enough to teach {topic}.}
M {haha pickle knows|brave|good good}

@ morning warm 6
M {morning mister|good morning|hii|morningg}
A Good morning! {You are up early.|Look who is awake.|What got you out of bed?}
M {kiln day|couldnt sleep|the light was nice|gerald}
M {i have to open it at 8|so i made coffee and stared at the wall|its all pink outside}
A {Fingers crossed for the kiln.|That sounds peaceful.|Send a picture.}
M {<Media omitted>|will do|ok one sec}

@ morning all 5
A Morning. It is {weather} here.
M {same|same here|ugh same|not here haha}
M {i am wearing two jumpers|take the umbrella this time|im staying under the blanket}
A {Good plan.|I always take the umbrella.|The umbrella is at your place.}
M {haha sure|it lives here now|ok fair}

@ morning all 4
A Have a good day today.
M {you too|thanks you too|you too!}
M {say hi to the teenagers|dont explode anything|good luck with {colleague}}
A {I explode nothing on purpose.|I will pass it on.|No promises.}

@ day all 6
A How is your day going?
M {slow|good actually|long|kind of nice}
M {a man wanted a frame for one single sock|i centred things all morning|i broke a mug but it was ugly anyway|nobody came in so i drew {snack}}
A {A sock?|That sounds restful.|May it rest in peace.|I would buy that drawing.}
M {haha yes|exactly|it deserved it|its a serious business}
M how about yours
A {Three lessons on {topic} and one nosebleed.|Quiet. Marking, mostly.|{colleague} brought cake.|The projector died again.}
M {oh no|poor thing|haha classic|lucky}

@ day all 6
A What are you doing?
M {glazing|eating {snack} over the sink|looking at a wall and calling it planning|packing a parcel the size of a door}
M {trying {glaze} today|very elegant|dont tell anyone|send help}
A {Which colour?|Elegant as always.|Your secret is safe.|I can lend you some tape.}
M {we'll see when it comes out|haha|thanks|you're a good one}

@ day warm 5
A What did you have for lunch?
M {{snack}|leftover {dish}|a very sad sandwich|nothing yet}
A {Is that a meal?|I am jealous.|My condolences.|Please eat something.}
M {it is if you sit down|there was enough for two|it had one slice of cucumber|yes yes ok}
M {what did you have|and you|you?}
A {Canteen pasta. It squeaked.|Soup from the flask.|Half of {colleague}'s birthday cake.}
M {squeaked??|fancy|haha nice}

@ day warm 4
M guess what
A What?
M {someone bought the big bowl|i sold two mugs|the green one came out right|gerald brought a friend}
A {That is wonderful. Well done!|Brilliant news!|I knew it would.|A friend? Is it serious?}
M {i know!! ✨|i did a little dance in the stockroom|finally|her name is geraldine 🙃}
M {ok back to work|we celebrate with {dish}|happy}
A {Consider it a date with a saucepan.|You deserve it.|Give them my regards.}

@ day warm 4
M question
A Go on.
M {would you rather fight one horse sized duck|can you eat a potato that has a face|is a hot dog a dumpling|how long does a screw have to be to hold a mirror}
A {I would rather negotiate.|Is it a friendly face?|Structurally, yes.|Longer than you think.}
M {haha coward answer|its smiling a bit|thank you finally someone says it|ok that explains the noise}
A {What noise?|I stand by it.|Let me know how it ends.}
M {nothing|dont worry about it|haha}

@ day all 4
A I have five minutes before the next class. Tell me something nice.
M {ok}
M {there was a dog in the shop with a backpack|the light on the plates right now is like honey|an old lady called me young man and then gave me a plum|i found your glove}
A {What was in the backpack?|That helps, thank you.|How was the plum?|Which one? I have lost four.}
M {his lunch obviously|go teach|perfect|the sad grey one}

@ day warm 4
A Did you know {that a spoon of honey is twelve bees' life's work|that crows remember faces|that Saturn would float|that snails have thousands of teeth}?
M {no way|really?|stop|i did not and now i do}
M {i will never spread it again|gerald too?|in what bath|that is too many}
A {Spread it respectfully.|Pigeons do as well, yes.|A very large one.|They lose them all the time.}
M {haha|you and your facts|ok i like that one|tell me another tomorrow}

@ evening all 6
A How was work?
M {long|fine|good good|tiring but ok}
M {a customer cried over a photo of her dog so i cried as well|the kiln is moody again|i framed a map of a place that doesnt exist|nothing exploded}
A {Oh, Mira. Are you all right?|What did it do this time?|Which place?|I count that as a success.}
M {yeah yeah it was nice crying|made everything brown|somebodys novel i think|same}
M {and yours|how was school|you}
A {The year nines built a catapult.|Quiet, for once.|{colleague} is ill, so I had two classes at once.}
M {haha of course they did|enjoy it|oof}

@ evening warm 6
A {What shall we eat tonight?|What should I cook tonight?|What do you want for dinner?}
M {{dish}|{dish}!!|hm... {dish}|anything with ginger 🥟}
M {i have spring onions|but your version|the crispy one|and not the squeaky pasta}
A {I need to buy eggs, then.|My version is an accident every time.|Noted.|I can do that.}
M {thats why its good|yay|get the good soy sauce|perfect}

@ evening warm 5
A Shall we watch something later?
M {yes|yes please|ok but not the sad one|if i dont fall asleep}
M {{film}|something with no explosions|you choose|the baking thing}
A {We have seen that one twice.|I will find something gentle.|I choose {film}.|You always fall asleep.}
M {thats why i know its good|haha deal|ok|only my eyes do}

@ evening warm 4
A I finished {book}.
M {and|oo and|wait already}
M {did you cry|was it the ending i said|how was it}
A {I had something in my eye.|You were right about the ending.|It got better after page ninety.}
M {haha yes you did|i am always right about endings|thats a long wait}
A {Do you want it back?|What should I read next?|You may gloat.}
M {keep it|the one on my shelf with the snail on it|thank you i will}

@ evening all 4
A I had a {bad|rough|terrible} day.
M {oh no|oh no what happened|aw}
M {tell me|tell me everything|im listening}
A {A parent shouted at me about a grade.|I got everything wrong, from the bus onwards.|The inspection was today, and I froze.}
M {thats so unfair|some days are just a wrong bus|you know your stuff though}
M {did you eat|make tea first then tell me the rest|the kids like you, that counts more}
A {You are right. Thank you for listening.|Tea is on.|It helps to say it.}
M {any time|good|always}

@ evening all 4
A I am so tired.
M {same|me too|oh no}
M {long day?|lie down for ten minutes|want soup}
A {Long day, short night.|If I lie down I will not get up.|Soup would fix it.}
M {poor thing|then lie down|ginger one|sleep early today ok}
A {I will.|Yes, doctor.|Thank you.}

@ evening all 4
M ugh
A What is wrong?
M {my back|everything is a bit much today|people|the landlord again}
M {i carried glass all day|nothing happened really|someone said my bowl was 'almost nice'|he says the damp is 'character'}
A {Hot water bottle, and no lifting tomorrow.|It does not need a reason.|Almost nice? From somebody with taste?|I will come and look at it with a torch.}
M {yes teacher|thanks|haha true|you and your torch}
M {that helped|better now|ok}

@ evening all 3
A I got the marks back. They all passed!
M {what!!|yay ✨|amazing}
M {all of them? even the catapult one|im so proud of you|told you}
A {Even the catapult one.|Even Tyler.|I am quite proud of them.}
M {cake|we have to celebrate|you did that}

@ evening warm 4
A Do you want to go for a walk?
M {yes|yes!!|give me ten minutes|where}
M {{walk}|only if we look at the ducks|i need air|i just have to find my other shoe}
A {The ducks are included.|{walk}, then?|Take the warm coat.|I will wait downstairs.}
M {ok mum haha|ok|deal}

@ evening all 4
A Are you still at the studio?
M {yes|yeah|almost done}
M {two more handles|i lost track of time|the last batch is being difficult}
A {Have you eaten?|Do not forget to eat.|Shall I keep some soup for you?}
M {define eaten|{snack}|please|oh right food}
A {That is a no.|I will keep you a bowl.|Soup it is.}
M {you're the best|haha thanks|谢谢}

@ evening all 3
M can i ask you something
A Of course.
M {do you think its silly to do a course at my age|do you think i should raise my prices|would you tell someone if their haircut is bad|should i cut my hair}
A {Not silly at all. You are twenty-nine.|Yes. Twice.|Only if they can still do something about it.|I like it as it is, and I would like it short.}
M {thats ancient in pottery|haha thanks|good rule|ok that was a good answer}
A {You will be good at it.|I mean it.|Are we talking about my hair?}
M {hm...|maybe|no comment haha|hm}

@ evening warm 3
A Pickle has done something.
M what did she do
A {She brought a frog into the kitchen.|She is inside the piano.|She ate the corner of a test.|She has learned to open the fridge.}
M {alive??|how|which corner|haha clever girl}
A {Very alive.|I would like to know as well.|The one with the right answer.|I preferred it when it was haunted.}
M {name it|give her a treat from me|<Media omitted>|never a dull day with that cat}

@ evening warm 3
A How is Gerald?
M {fat|in love 🙃|he is judging me through the window|he brought a twig}
M {very round today|with the drainpipe|as always|just one. he is not good at nests}
A {He is preparing for winter.|The heart wants what it wants.|He has high standards.|It is the thought that counts.}
M {haha respect|i should charge him rent|tell him that|thats what i said}

@ evening all 3
A How is Kevin? Is the plant still alive?
M {define alive|he has one leaf|thriving actually|dont say it so loud he can hear you}
A {I am sorry to hear it.|One leaf is a start.|What is your secret?|My apologies to Kevin.}
M {i water him with cold tea|i talk to him more now|neglect|he says its fine}

@ evening warm 4
A 今天很累。
M {哈哈你的中文|哇 中文|辛苦了}
M {怎么了|吃饭了吗|早点休息}
A {上课太多了。|学生很吵。|走了很多路。}
M {抱抱|喝点热水 haha|心疼你的脚}
M {tones in your head were perfect im sure|越来越好了|good sentence}
A {谢谢老师。|I practised on the bus.|谢谢。}
M {不客气|老师 haha|乖}

@ evening warm 4
A {我饿了。|你吃饭了吗？}
M {我也是|吃了 你呢|还没}
M {想吃火锅|just noodles|煮面吧}
A {好主意。|听起来很好吃。|什么面？}
M {番茄鸡蛋面|加很多醋|走吧}

@ evening warm 3
A How do you say "{stubborn|umbrella|dumpling|jealous|moon}" in Chinese?
M {固执|雨伞|饺子|嫉妒|月亮}
M {why, who are you calling that haha|now say it three times|you should know that one by now}
A {Nobody in particular.|I said it to Pickle. She left.|I knew it a week ago.}
M {哈哈哈|拜拜 grade: 7 out of 10|her loss}

@ night warm 6
A Good night. {Sleep well.|Sleep tight.|See you in the morning papers.}
M {good night 🌙|night night|gn|晚安}
M {dont read till two|sleep well|dream of something stupid}
A {Only one more chapter.|You too.|I will try.}
M {haha liar|ok|晚安晚安}

@ night all 6
A Good night, Mira.
M {night|good night|晚安|good nightt}

@ night warm 5
M {ok im falling asleep|my eyes are closing|bed}
M {good night adam|night night|晚安}
A Good night. {Thank you for today.|That was a nice evening.|Mind the step in the dark.}
M {thank you for the soup|it was|haha the step knows me}

@ night all 4
A I can't sleep.
M {me neither|oh no|why}
M {what are you thinking about|whats going on in there|count something boring}
A {Work, mostly.|Nothing and everything.|I keep going through tomorrow's lesson.}
M {put it on paper and out of your head|thats a lot of things|the kids will not notice, they are asleep too}
M {want me to tell you about the man with the sock again|think about the sea|breathe out longer than in}
A {Yes, please. The sock.|The sea helps.|That works, actually.}
M {ok so|good|there you go}

@ night warm 4
A What are you thinking about?
M {snails|nothing|the kiln|how small the shop is at night|if fish get thirsty}
M {they carry everything and still arrive|just nice nothing|whether i closed the kiln|it looks like a shoebox with a lamp}
A {You closed it. You always do.|That is a good thought.|I like that.|I will ask a fish.}
M {haha ok|sleep now 🐌|thanks}

@ night warm 3
A Tell me a joke.
M {ok|hm ok|wait i have one}
M {why did the potter get divorced|what do you call a sad cup|what did the zero say to the eight}
A {I do not know. Why?|What?|Tell me.}
M {too many kilnt feelings|a mug-nificent tragedy|nice belt}
A {That is terrible.|I am leaving.|I will use that in class.}
M {hahaha|you asked|you laughed admit it}

@ night all 3
M are you awake
A {I am now.|Yes. What is it?|Just about.}
M {i had a weird dream|sorry to wake you no wait im not, its important|it's so quiet}
M {my teeth were made of porcelain and everyone was very impressed|is a tomato a berry|like snow quiet}
A {I am impressed as well.|Yes. Go to sleep.|Maybe it is snow.}
M {haha ok night|knew it|i looked. just quiet}

@ night warm 3
A Thank you for {today|listening|dinner|the little cup}.
M {no worries|of course|any time|aw}
M {was nice|you did the same last week|you did the dishes, we're even|it has a crack but a nice one}
A {I liked it very much.|It meant a lot.|Then I will do them again.|It holds tea. That is what counts.}
M {good|happy|deal|haha good}

@ day all 5
A Haha, that is very good.
M {hahaha|right??|i know|i thought of you}

@ evening all 4
A {Thank you.|Thanks, Mira.|Thank you, that helps.}
M {any time|of course|no worries|没事}

@ day all 4
A Hello you.
M {hey you|hi hi|hello|hey}
M {whats up|everything ok|i was just thinking about soup}
A {Nothing much. I wanted to say hello.|All good. How are you?|Which soup?}
M {aw nice|good, bit sleepy|the ginger one obviously}

@ day all 4
A How are you?
M {good|im ok|tired but good|meh}
M {bit cold|the new clay is lovely|slept four hours|just one of those days}
M {how are you|you|and you?}
A {I am well. Busy.|A little tired, otherwise fine.|Better now.}
M {good good|haha same|rest a bit}

@ day warm 3
A The weather is lovely. What a day.
M {i knoww|finally|im in a room without windows}
M {lunch outside?|even gerald is sunbathing|describe it to me}
A {Bench by the water at one?|He has earned it.|Blue, with two clouds that look like toast.}
M {ok bench|he did nothing all week haha|haha more}

@ day all 3
A Do we need anything from the shop?
M {milk|yes milk|eggs|hm}
M {and the nice biscuits|and onions|and something green so we feel good about ourselves|bread, not the healthy one}
A {Milk, biscuits. Noted.|Milk, onions. Got it.|Eggs and something green.|The unhealthy one, understood.}
M {you're a hero|thank youu|haha yes}

@ day warm 3
A Which shirt for the parents' evening? Blue or grey?
M {blue|blue obviously|the blue one}
M {grey makes you look like a tax|you look kind in blue|and comb your hair}
A {A tax?|Blue it is.|It is combed.}
M {a small one|good luck|haha ok}

@ evening all 3
A I think I did something wrong at work.
M {oh|what happened|tell me}
A {I mixed up two pupils' reports and sent them home.|I told {colleague} what I really think of the timetable.|I promised the class a trip without asking anyone.}
M {oh nooo|haha wait|ok breathe}
M {call both families first thing, people forgive fast when you say it fast|maybe it had to be said|ask tomorrow, look harmless, bring cake}
A {That is good advice.|You are right.|I can look harmless.}
M {i know|you'll be fine|you really can haha}

@ evening warm 3
A Did you call your mum?
M {not yet 🙃|yes|she called me}
M {she asks if you eat enough|she says the mooncakes arrived|forty minutes about a neighbours curtains}
A {I do. Thanks to her dumplings.|Tell her thank you.|What is wrong with the curtains?}
M {she will be so happy|she will send more now you know that|everything apparently}

@ evening all 3
A I am worried about {my dad|the inspection|money, a bit|the operation}.
M {hm|oh|i get that}
M {do you want ideas or do you want soup|what worries you the most about it|is there something you can do today}
A {Soup, please.|That I will not know what to say.|Not really. Only wait.}
M {soup it is|you dont have to say something good, just be around|then we wait together}
M {it'll be ok|one thing at a time|and we can panic on thursday if needed}
A {Thursday suits me.|Thank you. Really.|That made me smile.}
M {good|any time|haha}

@ day warm 3
M {look|look at this|omg look}
M <Media omitted>
A {Is that a snail on a bowl?|Beautiful. Did you make that?|What am I looking at?}
M {yes!! he lives there now 🐌|yeah this morning|its a chair for very small people}
A {I love how the colour runs.|Does he have a name?|Of course it is.}
M {its an accident but a good one|steve|haha}

@ evening strain 5
A How was your day?
M {fine|ok|long}
A {Only fine?|Do you want to talk about it?|Mine too.}
M {yeah|not really|just tired}
A {All right. I am here if you do.|Get some rest, then.|Maybe tomorrow.}
M {ok|yeah|thanks}

@ night strain 4
A Are you still up?
M {yeah|kind of}
A {You were quiet tonight.|Is something wrong?|Did I say something?}
M {no|i dont know|just in my head}
M {its not you|lets talk at the weekend|cant explain it well}
A {Take your time.|All right.|I can wait.}
M {thanks|ok night|night}

@ day strain 4
A Did you see my message?
M {yes|yeah|saw it just now}
M {was working|my head was full|didnt know what to say}
A {It is all right.|You could have said that.|I only wondered.}
M {i know|hm|ok}

@ day strain 3
A Shall we do something on Saturday?
M {maybe|i have the market|depends}
M {can i tell you on friday|i might need a day alone|i have to finish the application}
A {Of course.|All right. Tell me.|You have been alone a lot lately.}
M {ok|thanks for getting it|i know}

@ evening strain 3
A We have not laughed in a while.
M {i know|true}
M {i was thinking that too|gerald fell off the sill today, does that count}
A {It does count.|Is he hurt?|Tell me more about that.}
M {only his pride|haha|he looked around if anyone saw}

@ evening warm 3
A What was the best thing today?
M {hm let me think|easy|good question}
M {the ten minutes when the kiln ticks while it cools|a kid said my cup looks like it is smiling|your note in my coat pocket|the first mandarin of the year}
M {yours|and you}
A {The year sevens clapped when the lamp lit up.|Coming home to a warm kitchen.|This, more or less.}
M {smooth haha|aw|i like that one}

@ day all 3
A What are your plans for the weekend?
M {nothing|sleep|market on saturday|clay}
M {and it sounds perfect ✨|then maybe {walk}|then flat on the floor}
A {May I join the nothing?|Save me a place on the floor.|I will carry boxes.}
M {its a very exclusive nothing|ok haha|yes please to the boxes}

@ evening warm 3
A I made {dish}. It is edible.
M {proof|wow|photo or it didnt happen}
A <Media omitted>
M {that looks so good|is that supposed to be black|im impressed}
M {save me some|come on thats actually nice|haha the char is flavour}
A {There is a box with your name on it.|The black part is a feature.|Thank you, chef.}

@ morning warm 3
A Happy {Monday|Friday|Sunday}!
M {is it|oh no|yay}
M {i thought it was thursday|that means laundry|coffee first}
A {Time is a circle.|Coffee first, always.|I can do the laundry.}
M {very wise for this hour|haha|marry that sentence}

@ day warm 3
A What music are you listening to?
M {rain on the roof|that one song again|the radio, someone is very angry in italian}
M {third hour|you know the one with the whistling|i understand nothing and agree with everything}
A {The whistling one. Of course.|It suits you.|Perhaps it is a recipe.}
M {it would explain the crying|haha|dont judge}

@ night warm 3
A What would you do if you had a whole free year?
M {hm|oh easy|learn to swim properly}
M {a small studio with a big window|eat my way from chengdu to my grandmas street|and sleep the first month}
M {you}
A {I would walk from one end of the country to the other.|Finally read {book}.|Help you find the window.}
M {with pickle in a backpack|haha finally|deal}

@ evening all 3
A I have some news.
M {oh|good or bad|tell me}
A {Good, I think. They made me head of physics.|Small news. The fridge is repaired.|My sister is coming to visit in spring.}
M {what!! congratulations|the ghost moved out?|oh nice, the loud one?}
M {does that mean more money or more meetings|i will miss him|pickle will hide}
A {More meetings.|He left a humming noise behind.|There is only one, and she is loud.}
M {haha of course|aw keep it|classic}

@ day warm 3
A I am bored.
M {teachers cant be bored|same|oh no}
M {make a paper plane|describe your desk|ask me anything}
A {I have a red pen, an apple and a confiscated spinner.|What is your favourite smell?|The plane hit {colleague}.}
M {spin it|wet clay. and rain on hot stones|hahaha did it fly well though}

@ evening warm 3
A My mother asked about you.
M {oh no|aw|what did she say}
A {She wants to know whether you like rhubarb.|She has framed your postcard.|She says you should come at Easter.}
M {i love rhubarb tell her|which frame. i hope a good one|really? ok nice}
M {she is so kind|haha now im nervous|should i bring something}
A {Only yourself.|A plain oak one. You would approve.|She will be delighted.}

@ day all 3
A It is raining again.
M {i like it 🌧️|yes|of course it is}
M {nobody comes in and i can draw|the gutter sounds like applause|kevin is happy}
A {Then I will try to like it as well.|Take a bow.|At least somebody is.}
M {haha|try|good attitude}

@ evening all 3
A I saw something that made me think of you.
M {what|oh|was it a snail}
A {A teapot with a crooked lid.|A pigeon in a hard hat. Well, under one.|It was, in fact, a snail.}
M {did you buy it|haha poor man|i knew it}
M {i hope it went to a good home|send picture|was he going somewhere}
A {It is on my shelf.|He seemed in charge.|Slowly, yes.}
M {yay ✨|respect|haha 🐌}
`;
