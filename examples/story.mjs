// What happens once, in order: "@ day hour". A line "~ n" is a pause of n minutes.
export const story = `
@ 2022-03-05 23:12
A Hello Mira, this is Adam from the pub quiz. The one who was wrong about penguins.
M hi adam who was wrong about penguins
M very wrong haha
A I have looked it up. You were right. They do have knees.
M i know
M everybody has knees if you believe in them
A You left your scarf on the chair. I have it here. It smells of clay.
M oh thats where it is
M yeah i make pots, everything smells of clay
M my sandwiches too
A Really? Pots for a living?
M half a living. the other half is picture frames
M and you
A I teach physics to people who would rather be elsewhere.
M haha
M respect
A Could I return the scarf some time this week?
M are you using my scarf as an excuse
A Yes.
M ok good
M thursday?

@ 2022-03-10 17:05
A I am at the café with the green door. I brought the scarf.
M two minutes
M im the one running
A I can see you. Mind the bicycle.
M what bicycle

@ 2022-03-10 23:31
M that was nice
M i talked too much about glaze
A Not at all. I now have opinions about glaze.
M haha which
A That celadon is the best word I have learned this year.
M its only march
A I stand by it. May I see you again?
M yes
M but no quiz
A No quiz.
M good night penguin man
A Good night, Mira.

@ 2022-03-19 20:10
A I have to tell you about my fridge.
M ok i'm listening
A It knocks. At night, three times. There is nobody in it.
M have you looked
A With a torch.
M its haunted
M you have a haunted fridge
A I am a man of science.
M thats what they all say in the first ten minutes of the film
A What should I do?
M offer it something
M a yoghurt
A It has yoghurt.
M then be polite to it. thats all ghosts want
A I said good evening to it.
M and
A It hummed.
M hahaha
M im dying
M you made friends

@ 2022-04-02 11:20
M there is a pigeon on my windowsill and he looks like a gerald
A In what way?
M tired eyes. a bit of a belly. thinks hes in charge
A That is my headmaster.
M is he called gerald
A He is called Malcolm.
M close enough
M gerald he is

@ 2022-04-23 19:40
A I have bought a plant, to make the kitchen look lived in.
M what kind
A The label says "easy".
M uh oh
M whats his name
A Does he need a name?
M you'll kill him without one
A Kevin.
M kevin!!
M ok kevin has a chance

@ 2022-05-14 23:50
M today was the best day in a long time
A For me as well. I did not know one could talk for nine hours.
M i didnt know one could eat that many dumplings
A Your mother kept refilling my bowl.
M thats how you know
M she said you use chopsticks like a surveyor
A Is that good?
M precise but sad haha
M 她说你人很好
A What does that mean?
M she says you're a good person
M dont let it go to your head
A It is already there.
M adam
A Yes?
M i like this
A So do I. Very much.

@ 2022-07-15 09:02
M sea sea sea sea
A I have packed a towel, sun cream and a first aid kit.
M i packed a hat and a mango
A We are well prepared between us.
M what time is the train
A Ten past ten, platform four. I am at the station already.
M of course you are haha
M im on my way
M dont buy coffee i have the flask

@ 2022-07-17 22:18
A I keep thinking about the lighthouse.
M the man who let us up because you knew how the lens works
A Fresnel. It is a very good lens.
M you were so happy
M he was so happy too, i think nobody had asked in years
A And you drew it on the back of the bus ticket.
M i still have sand in everything
M and a shell for the fridge
A For the ghost?
M its an offering
A You fell asleep on my shoulder on the way back and missed the cows.
M were there cows
A Forty at least.
M next time wake me for cows

@ 2022-08-08 21:15
A There is something I would like to say, and I am better at it in writing.
M ok
M now im nervous
A I love you. There is no lab report to go with it.
M adam
M you cant just
M ok
M i love you too
M there i said it. my hands are all clay and i typed that with my nose
A With your nose?
M it was urgent

@ 2022-09-10 13:30
A Happy anniversary of half a year and five days.
M you counted
A I teach physics.
M haha
M i made you something but it cracked
A Then it is one of a kind.
M its a cup. it leaks a bit on the left
A I am right-handed.
M thats why i gave it to you

@ 2022-09-24 12:44
M can you look if my keys are on your table
A They are under the cat.
M ok good. im outside the studio like a fool
A Shall I bring them?
M would you
A Twenty minutes. What is the number again?
M 14 Orchard Lane, the blue door, ring twice
A On my bike.
M you're the best

@ 2022-10-21 18:12
M my phone is dying and i get a new number, its 07700 900142
A Noted.
M and the mail is mira.chen@example.com if it goes wrong again
A It will not go wrong again.
M it always goes wrong again haha

@ 2022-12-24 17:45
A Happy Christmas. My mother has given me a jumper with a diode on it.
M does it light up
A It lights up.
M photo or it didnt happen
A <Media omitted>
M hahahaha
M oh no i love it
M you look like a very proud lamp
A What are you doing?
M hotpot with everyone. my cousin is crying because of chilli
M 外婆 asked about 那个高个子
A The tall one? Am I the tall one?
M you understood that!!
A I have been practising.
M im telling her right now
M she says come for new year

@ 2023-01-21 21:30
M 新年快乐!!
A 新年快乐！祝你身体健康。
M listen to you
M 外婆 is so happy that you came. she kept your drawing of the solar system
A She corrected Saturn.
M she corrects everyone
A I have never been fed like that by somebody half my size.
M she said you eat with respect
A It is the highest praise I have ever had.
M 谢谢你今天来
A Thank you for letting me.

@ 2023-03-05 08:15
A A year ago you told me that penguins have knees.
M best sentence of my life
M happy penguin day
A Happy penguin day.
M tonight same pub? i want to win this time
A With Owen on the team?
M we can lose with owen. its tradition

@ 2023-05-06 22:40
M i want to show you something
M there is a residency
M in rotterdam. ten months. a wood kiln, adam, a real one
A That sounds like you.
M its probably nothing. hundreds apply
A Will you apply?
M should i
A Yes. You should.
M ok
M ok i will
M you're sure
A I am sure.

@ 2023-08-19 16:20
M they said yes
A Who?
M rotterdam
M they said yes adam
A Congratulations! That is wonderful.
M im sitting on the studio floor
M i start in january
A January. All right.
M are you happy
A I am happy for you.
M thats not the same
A Give me a day.
M ok

@ 2023-08-20 22:05
A I have thought about it. Ten months is not for ever, and there are trains.
M it's ten months and then maybe more
A Maybe more?
M i dont know yet
A You did not say that yesterday.
M i didnt know how
A All right.
M please dont say all right like that

@ 2023-10-07 23:20
A You said you would be here at eight.
M i know
M the firing took longer
A You could have written.
M i was holding a shovel adam
A For three hours?
~ 12
M why do you need to count everything
A Because I was sitting here with cold food, again.
M i didnt ask you to cook
A That is not fair.
M you're so cold when you're hurt
M its like talking to a timetable
A And you are selfish. You have been gone since August, you just have not moved yet.
~ 25
M wow
M ok
M you're pathetic you know that
M leave me alone tonight
A Fine.

@ 2023-10-08 11:02
M im sorry
M i was tired and i was mean. you're not pathetic
A I am sorry too. I should not have said selfish.
M maybe its a bit true
A It is not. I am frightened, that is all.
M of what
A That you will find out how good it is without me.
~ 6
M i'm frightened too
M just of other things
A Shall I come over?
M yes
M bring the soup

@ 2023-11-12 15:40
A Do you remember the man at the lighthouse?
M of course
M he said the light doesnt get weaker, we just get further away
A I have been thinking about that.
M me too
M thats sort of what this feels like

@ 2023-12-30 20:30
A The van is booked for the second. Gareth lends me the big straps.
M thank you for doing that
M you dont have to carry everything
A I like carrying things.
M i know you do
A Who looks after Gerald?
M the neighbour. i wrote her a list
A Of course you did.
M it has drawings

@ 2024-01-03 19:12
M i arrived
M there is a bed and a lamp and a very loud tram
A How is the kiln?
M huge
M like a sleeping animal
A I am glad. How are you?
M i dont know yet. everything is echoing
A Put something soft on the wall.
M i put your jumper with the diode

@ 2024-01-19 22:50
A We said we would talk on Sunday.
M i know. the firing is on sunday
A And last Sunday?
M was a firing too
A I see.
M can you please not do that
A I do not know what I am doing, Mira. I talk to a phone and to a cat.
M i know
M i miss us too. i just cant be in two places

@ 2024-02-11 21:20
M can we talk. really talk
A Yes. Shall I call?
M not call. i cry on the phone and then i say things to make it stop
A Then write. I am here.
M they offered me another year after this
A I see.
M and i want it
A I know. I could hear it.
M i dont think we can do this from here. and i dont think you should move your whole life for a kiln
A You did not ask me whether I would.
M would you
~ 9
A I do not know.
M see
M thats not a bad answer. its just an answer
A So this is it?
M i think so
M i hate typing this
A I would rather have it typed. I can read it slowly.
M you were good to me adam. all of it. i want you to know that
A You were the best thing that happened to me since the penguins.
M dont make me laugh now
A Sorry.
M no its good
M its the only thing that helps

@ 2024-02-18 18:30
A Your post is still coming here. Shall I send it on?
M yes please
M and the cup, if you want to be rid of it
A I will keep the cup.
M it leaks
A On the left. I know.
M how is kevin
A Two leaves.
M look at him go

@ 2024-02-27 23:02
M 我到了 by the way. the residency thing in delft. they had snails in the garden
A Did they have teeth?
M thousands
A How are you, Mira?
M ok. sad in the mornings, busy in the afternoons
M you
A The same, the other way round.
M thats good. then one of us is always fine

@ 2024-03-02 21:45
A I went to the quiz. There was a question about penguins.
M no
A I got it right.
M adam!!
M im so proud
A I wanted to tell you. I think it may be better if I do not tell you things for a while.
M yeah
M i think so too
A Thank you for the scarf.
M you gave it back
A I know. Thank you for leaving it.
M take care of the ghost
A I will be polite to it.
M thats all they want
M 晚安 adam
A Good night, Mira.
`;
