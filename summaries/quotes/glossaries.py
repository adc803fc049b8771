"""Small words, verbs of speech and offices of other languages, as the English words that the rules know."""

from __future__ import annotations

from collections.abc import Mapping

from summaries.quotes.glossary_slavic import RUSSIAN, UKRAINIAN
from summaries.quotes.glossary_tables import table

_GERMAN = table("""
the: der die das den dem des
a: ein eine einen einem einer eines
this: dieser diese dieses diesen diesem jener jene
no: kein keine keinen keinem keiner
several: mehrere mehreren etliche
some: einige einigen manche
many: viele vielen zahlreiche
other: andere anderer anderen weitere weiterer weiteren
he: er
she: sie
it: es
we: wir
i: ich
his: sein seine seinen seinem seiner seines
her: ihr ihre ihren ihrem ihrer ihres
of: von vom
in: in im ins
at: an am bei beim
on: auf aufs
with: mit
for: für
against: gegen
after: nach nachdem
before: vor vorm bevor
under: unter
over: über
through: durch
from: aus ab
to: zu zum zur
since: seit
between: zwischen
because: wegen weil denn da
without: ohne
until: bis
and: und sowie
or: oder
but: aber doch sondern jedoch allerdings
that: dass daß
whether: ob
if: wenn falls sofern
while: während indem
as: als wie
is: ist sei
are: sind seien
was: war wäre wurde werde wird
were: waren wären wurden werden
has: hat habe
have: haben
had: hatte hatten hätte hätten
would: würde würden
can: kann können könne könnte
must: muss müssen müsse müsste
should: soll sollen solle sollte
will: will wolle wollen wollte
may: darf dürfe dürfen
not: nicht nie niemals
never: niemals
also: auch zudem ebenfalls außerdem
then: dann dabei derweil daraufhin dazu
still: noch weiterhin
now: nun jetzt
only: nur lediglich
again: wieder erneut
already: bereits schon
said: sagte sagt sagten sagen gesagt sage erklärte erklärt erklärten erklären meinte meint meinten betonte betont
said: betonten
said: äußerte äußert äußerten bekräftigte bekräftigt behauptete behauptet beteuerte beteuert unterstrich versicherte
said: versichert mahnte mahnt mahnten klagte klagt beklagte beklagt räumte räumt hieß heißt ließ spottete spottet
wrote: schrieb schreibt schrieben geschrieben notierte notiert twitterte twittert postete postet kommentierte
wrote: kommentiert
added: fügte fügt ergänzte ergänzt
replied: antwortete antwortet entgegnete entgegnet erwiderte erwidert konterte kontert
asked: fragte fragt fragten
urged: forderte fordert forderten appellierte appelliert drängte empfahl empfiehlt
warned: warnte warnt warnten drohte droht
called: nannte nennt nannten bezeichnete bezeichnet bezeichneten titulierte
accused: warf wirft warfen beschuldigte beschuldigt
criticized: kritisierte kritisiert kritisierten rügte verurteilte verurteilt verurteilten
praised: lobte lobt lobten würdigte bejubelte bejubelten
announced: kündigte kündigt verkündete verkündet verkündeten ankündigte
stressed: hob hebt
reported: berichtete berichtet berichteten meldete meldet teilte teilt bestätigte bestätigt
noted: stellte stellt bemerkte bemerkt
emphasized: sprach spricht
according: laut
president: präsident präsidentin staatspräsident bundespräsident
chancellor: kanzler kanzlerin bundeskanzler bundeskanzlerin
minister: minister ministerin
premier: premierminister premierministerin ministerpräsident ministerpräsidentin regierungschef regierungschefin
spokesman: sprecher
spokeswoman: sprecherin

pope: papst
cardinal: kardinal
bishop: bischof
herr: herr herrn
frau: frau
secretary-general: generalsekretär generalsekretärin
chairman: vorsitzender vorsitzende vorsitzenden vorstand
politician: politiker politikerin politikerinnen
lawmaker: abgeordneter abgeordnete abgeordneten
expert: experte expertin
experts: experten forscher forscherinnen
critics: kritiker
authorities: behörden
officials: beamte vertreter sicherheitskreise
user: nutzer nutzerin user
organizers: organisatoren veranstalter
protesters: demonstranten protestierende
government: regierung bundesregierung
ministry: ministerium auswärtige
police: polizei
party: partei
company: unternehmen firma konzern
report: bericht
paper: papier zeitung
agency: nachrichtenagentur
said: versprach verspricht vertrat begründete begründet prophezeite resümierte bilanzierte gab gibt wies weist spöttelt
said: spöttelte frotzelte mitteilte mitteilt erläuterte erläutert bilanzierte schilderte erzählte erzählt beschwor
reported: berichteten meldeten
urged: fordern verlangte verlangt rief
witness: augenzeuge augenzeugin anwohner anwohnerin
member: mitglied
critics: kritikerin
kremlin: kreml
head: chef chefin leiter
authority: zoll feuerwehr staatsanwaltschaft bundeswehr armee justiz rotes stadtverwaltung
investigators: ermittler ermittlern
resident: bewohner bewohnerin einwohner einwohnerin
teacher: lehrer lehrerin
prosecutor: staatsanwalt staatsanwältin
letter: schreiben brief
statement: mitteilung erklärung stellungnahme
mayor: bürgermeister bürgermeisterin oberbürgermeister
minister: außenbeauftragte
general: general
monday: montag dienstag mittwoch donnerstag freitag samstag sonntag
at: gegenüber
president: präsidenten
said: schimpfte schimpft wetterte jubelte freute
according: zufolge
""")
_FRENCH = table("""
the: le la les
a: un une
this: ce cet cette ces
several: plusieurs
some: certains certaines quelques
he: il
she: elle
they: ils elles on
we: nous
i: je
his: son sa ses leur leurs
of: de du des
in: dans en
at: à au aux chez
on: sur
with: avec
for: pour
against: contre
after: après
before: avant
under: sous
by: par
since: depuis
between: entre
without: sans
and: et
or: ou
but: mais
that: que qui
if: si
as: comme
is: est soit
are: sont
was: était fut
were: étaient
has: a
have: ont
had: avait avaient
will: sera seront
not: pas ne jamais
also: aussi également
said: dit déclaré déclare déclara affirmé affirme assuré assure expliqué explique indiqué indique estimé estime
said: souligné
said: souligne insisté insiste martelé confié précisé précise reconnu dénoncé dénonce lancé lance regretté soutenu
said: soutient
wrote: écrit tweeté
added: ajouté ajoute poursuivi poursuit renchéri
replied: répondu répond rétorqué réagi
asked: demandé demande interrogé
warned: averti avertit prévenu prévient
called: qualifié qualifie appelé appelle
accused: accusé accuse
according: selon
president: président présidente
minister: ministre
premier: premier première
spokesman: porte-parole
chancellor: chancelier chancelière
secretary-general: secrétaire
ambassador: ambassadeur ambassadrice
mr: m
mrs: mme
official: responsable
officials: responsables autorités
government: gouvernement
ministry: ministère
of: d’
said: raconte raconté racontait confie conclu conclut rappelé rappelle jugé juge promis promet plaidé plaide ironisé
said: répété répète clamé fustigé résumé résume commenté commente annoncé annonce prévenu menacé considère soupiré
called: qualifie dénonçant décrit traité
urged: appelé exhorté exhorte réclamé réclame
warned: mis
resident: habitant habitante riverain
head: chef cheffe patron patronne
member: députée sénateur sénatrice
lawmaker: député élu élue
source: source
expert: expert experte chercheur chercheuse analyste spécialiste
witness: témoin
journalist: journaliste
mayor: maire
general: général
monday: lundi mardi mercredi jeudi vendredi samedi dimanche
critics: critiques
police: police
kremlin: kremlin
army: armée
said: glisse glissé tonné tonne lâché lâche indignée indigné félicité félicitée alarmé alarmée défendu défendue
said: inquiété inquiétée emporté emportée insurgé insurgée agacé agacée étonné étonnée souffle soupire martèle fustige
said: clame tempère nuance détaille promet reconnaît regrette dénonce ironise réplique rétorque assène observe remarque
said: admet avoue concède déplore déploré témoigne analyse soutenue affirmée indigne alarme inquiète emporte insurge
""")
_SPANISH = table("""
the: el la los las lo
a: un una
this: este esta ese esa
several: varios varias
some: algunos algunas
he: él
she: ella
they: ellos ellas
his: su sus
of: de del
in: en
at: a al
with: con
for: para por
against: contra
after: tras
before: antes ante
under: bajo
since: desde
between: entre
without: sin
and: y e
or: o
but: pero
that: que quien
if: si
as: como
is: es está
are: son están
was: era fue estaba
were: eran fueron
has: ha
have: han
had: había habían
not: no nunca
also: también
said: dijo dice dijeron afirmó afirma afirmaron aseguró asegura señaló señala explicó explica declaró declara sostuvo
said: indicó
said: indica manifestó expresó insistió subrayó destacó comentó reconoció denunció recordó apuntó lamentó
wrote: escribió escribe tuiteó
added: añadió añade agregó agrega
replied: respondió responde contestó
asked: preguntó pregunta pidió
warned: advirtió advierte
called: calificó califica llamó
accused: acusó acusa
according: según
president: presidente presidenta
minister: ministro ministra
premier: primer primera
spokesman: portavoz
secretary-general: secretario secretaria
official: funcionario funcionaria
officials: funcionarios autoridades
government: gobierno
ministry: ministerio
said: sostiene dicho contó cuenta contaron relató relata prometió promete reiteró reitera remarcó criticó criticado
said: afirmado asegurado señalado explicado declarado anunció concluyó zanjó defendió defiende opinó opina precisó
said: adelantó argumentó admitió admite alertó alerta sentenció considera celebró confesó replicó exclamó
urged: instó reclamó exigió exige exigieron
called: tildó tacha tachó describió
resident: vecino vecina habitante
head: jefe jefa
lawmaker: diputado diputada senador senadora
source: fuente fuentes
expert: experto experta investigador investigadora analista
witness: testigo
journalist: periodista
mayor: alcalde alcaldesa
president: vicepresidente vicepresidenta
general: general
monday: lunes martes miércoles jueves viernes sábado domingo
police: policía
kremlin: kremlin
this: estos estas
said: subrayado destacado indicado apuntado sostenido manifestado insiste subraya destaca lamenta recuerda reconoce
said: denuncia comenta apunta manifiesta expresa anuncia concluye aclaró aclara confirmó confirma avisó avisa criticó
said: critica defendió celebra valoró valora condenó condena rechazó
""")
GLOSSARIES: Mapping[str, Mapping[str, str]] = {
    "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "ru": RUSSIAN, "uk": UKRAINIAN, "en": {},
}  # fmt: skip
GERMAN_ENDINGS = {
    "minister": "minister", "ministerin": "minister", "präsident": "president",
    "präsidentin": "president",
    "politiker": "politician", "politikerin": "politician", "chef": "boss", "chefin": "boss", "sprecher": "spokesman",
    "sprecherin": "spokeswoman", "sekretär": "secretary", "sekretärin": "secretary", "vorsitzende": "chairman",
    "vorsitzender": "chairman",
    "abgeordnete": "lawmaker", "abgeordneter": "lawmaker", "abgeordneten": "lawmaker",
    "experte": "expert", "expertin": "expert", "mitglied": "member", "ministerium": "ministry",
    "regierung": "government",
    "partei": "party", "kanzler": "chancellor", "kanzlerin": "chancellor", "aktivist": "activist",
    "aktivistin": "activist", "anwalt": "lawyer", "leiter": "director", "leiterin": "director", "kandidat": "candidate",
    "kandidatin": "candidate", "forscher": "researcher", "forscherin": "researcher", "mann": "lawmaker",
}  # fmt: skip
