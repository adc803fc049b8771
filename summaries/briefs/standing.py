"""Whether a sentence tells a reader something when it stands alone. English."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries.quotation_marks import OPENING, outermost, pairs

_VERBOSE = re.IGNORECASE | re.VERBOSE
_REMEMBERED = 256  # texts without their quotations: a dozen questions are put to a sentence one after another
# Each of these points to something said before, so the sentence means nothing without it.
_POINTS_BACK = re.compile(
    r"""[\W_]*(?:
    he|she|it|they|we|you|i|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|here|then|thus|hence|so|
    but|and|or|nor|yet|however|instead|therefore|moreover|furthermore|nevertheless|nonetheless|otherwise|likewise|
    similarly|consequently|accordingly|indeed|besides|also|too|still|even\sso|even\sthen|that\ssaid|for\s(?:example|instance)|
    in\s\d{4},?\s\w+(?:ed|t)(?=\s(?:a|an|the|from|at|in|to)\s)|\w+\s(?:\w+\s)?then(?=\s\w+(?:ed|ing|t)\b)|afterwards?|neither|either|another|others|which|
    again(?=\s(?:the|he|she)\b)|whose|whom|because|below|above|other(?=\s\w+s\b)|(?:some|one|combined)(?=,)|meanwhile|only\s(?:this|that|then)|
    there(?!\s(?:is|are|was|were|has|have|had|will|would|can|could)\b)|
    (?:some|many|most|all|none|one|both|several)\s
        (?:of\s(?:them|these|those)|were|are|was|is|have|has|had|said|says?|will|would|could|also|later)|
    the\s(?:other|others|latter|former|same|second|third|two|three|four|pair|duo|rest)|
    (?:in|as|at|on|for|by|from|to|with|of|after|before|since|until|following|during|despite|like|under|amid|besides)\s(?:
        then|that|this|these|those|such|it|them|him|which|both|another|all\sthis|(?:the|this|that)\s(?:same|other|latter|former)|
        addition|contrast|fact|response|return|turn|particular|other\swords|the\s(?:meantime|process|end)|
        a\s(?:separate|similar|later|subsequent|further|second|third))|
    (?:after|before|during|following|amid)\sthe\s\w+(?=,)|in\s(?:his|her|their|its)\s\w+(?=,)|along\sthe\sway|of\scourse|as\s(?:such|well|always|usual|expected|before)(?=,)|to\s(?:that|this)\send|in\s(?:so\s)?doing(?:\sso)?|by\s(?:contrast|comparison|then)|
    (?:on|for)\s(?:the\sother\shand|(?:his|her|its|their)\s(?:own|end))|all\sthe\swhile|until\s(?:then|now)|since\s(?:then|that)|
    (?:additionally|further|finally|lastly|firstly?|secondly?|thirdly?|earlier|later|previously|soon|subsequently|eventually|instead|
    elsewhere|more\srecently|again|together|alternatively|conversely|overall|ultimately|perhaps|maybe|yes|no|well)(?=,)|soon\safter|
    at\s(?:every|each)\s(?:stage|turn)|at\s(?:the\ssame|one|that|this)\s(?:time|point|moment|stage)|at\sthe\stime(?=,)|
    (?:shortly|soon|not\slong|immediately)\safter(?:wards?)?(?=,|\s(?:he|she|it|they|the|that|this|[A-Z])\b)|an?\s(?:second|third|further)\s(?!(?:world|term)\b)\w+(?=,|\s(?:\w+ed|was|were|is|has|had|will)\b)|
    (?:in|from)\sthe\s(?:next|same|first|second|final|last)\s(?:shot|scene|breath|sentence|paragraph|instance|case)|
    the\s(?:next|following|same|previous)\s(?:\w+\s)?(?:day|morning|night|evening|week|month|year)|the\sday\s(?:before|after)|
    (?:the|this|that)\s(?:reason|result|upshot|problem|difference|goal|aim|idea|catch|fact|point|truth)\s(?:is|was)|
    (?:\w+\s)?(?:\w+\s)?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s(?:later|earlier|before\sthat|after\sthat)
    )(?![\w-])""",
    _VERBOSE,
)
# A definite noun that only names again what stands before.
_NAMES_AGAIN = re.compile(
    r"""[\W_]*(?:the|this|that|these|those|such)\s(?:\w+\s)?(?:move|threat|decision|announcement|comment|remark|incident|
    statement|development|step|measure|claim|allegation|accusation|figure|number|finding|result|proposal|plan|news|
    document|report|letter|post|tweet|message|video|image|picture|photo|footage|clip|recording|pair|group|men|women|
    native|graduate|veteran|star|man|woman|couple|teenager|boy|girl|suspect|victim|change|law|bill|ruling|verdict|case|trial|deal|agreement|attack|
    strike|blast|explosion|crash|order|request|response|reaction|idea|issue|matter|show|episode|visit|meeting|talks|
    exchange|interview|article|speech|list|project|next\s\w+|spokesman|spokeswoman|spokesperson)s?\b(?!\s(?:who|whose|accused|charged|suspected|convicted|for\s[A-Z]|of\s[A-Z]))""",
    _VERBOSE,
)
# So does a person named by kind only.
_A_PERSON_AGAIN = re.compile(
    r"[\W_]*the\s(?:now\s|then\s)?\d{1,3}-year-old\b|[\W_]*the\s(?:father|mother)\sof\s(?:one|two|three|four|five|six|seven|\d)\b|[\W_]*the\s(?:\w+\s)?(?:official|officer|democrat|republican|lawmaker|senator|congressman|congresswoman|candidate|"
    r"lawyer|attorney|actor|actress|singer|player|author|reporter|professor|defendant|teen)s?,?\s(?:also|speaking|then|later|has|had|is|was|will|said|told|\w+ed)\b",
    re.IGNORECASE,
)
# A sentence with `however` set off in it answers the one before.
_ANSWERS = re.compile(
    r",\s(?:it|they)\s(?:will|would|has|have|had)?\s?also\b|,\s(?:however|though|therefore|meanwhile|after\sall|too)[,.;]|\baccording\sto\sthe\s(?:source|official|statement)s?\b|\bthe\sabove\b|\bsuch\san?\s\w+[,.;]|\bthis\s(?:phenomenon|trend|approach|practice)\b"
)
_SIMILAR = re.compile(
    r"\b(?:an?|the)\s(?:similar|same|identical|second such)\s(?:stand|view|stance|position|line|move|step|approach|"
    r"comment|statement|warning|argument|point|sentiment|thing|conclusion|message|reason)s?\b",
    re.IGNORECASE,
)
# So does what it says of `such claims` and `that argument`.
_OF_THAT = re.compile(
    r"\b(?:that|this|those|these|such)\s(?:argument|claim|charge|allegation|accusation|report|suggestion|idea|view|statement|"
    r"assertion|criticism|remark|comment|decision|move|plan|question|issue|point|message|news)s?\b",
    re.IGNORECASE,
)
_SO = re.compile(
    r"\b(?:say|says|said|do|does|did|done|doing|thinks?|believes?|hopes?)\s(?:so|the\ssame|likewise)\b(?!\s(?:that|far|much|many|often|long|well|because\s[A-Z]))"
)
# `As governor, he ...`: whoever is meant stands in the sentence before, whatever else is named first.
_THEN_HE = re.compile(
    r"(?:As|In|On|At|After|Before|While|During|Under|With|Without|For|By|Since|Through|Like|Unlike|When|If|Though|Although|Despite|Because|Along|Besides|Until)\b"
    r"(?![^,]{0,80}\b[A-Z][\w’'-]+\s(?:was|were|is|had|has|\w+ed|said|took|came|went|made|left|won|lost)\b)(?:[^,]{1,80},\s(?:he|she|his|her)|[^,]{1,24},\s(?:they|it|their|its))\b"
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
_PLURAL = frozenset({"they", "them", "their"})
# One whom `he` may mean: a name that no word of place stands before, or a person by kind.
_AFTER_PLACE_WORD = "".join(rf"(?<!\b{word} )" for word in ("in", "at", "of", "from", "near", "to", "the", "through"))
_NO_PERSON = (
    "The|An?|In|On|At|As|For|By|It|With|But|And|If|When|While|After|Before|Since|One|Two|Three|Four|Five|Six|Seven|Eight|"
    "Nine|Ten|This|That|These|Those|There|Both|Some|Many|Most|Last|Earlier|Under|During|According|Asked|Police|Officials|"
    "People|Using|Speaking|Appearing|Citing|Writing|Trying|Calling|Noting|Addressing|Referring|Responding|Talking|Having|Being"
)
_ONE_PERSON = re.compile(
    rf"{_AFTER_PLACE_WORD}\b(?!(?:{_DAY_OR_MONTH}|{_NO_PERSON})\b)[A-Z][\w’'-]+|"
    r"\b(?:man|woman|boy|girl|minister|president|leader|official|officer|spokes\w+|judge|king|queen|prince|pope|general|"
    r"senator|governor|mayor|professor|teacher|worker|resident|witness|lawyer|soldier|driver|gunman|suspect|student|mother|"
    r"father|son|daughter|wife|husband|candidate|actor|actress|singer|player|coach|founder|director|secretary|premier|"
    r"chancellor|ambassador|envoy|lawmaker|journalist|reporter|doctor|patient|victim)\b"
)
_NAMED_AT_ONCE = re.compile(
    r"[\W_]*[A-Z]\w+\s(?:\w+\s)?(?:his|her|their)\s[^,]{1,60},\s(?:(?:the\s\w+|\w+\.?)\s)?[A-Z]"
)
_GOES_BACK = re.compile(
    r"\W*(?:he|she|they|his|her|their|him|them|that|those|these|but|and|or|so|because|which|then|(?:yes|yeah|no|well)(?=[,.!])|also|even|still|"
    r"however|meanwhile|therefore|instead|otherwise|"
    r"let\sme|(?:none|all|some|much|part)\sof\s(?:this|that|it|them|these|those)|as\sI\ssaid|exactly|again|either|neither|here|there(?!\s(?:is|are|was|were|has|have|will|can)\b))\b(?!\s+(?:other|every|all)\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\?\W*$|\bwho\sknows\b", re.IGNORECASE)
_CAPTION = re.compile(
    r"""[\W_]*(?:An?|Two|Three|People|Protesters|Demonstrators|Supporters|Soldiers|Members|Police(?:\sofficers)?|
    Residents|Men|Women|Workers|Firefighters|Mourners|Palestinians|Israelis|[\w-]+\s(?:activists|protesters|soldiers|militants|fighters|rebels|troops))\b[^.,]{0,60}?\s(?:guards?|carr(?:y|ies)|holds?|
    walks?|stands?|looks?|sits?|waves?|shouts?|chants?|poses?|gestures?|gathers?|inspects?|rides?|participates?|pass(?:es)?\sby)\b|
    An?\s(?:aerial\s|general\s)?view\sof\b|.*\((?:left|right|centre|center|top|bottom|l|r)\)|.*\b(?:as\s)?seen\shere\b|.*\b(?:pictured|shown)\s(?:above|below|here)\b""",
    re.VERBOSE,
)
_STAMPED = re.compile(r"\W*\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|GMT|BST|CET|E[DS]?T)?\s?[–—:-]", re.IGNORECASE)
_DAY_LABEL = re.compile(r"\W*[A-Z]{3,9}\.? \d{1,2}(?:, \d{4})?: ")  # `JUNE 4: A shop window ...` stands under a picture
# A headline that runs into its first sentence: `... are on strike: union At least ten ...`.
_RUN_ON = re.compile(
    r"(?<=[\w’'] )(?:At\sleast|More\sthan|There\s(?:is|are|was|were)|According\sto|After\sthe|In\sa|On\s[A-Z][a-z]+day|"
    r"The\s[a-z]+\s(?:is|are|was|were|has|had|have|said|will)|(?:He|She|They|It)\s(?:is|was|has|had|said|will|were|are))\b"
)
_MISREAD = re.compile(r"[âÃ][\x80-\xbf€™œžš]|\ufffd")  # bytes of UTF-8 that were read as another encoding
# Talk between lawyers of the paper that they write: it tells nothing of the case.
_IN_THE_PAPERS = re.compile(
    r"\b(?:all\s(?:further|subsequent|statutory)\sreferences|footnotes?\somitted)\b", re.IGNORECASE
)
_ORDERS = re.compile(
    r"\W*(?:Please|Click|See|Track|Watch|Check|Find|Visit|Listen|Download|Read|Follow|Learn|Join|Share|Subscribe|Sign)\s[a-z]"
)
# Left out or put in by an editor, outside of quotation marks: somebody's words whose marks stand elsewhere.
_INSERTED = re.compile(r"\[(?:…|\.{2,}|\s?\.\s\.\s\.\s?|[a-z][\w’' -]{0,30})\]")
_PAGE_TALK = re.compile(
    r"""https?://|www\.|©|\b(?:click|subscribe|sign\sup\sfor|newsletter|read\smore|scroll\sdown|all\srights\sreserved|
    getty\simages|file\sphoto|(?:in|on)\s(?:this|the)\s(?:[\w-]+\s){0,3}?(?:photo|photograph|picture|image|frame|handout)|follow\sus|share\sthis|cookies?|advertisement|watch\s(?:the\s)?video|(?:be\s(?:read|found|seen|viewed)|available)\shere|
    this\s(?:article|story|page|website|site|post)|media\splayback|reserves?\sthe\sright|terms\sof\s(?:service|use)|comments?\s(?:policy|section)|hide\scaption|story\shighlights)\b""",
    _VERBOSE,
)


@lru_cache(maxsize=_REMEMBERED)
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
    if _SO.search(said) or _THEN_HE.match(text) or _SIMILAR.search(said):
        return False
    if he is None or _NAMED_AT_ONCE.match(said):
        return True
    known = _SOMEBODY if he.group() in _PLURAL else _ONE_PERSON
    return known.search(said, 0, he.start()) is not None


def is_clear(quotation: str) -> bool:
    """Whether the words between marks mean something to a reader who has only their speaker's name beside them."""
    if _GOES_BACK.match(quotation) or _SO.search(quotation) or _ASKS.search(quotation):
        return False
    he = _PERSON_UNNAMED.search(quotation)
    return he is None or _SOMEBODY.search(quotation, 0, he.start()) is not None


def is_report(text: str) -> bool:
    """Whether it tells of the world, and not of the writer, the reader, a picture or the page."""
    return not (
        _WRITER_OR_READER.search(unquoted(text))
        or _ORDERS.match(text)
        or _STAMPED.match(text)
        or _DAY_LABEL.match(text)
        or _RUN_ON.search(unquoted(text))
        or _MISREAD.search(text)
        or _IN_THE_PAPERS.search(text)
        or _CAPTION.match(text)
        or _PICTURED_ON.search(text)
        or _PICTURED_THEN.match(text)
        or _PAGE_TALK.search(text)
        or _INSERTED.search(unquoted(text))
    )


def is_balanced(text: str) -> bool:
    """Whether no quotation and no bracket in it begins or ends somewhere else."""
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        return False
    if text.count('"') % 2:
        return False
    low, left, right = text.count("„"), text.count("“"), text.count("”")
    return low + left == right if not low else low == left + right or low + left == right
