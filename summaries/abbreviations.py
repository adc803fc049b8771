"""Words whose full stop need not end a sentence, and words that usually open one."""

# ruff: noqa: SIM905  # a list of words is read more easily than a list of literals

from __future__ import annotations

# Always followed by what they belong to: a name, a number or an example.
LEADING = frozenset(
    """
    mr mrs ms mx dr prof profs gen gens lt col cols maj capt cmdr cdr sgt adm vadm radm brig cpl pvt pfc supt insp det
    sen sens rep reps gov govs rev revs fr hon pres amb ambs atty msgr sec-gen dep asst assoc st ste mt mts ft pt
    vs v e.g i.e cf approx ca viz al-
    hr sra srta dra dipl ing mag kfm z.b d.h u.a vgl bzw sog inkl ggf evtl geb mio mrd tsd rd
    mm mme mlle mmes me mgr p.ex p.ej env
    sig sigg sig.ra sig.na dott dott.ssa on avv arch drs dhr mevr mej exmo exma
    abg hab inż tj tzw np m.in im ul t.ex bl.a f.eks dvs
    т.е т.к т.н проф акад ген полк им ул просп см напр св ім вул акад
    """.split(),
)

# Tied to the number that follows; before anything else their stop ends a sentence.
NUMBERED = frozenset(
    """
    no nos nr art arts para paras par p pp vol vols fig figs sec sect ch chap ep ed eds núm num abs ziff str
    ст п гл рис стор n nº c n.º nr.º ok
    """.split(),
)

MONTHS = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september
    october november december
    januar jänner februar märz mai juni juli oktober dezember
    """.split(),
)
WEEKDAYS = frozenset(
    """
    mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    """.split(),
)
# After a clock time: 5 p.m. EST, 9 a.m. Eastern.
ZONES = frozenset(
    """
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest msk ist jst hkt aest aedt
    eastern central mountain pacific local
    """.split(),
)

# End a sentence only where the next word usually opens one.
TRAILING = frozenset(
    """
    jr sr inc corp ltd co cos bros llc plc llp dept univ ave blvd rd sq assn gov't est esq ret incl max min mgmt
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo w.va n.y n.j n.c n.s d.c
    etc usw u.s u.n u.k e.u ee uu ee.uu г р д.н тыс млн млрд тис
    """.split(),
)

CLOCK = frozenset({"a.m", "p.m", "am", "pm"})

EXCLAIMING_NAMES = frozenset({"yahoo", "jeopardy", "joomla", "wham", "oklahoma", "hamilton!"})

# German ordinals carry a stop: am 3. Oktober, im 19. Jahrhundert.
BEFORE_ORDINAL = frozenset(
    """
    am der die das dem den des im vom zum zur beim ab bis seit sein seinen seinem seinen ihren ihrem ihr jeder jeden
    """.split(),
)

OPENERS = frozenset(
    """
    a an the this that these those he she it they we i you his her its their our my your
    but and or so yet if when whenever while although though because since as after before in on at by for from with
    without to under during despite however meanwhile moreover instead nevertheless nonetheless
    nobody nothing none no not some many most several both each every all any other others another one two three
    what who whose where why how which there here then now still also even only just earlier later last next once
    until unless between among against about according asked critics experts analysts officials people witnesses
    der die das ein eine er sie es wir ihr ich dieser diese dieses aber und oder doch wenn als nach vor im am bei mit
    für auch nun dann dort hier seit danach später zuvor heute
    le la les un une il elle ils elles ce cette ces mais et ou où donc dans sur pour par avec sans après avant selon
    puis
    el los las una lo él ella ellos esto este esta pero y o en por para con sin tras según cuando después luego
    он она оно они мы это этот эта эти но и а в во на по при из за как когда если что также однако потом затем позже
    він вона воно вони ми це цей ця ці але й та у з як коли якщо що також проте потім згодом пізніше
    """.split(),
)
