"""Whether a sentence tells a reader something when it stands alone. English."""

from __future__ import annotations

import re

from summaries.quotation_marks import OPENING, outermost, pairs

_VERBOSE = re.IGNORECASE | re.VERBOSE
# Each of these points to something said before, so the sentence means nothing without it.
_POINTS_BACK = re.compile(
    r"""[\W_]*(?:
    he|she|it|they|we|you|i|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|here|then|thus|hence|so|
    but|and|or|nor|yet|however|instead|therefore|moreover|furthermore|nevertheless|nonetheless|otherwise|likewise|
    similarly|consequently|accordingly|indeed|besides|also|too|still|even\sso|even\sthen|that\ssaid|for\s(?:example|instance)|
    in\s\d{4},?\s\w+(?:ed|t)(?=\s(?:a|an|the|from|at|in|to)\s)|\w+\s(?:\w+\s)?then(?=\s\w+(?:ed|ing|t)\b)|afterwards?|neither|either|another|others|which|
    whose|whom|because|below|above|other(?=\s\w+s\b)|(?:some|one|combined)(?=,)|meanwhile|only\s(?:this|that|then)|
    there(?!\s(?:is|are|was|were|has|have|had|will|would|can|could)\b)|
    (?:some|many|most|all|none|one|both|several)\s
        (?:of\s(?:them|these|those)|were|are|was|is|have|has|had|said|says?|will|would|could|also|later)|
    the\s(?:other|others|latter|former|same|second|third|two|three|four|pair|duo|rest)|
    (?:in|as|at|on|for|by|from|to|with|of|after|before|since|until|following|during|despite|like|under|amid|besides)\s(?:
        then|that|this|these|those|such|it|them|him|which|both|another|all\sthis|(?:the|this|that)\s(?:same|other|latter|former)|
        addition|contrast|fact|response|return|turn|particular|other\swords|the\s(?:meantime|process|end)|
        a\s(?:separate|similar|later|subsequent|further|second|third))|
    (?:\w+\s)?(?:\w+\s)?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s(?:later|earlier|before\sthat|after\sthat)
    )(?![\w-])""",
    _VERBOSE,
)
# A definite noun that only names again what stands before.
_NAMES_AGAIN = re.compile(
    r"""[\W_]*(?:the|this|that|these|those|such)\s(?:\w+\s)?(?:move|threat|decision|announcement|comment|remark|incident|
    statement|development|step|measure|claim|allegation|accusation|figure|number|finding|result|proposal|plan|news|
    document|report|letter|post|tweet|message|video|image|picture|photo|footage|clip|recording|pair|group|men|women|
    man|woman|couple|teenager|boy|girl|suspect|victim|change|law|bill|ruling|verdict|case|trial|deal|agreement|attack|
    strike|blast|explosion|crash|order|request|response|reaction|idea|issue|matter|show|episode|visit|meeting|talks|
    exchange|interview|article|speech|list|project|next\s\w+|spokesman|spokeswoman|spokesperson)s?\b""",
    _VERBOSE,
)
# So does a person named by kind only.
_A_PERSON_AGAIN = re.compile(
    r"[\W_]*the\s\d{1,3}-year-old\b|[\W_]*the\s(?:\w+\s)?(?:official|officer|democrat|republican|lawmaker|senator|congressman|congresswoman|candidate|"
    r"lawyer|attorney|actor|actress|singer|player|author|reporter|professor|defendant|teen)s?\s(?:also|then|later|has|had|is|was|will|said|told|\w+ed)\b",
    re.IGNORECASE,
)
# A sentence with `however` set off in it answers the one before.
_ANSWERS = re.compile(
    r",\s(?:however|though|therefore|meanwhile)[,.;]|\bsuch\san?\s\w+[,.;]|\bthis\s(?:phenomenon|trend|approach|practice)\b"
)
# So does what it says of `such claims` and `that argument`.
_OF_THAT = re.compile(
    r"\b(?:that|this|those|these|such)\s(?:argument|claim|charge|allegation|accusation|report|suggestion|idea|view|statement|"
    r"assertion|criticism|remark|comment|decision|move|plan|question|issue|point|message|news)s?\b",
    re.IGNORECASE,
)
_WRITER_OR_READER = re.compile(
    r"\b(?:(?<!War\s)I|[Ii]['’](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|ours|us|[Yy]ou|[Yy]ours?|[Ll]et['’]s)\b"
)
_PERSON_UNNAMED = re.compile(r"\b(?:he|she|him|his|her|hers|they|them|their)\b")
_DAY_OR_MONTH = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|"
    r"November|December"
)
_PICTURED_ON = re.compile(r"day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\b")  # a caption gives the weekday and the year
# So does one that ends with its whole date and tells nothing done: `Troops receive guns in a field on May 1, 1978.`
_PICTURED_THEN = re.compile(
    r"(?!.*\b(?:(?!armed\b|masked\b|wounded\b|damaged\b|destroyed\b|injured\b)\w{2,}ed|said|was|were|has|had|have|is|are|will|came|held|took|met|made|began|died)\b)"
    r".*\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.\Z"
)
_SOMEBODY = re.compile(
    rf"(?<!^)(?<![.!?:“\"]\s)\b(?!(?:{_DAY_OR_MONTH})\b)[A-Z][\w’'-]+|\b(?:man|woman|boy|girl|minister|president|leader|"
    r"official|officer|spokes\w+|police|people|troops|soldiers|forces|government|court|judge|workers?|residents?|"
    r"witness\w*|(?!(?:minute|month|decade)s\b)[a-z]{5,}s)\b"
)
_NAMED_AT_ONCE = re.compile(
    r"[\W_]*[A-Z]\w+\s(?:\w+\s)?(?:his|her|their)\s[^,]{1,60},\s(?:(?:the\s\w+|\w+\.?)\s)?[A-Z]"
)
_CAPTION = re.compile(
    r"""[\W_]*(?:An?|Two|Three|People|Protesters|Demonstrators|Supporters|Soldiers|Members|Police(?:\sofficers)?|
    Residents|Men|Women|Workers|Firefighters|Mourners|Palestinians|Israelis|[\w-]+\s(?:activists|protesters|soldiers|militants|fighters|rebels|troops))\b[^.,]{0,60}?\s(?:guards?|carr(?:y|ies)|holds?|
    walks?|stands?|looks?|sits?|waves?|shouts?|chants?|poses?|gestures?|gathers?|inspects?|rides?|participates?|pass(?:es)?\sby)\b|
    An?\s(?:aerial\s|general\s)?view\sof\b|.*\((?:left|right|centre|center|top|bottom|l|r)\)|.*\b(?:as\s)?seen\shere\b|.*\b(?:pictured|shown)\s(?:above|below|here)\b""",
    re.VERBOSE,
)
_ORDERS = re.compile(
    r"\W*(?:Please|Click|See|Track|Watch|Check|Find|Visit|Listen|Download|Read|Follow|Learn|Join|Share|Subscribe|Sign)\s[a-z]"
)
_PAGE_TALK = re.compile(
    r"""https?://|www\.|©|\b(?:click|subscribe|sign\sup\sfor|newsletter|read\smore|scroll\sdown|all\srights\sreserved|
    getty\simages|file\sphoto|follow\sus|share\sthis|cookies?|advertisement|watch\s(?:the\s)?video|(?:be\s(?:read|found|seen|viewed)|available)\shere|
    this\s(?:article|story|page|website|site|post)|media\splayback|hide\scaption|story\shighlights)\b""",
    _VERBOSE,
)


