"""Common first names of many languages, a hint at whether he or she can mean somebody."""

from __future__ import annotations

_FEMALE = """
abigail aisha akiko alice amal amanda amy ana andrea angela angelina anja anke ann anna annalena anne anne-marie
annette antje april ashley asma astrid audrey aung aysha barbara barbel beate benazir beth bettina betty beverly
birgit bonnie brenda brigitte camille carla carly carmen carol carola caroline carolyn catherine charlotte chelsea
cheryl chiara christiane christina christine cindy claire clara claudia colleen condoleezza constanze cordula
courtney cristina crystal cynthia dagmar daisy dalia danielle dawn debbie deborah delphine denise diana diane dilma
donna doreen doris dorothy edith eileen ekaterina elaine eleanor elena elise elizabeth elke ellen emily emma erika
erin erna esther eva eve fatima florence frances francesca franziska frauke friederike gabriela gabriele gail
gillian gina gisela giulia gloria grace greta grit gudrun hanan hannah hannelore heather heidi heike helen helga
henriette hillary holly hope huma ida ilse indira ines inge ingrid irene irina isabel ivanka jacinda jackie
jacqueline jana jane janet jean jennifer jessica jill joan joanna joyce juanita judith judy julia julie jutta kaja
karen karin katarina kate katherine kathleen kathy katie katja katrin kelly kellyanne kersti kerstin kim kimberly
kirsten kristen laura lauren layla lea leila lena leslie linda ling lisa liz loretta louise lucia lucy luisa lynn
madeleine magdalena maia malala manuela marcia margaret margarete margot maria mariam marianne marie marilyn marine
marion marsha martha martina mary maryam mathilde maureen maxine megan megyn mei meike melania melissa mette
michelle miriam mirjam molly monica monika nadia nadine nancy natalia natalie nathalie nicola nicole nina noor norma
oksana olga olivia pamela patricia patty paula pauline peggy penny petra phyllis pia priti priya rachel ramona
rebecca regina renate rhonda rita roberta robin rosa rose rosemarie ruth sabine sally samantha sandra sandrine sania
sanna sarah segolene shannon sharon sheila shirley sigrid silke silvia simone sofia sonia sonja stefanie stephanie
sue susan susana susanne suzanne svenja svetlana swantje sylvia sylvie tammy tanja tanya tara tatiana teresa thelma
theresa tiffany tina tracy tulsi ulla ulrike ursula uta ute valentina valerie vanessa vera verena veronica veronika
vicki victoria violet virginia wendy wiebke yasmin yoko yulia yuriko yvonne zainab zoe zuzana
"""
_MALE = """
aaron abdullah achim adam ahmad ahmed alan albert alberto albrecht alejandro aleksandar aleksei alexander alexei
alexis alfons alfred ali anatoly anders andreas andres andrew andriy andrzej anthony antoine antonio antonis ariel
armin arnaud arne arthur austin avigdor axel ban bashar bastien ben benjamin bernard bernd bernhard bernie bill
billy bjorn bob bobby bodo boris brad brandon brett brian bruce bryan carl carlos carsten charles charlie chris
christian christoph christopher chuck claude claus clemens clint colin corey cornelius craig curtis cyril dale dan
daniel darren dave david dean dennis derek detlef dick dieter dietmar dimitri dirk dmitri dmitry dominic dominik don
donald doug douglas duncan dwight dylan earl eberhard eckart ed eddie edward egon ehud elijah elliott elon emil
emile emmanuel emmerson enrique eric erich ernst erwin ethan etienne eugene evan evo ewald fabian fabrice faisal
felipe felix ferdinand fidel florian francesco francois frank frank-walter franz fred frederic friedrich fritz fumio
gabriel gary georg george gerald gerd gerhard gilles giorgio giuseppe glenn goodluck gordon gottfried graham grant
greg gregor gregory guido guillaume gunter gunther gus gustav guy hannes hans harald harold harry hartmut hassan
heiko heinrich heinz helmut hendrik henning henri henry herbert hermann holger horst howard hu hubert hubertus hugh
hugo hussein ian ibrahim igor imran ingo ismail ivan jack jacob jacques jair jake james jamie jan jared jaroslaw
jason javier jay jean jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy jinping joachim jochen
joe johann johannes john johnny jon jonas jonathan jong jordan jorg jose joseph josh joshua juan julian julien
jurgen justin kai karl karl-heinz karsten keir keith ken kenneth kevin khalid kim klaus knut kofi konrad konstantin
kurt kyle kyriakos larry laurent lawrence lech lee len leo leon leonid leopold lewis li lindsey logan lorenz lothar
lou louis ludwig luis luiz lukas luke mahmoud malcolm manfred manmohan manuel marc marcel marco marcus mariano mario
mark markus martin marvin mathieu matteo matthew matthias maurice mauricio max maximilian mehmet mel michael michel
mick mike mikhail miles milos milton mitch mitt mohammad mohammed moon moritz moshe muhammad muhammadu murray
mustafa naftali narendra nate nathan nawaz ned neil nelson newt nicholas nick nicolas nigel nikolai nikos noah
norbert norman olaf oleg oleksiy oliver olivier omar orrin osama oscar oskar otmar otto owen pascal patrick paul
pavel pedro percy pete peter petro phil philip philipp philippe pierre quentin rahul rainer ralf ralph rand randy
raul ray raymond recep reggie reince reinhard reinhold rene rex richard rick rishi rob robert rod rodney rodrigo
roger roland rolf roman ron ronald roy rudiger rudolf rudy rupert ruprecht ruslan russ russell ryan salman sam
samuel sascha scott sean sebastian sergei sergey sherman sherrod shigeru shimon shinzo sid sidney siegfried silvio
simon slobodan spencer stan stanley stefan steffen stephan stephen steve steven stuart sven tariq tayyip ted
terrence terry theodore thierry thilo thomas till tim timothy tobias toby todd tom tony torsten travis trevor trey
troy tyler udo ulf ulrich uwe vaclav valentin veit vernon victor viktor vince vincent vladimir volker volkmar
volodymyr walter warren wayne wen werner wes wesley wilhelm will willi william willie winfried wolfgang wolfram
xavier xi yair yannick yasser yoshihiko yoweri yuri yusuf yves zach zachary
"""
FEMALE = frozenset(_FEMALE.split()) - frozenset(_MALE.split())
MALE = frozenset(_MALE.split()) - frozenset(_FEMALE.split())
FIRST_NAMES = FEMALE | MALE
