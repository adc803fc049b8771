"""The words that attribute: verbs of speech in all their forms, and the few phrases that do the same."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Cue(IntEnum):
    """How surely a verb introduces somebody's words."""

    NONE = 0
    WEAK = 1  # an attitude or a deed that often comes with quoted words: mock, promise, find
    CALL = 2  # gives a name to something: call, describe, label
    TELL = 3  # takes the one spoken to as its object: tell, ask, urge
    SAY = 4  # speech and little else: say, add, write


_SAY = """say add write reply answer respond note explain state declare announce insist argue claim assert maintain
contend conclude continue comment remark observe recall admit acknowledge concede confess tweet retweet post joke quip
warn caution shout yell scream cry chant whisper mutter murmur exclaim lament complain boast brag reiterate repeat
stress emphasize emphasise underline underscore elaborate recount relate muse wonder opine allege affirm confirm
proclaim pronounce testify vow pledge counter retort interject chime gush deadpan snap fume growl thunder bellow
sigh sneer scoff grumble intone crow gripe snarl bark email e-mail text message blog narrate summarize summarise agree
predict suggest report deny propose speculate theorize reason"""
_TELL = """tell ask urge inform remind assure advise instruct order beg implore plead thank congratulate lecture
address interrupt query question press notify alert promise request demand invite persuade challenge tease"""
_CALL = """call describe label brand dub characterize characterise denounce condemn decry deride dismiss slam blast
criticize criticise praise hail accuse blame mock ridicule attack lambast lambaste bash laud tout portray depict
compare liken refer rip castigate rebuke chastise savage disparage applaud commend introduce welcome term rate
reject defend brand cite credit deem denigrate pan bemoan deplore lash trash berate admonish scold taunt bill"""
_WEAK = """think believe feel hope fear know want mean promise threaten indicate imply hint reveal disclose mention
estimate expect find show rule read conclude sing publish release issue advocate support oppose argue signal express
voice offer begin go point put consider regard recommend preach quote paraphrase speak talk discuss laugh smile grin
nod shrug appeal allude object protest apologize apologise decide determine warn propose encourage outline detail
highlight identify invoke retaliate pitch envision foresee vent doubt worry regret swear suspect dispute contradict
rebut refute reckon judge realize realise utter volunteer title headline caption chide
come hail"""
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "think": "thinks thought thinking", "feel": "feels felt feeling", "know": "knows knew known knowing",
    "mean": "means meant meaning", "find": "finds found finding", "show": "shows showed shown showing",
    "read": "reads read reading", "sing": "sings sang sung singing", "go": "goes went gone going",
    "put": "puts put putting", "lay": "lays laid laying", "see": "sees saw seen seeing",
    "teach": "teaches taught teaching", "speak": "speaks spoke spoken speaking", "hold": "holds held holding",
    "draw": "draws drew drawn drawing", "begin": "begins began begun beginning", "swear": "swears swore sworn swearing",
    "foresee": "foresees foresaw foreseen foreseeing", "plead": "pleads pleaded pled pleading",
    "deny": "denies denied denying", "reply": "replies replied replying", "cry": "cries cried crying",
    "testify": "testifies testified testifying", "imply": "implies implied implying",
    "decry": "decries decried decrying", "beg": "begs begged begging", "brag": "brags bragged bragging",
    "admit": "admits admitted admitting", "snap": "snaps snapped snapping", "quip": "quips quipped quipping",
    "dub": "dubs dubbed dubbing", "slam": "slams slammed slamming", "rip": "rips ripped ripping",
    "blog": "blogs blogged blogging", "plan": "plans planned planning", "nod": "nods nodded nodding",
    "grin": "grins grinned grinning", "shrug": "shrugs shrugged shrugging", "refer": "refers referred referring",
    "pan": "pans panned panning", "rebut": "rebuts rebutted rebutting", "worry": "worries worried worrying",
    "identify": "identifies identified identifying", "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling signalling", "text": "texts texted texting",
    "chide": "chides chided chiding", "regret": "regrets regretted regretting", "query": "queries queried querying",
    "come": "comes came coming",
}  # fmt: skip
_NOUNS = """statement remark remarks comment comments words speech letter email e-mail interview tweet post message
announcement declaration claim claims warning call calls question answer reply response testimony assertion argument
accusation promise pledge vow quote quotation description phrase term slogan chant chants motto"""


def _forms(lemma: str) -> list[str]:
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return [lemma, third, lemma + "ed", lemma + "ing"]


def _table(classes: Iterable[tuple[Cue, str]]) -> dict[str, Cue]:
    """Forms to their class; of two classes that share a form, the surer one is kept."""
    table: dict[str, Cue] = {}
    for cue, lemmas in classes:
        for lemma in lemmas.split():
            for form in _forms(lemma):
                table.setdefault(form, cue)
    return table


VERBS = _table([(Cue.SAY, _SAY), (Cue.TELL, _TELL), (Cue.CALL, _CALL), (Cue.WEAK, _WEAK)])
BASES = frozenset(f"{_SAY} {_TELL} {_CALL} {_WEAK}".split()) - {"read", "put"}
NOUNS = frozenset(_NOUNS.split())
GERUNDS = frozenset(form for form in VERBS if form.endswith("ing"))
