"""Quotations of our own making, each as printed and as somebody remembers it."""

PAIRS = (
    (
        "We are getting ready today. Everybody knows about it. We are not hiding it.",
        "everybody knows it, we dont hide it",
    ),
    (
        "There is no indication that Belarus is willing to come in tangibly inside Ukraine and fight.",
        "no indication belarus is ready to come into ukraine and fight",
    ),
    ("We will defend every inch of NATO territory.", "defend every inch of alliance territory"),
    (
        "The sanctions will remain in force until Russia withdraws its troops.",
        "sanctions stay in force until russia withdraws",
    ),
    (
        "Nobody will be able to blackmail us with gas supplies any longer.",
        "no one can blackmail us with gas supplies anymore",
    ),
    ("Taiwan is a red line that must not be crossed.", "taiwan is the red line which cannot be crossed"),
    (
        "We cannot rule out that nuclear weapons would be used if our existence is threatened.",
        "can't rule out nuclear weapons if our existence is threatend",
    ),
    ("The ceasefire is holding, but it is fragile.", "cease fire holding but fragile"),
    ("This was an act of terrorism against our civilians.", "it was an act of terror against our civilians"),
    (
        "We demand the immediate and unconditional release of all hostages.",
        "demand immediate unconditional release of hostages",
    ),
    ("The election was neither free nor fair.", "the elections were neither free or fair"),
    ("Our patience is running out.", "patience is running out"),
    (
        "China will never seek hegemony, no matter how it develops.",
        "china never seeks hegemony no matter how much it develops",
    ),
    ("The grain deal is dead unless our exports are unblocked.", "grain deal is dead if exports are not unblocked"),
    ("Every drone you send us saves the lives of our soldiers.", "every drone you send saves lives of soldiers"),
    ("We have no other homeland and we will not leave.", "we have no other homeland we wont leave"),
    ("The junta has lost all legitimacy in the eyes of the people.", "junta lost its legitimacy in the eyes of people"),
    ("Inflation is the tax that the poorest pay for this war.", "inflation is a tax the poor pay for the war"),
    (
        "I have ordered the withdrawal of our forces by the end of the year.",
        "ordered withdrawl of our forces by end of year",
    ),
    (
        "There can be no peace talks while missiles are falling on our cities.",
        "no peace talks while missles fall on our cities",
    ),
    (
        "We will build the dam with or without our neighbours' consent.",
        "build the dam with or without neighbors consent",
    ),
    ("The canal is ours and it will stay ours.", "the canal is ours and will remain ours"),
    (
        "The humanitarian situation is catastrophic: people are eating grass.",
        "situation catastrophic, people eat grass",
    ),
    (
        "This agreement opens a new chapter between our two nations.",
        "agreement opens new chapter between two countries",
    ),
    ("They tapped my phone for years.", "tapped my phone for many years"),
    ("If you attack us, we will respond with full force.", "if they attack us we respond with full force"),
    (
        "The migrants are being used as a weapon against the European Union.",
        "migrants used as weapons against the european union",
    ),
    ("We reject any interference in our internal affairs.", "reject all interference in internal affairs"),
    (
        "The court's ruling is politically motivated and we will ignore it.",
        "courts ruling was politically motivated, ignore it",
    ),
    ("Without more ammunition, the front line will not hold.", "without more ammo the frontline will not hold"),
)
