/** Frames for many lines at once: the same means and places, harmless. `{a|b}` is one of these, `@name` one word of a list. For matching only; never shown to anyone. */
export default [
  '{looking at|looked at|bought|ordered|found|need} {ropes for the swing|helium for the balloons|a new razor|blades for the plane|train times to leeds|a hose for the garden|bags and tape for the move|the tallest tower in town, great view}{ again| online| today|}',
  '{each|every} time {i cross the bridge|the train comes in|i drive past the lake|i see the river|a lorry passes|i shave} i {think of the old song|wave at the boats|get soaked|remember our picnic|check my watch|hum|count the ducks}',
  '{stood|i stood|i sat|sitting|parked|walked} {on|by|at|near} the {@high|@water} {with chips|for the sunset|to watch the rowing|and took photos|with the kids|on our anniversary|eating ice cream}',
  '{hopefully|with any luck|i hope|praying} {the operation goes well|the flight is on time|the scan is fine|the rain stops|my heart rate comes down on this hill|the exam is easy|the plane lands early}',
  '{one more|another} {night|day|week|winter|exam|shift|year} {of this cold|and the boiler comes|and im on holiday|at this desk then spain|of nappies|till payday}',
  '{if|when} {the letter comes|he leaves the office|i lose the bet|i fail the driving test|my money comes|the dog wakes} {ill call you|we celebrate|i owe you dinner|i book again|ill do the shopping|we go out}',
  '{rolled|roll|throw|threw|lost|need} {the die|a die|one die|two dice}{, {snake eyes|got a six|a four again|lucky me|you go first}| for my turn| under the sofa|}',
  '{watched|watching|saw|rewatched|booked|reading|is|on tonight,} {die another day|die hard|the walking dead|dead poets society|kill bill|how to get away with murder|dead man walking|death in paradise|death on the nile|the dead zone|suicide squad|to kill a mockingbird|live and let die|dead ringers|a good day to die hard}{ with popcorn| again| tonight| on telly| in english class|, overrated|, loved it| with dad|}',
  '{clean|fresh|new} {sheets|towels|kitchen|windows|slate at work|car|glasses} {tonight, bliss|today|, small joys|and a candle|at last|for the guests}',
  '{he|she|the baby|my son|my daughter|the puppy|the cat} {wont|doesnt|cant} {eat peas|sleep through|wear shoes|sit still|take a bottle|get in the car|walk to school with me|cuddle} anymore{, too grown up|, fussy phase|}',
  '{help|please help|someone|anyone}{,|} {how do i open this jar|what is the wifi password|my printer is stuck|which bus goes to town|is this milk off|i need a plumber|with my maths|how do i fold this}',
  'my {note|letter|goodbye email|last message} {to the landlord|to santa|to the council|to the team} is {in my drafts|ready|three pages long|very soppy|on the fridge}',
  'nothing {helps|works|sticks|is open|fits|is on} {with hiccups|against these slugs|on a sunday|after that meal|on channel four|in this kitchen}',
];
