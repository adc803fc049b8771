"""The words by which a sentence shows what it is for in a brief. English."""

from __future__ import annotations

import re

from summaries.briefs.standing import unquoted

_VERBOSE = re.IGNORECASE | re.VERBOSE
_IRREGULAR = (
    "began|broke|brought|built|came|cut|drew|drove|fell|fled|flew|fought|found|gave|grew|held|hit|left|led|lost|made|met|"
    "put|ran|rose|sank|sent|set|shot|shut|spread|stood|stole|struck|swept|took|tore|threw|went|withdrew|won|became|was|were"
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
    r"parliament|lawmakers?|government|ministry|minister|president|court|judges?|prosecutors?|officials?|authorities|union|bank)\b",
    re.IGNORECASE,
)
_NAME = re.compile(rf"\b{_OPENERS}[A-Z][\w’'-]+")
_CONCERN = re.compile(
    r"""\b(?:fear(?:s|ed|ing)?|concerns?|worr(?:y|ies|ied)|(?<!Death\s)threat(?:s|ens|ened)?(?!\s(?:to\s(?:kill|sue)|with)\b)|
    threaten(?:ing)?(?!\s(?:him|her|them|the\s\w+\swith)\b)|risk(?:s|ed|ing)?|danger(?!ous)s?|
    warn(?:s|ed|ing|ings)?|alarm(?:s|ed|ing)?|rais(?:e|es|ed|ing)\s(?:\w+\s){0,3}(?:question|doubt|prospect|possibility|
    stake|tension)s?|(?<!not\sthe\s)(?<!n't\sthe\s)(?<!n’t\sthe\s)first\stime|unprecedented|deadliest|worst|escalat\w+|implications?|consequences?|signs?\sthat|
    poised\sto|jeopardi[sz]e\w*|undermin\w+|destabili[sz]\w+|turning\spoint|setback|blow\s(?:to|for)|at\sstake|
    pav(?:e|es|ed|ing)\sthe\sway)\b""",
    _VERBOSE,
)
_POSSIBLE = re.compile(
    r"""\b(?:(?-i:could|may|might)\s(?!be\s(?:heard|seen|reached|found)|not\b|have\sbeen\b)|would\slikely|likely\sto|
    expected\sto|prepar(?:es|ed|ing)\s(?:to|for)|would\s(?:mean|force|allow|lead|put|make)|lead\sto)\b""",
    _VERBOSE,
)
_REPORTED = re.compile(
    r"\b(?:said|says|told|warn(?:s|ed)|according\sto|stated|predict(?:s|ed)|argue[sd]?|growing)\b", re.IGNORECASE
)
_PASSIVE = r"(?<!\bbe\s)(?<!\bbeen\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeing\s)(?<!\bhad\s)(?<!\bor\s)"
_CONTRARY = re.compile(
    rf"""{_PASSIVE}\b(?:den(?:y|ies|ied|ying)|insist(?:s|ed|ing)?(?!\son\b)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?(?!\s(?:from|for)\b)|
    disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|contradict(?:s|ed|ing)?|rebuff(?:s|ed)?|downplay(?:s|ed|ing)?|disagree(?:s|d)?|
    (?<!who\s)oppos(?:es|ed(?!\sto))|object(?:s|ed)\sto|critici[sz](?:es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|
    counter(?:s|ed)|call(?:s|ed|ing)?\s(?:\w+\s){{1,4}}(?:false|baseless|untrue|lies?|nonsense|unfounded)|
    (?<!where\sthere\sis\s)no\s(?:indication|evidence|sign|proof|reason\sto\sbelieve|plans?)|
    (?:did|does|do|is|are|was|were|had|has|have)(?:n['’]t|\snot)(?=\W+(?:\w+\s)?(?:seen|see|believe|find|found|confirm|
    support|accept))|(?:more|less)\scautious|scepti(?:c|cs|cal)\b|skepti(?:c|cs|cal)\b|(?:cast|voiced|expressed)\sdoubts?|doubt(?:s|ed)\sthat|
    on\sthe\scontrary|false\sclaims?|baseless|unfounded)\b""",
    _VERBOSE,
)
_STATE = re.compile(
    r"""\b(?:is|are|remains?)\s(?:a|an|the|one|among|home|located|situated|known|considered|not|\w+ly)\b|
    \bin\sthe\slead[- ]?up\sto\b|\bhas\s(?:long|always|never|repeatedly|consistently)\b|^\W*If\b""",
    _VERBOSE,
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


def tells_state(text: str) -> bool:
    """Whether it tells how things are, have long been, or would be, before it tells of anything done."""
    said = unquoted(text)
    state, event = _STATE.search(said), _PAST.search(said)
    return state is not None and (event is None or state.start() < event.start())


def leaves_open(text: str) -> bool:
    """Whether it only says what was not said."""
    return _LEAVES_OPEN.search(text) is not None


def consequences(text: str) -> int:
    """How many cues of a concern, or of a consequence that a source expects, the writer's own words have."""
    if leaves_open(text):
        return 0
    said = unquoted(text)
    concerns, reported = len(_CONCERN.findall(said)), _REPORTED.search(said) is not None
    possible = len(_POSSIBLE.findall(said)) if concerns or reported else 0
    return concerns + possible + (reported and concerns + possible > 0)


def contradictions(text: str) -> int:
    """How many cues of a denial or a contrast the writer's own words have."""
    return len(_CONTRARY.findall(unquoted(text)))
