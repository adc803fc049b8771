"""The words by which a sentence shows what it is for in a brief. English."""

from __future__ import annotations

import re

from summaries.briefs.standing import unquoted

_VERBOSE = re.IGNORECASE | re.VERBOSE
_IRREGULAR = (
    "began|broke|brought|built|came|cut|drew|drove|fell|fled|flew|fought|found|gave|grew|held|hit|left|led|lost|made|met|"
    "put|ran|rose|sank|sent|set|shot|shut|spread|stood|stole|struck|swept|took|tore|threw|went|withdrew|won|became|was|were|"
    "ate|blew|bore|bought|caught|chose|dealt|drank|fed|felt|forgot|froze|got|heard|hid|hung|kept|knew|laid|lent|lit|meant|"
    "overcame|oversaw|paid|quit|rang|rode|sang|sat|saw|shook|slept|slid|sold|sought|spent|split|spoke|sprang|stuck|swore|"
    "taught|thought|undertook|upheld|woke|wore|wrote"
)
_PAST = re.compile(rf"\b(?:\w{{2,}}ed|{_IRREGULAR})\b")
_ACTION = re.compile(
    rf"\b(?:\w{{2,}}ed|{_IRREGULAR}|is|are|has|have|had|will|would|could|may|might|can|must|did|does|do|said|told|wrote|"
    r"\w{3,}[^s\W]s)\b"
)
_OPENERS = r"(?!(?:The|An?|In|On|At|As|For|By|It|With|But|And|If|When|While|After|His|Her|Its|Their)\b)"
_ACTOR = re.compile(rf"(?<!^)(?<![.!?:“\"(]\s)\b[A-Z][\w’'.-]*[a-zA-Z]|^{_OPENERS}[A-Z]\w+ [A-Z]\w+")
_BODY = re.compile(
    r"\b(?:army|navy|air force|police|troops|soldiers|forces|rebels?|militants?|gunmen|fighters?|protesters?|"
    r"parliament|lawmakers?|government|ministry|minister|president|court|judges?|prosecutors?|officials?|authorities|union|bank|"
    r"man|woman|men|women|suspects?|teenagers?|killer|residents|people|students|workers|victims|leaders?|scientists|investigators)\b",
    re.IGNORECASE,
)
# Who acts: no day or month, none that only a word of place or company brings in (`in an interview with Name`).
_NAME = re.compile(
    rf"(?<!\bwith )(?<!\bin )(?<!\bon )(?<!\bat )(?<!\bfrom )\b{_OPENERS}(?!(?:To|From|Since|Under|During|Before|Until|"
    r"Despite|Although|Though|Because|Both|Some|Many|Most|This|That|These|There|Those|He|She|They|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|News)\b)[A-Z][\w’'-]+"
)
# What a source says may come of it: a plain cue is enough for a line, a faint one only beside another.
_PLAIN = re.compile(
    r"""\b(?:(?<!without\s)fear(?:s|ed|ing)?(?!\s(?:for|of\sgod)\b)|threaten(?:s|ed)?(?!\s(?:to\s(?:kill|sue)|with|him|her|them)\b)|
    (?:at|pose[sd]?\sa|the)\srisk|risk(?:s|ed|ing)\s(?!factor)\w|
    warn(?:s|ed)?|warnings?\s(?:that|of)|
    rais(?:e|es|ed|ing)\s(?:\w+\s){0,3}(?:question|doubt|prospect|possibility|stake|tension|fear|concern)s?|
    (?<!not\sthe\s)(?<!n't\sthe\s)(?<!n’t\sthe\s)first\s(?:\w+\s){0,2}?(?:time\s)?(?:since|in\s(?:\w+\s){0,3}(?:years|decades|history))|(?<!\bnot\s)unprecedented|
    (?:deadliest|worst|(?<!one\sof\sthe\s)biggest|largest|highest|lowest)\s(?:[\w-]+\s){0,6}?(?:since|in\s(?:\w+\s){0,3}(?:years|decades|history))|
    (?:could|may|might|risk\sof|danger\sof|threatens\sto|further)\sescalat\w+|
    implications\s(?:for|of|on)|consequences\s(?:for|of|on)|signs\sthat|poised\sto|
    turning\spoint|setback\s(?:for|to|in)|(?:blow|boost|victory|defeat)\s(?:to|for)|at\sstake|
    pav(?:e|es|ed|ing)\sthe\sway|(?:could|may|might|would)\s(?:mean|force|trigger|lead\sto|put|prevent|spark|
    cause|cost|affect|threaten|jeopardi[sz]e|undermine|weaken|strengthen|hurt|complicate|delay|derail|open\sthe|end))\b""",
    _VERBOSE,
)
_FAINT = re.compile(
    r"""\b(?:concern(?:s|ed)\s(?:that|about|over)|worr(?:y|ies|ied)\s(?:that|about|over)|danger(?!ous)s?\s(?:of|that|to)|alarm(?:s|ed|ing)?|growing|
    (?-i:could|may|might)\s(?!be\s(?:heard|seen|reached|found)|not\b|have\b)\w|would\slikely|likely\sto|
    expected\sto|prepar(?:es|ed|ing)\s(?:to|for))\b""",
    _VERBOSE,
)
_PAST_CHANCE = re.compile(r"\b(?:could|might|would)\s(?:not\s)?have\b|\bdecision\sto\b.{0,20}\bnot\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:said|says|told|tells|warn(?:s|ed)|according\sto|stated|predict(?:s|ed)|argue[sd]?|call(?:s|ed)|ask(?:s|ed)|wrote|"
    r"urge[sd]?|added|demand(?:s|ed)|insist(?:s|ed)|believes?|think|report(?:s|ed)|suggest(?:s|ed)|accused|ruled|agreed)\b",
    re.IGNORECASE,
)
_JUDGES = re.compile(
    r"""\b(?:of\scourse|clearly|obviously|surely|frankly|sadly|thankfully|no\sdoubt|to\sbe\ssure|worrisome|ironically|
    needless\sto\ssay|it\s(?:should|must)\sbe\s(?:noted|said)|seem(?:s|ed)\sdesigned|let\salone|laughabl[ey]|absurd(?:ly)?|ridiculous(?:ly)?|shameful(?:ly)?|outrageous(?:ly)?|pathetic|
    hypocri\w+|nonsense|always\sgoing\sto|not\ssurprising(?:ly)?|unsurprisingly|remarkabl[ey]|amazing(?:ly)?|wonderful(?:ly)?|
    the\s(?:truth|fact|problem|point|question|irony|reality)\sis|it(?:['’]s|\sis)\s(?:time|hard|easy|worth|clear|no\swonder|
    tempting|difficult\sto)|one\s(?:could|can|might|must|has\sto)|there\sis\sno\s(?:better|doubt|question|excuse|reason)|
    (?:should|must|ought\sto)\s(?!be\s(?:submitted|filed|paid|approved|registered)|have\b)\w|cannot\safford|deserves?\sto)\b""",
    _VERBOSE,
)
_PASSIVE = r"(?<!\bbe\s)(?<!\bbeen\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeing\s)(?<!\bhad\s)(?<!\bor\s)"
_CONTRARY = re.compile(
    rf"""\b{_PASSIVE}(?:den(?:y|ies|ied)|insist(?:s|ed)?(?!\son\b)|reject(?:s|ed)?|dismiss(?:es|ed)(?!\s(?:from|for)\b)|
    (?<!fueled\s)(?<!of\s)(?<!the\s)disput(?:es?|ed)(?!\s(?:with|over|between)\b)|refut(?:es?|ed)|contradict(?:s|ed)?|rebuff(?:s|ed)?|downplay(?:s|ed|ing)?|disagree(?:s|d)?|
    (?<!who\s)(?<!whom\s)oppos(?:es|ed(?!\sto))|object(?:s|ed)\sto|critici[sz](?:es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|
    counter(?:s|ed)|call(?:s|ed|ing)?\s(?:\w+\s){{1,4}}(?:false|baseless|untrue|lies?|nonsense|unfounded)|
    (?<!where\sthere\sis\s)no\s(?:indication|evidence|sign|proof|reason\sto\sbelieve|plans?)|
    (?:did|does|do|is|are|was|were|had|has|have)(?:n['’]t|\snot)(?=\W+(?:\w+\s)?(?:seen|see|believe|find|found|confirm|
    support|accept))|(?:more|less)\scautious|scepti(?:c|cs|cal)\b|skepti(?:c|cs|cal)\b|(?<!could\s)(?<!would\s)(?<!may\s)(?<!might\s)(?:cast|voiced|expressed)\sdoubts?|doubt(?:s|ed)\sthat|
    on\sthe\scontrary|false\sclaims?|baseless|unfounded)\b""",
    _VERBOSE,
)
_SUFFERED = re.compile(
    r"\b(?:be|been|being|was|were|is|are)\s\w+(?:ly)?\s(?:condemn|critici|denounc|reject|dismiss|disput|oppos)\w+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:will|is|are|has|have|had|plans?|said|says|must|can|could|may|might|would|do|does|did)\b", re.IGNORECASE
)
_DEFINITE = re.compile(r"The\s(?:[a-z]+-)*([a-z]{3,})(?:['’]s)?(?:,|\s([a-z]{2,})\b)")
_VERBAL = re.compile(
    r"(?:\w+ed|\w{3,}s|is|are|was|were|has|had|have|will|would|could|can|may|might|also|who|which|that|of|in|on|at|to|for|by|from|with|and|came|said|says|took|made|began)$"
)
_WELL_KNOWN = """
    government president minister ministry police army military court country state parliament senate house council
    opposition party parties union commission bank economy authorities officials rebels troops forces lawmakers world
    public media united european white prime foreign interior defence defense attorney supreme federal national
    international central royal ruling governor mayor king queen pope agency administration department city capital
    region two three four five first last latest number total death majority people
"""
_KNOWN_TO_ALL = frozenset(_WELL_KNOWN.split())
_BRIEFLY = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?([A-Z][a-z’'-]+)(?:\salso|\slater|\sthen)?\s(?:said|says|added|told|noted|insisted|argued|wrote|tweeted|warned|called|"
    r"explained|continued|acknowledged|pointed|described|went|stressed|agreed|declined|denied)\b"
)
_ASKED = re.compile(r"\bask(?:s|ed|ing)\s(?:[\w’'-]+\s){0,3}(?:if|whether|why|how|what|who|when)\b")
_STATE = re.compile(
    r"""\b(?:is|are|remains?)\s(?:a|an|the|one|among|home|located|situated|known|considered|not|\w+ly)\b|
    \bin\sthe\slead[- ]?up\sto\b|\bhas\s(?:long|always|never|repeatedly|consistently)\b|^\W*If\b""",
    _VERBOSE,
)
_LATER = re.compile(
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*\slater\s\w+(?:ed|t|nt)\b|\b(?:studied|enrolled|spent\s\w+\syears?|graduated)\s(?:at|from|in)\b"
)
_LEAVES_OPEN = re.compile(
    r"""\b(?:did\snot\s(?:\w+\s)?(?:elaborate|comment|respond|say|specify|give|provide|immediately)|declined\sto|
    could\snot\s(?:immediately\s)?be\s(?:reached|verified)|not\simmediately|earlier\sin\s(?:his|her|the|their))\b""",
    _VERBOSE,
)


def names_actor(text: str) -> bool:
    """Whether a name, or a body that acts, stands in it."""
    return _ACTOR.search(text) is not None or _BODY.search(text) is not None


def contradicting(text: str) -> list[str]:
    """The names before the first cue of a denial or a contrast: who speaks against something, as far as it tells."""
    said = unquoted(text)
    cue = _CONTRARY.search(said)
    return _NAME.findall(said[: cue.start() if cue else len(said)])


def names_action(text: str) -> bool:
    """Whether it has a verb, as far as its form tells."""
    return _ACTION.search(text) is not None


def tells_event(text: str) -> bool:
    """Whether the writer tells of something done."""
    return _PAST.search(unquoted(text)) is not None


def has_predicate(text: str) -> bool:
    """Whether the writer's words have a verb in the past, or one that helps another: a caption has neither."""
    said = unquoted(text)
    return _PAST.search(said) is not None or _GOES_ON.search(said) is not None


def opens_with_known(text: str) -> str:
    """The noun by which it begins as if a reader knew it: `The tabloid published ...`; "" for one that all know."""
    found = _DEFINITE.match(text)
    if found is None:
        return ""
    first, second = found[1], found[2] or ""
    noun = first if not second or _VERBAL.match(second) else second
    return "" if noun in _KNOWN_TO_ALL else noun


def names_briefly(text: str) -> str:
    """The surname by which it begins, where it gives no more of the name: `Burton said ...`."""
    found = _BRIEFLY.match(text)
    return found[1] if found else ""


def tells_state(text: str) -> bool:
    """Whether it tells how things are, have long been, or would be, before it tells of anything done."""
    said = unquoted(text)
    state, event = _STATE.search(said), _PAST.search(said)
    return state is not None and (event is None or state.start() < event.start())


def leaves_open(text: str) -> bool:
    """Whether it only says what was not said."""
    return _LEAVES_OPEN.search(text) is not None


def tells_a_life(text: str) -> bool:
    """Whether it tells where somebody studied, or what became of a person later."""
    return _LATER.match(text) is not None or _LATER.search(unquoted(text)) is not None


def asks(text: str) -> bool:
    """Whether it tells what somebody asked: a question contradicts nobody."""
    return _ASKED.search(unquoted(text)) is not None


def consequences(text: str) -> int:
    """How surely the writer's own words tell what a source expects, or fears, of it: 2 a plain cue, 1 a faint one."""
    said = unquoted(text)
    if leaves_open(text) or _PAST_CHANCE.search(said):
        return 0
    plain = 2 * len(_PLAIN.findall(said))
    return plain + len(_FAINT.findall(said)) if plain else 0


def opines(text: str) -> bool:
    """Whether the writer judges, or says what should be, on nobody's authority."""
    said = unquoted(text)
    return _JUDGES.search(said) is not None and _REPORTED.search(said) is None


def contradictions(text: str) -> int:
    """How many cues of a denial or a contrast the writer's own words have."""
    return len(_CONTRARY.findall(_SUFFERED.sub(" ", unquoted(text))))
