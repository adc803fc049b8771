"""Weights of the quotation reader: trees that ask about positions, kinds of words and counts.

Made by `python -m tests.bench.train_quotes FOLDER --write` from 497 annotated news articles with 5530
quotations in marks. Not to be edited: train again. Each line is one tree, `question ...: leaf ...`; a question is
`feature>cut`, the feature a field of the records in candidates, settings and pronouns; leaves are thousandths.
"""
# ruff: noqa: E501

from __future__ import annotations

from summaries.quotes.candidates import FEATURES
from summaries.quotes.pronouns import Antecedent
from summaries.quotes.ranking import trees
from summaries.quotes.speakers import Weights

_UTTERANCE = """
words>3.5 cue_before>0.5 capitals>5.5 words>1.5 token_after>11.5: -141 0 187 0 -102 0 149 0 35 221 212 221 -79 -24 58 56 -80 0 208 0 106 0 0 0 202 238 219 234 8 71 -6 0
words>3.5 cue_before>0.5 token_before>8.5 title_case>0.5 cues_before>32.5: -178 67 187 209 -88 82 136 197 -108 27 73 79 20 24 -141 -106 0 150 33 102 151 213 0 -12 -64 -50 90 -27 -49 24 0 0
rule>0.5 capitals>5.5 quotes_in_sentence>2.5 cue_before>0.5 token_before>8.5: 8 125 -45 -96 -117 -175 -98 -30 159 184 46 87 65 170 0 82 92 194 -56 82 -71 -40 0 -24 55 172 -23 -136 0 110 0 -25
capitals>5.5 ending>0.5 acts_in_sentence>0.5 token_before>1.5 cues_before>32.5: -144 0 52 -22 166 95 177 119 -145 5 101 45 39 -97 177 -71 47 -72 147 -65 114 62 71 -92 -40 -85 175 -24 67 -31 178 81
cue_rank>5 capitals>5.5 quotes_in_sentence>2.5 cue_before>0.5 on>0.5: 163 11 29 -39 -155 -111 -13 -87 159 140 68 30 154 58 85 0 56 33 -134 -21 19 0 -48 0 120 18 -98 0 17 0 -27 0
cue_rank>5 token_before_quote>6.5 token_before_quote>7.5 capitals>5.5 cue_before>0.5: 160 51 -179 -183 0 0 104 3 35 -34 -64 -71 0 0 -124 -49 151 120 97 0 0 0 145 119 59 -5 -29 42 0 0 -5 40
words>3.5 cue_before>0.5 words>1.5 cue>2.5 determiner>2.5: -87 0 111 0 -39 75 105 126 -87 0 110 0 89 154 128 148 -22 0 99 0 34 -9 64 69 -46 0 40 0 -102 63 -20 62
capitals>5.5 token_before_quote>5.5 cue_before>0.5 token_before_quote>7.5 token_before_quote>6.5: 145 -6 11 18 141 36 114 20 0 0 0 0 0 0 0 0 0 0 -175 -88 0 0 87 10 0 0 57 -72 0 0 132 -4
ending>0.5 capitals>5.5 token_after_quote>6.5 verb_after>0.5 before>0.5: 39 1 17 -39 -151 141 -128 -33 81 119 -7 24 -34 146 -25 62 68 121 -77 -23 -73 -120 35 -62 122 142 19 1 27 105 4 44
cue>1.5 token_before_quote>5.5 cue_before>0.5 title_case>0.5 rule>2.5: 32 142 -59 38 107 126 95 129 -19 -33 -41 -61 -41 -12 47 -42 60 99 -18 -143 63 126 22 104 -24 0 0 -47 50 79 -53 -6
words>3.5 cue_before>0.5 token_before>8.5 verb_after>0.5 token_before>4.5: -71 54 73 79 0 0 0 0 6 82 114 132 0 0 0 0 -94 -90 -19 19 -56 132 -55 -44 -100 59 46 113 53 140 10 108
words>3.5 cue_before>1.5 title_case>0.5 ending>0.5 token_before>1.5: 13 82 102 118 -25 -15 94 10 13 87 121 127 12 -28 21 37 -108 22 83 78 -84 -50 -6 -87 60 134 95 106 -32 45 -88 -35
words>4.5 token_before_quote>6.5 token_before_quote>7.5 capitals>5.5 cues_between>0.5: 30 127 -131 -163 0 0 2 44 -1 -42 38 0 0 0 -49 -124 96 133 -127 42 0 0 98 128 1 74 -77 0 0 0 -6 20
token_before_quote>1.5 nearest_before>29.5 capitals>5.5 ending>0.5 rule>0.5: 9 75 -66 -45 0 -15 -42 -16 14 75 80 -9 0 20 -46 -6 32 92 103 -67 39 -3 -102 2 124 110 132 25 33 -11 110 -114
token_before_quote>1.5 nearest_before>14.5 capitals>5.5 token_after_quote>2.5 cues_before>18.5: 116 121 39 112 34 -12 47 36 75 94 19 -105 -8 4 26 -62 13 43 124 42 0 6 -64 -41 9 -167 126 -28 17 8 32 -19
words>4.5 cue_before>1.5 capitals>3.5 ending>0.5 chain>0.5: -78 22 70 12 42 0 12 -15 48 29 80 73 -42 -31 -80 -77 -33 71 101 109 -44 -119 17 -12 46 121 102 119 24 47 89 70
words>4.5 token_before_quote>6.5 token_before_quote>7.5 capitals>4.5 token_after>11.5: 33 114 -130 -161 0 0 44 60 -11 -6 -44 9 0 0 14 -57 107 125 -64 55 0 0 79 119 59 44 21 0 0 0 -71 -37
words>5.5 cue>0.5 rule>9.5 on>0.5 paragraphs>0.5: -10 8 69 117 0 0 -91 66 8 0 -96 34 0 0 -29 5 -99 -27 -126 44 0 0 -33 25 0 0 0 0 0 0 0 0
token_before_quote>1.5 cue_before>0.5 title_case>0.5 cues_before>32.5 distance>7: 13 -24 101 91 0 15 -71 -42 117 -58 16 -105 10 -59 0 -6 39 -100 104 79 0 -25 37 11 82 42 0 -4 -48 -6 15 46
words>5.5 verb_after>0.5 quotes_in_sentence>1.5 cues_between>0.5 token_after_quote>2.5: 64 85 -13 53 -92 13 26 -65 40 103 89 115 23 4 23 108 -69 -34 38 118 -68 -293 11 88 -8 114 -1 86 -29 64 50 63
token_after>11.5 cues_between>0.5 capitals>5.5 object>3.5 distance>0.5: 76 120 0 0 -85 72 0 0 0 0 0 0 0 0 0 0 -49 72 59 108 -21 -8 14 -55 88 0 116 -38 -51 0 38 0
token_before_quote>1.5 token_before>3.5 ending>0.5 verb_after>0.5 capitals>6.5: 12 -12 -48 -106 67 7 113 -83 64 57 -11 -24 90 85 120 58 -56 10 -27 -15 -6 2 -25 -57 50 27 -69 -97 -80 16 119 -65
cue>3.5 quotes_in_sentence>1.5 verb_after>0.5 determiner>2.5 token_after_quote>2.5: 62 85 -44 34 59 101 48 80 77 22 -49 0 -19 54 -9 -86 -50 96 -55 -116 -21 103 15 83 -62 -98 38 33 46 -24 4 -57
capitals>3.5 token_before>8.5 cue_before>1.5 token_before>3.5 upper>0.5: 6 -89 0 0 95 44 0 0 -88 -50 10 -36 77 29 71 6 50 -5 0 0 81 52 0 0 -57 -55 118 30 4 -41 17 -112
cue>3.5 ending>0.5 quotes_in_sentence>1.5 verb_after>0.5 token_before>4.5: -16 -83 31 54 -7 62 -36 -63 8 60 8 94 49 78 48 49 -37 54 -15 107 -77 -79 -41 -136 -42 -44 60 116 -59 -20 30 41
token_before_quote>1.5 token_before>3.5 cue_before>0.5 ending>0.5 token_after_quote>5.5: 1 41 -32 -37 38 71 -48 21 18 -40 105 -66 75 81 84 25 17 -53 -55 -70 20 32 10 -75 12 28 117 4 -1 48 22 -71
words>5.5 paragraphs>0.5 capitals>2.5 token_before_quote>1.5 cues_between>0.5: 39 108 0 -24 44 9 -80 -34 -17 -7 -41 0 -17 -137 -24 0 67 115 4 -2 30 84 -89 2 42 111 -104 17 -5 -10 -26 0
ending>0.5 title_case>0.5 token_after_quote>6.5 cue_before>1.5 token_before>1.5: 66 -2 -29 -28 -34 3 2 50 69 95 38 10 5 -11 77 0 -32 62 -6 20 -94 105 -61 -49 43 85 -47 -66 25 -44 -27 -30
capitals>3.5 token_before>8.5 token_before>5.5 subject_like>0.5 cues_before>18.5: 40 -44 0 0 44 84 48 84 65 16 0 0 -76 -38 52 -121 -24 2 0 0 -8 23 -79 -38 9 -29 0 0 -99 -17 106 16
words>7.5 token_before_quote>6.5 verb_after>0.5 token_before_quote>12.5 length>2.5: -36 95 -62 -136 23 98 -33 99 0 0 38 12 0 0 105 62 74 78 1 13 34 56 -5 42 0 0 -39 0 0 0 37 16
token_after>11.5 on>0.5 mentions_between>1.5 token_after_quote>9.5 cue_before>1.5: -47 91 18 -15 22 3 29 12 76 98 -34 -75 -88 16 0 0 13 87 -10 -87 80 74 -82 -8 -7 36 0 -14 15 -59 -52 -34
token_before_quote>0.5 cue_before>1.5 cue_rank>0.5 on>0.5 cues_between>0.5: 103 -35 0 -45 -70 -7 0 43 0 -85 0 -48 0 -19 0 3 85 -65 0 69 72 21 0 70 0 32 0 -86 0 78 0 -58
paragraphs>0.5 cue>3.5 determiner>2.5 before>0.5 token_after_quote>7.5: -42 0 33 0 40 0 -33 0 20 -88 79 -99 16 0 -4 6 -71 0 89 0 -46 0 -69 0 22 -22 -47 -52 -26 0 -107 0
token_before_quote>0.5 token_before>3.5 cue_before>1.5 upper>0.5 cue_rank>2.5: 2 6 -28 -67 0 67 0 63 38 -23 104 -78 0 38 0 -56 -48 -13 12 -18 0 65 0 23 -9 16 -44 -5 0 9 0 -34
token_before_quote>0.5 nearest_before>14.5 cue_rank>1.5 cue_after>3.5 token_before_quote>6.5: 0 41 76 -111 0 -3 -37 20 0 41 101 76 0 -47 10 -53 0 3 0 -49 0 48 0 -29 0 51 0 -53 0 23 0 -11
words>7.5 paragraphs>0.5 nearest_before>1.5 words>20 token_before_quote>6.5: 28 -13 0 0 8 97 -97 -130 0 2 0 0 0 92 0 44 94 73 0 0 -19 1 -113 0 0 -72 0 0 0 19 0 8
words>8.5 paragraphs>0.5 token_before_quote>6.5 verb_after>0.5 determiner>2.5: -9 101 -66 4 -22 -101 -75 8 11 98 -69 -44 41 98 -87 0 4 9 0 0 -36 -17 0 0 54 -11 6 0 -81 22 0 0
capitals>2.5 upper>0.5 cue_before>1.5 token_after_quote>3.5 quotes_in_sentence>1.5: 29 20 68 -7 65 20 53 51 -56 -141 101 17 29 31 28 -29 18 32 -31 -82 94 25 43 -86 -8 7 38 -16 32 16 -93 -12
words>8.5 paragraphs>0.5 rule>9.5 nearest_before>1.5 acts_in_sentence>1.5: 35 -70 0 0 25 0 0 0 5 76 -120 -38 -158 20 -12 9 54 68 0 0 16 4 0 0 12 88 3 0 24 8 0 0
nearest_after>2.5 token_after_quote>2.5 capitals>5.5 cue>2.5 before>0.5: 0 49 -45 -101 0 70 10 -39 0 34 88 13 0 -74 17 -6 7 29 -1 -3 0 -4 -22 21 0 79 71 -36 0 -60 29 -66
paragraphs>0.5 words>11.5 words>38 rule>9.5 on>0.5: 16 -121 98 -54 0 0 -40 41 -84 -12 22 4 0 0 1 4 -59 0 -21 0 0 0 4 0 -25 0 0 0 0 0 0 0
token_before_quote>0.5 ending>0.5 upper>0.5 token_after_quote>6.5 cue_before>1.5: 0 20 -26 -29 -15 9 68 -26 7 -70 -44 48 -83 0 102 -26 0 55 0 81 0 -33 0 12 0 9 0 9 0 11 0 -66
token_before_quote>0.5 token_before>3.5 kind>0.5 times>1.5 verb_after>0.5: -20 49 34 -124 31 -32 55 0 -13 13 36 -58 1 -70 -80 65 -51 1 -31 -32 70 6 82 25 -23 44 81 -31 2 -22 35 -149
paragraphs>0.5 token_after>10.5 cue_distance>-2.5 title_case>0.5 token_after>7.5: -45 0 0 0 27 -70 0 0 -47 0 0 0 -10 -26 0 0 -91 0 19 0 -41 7 74 -94 -39 0 17 0 17 0 -32 -14
token_before_quote>0.5 ending>0.5 cue_distance>-2.5 cue_after>3.5 token_before_quote>6.5: -30 -62 65 -157 -85 -8 58 34 42 60 51 40 22 13 79 1 0 -27 0 -35 0 6 0 -21 0 -51 0 -61 0 40 0 35
paragraphs>0.5 token_before_quote>0.5 token_before_quote>12.5 length>2.5 cue>0.5: -14 -3 -22 -35 0 0 56 0 -34 -81 66 0 0 0 0 0 98 -80 -13 -50 0 0 98 0 54 19 19 -1 0 0 25 -32
words>11.5 token_before_quote>12.5 token_before_quote>6.5 token_before_quote>7.5 determiner>0.5: -5 73 0 0 -91 -54 0 0 0 0 0 0 32 -4 76 36 17 31 0 0 0 0 0 0 0 0 0 0 -67 15 0 0
sentences>-0.5 token_before_quote>0.5 token_before>3.5 kind>0.5 acts_in_sentence>0.5: 25 -72 -14 8 -25 37 -66 -50 40 54 -55 -29 -32 26 -28 75 0 13 -58 52 0 53 -50 -47 0 12 3 3 0 79 0 -16
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 quotes_in_sentence>3.5 token_before_quote>12.5: 12 0 -120 0 74 -73 -5 -54 0 0 0 0 -20 0 108 0 0 0 0 0 0 0 84 -32 0 0 0 0 0 0 1 0
token_after>11.5 mentions_between>0.5 token_before>11.5 cue_before>1.5 token_after>7.5: -78 0 8 0 87 0 60 0 78 0 26 0 0 0 -23 0 -33 60 -12 5 23 -47 -79 4 -34 50 -31 11 -41 0 0 10
paragraphs>0.5 rule>9.5 cues_before>2.5 nearest_after>8.5 token_after_quote>3.5: 28 0 0 0 -21 3 45 0 49 10 22 0 23 -65 -23 14 9 0 3 0 40 -11 0 0 28 0 7 0 -22 -77 -142 -14
capitals>2.5 token_after>11.5 distance>2.5 token_after_quote>5.5 cue_rank>5: 15 -130 53 35 36 29 59 -71 32 -23 72 -1 -80 -18 10 10 -85 -33 1 0 28 -17 9 28 -29 -19 0 5 -8 20 -3 -16
paragraphs>0.5 words>20 cue_before>1.5 on>0.5 distance>0.5: 55 0 1 0 -33 0 2 0 -70 0 0 0 2 0 0 0 -10 -115 72 45 44 3 -28 0 39 0 0 0 -92 0 -37 0
length>3.5 token_after>11.5 on>0.5 mentions_between>1.5 noun>0.5: -33 14 60 21 -3 -11 -88 0 9 103 31 -24 -75 7 -5 24 49 2 0 1 36 0 4 0 28 4 -36 -3 14 0 -24 0
paragraphs>0.5 cue_distance>-2.5 cue_after>3.5 token_after_quote>3.5 kind>4.5: 15 0 32 -55 -58 0 14 3 -118 0 -11 -76 34 0 52 0 -55 0 16 22 16 0 1 0 26 0 1 -3 19 0 -54 0
quotes_in_sentence>3.5 token_before_quote>0.5 token_before>3.5 times>8.5 length>1.5: 50 0 -16 66 50 0 17 3 -1 0 49 3 37 0 -129 0 -48 0 11 105 25 -18 -36 -1 5 0 6 0 20 0 -18 0
length>3.5 cue_distance>4.5 rule>2.5 token_after_quote>0.5 token_after>3.5: -47 0 49 -20 49 4 53 9 51 22 -88 51 -21 -87 67 39 3 24 -8 56 30 25 32 21 26 -43 2 94 -72 27 -23 33
capitals>2.5 words>2.5 mentions_between>0.5 mentions_between>3.5 acts_in_sentence>0.5: -107 -32 35 -10 16 23 18 33 0 0 0 0 -12 -113 60 -2 -28 -21 61 -35 23 22 12 -78 0 0 0 0 -28 9 47 47
sentences>-0.5 on>0.5 cue_before>1.5 distance>0.5 cue_after>2.5: 32 -44 0 0 0 -77 0 0 -108 -4 0 45 3 25 0 -82 0 82 0 -63 0 35 0 2 0 -7 0 -1 0 54 0 -34
token_before_quote>12.5 token_before_quote>10.5 previous>0.5 quotes_between>0.5 token_before_quote>2.5: -6 0 0 0 48 0 0 0 -15 0 0 0 -58 0 0 0 3 0 -36 73 16 0 -88 -4 -84 0 0 7 72 0 6 6
quotes_in_sentence>3.5 token_before>4.5 ending>0.5 quotes_in_sentence>1.5 cues_before>18.5: -10 0 -16 0 23 0 82 0 72 17 -71 -7 14 44 -30 2 3 0 -43 0 -6 0 29 0 -8 95 24 -9 -87 64 -18 -40
paragraphs>0.5 words>34 words>11.5 rule>9.5 chain>3.5: -3 -81 0 0 73 -36 -30 50 -73 -5 0 0 11 3 1 4 49 -32 0 0 10 -45 -31 4 -21 0 0 0 7 0 0 0
quotes_in_sentence>3.5 capitals>2.5 ending>2.5 cue>3.5 nearest_after>40.5: -27 39 -49 65 9 0 5 0 64 -5 6 1 3 0 12 0 3 35 -9 23 -47 0 44 0 6 2 -59 18 30 0 51 0
quotes_in_sentence>3.5 token_before>4.5 closes>0.5 paragraphs>0.5 on>0.5: 4 117 -12 -40 9 1 97 -10 -44 0 -32 0 -32 0 -39 0 11 0 -79 0 -15 17 -33 0 0 0 0 0 0 0 0 0
acts_in_sentence>3.5 cues_before>1.5 kind>8.5 on>0.5 paragraphs>0.5: 91 21 2 86 -48 -49 5 19 32 2 -70 2 0 0 58 19 0 0 -59 0 0 0 15 0 0 0 0 0 0 0 0 0
sentences>-0.5 token_before_quote>0.5 paragraphs>0.5 chain>3.5 token_before_quote>7.5: 9 60 -97 -14 0 -21 0 -32 5 -1 -11 60 0 -56 0 -6 0 0 -12 16 0 0 0 -28 0 0 0 -17 0 0 0 0
length>3.5 token_before_quote>12.5 cue_distance>4.5 acts_in_sentence>1.5 token_before_quote>1.5: 40 28 0 0 -9 22 0 0 12 8 0 0 -25 1 0 0 -21 -81 55 -14 -18 100 55 -26 -20 20 50 6 57 34 5 2
quotes_in_sentence>3.5 token_before>4.5 times>8.5 nearest_before>14.5 ending>1.5: 23 35 8 2 74 3 -149 0 -30 105 -10 -41 23 0 -2 0 4 17 6 1 -6 0 -17 0 24 1 47 -10 -29 0 24 0
sentences>-0.5 token_after_quote>0.5 token_after>10.5 capitals>9.5 token_after>4.5: -12 23 9 3 0 0 0 0 13 -3 -10 -30 0 0 0 0 -14 30 -33 -52 27 35 -98 55 0 21 -11 64 0 -82 0 -13
quotes_in_sentence>3.5 token_before>4.5 times>8.5 ending>0.5 chain>1.5: 63 52 -34 -13 63 0 -79 0 -58 63 27 -36 -33 1 -15 0 -21 53 -8 -1 60 2 -60 0 18 24 16 0 -18 0 -8 0
token_before_quote>12.5 paragraphs>0.5 token_before_quote>0.5 cue_rank>0.5 cues_before>11: 0 0 0 0 7 63 -26 0 0 0 0 0 21 62 -27 0 72 0 -45 0 -41 28 4 -29 -24 0 -15 0 3 5 -1 0
acts_in_sentence>3.5 length>3.5 token_before_quote>12.5 token_before_quote>10.5 token_after>11.5: -13 69 61 11 0 0 0 0 -27 0 -16 0 63 17 -30 0 27 22 8 1 0 0 0 0 -51 -5 -13 0 38 1 2 0
paragraphs>0.5 noun>0.5 token_after>10.5 length>2.5 token_after_quote>7.5: -16 3 99 -23 38 -35 -46 -25 57 -32 -5 0 14 -39 5 0 -17 -5 -29 -12 14 -11 19 0 -15 0 40 0 -13 -4 -3 -4
quotes_in_sentence>3.5 token_before>4.5 times>8.5 nearest_before>14.5 rule>3.5: 1 18 32 2 79 0 -121 0 -8 83 15 -42 -4 0 16 0 30 33 -26 1 3 3 -29 0 -40 34 -65 -5 41 0 -15 0
distance>32.5 quotes_between>0.5 on>0.5 subject_like>0.5 distance>7: -39 0 4 0 0 0 0 0 5 0 -74 0 -32 0 24 0 70 -26 37 26 56 0 -18 0 13 43 -39 66 -88 0 41 0
quotes_in_sentence>3.5 token_before>4.5 kind>1.5 ending>0.5 chain>1.5: 54 25 -39 -12 64 30 -47 0 -77 43 14 -36 -3 29 15 3 22 26 -57 -1 -38 32 51 0 6 16 -3 0 14 7 37 0
quotes_in_sentence>3.5 token_before>4.5 owner>0.5 noun>0.5 that>0.5: -12 92 -2 -38 66 0 -42 0 61 34 -25 -3 -4 0 35 0 60 1 18 0 8 0 -64 0 -38 0 8 0 11 0 0 0
acts_in_sentence>3.5 quotes_in_sentence>3.5 quotes_in_sentence>1.5 upper>0.5 token_after_quote>3.5: 21 11 0 0 56 14 25 0 15 3 0 0 -80 22 23 0 -39 32 0 0 7 29 42 0 27 -39 0 0 -23 66 30 0
rule>9.5 cues_before>2.5 mentions_between>0.5 cue_after>2.5 distance>4.5: 43 21 -49 -15 -19 -14 65 -4 12 6 32 -6 -46 0 -91 1 55 2 -25 -20 19 25 2 -103 2 0 -31 -11 8 3 48 15
acts_in_sentence>3.5 cues_before>1.5 kind>7.5 kind>3.5 token_before_quote>3.5: 0 0 -11 12 0 0 0 0 0 0 33 3 0 0 15 30 81 21 -2 71 0 0 0 0 4 0 -91 9 -26 -48 26 3
capitals>2.5 words>5.5 cues_between>0.5 nearest_before>14.5 token_after>2.5: -18 24 -16 7 17 -48 44 -60 -8 -68 -1 -13 22 61 75 19 -12 -38 -35 -29 26 -1 57 25 3 26 23 -109 -83 -27 41 16
sentences>-0.5 ending>2.5 times>15.5 title_case>0.5 first>0.5: -63 4 0 89 -67 77 0 -40 0 -15 0 -26 0 -97 0 0 -12 -6 37 23 1 28 5 -52 -1 8 0 0 -20 85 0 0
rule>9.5 nearest_after>8.5 mentions_between>0.5 words>3.5 cues_between>0.5: -7 18 -65 -24 39 0 24 -18 59 -14 -19 0 -102 1 -28 -29 1 0 -5 -12 22 43 -10 -105 31 0 34 10 29 3 39 26
quotes_in_sentence>3.5 token_before>4.5 closes>0.5 rule>2.5 cue_distance>5.5: 39 0 4 2 -50 0 53 0 -19 33 -78 -5 27 0 50 1 -7 75 -11 -34 -14 15 29 -9 38 28 33 0 52 1 -6 0
paragraphs>0.5 rule>9.5 acts_in_sentence>1.5 noun>0.5 cue>3.5: -3 -21 -87 5 -17 0 50 0 93 -20 0 -1 -54 0 11 0 6 -52 -26 12 40 2 -8 0 5 -28 -15 -9 23 0 4 0
distance>32.5 sentences>-0.5 token_before>3.5 on>0.5 token_before>7.5: 13 -42 5 77 -71 0 -29 17 0 0 10 0 0 0 -35 0 0 0 0 0 -41 0 28 10 0 0 0 0 0 0 -70 0
token_before_quote>12.5 token_before_quote>10.5 kind>4.5 words>1.5 times>3.5: 45 0 -47 -9 -59 0 24 -20 -14 0 -103 56 22 0 79 22 -14 0 -48 20 0 0 0 0 18 0 8 48 0 0 0 0
paragraphs>0.5 words>34 times>0.5 token_after_quote>0.5 distance>16: 0 27 25 9 18 -103 3 40 20 -4 15 0 -6 -40 -97 0 -30 0 0 3 65 -21 8 15 -47 -2 0 0 -11 -22 0 2
acts_in_sentence>3.5 sentences>-0.5 ending>2.5 times>15.5 ending>0.5: -56 0 -5 48 0 0 0 0 -63 0 73 5 0 0 0 0 -8 0 -2 35 36 0 66 2 -20 0 -17 1 4 0 -70 0
quotes_in_sentence>3.5 token_before_quote>12.5 token_before_quote>0.5 paragraphs>0.5 words>34: 47 -14 0 0 -5 69 60 0 -59 0 0 0 -36 0 -28 0 -5 0 0 0 -37 0 2 0 49 0 0 0 7 0 0 0
length>3.5 token_before_quote>12.5 token_before_quote>10.5 kind>4.5 kind>1.5: -11 54 0 0 -37 -26 73 -11 0 0 0 0 0 0 0 0 38 0 0 0 -99 0 3 0 -11 20 0 0 83 3 20 -23
determiner>3.5 closes>0.5 cue_rank>2.5 kind>9.5 kind>7.5: -15 74 25 -34 3 24 -22 6 0 0 0 0 0 0 0 0 47 33 54 -32 -30 -30 17 17 -94 16 27 0 48 24 0 0
distance>32.5 sentences>-0.5 ending>2.5 capitals>2.5 token_after_quote>4.5: -60 0 29 54 17 0 -44 0 -21 0 -30 31 25 0 15 0 -13 -8 -5 19 0 0 12 0 -10 -33 -4 42 0 0 60 0
acts_in_sentence>3.5 cues_before>1.5 quotes_in_sentence>3.5 token_before>4.5 times>8.5: 1 -45 -7 66 1 0 91 0 50 3 0 42 0 0 -39 0 26 10 18 3 0 0 2 0 6 5 -56 -1 0 0 0 0
acts_in_sentence>3.5 kind>7.5 mentions_between>0.5 token_after>10.5 words>24.5: -7 21 -59 3 -11 52 48 21 30 0 50 0 4 44 -33 -46 7 0 22 0 34 0 13 0 -90 0 10 0 29 0 2 0
distance>32.5 sentences>-0.5 paragraphs>0.5 words>20 token_after_quote>7.5: -47 -8 8 60 0 0 -79 0 5 0 33 0 0 0 40 11 25 -33 -5 54 0 0 -21 -6 0 0 -72 0 0 0 0 0
distance>32.5 cue_distance>-2.5 cue_distance>-1.5 cue_after>3.5 determiner>2.5: -64 -33 65 0 0 0 0 46 21 5 33 0 0 0 29 10 69 -8 7 0 0 0 -16 55 -17 0 28 0 0 0 -85 0
determiner>3.5 words>6.5 capitals>1.5 quotes_in_sentence>1.5 cue_rank>0.5: -37 18 39 5 12 37 34 -32 33 5 -14 3 -39 39 -62 0 13 20 39 1 -1 50 -80 -43 13 4 -8 8 0 -2 -4 1
paragraphs>0.5 words>20 words>11.5 chain>3.5 kind>8.5: -1 -51 0 0 68 -29 -12 32 17 -23 0 0 -8 -55 -22 13 -35 0 0 0 30 3 24 10 100 0 0 0 7 0 5 0
cues_before>2.5 mentions_between>0.5 ending>0.5 nearest_after>8.5 length>2.5: 14 56 -47 48 17 3 29 -68 65 -69 -53 8 45 -13 30 -18 0 -50 6 48 5 7 1 23 -39 -35 12 9 -11 11 45 49
quotes_in_sentence>3.5 token_before>4.5 token_before>3.5 owner>0.5 cues_before>6.5: 25 17 0 0 -4 0 1 -1 5 0 0 0 -1 0 11 0 -7 77 0 0 -90 22 -1 -38 70 0 0 0 -10 0 -62 0
paragraphs>0.5 rule>9.5 cues_before>2.5 ending>0.5 mentions_between>0.5: 45 0 10 0 -28 -30 -21 -1 30 0 19 0 3 -37 -8 3 -56 0 11 0 26 -61 -85 3 48 11 9 0 -12 11 2 4
distance>32.5 quotes_between>0.5 token_before>0.5 token_before>4.5 on>0.5: 11 43 -87 41 -3 -33 56 24 0 0 0 0 11 -6 -55 25 10 0 27 0 -21 0 24 0 0 0 0 0 -66 0 -4 0
quotes_in_sentence>3.5 token_before>4.5 closes>0.5 distance>8.5 token_after>3.5: -70 24 -15 0 56 0 32 0 23 37 -8 0 27 0 16 0 25 2 -3 -13 -77 0 47 1 -8 55 -32 -23 43 12 16 -8
token_before_quote>12.5 previous>0.5 commas_between>0.5 before>0.5 words>3.5: -60 20 24 0 18 5 53 0 31 27 -43 3 -36 35 32 -25 14 33 35 3 -11 -17 3 2 -20 3 2 6 12 11 34 4
acts_in_sentence>3.5 cues_before>1.5 token_after>2.5 distance>14 distance>1.5: 0 0 49 0 -1 6 -23 -1 0 0 0 0 0 0 0 0 -68 0 -35 12 76 -34 14 53 16 0 44 19 8 2 -30 35
quotes_in_sentence>3.5 token_before_quote>0.5 kind>1.5 times>3.5 words>1.5: -22 0 38 -10 -1 0 -30 29 -15 0 -13 0 0 0 11 0 -47 -12 -27 42 87 0 10 36 56 0 13 2 1 0 -19 0
length>3.5 token_before_quote>12.5 words>2.5 mentions_between>3.5 mentions_between>0.5: -32 -36 36 0 9 55 57 -20 0 0 0 0 0 0 0 0 23 -4 7 8 -22 51 2 9 -45 32 14 -28 33 53 14 0
paragraphs>0.5 words>20 token_after_quote>7.5 words>4.5 cues_between>0.5: 14 -47 0 0 -2 0 0 0 -63 -11 19 10 59 0 -77 0 7 -36 0 0 -37 -20 0 0 58 -44 31 43 69 -6 13 0
paragraphs>0.5 words>20 words>11.5 previous>0.5 distance>1.5: -31 -14 0 0 43 0 -25 -36 81 0 0 0 18 0 23 0 4 -1 0 0 32 -80 -34 48 -3 -58 0 0 44 -1 48 33
determiner>3.5 words>6.5 cues_between>0.5 token_after>5.5 mentions_between>0.5: -50 21 54 0 24 22 21 -29 22 -20 -16 1 -26 13 31 0 9 32 -43 8 8 5 55 -37 14 39 -52 0 -30 45 25 1
acts_in_sentence>3.5 kind>7.5 distance>7 repeated>0.5 cue_rank>6.5: 8 29 -33 2 -12 57 81 -15 -70 4 23 0 39 13 -82 0 -69 0 -20 4 35 0 -11 -5 47 0 0 0 -18 0 16 0
acts_in_sentence>3.5 cues_before>1.5 token_after>2.5 cue>1.5 distance>14: -22 0 -59 3 47 0 7 3 -53 0 40 10 34 -28 3 46 9 0 26 0 5 0 14 3 6 0 39 18 3 2 -69 32
distance>32.5 quotes_between>0.5 on>0.5 token_before>0.5 capitals>0.5: 36 26 -91 23 -3 0 9 0 -1 -6 -31 10 33 0 31 0 -13 24 -42 26 10 0 19 0 11 -29 31 34 -81 0 -14 0
length>3.5 token_before_quote>12.5 determiner>0.5 mentions_between>2.5 token_before_quote>7.5: -21 17 0 0 50 31 0 0 5 77 0 0 -39 -33 0 0 32 -8 39 -6 -38 -9 0 0 -34 55 44 -24 0 -11 0 0
noun>0.5 capitals>2.5 words>5.5 rule>4.5 commas_between>0.5: 8 -32 9 58 13 4 -104 2 -25 -27 -30 24 49 6 4 0 16 12 -41 44 39 12 15 0 -38 24 44 -14 24 4 0 0
mentions_between>1.5 token_after_quote>9.5 token_before_quote>6.5 mentions_between>2.5 token_before_quote>5.5: -7 -16 34 -15 0 0 0 0 0 47 0 -89 0 0 0 0 11 87 44 19 -29 81 -24 -5 0 -36 0 -62 0 -17 0 6
acts_in_sentence>3.5 chain>3.5 commas_between>0.5 distance>18.5 cue>1.5: -2 5 51 0 -34 3 -70 0 16 0 42 0 41 0 19 0 0 -2 4 9 23 43 -21 0 -129 1 22 0 3 38 32 0
acts_in_sentence>3.5 cues_before>1.5 kind>8.5 chain>3.5 kind>7.5: 57 11 -8 62 0 0 0 0 37 6 9 2 0 0 0 0 22 0 40 0 -49 -44 -12 23 1 0 -51 0 1 0 91 1
paragraphs>0.5 words>34 capitals>0.5 length>1.5 acts_in_sentence>1.5: 0 -57 26 4 21 30 -74 28 1 -50 30 7 -7 -63 -46 16 -21 2 5 0 17 0 14 0 91 0 6 0 -43 0 3 0
"""
_SPEAKER = """
distance>0.5 paragraphs>0.5 token_after>13.5 previous>0.5 cue_after>2.5 distance>1.5: -44 -73 0 -114 297 287 0 0 150 493 0 0 366 181 0 0 764 766 -24 -132 1059 298 0 0 579 541 0 -40 903 148 0 0 0 -13 0 -130 0 662 0 -105 0 829 0 -103 0 894 0 -124 0 -91 0 -130 0 251 0 -123 0 68 0 -130 0 195 0 -138
cue>1.5 commas_between>0.5 token_after>1.5 nearest_after>3.5 before>0.5 cue_before>0.5: 21 740 -82 29 -72 477 -124 18 20 610 -24 428 -61 487 -94 445 -29 0 -126 -114 -130 -125 -127 -123 -12 0 -99 359 -102 316 -116 17 -41 181 -25 0 -115 306 -84 -27 -105 -32 -49 36 -122 -80 -120 -34 0 0 -90 151 -99 407 -106 121 -13 0 -80 413 -73 517 -109 172
rule>0.5 paragraphs>0.5 quotes_between>0.5 sentences>-0.5 sentences>0.5 token_before>1.5: -72 75 0 0 -52 -70 0 0 100 609 0 0 139 411 0 0 0 0 0 0 0 0 0 0 -90 17 -120 -94 -114 -94 -125 -115 -122 -93 0 0 -112 -87 0 0 -93 344 0 0 -80 183 0 0 0 0 0 0 0 0 0 0 -115 341 -126 -108 -121 -32 -127 -127
paragraphs>0.5 subject_like>0.5 kind>3.5 distance>26 previous>0.5 token_before>0.5: 0 0 330 -83 0 0 117 -115 0 0 61 -107 0 0 -56 -120 0 0 242 -93 0 0 192 -45 0 0 -14 -92 0 0 101 -80 -66 -125 227 -117 -104 -127 -1 -124 -105 -121 -56 -122 -117 -124 -98 -122 44 -91 284 -94 189 -42 269 -84 -49 -86 22 -113 74 -70 -10 -84
cue_distance>14.5 sentences>0.5 nearest_after>15.5 sentences>-0.5 cue_rank>6.5 quotes_between>0.5: -112 -64 0 0 44 -114 0 0 233 100 -103 -121 294 183 214 -34 0 -106 0 0 0 -115 0 0 0 -95 0 -123 0 -67 0 -113 -84 -51 0 0 -80 -76 0 0 150 121 -102 -114 224 145 -70 -116 0 -88 0 0 0 -92 0 0 0 -45 0 -122 0 -47 0 -125
cue>1.5 sentences>1.5 sentences>0.5 acts_in_sentence>0.5 sentences>-0.5 token_before>1.5: -25 212 0 0 0 0 0 0 -75 -113 0 0 0 0 0 0 275 0 0 0 -44 168 -112 -91 98 248 0 0 -117 -94 -116 -109 -103 3 0 0 0 0 0 0 -120 -103 0 0 0 0 0 0 46 0 0 0 -88 210 -122 -99 -80 191 0 0 -123 -113 -121 -114
cue>1.5 paragraphs>0.5 kind>4.5 sentences>1.5 sentences>-0.5 previous>0.5: -94 -10 0 0 -116 -99 0 0 0 0 0 0 0 0 0 0 -25 188 -116 -56 -88 45 -122 -107 -102 -101 -118 -117 -113 -80 -123 -112 -75 90 0 0 0 0 0 0 0 0 0 0 0 0 0 0 117 176 -69 -41 217 156 -28 -83 -86 -38 -89 -100 -12 -22 -69 -69
rule>0.5 quotes_between>0.5 kind>3.5 mentions_between>5.5 subject_like>0.5 token_after>1.5: -83 200 -75 45 -112 123 -104 21 -84 -47 -107 -44 -109 -32 -110 -31 201 183 45 32 -83 2 -57 34 23 118 -79 -67 -59 -55 -78 -54 -91 93 -110 -45 -109 -37 -111 -79 -101 -84 -112 -78 -118 -65 -121 -77 -21 152 -82 4 -76 71 -100 -44 -91 -3 -109 -77 -96 -93 -114 -101
cue_distance>25 paragraphs>0.5 sentences>-0.5 sentences>0.5 token_after_quote>0.5 verb_after>0.5: -72 -110 0 0 24 -37 0 0 0 0 0 0 135 -77 -27 -119 -60 -96 0 0 140 -60 0 0 0 0 0 0 -31 -112 -70 -118 67 -74 0 0 158 93 0 0 0 0 0 0 105 -85 -66 -106 -101 -97 0 0 141 52 0 0 0 0 0 0 -91 -105 -87 -108
rule>0.5 paragraphs>0.5 kind>3.5 token_before>1.5 token_before_quote>0.5 distance>0.5: -3 186 -3 0 -5 -28 0 0 149 142 -2 0 -5 97 0 0 -78 -103 0 0 -56 -30 0 0 -98 113 0 0 -74 11 0 0 51 18 -91 -40 -100 -94 -113 -104 -61 132 -116 -78 -109 21 -121 -107 129 137 -102 -63 -9 67 -106 -100 -55 66 -110 -98 -90 -21 -118 -92
cue_rank>2.5 sentences>0.5 acts_in_sentence>0.5 kind>3.5 sentences>-0.5 sentences>1.5: 109 -66 0 0 -107 -82 0 0 -34 -94 0 0 -94 -110 0 0 0 152 135 -47 134 -7 -89 -115 0 6 -2 -99 38 -76 -108 -119 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -78 -109 0 0 -94 -107 0 0 -89 -116 0 0 -110 -119
cue>0.5 distance>26 token_before>0.5 distance>7 quotes_between>0.5 chain>0.5: -10 -42 0 0 -59 89 0 0 -8 -29 0 0 -23 63 -23 49 -12 59 0 0 -86 -31 0 0 72 73 -5 -9 -31 22 -109 -29 41 121 0 0 -52 104 0 0 117 99 -46 7 -79 33 -104 -63 -24 -26 0 0 -103 20 0 0 -75 -57 -98 -54 -109 -60 -116 -90
cue_rank>3.5 distance>16.5 kind>3.5 subject_like>0.5 cues_between>1.5 token_before>3.5: 118 -67 -31 -91 109 -84 68 -115 108 83 97 22 2 -33 4 -74 20 -33 -44 -93 -54 -70 -35 -113 89 74 -5 -50 53 -10 -71 -104 59 -70 -55 -64 -94 -94 -65 -113 100 5 66 -68 25 -51 -39 -90 -29 -27 -83 -106 -37 -85 -101 -116 9 -12 -58 -92 0 12 -93 -83
sentences>0.5 previous>0.5 subject_like>0.5 rule>2.5 token_before_quote>0.5 before>0.5: -49 0 10 0 93 0 110 0 293 0 -14 0 -9 0 -4 0 -102 0 6 0 -40 0 78 0 210 0 0 0 -112 0 -44 0 0 -118 0 18 0 -99 0 89 0 -67 0 20 0 -84 0 60 -46 -111 53 -19 98 -105 115 -79 170 -52 147 4 70 -84 130 -73
cue_distance>25 sentences>0.5 previous>0.5 acts_in_sentence>0.5 sentences>-0.5 subject_like>0.5: 2 -74 0 0 0 -7 0 0 -54 -103 0 0 -8 -26 0 0 0 25 -93 -112 0 93 82 41 17 -67 -89 -114 65 46 -42 -62 40 -66 0 0 64 -4 0 0 -105 -58 0 0 -64 -38 0 0 0 87 -74 -81 0 112 98 56 78 29 -85 -109 104 156 -59 -79
paragraphs>0.5 kind>9.5 cue_distance>14.5 kind>0.5 length>1.5 previous>0.5: 51 -55 0 0 -20 -81 0 0 42 -44 3 -1 -45 -113 -13 -10 119 92 0 0 95 -90 0 0 14 -53 -94 -58 -38 -106 -93 -119 78 -50 0 0 13 -44 0 0 122 -31 0 -1 22 -74 0 0 99 32 0 0 78 -18 0 0 62 -82 95 -3 181 -35 27 -30
paragraphs>0.5 subject_like>0.5 rule>2.5 sentences>0.5 previous>0.5 quotes_between>0.5: -46 0 64 0 244 0 29 0 -103 -105 -84 -72 -44 -33 -42 -57 -17 0 82 0 33 0 77 0 12 -25 93 -58 46 -14 64 0 -82 0 -39 0 -28 0 -69 0 -105 -117 -91 -113 -8 -31 -84 -85 100 0 99 0 111 0 102 0 12 2 -49 -43 10 -25 -21 -17
paragraphs>0.5 subject_like>0.5 rule>2.5 token_after>1.5 cue>2.5 cues_between>1.5: -54 -94 147 -68 69 -1 43 -14 -43 -106 12 -94 -30 -5 -32 -61 41 -5 87 11 105 -15 66 84 -55 -30 70 -32 220 -26 -11 -32 -34 -94 101 -45 -24 -11 32 -53 -71 -102 -48 -89 -8 -9 34 -67 -10 -13 24 -62 12 -16 46 -46 -97 -65 -2 -46 105 -24 51 -21
paragraphs>0.5 kind>9.5 kind>0.5 verb_after>0.5 object>0.5 kind>3.5: 47 -71 0 0 -81 -109 0 0 59 -22 0 0 68 -68 0 0 68 -27 0 0 -113 -48 0 0 -21 -37 0 0 -121 -46 0 0 0 0 0 0 0 -101 -86 -116 0 0 0 0 9 -94 -57 -100 0 0 0 0 -36 -50 -108 -78 0 0 0 0 -118 -50 -88 -47
kind>9.5 distance>33.5 kind>0.5 token_after>2.5 verb_after>0.5 object>0.5: 90 0 -34 0 -51 -90 -89 -107 -3 0 -76 0 -51 -88 -69 -87 126 0 -58 0 -69 -32 -46 -28 41 0 -34 0 42 -57 -89 -90 80 0 -21 0 -41 -85 -29 -42 -35 0 56 0 -66 -99 -41 -31 79 0 17 0 -3 -4 -1 -1 -83 0 -15 0 -131 -85 -44 -36
paragraphs>0.5 subject_like>0.5 previous>0.5 quotes_between>0.5 titled>0.5 cue_distance>6: 15 -13 29 -10 24 -2 84 -35 11 -4 -31 -27 15 -4 92 -4 84 0 99 46 12 0 95 -4 0 0 27 0 0 0 14 -10 -44 -96 17 -68 14 -15 42 -33 -95 -114 -88 -106 114 13 13 -21 38 -38 70 46 -39 -11 23 -42 -38 -48 10 -46 -28 -6 -3 1
sentences>0.5 previous>0.5 sentences>-0.5 token_before_quote>0.5 token_before>1.5 times>1.5: -57 0 0 0 -68 -42 0 24 -107 0 0 0 50 -92 101 -54 -26 0 0 0 46 -117 5 73 -110 0 0 0 -9 -108 140 -62 133 0 35 0 63 5 19 14 -77 0 -79 0 76 -20 87 -64 -44 0 -9 0 64 -95 58 49 -80 0 -59 0 18 -68 -23 -44
sentences>0.5 kind>9.5 sentences>-0.5 kind>0.5 token_after>1.5 token_after>13.5: 10 0 0 0 133 0 0 0 -39 0 -29 0 -57 -78 -63 -85 -45 0 0 0 30 -28 0 0 -113 0 -75 0 26 -99 -81 -103 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -7 0 0 0 50 -11 0 0 -68 0 -21 0 66 2 -17 -9
kind>9.5 cue_distance>6 kind>0.5 object>1.5 previous>0.5 chain>1.5: 16 0 -67 0 31 -25 -44 -90 -29 0 -90 0 -19 -35 -81 -63 63 0 19 0 125 30 43 62 58 0 51 0 -69 1 49 6 54 0 43 0 24 -61 -26 -86 59 0 -36 0 -104 -76 -104 -94 45 0 -20 0 -72 0 -59 -19 15 0 -29 0 2 0 11 -2
kind>9.5 quotes_between>0.5 previous>0.5 verb_after>0.5 kind>0.5 token_after>1.5: 75 0 3 0 64 0 20 0 119 0 -30 0 30 0 -8 0 -63 -74 -53 -62 9 6 36 -1 -70 -34 -7 -14 -1 5 -25 0 -5 0 -88 0 15 0 78 0 32 0 -80 0 18 0 -11 0 -39 -79 -102 -107 15 -10 74 27 24 -64 -67 -74 50 61 25 -4
sentences>0.5 previous>0.5 kind>9.5 sentences>-0.5 token_before_quote>0.5 token_before>3.5: 41 0 26 0 -42 0 0 0 -4 -43 21 24 -59 -85 0 -2 -113 0 -79 0 -21 0 0 0 54 -65 82 -50 -41 -86 39 -25 -16 0 -7 0 -24 0 0 0 46 -111 43 45 26 -92 0 28 -101 0 -48 0 -61 0 0 0 8 -86 9 -62 -96 -96 9 37
sentences>0.5 previous>0.5 sentences>-0.5 token_before_quote>0.5 cues_between>0.5 verb_after>0.5: -42 0 0 0 61 -84 -1 83 -92 0 -26 0 -34 -75 15 -2 27 0 -2 0 45 -92 42 33 -84 0 -23 0 5 -88 66 -28 75 0 31 0 48 -15 34 3 -101 0 -69 0 4 -53 45 -14 -62 0 -14 0 -113 -62 4 20 -79 0 -30 0 52 -59 47 -57
subject_like>0.5 rule>2.5 rule>4.5 quotes_between>0.5 previous>0.5 first>0.5: -38 14 280 8 0 0 -46 -42 -97 -55 -8 -16 0 0 -35 -75 -19 26 32 -9 0 0 9 29 43 -15 58 26 0 0 -12 17 0 48 0 -97 0 0 0 27 0 -65 0 -11 0 0 0 -50 0 18 0 2 0 0 0 13 0 13 0 61 0 0 0 19
distance>36.5 distance>7 cues_between>0.5 cues_before>28 previous>2.5 object>0.5: -51 0 -38 -1 69 0 12 -73 30 0 -18 -6 44 0 -59 -74 15 0 0 0 -33 0 22 8 40 0 136 -4 43 0 38 -1 -116 0 -67 0 -55 0 -108 -51 -85 0 -57 -4 29 0 -21 -48 1 0 2 0 -34 0 -56 7 39 0 61 7 2 0 23 -4
distance>36.5 distance>5.5 token_before>1.5 cues_between>0.5 nearest_after>3.5 cue_rank>2.5: 7 0 1 0 59 0 -10 -2 -30 0 -21 -38 25 0 -32 -60 -22 0 8 0 -60 0 6 5 78 0 16 -10 37 0 -28 -36 -72 0 -55 -9 -34 0 -77 -21 97 0 -39 -35 54 0 -45 -63 24 0 15 -15 -22 0 -25 24 -13 0 69 -76 165 0 -23 -83
sentences>0.5 sentences>-0.5 cue>2.5 before>0.5 verb_after>0.5 acts_in_sentence>1.5: -57 0 6 0 -62 0 6 0 0 0 12 -63 0 0 -49 6 -64 0 -48 0 -23 0 52 0 0 0 92 -50 0 0 27 -9 -60 0 -23 0 -10 0 124 0 0 0 -10 -80 0 0 -29 -27 -58 0 -105 0 -74 0 -27 0 0 0 21 -66 0 0 35 -27
kind>9.5 sentences>0.5 previous>0.5 kind>0.5 chain>1.5 token_before_quote>0.5: -31 0 -86 0 -20 0 62 0 38 0 -95 -70 3 0 53 23 89 0 10 0 45 0 -40 0 -35 -26 -59 -81 -19 0 -50 -8 -10 0 -70 0 13 0 -40 0 32 -51 -91 -72 92 38 -45 24 28 0 2 0 8 0 -27 0 11 -69 -77 -83 -51 0 -34 -10
paragraphs>0.5 cue>0.5 previous>2.5 nearest_after>5.5 before>0.5 verb_after>0.5: 10 0 52 0 0 0 1 0 -25 0 -24 0 49 0 34 0 -69 -65 -66 -29 -1 -4 -3 3 4 -84 -41 -35 114 64 31 24 -22 0 9 0 0 0 17 0 -73 0 -47 0 0 0 4 0 -25 -53 24 -60 5 1 -60 80 73 -52 11 14 64 -6 16 -31
sentences>0.5 object>0.5 before>0.5 token_after_quote>7.5 previous>2.5 token_before_quote>0.5: 1 0 36 0 0 -29 0 -59 39 0 -20 0 0 -78 0 -45 0 0 0 0 0 56 0 68 0 0 0 0 0 20 0 -44 -72 0 -32 0 35 -57 -120 -47 3 0 42 0 7 -56 -49 -15 73 0 7 0 56 -43 -27 -36 6 0 1 0 -86 105 0 -11
kind>9.5 distance>10 that>0.5 commas_between>1.5 kind>0.5 token_before_quote>0.5: 57 0 12 0 0 0 0 0 -1 0 -7 0 0 0 0 0 -28 -26 -38 -66 0 0 0 0 -32 -2 -48 -77 0 0 0 0 10 0 -57 0 -22 0 75 0 -2 0 48 0 21 0 55 0 48 -43 -26 -67 -28 -85 3 -55 -39 5 -21 -79 39 -6 -57 -6
sentences>0.5 object>0.5 token_after>1.5 times>0.5 length>1.5 times>1.5: 38 25 -15 0 30 -23 -111 -49 -94 -44 -1 -1 -103 -99 -63 -31 -46 -81 -64 -17 12 -71 -71 -54 109 -11 31 -41 47 9 26 16 0 0 0 0 0 0 0 0 49 12 2 24 -5 -25 -115 -29 0 0 0 0 0 0 0 0 119 -10 97 31 16 11 -37 53
sentences>0.5 previous>0.5 times>1.5 sentences>-0.5 token_before_quote>1.5 object>0.5: -35 0 0 0 82 0 7 0 27 -67 30 45 12 -37 30 0 -102 0 0 0 -68 0 -73 0 13 -75 91 -51 25 18 -4 -24 -23 0 0 0 -2 0 -2 0 -30 -90 -8 -15 4 1 35 43 -26 0 0 0 -11 0 -2 0 -86 -45 18 -18 -36 -28 -48 9
kind>9.5 sentences>0.5 sentences>-0.5 token_before>0.5 cue_before>2.5 cue_distance>25: -18 24 0 0 35 -97 57 22 -44 -17 0 0 18 -36 -17 -46 -68 -3 0 0 8 -40 -56 -1 -68 -4 0 0 -2 -37 0 33 109 -8 0 0 -24 -15 33 -10 -75 -51 0 0 42 -60 -53 -80 -22 -3 0 0 131 47 -33 -13 -55 -19 0 0 7 -11 -20 -66
sentences>1.5 object>0.5 token_after>1.5 token_after>0.5 words>4.5 cue_rank>6.5: 0 0 0 0 0 0 0 0 16 -27 -13 -40 2 -11 -99 -13 -2 -1 -213 -22 0 0 0 0 17 -43 52 -6 12 -53 -58 64 -8 0 0 0 0 0 0 0 -23 -13 -11 -2 26 -3 -82 -17 -6 -1 0 0 0 0 0 0 102 -26 44 -15 -31 -85 -83 -37
kind>9.5 length>1.5 kind>0.5 times>1.5 times>10.5 cue>3.5: -107 0 76 0 -12 -7 6 -69 5 0 79 0 -73 0 -83 0 0 0 0 0 0 0 0 0 1 0 -48 0 20 0 -31 0 -84 0 17 0 18 1 -6 -18 -8 0 62 0 71 0 -10 0 0 0 0 0 0 0 0 0 -37 0 20 0 -45 0 -2 0
sentences>1.5 rule>8.5 distance>18 previous>2.5 commas_between>2.5 nearest_before>2.5: 14 45 -90 0 -26 60 27 -3 -50 -5 -4 0 -42 -13 0 0 9 -1 -3 0 -15 -44 -4 -2 -6 0 0 0 -23 25 0 0 7 -72 -98 -5 -22 -63 51 -20 37 -121 7 0 99 90 -6 -2 47 -6 0 0 14 -47 -66 -13 29 0 0 0 -3 -64 0 -2
kind>9.5 owner>0.5 mentions_between>2.5 rule>3.5 rule>2.5 titled>0.5: 17 -37 -47 -1 -15 -78 -62 0 0 0 0 0 0 0 0 0 195 103 0 0 157 23 0 0 -41 -42 -82 0 -10 -61 -10 0 29 0 19 0 0 0 -46 0 0 0 0 0 0 0 0 0 -4 0 0 0 0 0 0 0 60 0 0 0 91 0 -34 0
kind>3.5 sentences>0.5 token_before_quote>11 token_before>1.5 token_before>6.5 rule>1.5: 36 -2 6 -36 -41 -9 -64 43 -17 -20 -42 -71 13 -14 35 64 0 0 0 0 0 0 0 0 54 -21 -14 -91 51 74 13 36 26 -37 51 -75 -82 -60 33 -5 -8 115 -42 -31 1 71 -6 -1 0 0 0 0 0 0 0 0 15 -66 -15 -46 -19 -11 -18 18
object>1.5 token_after>1.5 times>0.5 paragraphs>0.5 before>0.5 token_after_quote>5.5: 16 -41 -79 -40 -30 57 -19 -33 0 0 0 0 0 0 0 0 -12 -19 34 -103 36 -1 1 -59 -52 -7 -53 -16 -4 -5 -21 -21 -74 -47 14 -24 115 48 -16 -47 0 0 0 0 0 0 0 0 -12 -1 22 -50 4 -16 -37 -39 -35 -4 -70 -23 3 -23 86 -12
mentions_between>2.5 that>0.5 cues_between>0.5 cue_rank>0.5 ending>0.5 distance>5.5: -43 0 -50 0 5 0 11 0 -53 0 -85 0 128 -1 17 0 7 0 -105 0 20 0 2 0 28 0 -29 0 74 -1 6 0 55 43 -7 -20 -20 -49 10 9 21 -19 8 -20 96 -4 21 50 41 -22 -4 3 -42 -14 67 13 7 -45 -56 6 -19 -14 -25 22
kind>9.5 length>1.5 kind>0.5 verb_after>0.5 token_before_quote>0.5 distance>7: 53 0 112 0 -89 2 -18 -21 -15 0 68 0 28 0 -110 45 -49 0 -23 0 -15 -3 13 2 -1 0 37 0 40 0 -1 -82 -17 0 28 0 -47 -1 -50 -82 -33 0 -4 0 6 0 -70 -32 -23 0 45 0 -85 -2 19 -60 -22 0 40 0 -10 0 35 -31
kind>9.5 kind>8.5 kind>3.5 words>7.5 subject_like>0.5 cue_rank>1.5: 38 0 0 0 -2 0 -20 -37 -10 0 0 0 -69 0 78 -57 7 0 0 0 -29 0 -2 -101 6 0 0 0 -77 0 59 58 -3 0 0 0 94 0 39 -58 -10 0 0 0 -85 0 -41 -83 -2 0 0 0 -30 0 143 11 33 0 0 0 -38 0 39 10
object>1.5 sentences>0.5 before>0.5 cue_after>3.5 token_before_quote>0.5 kind>0.5: 72 29 0 0 0 0 -6 13 39 -4 0 0 0 0 42 -39 -75 -32 0 0 28 -65 -19 -41 -17 83 0 0 -29 -12 82 -9 -20 -63 0 0 0 0 -18 -52 -13 -33 0 0 0 0 -63 -24 -89 -31 0 0 26 -97 -61 3 58 -16 0 0 -29 -61 -62 -6
rule>8.5 distance>24 times>3.5 paragraphs>0.5 first>0.5 token_before_quote>8.5: 7 -58 -22 23 -10 -72 -32 48 -48 -14 -92 -18 -36 3 52 -6 26 -73 16 -8 -4 -5 5 -38 93 -1 7 -13 -7 -1 127 46 38 -10 -59 -2 -27 -54 -26 0 -34 -1 55 -1 81 -1 8 -3 -58 -84 58 44 -16 -13 -34 -1 -2 0 -21 -1 -1 0 2 -2
token_after>0.5 kind>9.5 owner>0.5 cues_between>0.5 kind>8.5 mentions_between>2.5: -9 -15 0 0 0 28 0 0 -203 27 0 0 0 -136 0 0 0 72 0 -13 0 0 0 -1 0 -5 0 -31 0 0 0 0 -20 -18 0 0 0 -60 0 0 -2 -4 0 0 0 -53 0 0 0 19 0 -38 0 0 0 0 0 55 0 -63 0 0 0 0
kind>3.5 sentences>0.5 cue_distance>14.5 before>0.5 times>0.5 token_before>6.5: -73 -12 0 0 -66 -79 0 0 52 -38 57 -78 96 56 -62 -34 -25 0 0 0 -2 0 0 0 16 0 15 0 -11 0 -7 0 68 -9 0 0 -26 -33 0 0 0 -42 72 -65 31 8 -54 -45 -1 0 0 0 70 0 0 0 -2 0 -46 0 93 0 -13 0
token_after>0.5 length>1.5 times>0.5 times>1.5 subject_like>0.5 cue_rank>7.5: 0 -9 0 -2 -1 -14 -2 -5 0 0 0 0 0 20 0 37 0 8 0 -19 -1 -156 -188 50 0 0 0 0 0 -15 0 25 0 -28 0 -53 0 -15 -1 -25 0 0 0 0 -2 -43 0 -31 0 66 0 152 0 -80 0 24 0 0 0 0 0 38 0 -1
token_after>0.5 rule>8.5 distance>24 first>0.5 cues_between>2.5 kind>0.5: -184 10 0 -81 -1 19 0 -7 0 25 0 -33 0 6 0 -2 0 -1 0 -13 0 -60 0 45 0 -11 0 -46 0 60 0 4 -2 -3 0 -66 -1 -35 0 22 0 -21 0 -75 0 61 0 -13 0 -4 0 24 0 -78 0 -14 0 100 0 4 0 -61 0 33
token_after>0.5 sentences>-0.5 nearest_after>1.5 length>1.5 sentences>0.5 token_after>3.5: 0 143 -1 69 -1 -40 -1 -34 0 -29 -186 41 0 -74 -4 48 0 0 0 -15 0 0 -1 -8 0 0 0 -37 0 0 -18 -32 0 33 0 -82 0 -53 0 3 0 37 0 33 0 -52 0 5 0 0 0 -29 0 0 0 -18 0 0 0 -52 0 0 0 1
token_before>3.5 token_before>2.5 cue>2.5 paragraphs>0.5 times>10.5 verb_after>0.5: -5 0 38 -2 -98 0 209 -16 -56 0 -39 -54 84 0 -15 -23 -24 0 -6 -11 55 0 -1 -58 35 0 17 5 -1 0 0 3 18 0 -35 4 9 0 -15 -2 -13 0 -4 -53 110 0 -2 -45 -25 0 -7 -34 2 0 0 -34 77 0 0 -7 -25 0 0 -54
object>1.5 token_after>3.5 token_after>0.5 times>0.5 length>2.5 token_before>4.5: 0 0 0 0 12 -59 5 -22 -8 0 0 0 9 -53 5 -62 0 0 0 0 -18 -9 -6 -10 -2 0 0 0 75 -2 58 -13 0 0 0 0 3 34 30 -97 -4 -131 0 0 41 39 -46 -90 0 0 0 0 -44 -64 -58 -24 0 -58 0 0 -19 50 27 3
object>1.5 subject_like>0.5 rule>1.5 before>0.5 token_after>1.5 distance>10: 34 -6 70 49 30 -5 -19 4 -84 -10 -12 13 87 0 -28 -22 -31 -74 -8 -14 158 -77 -126 27 30 -64 25 -60 -2 -93 20 -62 -3 -1 -9 0 -3 -8 -7 19 -14 -7 51 22 -20 -10 17 -12 -30 -11 -48 -13 132 -11 -53 -10 -28 -27 -9 -29 92 11 -10 -12
token_after>0.5 owner>0.5 words>2.5 token_after>1.5 cue_distance>35.5 commas_between>0.5: 0 -43 0 0 -167 35 0 0 0 -28 0 -67 0 0 0 -90 -1 -51 0 0 -3 121 0 0 0 44 0 40 0 11 0 -66 0 19 0 0 -12 15 0 0 0 2 0 -15 0 2 0 -17 0 -39 0 0 -9 10 0 0 0 7 0 10 0 -32 0 -58
object>1.5 token_before>11.5 sentences>0.5 sentences>-0.5 token_after_quote>13.5 times>0.5: -77 -5 -4 -20 0 0 0 0 21 -65 42 -96 -27 -16 29 -25 28 0 0 0 0 0 0 0 -81 -1 -3 -12 -48 0 -1 -9 -38 -1 -4 -8 0 0 0 0 1 -84 53 17 -6 -4 -37 -11 113 0 0 -8 0 0 0 0 31 -4 97 -2 -15 0 -2 -14
token_after>0.5 sentences>-0.5 token_before_quote>0.5 sentences>1.5 first>0.5 cues_between>2.5: 0 -18 -150 1 0 -94 -9 5 0 0 -12 -57 0 0 0 76 0 54 0 106 0 -70 0 -5 0 0 0 -35 0 0 0 9 0 -19 0 21 0 -22 0 -16 0 0 0 -67 0 0 0 -49 0 0 0 -15 0 0 0 58 0 0 0 14 0 0 0 -27
object>1.5 subject_like>0.5 rule>1.5 rule>4.5 acts_in_sentence>1.5 commas_between>0.5: 27 -58 9 1 44 -51 25 -32 0 0 0 0 -25 0 -70 -4 -28 -57 22 -41 71 -82 -52 51 0 0 0 0 -33 0 -6 -46 -30 -30 -3 15 44 -13 79 13 0 0 0 0 -56 0 -6 4 -28 -31 -17 -21 217 -24 -59 -50 0 0 0 0 -5 0 19 -33
kind>9.5 length>1.5 kind>0.5 verb_after>0.5 words>7.5 rule>0.5: 15 0 -6 0 -33 -4 -5 -26 -6 0 -1 0 37 0 83 -3 -22 0 77 0 -80 -1 -33 -46 -2 0 29 0 9 0 -19 -31 -21 0 26 0 -33 0 46 -23 -12 0 30 0 5 0 -26 -97 -47 0 16 0 -74 1 4 -7 -21 0 33 0 15 0 -51 60
object>1.5 kind>0.5 nearest_before>2.5 kind>2.5 chain>2.5 previous>2.5: -34 -24 11 -1 2 -45 -95 -20 0 0 44 -30 0 0 6 -74 10 9 8 0 23 22 -31 -42 0 0 -9 -50 0 0 -11 -21 -57 -29 12 0 60 1 51 1 0 0 0 0 0 0 0 0 -11 51 0 0 -99 -34 -11 -1 0 0 0 0 0 0 0 0
rule>8.5 cues_between>2.5 commas_between>1.5 token_before_quote>2.5 token_before>0.5 closes>0.5: 28 -34 42 -3 -4 0 -24 -4 -31 -55 -6 -1 49 5 107 37 3 -80 7 28 -28 -4 -57 -3 3 -36 -63 -11 20 5 -47 25 55 5 -7 3 12 -4 -26 -45 3 -37 55 42 -16 0 1 -40 -22 -12 -8 27 39 -1 -68 -5 -12 -30 21 -6 31 -7 25 -5
kind>9.5 kind>8.5 cue_distance>0 cue_distance>14.5 kind>3.5 token_before>1.5: 13 0 0 0 33 0 0 0 0 0 0 0 4 0 0 0 -87 0 66 23 -34 0 -18 -59 0 0 0 0 -46 0 106 32 -5 0 0 0 2 0 0 0 0 0 0 0 -2 0 0 0 -46 0 95 28 -25 0 -66 -55 0 0 0 0 21 0 31 -53
object>1.5 token_before>11.5 sentences>0.5 rule>3.5 rule>2.5 verb_after>0.5: 4 -85 57 -5 -28 -22 -22 -12 0 0 0 0 0 0 0 0 183 0 0 0 -2 0 0 0 -81 0 -2 -1 18 0 0 6 7 -43 62 -59 -14 12 20 -30 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 8 0 22 -57 -1 0 -15 -11
token_after>0.5 rule>8.5 distance>22 first>0.5 nearest_before>2.5 length>1.5: -1 -12 0 -34 0 43 0 -5 0 -41 0 -47 0 -17 0 -2 -1 0 0 -67 -1 -28 0 -5 0 2 0 -24 0 -9 0 3 -3 46 0 -12 0 -20 0 -3 0 -23 0 -18 0 -4 0 35 -137 0 0 -25 -1 -26 0 47 0 26 0 -61 0 68 0 -18
owner>0.5 cues_between>0.5 cues_before>7.5 token_before>5.5 nearest_after>4.5 capitals>0.5: -56 -2 12 -17 -66 -25 18 -8 21 -3 3 -1 -12 -1 39 -1 -85 23 7 -91 -20 29 19 16 -61 -10 46 -19 23 -37 -39 -3 -9 0 -12 -1 -28 101 -39 -14 47 0 -7 -3 44 -7 1 -79 -73 -12 10 -33 24 -19 -2 -23 -31 0 12 -11 -22 -30 -20 -7
token_after>0.5 sentences>-0.5 token_before_quote>0.5 sentences>1.5 cues_between>1.5 mentions_between>4.5: 0 41 -132 0 0 -97 -7 1 0 0 -6 -95 0 0 0 -8 0 -48 0 90 0 -23 -1 1 0 0 0 -44 0 0 0 52 0 -19 0 2 0 -4 -1 19 0 0 -3 -6 0 0 0 59 0 -20 0 -32 0 -32 0 3 0 0 0 -33 0 0 0 -25
rule>8.5 distance>22 times>3.5 capitals>6.5 mentions_between>8.5 commas_between>1.5: 9 -61 -58 13 -22 -58 -21 53 -20 -20 70 0 19 -7 -44 0 1 0 -4 -4 60 0 58 -1 0 0 -12 0 0 0 -4 0 5 -5 10 9 34 -32 24 29 -29 0 9 0 7 0 -28 0 7 0 -67 -16 0 0 89 -30 0 0 131 -1 0 0 9 0
object>1.5 subject_like>0.5 cue_rank>7.5 token_before>2.5 that>0.5 mentions_between>1.5: -6 0 12 0 -3 0 8 0 62 -93 4 2 -15 -37 9 -11 32 0 -57 0 35 0 18 0 -53 -22 -41 10 -41 -4 -33 -4 -46 0 -5 0 -74 0 49 0 26 -19 -33 -20 -16 -30 55 -9 36 0 43 0 9 0 7 0 -66 -4 3 16 -33 -4 39 -1
token_after>0.5 sentences>-0.5 token_before_quote>0.5 times>6.5 paragraphs>0.5 times>3.5: 0 3 -124 14 0 -93 -9 5 0 0 0 0 0 0 0 0 0 0 -1 -31 0 0 -1 -40 0 0 0 0 0 0 0 0 0 4 0 -6 0 -30 0 -5 0 33 0 -43 0 -32 0 -4 0 0 0 98 0 0 0 16 0 0 0 -33 0 0 0 109
token_after>0.5 owner>0.5 cues_between>0.5 cue_rank>6.5 commas_between>0.5 token_after>7.5: -2 15 0 -2 -118 5 0 -55 0 -28 0 -20 -2 95 0 -5 -7 -20 0 0 0 -12 0 -3 -5 -20 0 -10 -3 8 0 -10 0 -7 0 60 0 -8 0 -85 0 -31 0 -8 0 20 0 -53 0 33 0 2 0 19 0 -32 0 -60 0 -28 0 -53 0 -30
owner>0.5 cues_between>0.5 that>0.5 distance>5.5 cue_rank>0.5 token_before>2.5: -11 -1 15 0 -43 0 -2 0 44 13 -6 -57 -8 -15 14 -7 -13 35 28 -17 -13 50 0 -1 -27 25 0 -69 12 -3 47 1 2 0 8 -71 -100 0 -3 0 35 0 -48 -2 7 0 47 0 -2 -30 81 -14 -86 -10 24 0 13 -38 7 -14 -33 -16 -34 -12
kind>3.5 kind>2.5 kind>1.5 verb_after>0.5 cue_rank>6.5 before>0.5: 45 0 0 0 -84 0 -12 35 -18 0 0 0 -34 0 2 -51 9 0 0 0 -47 0 -17 -74 -21 0 0 0 19 0 -38 -61 0 0 0 0 -101 0 -48 -10 7 0 0 0 -23 0 40 -30 -5 0 0 0 -54 0 45 12 -9 0 0 0 39 0 79 56
kind>9.5 kind>10.5 length>2.5 distance>10 kind>7.5 token_after>5.5: 9 0 0 0 19 0 0 0 -15 0 0 0 46 0 0 0 54 -25 0 50 -6 -44 0 -11 18 -68 0 67 -12 -28 0 -77 4 0 0 0 1 0 0 0 -16 0 0 0 43 0 0 0 25 -28 0 99 -102 0 0 -62 -14 -54 0 -7 106 2 0 90
kind>3.5 kind>2.5 kind>1.5 length>1.5 chain>1.5 cue_distance>14.5: -10 0 0 0 -19 0 57 7 -19 0 0 0 0 0 0 -23 -24 0 0 0 -84 0 14 -48 45 0 0 0 0 0 0 -23 -16 0 0 0 -6 0 -38 10 -11 0 0 0 -8 0 0 26 1 0 0 0 -72 0 43 -55 16 0 0 0 -60 0 0 8
token_after>0.5 sentences>-0.5 token_before_quote>0.5 distance>1.5 cue>1.5 before>0.5: 0 -33 0 59 0 -29 0 -74 0 18 -1 3 0 -61 -4 -58 0 46 -114 -2 0 -51 0 42 0 -23 0 -5 0 -72 0 26 0 0 0 27 0 0 0 -89 0 0 0 -29 0 0 -6 21 0 0 0 -20 0 0 0 -21 0 0 -8 3 0 0 0 -1
owner>0.5 cues_between>0.5 cues_before>7.5 token_before>5.5 cue_after>0.5 length>2.5: -81 -23 4 -85 7 23 6 12 -39 -7 41 -14 2 -28 -45 -3 -87 49 16 -26 -36 40 -26 -25 11 -4 1 -4 32 -33 39 -65 14 -7 -9 -9 4 8 3 -4 -25 -1 17 -13 -5 -6 -3 -5 -13 0 27 -1 -13 -19 65 -2 1 0 -20 0 -37 -6 -20 -6
object>1.5 subject_like>0.5 rule>1.5 kind>8.5 before>0.5 token_before>7.5: -12 -63 -40 0 118 -45 -101 0 -49 -3 18 0 105 0 -30 0 -7 -28 6 0 56 -17 8 0 -24 -15 39 0 20 0 -31 0 12 -5 13 21 0 -46 -33 13 -46 -3 76 -3 -2 13 20 10 66 -32 -21 -26 -42 -55 46 -20 -65 -21 25 -14 -1 -10 -50 -13
token_after>0.5 rule>8.5 cues_between>3.5 rule>7.5 token_after>6.5 token_before_quote>5.5: -113 0 0 0 0 3 0 0 0 -22 0 -9 0 74 0 -8 0 1 0 0 0 -30 0 0 0 40 0 -44 0 0 0 -5 -6 20 0 0 0 -56 0 0 0 -56 0 -94 0 -30 0 20 0 -10 0 0 0 -55 0 0 0 21 0 26 0 13 0 37
token_after>0.5 kind>9.5 ending>2.5 cue_distance>35.5 sentences>-0.5 ending>0.5: 0 -52 0 -6 0 0 0 0 0 -55 0 -15 0 0 0 0 0 3 0 -84 0 0 0 0 -3 16 0 -18 0 0 0 0 0 -45 0 31 0 41 0 -1 0 11 0 -18 0 -37 0 -8 -108 4 0 26 0 -59 0 -29 -7 -1 0 -63 0 41 0 133
token_after>0.5 sentences>0.5 previous>0.5 token_before>1.5 words>3.5 cue_rank>2.5: 0 -9 0 -51 0 3 0 -5 0 0 0 -30 0 -70 0 -15 0 -2 0 73 0 44 0 -5 -102 2 -6 -97 0 4 0 12 0 -6 0 -30 0 20 0 -47 -1 26 0 13 0 40 0 -11 -2 29 -3 -24 0 -4 0 -31 -1 -17 -3 -59 0 5 0 88
token_before>4.5 token_before>6.5 words>3.5 cue_rank>1.5 kind>2.5 mentions_between>1.5: 2 65 0 -17 37 -102 0 4 -37 -20 0 -5 -12 -18 0 72 -37 -6 0 -18 -7 -51 0 22 89 -17 0 28 14 28 0 -42 0 -38 0 -23 27 -77 0 -23 21 -30 0 53 -5 -42 0 25 -14 9 0 -51 12 -10 0 22 -20 91 0 -6 -10 -38 0 -25
kind>3.5 token_before_quote>6.5 verb_after>0.5 kind>0.5 cues_before>4.5 mentions_between>3.5: -51 0 -73 0 -3 0 -27 0 76 40 -69 -12 31 -58 44 47 27 0 -15 0 -6 0 62 0 -38 -9 -77 20 18 -25 24 14 30 0 92 0 37 0 -18 0 -74 29 -58 -65 5 -86 0 59 19 0 -4 0 11 0 -53 0 -65 -37 -40 64 0 -20 24 -57
object>1.5 subject_like>0.5 cues_between>2.5 times>5.5 token_after_quote>0.5 token_before>2.5: -32 0 23 0 -37 0 -23 0 -5 0 10 0 -11 0 -12 0 -34 0 -4 0 -46 0 31 0 82 0 -25 0 -11 0 69 0 7 -54 5 -6 -61 -8 16 19 -51 -8 -76 -28 -26 -1 26 -5 33 -81 0 -10 -40 -7 -43 -25 68 -12 -10 26 -2 0 47 -2
owner>0.5 words>2.5 times>17.5 token_before>1.5 token_before_quote>11 kind>4.5: 18 -36 23 -17 -4 7 -25 -30 -26 73 5 -71 70 24 -31 -39 22 0 -100 -4 -2 -15 -19 -14 -2 15 21 -15 56 -10 26 0 -15 -51 -10 -4 0 0 0 0 11 -5 -24 -2 0 0 0 0 -16 0 7 -3 0 0 0 0 -37 0 100 -1 0 0 0 0
object>1.5 token_before>6.5 token_before>4.5 words>3.5 token_after_quote>12.5 times>1.5: -10 -27 0 0 14 0 4 -66 8 -52 0 0 -46 0 26 -29 20 -1 0 0 -30 0 -8 -43 -45 -8 0 0 -28 0 50 -12 9 -26 0 0 -8 0 58 -33 12 -40 0 0 -55 0 -10 26 139 0 0 0 -1 0 -80 6 44 -4 0 0 -9 0 0 20
sentences>-0.5 words>4.5 times>4.5 paragraphs>0.5 cue_rank>6.5 previous>0.5: -78 3 16 -10 -1 21 20 4 0 -56 0 -12 0 46 0 26 -47 2 -37 17 -9 7 -18 -62 0 -28 0 -67 0 63 0 -12 -34 -46 -22 30 -13 1 14 -15 0 -46 0 45 0 112 0 -27 -1 79 0 82 -4 -58 -4 -34 0 -8 0 -24 0 -2 0 19
object>1.5 cue_before>1.5 sentences>1.5 mentions_between>8.5 times>6.5 mentions_between>4.5: 11 -11 0 -79 -72 1 71 -1 0 0 0 0 0 0 0 0 -23 40 -5 -54 -50 -1 2 0 0 0 0 0 0 0 0 0 -44 -22 25 -20 -30 14 -35 -5 99 22 -53 -9 -6 -37 -45 31 4 -4 18 -2 -9 -2 -6 0 46 0 15 2 -29 -5 117 -2
commas_between>4.5 length>3.5 mentions_between>0.5 token_after_quote>7.5 upper>0.5 verb_after>0.5: -53 0 -62 0 -15 -43 48 -4 37 0 6 0 -25 -7 31 -2 39 0 -36 0 2 -75 6 52 -13 0 39 0 19 -8 2 1 -13 0 -29 0 21 -37 -18 51 6 0 11 0 -5 -5 -4 0 30 0 -120 0 -23 -50 23 36 19 0 -28 0 -33 -8 -17 -1
object>0.5 cue_before>0.5 before>0.5 quotes_between>0.5 cue>3.5 commas_between>0.5: 4 9 -72 -35 30 -31 28 -68 -41 -1 17 0 -54 -10 -21 -14 -14 -11 21 31 -10 -10 6 -55 35 -6 -29 -1 10 -2 -49 -6 -33 -24 -75 -7 -26 58 2 -62 27 -2 -3 0 -42 28 -11 -12 44 21 -23 2 15 0 6 -53 111 9 25 -2 -6 12 37 29
sentences>-0.5 token_after_quote>13.5 kind>0.5 distance>10 length>2.5 commas_between>0.5: 8 -1 99 50 -67 30 -9 -17 -32 -38 -7 -20 7 -17 -3 -11 13 24 0 23 -33 -58 0 -16 -7 102 0 -38 -13 -36 0 -7 -24 -23 -3 23 -29 7 -2 -74 -49 8 -25 -10 -37 -24 49 -36 -3 -20 0 -12 -4 17 -1 -31 -5 24 -1 -12 -14 35 -1 -14
distance>1.5 ending>0.5 times>4.5 sentences>0.5 cue_distance>25 acts_in_sentence>0.5: 13 -55 -28 33 1 -9 46 -11 0 -34 -23 5 0 -32 14 -42 -64 9 -38 7 -20 60 18 59 7 16 39 -22 0 -22 -11 -6 -79 7 3 -8 -57 22 14 -12 0 -72 -2 51 0 -14 -5 10 -65 5 0 37 -48 35 -80 -54 -1 -87 -21 -43 0 95 -5 -3
token_after>0.5 kind>9.5 kind>8.5 commas_between>4.5 mentions_between>12.5 token_after>6.5: -91 1 0 0 0 42 0 -33 0 -52 0 0 0 -4 0 -4 0 107 0 0 0 -11 0 -18 0 -63 0 0 0 -6 0 -10 0 -4 0 0 0 4 0 9 0 14 0 0 0 14 0 -1 0 -4 0 0 0 -5 0 -5 0 -39 0 0 0 85 0 -2
sentences>-0.5 token_after_quote>13.5 distance>7 length>2.5 cue_distance>0 distance>1.5: 0 10 0 1 0 0 0 0 -7 -36 0 -11 0 0 0 0 -17 -42 0 -15 0 0 0 0 -5 -6 0 5 0 0 0 0 -35 -9 -4 -41 -36 50 36 -34 -3 22 0 -23 -31 54 0 0 -40 23 88 76 -62 -8 -29 -40 12 -37 -1 12 -29 18 -2 -54
token_after>0.5 owner>0.5 cues_between>0.5 cues_before>7.5 token_after>9.5 cue_after>3.5: -2 -76 0 13 -3 9 0 -83 -9 1 0 29 0 -1 0 9 0 -11 0 -3 0 7 0 -22 0 0 0 -18 0 -12 0 -12 0 -48 0 -4 0 35 0 -17 0 -27 0 -35 -82 -20 0 -19 0 16 0 0 0 -52 0 -5 0 17 0 15 0 59 0 -56
token_after>0.5 owner>0.5 words>2.5 token_after>1.5 kind>0.5 chain>2.5: 0 -5 0 0 -43 -3 0 0 0 18 0 -34 0 1 0 -69 0 -55 0 0 0 -21 0 0 0 -2 0 -24 0 6 0 -22 0 -13 0 0 -57 77 0 0 0 -19 0 112 0 -9 0 -34 -1 -69 0 0 0 -40 0 0 0 13 0 -66 0 -11 0 -31
sentences>-0.5 token_before_quote>0.5 kind>9.5 words>9.5 cue_distance>6 token_after>9.5: -11 -21 -38 19 -1 -9 54 -61 -16 -17 -28 -5 -18 -13 0 70 -27 4 -59 1 -7 0 -15 -14 38 -11 -14 -5 -6 -22 -2 -34 -1 37 -61 31 0 17 -3 -51 37 -22 -20 -6 -1 27 0 23 -4 -25 -8 -15 0 -5 -3 -61 -7 42 -4 12 -1 -13 -1 87
sentences>-0.5 nearest_after>1.5 cues_between>1.5 mentions_between>4.5 words>28.5 cue>2.5: 68 -10 -69 -7 -21 83 -22 -21 -3 -33 12 23 -4 -25 -20 2 0 -3 -10 4 0 -2 0 9 -1 -7 0 -50 0 0 0 7 46 -10 -21 8 -10 31 -13 21 -3 -25 -9 31 -1 -6 -13 -21 0 11 -1 -48 0 0 0 120 0 -1 0 19 0 -5 0 -5
owner>0.5 cues_before>6 object>0.5 token_before>5.5 paragraphs>0.5 distance>33.5: -2 -87 1 45 -62 -6 -47 -14 36 -19 3 -53 -62 -11 6 -53 -42 -1 7 7 0 0 -20 -3 44 0 -70 -1 -9 0 6 -1 -56 -19 -25 -8 -3 1 -5 0 -13 -1 13 0 -2 0 13 0 102 1 -8 -6 -5 0 97 -2 -31 1 -1 -3 28 0 -30 1
rule>8.5 distance>22 times>3.5 token_before_quote>7.5 cue_before>2.5 mentions_between>0.5: 14 28 0 0 6 8 0 0 -33 -2 0 0 -56 0 0 0 -34 -2 0 0 -1 3 0 0 42 -5 0 0 -34 -17 0 0 -2 -78 -24 1 -15 -85 17 61 4 5 48 -8 52 -30 -55 -20 10 27 -12 -13 -26 3 93 -7 1 -93 -29 27 6 21 -30 10
sentences>0.5 token_before_quote>11 kind>3.5 mentions_between>8.5 times>3.5 token_before>4.5: 29 15 -86 -19 -2 -50 -12 78 -54 -51 -2 -17 81 -27 -2 41 5 -40 -8 -22 0 0 0 0 -27 88 -1 41 0 0 0 0 0 -21 37 -31 -15 -32 36 50 5 -1 -4 -10 33 -23 -1 -6 -9 -18 -9 72 0 0 0 0 -9 -1 0 -5 0 0 0 0
length>1.5 ending>0.5 distance>4.5 token_before_quote>9.5 kind>0.5 token_after_quote>4.5: 45 -19 -5 6 2 49 -27 23 -17 8 12 25 43 -10 -83 -24 66 -90 -21 -4 -38 -11 5 -1 17 -28 18 15 68 -83 18 44 -17 -49 -16 50 8 -32 16 26 -39 -8 -12 -21 90 17 -65 1 31 -46 -7 -10 1 34 -25 -56 -52 -30 27 53 -13 20 -40 38
sentences>-0.5 token_before_quote>0.5 previous>2.5 quotes_between>0.5 before>0.5 words>8.5: -9 23 -57 -43 0 0 0 53 -17 52 -31 44 0 0 0 0 0 -30 0 11 0 12 0 -46 0 -46 0 -39 0 3 0 29 0 -10 -51 39 0 0 0 0 54 0 -1 -2 0 0 0 0 0 4 0 -1 0 9 0 -41 0 -56 0 16 0 65 0 -9
rule>8.5 acts_in_sentence>4.5 distance>36.5 token_after>7.5 times>11.5 first>0.5: 3 -19 -71 14 -45 9 -12 -4 1 -28 25 0 7 -2 0 0 11 -10 -33 0 19 2 0 0 -15 -31 -14 38 27 -1 0 0 25 -114 -23 31 -64 32 79 0 -20 -13 31 0 28 -6 0 0 -45 17 29 0 54 -1 0 0 -10 12 -30 0 -29 -2 1 0
token_after>0.5 sentences>-0.5 token_before_quote>0.5 times>6.5 sentences>0.5 subject_like>0.5: 0 -11 -1 25 0 -54 -1 -2 0 -6 0 -25 0 -11 0 34 0 0 0 -47 0 0 -1 -32 0 0 0 -8 0 0 0 73 0 1 -71 -1 0 -66 -2 7 0 26 0 -12 0 -1 0 -5 0 0 -6 19 0 0 -5 -30 0 0 0 -43 0 0 0 -2
owner>0.5 cues_between>0.5 that>0.5 capitals>2.5 token_before>5.5 opens>0.5: -25 31 -2 -57 -79 -30 26 1 20 6 8 -13 64 44 -47 -7 41 -35 11 -48 -93 -7 18 -3 -60 -6 -7 -4 -12 -1 3 0 21 16 3 -15 0 0 0 0 4 -1 -33 -2 0 0 0 0 -15 -19 -10 -25 0 0 0 0 46 0 -35 0 0 0 0 0
commas_between>1.5 token_after>11.5 words>1.5 times>4.5 upper>0.5 token_after>4.5: 2 0 0 0 3 -1 0 0 27 59 0 0 -49 39 0 0 15 -10 0 0 -3 -29 0 0 -17 1 0 0 10 -14 0 0 -10 -37 -87 -101 -12 -20 -15 69 77 39 24 -8 20 -17 12 107 -57 31 -7 4 4 68 12 56 87 -2 3 -4 -15 16 -51 -15
token_after>0.5 owner>0.5 words>2.5 token_after>1.5 kind>0.5 chain>2.5: 0 -8 0 0 -40 -3 0 0 0 16 0 -30 0 1 0 -63 0 -51 0 0 0 -18 0 0 0 -1 0 -22 0 4 0 -20 0 -14 0 0 -48 67 0 0 0 -17 0 90 0 -9 0 -30 -1 -65 0 0 0 -33 0 0 0 13 0 -63 0 -9 0 -29
commas_between>4.5 token_after>7.5 rule>7.5 nearest_before>27.5 verb_after>0.5 upper>0.5: 7 -27 -15 -9 -82 -1 5 -3 -26 -14 -8 -4 12 0 -11 0 14 -24 -11 -33 4 -12 31 -1 -2 -14 62 70 -30 -1 -5 0 64 -10 -60 -3 4 0 -10 -1 11 -52 0 24 10 -5 -64 0 -21 -18 1 -6 -11 -4 42 0 -9 -20 -3 13 -61 -3 51 -4
commas_between>1.5 times>3.5 length>2.5 token_after>13.5 kind>7.5 determiner>0.5: -22 -22 -2 46 23 57 -36 6 14 13 -16 16 -1 -29 26 20 45 -39 0 0 -14 -12 0 0 22 -14 0 0 -100 154 0 0 27 -42 -22 -6 -13 17 18 -31 -15 70 -4 52 35 -7 -2 -2 -22 -26 0 0 20 16 0 0 -35 19 0 0 -39 0 0 0
commas_between>4.5 token_after>7.5 cue_before>1.5 sentences>1.5 capitals>5.5 first>0.5: -1 -10 9 -2 2 8 -9 -25 -33 -58 -42 32 41 -29 110 -16 -43 -2 -3 -4 66 0 -29 0 71 -6 -24 -3 -9 -1 -8 -1 -6 -4 9 31 17 -34 -25 -4 -36 -22 7 -12 3 -22 -18 -5 65 0 -23 40 -22 0 -98 0 9 0 43 0 -6 -1 -4 0
sentences>0.5 object>0.5 distance>1.5 token_after_quote>5.5 cue>1.5 words>1.5: -25 -3 -10 0 35 -17 -31 -5 -46 0 -2 0 55 -30 -14 -2 -19 0 -10 0 -22 10 -16 -8 29 0 0 0 -70 9 -1 -4 -81 33 22 0 15 -24 -55 4 -1 -23 -5 -1 -20 -42 -17 42 -14 14 -58 -28 12 -19 -30 17 12 -1 6 -5 10 55 -36 -28
commas_between>4.5 length>3.5 commas_between>1.5 token_before_quote>2.5 verb_after>0.5 rule>3.5: 6 0 11 0 -4 -54 -49 46 -3 0 25 0 2 -35 122 -4 -1 0 -74 0 13 -37 7 31 -4 0 -9 0 32 -46 29 54 8 0 28 0 -19 -27 0 0 -79 0 -62 0 19 -8 -19 -1 13 0 -35 0 -6 -16 3 -3 0 0 39 0 25 0 -36 -1
token_after>0.5 commas_between>4.5 length>3.5 commas_between>1.5 times>3.5 nearest_before>3.5: -6 10 0 0 0 17 0 0 0 -4 0 -28 0 -19 0 -2 0 -42 0 0 0 -39 0 0 0 68 0 -24 0 22 0 0 -68 -3 0 0 -1 -12 0 0 -3 -3 0 -80 0 42 0 93 0 5 0 0 0 -43 0 0 0 25 0 -26 0 -24 0 6
sentences>0.5 cue_after>2.5 kind>2.5 token_before_quote>13.5 token_after>4.5 opens>0.5: -1 -18 -17 17 4 -48 6 -45 -103 -21 15 35 138 -25 -5 0 3 1 9 -14 10 13 8 -23 -35 -28 -4 -2 -25 89 -36 -1 48 -13 36 44 19 -67 -60 -32 0 0 0 0 0 0 0 0 29 -98 -40 101 7 50 19 -40 0 0 0 0 0 0 0 0
object>1.5 cue>3.5 cue_rank>0.5 verb_after>0.5 rule>5.5 times>12.5: 6 -40 7 7 -6 -23 160 -49 -2 -19 -3 -41 9 -34 20 -12 -23 8 -107 -1 -20 -2 18 5 16 -27 20 -17 -69 -9 59 -15 0 -10 58 7 8 -12 -1 7 15 -4 -21 19 -30 -8 -65 0 13 0 -19 0 -19 0 0 0 -27 -2 13 -1 50 0 -11 0
sentences>0.5 kind>10.5 length>2.5 distance>10 times>2.5 commas_between>0.5: 13 14 45 87 -7 -82 -44 -27 -6 -29 12 -2 -24 38 -5 20 21 -31 0 0 -10 27 0 0 -38 -30 0 0 61 -11 0 0 -8 32 23 7 -7 -34 19 0 -5 -55 55 -4 36 9 -54 49 -32 -67 0 0 15 12 0 0 -8 34 0 0 -9 -15 0 0
sentences>-0.5 token_before_quote>0.5 kind>9.5 kind>8.5 distance>7 distance>1.5: 25 -11 -45 -27 0 0 0 0 0 115 0 39 -17 17 -2 -71 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 -3 -10 19 0 0 0 0 -4 9 -3 -48 -6 22 -3 18 -18 -6 -72 -2 0 0 0 0 -7 -2 -24 55 -9 -46 33 -24
kind>10.5 ending>1.5 cue_distance>0 kind>8.5 before>0.5 verb_after>0.5: 22 0 -54 0 -9 0 15 0 94 -3 -18 0 -23 -9 21 0 -35 0 0 0 -4 0 -11 0 -2 0 0 0 15 -18 0 34 -24 0 -18 0 -55 0 4 0 51 26 1 -1 -47 0 -3 0 69 0 0 0 10 0 3 0 6 26 0 0 -23 -80 -34 104
object>1.5 token_after>3.5 ending>2.5 cue_before>1.5 mentions_between>7.5 capitals>7.5: -11 29 0 -30 -19 -48 30 -14 13 -35 1 -80 139 -7 -84 5 -2 -44 3 5 -11 -1 -31 0 -36 37 1 -7 -5 0 20 0 -54 0 -8 -4 34 0 -15 -1 68 -1 -24 -12 -2 0 2 0 -30 -1 157 0 -2 0 -7 0 -6 -1 -16 -1 0 0 0 0
object>1.5 subject_like>0.5 rule>1.5 rule>3.5 kind>8.5 commas_between>0.5: 18 -51 4 -16 9 -63 -20 2 0 0 0 0 8 7 -5 -29 -30 -17 34 -7 55 23 0 8 0 0 0 0 -48 0 -67 -4 -16 -27 -16 8 113 -8 0 10 0 0 0 0 -36 0 6 -10 -34 -10 45 -3 88 -20 0 -2 0 0 0 0 -8 0 7 -1
sentences>0.5 mentions_between>8.5 cues_between>2.5 cue>3.5 cue_after>2.5 titled>0.5: 10 -31 25 25 -55 -39 -16 -26 -16 -11 -42 96 82 -19 32 -32 -21 -50 45 80 -14 18 -6 -21 10 1 -2 26 19 74 1 39 1 11 -37 -30 72 8 -39 -27 38 -23 6 56 -16 -29 -4 -22 -35 50 1 -1 -6 -2 0 -8 11 5 0 -2 0 30 0 -9
object>1.5 token_before>6.5 token_before>4.5 token_before>2.5 before>0.5 cues_before>3.5: -33 0 0 0 0 0 0 0 3 -13 0 0 -10 0 -42 -1 -9 0 0 0 0 0 0 0 26 -12 0 0 5 0 59 -29 -32 0 0 0 0 0 0 0 118 -65 0 0 -70 0 20 4 10 0 0 0 0 0 0 0 9 -18 0 0 -17 0 -8 -23
kind>9.5 kind>10.5 ending>1.5 cue_distance>0 rule>1.5 kind>8.5: -18 0 0 0 14 0 0 0 3 0 0 0 -6 0 0 0 11 0 0 0 -87 0 0 0 -3 0 0 0 9 0 0 0 32 50 0 16 2 1 0 -1 21 -40 0 -67 38 -47 0 90 88 -16 0 33 -3 -17 0 0 -30 16 0 -47 -56 -9 0 48
sentences>4.5 cues_between>1.5 acts_in_sentence>3.5 cue_rank>8.5 sentences>0.5 cue_after>3.5: 3 0 -10 0 -49 0 55 0 15 0 105 0 -18 0 7 0 -12 60 -9 -89 -3 0 -35 -1 19 0 -36 -2 0 0 0 0 3 0 -15 0 -33 0 -1 0 -51 0 -16 0 -4 0 -15 0 -29 -4 50 -12 -1 0 91 0 -5 0 2 0 0 0 -1 0
object>0.5 previous>0.5 chain>2.5 sentences>0.5 token_before>1.5 token_before_quote>11: 21 0 23 0 -16 0 14 0 -19 0 -8 0 28 0 -27 0 -4 -87 5 19 14 -4 -30 -16 -66 -55 25 15 -31 27 -64 21 -84 0 4 0 9 0 -20 0 51 0 -44 0 -25 0 -1 0 48 -13 -14 0 -12 -13 -1 0 18 -3 63 5 70 -1 -7 -1
token_after>0.5 commas_between>4.5 length>3.5 acts_in_sentence>1.5 rule>4.5 nearest_after>13.5: -68 9 0 -8 -1 -56 0 -1 -1 -6 0 -12 0 77 0 -1 0 26 0 0 0 18 0 0 0 0 0 -5 0 -14 0 -1 -10 4 0 -71 0 -1 0 85 -2 -6 0 -34 0 10 0 -2 0 -30 0 -15 0 -67 0 -2 0 22 0 -15 0 -8 0 -1
object>1.5 subject_like>0.5 rule>1.5 rule>3.5 times>5.5 words>3.5: -6 -36 -2 -28 109 -25 0 -36 0 0 0 0 -36 0 -15 -13 85 -10 -16 -9 -7 0 0 1 0 0 0 0 12 0 16 -1 -22 -58 9 1 87 -39 -20 7 0 0 0 0 -46 7 0 -7 -26 8 -10 15 -10 -6 0 15 0 0 0 0 -1 0 -2 -24
kind>3.5 token_before_quote>6.5 verb_after>0.5 kind>0.5 cues_before>4.5 mentions_between>3.5: -43 0 -64 0 1 0 -19 0 62 35 -61 -6 25 -56 33 34 17 0 -8 0 -5 0 60 0 -30 -4 -72 16 8 -19 20 6 26 0 80 0 25 0 -17 0 -64 31 -53 -60 8 -75 8 51 15 0 -6 0 8 0 -48 0 -51 -28 -32 51 6 -13 28 -50
owner>0.5 cues_before>6 token_before>5.5 capitals>4.5 paragraphs>0.5 distance>33.5: -3 -77 -4 21 12 -23 10 -73 0 -10 14 41 39 -1 -80 -6 -34 -1 6 9 38 0 -53 -1 -10 0 -8 -1 -11 0 -15 0 -40 -16 -51 -8 -10 -1 30 0 -38 0 71 -1 -2 0 -8 0 93 2 1 -3 4 0 -11 -1 -23 -2 27 -5 -10 0 12 -1
token_after>0.5 owner>0.5 before>0.5 token_after>8.5 token_after>3.5 words>2.5: -1 21 0 -3 0 -9 0 0 0 0 0 0 0 0 0 0 0 -84 0 -43 0 23 0 62 0 45 0 -24 0 -45 0 -15 -66 25 0 -2 -10 -2 0 -2 0 0 0 0 0 0 0 0 0 -55 0 -31 0 1 0 -32 0 15 0 -51 0 3 0 -27
token_after>0.5 commas_between>4.5 length>3.5 acts_in_sentence>1.5 cue>3.5 quotes_between>0.5: -5 11 0 -56 -1 -12 0 29 -2 -18 0 -17 0 26 0 -2 -65 -15 0 -4 0 -38 0 52 0 19 0 -32 0 36 0 0 0 -29 0 -30 0 -25 0 -2 0 6 0 -10 0 -31 0 0 0 36 0 -32 0 20 0 23 0 -22 0 -9 0 14 0 -2
object>1.5 token_after>2.5 kind>7.5 cue_rank>6.5 subject_like>0.5 commas_between>0.5: 61 2 17 -27 103 1 -88 -58 -7 -13 -9 -25 -25 -7 64 -13 10 9 6 -59 -21 -42 -22 43 33 24 -6 -20 13 -1 73 -6 -16 -5 27 -3 23 -12 56 -14 -41 -9 0 -11 -74 -9 20 -5 1 15 -8 -41 -64 5 24 12 24 5 -27 -8 -34 -1 54 -3
token_after>0.5 kind>3.5 cue_distance>14.5 mentions_between>1.5 before>0.5 token_before>5.5: 0 -29 0 -28 -1 -10 0 -38 0 -47 0 24 -1 -5 0 -74 0 18 0 -40 0 -39 0 71 0 23 0 -12 -3 2 0 -11 -61 17 0 7 0 18 0 -7 0 61 0 -38 -1 -28 0 -31 0 19 0 -56 -2 19 0 14 0 -48 0 22 -5 2 0 -12
commas_between>1.5 distance>10 closes>0.5 quotes_between>0.5 cues_between>1.5 cue_rank>1.5: 8 -7 -48 1 -23 5 21 4 -37 -1 1 57 -50 4 -12 137 24 9 -47 47 -15 -7 -9 51 -5 -1 39 -46 24 47 -24 -59 11 -24 -33 19 5 -27 5 -11 -39 -1 12 0 -26 0 -20 -19 32 -23 4 7 -58 -3 66 -24 -11 -1 -1 16 -10 0 17 22
token_after>0.5 kind>9.5 kind>10.5 capitals>0.5 cue>1.5 cues_before>28: -4 2 0 -24 0 0 0 10 0 -1 0 99 0 0 0 -6 0 3 0 -25 0 0 0 -42 0 -4 0 -103 0 0 0 72 -4 -6 0 -46 0 0 0 45 0 2 0 -74 0 0 0 4 -42 17 0 -6 0 0 0 -34 -31 -4 0 49 0 0 0 53
token_after>0.5 sentences>4.5 previous>2.5 distance>10 that>0.5 commas_between>1.5: -61 8 0 0 0 -26 0 0 -4 -27 0 57 0 26 0 -60 0 -32 0 0 0 -27 0 0 0 29 0 0 0 39 0 0 0 -20 0 0 0 -15 0 0 -2 10 0 -22 0 30 0 -40 0 21 0 0 0 0 0 0 0 -3 0 -1 0 51 0 -4
object>1.5 token_after>2.5 token_after>3.5 cues_before>28 verb_after>0.5 acts_in_sentence>2.5: -28 -3 138 -3 0 0 -15 -23 8 -5 -39 8 0 0 -1 -22 17 20 0 0 0 0 8 -56 -29 22 0 0 0 0 1 -30 11 -10 1 0 0 0 55 -20 41 0 -5 0 0 0 -36 36 57 0 0 0 0 0 -14 -37 -14 1 0 0 0 0 -3 -24
distance>1.5 before>0.5 verb_after>0.5 commas_between>0.5 cue>3.5 distance>13: -14 -12 -55 39 -2 -58 -22 27 0 -6 -27 -57 2 -71 0 32 6 14 -14 -25 0 -62 5 -2 0 84 13 4 0 -7 0 0 0 -21 0 32 0 33 0 -51 0 3 0 0 0 -32 0 -5 0 -8 0 -42 0 1 0 16 0 48 0 -2 0 8 0 7
token_after>0.5 owner>0.5 before>0.5 token_after>8.5 token_after>3.5 words>2.5: -1 18 0 -3 0 -8 0 0 0 0 0 0 0 0 0 0 0 -76 0 -41 0 19 0 56 0 40 0 -23 0 -39 0 -13 -57 21 0 -2 -9 -2 0 -2 0 0 0 0 0 0 0 0 0 -50 0 -29 0 1 0 -29 0 14 0 -48 0 2 0 -24
object>1.5 previous>0.5 verb_after>0.5 cue_distance>6 rule>3.5 quotes_in_sentence>1.5: 105 -4 -6 -5 -5 -54 20 -1 0 -52 23 16 2 -27 -14 13 -58 4 -29 6 -9 -33 -4 0 -29 0 43 2 25 -9 -13 2 37 -34 9 7 7 3 27 0 -28 -20 43 -39 21 4 -45 2 -20 0 26 1 55 -13 46 0 1 -1 18 6 -63 0 11 6
object>1.5 times>1.5 token_after>1.5 upper>0.5 token_before_quote>5.5 token_after>4.5: 9 17 -21 -13 -19 -41 38 -15 -7 -55 41 65 -24 -5 -16 -17 -21 1 13 0 36 -19 -48 5 -41 -12 -19 -1 11 -9 12 -1 0 0 0 0 -9 -17 24 -11 0 0 0 0 14 -2 -6 -46 0 0 0 0 -22 -30 18 9 0 0 0 0 2 10 5 -7
sentences>0.5 cue_after>2.5 kind>2.5 cue_rank>0.5 nearest_before>3.5 token_after_quote>6.5: 25 -4 -67 -18 -14 72 -11 -6 -31 -40 74 47 44 -46 -8 -7 33 -35 3 59 -8 -16 -13 -17 1 -2 -23 89 8 8 -20 -15 35 45 -11 -3 50 -5 -7 -1 -71 -16 4 34 -3 -4 -3 -2 -102 24 -8 -1 -14 -17 37 -36 30 -42 8 17 27 -24 -57 -38
commas_between>4.5 mentions_between>12.5 nearest_before>12 token_after>4.5 mentions_between>8.5 cues_between>2.5: 4 -9 0 0 -4 -14 0 0 -8 -22 0 0 -3 11 0 0 -30 -6 112 -7 -12 -45 -27 -9 50 -3 -2 -5 123 46 22 46 -28 -5 0 0 -3 -1 0 0 43 -2 0 0 33 0 0 0 -40 -3 66 -33 -23 0 -24 -22 -38 -3 5 -16 -20 -2 -12 -25
token_before>4.5 token_before>6.5 token_before>7.5 token_before_quote>12.5 kind>8.5 nearest_after>33.5: -1 -23 0 89 0 0 0 -1 13 31 0 -24 0 0 0 6 20 -46 0 -10 0 0 0 50 -13 -1 0 0 0 0 0 -43 8 -25 0 73 0 0 0 -7 -74 1 0 -11 0 0 0 91 -7 33 0 -13 0 0 0 -58 86 -10 0 -1 0 0 0 25
kind>3.5 kind>2.5 kind>1.5 quotes_in_sentence>1.5 token_after_quote>0.5 token_after>7.5: 5 0 0 0 -69 0 57 -8 21 0 0 0 18 0 -13 -16 7 0 0 0 -15 0 -23 -17 -14 0 0 0 40 0 33 21 -26 0 0 0 -48 0 16 8 -30 0 0 0 -15 0 -4 38 24 0 0 0 -70 0 17 -22 -27 0 0 0 -43 0 44 -39
commas_between>4.5 kind>3.5 commas_between>2.5 rule>1.5 commas_between>0.5 token_after>3.5: 17 0 45 0 0 0 0 0 21 0 -12 0 0 0 0 0 -3 0 -67 0 3 -41 31 -9 -4 0 4 0 30 -37 1 -3 6 0 -17 0 0 0 0 0 -22 0 -6 0 0 0 0 0 -1 0 -22 0 -41 -33 77 40 37 0 27 0 -37 -2 -55 -11
sentences>-0.5 first>0.5 opens>0.5 length>1.5 capitals>5.5 sentences>1.5: -29 -2 -10 -11 7 -8 26 12 -63 9 -13 5 -17 -5 -5 29 -14 41 -21 -97 -1 -1 -2 -1 -19 -36 52 42 0 8 0 0 0 47 0 -61 0 -89 0 45 0 -17 0 -21 0 -5 0 -13 0 2 0 -9 0 -2 0 -1 0 26 0 30 0 -1 0 0
token_before>4.5 distance>1.5 distance>10 token_before_quote>5.5 cue_rank>1.5 nearest_before>5.5: -32 10 28 2 0 0 28 -18 -5 36 11 -26 0 0 -63 67 -24 1 -29 -9 0 0 -27 0 -24 -10 43 -19 0 0 9 23 4 -9 0 -38 0 0 18 -8 -28 29 38 18 0 0 -20 -58 -43 18 7 2 0 0 7 -10 -52 -60 56 7 0 0 -14 31
times>1.5 kind>1.5 length>1.5 words>1.5 times>4.5 token_before>1.5: 7 -39 2 -16 -6 38 -41 0 -123 23 -6 -9 46 15 3 -2 0 22 0 0 0 71 0 0 0 0 0 -16 0 -24 0 -9 -10 -83 12 30 -60 -37 12 -10 -67 0 4 -60 -3 25 -1 -29 0 99 0 -21 0 -36 0 -2 0 2 0 -30 0 -5 0 -18
quotes_between>2.5 commas_between>2.5 kind>3.5 distance>16.5 rule>0.5 cue_before>3.5: 4 -11 55 0 2 12 -17 0 -9 -10 -53 -8 -85 -7 107 -3 5 0 16 0 -11 0 -3 0 10 70 -15 -29 -1 -3 15 4 -13 0 -11 0 34 0 -5 0 62 -1 11 0 -20 -1 -33 -1 1 -1 16 0 -18 -2 -30 0 -22 77 -15 -3 -1 -1 9 0
sentences>0.5 token_before_quote>11 token_before_quote>5.5 capitals>2.5 distance>20 times>2.5: -4 1 0 0 20 -66 -4 30 16 30 0 0 -29 -40 -17 -4 21 -34 0 0 2 -57 -55 32 -47 -58 0 0 24 34 63 -21 1 -36 0 0 -20 1 6 53 2 -55 0 0 35 13 1 -4 -9 54 0 0 25 -55 -69 16 28 -12 0 0 -1 31 8 -12
sentences>-0.5 token_after_quote>13.5 ending>2.5 token_after>3.5 sentences>0.5 cue>2.5: -54 -7 31 17 -12 148 -16 -2 -18 -2 20 6 -17 -4 -2 18 0 -30 0 -13 0 -37 0 -2 0 -7 0 -30 0 -23 0 -1 -25 33 -8 9 1 -22 -3 -28 -40 7 46 -21 42 -69 -1 -9 0 3 0 -10 0 -10 0 0 0 1 0 -35 0 15 0 47
sentences>4.5 cues_between>1.5 paragraphs>0.5 times>1.5 mentions_between>4.5 distance>24: -4 0 29 0 -38 0 3 0 1 0 -32 0 -29 0 81 -60 -26 0 -24 0 -22 0 -24 0 62 0 24 0 -2 6 29 0 -43 0 62 0 -7 0 -12 0 28 0 -41 0 -3 0 37 0 52 0 -24 -2 -49 55 -30 -30 -17 0 -34 0 49 -4 35 -35
object>0.5 sentences>2.5 token_before>6.5 cue>3.5 times>0.5 before>0.5: -72 -21 0 0 -6 -13 0 0 -7 -1 0 0 27 4 0 0 -4 -27 0 0 22 18 0 0 -1 -33 0 0 -13 3 0 0 18 -47 -42 -3 -8 -44 -9 -1 -3 -10 43 0 22 -23 28 -1 -12 -41 -31 97 61 -2 1 -1 8 21 35 0 -16 -14 -91 6
owner>0.5 before>0.5 cues_before>6 token_before>5.5 kind>8.5 cue_rank>6.5: -85 -2 6 -53 -7 -39 6 60 34 0 11 -3 -3 -35 -17 -13 46 0 -19 0 50 0 -18 0 -37 0 -21 0 43 -1 -16 0 -41 -12 -14 -37 -26 -28 -6 31 -21 -2 41 -18 23 -26 16 -27 -37 0 72 0 -51 0 9 0 -23 0 -35 0 51 0 -46 0
kind>9.5 token_before_quote>6.5 cue>3.5 commas_between>0.5 cues_before>3.5 sentences>0.5: -4 -58 -12 136 38 4 19 -56 -6 -6 -8 -2 -2 0 -53 2 22 -46 1 -30 -24 27 13 39 -11 -76 15 26 39 25 -12 -15 -40 47 -11 -3 -21 0 26 -1 -30 -14 -40 -5 53 -1 39 42 -22 4 -17 -6 -3 -8 6 0 7 -37 -15 -10 -8 0 -57 -6
token_before>4.5 chain>1.5 cues_between>0.5 token_before_quote>2.5 previous>0.5 words>15.5: -27 -47 21 22 -16 -32 5 -20 -43 45 8 -46 9 8 -1 17 30 56 45 -27 -26 41 -20 -58 -45 26 -27 21 30 -79 14 3 -32 105 15 -49 -65 -69 32 -12 4 25 -34 20 19 -35 -11 13 -13 -2 11 -4 28 30 3 -60 0 -4 -6 -2 -32 27 -1 52
quotes_between>2.5 commas_between>2.5 capitals>6.5 cue_rank>1.5 token_before_quote>4.5 token_before>1.5: 25 66 -21 -4 -52 -1 2 0 -7 -6 -37 -2 -7 0 12 -1 -31 -4 13 -11 67 1 -31 -2 8 26 -11 -4 -2 -4 35 -2 -12 -2 28 -8 -3 0 -7 -1 -2 -3 -22 -4 33 0 17 0 0 50 32 -3 27 -1 2 -1 20 3 -14 -2 -66 -3 60 0
sentences>0.5 kind>10.5 ending>1.5 paragraphs>0.5 object>0.5 previous>2.5: 2 -38 -21 -15 5 -24 41 96 0 4 0 -3 0 -15 0 -6 -11 -11 -4 0 -58 -8 -3 0 0 34 0 0 0 -8 0 0 9 -38 0 0 0 19 0 0 0 57 0 0 0 -74 0 0 3 6 0 0 -15 -4 0 0 0 -23 0 0 0 66 0 0
commas_between>1.5 cue_rank>8.5 token_after>10.5 words>1.5 cue_rank>6.5 nearest_before>3.5: -10 20 0 0 52 -7 0 0 -1 -4 0 0 -3 54 0 0 -19 -15 -18 2 -8 0 -8 0 6 -29 -10 70 -51 -19 -12 -1 -7 25 0 0 -56 -58 0 0 1 -22 0 0 -1 55 0 0 37 -3 48 -15 3 -14 -4 0 -25 25 -20 55 42 -30 -27 -4
owner>0.5 token_before>6.5 capitals>4.5 token_before_quote>5.5 mentions_between>8.5 cue_before>3.5: -8 25 6 -57 7 35 -26 -4 7 -34 14 -10 -9 6 -34 0 20 -4 -17 -1 -8 -1 -12 0 -51 -7 -29 0 67 -6 21 -1 -2 -25 -21 -3 6 -3 17 -1 -15 -17 60 -7 24 -5 -56 0 64 0 29 0 -28 -1 -1 0 -19 -2 46 0 -14 0 -3 0
sentences>0.5 token_before_quote>11 kind>3.5 length>1.5 kind>0.5 times>3.5: -38 -33 -37 -15 0 0 0 0 37 -6 -45 -32 0 0 0 0 12 -8 17 -17 -38 -19 22 -5 -12 -10 24 -6 4 -30 -20 99 7 3 -5 50 0 0 0 0 -9 9 13 17 0 0 0 0 17 2 -9 -5 0 0 0 0 -78 -77 -10 -5 0 0 0 0
sentences>4.5 commas_between>0.5 token_before>2.5 distance>11.5 token_before_quote>5.5 cue_rank>1.5: 4 0 -7 0 -7 0 -13 0 5 0 24 -30 -49 0 22 -65 6 0 1 0 -7 0 53 0 -36 0 -36 -5 33 56 -16 -8 4 0 -17 0 10 0 -40 0 -10 0 -17 -4 10 0 15 -2 77 0 -52 0 -28 0 8 0 -33 0 -7 -1 7 0 47 -1
sentences>0.5 cue_after>2.5 opens>0.5 before>0.5 that>0.5 mentions_between>2.5: -53 0 38 0 53 0 -12 0 18 7 -41 -49 0 -79 0 18 -43 0 -83 0 0 0 0 0 -17 -2 50 -4 0 0 0 0 -3 0 2 0 -35 0 5 0 -6 -13 -14 7 0 -18 0 44 5 0 -30 0 0 0 0 0 23 -8 44 18 0 0 0 0
commas_between>4.5 kind>3.5 mentions_between>12.5 cue_before>0.5 verb_after>0.5 cue_distance>14.5: -2 0 14 0 0 0 -1 0 -27 -2 17 0 0 0 0 0 6 0 -35 0 0 0 0 0 14 0 -25 0 0 0 0 0 -1 -36 -14 22 -2 -21 14 -9 0 -3 5 -5 -2 -17 -19 -7 2 12 2 -1 -27 -22 -11 54 -16 -11 20 -25 115 -31 -19 -5
sentences>0.5 token_before_quote>11 kind>3.5 kind>7.5 commas_between>1.5 times>4.5: 3 0 -18 -57 -44 -42 14 -1 0 0 0 0 6 -23 1 -10 21 -20 -11 -6 -5 68 -4 -2 0 0 0 0 -8 -42 -41 117 6 -36 -11 80 0 0 0 0 0 0 0 0 0 0 0 0 -3 29 34 -16 0 0 0 0 0 0 0 0 0 0 0 0
token_after>0.5 owner>0.5 before>0.5 cues_before>6 token_after>3.5 token_after>8.5: -2 -6 0 0 -1 19 0 -1 -50 21 0 -4 -7 -19 0 -2 0 -62 0 -14 0 5 0 -62 0 -45 0 -45 0 9 0 51 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -9 0 -1 0 -5 0 -19 0 19 0 -52 0 -8 0 -15
sentences>4.5 cues_between>1.5 acts_in_sentence>3.5 words>28.5 token_after>9.5 token_before_quote>11: 2 4 -2 -23 -54 0 26 0 -8 0 -15 -17 2 0 -2 0 3 -1 -16 -68 -2 0 47 0 -40 53 91 -7 0 0 0 0 -9 0 -41 -1 6 0 19 0 -8 0 -2 0 0 0 0 0 17 0 72 0 -1 0 -25 0 16 0 -6 0 0 0 0 0
token_before>4.5 token_before>6.5 words>3.5 acts_in_sentence>2.5 verb_after>0.5 acts_in_sentence>0.5: 42 -32 0 8 -42 16 0 5 0 0 0 0 0 0 0 0 -52 45 0 -28 29 -41 0 -19 0 0 0 0 0 0 0 0 -7 -32 0 0 1 -38 0 9 3 51 0 12 54 -61 0 31 -7 25 0 32 11 -27 0 3 22 -21 0 -63 -15 -45 0 49
sentences>-0.5 token_after_quote>13.5 times>3.5 paragraphs>0.5 token_before>2.5 chain>2.5: -37 6 7 19 33 -7 -2 8 0 3 0 30 0 4 0 -5 -28 6 48 -35 -23 -26 -1 4 0 -35 0 -7 0 33 0 -3 -34 -9 28 -60 4 -8 -2 42 0 -2 0 -14 0 31 0 -11 -34 1 -11 42 -4 36 0 -64 0 -66 0 -16 0 22 0 -4
commas_between>4.5 length>3.5 mentions_between>0.5 nearest_before>1.5 token_after_quote>7.5 upper>0.5: 44 0 6 0 -40 -8 34 0 -34 0 -65 0 10 -38 -1 39 -5 0 6 0 1 0 0 0 19 0 4 0 -12 -6 20 -1 26 0 9 0 -12 -4 -16 -1 24 0 -59 0 -12 -64 13 40 44 0 0 0 -49 0 0 0 -1 0 27 0 -3 -2 -14 0
object>1.5 cue_rank>0.5 rule>1.5 cues_before>4.5 token_before_quote>4.5 closes>0.5: 32 -7 -25 -16 -8 -12 56 -7 -5 -28 1 -18 12 0 17 -23 41 -2 -17 -20 -20 -10 40 -4 -21 -5 13 -23 -37 5 41 -7 -2 -3 -28 11 62 -31 29 -20 -43 -6 17 -4 18 3 -32 -43 22 6 16 -7 -48 33 -7 2 28 13 -37 -5 29 2 47 12
kind>9.5 kind>10.5 capitals>0.5 noun>0.5 mentions_between>0.5 token_before>4.5: -31 8 0 -3 42 -9 0 13 55 -18 0 0 30 -1 0 0 8 -40 0 -36 -4 -32 0 29 7 6 0 -1 -23 98 0 0 6 -37 0 9 -7 6 0 38 -23 -7 0 0 26 -9 0 0 -1 -5 0 3 -9 -56 0 48 -23 -7 0 0 -64 -6 0 0
token_after>0.5 cues_between>4.5 ending>2.5 cue_rank>8.5 cues_between>0.5 that>0.5: -8 -2 0 0 0 30 0 0 0 14 0 0 0 -5 0 0 -49 1 0 -46 0 -37 0 51 -1 2 0 -5 0 100 0 0 0 -58 0 0 0 0 0 0 0 -6 0 0 0 0 0 0 0 16 0 -12 0 1 0 0 0 -4 0 0 0 0 0 0
object>1.5 cue_rank>0.5 cue>3.5 cue_distance>25 quotes_in_sentence>1.5 capitals>0.5: 18 -25 -17 -9 -8 -6 48 -10 -40 1 -3 -33 -23 8 3 -3 -1 -6 -16 -2 -2 13 2 -23 -12 5 6 -14 -21 -4 45 -1 -12 -6 -69 -3 -12 -4 40 -9 -24 0 11 2 -17 43 -6 -43 34 -37 -66 -1 65 7 -67 -23 2 0 -7 -7 -8 0 25 0
sentences>-0.5 token_after_quote>13.5 cue_rank>6.5 cues_before>12.5 times>6.5 chain>2.5: -29 0 -1 1 -13 13 0 -19 -27 4 60 -37 -17 9 -17 23 26 3 0 19 -3 -53 0 -2 5 -3 -2 7 -5 -85 0 -6 15 -26 0 11 -11 15 0 -5 -57 15 19 -13 -11 -37 -4 34 -2 22 0 -6 1 52 0 -2 9 10 0 -33 -5 -39 0 -1
distance>1.5 ending>0.5 kind>10.5 times>6.5 distance>10 chain>2.5: -48 2 -3 0 -1 -13 -8 56 -21 49 23 -61 0 0 0 0 0 9 0 5 0 -31 0 66 0 -29 0 2 0 0 0 0 -70 24 -2 3 0 -21 17 22 -52 47 -2 12 0 0 0 0 0 -41 0 -4 0 -3 0 -21 0 45 0 -15 0 0 0 0
cue_distance>6 noun>0.5 mentions_between>2.5 times>1.5 ending>0.5 token_before>2.5: -16 47 45 -46 10 -50 19 -20 27 -6 7 33 7 12 -10 -39 -21 -23 29 119 1 -1 12 -56 20 17 -7 -11 25 -9 10 22 -15 -13 -51 -10 21 -9 96 -11 8 -7 -2 45 12 21 -24 -45 7 17 21 -60 20 -10 4 -45 -7 -30 3 -37 21 24 -4 10
distance>1.5 token_before>5.5 nearest_before>3.5 kind>8.5 capitals>0.5 commas_between>0.5: -11 20 21 -7 -87 18 -9 15 12 20 -16 -26 -15 -37 -1 7 -37 -21 49 14 -41 -1 -1 -12 -29 21 5 -4 27 3 51 -42 -8 -50 0 78 -7 6 12 -33 0 29 0 -8 -2 2 -1 -29 0 16 5 -43 -16 -5 -1 4 0 -13 0 23 3 48 -2 -27
owner>0.5 chain>2.5 times>13.5 token_before>0.5 token_before_quote>2.5 cues_between>1.5: 3 -14 -10 -6 -32 -1 13 22 -2 -13 3 -23 -2 -6 10 -7 0 -6 -25 -32 -72 -2 6 -3 3 -50 2 63 11 -23 26 2 -27 1 59 -1 -41 0 -42 0 32 -2 -40 -7 -2 -1 -35 -4 43 -3 -26 -2 -14 -9 85 -8 -10 -7 -12 -8 -15 -2 33 -5
owner>0.5 before>0.5 cues_before>6 token_after>3.5 token_after>8.5 mentions_between>2.5: -4 0 13 0 19 -3 -44 -1 -73 -11 22 -53 -36 -33 11 71 0 0 0 0 0 0 0 0 -12 -2 -9 -11 12 -36 -11 -7 -5 0 19 0 -17 -1 -4 -1 23 -3 -20 -20 -55 -19 5 -7 0 0 0 0 0 0 0 0 1 0 3 -9 35 -20 0 -12
object>1.5 token_before>12.5 words>4.5 kind>8.5 kind>5.5 acts_in_sentence>1.5: 0 -13 22 -7 1 -16 -4 -1 0 0 0 0 0 0 0 0 10 -2 18 -27 -84 -3 76 4 -7 -2 -9 -5 24 -3 -3 23 1 -12 -8 -44 -2 -14 35 -9 0 0 0 0 0 0 0 0 32 -4 -16 -5 6 -35 -3 7 -14 -3 -19 -15 9 -1 -3 -19
owner>0.5 before>0.5 quotes_between>0.5 previous>0.5 cue_before>2.5 kind>5.5: 6 -62 -5 24 64 -11 -49 -14 -2 -4 12 -24 -4 0 -7 5 -84 -22 16 -33 -26 0 -54 -7 43 0 -35 4 -1 -1 39 7 -20 0 13 0 -11 0 -16 0 1 0 -7 0 0 0 -12 0 -14 0 -4 -1 52 0 -48 0 29 0 28 0 0 0 5 0
object>1.5 token_before>12.5 times>12.5 times>9.5 cue_rank>6.5 cue_before>1.5: 2 -51 55 -1 0 0 0 0 48 0 0 10 -17 20 0 12 -7 -26 -15 12 0 0 0 0 -30 0 -1 0 -61 -3 0 -2 -9 -3 27 -27 0 0 0 0 58 0 0 -28 -1 -9 3 -4 12 -20 3 -25 0 0 0 0 -22 0 0 -2 28 -5 -1 -4
token_after>0.5 cues_between>6.5 mentions_between>12.5 paragraphs>0.5 token_after_quote>3.5 token_after>8.5: -9 3 0 0 0 7 0 -1 0 -23 0 0 0 32 0 -24 -46 -1 0 0 0 -33 0 0 0 -22 0 1 0 18 0 -16 0 -4 0 0 0 -9 0 -1 0 -53 0 0 0 47 0 -17 0 -4 0 0 0 -7 0 0 0 84 0 0 0 15 0 -5
sentences>0.5 distance>26 times>10.5 length>1.5 times>0.5 words>8.5: 7 -52 92 -55 0 0 0 0 2 -10 36 15 0 0 0 0 -11 45 -28 -39 13 -18 -39 25 10 -11 14 -31 -68 -14 5 1 -7 35 -20 6 0 0 0 0 -5 1 -31 -32 0 0 0 0 -33 -7 -42 -1 28 -43 -7 15 12 -3 105 10 -2 -32 8 19
object>1.5 cue_rank>0.5 cue_distance>6 nearest_before>2.5 acts_in_sentence>2.5 previous>2.5: 17 4 31 5 54 -2 -29 -7 5 -16 9 -29 -17 0 0 -8 -34 -15 64 -12 -18 -1 28 -10 25 9 -65 -11 -47 -2 9 -9 -2 0 32 0 -39 19 -7 -3 5 15 -1 0 -6 22 55 -61 -1 0 -17 0 -4 -1 -59 0 4 -1 -3 0 -20 -4 40 6
rule>2.5 rule>3.5 mentions_between>8.5 cues_between>2.5 token_before_quote>4.5 quotes_in_sentence>1.5: -6 87 0 9 40 -1 0 19 -49 -3 0 17 -12 -3 0 -38 3 37 0 -39 82 -1 0 -45 24 -1 0 43 -33 -1 0 2 -2 36 0 13 -22 2 0 -15 15 0 0 -33 -16 0 0 30 -15 26 0 30 28 3 0 -6 38 0 0 50 -30 0 0 -26
commas_between>4.5 length>3.5 kind>9.5 subject_like>0.5 length>5.5 noun>0.5: -3 -23 38 13 -36 -4 -38 0 3 -56 -23 38 -18 -2 71 0 0 0 -57 0 0 0 -3 0 0 0 53 0 0 0 0 0 48 -3 -21 0 16 -1 -1 0 -27 -5 -32 22 35 0 -1 0 0 0 -4 0 0 0 0 0 0 0 3 0 0 0 0 0
quotes_between>2.5 paragraphs>1.5 words>20 verb_after>0.5 times>12.5 length>1.5: -30 -12 40 -1 -2 -2 -4 0 9 -15 -27 -3 -10 -9 -117 114 40 0 0 0 -9 0 0 0 -17 30 8 -2 -14 -2 0 0 2 -2 -16 -2 17 -1 -15 -3 5 12 1 -3 -20 -7 0 -3 -41 0 0 0 -6 0 -1 0 -23 -1 -1 1 4 0 1 0
object>1.5 token_before>12.5 words>4.5 before>0.5 quotes_between>0.5 length>1.5: -36 -5 0 -8 -12 -24 -2 -1 22 -7 -2 -49 -11 6 58 -26 -3 0 0 0 73 0 0 -5 -33 -1 -1 -9 1 -1 -5 31 -13 -4 -2 -5 5 -40 -1 13 -3 -16 -10 -14 10 -5 32 -13 47 0 0 4 -11 0 0 -7 -5 0 6 -12 -18 -2 2 16
object>1.5 times>1.5 kind>1.5 length>1.5 subject_like>0.5 token_after_quote>6.5: 5 -3 21 -16 -12 -22 -51 -1 -17 -2 13 -14 -13 -54 -26 0 -121 -11 -6 8 7 -44 -16 2 32 -20 11 23 4 14 -26 0 -11 -1 55 -12 -5 -7 -17 0 -27 3 0 -1 38 -8 -2 0 -30 -24 19 19 7 -10 -17 -8 -11 -21 -29 21 -24 9 -3 -1
kind>9.5 token_before_quote>6.5 cue>3.5 acts_in_sentence>1.5 cues_between>0.5 capitals>0.5: -1 4 -18 -2 -6 -7 8 -1 -19 -31 -58 -10 -39 18 -24 -5 11 -34 5 14 -8 -17 7 1 3 -45 5 -36 15 30 37 -40 7 -42 -6 -8 12 27 4 36 -30 -8 -6 -7 11 31 65 15 3 -24 2 79 -18 -1 -58 13 -16 -48 -3 53 26 -6 -32 -25
sentences>-0.5 token_before>0.5 words>13.5 distance>20 words>25.5 cue_before>3.5: 4 -21 -51 9 -1 16 -14 -19 46 -4 -35 -10 0 10 47 48 0 0 0 0 3 50 -12 -2 0 0 0 0 0 -33 -1 -32 -17 -25 -19 5 -2 68 -6 -45 0 26 -6 -9 0 36 0 25 0 0 0 0 0 -67 -5 33 0 0 0 0 0 -47 0 53
owner>0.5 before>0.5 cues_before>6 quotes_between>0.5 words>11.5 cue_rank>0.5: 47 0 10 -31 16 -32 -15 9 -11 0 -3 0 28 0 -2 -1 -11 0 -27 -1 -23 -8 12 0 -1 0 34 0 51 0 -30 -2 -57 -12 7 -46 -17 -38 5 42 2 -1 -30 1 42 -9 -12 -3 -11 -2 12 -7 18 -14 -2 -7 0 0 44 1 -15 -3 -11 -8
owner>0.5 before>0.5 cues_before>6 token_before>5.5 length>2.5 distance>15: -70 -11 4 -51 -28 -35 9 47 26 -1 8 -6 21 -35 2 -22 -22 -2 8 -4 55 -16 -32 -4 -10 0 8 -7 -18 -6 -22 -8 36 0 2 -13 -4 -2 -7 18 -21 -1 25 -5 32 0 -39 -9 8 0 -21 1 -23 -1 31 -8 -21 0 -22 -1 -16 0 45 -3
rule>2.5 rule>3.5 mentions_between>8.5 titled>0.5 previous>2.5 token_after_quote>6.5: -6 37 0 -9 41 2 0 -11 17 -1 0 83 -47 0 0 -36 -1 11 0 46 -10 0 0 11 -42 0 0 23 13 0 0 -10 -2 108 0 -9 14 -1 0 -32 -20 -3 0 -42 -3 0 0 -2 43 -3 0 17 5 -2 0 8 -55 0 0 -8 7 0 0 -5
"""
_ANTECEDENT = """
recent_subjects>0.5 verb_after>0.5 pool>7.5 paragraphs>1.5: -89 39 4 390 -70 366 369 1119 -143 -103 -80 118 -120 -73 -104 161
recent_subjects>0.5 turn_sentences>3.5 sentences>1.5 spoke>0.5: 171 303 -53 127 307 344 -123 -61 122 430 112 450 135 291 -116 79
recent_subjects>0.5 turn_sentences>3.5 sentences>1.5 pool>13.5: 137 259 -50 159 252 212 -122 -43 145 470 67 362 50 280 -112 68
recent_subjects>0.5 turn_sentences>7.5 gender>1.5 paragraphs>1.5: 213 239 24 214 192 233 -88 -6 82 140 -102 -33 3 34 -125 -116
turns>0.5 paragraphs>1.5 subject_like>0.5 paragraphs>0.5: 137 28 0 0 241 174 0 0 188 -69 51 -117 199 70 174 -114
paragraphs>1.5 turns>0.5 spoke>0.5 since>2.5: 199 107 2 -107 185 140 197 -89 51 163 -67 -113 11 14 -41 -111
sentences>2.5 gender>1.5 verb_after>0.5 token_after>1.5: 212 -55 54 -91 193 26 169 -67 45 -61 -85 -123 152 15 104 -92
recent_subjects>0.5 turns>0.5 since>1.5 verb_after>0.5: 107 150 -75 11 39 67 -111 -63 153 153 100 124 91 64 -102 9
recent_subjects>0.5 turn_sentences>7.5 spoke>0.5 since>1.5: 131 111 -53 21 98 137 35 143 130 70 -107 -58 -44 8 -99 75
paragraphs>1.5 turns>0.5 spoke>0.5 sentences>2.5: 113 36 4 -66 130 84 143 -33 134 98 -29 -103 -15 35 -33 -104
paragraphs>1.5 turn_sentences>2.5 gender>1.5 spoke>0.5: 79 107 76 -43 113 64 -61 -112 93 104 124 -78 92 -8 93 -91
paragraphs>1.5 token_before>1.5 since>0.5 spoke>0.5: 67 30 -8 27 102 -62 -41 -94 131 96 105 108 97 -60 23 -57
recent>0.5 gender>1.5 turns>0.5 token_before>1.5: -16 93 29 87 -56 124 -90 -11 96 75 -33 83 -62 -7 -115 -70
sentences>2.5 turns>0.5 token_before>1.5 paragraphs>0.5: 99 6 101 40 108 31 35 54 71 50 75 -68 75 31 -52 -97
paragraphs>1.5 gender>1.5 turn_sentences>1.5 turn_sentences>2.5: 100 118 112 62 -12 40 3 -18 0 0 0 0 75 -42 -21 -104
sentences>2.5 turns>4.5 token_before>1.5 token_before>6.5: 78 17 73 -58 44 91 -40 -90 0 0 0 0 86 -47 43 -91
gender>1.5 since>2.5 turn_sentences>1.5 token_before>1.5: 73 96 2 0 89 -7 -31 -68 98 79 102 0 -1 -49 -21 -109
sentences>2.5 turn_sentences>1.5 times>11.5 spoke>0.5: 78 92 1 -69 14 8 4 101 93 86 80 -75 47 50 47 8
sentences>1.5 turn_sentences>12.5 token_after>1.5 times>12.5: 106 9 133 -3 74 2 5 -87 -11 -15 14 19 34 101 -9 5
paragraphs>1.5 turn_sentences>1.5 paragraphs>0.5 turn_sentences>2.5: 82 0 40 0 67 95 -52 14 0 0 58 0 0 0 8 -67
paragraphs>1.5 verb_after>0.5 turn_sentences>1.5 paragraphs>0.5: 52 0 77 0 5 0 97 0 74 -20 46 111 -21 -68 17 -27
sentences>1.5 token_after>1.5 first>0.5 only>0.5: 87 15 8 -11 90 5 48 9 70 -52 -14 -63 113 125 26 -96
sentences>2.5 token_after>0.5 turns>4.5 token_after>1.5: 0 0 54 0 3 242 89 -42 0 0 44 17 0 0 -19 -76
verb_after>0.5 paragraphs>0.5 turn_sentences>22.5 spoke>0.5: 46 5 40 66 -21 80 -58 -11 65 84 -34 1 29 91 -8 3
gender>1.5 paragraphs>0.5 times>3.5 token_before>1.5: 116 -55 14 -19 57 49 27 23 97 -2 30 -85 22 35 -27 -20
gender>1.5 paragraphs>0.5 recent>1.5 paragraphs>1.5: 120 -27 35 -22 19 45 -22 37 0 0 1 -77 0 0 44 -34
gender>1.5 spoke>0.5 turns>18.5 since>0.5: 9 73 77 82 1 -53 40 8 38 62 -23 -46 48 -81 16 54
recent>0.5 verb_after>0.5 turns>1.5 token_before>4.5: -24 41 10 2 -32 -4 -71 67 -11 10 47 19 -87 -58 -15 9
token_after>1.5 turn_sentences>22.5 sentences>1.5 token_after>0.5: 0 0 -1 0 0 0 228 0 63 39 89 -16 -8 8 1 -62
sentences>1.5 times>13.5 verb_after>0.5 pool>6.5: -41 -45 -53 21 54 52 -25 48 25 -35 21 40 78 -37 -24 29
gender>1.5 token_after>0.5 sentences>2.5 times>9.5: 0 2 52 -16 -2 242 -1 -86 0 0 -14 61 0 0 46 17
token_after>1.5 turn_sentences>22.5 token_before>0.5 verb_after>0.5: 51 8 186 -54 -6 31 -7 -61 2 14 58 3 36 12 55 4
gender>1.5 recent>1.5 sentences>1.5 token_before>7.5: 74 -20 -16 28 23 -54 3 18 82 -9 -9 54 -65 -2 21 -41
gender>1.5 spoke>0.5 turns>18.5 since>0.5: -5 64 62 72 -5 -47 23 9 26 56 -24 -41 47 -68 3 55
paragraphs>0.5 turn_sentences>1.5 first>0.5 verb_after>0.5: 21 23 -3 -40 5 2 17 36 27 40 74 -17 45 53 29 -7
gender>1.5 times>2.5 turn_sentences>29.5 spoke>0.5: 26 36 12 51 87 -57 -28 -41 -8 -25 10 25 46 45 -37 10
gender>1.5 turn_sentences>1.5 token_before>4.5 titled>0.5: 11 48 36 -20 75 57 -21 -67 -18 1 -21 47 15 0 2 15
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 titled>0.5: 33 14 18 7 48 78 34 -62 -19 -3 59 -46 9 8 3 5
token_after>0.5 token_after>1.5 turns>9.5 verb_after>0.5: 0 10 0 20 215 25 0 -54 0 18 0 4 0 57 0 4
token_after>0.5 paragraphs>0.5 gender>1.5 paragraphs>1.5: 0 53 0 -8 0 -6 0 6 0 0 -2 2 0 0 226 -73
paragraphs>0.5 spoke>0.5 recent>2.5 turn_sentences>22.5: 8 45 71 -22 -6 -68 12 38 23 -20 50 -11 -59 -45 31 -1
token_after>0.5 token_after>1.5 turn_sentences>22.5 turn_sentences>1.5: 0 81 0 10 0 0 0 0 0 -30 0 7 191 35 0 -30
paragraphs>0.5 verb_after>0.5 recent_subjects>1.5 token_before>0.5: 15 40 58 -19 -2 -17 -29 44 -12 -27 79 -7 58 -41 18 -5
token_after>0.5 sentences>2.5 gender>1.5 times>2.5: 0 67 -2 20 -5 -9 206 -70 0 -10 0 -12 0 23 0 -38
since>16 since>7.5 spoke>0.5 sentences>1.5: -7 0 0 0 43 0 0 0 -8 0 72 -66 -19 0 -40 -43
paragraphs>0.5 gender>1.5 times>2.5 recent_subjects>0.5: 21 39 35 -35 91 -29 -34 -40 96 -2 -38 -5 -3 -17 28 28
paragraphs>0.5 gender>1.5 recent>2.5 titled>0.5: 66 12 -26 -23 -13 -48 52 -15 55 -41 34 31 -58 20 0 14
token_after>0.5 token_after>1.5 pool>16.5 recent>0.5: 199 8 0 -14 -12 -44 0 -77 33 9 0 -7 0 104 0 0
turn_sentences>1.5 gender>1.5 titled>0.5 turn_sentences>4.5: 26 -30 61 -39 -6 15 1 56 0 28 0 -24 0 -24 0 23
since>16 since>7.5 pool>15.5 spoke>0.5: -21 0 135 0 35 0 -41 -61 16 0 -36 0 -7 0 -17 -40
paragraphs>0.5 token_before>4.5 gender>1.5 spoke>0.5: 34 9 12 4 -31 12 -12 -101 47 -17 31 -23 5 -1 62 27
token_after>0.5 paragraphs>1.5 token_after>1.5 times>19.5: -4 50 183 -10 0 -8 0 -34 0 -37 0 -5 0 13 0 47
token_after>0.5 paragraphs>1.5 token_after>1.5 since>8.5: -4 39 188 4 0 -4 0 -37 0 0 -11 -45 0 0 0 13
sentences>25.5 since>7.5 token_before>2.5 sentences>11.5: -1 0 -9 0 -1 0 11 0 49 4 134 -69 -48 -15 -15 -19
token_after>0.5 paragraphs>1.5 pool>20 times>2.5: -3 8 174 -10 0 98 -11 -74 0 -8 0 -5 0 -4 0 -13
sentences>25.5 since>7.5 gender>1.5 verb_after>0.5: 0 -3 128 -15 -29 3 -10 -53 7 -6 17 -35 27 -7 -4 -1
token_after>0.5 paragraphs>0.5 gender>1.5 recent_subjects>0.5: 0 65 -4 9 0 13 147 -54 0 25 0 -13 0 -16 -7 10
token_after>0.5 paragraphs>2.5 pool>20 gender>1.5: 0 7 -4 21 0 11 0 -68 7 -22 162 -53 -1 75 -12 -52
token_after>0.5 token_after>4.5 turns>9.5 gender>1.5: 0 6 0 2 -4 36 0 -41 0 3 0 45 118 -25 0 -35
sentences>25.5 sentences>19.5 gender>1.5 titled>0.5: 7 0 137 -39 -12 0 -9 -33 -13 0 -19 -8 68 0 -6 -18
token_after>0.5 token_after>1.5 times>19.5 recent_subjects>1.5: 106 22 0 -22 0 -53 0 51 0 7 0 19 0 5 0 -29
token_after>0.5 recent>0.5 pool>6.5 token_after>5.5: 0 76 13 16 111 -40 -4 9 0 -2 0 -49 0 -40 0 13
token_after>0.5 sentences>2.5 token_before>10.5 pool>17.5: -11 -8 133 -1 0 73 -3 -53 -1 27 -18 -29 0 18 -1 -38
since>16 since>7.5 times>2.5 times>1.5: -16 0 61 -60 0 0 0 0 51 0 31 -1 -7 0 -42 -15
paragraphs>0.5 token_before>0.5 times>9.5 gender>1.5: 84 6 23 -5 -76 0 24 -14 -31 35 -6 -40 18 -11 45 39
paragraphs>0.5 spoke>0.5 since>0.5 pool>6.5: -4 -37 -68 -5 16 -2 59 37 -14 -11 60 64 21 7 40 -50
token_after>0.5 recent>0.5 turn_sentences>6.5 turn_sentences>29.5: 0 53 0 3 0 -83 0 40 0 0 0 0 97 -25 9 -3
token_after>1.5 since>9.5 pool>16.5 since>5.5: -5 -7 0 0 72 -13 0 0 127 -41 -18 83 8 -16 -55 -43
token_after>0.5 since>16 since>5.5 spoke>0.5: 2 -10 0 0 135 29 -11 -41 -1 11 0 0 -3 -49 0 -28
sentences>25.5 sentences>19.5 pool>15.5 gender>1.5: 3 0 125 10 -3 0 -23 -49 -21 0 5 -6 41 0 -24 -41
token_after>1.5 turn_sentences>22.5 pool>6.5 times>7.5: 76 28 -11 -14 -14 -22 37 -13 13 -35 10 6 -50 51 25 -55
paragraphs>0.5 spoke>0.5 since>0.5 gender>1.5: 9 -42 9 30 31 22 53 -36 -30 9 32 26 -2 -28 24 9
paragraphs>0.5 first>0.5 turn_sentences>12.5 titled>0.5: 24 -5 30 15 8 -19 9 21 11 49 -74 -13 33 -67 41 -6
paragraphs>0.5 first>0.5 since>8.5 sentences>11.5: 19 -15 11 2 0 4 0 -5 0 -41 0 115 0 25 0 -44
token_after>0.5 since>3.5 gender>1.5 times>2.5: -2 31 -3 29 0 -11 101 -47 0 -11 0 -37 0 20 0 -45
paragraphs>0.5 token_before>6.5 sentences>2.5 token_before>4.5: 5 8 0 0 64 -5 0 0 -12 -73 62 22 -7 7 -4 -33
token_after>0.5 since>16 since>5.5 times>2.5: 1 3 0 0 119 24 -11 -45 0 -6 0 0 0 -56 0 -12
token_after>0.5 paragraphs>2.5 pool>20 paragraphs>4.5: 2 -1 19 -60 -1 30 0 -15 0 0 89 24 0 0 -15 -67
token_after>0.5 verb_after>0.5 since>5.5 titled>0.5: 0 -23 0 19 95 40 0 -48 -2 20 0 -10 0 -55 0 -1
since>16 since>7.5 pool>16.5 spoke>0.5: -15 0 73 0 29 0 -23 -40 11 0 -11 0 -15 0 -13 -24
token_after>1.5 token_before>0.5 sentences>0.5 spoke>0.5: -31 -24 23 0 94 -8 -23 -6 16 23 0 -5 24 -22 15 1
token_after>0.5 since>3.5 gender>1.5 token_after>6.5: -2 17 -4 14 -1 -18 79 -42 0 -18 0 -5 0 29 0 -49
paragraphs>0.5 turn_sentences>12.5 times>2.5 recent_subjects>0.5: 3 21 26 1 7 59 48 -92 41 -38 13 17 -12 4 -3 -18
sentences>25.5 since>7.5 sentences>4.5 paragraphs>4.5: 3 0 -6 0 -62 0 2 0 0 0 0 0 5 -11 57 -39
token_after>1.5 first>0.5 turn_sentences>5.5 paragraphs>1.5: 27 -22 14 24 -6 1 65 -5 24 30 -18 -52 -36 -12 67 -43
paragraphs>0.5 since>0.5 turns>2.5 gender>1.5: -18 37 40 -18 22 -55 35 11 14 30 -12 12 -19 9 16 -23
token_after>0.5 sentences>25.5 token_before>4.5 turn_sentences>3.5: 0 -21 0 0 0 29 0 14 58 13 16 -71 -5 -29 0 -1
times>2.5 times>4.5 times>1.5 turns>18.5: -24 0 0 0 8 -11 0 13 -4 0 0 0 69 -80 0 -4
sentences>25.5 sentences>19.5 token_before>5.5 verb_after>0.5: -2 0 57 -48 -25 0 -19 24 -1 0 24 -29 32 0 15 6
recent>2.5 spoke>0.5 gender>1.5 recent>1.5: 28 0 -15 0 -29 0 31 0 -1 -62 -1 17 48 1 -44 34
token_after>0.5 pool>14.5 since>10.5 spoke>0.5: 82 -15 -5 20 0 71 -13 -38 -2 9 -2 -16 0 -2 0 -4
token_after>1.5 token_before>0.5 since>10.5 since>0.5: -9 -12 37 -7 0 0 0 0 69 -8 -21 -8 -24 -28 -36 57
paragraphs>0.5 spoke>0.5 recent>2.5 gender>1.5: 32 14 50 -26 -31 -58 -20 33 -20 -15 4 14 0 2 52 -12
sentences>25.5 sentences>19.5 token_before>5.5 token_before>4.5: 4 0 48 -50 0 0 0 0 -38 0 16 -17 4 0 -2 25
since>16 since>7.5 titled>0.5 times>1.5: -21 0 59 -43 26 0 -32 -6 9 0 5 4 -9 0 -14 -7
token_after>0.5 paragraphs>2.5 pool>6.5 token_after>5.5: 6 16 5 54 -7 5 61 -35 0 -40 0 -21 0 14 0 -28
token_after>0.5 paragraphs>0.5 times>1.5 times>2.5: 0 19 50 -22 0 24 0 41 0 0 0 0 0 5 0 -12
paragraphs>0.5 token_before>6.5 pool>4.5 times>2.5: -16 7 1 -25 3 8 89 -26 45 24 -52 -56 -1 -29 25 56
token_after>4.5 token_before>4.5 token_before>5.5 paragraphs>0.5: 13 -1 -41 56 0 0 88 -36 20 -24 -64 8 0 0 -21 10
turn_sentences>10.5 turn_sentences>4.5 recent>0.5 times>2.5: 21 0 7 -2 -11 0 1 11 25 0 -33 -67 -8 0 75 -14
"""
WEIGHTS = Weights(
    utterance=trees(_UTTERANCE, FEATURES, 1000),
    speaker=trees(_SPEAKER, FEATURES, 1000),
    antecedent=trees(_ANTECEDENT, Antecedent._fields, 1000),
)