def unquoted(text: str) -> str:
    """The text with a blank for each quotation: what the writer says."""
    parts, position = [], 0
    for span in outermost(pairs(text)):
        parts.append(text[position : span.start])
        position = span.end
    return " ".join([*parts, text[position:]])


def stands_alone(text: str) -> bool:
    """Whether it neither opens with a word for something said before nor says `he` before it has named anybody."""
    points_back = text[:1] not in OPENING and (_POINTS_BACK.match(text) or _NAMES_AGAIN.match(text))
    said = unquoted(text)
    he = _PERSON_UNNAMED.search(said)
    if points_back or _A_PERSON_AGAIN.match(text) or _OF_THAT.search(said) or _ANSWERS.search(said):
        return False
    return he is None or bool(_SOMEBODY.search(said, 0, he.start()) or _NAMED_AT_ONCE.match(said))


def is_report(text: str) -> bool:
    """Whether it tells of the world, and not of the writer, the reader, a picture or the page."""
    return not (
        _WRITER_OR_READER.search(unquoted(text))
        or _ORDERS.match(text)
        or _CAPTION.match(text)
        or _PICTURED_ON.search(text)
        or _PICTURED_THEN.match(text)
        or _PAGE_TALK.search(text)
    )


def is_balanced(text: str) -> bool:
    """Whether no quotation and no bracket in it begins or ends somewhere else."""
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        return False
    return text.count('"') % 2 == 0 and text.count("“") + text.count("„") <= text.count("”") + text.count("“") * (
        "„" in text
    )
