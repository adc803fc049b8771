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
words>3.5 cue_before>0.5 capitals>5.5 cues_before>32.5 cue>2.5: -189 80 202 214 -37 27 115 64 -7 151 0 0 -83 -41 27 0 -178 107 221 235 -80 0 0 24 163 237 0 115 11 44 103 -48
words>3.5 nearest_before>29.5 token_before>8.5 capitals>5.5 cues_before>32.5: 193 209 -174 74 164 196 -86 113 104 85 -92 64 -142 -63 38 0 0 115 15 156 0 -6 163 213 107 -47 -74 -61 0 0 35 101
rule>0.5 capitals>5.5 quotes_in_sentence>2.5 cue_before>0.5 token_before>8.5: 12 119 -43 -97 -111 -172 -99 -34 145 185 58 96 39 170 0 85 90 195 -47 86 -69 -47 0 -23 40 171 -18 -136 0 109 0 -25
capitals>5.5 upper>0.5 nearest_before>29.5 cues_before>18.5 token_before>8.5: 172 42 175 83 -147 0 -51 -60 105 0 96 69 21 -25 141 -57 163 0 150 -117 -43 0 71 34 60 0 -2 0 130 0 182 50
cue_rank>4.5 ending>0.5 cue_before>0.5 chain>0.5 cues_between>0.5: -112 -64 55 -87 40 -9 -53 -32 46 -39 164 35 10 -10 147 25 -108 -77 37 44 121 83 138 65 -43 -100 169 130 142 71 163 139
capitals>5.5 cue>0.5 quotes_in_sentence>2.5 token_after_quote>6.5 nearest_after>8.5: 20 -44 137 15 0 57 71 -4 -38 0 161 62 0 56 -3 -5 75 -9 159 -9 71 -105 136 47 -35 -34 45 -18 -120 -105 -99 -13
words>3.5 acts_in_sentence>0.5 before>0.5 cues_before>32.5 quotes_in_sentence>1.5: -19 39 42 131 -64 69 118 148 -91 89 75 156 -10 150 -21 58 -114 0 -127 71 -73 0 96 140 -13 -31 35 109 -45 -40 51 -126
capitals>5.5 ending>0.5 cue_before>0.5 token_before_quote>6.5 token_before_quote>7.5: 35 -34 149 14 122 18 145 46 -171 -108 -163 21 60 8 61 0 0 0 0 0 0 0 0 0 46 -37 53 -109 123 19 136 -44
capitals>5.5 ending>0.5 cue_before>0.5 token_after_quote>5.5 ending>1.5: 59 -36 -39 -113 131 9 121 44 -93 -52 145 32 75 25 121 -6 0 0 138 -9 0 0 143 -2 0 0 112 41 0 0 -66 20
cue>1.5 title_case>0.5 token_before_quote>6.5 token_before_quote>7.5 determiner>0.5: 55 138 -23 -25 -156 -120 -36 -68 0 0 0 0 27 126 5 69 39 105 -33 59 0 0 0 0 0 0 0 0 -12 9 -28 -171
words>3.5 cue_before>0.5 token_before>8.5 token_before>1.5 ending>0.5: -10 67 109 123 0 0 0 0 -112 -109 31 50 -85 110 15 -51 -13 74 116 128 0 0 0 0 -76 87 69 102 77 138 -37 104
words>3.5 title_case>0.5 verb_after>0.5 token_before>1.5 acts_in_sentence>0.5: -8 45 -56 24 -31 111 -30 -82 -98 94 -61 43 -12 133 -1 -39 54 57 27 32 108 127 58 15 -66 111 -74 -60 55 136 -89 -77
words>4.5 nearest_before>14.5 token_before_quote>6.5 capitals>5.5 token_before_quote>7.5: 104 125 38 131 40 53 -143 -157 13 55 -7 -20 -14 0 -57 0 0 0 0 0 112 104 -4 109 0 0 0 0 -29 -38 -41 -80
rule>0.5 title_case>0.5 rule>9.5 distance>9.5 noun>0.5: -54 119 -27 -72 0 -1 0 -75 59 103 -37 33 0 -62 0 -23 12 33 92 -13 0 -48 0 0 -38 19 19 16 0 -52 0 0
token_before_quote>1.5 cue_before>0.5 capitals>5.5 token_after>12.5 first>0.5: 123 -75 102 56 -34 -59 49 -24 130 80 110 123 89 -13 -21 -85 52 -7 96 111 -51 -19 18 64 104 -91 78 111 -46 27 48 27
words>4.5 cue_before>1.5 capitals>5.5 words>1.5 cue>2.5: -63 0 73 0 -12 0 72 0 -6 44 82 104 -19 -9 29 44 -104 0 80 0 -13 0 34 0 86 124 117 110 -15 -34 -53 -42
words>4.5 capitals>3.5 token_after_quote>6.5 nearest_after>8.5 cue_distance>-3.5: 91 10 -26 -87 -6 95 -6 -24 -23 58 -2 -55 -116 83 -24 22 69 105 21 10 53 125 58 67 79 115 -9 19 -44 -22 -31 -39
words>5.5 token_before_quote>6.5 token_before_quote>7.5 capitals>4.5 token_after>12.5: 36 114 -132 -177 0 0 33 63 -15 -10 -49 9 0 0 1 -42 109 123 -74 50 0 0 84 113 81 -1 19 0 0 0 -91 5
cue_rank>4.5 quotes_in_sentence>1.5 verb_after>0.5 determiner>2.5 upper>0.5: 19 -12 -24 -10 62 -2 80 -10 -20 -61 12 -14 71 -40 74 44 111 1 -128 -103 113 12 68 33 -61 57 25 -1 -35 16 -148 9
words>5.5 token_before_quote>6.5 verb_after>0.5 cues_between>0.5 paragraphs>0.5: -21 95 -66 -168 29 111 -61 81 49 114 -31 76 63 119 43 117 -90 -13 -27 0 0 -3 0 0 -25 -14 -72 11 -66 27 -91 0
token_before_quote>1.5 nearest_before>14.5 capitals>5.5 ending>0.5 cues_before>32.5: -1 80 9 -96 15 -9 12 -26 106 105 46 92 5 -12 55 -3 0 -39 26 -23 15 16 -87 3 15 -62 118 -27 0 8 36 -59
token_before_quote>1.5 token_before>1.5 paragraphs>0.5 cue_rank>4.5 cue_distance>-2.5: 59 -17 95 -96 0 0 0 0 0 0 0 0 0 0 0 0 97 88 123 2 -61 -71 -17 -44 6 20 -9 -45 -28 -37 -42 -25
words>5.5 cue_before>1.5 token_before>8.5 on>0.5 verb_after>0.5: -39 -13 47 16 -3 99 -116 -87 58 0 9 -42 0 3 -18 0 -25 41 92 111 65 119 70 93 -24 15 -94 48 -104 0 -117 -25
words>5.5 paragraphs>0.5 token_before>1.5 ending>0.5 on>0.5: 48 75 -93 -42 -60 32 -86 -40 45 72 -65 15 52 104 -22 28 -23 3 0 0 -36 -24 0 0 -13 22 0 0 -125 7 0 0
cue>3.5 quotes_in_sentence>1.5 verb_after>0.5 capitals>5.5 token_before>4.5: 16 25 19 -37 17 95 45 94 12 -44 -48 40 -29 28 43 -18 -102 113 -90 -139 35 105 -3 88 20 1 -42 -80 -30 30 -62 -62
ending>0.5 token_before>3.5 nearest_before>14.5 title_case>0.5 cues_between>0.5: 37 -41 -65 -19 20 -20 -104 86 -3 0 -29 2 -16 -16 -44 -24 76 101 -4 82 -57 64 -33 113 80 14 -94 -103 -39 -39 -17 26
cue>3.5 on>0.5 paragraphs>0.5 token_after_quote>2.5 nearest_after>4.5: 50 -16 7 0 0 0 0 0 -3 109 -97 -65 4 0 0 0 44 99 43 -77 -43 -9 0 0 -27 9 22 -76 -95 -87 0 0
token_before_quote>1.5 token_before>1.5 cue_before>1.5 capitals>5.5 cues_before>18.5: 14 -22 -6 -43 78 100 75 67 -28 56 26 -36 26 24 15 -80 49 18 107 -85 15 -41 12 -60 -46 -23 -5 -31 21 1 0 48
cue>3.5 on>0.5 verb_after>0.5 quotes_in_sentence>1.5 ending>0.5: -33 -17 0 4 -17 33 -6 -27 -31 -33 18 0 -1 67 45 -75 14 99 45 -43 29 106 -82 11 -40 -138 17 -14 41 82 -14 -92
words>7.5 token_after>12.5 cues_between>0.5 token_after_quote>5.5 before>0.5: -32 -59 -14 28 10 22 34 6 -83 75 92 101 -38 98 -32 2 -31 28 26 0 56 91 40 102 7 -152 0 0 -31 46 -13 27
token_before_quote>0.5 paragraphs>0.5 cues_between>0.5 words>4.5 token_after_quote>11.5: 65 -16 -73 0 46 26 -81 -71 79 -73 -24 -23 109 93 -28 7 59 -48 0 0 26 -96 0 -18 101 43 0 0 98 55 4 0
token_after>12.5 capitals>5.5 token_after_quote>2.5 cues_between>0.5 token_before>11.5: 9 33 -29 -41 -39 101 -11 38 82 101 9 -84 -10 30 -28 2 90 0 -16 0 -147 3 -70 6 60 3 51 0 95 -28 44 0
token_before_quote>0.5 cue_before>1.5 cue_rank>0.5 upper>0.5 ending>0.5: 8 -59 0 50 0 -13 0 80 -26 -18 0 2 -68 11 0 -2 -33 2 0 91 -33 2 0 37 109 -92 0 -8 33 3 0 44
words>7.5 token_after>12.5 cues_between>0.5 mentions_between>0.5 ending>1.5: -61 49 67 93 -6 91 -39 34 -3 -51 1 -1 -5 39 36 34 -119 -16 36 30 42 -14 54 88 39 9 34 0 71 102 -24 72
capitals>2.5 upper>0.5 nearest_before>14.5 times>0.5 first>0.5: 71 31 46 -20 -31 -26 101 65 0 28 11 -54 -8 -37 84 -51 66 -32 41 -15 -87 6 29 12 97 18 1 57 28 -58 15 -18
capitals>2.5 token_before>8.5 token_before>5.5 token_after_quote>2.5 cue_after>2.5: 69 -16 0 0 -82 51 102 -27 -7 1 0 0 -121 -36 -73 -52 53 -60 0 0 6 6 16 8 5 2 0 0 -11 -51 101 11
words>10.5 paragraphs>0.5 words>38 cue_distance>-2.5 token_after>10.5: -70 30 0 0 0 4 0 0 9 84 -93 -51 0 -46 0 31 27 67 0 0 0 9 0 0 48 102 -84 -48 0 3 0 18
words>10.5 rule>9.5 nearest_before>1.5 acts_in_sentence>1.5 length>2.5: 68 -90 19 0 -7 76 -154 20 39 59 9 0 10 77 27 3 -60 28 0 0 47 45 -71 5 60 9 5 0 17 29 26 3
token_before_quote>0.5 token_before>3.5 ending>0.5 kind>1.5 cue_distance>-1.5: 19 57 6 -77 56 -90 80 -61 17 21 26 -37 57 -76 90 28 -64 46 -107 -85 -61 29 89 -20 13 -14 16 21 53 15 80 5
token_before_quote>0.5 ending>0.5 cues_before>32.5 distance>9.5 mentions_between>1.5: 0 4 0 35 -13 -54 86 -62 0 -95 0 5 -40 57 -29 6 0 73 0 -42 -9 67 21 -31 0 -14 0 72 -72 56 84 -6
token_before_quote>0.5 cue_distance>2.5 mentions_between>1.5 cues_before>2.5 capitals>4.5: 0 60 0 52 0 70 0 -24 97 -25 -5 -34 28 -15 43 48 0 -36 0 109 0 7 0 37 62 -58 -73 -34 0 -22 -28 2
token_before_quote>0.5 ending>0.5 token_after_quote>6.5 before>0.5 cue>3.5: 33 15 53 -86 -89 -82 71 -46 -8 9 -16 8 -56 6 0 12 51 41 35 -35 33 -29 91 28 -65 48 84 24 -15 -40 4 -40
paragraphs>0.5 rule>9.5 on>0.5 rule>0.5 words>34: -3 -83 0 0 38 0 0 0 45 -111 -81 -17 -95 0 -30 0 26 26 0 0 0 0 0 0 -27 30 2 6 7 0 0 0
words>11.5 cue_before>1.5 on>0.5 verb_after>0.5 nearest_before>14.5: -7 6 -22 -33 13 0 -6 -47 -53 32 79 66 48 1 -106 24 -18 45 12 5 48 0 0 0 -1 72 -39 11 -59 0 -19 0
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 token_before_quote>12.5 token_before_quote>10.5: 40 0 -123 0 81 -94 7 -56 0 0 0 0 0 0 0 0 0 0 -21 0 0 0 -83 0 0 0 0 0 0 0 86 0
token_before_quote>6.5 token_before_quote>7.5 words>8.5 distance>9.5 cues_before>11: 36 -89 0 14 17 5 0 62 7 -87 0 45 65 4 0 40 -7 -31 0 -69 76 -136 0 -23 0 -10 0 54 54 21 0 -5
rule>9.5 on>0.5 cue>1.5 token_before>0.5 cues_before>11: 3 27 21 0 49 -26 33 -30 -2 -67 66 0 49 -87 -119 3 17 0 -9 0 -61 13 17 0 -25 -35 21 0 37 -13 -75 0
paragraphs>0.5 rule>9.5 acts_in_sentence>1.5 words>7.5 words>38: 6 -87 -138 -13 3 -2 48 0 48 -80 17 1 88 0 8 0 0 0 0 0 0 0 0 0 -56 32 1 4 26 0 0 0
token_after>12.5 mentions_between>1.5 token_before_quote>6.5 token_before_quote>7.5 determiner>0.5: -24 68 26 11 -126 9 -49 -39 0 0 0 0 3 29 44 71 27 20 -1 34 0 0 0 0 0 0 0 0 -100 -79 2 -42
paragraphs>0.5 token_before_quote>0.5 token_before>3.5 times>8.5 rule>0.5: -14 -22 -4 -20 -30 -44 -16 -2 10 17 61 -4 -25 -9 21 -6 76 -29 18 -44 83 -49 -17 -14 35 -82 36 -22 71 11 -145 28
paragraphs>0.5 token_before_quote>0.5 cue_rank>0.5 length>3.5 cue_before>1.5: 90 -94 -38 -27 -24 -10 -8 -39 47 5 -36 -18 2 -39 103 3 0 0 11 -3 0 0 26 4 0 0 43 0 0 0 49 0
paragraphs>0.5 words>11.5 words>38 rule>9.5 on>0.5: 9 -85 84 -44 0 0 -47 33 -68 -10 16 1 0 0 0 5 -44 0 -21 0 0 0 4 0 -23 0 0 0 0 0 0 0
token_before_quote>12.5 token_before_quote>6.5 token_after>6.5 acts_in_sentence>1.5 cue_before>1.5: 1 0 -24 60 40 0 -84 18 -56 0 -27 -9 25 0 -25 30 2 0 51 29 -14 0 -76 21 36 0 19 49 52 0 64 31
token_before_quote>12.5 token_before_quote>6.5 token_before_quote>7.5 repeated>0.5 cue_before>0.5: 22 0 -114 0 0 0 -23 51 -55 0 -51 0 0 0 88 0 7 0 54 0 0 0 -6 78 -45 0 0 0 0 0 -9 1
length>3.5 token_before_quote>12.5 token_before_quote>10.5 cue>2.5 nearest_after>26: -68 91 0 0 55 -18 19 2 50 5 0 0 -73 -20 61 -21 -4 30 0 0 -10 1 56 6 -13 78 0 0 -95 -8 38 11
sentences>-0.5 token_before_quote>0.5 chain>3.5 sentences>1.5 cue_rank>4.5: 62 77 -100 -3 4 -9 -31 18 0 -90 0 10 0 0 0 0 -46 -16 -45 -9 3 -46 0 57 0 -1 0 0 0 -7 0 0
capitals>2.5 words>5.5 quotes_in_sentence>1.5 commas_between>0.5 times>1.5: -11 7 48 -78 9 -43 -62 -117 -84 3 72 43 81 49 15 -14 -8 34 50 -61 22 -30 3 -27 29 -37 47 3 3 -53 25 -15
token_before_quote>12.5 length>3.5 token_before_quote>10.5 token_after>12.5 token_before>3.5: 2 0 67 0 -57 71 14 -16 23 0 36 0 -4 30 -19 3 -42 0 36 0 -1 33 -34 12 49 0 -4 0 -73 23 0 0
sentences>-0.5 token_before_quote>0.5 sentences>1.5 length>2.5 cue>0.5: -45 3 -35 -12 0 3 0 0 3 -84 -13 64 0 -10 0 0 60 63 -100 -3 0 -90 0 10 1 43 -12 10 0 2 0 0
capitals>2.5 noun>0.5 token_before>8.5 token_before>5.5 cues_before>3.5: 69 -36 -57 36 0 0 0 0 -50 81 -24 16 38 -7 -6 20 4 -17 62 86 0 0 0 0 -79 -54 -3 0 52 -38 14 -28
paragraphs>0.5 words>34 words>10.5 token_before>3.5 kind>1.5: 27 -72 0 0 26 -84 -39 29 -48 -17 0 0 90 -61 -44 18 -4 -3 0 0 22 19 28 2 22 -19 0 0 38 5 26 7
token_before_quote>12.5 token_before_quote>10.5 cue>2.5 cue_after>1.5 token_before_quote>6.5: 9 0 0 0 -9 0 0 0 -90 0 0 0 56 0 0 0 -24 0 22 47 10 0 -78 45 3 0 -20 22 -23 0 -69 34
paragraphs>0.5 quotes_in_sentence>3.5 token_before>3.5 token_before>7.5 cue_before>1.5: -3 -64 119 0 -63 -87 -44 0 0 0 0 0 33 19 -6 0 33 10 13 0 6 0 3 0 0 0 0 0 -17 -6 0 0
paragraphs>0.5 token_before_quote>0.5 cue_rank>0.5 cues_before>11 repeated>0.5: 0 0 13 -19 0 0 51 -17 80 -68 -38 3 3 -22 -1 -5 0 0 13 0 0 0 -130 0 -1 -32 28 0 -52 0 14 0
sentences>-0.5 paragraphs>0.5 distance>32.5 on>0.5 cue>1.5: -16 -7 0 -25 0 63 0 -11 0 49 0 0 0 0 0 0 -73 22 0 -64 -17 72 0 -4 0 -76 0 0 0 0 0 0
quotes_in_sentence>3.5 token_after_quote>2.5 capitals>4.5 token_after>10.5 token_after>4.5: 36 4 -10 31 -27 26 -25 78 0 0 0 0 0 0 0 0 32 0 -75 30 19 -11 31 -22 48 1 39 1 -69 17 3 1
token_before_quote>12.5 quotes_in_sentence>3.5 token_before>1.5 owner>0.5 token_before>7.5: -1 59 111 1 -27 20 -40 0 75 0 0 0 -71 0 0 0 0 0 0 0 16 48 -6 0 0 0 0 0 -38 0 0 0
length>3.5 token_before_quote>12.5 token_before_quote>10.5 token_after>1.5 cue>1.5: -55 -23 0 0 23 0 28 0 -4 105 0 0 -3 0 27 4 40 -15 0 0 -8 -13 6 0 -1 38 0 0 -70 -21 73 -10
mentions_between>1.5 token_after_quote>9.5 rule>3.5 token_after_quote>0.5 quotes_in_sentence>2.5: -20 38 0 0 38 40 0 0 4 12 32 -130 -112 1 39 -4 -27 5 0 0 4 9 0 0 -57 69 -20 -3 28 -7 -5 31
mentions_between>1.5 token_after_quote>9.5 cues_before>6.5 cue_rank>0.5 token_after>1.5: -80 -21 1 -8 -6 29 61 2 14 66 0 0 -64 -7 -2 -30 7 49 29 -5 -26 1 0 -51 116 -40 9 -39 -27 43 21 -32
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 length>2.5 ending>0.5: -35 0 -74 0 39 -73 6 -15 0 0 -20 0 -49 0 4 -19 56 0 -64 0 49 2 -18 -8 3 0 2 0 60 -65 68 5
token_before_quote>12.5 length>3.5 cue_distance>4.5 token_before_quote>0.5 commas_between>0.5: 36 0 20 0 -26 0 9 0 -39 64 -18 8 1 15 80 3 25 0 2 0 17 0 -31 0 34 9 -48 -19 -15 53 59 3
paragraphs>0.5 distance>32.5 rule>9.5 length>1.5 cue_rank>6.5: 14 -1 57 -4 -4 -2 -4 0 -4 -104 43 -11 -73 3 0 0 -78 -7 31 0 0 0 0 0 36 0 11 0 0 0 0 0
capitals>2.5 token_after_quote>4.5 distance>2.5 chain>1.5 distance>7: 40 -19 -14 -5 -54 -44 -10 -26 -19 -107 40 -17 23 28 -23 31 0 0 0 0 71 -48 -22 93 0 0 0 0 46 -8 -18 -31
token_before_quote>12.5 token_before_quote>10.5 distance>12 subject_like>0.5 token_after>8.5: 7 0 -12 37 59 0 1 1 -1 0 -88 18 -14 0 65 29 -102 0 -11 -16 29 0 0 0 39 0 -48 56 -4 0 -30 9
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 distance>32.5 token_before_quote>12.5: 25 0 -86 0 42 -52 -4 -19 0 0 -16 0 1 -8 82 -8 0 0 0 0 0 0 54 0 0 0 0 0 0 0 0 0
quotes_in_sentence>3.5 token_before>3.5 times>8.5 nearest_before>14.5 determiner>2.5: 40 33 12 1 44 3 -135 0 -16 92 -7 -42 14 0 8 0 -69 15 -14 2 24 0 -10 0 -14 0 26 0 38 0 -18 0
determiner>3.5 nearest_after>2.5 rule>3.5 nearest_before>14.5 upper>0.5: -9 -38 48 -2 17 1 12 15 -19 0 -9 24 71 0 -95 39 29 0 -41 44 2 13 -1 16 20 0 11 36 19 0 -51 0
quotes_in_sentence>3.5 determiner>3.5 closes>0.5 commas_between>0.5 cue_distance>-6.5: -77 -5 15 0 0 0 0 0 38 0 4 0 0 0 0 0 3 -12 84 2 -8 16 -45 0 -29 78 23 0 54 -8 8 0
noun>0.5 token_after>12.5 cues_before>3.5 mentions_between>0.5 nearest_after>8.5: 12 22 31 15 2 5 20 5 -5 -54 -1 1 -3 -2 68 5 65 22 -5 -9 -64 32 38 0 -4 -20 26 -19 4 93 -3 -37
capitals>2.5 words>5.5 words>1.5 cue_distance>4.5 cue>3.5: 21 -3 0 0 -90 -16 33 -62 -42 26 0 0 46 4 24 -79 -10 -18 0 0 48 9 40 -56 -27 23 0 0 48 -42 8 15
quotes_in_sentence>3.5 token_before>3.5 token_before>7.5 cue_before>1.5 acts_in_sentence>1.5: -1 84 -52 -38 0 0 38 -5 5 6 0 0 0 0 -52 0 -23 38 -46 0 0 0 -45 0 54 4 13 3 0 0 57 0
paragraphs>0.5 words>34 token_after_quote>7.5 words>4.5 token_after>1.5: -39 -10 0 0 -4 -12 0 0 36 -49 12 18 58 0 5 0 21 -58 0 0 -23 9 0 0 -10 -31 22 38 58 -5 -100 0
determiner>3.5 closes>0.5 token_before>4.5 cue_after>2.5 token_after>4.5: 7 72 -6 -86 -33 48 72 21 -52 -33 0 0 28 7 0 0 9 36 -10 22 -60 5 30 1 70 24 0 0 -2 5 0 0
noun>0.5 times>0.5 token_before_quote>1.5 token_after_quote>11.5 upper>0.5: -17 -15 -68 0 -16 58 22 -21 0 0 5 0 28 -52 -29 8 95 16 -33 -15 -10 106 -12 38 12 0 50 0 -79 26 -17 -36
quotes_in_sentence>3.5 token_before_quote>12.5 determiner>3.5 closes>0.5 token_after>3.5: -29 57 27 0 -2 0 0 0 85 1 2 0 -12 0 0 0 -3 33 44 1 89 2 0 0 -8 7 20 0 -30 0 0 0
acts_in_sentence>3.5 quotes_in_sentence>3.5 token_before>3.5 times>8.5 paragraphs>0.5: -4 37 89 0 5 52 -37 0 40 12 3 0 -64 0 0 0 -23 0 0 0 -48 -6 0 0 -35 0 0 0 30 0 0 0
noun>0.5 kind>0.5 times>4.5 cue_before>2.5 capitals>0.5: 24 -43 -15 26 2 31 -85 -1 45 8 11 13 70 -43 11 0 -44 19 21 94 42 25 -116 0 20 -32 -49 23 -23 -10 4 0
chain>3.5 token_before_quote>7.5 token_before_quote>6.5 cue_before>0.5 chain>2.5: -3 0 0 0 -90 0 2 0 13 0 0 0 57 0 10 0 20 45 0 0 -61 -44 32 -36 -71 40 0 0 -8 24 10 7
cues_before>6.5 mentions_between>0.5 previous>0.5 distance>10.5 closes>0.5: 71 -42 33 9 -42 68 -51 16 -3 -30 -59 4 4 2 59 11 -7 -23 19 -1 40 0 33 -71 0 0 40 34 0 2 -9 31
length>3.5 token_after>1.5 distance>1.5 previous>1.5 distance>14: 50 3 -35 -47 -47 -50 17 88 18 0 82 3 -9 35 -43 15 0 0 0 0 34 -37 -28 63 0 0 0 0 17 4 15 -31
acts_in_sentence>3.5 distance>32.5 mentions_between>4.5 cue_rank>6.5 times>0.5: 24 38 0 0 -126 16 37 5 -66 7 0 0 4 0 0 0 -7 18 13 -5 -27 23 22 1 7 0 0 0 64 0 33 0
mentions_between>1.5 distance>16 words>3.5 capitals>2.5 rule>0.5: -32 17 48 46 21 -50 0 50 -2 41 -21 -50 4 -52 -6 -29 -14 71 34 -84 24 37 -27 59 4 -3 10 -6 -80 22 0 34
token_before_quote>12.5 token_before_quote>10.5 distance>12 commas_between>1.5 chain>2.5: 0 0 -49 -14 -24 0 -3 13 -10 0 -11 17 66 0 24 5 18 0 -73 73 -6 0 14 10 -85 0 0 0 -34 0 26 11
acts_in_sentence>3.5 cues_before>1.5 kind>8.5 mentions_between>0.5 cues_before>8: 50 3 46 19 -37 0 -1 0 69 14 -18 50 -28 -53 7 26 0 0 -23 4 0 0 -36 0 0 0 2 29 0 0 65 0
length>3.5 cue_distance>4.5 token_before_quote>0.5 length>1.5 chain>2.5: -16 0 5 0 -27 0 29 0 25 8 -11 5 2 -23 -20 43 64 0 59 0 24 0 -27 0 28 12 -75 -26 -16 -47 -3 87
paragraphs>0.5 words>34 capitals>0.5 on>0.5 kind>1.5: 18 -73 37 10 -1 -46 -86 38 9 0 0 0 -43 0 2 0 -12 -11 28 1 26 20 12 6 55 0 2 0 -64 0 0 0
rule>9.5 acts_in_sentence>1.5 noun>0.5 capitals>2.5 words>5.5: 1 -93 13 53 11 -13 -33 14 -1 -45 -15 -1 96 -7 -26 0 13 28 78 5 23 1 8 0 -65 1 -48 1 0 0 3 0
quotes_in_sentence>3.5 token_before>3.5 closes>0.5 chain>1.5 kind>1.5: -9 54 -35 -31 -41 15 57 -8 16 14 -31 -1 12 0 10 0 81 20 -60 2 -45 1 36 1 -31 34 49 0 4 0 39 0
token_before_quote>12.5 token_before_quote>10.5 distance>12 token_after>3.5 ending>0.5: -58 0 0 1 42 0 23 10 25 0 -28 19 -33 0 27 10 11 0 -17 26 14 0 1 8 -2 0 -76 30 17 0 -3 9
sentences>-0.5 token_before_quote>0.5 kind>1.5 kind>0.5 length>1.5: 17 19 -46 28 0 0 0 0 -26 -14 0 -112 23 51 -5 0 6 -37 -27 -4 0 0 0 0 0 -30 0 37 17 57 -53 1
length>2.5 distance>1.5 commas_between>0.5 cue_distance>-6.5 previous>0.5: 51 9 -71 -16 -25 0 56 -37 -21 -80 0 104 2 4 -13 -27 -1 0 -82 -8 0 0 24 9 85 8 -21 -14 19 2 20 56
paragraphs>0.5 sentences>0.5 previous>1.5 cue_before>3.5 closes>0.5: -7 0 86 -16 47 0 -69 -39 16 0 0 8 -40 0 10 7 6 0 31 -24 -60 0 39 -23 32 0 5 0 10 0 0 0
distance>32.5 quotes_between>0.5 commas_between>1.5 cue_distance>-6.5 distance>2.5: 48 0 0 0 0 0 0 0 -14 0 1 0 0 0 0 0 -36 -1 -64 6 68 -17 25 0 18 17 -41 28 -33 17 59 42
token_before_quote>12.5 length>3.5 token_after>1.5 cue>1.5 cue_rank>6.5: -55 8 -71 0 6 5 83 0 35 4 -15 0 -7 59 15 -11 28 18 37 0 -49 15 39 3 0 0 0 0 0 0 0 0
acts_in_sentence>3.5 cues_before>1.5 kind>8.5 cue_after>3.5 token_after_quote>3.5: 65 5 10 12 -54 0 -11 21 11 0 -49 1 0 0 13 0 68 0 -22 47 -13 -52 31 6 -25 12 28 32 0 0 8 1
quotes_in_sentence>3.5 mentions_between>1.5 rule>3.5 token_after>4.5 times>17.5: 15 2 -27 44 -70 17 28 26 -5 -32 44 44 -9 -4 -35 0 -47 0 41 0 36 3 15 0 -31 0 -30 0 10 0 28 0
quotes_in_sentence>3.5 token_before>3.5 quotes_in_sentence>1.5 capitals>0.5 kind>1.5: 12 0 -8 0 41 34 3 -17 12 0 -1 0 -39 44 -61 -21 -15 0 -17 0 19 19 29 2 -26 0 110 0 32 34 -24 1
quotes_in_sentence>3.5 mentions_between>1.5 cue_distance>16.5 title_case>0.5 distance>9.5: 9 19 64 0 -26 -9 -8 0 -37 0 -67 0 30 0 18 0 -54 -2 31 3 46 -14 -4 62 18 0 20 0 -8 -13 -39 30
paragraphs>0.5 token_before>7.5 verb_after>0.5 cue_before>1.5 token_after>7.5: 4 -12 40 3 -20 -36 35 6 57 0 -84 -8 17 9 66 0 13 -24 -55 9 -1 -54 19 15 -57 0 -36 0 23 0 6 7
chain>3.5 token_before_quote>7.5 token_before_quote>6.5 nearest_before>29.5 quotes_in_sentence>1.5: -36 24 0 0 -5 0 39 -5 12 49 0 0 -67 -28 -9 -20 14 26 0 0 51 25 -25 12 -10 -1 0 0 -77 -19 53 -29
cues_before>6.5 distance>8.5 token_before_quote>1.5 cue>0.5 token_before>2.5: 2 36 6 -54 61 -39 -14 38 -23 -27 20 28 28 10 -5 -9 2 -39 23 -23 87 14 -21 -19 1 46 4 7 7 -44 -17 23
determiner>3.5 cues_before>6.5 verb_after>0.5 cue_rank>2.5 token_after_quote>8.5: -17 24 -2 1 14 -20 -4 30 -40 -42 11 24 119 24 -33 27 3 0 28 0 -25 7 -23 22 15 0 -61 0 3 22 71 0
capitals>2.5 token_after_quote>4.5 quotes_in_sentence>1.5 acts_in_sentence>1.5 token_after_quote>8.5: 23 -2 -44 51 1 -77 -9 0 3 30 41 -106 73 -40 26 33 0 0 44 -34 0 0 52 -1 0 0 -64 -43 0 0 3 27
paragraphs>0.5 token_before_quote>0.5 chain>3.5 commas_between>0.5 token_after_quote>2.5: 47 1 8 14 5 -53 -7 0 46 -27 4 10 2 -4 31 3 14 -9 -24 -3 -9 0 87 -3 23 -29 8 -22 0 0 -46 -2
sentences>-0.5 distance>4.5 cues_before>8 token_after_quote>4.5 ending>0.5: 0 16 -44 43 10 -4 -33 -2 -1 63 -1 -38 -1 -30 -47 19 0 18 9 2 16 -60 -23 24 0 20 0 2 0 28 0 -34
token_before_quote>12.5 length>3.5 token_before_quote>6.5 repeated>0.5 commas_between>0.5: 12 0 65 0 -25 34 -23 7 -81 0 27 0 33 0 17 0 -4 0 4 0 0 44 -9 -15 38 0 8 0 8 0 0 0
sentences>-0.5 ending>2.5 capitals>0.5 length>1.5 words>2.5: -21 -12 0 0 -19 -3 20 44 -64 5 0 4 -9 0 0 -11 7 11 2 -64 -47 31 21 28 2 64 1 -28 21 -46 1 35
noun>0.5 kind>0.5 mentions_between>4.5 nearest_before>29.5 capitals>2.5: -9 23 49 -17 46 -40 -146 8 41 -36 -24 49 -17 24 13 -7 -4 -10 -42 20 69 -17 -3 8 -27 30 16 65 -49 -6 -19 8
quotes_in_sentence>3.5 token_before>3.5 owner>0.5 quotes_in_sentence>1.5 cue_before>0.5: -1 0 15 0 57 0 -35 0 -28 63 -1 -33 -26 0 0 0 -12 0 13 0 0 0 -58 0 50 37 -39 2 19 0 0 0
"""
_SPEAKER = """
cue>1.5 paragraphs>0.5 cues_between>1.5 kind>4.5 quotes_between>0.5 cue>0.5: -67 0 -129 0 -90 0 -122 0 -114 0 -131 0 -118 0 -126 0 -86 0 -134 0 -100 0 -128 0 -109 0 -134 0 -122 0 -129 0 229 1039 -100 -107 199 645 -96 -109 102 536 -112 -119 38 166 -115 -117 -9 534 -49 -125 12 180 -126 -130 40 217 -61 -118 -51 9 -123 -124
rule>0.5 distance>16.5 distance>5.5 nearest_after>3.5 before>0.5 nearest_before>27.5: -99 303 0 0 -99 -74 -79 -17 -119 -97 0 0 -115 -74 -111 -92 -83 248 0 0 -97 306 -114 -25 -103 445 0 0 -88 379 -114 27 -89 486 0 0 -116 -69 -117 -73 4 435 0 0 -107 235 -98 148 -129 -119 0 0 -129 -128 -126 -124 -87 400 0 0 -92 238 -120 -19
rule>0.5 paragraphs>0.5 sentences>-0.5 sentences>0.5 token_before>1.5 cue_after>2.5: -98 21 0 0 268 458 0 0 0 0 0 0 -89 7 -121 -99 -119 -99 0 0 -77 204 0 0 0 0 0 0 -112 293 -126 -109 -4 -117 0 0 -80 304 0 0 0 0 0 0 -108 -105 -123 -111 -115 -92 0 0 -105 325 0 0 0 0 0 0 -122 -115 -126 -123
paragraphs>0.5 subject_like>0.5 kind>3.5 previous>0.5 mentions_between>0.5 token_after_quote>5.5: -64 -44 140 16 -93 -95 18 -19 34 0 264 -50 50 0 269 -18 -76 -123 170 -113 -111 -125 -4 -124 138 -75 306 -87 292 -47 380 -74 49 -114 268 -100 -45 -120 206 -103 5 -44 244 -77 0 -8 73 -47 -93 -121 17 -118 -106 -124 -83 -122 2 -93 87 -110 71 -62 207 -97
cue_distance>24.5 sentences>0.5 ending>1.5 sentences>-0.5 first>0.5 sentences>1.5: -102 -119 0 0 -98 -111 0 0 207 -72 -101 -122 200 -56 187 -103 -58 -9 0 0 39 -60 0 0 296 225 -84 -91 272 291 41 -61 0 0 0 0 0 0 0 0 0 0 -106 -121 0 0 -109 -121 0 0 0 0 0 0 0 0 0 0 -37 -106 0 0 -51 -115
cue>1.5 sentences>1.5 sentences>0.5 token_before>1.5 sentences>-0.5 cues_before>28: -85 -117 0 0 0 0 0 0 -116 -98 0 0 0 0 0 0 162 231 0 0 -109 -82 -110 -104 -73 115 0 0 -120 -116 -118 -102 -29 68 0 0 0 0 0 0 -112 -63 0 0 0 0 0 0 63 166 0 0 -96 -5 -115 -90 -47 195 0 0 -114 160 -122 -108
cue>1.5 paragraphs>0.5 previous>0.5 sentences>0.5 acts_in_sentence>0.5 sentences>-0.5: -92 93 0 0 -13 126 0 0 0 0 0 0 0 0 0 0 -109 -117 0 0 -49 -65 0 0 0 0 0 0 0 0 0 0 107 0 0 0 339 0 0 0 -106 -85 -121 -76 280 192 -56 -30 -52 156 0 0 222 202 0 0 -119 -108 -121 -112 -88 -87 -99 -95
rule>0.5 mentions_between>5.5 kind>3.5 quotes_between>0.5 subject_like>0.5 token_after>1.5: -80 153 -81 -48 -110 107 -107 -29 -72 53 -106 -30 -103 33 -109 -28 217 171 29 119 -82 37 -60 -43 49 56 -76 -47 -57 62 -81 -25 -86 32 -98 -82 -108 -56 -118 -59 -109 -38 -111 -76 -110 -86 -121 -75 -1 135 -88 4 -72 65 -95 -90 -74 25 -109 -69 -99 -38 -114 -99
cue_distance>24.5 paragraphs>0.5 sentences>-0.5 sentences>0.5 cue_rank>6.5 cue_before>0.5: 8 -55 0 0 139 114 0 0 0 0 0 0 108 -11 -65 -111 0 -98 0 0 0 -69 0 0 0 0 0 0 0 -96 0 -120 -115 -99 0 0 115 146 0 0 0 0 0 0 -81 -108 -99 -106 0 -109 0 0 0 -42 0 0 0 0 0 0 0 -115 0 -116
cue>1.5 distance>26 subject_like>0.5 kind>0.5 rule>2.5 distance>5.5: -41 56 0 0 84 137 0 0 -90 -104 0 0 -33 119 0 0 0 127 0 0 -52 87 0 0 -15 152 0 0 -59 22 0 0 -66 -44 -93 -54 69 86 -75 -41 -108 -92 -119 -98 -60 31 -107 -81 11 115 -27 -47 69 127 -6 -12 -37 132 -28 43 10 27 -84 -86
cue>1.5 sentences>0.5 kind>9.5 token_before>1.5 before>0.5 token_before>8.5: -57 -2 0 0 -66 -27 0 0 -79 -39 0 0 -115 -56 0 0 166 140 -92 -41 -5 -20 -106 -70 13 94 -111 -87 -100 -96 -119 -97 0 0 0 0 0 0 0 0 82 130 0 0 -70 21 0 0 0 0 0 0 0 0 0 0 -16 35 -63 63 -97 -116 -104 -9
cue>1.5 distance>26 token_before>0.5 mentions_between>0.5 nearest_after>3.5 upper>0.5: -52 55 0 0 -72 92 0 0 -5 91 -54 -60 -81 49 -99 -68 -27 34 0 0 -65 9 0 0 128 125 -25 9 -32 49 -105 -47 -21 44 0 0 -43 118 0 0 -24 -75 -85 -80 -103 -86 -111 -101 14 101 0 0 19 106 0 0 89 65 -39 2 -85 55 -110 -46
cue_distance>24.5 kind>3.5 previous>0.5 cues_between>1.5 token_before>0.5 cue_after>3.5: 87 100 8 -37 117 160 93 47 97 3 82 -79 65 -14 41 -34 45 -48 -49 -84 118 172 95 204 22 -101 -74 -113 77 -62 106 8 -5 7 -31 -65 5 -32 31 -1 77 -67 -55 -71 27 4 36 -15 94 -76 16 -116 75 -31 -27 31 -46 -74 -79 -113 -30 -88 16 -37
sentences>0.5 previous>0.5 kind>9.5 acts_in_sentence>0.5 sentences>-0.5 quotes_between>0.5: -5 0 53 0 -59 0 0 0 -102 0 -59 0 -93 0 0 0 132 -70 193 131 -65 -94 0 86 67 -104 111 -85 -80 -117 29 33 -9 0 -2 0 -30 0 0 0 -82 0 -33 0 -49 0 0 0 -16 -118 104 -13 -40 -116 -6 -3 -48 -117 183 -64 -106 -114 79 -31
cue_distance>24.5 previous>0.5 cues_between>1.5 first>0.5 rule>5.5 mentions_between>0.5: 75 -40 99 124 77 42 17 0 60 -43 92 -6 8 0 0 0 -116 0 9 0 47 0 49 0 -45 0 17 0 47 0 26 0 5 -76 78 113 -35 -104 23 -58 58 49 73 118 83 -28 39 -4 -73 -37 57 -2 -14 -73 133 -67 -5 -34 86 -2 68 -40 66 -16
paragraphs>0.5 subject_like>0.5 previous>0.5 sentences>0.5 kind>0.5 sentences>-0.5: -34 0 -1 0 -22 0 -2 0 0 0 0 0 0 0 0 0 -107 0 -100 0 0 0 0 0 0 0 0 0 0 0 0 0 26 0 99 0 48 0 110 0 -87 -91 -58 -70 59 -17 75 -43 -55 0 38 0 180 0 153 0 -110 -117 -101 -106 31 -50 99 -82
paragraphs>0.5 subject_like>0.5 rule>2.5 previous>0.5 sentences>0.5 sentences>-0.5: -99 0 -44 0 -3 0 -108 0 -21 0 11 0 0 0 -36 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -48 0 67 0 205 0 27 0 80 0 108 0 114 0 117 0 -105 -112 -85 -94 -55 -49 -65 -76 37 -20 75 -59 48 -37 52 -15
paragraphs>0.5 subject_like>0.5 rule>2.5 previous>0.5 quotes_between>0.5 token_after>13.5: -55 -104 28 -85 159 -30 2 -67 6 -27 85 -26 49 -14 60 -2 -94 -116 -70 -111 -35 -28 -90 -82 134 7 58 -54 103 -27 79 0 -36 -18 75 40 0 0 103 46 21 -4 84 -71 0 0 93 5 -37 -42 -9 -81 0 0 -9 -30 -10 -10 37 -37 0 0 72 -42
paragraphs>0.5 kind>3.5 verb_after>0.5 kind>0.5 length>1.5 token_before>13.5: -9 -79 0 0 42 -47 0 0 -85 -103 -58 -88 75 -70 -27 -100 95 -52 0 0 85 2 0 0 -68 -99 -47 -113 3 -46 12 -97 4 13 0 0 -101 -21 0 0 -121 -28 -24 -11 -116 -47 -70 -26 87 -51 0 0 108 -11 0 0 0 -2 -79 -57 -1 0 -119 -56
paragraphs>0.5 kind>9.5 token_after>13.5 kind>0.5 token_after>2.5 token_after>0.5: -216 -3 0 0 0 0 0 0 -7 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 109 -38 0 0 0 0 0 0 -35 -108 -88 -112 0 0 0 0 14 -51 0 0 55 -26 0 0 -5 -105 -86 -113 66 -41 13 -43
kind>9.5 distance>31 previous>0.5 quotes_between>0.5 kind>0.5 object>0.5: 53 0 -22 0 51 0 -39 0 -67 0 -91 0 28 0 -8 0 14 -71 -73 -107 72 78 -43 -10 -71 -106 -110 -106 80 -17 -7 45 22 0 34 0 64 0 -28 0 -65 0 -11 0 -39 0 22 0 -112 -114 -47 -42 9 2 -5 0 -83 -70 -49 -47 27 -1 -10 0
paragraphs>0.5 token_before>1.5 distance>0.5 before>0.5 cue_after>3.5 token_before_quote>0.5: 70 0 83 0 -60 0 38 0 0 0 0 0 37 -4 25 -93 0 0 87 0 -17 0 15 0 0 -1 0 0 -61 -36 -95 -95 -112 0 -65 0 -65 0 -104 0 -69 0 -86 0 61 -59 6 -89 0 0 84 0 20 0 0 0 -46 0 -41 0 22 1 -51 -59
sentences>0.5 kind>9.5 sentences>-0.5 token_before_quote>0.5 token_before>8.5 verb_after>0.5: 48 0 -56 0 35 -63 -58 -104 -103 0 -69 0 0 -78 -61 -101 -19 0 -5 0 73 31 4 -57 -29 0 -19 0 -18 -72 -97 -45 20 0 -10 0 -94 -31 -17 -55 -115 0 2 0 70 -58 -71 -83 47 0 -2 0 74 18 33 -12 -58 0 -6 0 14 -80 -40 10
paragraphs>0.5 previous>0.5 times>1.5 chain>1.5 acts_in_sentence>0.5 cue>0.5: -39 -104 109 -3 17 -81 149 38 6 -88 0 -18 64 -47 40 -24 -71 -93 211 -5 -55 -61 17 42 -7 -109 0 -29 13 -54 -38 -26 -131 -80 79 35 -113 -45 52 42 -42 -13 0 7 89 105 -19 -90 18 -63 73 -16 -18 -35 0 6 7 -62 0 -89 33 -5 40 56
kind>9.5 distance>36.5 previous>0.5 verb_after>0.5 kind>0.5 token_after>3.5: 64 0 -74 0 65 0 -9 0 125 0 -12 0 55 0 -33 0 -39 -80 -79 -101 81 -17 -16 -2 -15 -23 -30 -18 -21 5 -2 0 -18 0 -71 0 60 0 6 0 19 0 -5 0 18 0 -8 0 -65 -87 -71 -78 15 39 30 -1 19 -62 -81 -76 60 71 -41 -10
sentences>0.5 kind>3.5 sentences>-0.5 acts_in_sentence>0.5 sentences>1.5 token_before>0.5: 24 0 -16 0 48 101 -50 5 -49 0 -65 0 64 -13 27 -76 0 0 0 0 0 -1 0 -60 0 0 0 0 0 -29 0 -64 -30 0 -78 0 81 29 40 -67 -92 0 -86 0 33 -76 -18 -97 0 0 0 0 0 -95 0 -77 0 0 0 0 0 -54 0 -106
kind>9.5 paragraphs>0.5 object>0.5 length>1.5 kind>0.5 times>1.5: -98 0 -81 0 -94 0 -4 0 86 0 -36 0 38 0 -27 0 26 -7 -82 -2 -131 2 -57 -1 27 -50 -76 -111 -61 -107 -34 -63 17 0 -23 0 -73 0 -12 0 49 0 28 0 65 0 32 0 -43 0 -42 0 -45 0 -12 0 -64 0 -70 0 -5 0 -4 0
sentences>0.5 previous>0.5 kind>9.5 sentences>-0.5 token_before_quote>0.5 token_before>3.5: 48 0 15 0 -43 0 0 0 -14 -37 21 36 -56 -81 0 -2 -111 0 -56 0 -13 0 0 0 44 -52 87 -39 -34 -80 45 -17 -12 0 -5 0 -19 0 0 0 47 -112 27 39 29 -88 0 33 -95 0 -28 0 -55 0 0 0 -2 -82 30 -59 -94 -92 12 42
sentences>0.5 previous>0.5 token_before>1.5 nearest_after>3.5 sentences>-0.5 verb_after>0.5: 165 0 0 0 -43 0 -4 0 -84 0 -7 0 -95 0 -10 0 -49 -57 1 -6 40 -82 1 -40 -15 -53 77 61 -17 -96 50 52 -63 0 -11 0 0 0 -4 0 -36 0 -10 0 -54 0 -24 0 0 -69 19 -14 33 -81 25 -56 55 32 73 -22 6 -100 45 15
sentences>0.5 object>0.5 before>0.5 token_after>10.5 token_after>3.5 acts_in_sentence>0.5: -10 0 22 0 -17 -39 24 21 0 0 0 0 0 0 0 0 -53 0 -13 0 92 -37 -13 -57 57 0 -9 0 -57 5 0 -30 58 0 47 0 46 -69 -93 -58 0 0 0 0 0 0 0 0 -93 0 -72 0 20 -66 -130 -72 32 0 -54 0 54 -33 -56 -2
sentences>0.5 kind>3.5 length>1.5 kind>0.5 kind>2.5 sentences>-0.5: 5 0 0 0 -33 0 0 0 -34 0 0 0 -37 0 0 0 0 0 0 0 0 0 0 0 -64 0 -73 0 0 0 -82 0 -7 -22 0 0 72 13 0 0 -65 -75 0 0 -26 -75 0 0 0 0 0 0 0 0 0 0 61 -13 -29 -77 0 0 0 -81
sentences>1.5 previous>0.5 sentences>0.5 token_before>1.5 titled>0.5 quotes_between>0.5: 15 0 28 0 1 -28 9 1 2 0 9 0 -88 -56 50 -78 49 0 65 0 201 30 -51 -3 46 0 1 0 -29 -39 6 -24 -53 0 77 0 -46 -87 26 -25 -34 0 102 0 -97 -106 -27 -5 10 0 6 0 -4 -23 -12 26 -27 0 -32 0 -28 2 8 -41
kind>9.5 token_after>0.5 length>1.5 kind>0.5 token_after>13.5 token_before_quote>0.5: 0 0 17 0 -209 0 75 0 -2 0 -74 0 0 0 -61 -73 0 0 -16 0 0 0 40 0 0 0 58 0 0 0 -82 24 0 0 -23 0 -6 0 29 0 -4 0 -15 -6 0 0 21 -69 0 0 -2 0 0 0 49 0 0 0 36 0 0 0 36 -4
sentences>0.5 kind>9.5 sentences>-0.5 words>9.5 kind>0.5 token_after>2.5: -49 0 0 0 71 -41 0 0 66 0 0 0 93 15 0 0 -36 0 -37 0 -14 -71 -47 -80 -26 0 -33 0 -40 -42 10 -85 -53 0 0 0 5 -3 0 0 47 0 0 0 1 -13 0 0 -90 0 -16 0 38 -72 -81 -48 -42 0 -16 0 4 -36 24 -44
sentences>1.5 previous>0.5 sentences>0.5 first>0.5 times>12.5 cues_before>28: -8 0 63 0 -64 -75 -45 12 33 0 52 0 -37 -55 0 -36 11 0 -43 0 -15 47 9 0 -82 0 49 0 50 36 -23 -9 26 0 31 0 -76 -88 59 -53 -10 0 -31 0 91 -37 53 29 -16 0 36 0 -39 -51 -45 -40 -8 0 10 0 -4 -13 -57 -38
object>0.5 distance>10 previous>2.5 chain>2.5 verb_after>0.5 nearest_after>1.5: 143 -73 -68 -5 0 -4 -2 -2 67 47 -70 -13 0 0 -2 -8 -6 -32 25 -12 -4 0 43 0 -44 -59 -64 -5 0 0 -21 0 -23 -103 -26 -58 71 -3 159 8 11 -63 -41 -36 0 0 -13 7 33 -109 -18 -64 0 0 51 31 29 -80 12 -59 -60 0 -70 -1
kind>9.5 sentences>0.5 object>0.5 before>0.5 nearest_after>3.5 token_after>3.5: 114 2 0 0 25 -16 0 0 17 -50 -41 -47 -5 -3 -25 -8 38 -54 0 0 51 -19 0 0 40 5 -14 -91 -65 -55 -5 -28 21 24 0 0 -75 -9 0 0 12 -29 -55 -49 -55 -4 5 -10 -60 -46 0 0 -42 -12 0 0 38 -50 -15 -18 -122 -64 -57 -38
sentences>1.5 rule>8.5 token_after>0.5 token_after>1.5 token_after>10.5 before>0.5: -204 0 0 0 68 0 -10 0 0 0 0 0 -56 0 -114 0 0 0 0 0 0 0 0 0 0 0 0 0 21 0 0 0 -3 -41 0 0 34 -41 -88 -3 0 0 0 0 4 -62 -53 -33 0 0 0 0 0 0 0 0 0 0 0 0 20 -26 26 -6
kind>9.5 object>1.5 token_after>1.5 kind>0.5 length>3.5 commas_between>0.5: 103 0 50 0 12 0 -82 0 24 -26 -43 0 29 -39 -102 -79 1 0 22 0 81 0 -10 0 -7 6 -32 0 -104 3 -39 -6 53 0 -3 0 -24 0 -59 0 -49 -51 -30 -17 -10 -61 -74 -49 17 0 6 0 30 0 -28 0 -7 -16 -3 -1 34 39 20 -9
sentences>0.5 rule>5.5 verb_after>0.5 rule>2.5 subject_like>0.5 rule>0.5: -26 -56 0 0 85 -64 0 0 0 0 0 0 0 0 0 0 28 -28 0 0 56 -28 0 0 0 0 0 0 0 0 0 0 -46 -51 0 0 -48 -43 0 0 254 12 -58 -5 -15 -24 -8 -6 -2 -23 0 0 11 -10 0 0 -54 70 -106 -34 30 -16 0 10
kind>9.5 token_after>0.5 kind>10.5 owner>0.5 kind>8.5 kind>3.5: -190 0 11 0 0 0 0 0 0 0 -56 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -30 0 0 0 0 0 0 0 -69 0 0 0 0 0 0 0 43 -66 0 0 0 35 0 0 0 0 0 0 0 -1
sentences>0.5 previous>0.5 times>1.5 rule>5.5 verb_after>0.5 cue_after>3.5: -19 -74 103 -3 11 -52 -3 84 -119 -29 25 28 -30 -35 17 -11 30 -41 86 10 26 5 -12 -29 -18 -66 15 17 -13 10 41 -22 36 -84 72 -42 53 32 7 -23 -69 -10 0 -1 -49 -6 -51 -1 -17 -79 -20 -39 -19 9 11 31 21 52 59 -14 -36 27 15 111
sentences>1.5 sentences>-0.5 token_after_quote>13.5 times>1.5 token_after>1.5 acts_in_sentence>0.5: -29 0 -8 -59 0 0 -14 0 -10 0 39 -23 0 0 -11 0 -36 0 5 -56 0 0 -11 -2 13 0 29 -50 0 0 39 0 -37 0 9 -58 -25 0 -46 -14 -34 0 44 34 150 0 131 -5 -103 0 10 -76 65 0 -28 -31 -60 0 -12 49 -7 0 -37 -23
kind>9.5 rule>8.5 times>10.5 titled>0.5 previous>0.5 quotes_between>0.5: 6 -39 -99 -26 -2 0 -13 0 68 0 25 0 -28 0 46 0 23 52 -29 -1 -28 0 -15 0 8 0 0 0 -25 0 -2 0 -60 -88 -21 -6 -48 0 -2 0 17 0 -1 0 -51 0 0 0 35 27 -19 0 13 0 -1 0 2 0 0 0 -40 0 -1 0
object>1.5 token_after>1.5 distance>10 before>0.5 token_before_quote>0.5 kind>0.5: 150 33 50 -44 -4 -4 -54 -2 2 12 -8 -23 -4 -6 13 5 -73 50 -66 -17 13 17 -23 -3 -46 -12 27 -95 81 -27 -12 -55 12 -56 -10 -40 -13 -1 1 -25 -24 -22 -11 -91 -23 8 -51 -22 -33 -7 -30 -14 -26 -4 -37 -25 7 -20 50 -110 -61 -6 -13 -52
object>1.5 sentences>0.5 before>0.5 distance>1.5 nearest_after>2.5 commas_between>0.5: 38 -10 0 0 -17 -11 -22 -10 67 -30 0 0 16 -33 -42 -20 -2 -44 0 0 -71 -88 46 -69 -79 18 0 0 51 -99 -15 -20 0 0 0 0 -10 0 0 0 -8 -32 0 0 -25 -6 -47 -40 2 0 0 0 -16 4 0 0 -25 -6 0 0 10 -74 -19 -18
object>1.5 sentences>0.5 before>0.5 cue_after>3.5 rule>5.5 verb_after>0.5: -21 -32 0 0 16 -104 -25 -27 93 5 0 0 -46 -21 -37 -42 -93 1 0 0 -64 -7 -30 9 -69 0 0 0 -69 -5 -13 -1 -37 -15 0 0 39 -53 -16 -28 -3 -65 0 0 -34 -27 -17 -15 -92 0 0 0 13 -68 -21 -13 -80 -13 0 0 52 -22 115 -5
object>1.5 length>1.5 times>0.5 times>1.5 subject_like>0.5 rule>1.5: -11 -51 -34 -60 -55 -16 -20 -33 0 0 0 0 8 -53 10 -23 24 -63 8 -31 -115 0 54 35 0 0 0 0 -3 -5 11 38 41 -38 172 -83 48 0 -1 19 0 0 0 0 24 -80 25 1 -2 -69 -34 -13 -192 -69 41 -21 0 0 0 0 -17 -17 39 35
token_after>0.5 kind>9.5 kind>10.5 token_before>3.5 token_before>2.5 cue_rank>2.5: 0 8 0 -72 0 0 0 -11 0 0 0 0 0 0 0 0 0 161 0 92 0 0 0 0 -179 -17 0 -80 0 0 0 48 -4 4 0 -23 0 0 0 29 0 0 0 0 0 0 0 0 -1 16 0 -33 0 0 0 -1 -3 17 0 -60 0 0 0 31
sentences>1.5 cue_before>2.5 kind>3.5 token_before_quote>6.5 token_before>1.5 nearest_before>4.5: 1 -20 23 63 -27 -9 8 -10 0 -4 -52 -22 15 -2 -24 -5 37 -33 -22 100 -39 -18 -48 -22 -14 -13 15 73 22 -4 75 -14 49 -16 39 -15 -49 -27 -2 -6 -34 4 44 -12 24 -11 33 -3 6 -71 -37 16 -16 -69 8 -16 2 -15 -43 -12 15 37 -18 -12
object>0.5 nearest_before>27.5 before>0.5 token_before>5.5 cue_rank>6.5 length>3.5: -93 -20 1 -16 10 -68 2 104 46 8 23 -3 -8 -99 -11 -7 -69 -15 -55 -38 17 -60 -35 -48 -24 -11 61 40 62 -50 -5 -16 -6 0 104 -1 -21 -9 72 0 -4 0 -111 12 60 -14 -77 -30 -29 -8 -22 -3 103 -17 -50 -5 -10 0 69 0 -36 -6 2 -3
object>1.5 length>1.5 kind>0.5 mentions_between>2.5 nearest_after>1.5 rule>0.5: 102 -2 124 -1 -41 -1 -24 -4 6 -1 19 -1 -37 -1 -54 -3 1 -21 -6 24 43 -37 31 -46 -13 -12 37 14 -51 -23 -36 -29 -17 -14 4 24 -66 -43 36 -14 -1 -1 -48 -9 11 -2 -48 -2 -17 -63 39 24 26 -82 -29 -79 -20 -32 29 -14 -28 -45 17 -3
token_after>0.5 sentences>0.5 previous>2.5 token_before>6.5 token_before_quote>9.5 times>0.5: 0 12 0 -48 0 0 0 0 0 -1 0 -41 0 0 0 0 0 6 0 36 0 0 0 0 0 94 0 58 0 0 0 0 -5 -7 -2 -24 0 55 0 83 -174 49 -23 -67 0 17 0 -3 0 -39 -1 14 0 -27 0 -26 0 -6 0 -1 0 -19 0 -10
sentences>1.5 cue_before>2.5 kind>3.5 before>0.5 token_before>8.5 cue>0.5: 17 0 -73 0 -74 0 -66 0 4 -39 12 54 15 -60 60 -39 78 0 -28 0 -47 0 67 0 35 -21 48 -2 19 -16 -40 -4 -29 0 -99 0 -5 0 -4 0 19 -10 15 8 -19 2 -22 -17 25 0 -1 0 -3 0 52 0 18 -87 -59 98 -66 -25 -11 -8
object>0.5 nearest_before>12 owner>0.5 previous>2.5 times>4.5 distance>39: 12 -92 0 -15 -43 -11 -66 -50 0 -46 100 34 0 0 0 0 2 -70 -15 26 -66 -23 50 -60 -4 -27 -32 24 0 0 0 0 -79 -15 -41 -20 -5 0 -9 -1 -35 32 -11 -2 0 0 0 0 100 -3 15 -2 -9 1 -10 -1 96 -5 -3 2 0 0 -1 0
sentences>0.5 first>0.5 cue_before>2.5 chain>1.5 upper>0.5 cue_rank>5.5: -1 -65 58 -29 6 -14 34 -46 25 -29 -26 114 -36 65 -6 58 14 -15 -9 10 56 20 -141 -45 -9 -55 -1 71 1 13 10 -31 19 -26 -9 -20 -13 -25 12 -16 20 -42 -75 -54 -1 13 109 -20 44 6 10 -19 33 5 5 -13 21 -59 100 19 -6 -9 12 -22
token_after>0.5 kind>9.5 length>1.5 times>10.5 token_after>13.5 token_before_quote>6.5: -3 -22 0 -4 -159 28 0 -61 0 15 0 0 0 -60 0 0 0 23 0 0 0 -9 0 28 0 -32 0 0 0 4 0 0 0 -21 0 0 -3 0 0 26 0 -20 0 0 0 -41 0 0 0 6 0 0 0 91 0 -11 0 -26 0 0 0 59 0 0
token_after>0.5 rule>8.5 distance>22 times>3.5 cues_between>1.5 token_before>6.5: -5 -4 0 -128 0 -2 0 31 0 -9 0 17 0 8 0 -24 -1 54 0 -9 -1 -24 0 0 0 -45 0 -80 0 49 0 32 -153 17 0 -4 0 33 0 0 0 -12 0 -63 0 12 0 32 0 4 0 -3 0 -86 0 -13 0 59 0 -2 0 20 0 45
sentences>0.5 previous>2.5 quotes_between>0.5 cues_between>0.5 cues_before>7.5 times>5.5: -62 0 12 0 -40 0 0 0 19 -32 36 -69 11 -54 31 33 0 -31 7 57 36 -41 12 42 10 0 12 21 12 -82 31 50 -85 0 0 0 -13 0 0 0 2 108 -34 18 -13 -5 -13 3 20 -42 38 19 6 -8 0 -4 -11 -18 -43 -57 -28 -26 47 15
object>1.5 subject_like>0.5 rule>2.5 rule>4.5 previous>2.5 acts_in_sentence>1.5: -4 -74 8 -23 42 0 -3 0 0 0 0 0 -71 0 -42 -8 119 2 -8 11 15 0 99 0 0 0 0 0 -1 0 29 5 -33 -92 7 24 229 3 -61 -4 0 0 0 0 -35 0 8 -69 -30 -5 -6 -56 -1 0 10 0 0 0 0 0 6 0 57 23
token_after>0.5 rule>8.5 distance>22 rule>0.5 commas_between>0.5 kind>7.5: -3 24 0 0 0 -10 0 0 -147 8 0 -63 0 5 0 55 -3 -15 0 0 -1 -9 0 0 -14 -11 0 -111 0 8 0 17 0 52 0 0 0 -56 0 0 0 -43 0 -59 0 30 0 -3 0 -29 0 0 0 -37 0 0 0 34 0 -4 0 31 0 14
owner>0.5 cues_between>0.5 nearest_before>27.5 distance>5.5 cue_rank>6.5 mentions_between>1.5: -35 -1 24 -3 -1 29 26 -85 5 0 -48 -17 83 17 -42 -1 -56 33 90 -16 36 -12 35 -11 -17 -13 104 -29 -79 -4 -9 -5 8 0 -11 0 -52 0 -29 0 -11 -6 1 -72 3 21 -10 -21 -34 -6 11 0 -13 0 15 0 -32 -24 18 -30 -30 -25 -43 -44
token_before>4.5 token_before>6.5 capitals>4.5 cues_before>3.5 rule>0.5 paragraphs>0.5: -15 -30 0 78 -42 77 0 12 5 3 0 55 66 -44 0 -46 -7 2 0 13 23 0 0 -36 8 -84 0 6 -7 19 0 -79 -5 -11 0 1 -17 -6 0 -4 -24 -72 0 -60 -14 -15 0 17 45 -10 0 44 -7 -2 0 -11 59 -13 0 -52 33 -4 0 -32
object>1.5 token_before>4.5 token_before>2.5 rule>2.5 that>0.5 commas_between>0.5: 22 0 0 0 17 -83 14 -22 -28 0 0 0 74 0 -50 -38 39 0 0 0 -51 -11 -80 -21 63 0 0 0 0 0 7 -3 -25 0 0 0 43 -31 -26 -23 6 0 0 0 181 0 -6 -29 19 0 0 0 -41 -1 6 23 -3 0 0 0 -7 0 56 7
object>1.5 length>1.5 times>0.5 times>1.5 paragraphs>0.5 length>2.5: 19 -85 33 -13 -100 -63 6 -35 0 0 0 0 -6 -52 -16 52 -44 -15 -72 -15 -66 -1 -34 -14 0 0 0 0 12 35 78 -5 0 0 -23 -42 0 0 50 33 0 0 0 0 0 0 39 -23 0 0 -20 6 0 0 -8 -11 0 0 0 0 0 0 -14 -5
token_after>0.5 owner>0.5 token_after>10.5 token_after>7.5 rule>7.5 verb_after>0.5: -136 15 0 -18 0 0 0 0 0 -57 0 -11 0 28 0 -102 0 -60 0 -1 0 0 0 0 0 -49 0 -35 0 -2 0 0 0 3 0 -30 0 0 0 0 0 1 0 -8 0 5 0 21 0 -28 0 -55 0 0 0 0 0 44 0 -3 0 72 0 -24
object>1.5 nearest_before>12 token_before>6.5 times>2.5 paragraphs>0.5 cue>2.5: 4 -34 -8 -23 -10 -49 59 16 -29 -17 7 -17 126 -21 -28 21 -53 -3 -71 -11 -27 -7 -44 -14 73 2 -2 -3 10 0 40 -3 2 -20 4 -28 50 -70 24 -10 0 -21 1 -25 24 -40 -35 12 -21 0 43 -1 -8 26 -27 -3 67 0 90 -1 49 -12 -106 5
token_after>0.5 sentences>-0.5 token_before_quote>0.5 sentences>1.5 cues_between>1.5 token_after>1.5: 0 68 -129 43 0 -50 -4 3 0 0 -12 11 0 0 0 22 0 -29 0 20 0 -10 -1 33 0 0 0 -54 0 0 0 -29 0 19 0 -11 0 -87 0 0 0 0 0 -73 0 0 0 49 0 -42 0 60 0 -38 0 8 0 0 0 -21 0 0 0 -14
rule>8.5 distance>22 previous>2.5 commas_between>2.5 token_before_quote>7.5 quotes_between>0.5: 0 -51 -4 52 8 4 34 0 -21 -40 28 -9 1 0 -45 0 10 -84 -34 45 -31 0 -17 0 106 0 -2 -26 0 0 -17 0 -13 -31 -45 34 -5 2 154 -11 1 -3 -42 -3 5 0 -23 -1 -55 -2 79 -4 -8 -2 -24 0 -2 0 -43 -4 0 0 -17 0
token_after>0.5 owner>0.5 cues_between>0.5 cues_before>7.5 object>0.5 token_before>5.5: -1 -87 0 17 -1 9 0 -92 -1 -2 0 39 -1 3 0 -13 0 -54 0 -3 0 -56 0 -5 0 -30 0 -16 0 4 0 -6 0 -14 0 -8 -2 44 0 -22 0 13 0 -47 0 -26 0 -15 0 -40 0 -4 0 -65 0 -11 -12 -22 0 -7 -120 21 0 -77
token_after>0.5 sentences>-0.5 token_before_quote>0.5 kind>0.5 commas_between>1.5 token_after>4.5: 0 64 -115 50 0 -47 -3 -28 0 -62 0 -45 0 -51 -2 11 0 -8 -4 -26 0 -8 0 46 0 -9 0 -54 0 -18 0 -45 0 38 0 -9 0 -65 0 2 0 -45 0 2 0 -75 0 -4 0 -5 0 35 0 -7 0 17 0 74 0 -9 0 -18 0 55
token_after>0.5 owner>0.5 cue_rank>0.5 determiner>2.5 determiner>1.5 token_after>1.5: -108 12 0 0 -6 21 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 -49 0 0 0 0 0 0 0 -51 0 0 0 -9 0 -108 0 4 0 -15 0 0 0 0 0 0 0 0 0 -96 0 0 0 80 0 1 0 51 0 0 0 -15 0 -58
owner>0.5 cue_rank>0.5 nearest_before>1.5 distance>4.5 rule>1.5 commas_between>0.5: -11 0 105 -5 9 0 -14 19 -6 0 -2 -11 -29 -3 43 -21 20 0 -22 0 -11 -72 -61 0 -55 0 -12 -11 10 -58 -21 -1 0 0 -25 0 -4 0 -4 -18 5 0 -39 -9 -4 0 -18 -25 0 0 44 0 -9 0 -17 0 -78 12 130 -3 5 -20 46 -17
sentences>0.5 token_before_quote>11 distance>22 token_after>4.5 cue_before>1.5 object>0.5: 9 -45 -11 -13 -69 -11 56 -22 8 2 -6 25 113 -17 -3 0 9 -24 22 -16 32 -28 -63 48 -2 -52 -15 171 28 1 -84 -22 0 -1 1 14 23 -28 -1 -3 -17 -57 0 0 -4 85 -1 0 -73 -28 -17 -2 4 13 -9 -4 -71 -4 -15 -1 -1 -6 -1 0
token_after>0.5 token_after>10.5 token_after>8.5 commas_between>1.5 commas_between>0.5 verb_after>0.5: -101 19 0 0 0 -88 0 -13 0 0 0 0 0 0 0 0 -9 -38 0 0 0 -20 0 81 -4 1 0 0 0 -13 0 17 0 1 0 0 0 0 0 9 0 0 0 0 0 0 0 0 0 -12 0 0 0 0 0 -22 0 3 0 0 0 0 0 55
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue>1.5 distance>10 length>2.5: -20 40 -20 -83 65 7 -42 38 48 6 -68 13 -51 -5 -22 19 0 0 0 0 -39 -34 -39 -15 0 0 0 0 10 -8 -68 -12 -1 83 -6 -72 8 -26 -12 -2 1 -32 -12 -8 -2 -67 -15 -16 0 0 0 0 -17 -21 -24 53 0 0 0 0 -7 81 -11 1
kind>9.5 kind>10.5 words>7.5 kind>5.5 cue_distance>14.5 before>0.5: -3 0 0 0 -15 0 0 0 -10 40 0 -13 2 28 0 42 -37 0 0 0 39 0 0 0 -21 -77 0 -6 -77 -30 0 -8 15 0 0 0 15 0 0 0 -22 -108 0 -40 -50 1 0 40 -3 0 0 0 -5 0 0 0 80 9 0 1 -2 -54 0 94
object>1.5 token_before>4.5 token_before>2.5 rule>2.5 paragraphs>0.5 cues_between>1.5: 2 0 0 0 2 -79 4 -12 -31 0 0 0 158 0 -26 -28 -16 0 0 0 -5 -8 -62 15 21 0 0 0 -10 0 -15 -1 -13 0 0 0 74 -7 -17 -38 20 0 0 0 66 0 0 -10 50 0 0 0 5 -7 -30 -17 25 0 0 0 -10 0 -40 -2
kind>9.5 subject_like>0.5 cue_rank>7.5 kind>8.5 verb_after>0.5 token_before_quote>1.5: -13 0 5 0 -18 0 25 0 95 -61 56 16 -33 -44 -3 44 -37 0 -5 0 -41 0 30 0 -44 -33 46 42 -9 -10 2 -4 39 0 -34 0 -64 0 -2 0 23 -12 -14 -28 -59 -43 215 24 9 0 5 0 69 0 65 0 2 -62 11 -17 -26 -19 33 -18
token_after>0.5 rule>8.5 acts_in_sentence>4.5 paragraphs>0.5 mentions_between>7.5 token_after_quote>5.5: -13 7 0 -66 0 -48 0 86 0 -56 0 27 0 -1 0 0 0 -37 0 3 0 -7 0 -6 0 10 0 -20 0 53 0 0 -91 -2 0 -36 0 -16 0 1 0 35 0 -5 0 -2 0 0 0 24 0 -2 0 -10 0 0 0 30 0 -2 0 49 0 0
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue>2.5 before>0.5 distance>7: -20 72 -31 -81 68 16 -41 -74 44 -2 -65 35 -40 -11 -4 -9 0 8 0 -68 0 -5 0 37 0 -31 0 -21 0 7 0 15 0 0 0 0 -55 -48 -53 -17 0 0 0 0 -5 24 -72 69 0 0 0 0 0 -23 0 -3 0 0 0 0 0 -5 0 6
object>1.5 subject_like>0.5 rule>1.5 verb_after>0.5 previous>2.5 acts_in_sentence>1.5: -12 -41 -7 21 22 -37 -55 -15 14 -31 11 -13 -49 -3 -9 -4 102 0 27 16 12 1 73 0 37 0 -18 0 -1 0 20 11 -44 -43 31 -7 157 -48 -51 61 -17 -34 0 -41 -20 -27 12 -67 -1 0 23 0 11 -5 -3 -41 -41 0 -20 0 3 0 50 16
kind>3.5 kind>2.5 kind>1.5 length>2.5 paragraphs>0.5 token_after_quote>4.5: -9 0 0 0 -69 0 32 11 63 0 0 0 -35 0 0 -39 -16 0 0 0 -44 0 13 -68 -40 0 0 0 -2 0 0 -12 -13 0 0 0 -62 0 29 -6 9 0 0 0 -25 0 0 -7 98 0 0 0 -21 0 -56 -56 17 0 0 0 -1 0 0 -2
sentences>-0.5 sentences>0.5 token_before>0.5 words>28.5 words>13.5 nearest_after>10.5: -30 12 0 -37 -52 12 0 -56 0 0 0 0 0 0 0 0 50 -10 0 65 -14 -13 0 9 -3 -2 0 56 -2 -11 0 -9 -6 -16 0 12 -73 12 0 -17 0 0 0 0 0 0 0 0 -26 86 0 -5 -3 -12 0 -30 5 -104 0 15 -12 47 0 -12
sentences>-0.5 token_before_quote>0.5 times>4.5 sentences>0.5 words>7.5 subject_like>0.5: -21 71 -55 -4 -2 -15 -10 71 0 -53 0 -39 0 -19 0 107 -10 7 -18 -13 -8 -31 -4 -74 0 -47 0 -21 0 -28 0 14 -29 34 -67 4 7 -1 -13 -7 0 -20 0 -66 0 -9 0 53 20 -3 -58 22 37 -15 -13 10 0 23 0 -22 0 -32 0 -24
kind>3.5 token_before_quote>6.5 verb_after>0.5 kind>0.5 cue_rank>2.5 cues_before>6: -4 0 -23 0 26 0 -30 0 7 59 -67 -74 20 -72 20 21 -31 0 17 0 -35 0 -1 0 31 0 -65 41 39 -16 42 59 8 0 -18 0 -2 0 -18 0 -77 17 -26 49 4 -36 21 -25 37 0 3 0 -1 0 39 0 -58 -34 -72 -15 52 15 64 43
commas_between>1.5 token_before_quote>2.5 times>3.5 mentions_between>7.5 cues_between>1.5 mentions_between>4.5: 4 0 -7 -36 -20 -20 -13 92 0 0 0 0 0 0 0 0 61 20 13 41 2 -12 -49 55 0 0 0 0 0 0 0 0 -47 45 -28 42 -16 -29 40 51 -26 -22 17 68 47 44 27 -26 -28 -21 -13 48 -36 -29 14 63 20 -67 -30 -58 29 3 22 75
owner>0.5 token_before>4.5 nearest_before>3.5 token_before>5.5 kind>0.5 cue>3.5: -32 -47 -32 -9 21 26 -61 6 0 0 29 -7 0 0 56 -46 8 -12 -15 -2 -14 -75 13 -9 0 0 19 -9 0 0 -44 -33 2 0 -24 0 26 -16 -56 0 0 0 11 -3 0 0 -19 -38 -8 13 -7 0 22 0 -48 0 0 0 96 0 0 0 0 -33
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue>1.5 ending>0.5 times>7.5: 0 -8 0 -78 -7 -16 -55 12 8 12 0 -94 -18 31 -67 -15 -16 60 -20 -53 23 -11 -9 9 16 -5 -58 38 -24 7 -33 1 0 -4 0 -43 -2 3 -16 63 1 -1 0 -62 0 -23 19 37 -6 -3 -2 -57 -13 -30 -5 -34 40 9 -17 28 -10 -50 -5 9
object>1.5 before>0.5 cues_before>7.5 quotes_between>0.5 previous>0.5 titled>0.5: -75 -29 17 -85 -2 -5 -3 -63 -2 -5 -52 -10 87 4 -84 -21 37 -1 1 -20 -13 37 6 -15 -6 0 24 36 10 -5 17 10 -18 -5 -6 -9 -13 6 81 -11 -3 0 26 0 -13 0 -10 -11 -5 0 11 -3 18 14 -58 23 0 0 -54 0 0 0 -7 -2
sentences>-0.5 token_before_quote>0.5 distance>3 cue_rank>1.5 commas_between>0.5 first>0.5: 0 3 -17 6 -20 -53 -27 -8 10 50 -11 -37 -30 -44 -45 72 -9 -23 -6 7 20 -1 -39 -3 -1 -11 -2 3 -42 -23 -38 -9 19 1 -65 46 -33 59 35 -35 65 -21 -10 -61 31 33 -13 -5 0 0 0 -63 -26 9 -34 8 0 0 0 20 -1 -5 -2 -1
sentences>-0.5 nearest_after>1.5 distance>7 that>0.5 cue_distance>0 cue_rank>1.5: -3 9 -21 7 4 -47 -38 82 0 -17 -21 -100 0 0 -13 -24 0 6 0 8 0 -37 0 -22 0 2 0 16 0 -34 0 39 0 -28 0 -15 0 -19 -7 7 0 -3 0 -4 0 0 0 -1 83 37 -28 7 -20 -39 -67 8 0 68 -7 -57 0 -8 -11 8
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue_distance>35 distance>10 previous>2.5: 23 -1 -60 -3 -48 -27 -27 13 -2 28 -13 -76 48 1 -28 27 0 0 0 0 5 -8 -31 -11 0 0 0 0 -40 -31 -52 1 0 20 0 9 0 -3 0 -70 0 8 0 0 0 11 0 27 0 0 0 0 0 52 0 -9 0 0 0 0 0 5 0 43
commas_between>1.5 token_before_quote>2.5 times>3.5 commas_between>2.5 sentences>0.5 cue_rank>3.5: -2 44 -4 7 2 -4 -9 29 0 -47 0 4 0 -37 0 18 -1 13 -57 -15 -28 -31 -12 217 0 -48 0 40 0 25 0 -23 45 -21 1 9 -16 -32 -16 79 0 64 0 22 0 -36 0 -3 -26 -13 -34 -26 -13 66 -2 21 0 -49 0 -20 0 -4 0 7
sentences>-0.5 token_before_quote>0.5 times>6.5 chain>3.5 nearest_before>1.5 mentions_between>0.5: 0 0 -11 69 0 0 -1 -7 0 0 -1 -48 0 0 0 -7 21 15 -56 -7 40 -34 -18 -24 -4 2 -17 -41 3 20 -1 -2 0 0 -13 -8 0 0 -3 -98 0 0 -1 -5 0 0 0 72 -31 -3 -75 3 -20 -35 6 12 8 -9 6 -11 -1 -13 -4 66
owner>0.5 cues_before>6 before>0.5 token_before>5.5 length>2.5 distance>15: -95 -12 -30 -36 9 -84 13 69 15 -3 30 -68 23 -12 -7 -26 -29 -5 63 -15 5 -8 -27 9 -23 0 -23 -10 27 -13 -33 -8 12 0 -12 -3 5 -33 -11 20 -30 -2 18 -1 23 -6 -53 -15 19 0 -23 -1 -21 -1 57 -5 -24 0 -22 0 -6 -1 36 -3
commas_between>1.5 cues_between>2.5 mentions_between>8.5 times>3.5 token_before_quote>4.5 sentences>0.5: 3 24 3 -26 40 -7 16 -3 -11 14 26 -12 9 7 0 -7 -1 0 63 66 -20 36 -17 -37 -13 50 15 18 -11 -61 -1 0 -13 5 15 -55 -24 -38 2 -76 -38 22 2 -32 69 147 -19 38 -65 0 -23 48 20 72 -19 -31 -7 -50 -22 74 102 45 -23 -24
object>1.5 token_after>3.5 token_before>2.5 subject_like>0.5 cue_rank>6.5 verb_after>0.5: -11 0 -10 0 80 -8 91 -73 -22 0 -15 0 -6 6 -60 11 -60 0 -25 0 -13 -35 -25 -33 35 0 -7 0 19 20 -1 -19 -38 0 -37 0 -20 0 -9 -50 -4 0 10 0 34 33 -9 -87 -33 0 113 0 55 -1 -26 -25 56 0 -16 0 41 19 50 -23
token_after>0.5 kind>9.5 kind>8.5 cue_distance>0 cue_distance>14.5 token_before>6.5: 0 -34 0 0 0 89 0 23 0 9 0 0 0 -53 0 -61 0 0 0 0 0 0 0 0 -4 -7 0 0 0 63 0 1 -76 9 0 0 0 51 0 28 0 -6 0 0 0 -40 0 -15 0 0 0 0 0 0 0 0 -9 23 0 0 0 -11 0 -61
object>0.5 words>4.5 token_after>1.5 cue_rank>1.5 cues_between>0.5 distance>5.5: 1 0 28 -21 -40 -25 2 -52 -49 -1 -30 19 -10 -35 3 -31 27 -26 -10 9 -2 -35 17 0 4 -1 53 24 138 -18 13 -18 34 1 23 41 53 -13 12 -23 -55 -2 -26 5 16 -25 -31 -16 -10 -19 -2 -3 -13 -34 -6 -38 -27 -9 63 -34 29 -33 -31 35
commas_between>4.5 length>3.5 acts_in_sentence>1.5 kind>3.5 kind>8.5 length>2.5: 3 -66 0 0 -1 -43 0 0 -1 -11 0 0 -19 -4 0 0 0 0 0 0 0 0 0 0 11 -15 0 0 12 -23 0 0 41 -12 11 18 21 -2 0 -2 -89 -14 -96 -4 19 -2 129 -1 0 0 0 0 0 0 0 0 -8 -8 13 118 -34 -3 11 -3
owner>0.5 words>2.5 token_after>1.5 times>1.5 token_after>10.5 acts_in_sentence>2.5: -52 0 -23 0 15 -66 -10 -39 -17 0 35 0 -6 65 -8 -48 0 0 0 0 -49 -2 16 1 0 0 0 0 45 -4 7 -67 1 0 80 0 -11 -2 -8 -2 -29 0 90 0 26 29 -77 -23 0 0 0 0 21 0 23 0 0 0 0 0 -29 -4 16 -8
commas_between>4.5 commas_between>1.5 token_after>10.5 acts_in_sentence>0.5 token_after>7.5 rule>7.5: 12 0 -28 -66 0 0 0 0 0 0 34 -47 0 0 0 0 5 0 41 21 -22 0 24 87 -46 0 -47 -12 5 0 47 -45 -51 0 9 -5 0 0 0 0 -17 0 -31 -22 0 0 0 0 -33 0 -11 0 9 0 1 -1 3 0 -1 -3 46 0 53 -7
commas_between>4.5 commas_between>1.5 distance>10 that>0.5 cue_rank>0.5 cue>2.5: -14 0 19 0 -20 0 -9 -23 28 0 -16 0 37 0 9 -1 12 0 -52 0 -22 0 9 -36 -36 0 19 0 -22 0 2 -9 5 0 37 0 -45 0 13 -3 -69 0 17 0 76 0 14 -14 24 0 -23 0 7 0 48 -35 21 0 0 0 44 0 43 -2
token_after>0.5 sentences>-0.5 token_before_quote>0.5 first>0.5 mentions_between>4.5 times>3.5: 0 -7 -74 6 0 -61 -3 6 0 5 0 80 0 -71 0 -17 0 -24 -2 -59 0 -37 -1 -11 0 -6 0 -4 0 56 0 20 0 -21 0 -26 0 -24 0 10 0 45 0 -25 0 3 0 -57 0 -6 0 38 0 -6 0 16 0 0 0 18 0 -1 0 31
token_before>4.5 token_before_quote>11 chain>3.5 sentences>0.5 cues_between>0.5 chain>1.5: -28 36 -43 40 0 0 0 0 -37 28 -2 14 0 0 0 0 23 -4 9 -13 0 0 0 0 -24 -15 -20 23 0 0 0 0 22 -25 -33 -37 5 -30 30 -17 -11 -33 -7 -1 -26 -7 0 0 13 -6 -75 114 -25 39 64 -70 4 -55 88 29 67 -35 -7 -3
object>0.5 nearest_before>27.5 times>7.5 mentions_between>8.5 titled>0.5 cue>3.5: -3 -73 -12 -9 22 -57 6 -21 -38 -8 2 104 115 -1 -45 -1 9 -9 90 8 -46 -11 -28 -7 -74 -1 -25 -1 -28 1 -9 0 3 -37 10 -9 8 -20 -46 37 -4 29 62 -22 71 -1 -29 0 32 -6 -21 6 30 0 6 1 6 -3 24 7 -4 0 -6 0
sentences>-0.5 token_after_quote>13.5 kind>0.5 token_before_quote>13.5 distance>10 cue>2.5: -17 -17 75 78 -60 7 -4 -61 -1 -42 0 0 0 108 0 0 -29 11 -9 -60 -56 -25 -8 -36 -1 -39 0 0 54 -25 0 0 16 10 0 7 -48 5 -7 -18 0 -51 0 0 -2 13 0 0 -36 3 -24 2 -17 14 44 -26 0 -50 0 0 -1 30 0 0
token_after>0.5 times>12.5 nearest_before>3.5 nearest_before>27.5 before>0.5 token_after>3.5: -2 28 0 41 0 6 0 -9 0 0 0 0 -67 32 0 12 -1 36 0 -32 0 -11 0 18 0 0 0 0 -9 -18 0 -36 0 -42 0 -13 0 -50 0 -2 0 0 0 0 0 -10 0 -13 0 5 0 -62 0 2 0 49 0 0 0 0 0 11 0 -38
kind>9.5 capitals>0.5 kind>10.5 cue_rank>6.5 token_before>6.5 token_before>4.5: 9 -30 10 -50 0 -51 0 65 -8 -33 -3 58 0 -19 0 -7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 -17 -67 -28 0 -1 0 0 -33 20 -1 -16 0 51 0 -3 -6 -24 1 -22 0 -31 0 90 88 -51 18 -34 0 -1 0 -6
owner>0.5 cues_between>0.5 capitals>0.5 verb_after>0.5 distance>28.5 token_before_quote>5.5: -17 32 13 5 -19 19 13 -67 -39 -25 6 -13 23 -5 -20 -13 25 0 -51 -23 52 1 16 -7 -14 0 54 -3 0 0 -2 -1 -20 4 9 -28 -17 -27 -21 -13 6 -14 25 -56 43 56 -22 -2 -18 -9 -38 -21 36 -3 73 -2 -35 0 -60 -1 -11 0 40 -3
object>1.5 token_before>12.5 before>0.5 quotes_between>0.5 distance>1.5 distance>10: 2 -51 -2 11 -36 -25 -22 -34 0 0 0 0 -3 -1 0 -1 -25 -32 -4 19 21 -22 112 -56 4 0 0 1 -41 -2 -2 -18 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -32 -3 -4 -19 -2 -2 16 -19 78 0 -1 -4 -11 -5 5 25
token_after>0.5 cues_between>6.5 mentions_between>16.5 cue_rank>1.5 token_after>2.5 cues_between>0.5: -8 60 0 0 0 0 0 0 -1 -38 0 0 0 -1 0 0 0 -7 0 0 0 0 0 0 0 -1 0 0 0 -4 0 0 -65 4 0 0 0 -26 0 -15 -3 10 0 -1 0 -4 0 -5 0 -9 0 -2 0 106 0 -49 0 16 0 -1 0 -35 0 -10
sentences>4.5 commas_between>0.5 token_after>3.5 length>2.5 times>0.5 paragraphs>0.5: 73 0 -19 0 17 0 8 -3 -11 0 -29 0 -44 0 57 0 39 0 -10 0 -14 0 -32 0 -5 0 35 0 28 0 13 0 -20 0 -40 -1 -13 59 -70 -18 -18 0 -7 0 -18 0 39 -13 -15 0 11 -5 10 0 43 -79 46 0 -29 -6 -32 0 -7 -18
commas_between>4.5 kind>3.5 kind>6.5 kind>2.5 kind>1.5 token_before_quote>13.5: 3 -53 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -69 -10 0 0 0 0 0 0 23 -29 -65 -6 0 0 -5 1 -75 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -13 -1 0 0 0 0 0 0 63 0 -2 0 0 0 41 50
object>1.5 words>3.5 times>4.5 cue_rank>6.5 previous>0.5 chain>2.5: 7 -55 -6 -69 22 -3 -11 -42 3 -24 7 -29 -32 -6 -78 -9 -63 -5 44 -3 33 -1 -12 31 77 -1 52 7 -8 -4 -34 -4 -20 -44 -4 20 18 0 45 2 15 -18 -8 -2 87 -7 -41 -6 -40 -13 -69 38 -19 -1 -9 0 -4 0 1 0 -32 -1 -25 -1
sentences>0.5 token_before_quote>11 kind>3.5 verb_after>0.5 cue_rank>6.5 subject_like>0.5: 47 35 -42 42 48 -69 41 7 -15 -41 54 42 -49 -8 -16 -2 -19 -39 -56 -18 -47 -23 5 44 -19 10 82 -5 64 -36 30 -2 -17 -14 -94 12 9 -7 -20 -4 14 -1 -23 -30 -22 -46 -22 122 9 3 -12 -7 20 -7 32 -2 23 -44 44 -4 26 62 -22 -3
owner>0.5 cues_between>0.5 that>0.5 capitals>2.5 previous>1.5 determiner>0.5: -13 21 2 -59 -113 -27 26 -14 19 27 2 -10 50 44 -80 -7 38 -6 1 -28 7 1 30 23 -27 0 -64 0 -1 0 69 -2 32 4 -1 -61 -22 -8 12 -3 -37 -22 32 -5 27 -2 -24 0 -58 -6 -37 -8 -2 -1 11 -1 -3 0 22 -2 0 0 -1 0
sentences>-0.5 token_after_quote>13.5 kind>0.5 object>0.5 mentions_between>4.5 commas_between>2.5: -12 -9 44 47 -64 9 38 -69 -2 -24 -4 7 -13 -61 0 3 -13 34 -4 -18 4 -29 -7 -25 -2 40 0 0 -4 -22 0 -2 -1 12 0 -7 -2 -38 -1 -4 0 24 0 0 0 0 0 -1 -2 -17 0 -23 -5 26 -5 -11 0 -4 0 -2 0 -12 0 0
owner>0.5 cues_between>0.5 cues_before>7.5 cue_before>1.5 cue_rank>6.5 token_after>6.5: 0 0 7 0 9 0 -13 1 -88 0 -2 -47 76 0 -32 0 5 -1 -51 -2 -27 -3 -9 -3 -47 -2 48 -13 5 -14 53 -2 41 -6 8 -7 1 34 15 -50 -29 0 4 -25 -24 -1 -11 -2 -22 41 27 -26 -14 -21 -9 -34 -52 -15 -22 -43 -14 4 -51 40
commas_between>4.5 length>3.5 kind>9.5 ending>2.5 cue>3.5 acts_in_sentence>1.5: 11 -58 -22 46 -40 -8 8 -1 -8 -14 -18 0 73 -1 43 0 -10 -34 -17 76 28 -1 18 0 28 -3 -66 0 -45 0 0 0 -15 -26 5 -2 -72 -4 25 0 30 0 11 1 42 0 24 0 17 -37 83 -3 19 -1 -19 0 -16 -1 -77 0 -20 0 0 0
owner>0.5 cues_between>0.5 that>0.5 capitals>2.5 previous>1.5 distance>20: 4 9 2 -97 -97 -30 17 -12 2 7 -5 -8 60 40 -53 -7 14 -3 -8 -21 8 -1 -4 -2 -28 0 -47 0 -1 0 58 -2 -82 20 -3 -3 -6 -2 31 -5 19 -5 37 -6 -1 0 -65 0 48 -9 2 -17 -3 0 49 23 -1 0 -27 -2 0 0 17 0
sentences>4.5 cues_between>1.5 words>28.5 cue>3.5 words>1.5 times>12.5: 13 0 -5 -2 0 0 0 0 -91 0 44 -8 0 0 0 0 -5 -1 -5 -15 1 0 -1 -16 15 11 12 -78 -47 56 80 -15 50 0 16 -2 0 0 0 0 62 0 -40 -1 0 0 0 0 -37 0 23 0 -19 0 -6 0 -14 0 -35 -7 -25 0 -7 0
sentences>0.5 token_before_quote>11 token_before>1.5 previous>0.5 cue>3.5 determiner>0.5: 11 2 7 -21 -10 -40 3 -9 30 -55 16 -12 25 62 -3 -5 -4 37 -107 67 7 -95 29 89 28 23 22 -34 -4 -15 -31 66 -9 -9 -83 -6 22 -20 21 38 -69 -20 -47 -2 -36 -17 6 -5 14 -29 56 -2 -4 -26 20 -1 28 -7 8 0 -14 17 4 -8
length>1.5 distance>8.5 nearest_after>7.5 nearest_after>2.5 upper>0.5 cues_between>0.5: -6 57 -7 -13 0 0 0 0 -72 23 -17 36 -3 -73 -27 55 18 -25 -3 -13 0 0 0 0 -67 27 35 7 13 8 11 -26 -40 35 -19 1 0 0 0 0 32 26 -36 23 42 -8 -11 9 -4 2 31 -57 0 0 0 0 -52 -16 -76 83 3 1 -24 4
sentences>-0.5 token_after_quote>13.5 kind>0.5 token_before_quote>13.5 object>0.5 acts_in_sentence>1.5: -10 7 55 9 -63 -6 32 -38 -1 -77 0 0 53 37 0 0 0 16 -4 -21 -16 -18 0 2 0 0 0 0 0 0 0 0 -22 -6 -19 48 -27 13 -8 -69 -1 -35 0 0 -2 35 0 0 -3 -43 0 49 -1 -87 0 -3 0 -2 0 0 0 -15 0 0
commas_between>1.5 token_before_quote>2.5 token_after>1.5 token_after_quote>1.5 distance>20 token_before>4.5: -6 56 -69 -23 9 -9 21 20 11 -36 -58 43 24 -27 -8 -22 43 -11 -6 35 -15 -4 -14 -44 29 -34 8 -28 0 -21 -20 94 11 16 -23 -13 -27 11 -21 60 20 -16 -19 25 -8 -42 3 46 -5 14 -1 104 -9 -33 53 -44 -1 0 12 -42 -10 10 -28 -25
sentences>4.5 cues_between>1.5 rule>5.5 words>28.5 rule>2.5 verb_after>0.5: -9 0 3 -12 0 0 0 0 7 0 56 -4 0 0 0 0 87 0 19 -2 -58 0 -1 1 -65 -1 -5 -6 -10 0 -8 -7 4 -2 -9 -74 0 0 0 0 -51 58 51 -15 0 0 0 0 -1 11 5 -5 -21 0 23 -16 43 0 -16 -1 -6 0 -11 0
token_after>0.5 owner>0.5 words>2.5 token_after>1.5 kind>0.5 chain>2.5: 0 -14 0 0 -33 -7 0 0 0 12 0 -22 0 -2 0 -62 0 -44 0 0 0 -11 0 0 0 1 0 -15 0 7 0 -18 0 -14 0 0 -43 69 0 0 0 -20 0 99 0 -7 0 -32 -1 -65 0 0 0 -25 0 0 0 14 0 -62 0 -11 0 -28
commas_between>7.5 commas_between>1.5 times>12.5 distance>10 that>0.5 token_before>2.5: 14 0 18 0 6 0 -9 0 -23 0 -2 -42 -99 0 46 -13 -6 0 -21 0 6 0 1 0 55 0 -21 -3 48 0 53 0 1 0 -39 0 9 0 -4 0 4 0 27 -23 -17 0 -14 0 -48 0 45 0 -74 0 0 0 -27 0 47 -2 -6 0 -14 -1
sentences>-0.5 words>4.5 times>4.5 sentences>0.5 commas_between>0.5 cue_distance>24.5: -53 -28 -17 6 15 13 26 6 0 -46 0 19 0 39 0 -46 -38 33 -2 -17 -5 -22 -4 1 0 -30 0 0 0 75 0 -13 -34 19 30 21 -10 47 -10 -20 0 16 0 -4 0 -20 0 -37 -28 -1 -30 12 -4 -39 -4 -18 0 -59 0 -31 0 46 0 13
commas_between>7.5 commas_between>1.5 cue_rank>8.5 token_after>10.5 length>1.5 mentions_between>4.5: -7 0 -7 0 35 0 -21 0 -6 0 64 0 -31 0 0 0 -2 0 -34 0 -26 0 165 0 11 0 37 0 -26 0 -1 0 -7 0 -3 -37 -2 0 -6 0 7 0 -26 -10 -3 0 -3 0 -4 0 17 -25 -6 0 14 -2 -12 0 71 -8 -4 0 -1 0
commas_between>4.5 length>3.5 kind>9.5 ending>2.5 cue_distance>35 mentions_between>1.5: -3 0 -4 0 -16 0 13 0 13 0 -110 0 -30 0 0 0 12 0 9 0 -23 0 -24 0 25 0 -7 0 141 0 43 0 3 1 -8 0 -4 0 -22 0 -57 0 3 0 -30 0 24 0 -2 -74 11 88 -59 -12 52 -2 49 -17 -22 1 -31 -1 -1 0
owner>0.5 words>2.5 times>15.5 mentions_between>6.5 times>3.5 cues_between>2.5: 4 -21 -2 -43 0 0 0 0 -12 -4 21 -4 0 0 0 0 -39 53 4 -48 38 16 -18 -28 13 -12 97 -5 -3 -2 -48 -12 14 0 24 0 0 0 0 0 -69 -1 -32 -3 0 0 0 0 88 0 -40 -1 -15 0 -13 1 2 -4 22 -4 0 -4 -15 2
commas_between>7.5 commas_between>1.5 commas_between>0.5 token_before_quote>1.5 cue_distance>6 distance>3: 0 0 0 0 -33 0 0 0 5 0 0 0 -3 0 0 0 32 0 0 0 58 0 -14 0 -33 0 0 0 -33 0 0 0 -50 0 0 0 23 0 70 0 2 0 0 0 -5 0 20 0 -7 0 0 0 -8 0 -23 -39 14 0 0 0 -30 0 19 -30
sentences>-0.5 token_after_quote>13.5 distance>7 cue_rank>0.5 kind>7.5 token_after>2.5: -21 13 0 28 -5 13 -21 -15 -13 -30 41 68 -22 11 -4 -44 -10 4 0 -29 -2 -17 0 -4 -7 40 -2 -21 -19 -44 -4 -16 -6 16 -3 -66 -35 -20 42 28 -16 -7 28 11 -40 1 -10 -51 -4 -45 0 39 24 9 0 -3 -12 12 0 -24 -24 49 -2 -23
sentences>-0.5 rule>2.5 rule>3.5 acts_in_sentence>4.5 cues_between>3.5 mentions_between>1.5: 8 3 -11 93 0 0 -47 -32 0 -2 0 0 0 0 0 5 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 -32 -5 -4 97 0 0 -38 9 0 -76 0 0 0 0 0 -19 -5 -34 0 -5 0 0 0 -27 0 -11 0 0 0 0 0 106
object>1.5 subject_like>0.5 words>3.5 acts_in_sentence>0.5 token_after>2.5 cue_distance>35: -3 0 -19 0 -6 21 -24 20 69 -3 -45 -21 16 -20 32 1 32 0 -86 -6 -10 -34 -3 4 -16 -32 0 -29 -4 -37 0 -1 82 0 -25 -6 -46 -10 -15 -3 -75 -10 -7 -8 -26 -18 38 51 42 -2 -21 -8 -26 -10 28 -7 45 -26 23 -16 -11 -18 -16 -14
before>0.5 verb_after>0.5 cue>0.5 first>0.5 quotes_in_sentence>1.5 times>0.5: -54 15 -81 42 58 -6 -11 -3 -8 14 -6 23 -8 -25 -20 -26 -9 -26 -35 120 -47 8 -2 20 -1 -8 -1 -41 -1 41 -9 5 0 1 6 30 6 -12 -22 -3 57 -26 -4 -48 -14 -37 13 23 14 -69 -44 48 43 -36 -29 -11 0 61 -1 -59 0 32 -8 -10
before>0.5 token_after>9.5 token_after>3.5 words>11.5 first>0.5 cue_before>2.5: 31 -11 0 0 -94 26 54 -38 -3 -8 0 0 -26 -15 -3 0 -13 -49 0 0 32 -9 -2 20 22 21 0 0 3 -15 -12 59 32 -16 0 0 -66 15 -39 17 7 30 0 0 -19 -26 23 9 -6 70 0 0 -20 -24 -14 -34 0 0 0 0 -1 23 -5 -44
object>1.5 subject_like>0.5 words>3.5 kind>8.5 cues_between>1.5 determiner>2.5: 58 -39 -17 -46 -26 -63 -6 9 -12 -14 10 -9 -6 21 31 3 -24 -1 11 -15 29 -13 10 -13 -39 -2 -34 -1 -58 -18 61 -6 -32 -8 46 -6 -31 16 6 13 -44 -1 -9 0 13 -1 32 0 -9 -1 -17 -1 -20 0 -6 -1 43 -1 -25 0 -3 0 -15 0
commas_between>4.5 token_after>7.5 title_case>0.5 rule>7.5 token_before_quote>5.5 distance>28.5: -3 -3 -2 -1 29 -1 -62 0 -16 0 9 0 -1 0 9 0 18 -1 -6 0 -9 0 -60 0 -44 0 51 0 19 0 7 0 9 -53 10 14 -11 -2 -5 29 88 -12 -28 -6 -1 0 0 0 -30 -29 1 1 97 -3 23 -2 -76 -13 21 -1 -2 0 -1 0
sentences>1.5 cues_before>2.5 cue_rank>0.5 acts_in_sentence>2.5 mentions_between>1.5 kind>3.5: 30 51 10 -12 12 0 -8 -17 -55 0 13 0 -20 0 17 0 11 44 0 -46 -56 1 8 6 -17 -9 9 -21 50 28 15 38 -50 0 -21 -2 81 0 23 -8 -23 0 -17 0 -5 0 -19 0 48 40 0 -28 -64 -20 -16 -16 11 -2 15 -2 47 -3 -63 -4
token_after>0.5 cues_between>4.5 times>7.5 chain>3.5 cue_rank>6.5 subject_like>0.5: 0 -2 0 -9 0 76 0 -3 0 -19 0 0 0 15 0 0 -2 -24 0 -13 0 -42 0 -9 0 1 0 -1 0 89 0 0 -49 1 0 -69 0 -5 0 37 -14 -23 0 -1 0 37 0 -4 -2 24 0 -8 0 -46 0 -3 0 10 0 0 0 5 0 -1
cues_between>4.5 times>7.5 ending>0.5 distance>1.5 commas_between>0.5 distance>10: -79 0 -53 0 1 0 5 0 6 0 96 0 12 0 -26 0 -6 0 0 0 2 0 0 0 17 0 -8 0 -19 0 -30 0 0 0 0 0 0 0 0 0 -37 -1 0 -2 16 -3 -36 -3 0 0 0 0 0 0 0 0 -5 -32 12 30 -2 -63 9 8
object>1.5 token_before>12.5 kind>8.5 cue_distance>0 cue_distance>14.5 subject_like>0.5: 32 -52 -1 -19 51 0 -3 13 1 -3 106 -48 -38 -1 -17 -14 0 0 0 0 0 0 0 0 -2 -38 21 -9 -18 -9 -19 -2 -14 0 0 6 60 0 0 2 7 0 0 -27 -49 0 0 -7 0 0 0 0 0 0 0 0 -5 0 -1 7 59 0 0 -8
quotes_between>2.5 commas_between>2.5 kind>3.5 rule>1.5 token_before_quote>4.5 token_after>4.5: 4 -3 1 -1 -47 -1 -4 -2 12 38 -33 -1 4 -3 -41 -1 5 -10 -36 -10 19 8 36 -1 -20 28 40 -11 -5 0 -15 7 -2 45 -26 -10 4 -3 23 -1 22 -4 9 -5 49 0 -10 0 9 47 -49 -7 -46 -4 113 0 -10 -3 7 0 -27 0 -5 0
token_after>0.5 sentences>-0.5 token_after_quote>13.5 kind>0.5 mentions_between>4.5 cue>2.5: 0 -23 -2 -20 0 51 0 41 0 -62 -1 0 0 -6 0 -43 0 -11 0 29 0 -3 0 -20 0 17 0 -22 0 -3 0 -18 0 -1 -5 7 0 -22 -52 17 0 -34 0 8 0 46 0 -16 0 -2 -2 -4 0 -1 0 -15 0 -16 0 4 0 -8 0 -15
times>0.5 token_before>4.5 token_before>5.5 cue_rank>6.5 distance>8.5 cues_between>0.5: 10 25 -68 -53 0 0 8 -16 0 -41 9 -60 0 0 -35 14 3 6 64 -4 0 0 34 26 -14 -36 10 -31 0 0 64 -40 -16 48 -7 -32 0 0 7 -7 60 -51 -18 -41 0 0 105 32 -6 0 25 -36 0 0 -7 -20 0 10 49 -35 0 0 -44 3
kind>9.5 ending>2.5 cue_distance>35 ending>0.5 times>7.5 length>1.5: -5 0 0 0 4 -3 0 0 -9 0 -15 0 -18 -1 -6 0 5 0 0 0 72 0 0 0 -2 0 -16 0 -28 0 43 0 2 -67 0 0 -13 -6 0 0 10 29 -63 -24 21 -53 32 96 2 0 0 0 2 0 0 0 15 0 12 0 -53 0 0 0
kind>2.5 kind>1.5 token_before_quote>13.5 nearest_after>14.5 quotes_in_sentence>1.5 nearest_after>3.5: -1 0 -15 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 14 -3 2 0 0 -2 0 0 0 0 0 0 0 0 44 0 -11 -54 45 0 -1 -44 -1 0 -93 5 -83 0 -10 64 -17 0 -31 29 -16 0 0 15 -13 0 9 14 -25 0 0 27
sentences>0.5 cue_after>2.5 times>1.5 distance>24 quotes_between>0.5 nearest_before>5.5: 0 -15 -6 -8 -13 53 1 9 55 -24 -16 -10 -24 17 -9 51 -41 51 33 -5 8 -6 -32 -6 28 -26 -4 -7 51 7 0 20 -4 11 -7 -23 34 -13 -6 6 47 -3 5 -42 -56 -36 6 55 27 -65 61 -30 -22 -48 -37 68 -18 -65 12 -33 31 0 -2 63
sentences>-0.5 words>4.5 token_before>8.5 token_before_quote>9.5 sentences>0.5 mentions_between>12.5: -55 8 -18 -2 -18 -11 44 11 -14 -6 38 -11 -2 -94 -1 64 0 -44 0 -4 0 -25 0 -15 0 135 0 -72 0 21 0 10 -1 -19 -1 -5 0 -2 0 0 -1 -1 0 0 0 0 0 0 0 50 0 -13 0 -23 0 17 0 5 0 11 0 -3 0 51
sentences>-0.5 nearest_after>1.5 cues_between>1.5 mentions_between>4.5 times>3.5 first>0.5: 43 2 -30 0 -22 108 -19 10 -4 -20 -21 10 -5 -22 -23 -39 -5 -36 -24 4 0 16 -3 5 0 -18 -5 23 -1 -11 -3 20 50 -26 -56 -23 -3 -7 -2 45 -4 -10 53 20 0 -9 0 7 1 -5 32 -43 0 -10 -2 -43 0 0 -1 13 0 8 0 13
object>1.5 token_before>12.5 words>4.5 before>0.5 quotes_between>0.5 length>1.5: -46 -7 0 -15 -10 -34 -3 -11 23 -9 8 -48 -13 -7 70 -31 -3 0 -1 0 80 0 0 -5 -32 -1 -1 -7 -2 -2 -3 38 -20 -5 -4 -18 7 -34 -1 14 1 -16 -2 -16 11 -8 34 -18 42 0 0 3 -12 0 0 -4 -3 0 7 -16 -15 -2 1 15
token_after>0.5 kind>3.5 kind>2.5 kind>1.5 cue_rank>6.5 verb_after>0.5: -52 14 0 0 0 0 0 0 0 -93 0 0 0 -42 0 11 -2 -5 0 0 0 0 0 0 -1 -46 0 0 0 35 0 -9 0 -1 0 0 0 0 0 0 0 -27 0 0 0 20 0 -24 0 -21 0 0 0 0 0 0 0 52 0 0 0 58 0 31
object>1.5 subject_like>0.5 cues_between>2.5 mentions_between>8.5 kind>2.5 rule>1.5: -9 -42 -7 20 -42 0 23 0 120 -1 -23 -1 -37 0 -8 -1 -6 -39 6 -38 -51 -1 -7 -2 -23 -1 129 -1 -25 -1 -45 -1 35 -16 0 -10 -2 0 17 -3 -4 0 -1 33 -22 -3 -10 -13 70 -33 -9 -4 -7 0 42 15 8 -2 -20 -2 -4 0 -3 0
quotes_between>2.5 words>13.5 cue_distance>6 cue_before>2.5 kind>8.5 length>3.5: 27 0 -24 0 -8 -15 8 37 -7 -1 -7 0 -2 -12 -20 76 25 0 24 0 -45 10 -26 -1 -27 0 32 0 61 6 -1 0 -7 0 -31 0 -19 -2 12 -2 41 0 -4 0 -3 -2 44 0 5 0 12 0 90 -1 4 0 -51 0 0 0 -26 0 3 0
object>1.5 token_before>12.5 verb_after>0.5 token_before>2.5 token_before>4.5 before>0.5: -37 0 0 0 -21 0 0 0 112 -42 0 0 -5 -28 0 0 0 0 0 0 0 0 0 0 -6 0 -5 8 -16 0 -3 -31 -7 0 0 0 8 0 0 0 20 -36 0 0 -13 8 0 0 0 0 0 0 0 0 0 0 -11 0 6 -12 2 0 69 -49
object>1.5 previous>0.5 commas_between>2.5 distance>20 capitals>1.5 rule>1.5: -4 -55 12 17 70 0 10 0 -20 -10 12 5 -16 -4 -26 1 4 -30 -42 14 -18 0 -3 0 58 -5 32 0 22 -1 -35 0 16 -21 -9 18 -2 0 -13 3 1 5 58 4 12 -3 -44 42 -13 -21 21 -42 8 0 2 3 -39 -3 39 7 -24 -1 -21 -46
quotes_between>2.5 words>13.5 length>1.5 ending>0.5 verb_after>0.5 capitals>2.5: 16 -2 -26 -1 5 -3 -18 0 -60 -4 -14 -2 3 3 9 7 -2 -14 15 -4 -10 21 20 -2 13 -12 -10 116 6 9 -10 -9 108 -7 -3 0 -41 -7 0 0 -21 -2 4 -1 0 -2 30 0 3 -2 7 0 -30 -3 -4 0 -24 -3 -78 -1 42 -1 10 0
object>1.5 token_before>6.5 capitals>4.5 token_before>7.5 acts_in_sentence>0.5 mentions_between>1.5: 23 -6 -1 0 -18 0 -17 0 0 0 -21 -6 0 0 7 -2 -17 -60 60 0 39 -5 -7 0 0 0 27 -1 0 0 -10 -32 -14 6 -8 0 19 -1 -1 0 0 0 -16 -4 0 0 -21 2 0 -7 109 0 -1 -3 -24 0 0 0 -7 -20 0 0 -75 -12
kind>3.5 kind>2.5 kind>1.5 nearest_after>14.5 cue_distance>14.5 sentences>0.5: -3 0 0 0 -34 0 15 -1 7 0 0 0 -32 0 17 -24 11 0 0 0 10 0 -42 -29 -5 0 0 0 -60 0 62 11 21 0 0 0 -1 0 -40 -18 -24 0 0 0 -4 0 77 -33 31 0 0 0 -12 0 -38 -52 -10 0 0 0 -32 0 -60 11
commas_between>4.5 length>3.5 mentions_between>0.5 that>0.5 commas_between>0.5 kind>0.5: -5 0 0 0 7 0 21 0 -42 0 0 0 25 0 82 0 1 0 -1 0 -2 -46 -11 16 -8 0 0 0 20 -9 -16 -1 21 0 -23 0 -4 0 -38 0 -80 0 -19 0 -12 0 41 0 28 0 -66 0 -16 -55 36 70 34 0 -1 0 -1 -8 -2 -1
before>0.5 rule>5.5 rule>2.5 cue_rank>0.5 token_before_quote>4.5 cue_rank>1.5: 0 -18 0 0 18 17 -47 25 -67 18 0 0 90 17 -46 0 19 17 0 0 20 -22 -33 -31 9 -48 0 0 -3 89 -28 -3 0 0 0 0 0 0 0 0 5 -5 0 0 0 28 -21 -19 0 0 0 0 0 0 0 0 -61 16 0 0 3 -9 -5 61
token_after>0.5 kind>3.5 commas_between>2.5 mentions_between>4.5 words>14.5 distance>18: -19 1 0 2 0 1 0 -42 0 -1 0 -55 0 37 0 51 -39 1 0 -24 0 34 0 2 -2 -27 0 42 0 -4 0 0 0 -35 0 24 0 20 0 -5 0 20 0 -47 0 -27 0 67 0 61 0 -37 0 -43 0 -1 0 38 0 -38 0 -18 0 -27
object>1.5 cue_rank>0.5 cue>3.5 first>0.5 before>0.5 kind>2.5: -11 1 -2 1 -19 2 44 -8 41 0 42 0 -25 0 -2 0 -7 -19 0 -5 -10 18 0 -64 16 0 -26 0 -11 0 48 0 -7 -24 -69 -19 32 4 -1 -17 15 0 -13 0 -32 0 -3 0 -2 -17 26 -37 9 -28 13 13 1 0 -11 0 -32 0 49 0
sentences>0.5 token_before_quote>11 distance>36.5 nearest_before>9 capitals>2.5 distance>22: -2 -36 -12 108 0 0 0 0 4 -9 7 16 0 0 0 0 8 23 10 -5 0 0 0 0 -6 -33 -15 -3 0 0 0 0 53 -37 -64 52 -80 39 -10 -17 18 -8 -29 -29 -29 -23 0 18 -37 -8 2 -10 7 -30 0 -7 6 35 53 -5 65 -2 -3 -12
sentences>-0.5 rule>2.5 rule>3.5 sentences>1.5 acts_in_sentence>0.5 titled>0.5: 8 1 -15 5 0 0 -39 4 0 -35 0 -3 0 0 0 -42 -21 -2 0 102 0 0 -32 -1 0 45 0 -11 0 0 0 -42 0 32 0 0 0 0 0 -6 0 -7 0 -1 0 0 0 0 -4 -30 -2 -1 0 0 -5 50 0 -6 0 0 0 0 0 -16
kind>10.5 capitals>0.5 cues_between>0.5 cue_rank>4.5 cue_before>3.5 token_before>6.5: -4 -1 -11 0 18 -40 -22 33 -4 47 1 11 -16 -5 5 -5 -60 0 63 0 -9 -12 -19 26 -80 -3 -23 0 19 -8 23 -1 -2 -22 17 48 -18 -18 -7 13 -16 0 -16 -4 17 0 35 0 -37 -4 30 0 48 3 -39 55 60 -1 -20 0 79 0 -25 0
kind>3.5 kind>6.5 kind>2.5 kind>1.5 quotes_in_sentence>2.5 token_before>0.5: -3 0 0 0 0 0 0 0 2 0 0 0 1 -53 0 -4 45 0 0 0 0 0 0 0 0 0 0 0 9 -31 0 23 2 0 0 0 0 0 0 0 -71 0 0 0 22 -35 0 -3 -74 0 0 0 0 0 0 0 51 0 0 0 20 -2 0 7
object>1.5 token_before>12.5 words>4.5 token_after>1.5 cue_rank>6.5 times>0.5: 3 0 0 -34 -16 -22 0 -11 -7 -2 0 -44 2 -3 91 8 -38 -1 -2 0 -10 -1 0 -2 47 -6 -21 -16 -15 -7 -12 -16 -7 0 0 2 -2 0 5 13 8 -5 -1 -7 -3 -24 3 -30 -38 -2 29 -1 45 -3 0 25 -15 -15 -1 -11 -22 -13 -4 -8
sentences>0.5 mentions_between>8.5 times>1.5 chain>2.5 nearest_after>6.5 token_after>4.5: -28 -46 -2 -11 -10 11 -3 13 6 -24 -3 -19 33 5 -3 5 7 -31 17 -36 1 2 -14 -30 1 -38 18 6 1 -28 -82 58 25 -55 -2 -5 -8 87 0 -5 4 -39 -8 -13 -23 -5 0 58 6 6 -5 -14 1 -25 27 27 -37 5 46 22 39 -48 -16 48
sentences>-0.5 rule>2.5 rule>3.5 sentences>1.5 subject_like>0.5 cue_rank>7.5: -33 0 -17 92 0 0 4 -53 0 4 0 -14 0 0 0 -6 7 -4 0 0 0 0 -58 9 0 -7 0 0 0 0 0 -44 -24 -39 0 0 0 0 0 0 0 10 0 0 0 0 0 0 -9 37 0 0 0 0 0 0 0 11 0 0 0 0 0 0
quotes_between>2.5 words>13.5 cue_distance>6 quotes_between>0.5 that>0.5 cue_rank>1.5: 15 0 -17 0 -28 0 13 0 40 0 55 0 -31 1 -41 80 -18 0 -7 0 28 0 -11 0 -53 0 0 0 30 -2 33 -1 -49 0 -9 0 2 0 7 0 26 0 0 0 4 -18 -14 16 -4 0 0 0 -2 0 0 0 0 0 0 0 -28 -1 -7 0
sentences>-0.5 token_after_quote>13.5 cues_between>1.5 mentions_between>4.5 length>4.5 determiner>0.5: -35 -7 68 -12 -21 13 -22 71 25 22 -7 -25 -19 1 -6 -21 4 -24 0 18 0 77 0 -2 0 -9 0 -1 0 -28 0 -3 -20 16 0 7 -1 -14 0 2 -6 -13 0 0 -5 -16 0 -8 0 -59 0 0 0 -3 0 0 -1 11 0 0 0 1 0 0
cue>2.5 cues_between>2.5 mentions_between>4.5 mentions_between>9.5 titled>0.5 ending>2.5: -7 3 -71 74 6 -22 -30 -4 0 0 0 0 31 90 -20 -16 -21 10 -5 -12 49 5 77 8 0 0 0 0 -50 33 -41 -27 52 -30 -14 36 -16 -39 9 -37 0 0 0 0 -10 -8 -11 46 -18 11 -1 0 -5 2 -3 7 0 0 0 0 0 -1 -1 -1
kind>3.5 kind>6.5 commas_between>2.5 token_before_quote>6.5 verb_after>0.5 distance>20: -1 -50 0 13 32 0 0 -21 -47 22 0 -14 36 0 0 -3 3 -63 0 -19 -17 12 0 -14 19 -10 0 13 1 0 0 69 24 -3 0 -47 -36 47 0 -19 48 -3 0 -13 4 0 0 60 19 -47 0 -5 5 -8 0 9 -22 -4 0 34 -64 -2 0 -10
rule>8.5 cues_between>3.5 quotes_between>2.5 ending>0.5 length>1.5 token_before>6.5: 5 35 -31 -2 -10 0 -15 0 -17 -63 2 -5 58 0 -14 0 -1 -34 23 -1 -7 0 15 0 7 -20 -26 40 12 0 -9 0 36 -15 -10 0 0 0 0 0 10 -5 -24 -1 54 0 -1 0 -51 14 -5 0 -3 0 -2 0 6 8 20 0 -2 0 -1 0
object>1.5 previous>0.5 verb_after>0.5 cue_after>3.5 nearest_before>3.5 acts_in_sentence>2.5: -22 -21 -2 2 2 -6 55 -1 80 4 -44 0 -46 -3 19 0 -14 -56 39 7 15 -42 -24 21 7 -4 -21 11 -6 -21 15 0 30 -15 8 6 0 -11 -23 -2 18 -6 2 0 -17 -15 38 -1 50 -23 47 0 -21 -6 -10 0 -35 41 6 -1 5 -30 10 0
kind>10.5 length>2.5 distance>10 token_after>4.5 distance>15 cues_before>4.5: 6 18 20 8 -15 8 55 0 12 -5 -91 -37 -50 0 71 47 0 0 0 0 -6 26 -19 -35 0 0 0 0 10 -1 -18 -1 9 8 -12 -15 10 26 -63 -24 1 103 -13 -33 -25 0 76 0 0 0 0 0 -25 -2 33 -25 0 0 0 0 6 -5 19 30
mentions_between>12.5 titled>0.5 token_after_quote>6.5 previous>1.5 chain>1.5 words>18: -8 -31 31 -7 13 -6 -25 -2 26 8 -21 -19 4 -8 -50 -1 -7 79 36 -24 2 -30 -27 1 8 12 -4 -10 7 27 6 -1 -11 -12 4 -3 2 0 0 0 17 14 -6 0 0 0 -2 0 2 45 57 -4 -3 3 -23 3 -127 -24 -23 -9 31 -3 -7 -3
sentences>0.5 token_before_quote>11 kind>7.5 kind>3.5 distance>7 first>0.5: 5 3 -3 -10 0 0 0 0 2 -11 50 0 3 -3 -29 -2 10 -18 -4 5 0 0 0 0 -63 27 -21 -3 10 -45 -22 99 26 -41 -38 -3 0 0 0 0 -37 0 -16 0 -58 25 18 0 -11 9 0 9 0 0 0 0 -36 -18 5 0 26 -45 25 -6
sentences>0.5 token_before_quote>11 token_before>1.5 chain>3.5 previous>0.5 cue>3.5: 13 -14 -71 -22 -7 -37 20 22 -25 28 80 -4 21 3 -30 -8 1 -48 -21 -11 4 47 3 -11 0 0 0 0 0 0 0 0 6 20 -49 42 6 -83 47 71 -9 11 9 -1 -18 -29 -33 -1 25 20 25 -29 -8 -8 -24 49 0 0 0 0 0 0 0 0
before>0.5 token_after>8.5 token_after>3.5 cues_before>7.5 cue_rank>0.5 token_before_quote>9.5: 6 17 0 0 -16 15 -11 -11 9 -8 0 0 -31 -13 9 -11 -5 16 0 0 -79 -8 -15 6 23 -24 0 0 -64 19 21 4 3 -58 0 0 49 -80 -16 28 3 37 0 0 -25 32 -4 -12 -20 74 0 0 -60 14 9 -22 20 -47 0 0 -6 33 39 -56
commas_between>4.5 length>3.5 acts_in_sentence>1.5 cue>3.5 quotes_between>0.5 cues_between>0.5: -5 -11 20 20 -57 -2 6 0 8 0 -44 0 18 0 -14 0 -12 1 9 0 25 0 -1 0 49 0 5 0 -31 0 0 0 22 -45 -27 11 -11 -14 30 -2 -28 -5 -13 43 18 -32 35 0 -27 -20 -24 -1 9 -8 -37 1 20 -25 16 22 -16 -7 5 -4
kind>9.5 token_before_quote>6.5 mentions_between>2.5 kind>10.5 closes>0.5 times>1.5: 4 -26 14 1 -14 -37 -55 31 0 33 0 -38 0 -34 0 -5 -12 -52 6 24 11 -38 21 -24 0 56 0 27 0 -17 0 60 6 0 15 0 5 0 19 0 0 0 0 0 0 0 0 0 -14 0 -27 0 9 0 -38 0 0 0 0 0 0 0 0 0
before>0.5 that>0.5 cue_after>3.5 words>15.5 cues_between>1.5 length>2.5: -42 10 -19 4 41 -65 -71 66 -6 -8 -2 3 -11 5 5 -3 28 1 0 -5 -23 12 -2 17 -3 -16 0 -10 -4 71 0 0 2 -3 -9 -18 0 24 -36 -20 -10 -10 0 18 -21 -16 0 -1 16 -20 0 57 -15 -17 0 19 -3 47 0 -11 23 35 0 0
kind>10.5 length>2.5 token_before_quote>11 commas_between>2.5 token_before_quote>2.5 cues_between>1.5: 0 89 -22 3 0 0 0 0 0 0 11 -20 0 0 0 0 -10 29 21 -44 24 -13 -74 -18 26 0 14 0 -9 0 -8 0 5 17 24 18 0 0 0 0 -45 -1 3 -3 0 0 0 0 11 40 5 -48 -17 0 -35 43 -4 0 -42 -7 -19 0 101 0
kind>10.5 length>2.5 token_before>0.5 words>13.5 kind>2.5 token_after_quote>4.5: -23 0 12 0 5 0 12 0 1 0 -17 0 -31 0 45 0 -19 46 -20 -56 19 13 -34 53 -6 10 28 27 7 49 -34 -14 -1 0 42 0 -2 0 -40 0 37 0 42 0 -3 0 3 0 -6 18 49 -56 -1 18 26 -11 -24 0 -15 -1 7 32 -40 -15
commas_between>1.5 cue_rank>8.5 token_after>10.5 words>1.5 cue_rank>6.5 nearest_before>3.5: -10 15 0 0 50 -10 0 0 -8 -4 0 0 1 57 0 0 -19 -11 -12 0 -9 0 -8 0 13 -23 -15 68 -45 -16 -14 -1 -10 22 0 0 -61 -61 0 0 3 -19 0 0 1 46 0 0 53 -3 48 -15 1 -15 -5 0 -28 22 -16 48 26 -30 -30 -3
commas_between>4.5 length>3.5 kind>9.5 ending>2.5 cue>3.5 token_after>5.5: 4 -46 -7 8 -47 -7 -42 -1 4 -11 5 1 86 0 15 0 6 -35 62 -1 25 0 5 0 -13 0 -42 0 -31 0 0 0 -7 -15 2 19 -25 -2 66 0 -12 -1 -16 0 -25 0 34 0 -2 -19 -13 52 13 -1 -4 0 24 -2 -58 0 -17 0 0 0
kind>10.5 length>2.5 token_before_quote>12.5 kind>9.5 noun>0.5 first>0.5: 1 0 2 0 17 0 -50 0 -40 77 -14 -4 -4 -13 -19 23 7 0 -70 0 1 0 5 0 57 -1 -14 0 0 0 0 0 -4 0 11 0 -23 0 15 0 -89 60 20 -58 49 0 -3 0 -9 0 41 0 -9 0 4 0 0 0 21 0 0 0 0 0
sentences>0.5 mentions_between>8.5 cues_between>2.5 token_after>4.5 length>3.5 times>1.5: 5 -59 18 -28 7 -37 25 -16 -13 10 -5 14 46 -38 -9 -48 -19 48 -10 17 -41 -1 -4 -15 41 -34 48 37 30 -5 0 -8 9 -10 -66 26 -44 10 -30 0 0 -15 13 110 71 23 -3 -22 -4 30 0 -4 -11 -3 0 -2 -18 -38 0 -8 -10 -11 0 -2
kind>10.5 ending>1.5 paragraphs>0.5 times>2.5 cue_distance>6 words>1.5: -25 16 20 0 0 0 0 0 -12 0 4 0 -1 0 0 0 15 -21 -46 -6 -42 -1 -12 0 1 0 77 0 32 0 -13 0 9 -14 0 32 4 0 35 0 1 0 24 0 36 0 -152 0 -8 -28 3 79 -21 -4 -28 -6 -14 0 -22 0 57 0 -3 0
sentences>0.5 cue_after>2.5 times>1.5 distance>0.5 quotes_between>0.5 length>2.5: -38 0 53 0 -14 0 -13 0 6 -4 -40 -51 0 -4 13 29 0 0 0 0 0 0 0 0 13 -46 65 -36 25 -19 -49 65 -13 0 -16 0 -5 0 -16 0 0 11 9 3 29 -38 -24 36 0 0 0 0 0 0 0 0 -23 -35 -17 -21 -31 10 -4 -4
commas_between>4.5 mentions_between>12.5 token_after>6.5 commas_between>0.5 rule>1.5 token_after>4.5: 9 0 -4 0 0 0 0 0 -18 -35 22 -21 0 0 0 0 -1 0 -1 0 0 0 0 0 -3 -23 72 -23 0 0 0 0 50 0 -2 0 -6 0 51 0 30 17 41 -12 -9 -14 -27 15 -67 0 0 0 -2 0 0 0 26 0 0 -3 40 25 -25 -8
object>1.5 token_after>3.5 distance>3 cue_rank>7.5 upper>0.5 times>5.5: 31 6 -20 -17 7 5 0 -42 22 -1 -70 -5 -2 -4 3 -9 58 -1 14 -28 -21 6 -2 -30 13 -3 -31 -3 35 -4 -10 -6 -30 -18 0 -1 -36 -12 24 -1 -5 0 -27 -2 -28 0 51 -4 -18 21 -11 23 17 10 -26 -15 -2 0 -13 0 61 -2 -19 0
before>0.5 token_after>8.5 verb_after>0.5 commas_between>0.5 kind>8.5 token_before>2.5: -24 58 -38 -79 -30 22 -17 22 -10 -29 20 -28 -54 -1 6 -16 -46 -10 -34 41 43 1 -12 -14 24 15 -14 -15 -3 6 31 44 -13 0 16 -45 -44 0 -4 10 29 -3 76 36 -57 18 2 -10 57 45 19 -15 -15 -51 24 -47 -9 -39 16 -10 -8 -1 -3 22
object>1.5 token_before>12.5 words>4.5 token_after>1.5 cue_rank>6.5 token_before>1.5: -18 0 0 0 5 0 0 0 0 0 0 0 3 0 0 0 9 0 0 0 49 0 0 0 -22 0 0 0 -16 0 0 0 18 0 0 -21 -19 -21 5 9 0 -6 1 -42 -5 -26 84 -6 -73 -3 26 -1 10 -3 0 23 28 -18 -20 -23 -17 -16 -13 -19
"""
_ANTECEDENT = """
recent_subjects>0.5 verb_after>0.5 pool>8.5 paragraphs>1.5: -92 79 11 404 -72 382 372 1147 -141 -101 -83 109 -121 -65 -108 166
recent_subjects>0.5 turn_sentences>3.5 sentences>1.5 spoke>0.5: 168 296 -55 136 309 339 -125 -53 121 431 108 444 128 280 -116 84
recent_subjects>0.5 turn_sentences>3.5 sentences>1.5 pool>5.5: -17 201 -63 99 147 151 -131 -40 245 375 6 284 264 266 -117 5
recent_subjects>0.5 turn_sentences>7.5 paragraphs>1.5 gender>1.5: 199 236 19 213 78 130 -109 -36 186 236 -89 3 1 34 -125 -116
paragraphs>1.5 turns>0.5 first>0.5 pool>14.5: 179 155 -15 -119 202 135 156 -101 283 87 104 -117 248 68 283 -107
paragraphs>1.5 turns>0.5 spoke>0.5 since>2.5: 198 113 4 -110 183 141 198 -82 59 155 -78 -115 -1 14 -45 -115
sentences>2.5 verb_after>0.5 gender>1.5 token_before>1.5: 208 -25 171 26 23 -102 143 -66 31 -78 133 2 -70 -121 78 -101
recent_subjects>0.5 turns>0.5 since>1.5 verb_after>0.5: 97 150 -78 22 38 66 -113 -68 144 154 94 124 92 57 -107 4
recent_subjects>0.5 turn_sentences>7.5 since>1.5 spoke>0.5: 119 107 -56 27 130 75 -110 -59 84 140 48 143 -42 -3 -103 70
sentences>2.5 turns>0.5 spoke>0.5 paragraphs>0.5: 92 35 53 90 153 18 158 -12 108 124 -35 -103 108 20 101 -93
paragraphs>1.5 turn_sentences>2.5 gender>1.5 spoke>0.5: 86 100 74 -55 110 62 -61 -112 92 107 126 -81 92 -4 94 -92
paragraphs>1.5 token_before>1.5 since>0.5 token_before>6.5: 117 103 -10 8 101 -66 -29 -92 0 0 116 118 0 0 8 -80
recent>0.5 turns>0.5 token_before>1.5 gender>1.5: -14 93 -79 117 98 75 -69 -5 28 87 -85 -5 -35 84 -115 -70
sentences>2.5 turns>0.5 token_before>1.5 paragraphs>0.5: 110 5 108 30 104 32 39 51 65 51 69 -68 79 30 -52 -99
paragraphs>1.5 turn_sentences>1.5 gender>1.5 turn_sentences>2.5: 102 114 -14 43 111 61 5 -15 0 0 74 -52 0 0 -19 -103
sentences>2.5 turns>4.5 token_before>1.5 token_before>6.5: 77 20 75 -59 36 87 -38 -93 0 0 0 0 91 -46 43 -92
since>2.5 gender>1.5 turn_sentences>1.5 token_before>1.5: 76 -2 94 0 89 -60 2 -66 96 106 81 0 -1 -24 -49 -109
sentences>2.5 turn_sentences>1.5 times>11.5 spoke>0.5: 69 89 2 -73 25 -1 -2 99 93 88 79 -72 52 46 47 16
paragraphs>1.5 turns>0.5 token_after>1.5 token_after>0.5: 0 0 8 230 0 0 0 0 76 31 109 -77 47 29 -3 -87
paragraphs>0.5 turn_sentences>12.5 spoke>0.5 paragraphs>1.5: 50 67 33 -38 99 12 101 40 0 42 0 -76 0 -6 0 -71
paragraphs>0.5 verb_after>0.5 turn_sentences>1.5 paragraphs>1.5: 61 75 82 45 10 -26 103 14 0 -28 0 114 0 -71 0 -31
sentences>1.5 token_after>1.5 token_after>0.5 only>0.5: 0 0 0 0 103 12 18 -4 -1 217 0 0 110 -25 5 -76
sentences>3.5 token_after>1.5 turns>9.5 token_after>0.5: 0 0 0 0 23 209 0 0 51 -17 37 10 88 -59 -24 -86
paragraphs>0.5 verb_after>0.5 first>0.5 turn_sentences>12.5: 43 -3 79 20 62 11 35 28 -26 -69 105 -23 69 18 74 3
gender>1.5 paragraphs>0.5 times>3.5 token_before>1.5: 117 -46 1 -14 72 48 22 17 108 -1 26 -84 14 34 -27 -20
gender>1.5 paragraphs>0.5 recent>1.5 sentences>1.5: 116 -13 68 -20 27 43 -38 41 75 -37 -7 -64 27 14 20 -29
gender>1.5 turn_sentences>1.5 since>2.5 spoke>0.5: 32 45 26 -46 43 0 24 -75 49 69 25 32 52 0 -58 -61
verb_after>0.5 first>0.5 since>1.5 turns>19.5: 31 43 58 28 -13 -27 -4 11 -50 53 53 46 -65 -6 16 -9
token_after>1.5 turn_sentences>22.5 sentences>1.5 times>12.5: 77 49 99 -4 -3 -25 27 -65 -35 17 -2 -60 -22 97 10 -4
verb_after>0.5 first>0.5 pool>5.5 since>1.5: -42 7 -37 76 -14 55 98 9 -65 92 -11 31 -43 -49 20 -8
token_after>1.5 gender>1.5 turns>10.5 times>13.5: 44 -4 -14 18 74 28 40 -81 -60 37 6 68 14 -72 -1 29
token_after>0.5 verb_after>0.5 turns>19.5 token_after>1.5: 0 20 0 25 206 -2 0 72 0 14 0 9 0 -56 0 11
gender>1.5 recent>1.5 sentences>1.5 token_before>7.5: 74 -13 -19 32 17 -54 12 10 83 -15 -6 52 -63 -9 16 -44
gender>1.5 verb_after>0.5 pool>5.5 since>2.5: -41 -44 42 -24 48 -29 8 57 5 -40 131 -10 -3 -58 -45 -47
paragraphs>0.5 turn_sentences>1.5 verb_after>0.5 first>0.5: 16 25 -9 -41 35 36 79 -16 26 -3 61 26 45 50 34 -10
gender>1.5 times>2.5 turn_sentences>29.5 spoke>0.5: 40 34 12 54 75 -56 -23 -44 -10 -36 5 24 52 46 -34 18
sentences>1.5 turn_sentences>1.5 token_before>4.5 only>0.5: -17 39 3 9 39 72 18 -55 35 13 55 -20 68 -16 -47 -41
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 titled>0.5: 28 8 22 5 45 79 31 -67 19 -7 65 -43 9 8 10 15
token_after>0.5 token_after>1.5 verb_after>0.5 pool>17.5: 221 -9 0 -33 0 40 0 14 -8 61 0 -28 0 47 0 -26
token_after>0.5 paragraphs>0.5 gender>1.5 sentences>2.5: 0 54 0 -7 0 -2 -4 4 0 68 -2 -2 0 -15 224 -72
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 pool>6.5: -21 17 74 -10 2 26 -57 -22 46 -11 11 2 50 66 49 -55
token_after>0.5 recent>0.5 turn_sentences>6.5 pool>18.5: 0 65 0 -2 207 -43 33 -1 0 -14 0 26 -9 -86 0 49
paragraphs>0.5 verb_after>0.5 first>0.5 times>2.5: -21 -28 73 6 48 55 69 -12 1 -26 48 -15 36 -42 -15 1
token_after>0.5 gender>1.5 times>2.5 sentences>1.5: 0 99 0 -14 0 -18 0 18 -3 6 181 -54 0 2 0 -19
since>15 since>9.5 subject_like>0.5 verb_after>0.5: -28 0 118 -32 4 0 -52 -52 44 0 -10 -4 4 0 29 -38
paragraphs>0.5 gender>1.5 times>5.5 first>0.5: 50 13 -25 -54 24 -26 41 36 91 -23 -21 29 1 11 25 -10
paragraphs>0.5 gender>1.5 recent>1.5 pool>17.5: 79 10 -54 -30 14 -15 34 6 35 -15 73 -7 0 -57 3 25
token_after>0.5 token_after>1.5 recent>0.5 pool>16: 199 -11 0 -14 29 16 0 -7 -10 -35 0 -70 0 96 0 -3
turn_sentences>1.5 gender>1.5 pool>24 pool>26: 31 9 64 -30 -17 -75 0 89 0 0 0 0 -27 16 0 -9
since>15 since>10.5 pool>18.5 first>0.5: -13 0 149 -5 14 0 -45 -55 17 0 -25 -3 35 0 -9 -38
paragraphs>0.5 gender>1.5 token_before>1.5 since>9.5: 58 -10 -26 31 26 -14 15 -36 0 -50 0 -50 0 113 0 -51
token_after>0.5 paragraphs>1.5 token_after>1.5 times>1.5: -4 53 182 -68 0 -18 0 -42 0 35 0 42 0 0 0 -13
token_after>0.5 paragraphs>1.5 token_after>1.5 since>8.5: -4 43 185 -5 0 -4 0 -41 0 0 -9 -57 0 0 0 30
paragraphs>0.5 gender>1.5 spoke>0.5 since>0.5: 15 -38 -41 5 36 38 22 35 44 29 3 -36 49 -42 36 -1
token_after>0.5 paragraphs>0.5 turn_sentences>12.5 turn_sentences>4.5: 0 39 0 -13 0 0 0 0 0 -6 0 57 0 21 143 -27
since>15 since>7.5 first>0.5 sentences>11.5: -5 0 3 0 7 0 9 0 -54 0 64 -53 101 0 -26 -36
token_after>0.5 paragraphs>1.5 gender>1.5 times>2.5: 0 63 -5 4 -6 -7 151 -61 0 -13 0 -5 0 13 0 -25
token_after>0.5 paragraphs>0.5 gender>1.5 pool>17.5: 0 43 -4 2 0 -31 143 -36 0 14 0 -30 0 54 -14 9
token_after>0.5 sentences>3.5 gender>1.5 spoke>0.5: 0 10 -1 20 -3 -25 141 -56 0 0 -4 -17 0 46 0 -49
turn_sentences>1.5 token_before>4.5 turn_sentences>3.5 sentences>23.5: 3 -33 60 5 0 19 0 -36 0 0 0 30 0 -64 0 3
token_after>0.5 token_after>1.5 turns>9.5 times>13.5: 0 15 0 -5 103 26 0 -19 0 -61 0 43 0 10 0 -59
token_after>0.5 recent>0.5 pool>18.5 times>5.5: 138 5 5 -13 -14 -68 0 59 0 -61 0 11 0 -27 0 -9
token_after>0.5 sentences>2.5 token_before>10.5 pool>18.5: -15 -8 132 -3 0 79 -5 -53 0 30 -14 -33 0 9 0 -30
since>15 since>5.5 verb_after>0.5 times>11.5: -29 0 73 -47 24 0 -25 -29 24 0 -2 0 -20 0 0 0
paragraphs>0.5 since>0.5 times>17.5 pool>6.5: -4 -22 57 6 -30 -45 3 18 -5 57 35 -26 44 -56 -2 41
paragraphs>0.5 verb_after>0.5 pool>5.5 token_before>3.5: 0 -47 79 16 -8 27 10 -20 -3 -22 -55 49 9 -25 67 -22
token_after>1.5 first>0.5 since>8.5 only>0.5: 29 -1 9 -6 -2 -2 -10 -9 -9 -31 106 -30 -48 76 -17 -40
token_after>0.5 paragraphs>0.5 since>3.5 pool>18.5: 0 15 -7 -12 0 0 138 0 0 34 0 16 0 0 -13 -57
token_after>1.5 first>0.5 since>8.5 pool>16: -20 -7 74 -18 -16 112 -10 -22 63 -23 41 7 -38 -18 -16 -28
sentences>25.5 sentences>11.5 pool>16 recent_subjects>1.5: -14 0 69 3 32 0 -43 -56 21 0 0 0 -33 0 0 0
token_after>0.5 gender>1.5 pool>17.5 times>2.5: -5 32 92 -42 -1 27 -14 42 0 -3 0 4 0 -50 0 2
paragraphs>0.5 spoke>0.5 turns>4.5 titled>0.5: 24 27 32 -27 -16 -11 46 15 -28 44 26 16 57 -57 1 -41
paragraphs>0.5 turn_sentences>12.5 turn_sentences>4.5 since>5.5: 30 -18 0 0 -9 62 17 -23 0 53 0 0 0 -36 0 13
paragraphs>0.5 verb_after>0.5 recent_subjects>1.5 titled>0.5: -33 -1 54 -5 61 -59 13 9 51 -17 32 -26 -2 0 -32 33
token_after>0.5 since>3.5 gender>1.5 times>2.5: -2 29 -3 26 -10 -11 109 -43 0 -9 0 -47 0 15 0 -44
paragraphs>0.5 token_before>6.5 sentences>2.5 token_before>4.5: 8 5 0 0 47 -3 0 0 -12 -70 58 28 -5 9 -3 -36
token_after>0.5 since>3.5 since>9.5 token_after>1.5: -11 20 112 6 0 0 -11 -42 0 -5 0 -55 0 0 0 35
token_after>0.5 paragraphs>2.5 pool>18.5 paragraphs>4.5: -4 -1 14 -55 -1 29 0 -21 0 0 90 21 0 0 -13 -67
token_after>0.5 since>4.5 since>9.5 token_after>1.5: -7 19 109 -5 0 0 -10 -40 0 -5 0 -56 0 0 0 34
since>15 since>5.5 verb_after>0.5 pool>17.5: -25 0 72 0 15 0 -23 0 29 0 -9 -39 -5 0 -6 -23
token_after>0.5 recent>0.5 gender>1.5 titled>0.5: -3 13 0 8 73 -50 0 -10 -3 -27 0 -7 0 -28 0 86
token_after>0.5 since>4.5 since>8.5 token_after>2.5: -7 13 96 -2 0 0 -11 -41 0 -5 0 -66 0 0 0 39
paragraphs>0.5 since>0.5 times>17.5 turns>18.5: -9 67 34 -22 41 -45 12 33 -9 -22 34 -6 2 -47 -15 39
paragraphs>0.5 verb_after>0.5 since>5.5 paragraphs>4.5: -2 -11 32 -7 0 -7 0 -2 0 -64 0 66 0 38 0 -28
token_after>0.5 paragraphs>2.5 turn_sentences>6.5 sentences>8.5: 0 9 0 -37 -4 1 9 -19 0 0 0 100 0 -9 62 -37
paragraphs>0.5 since>0.5 turns>2.5 recent_subjects>0.5: 15 89 -7 3 28 -44 18 -9 0 4 20 -16 -21 -11 33 4
token_after>1.5 token_before>0.5 turn_sentences>5.5 token_before>1.5: -10 8 -18 -18 78 -27 -50 34 0 0 33 7 0 0 -2 -12
times>2.5 times>1.5 turns>9.5 titled>0.5: -38 0 12 8 -6 0 101 -35 44 0 -14 18 -13 0 -18 -18
sentences>25.5 sentences>11.5 token_before>2.5 titled>0.5: -4 0 98 -42 -4 0 -32 -3 4 0 -33 -15 14 0 -20 -4
sentences>25.5 since>10.5 token_before>1.5 sentences>11.5: 1 0 -3 0 -3 0 -2 0 57 12 -17 -47 -32 -25 86 -9
token_after>0.5 since>5.5 pool>18.5 token_before>13.5: -11 -8 102 25 -1 25 -14 -49 -2 34 -4 -19 0 -41 0 -8
paragraphs>0.5 token_after>0.5 token_before>6.5 token_after>5.5: 0 44 -8 5 0 -6 81 -32 0 0 24 -27 0 0 -16 24
turn_sentences>1.5 times>19.5 sentences>2.5 spoke>0.5: 8 -8 4 -8 24 -4 1 69 27 17 -42 15 42 -39 1 20
turn_sentences>1.5 token_before>4.5 sentences>23.5 turn_sentences>4.5: -1 -30 48 -3 0 0 0 18 0 16 0 -30 0 -55 0 17
times>2.5 times>4.5 times>1.5 token_before>8.5: -11 0 0 0 57 -71 0 6 11 0 0 0 -21 11 0 13
token_after>1.5 token_before>0.5 turn_sentences>5.5 pool>3.5: 4 38 14 -71 -11 25 -27 23 -9 -2 19 15 75 -32 -13 -5
paragraphs>0.5 gender>1.5 token_after>5.5 times>3.5: 57 31 -14 -24 27 -48 -36 18 -22 -8 37 12 30 -11 16 5
paragraphs>0.5 token_before>6.5 pool>4.5 pool>6.5: 29 18 -49 -66 16 -34 3 91 0 0 0 0 -4 -3 75 -14
token_after>0.5 paragraphs>1.5 times>1.5 token_after>2.5: -11 31 44 -76 0 4 0 47 0 -11 0 -11 0 1 0 -6
turn_sentences>9.5 turns>1.5 turn_sentences>4.5 turn_sentences>17.5: -3 0 1 0 51 -105 28 34 0 0 0 0 0 8 0 -4
"""
WEIGHTS = Weights(
    utterance=trees(_UTTERANCE, FEATURES, 1000),
    speaker=trees(_SPEAKER, FEATURES, 1000),
    antecedent=trees(_ANTECEDENT, Antecedent._fields, 1000),
)
