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
words>3.5 nearest_before>28.5 token_before_quote>6.5 token_before_quote>7.5 token_before_quote>0.5: 0 0 148 237 0 0 0 0 0 0 0 0 0 0 0 0 184 227 -8 161 103 107 -224 -93 0 0 0 0 158 213 -23 139
capitals>5.5 words>1.5 nearest_before>28.5 token_before>8.5 token_before_quote>0.5: 0 0 0 0 0 -121 188 -26 0 0 0 0 0 104 214 63 169 134 204 62 -121 -77 55 -89 108 -27 186 -176 -90 0 168 -28
capitals>5.5 words>1.5 nearest_before>28.5 token_before>8.5 token_after_quote>6.5: 166 130 188 50 47 -70 149 -93 110 -3 180 -141 25 44 191 102 93 70 153 58 -161 -88 -7 -29 12 -27 125 -104 -104 79 195 -12
rule>0.5 ending>0.5 nearest_before>28.5 token_after_quote>6.5 determiner>2.5: 95 160 112 171 13 98 37 173 55 115 35 114 -115 -88 56 181 34 98 35 65 5 53 62 38 -35 -20 20 60 -33 35 -37 -77
cue_rank>5 ending>0.5 nearest_before>28.5 cues_before>29 token_before_quote>0.5: 0 0 0 0 0 0 0 0 0 0 0 0 112 -53 171 117 133 80 153 110 -158 -111 68 70 11 0 10 13 43 -24 67 -11
words>3.5 rule>0.5 token_before_quote>6.5 token_before_quote>7.5 cues_before>29: 63 109 116 156 -142 33 -147 47 0 0 0 0 69 107 87 153 -40 97 68 162 -23 -138 -14 -55 0 0 0 0 -27 10 -6 64
cue>1.5 quotes_in_sentence>2.5 nearest_before>28.5 determiner>1.5 previous>0.5: 71 139 96 96 -4 146 -153 -115 39 104 0 0 6 -45 5 0 102 134 58 125 93 149 91 -51 1 -35 0 36 56 67 0 29
ending>0.5 nearest_before>28.5 token_before>1.5 token_before>7.5 upper>0.5: 139 145 38 46 60 127 -132 21 0 0 0 0 79 134 -17 121 77 123 1 58 -58 73 -95 52 0 0 0 0 -58 -24 68 149
cue>1.5 ending>0.5 nearest_before>28.5 token_before>3.5 upper>0.5: 90 134 96 142 11 -2 33 55 -25 82 60 134 -89 -98 41 103 75 57 53 126 -16 35 14 93 -76 -67 -1 11 -92 40 56 144
capitals>5.5 words>1.5 cue_before>0.5 token_before_quote>6.5 token_before_quote>7.5: 15 -14 137 -65 92 38 130 -38 -147 -85 -150 21 19 0 99 10 0 0 0 0 0 0 0 0 4 -75 114 -85 77 52 123 -81
capitals>5.5 token_before_quote>5.5 verb_after>0.5 token_before_quote>7.5 token_before_quote>6.5: 123 -73 -3 -53 133 -26 83 28 0 0 0 0 0 0 0 0 0 0 -150 -51 0 0 -64 -12 0 0 31 -41 0 0 125 -80
words>3.5 cue_before>1.5 token_before>7.5 token_before>3.5 ending>0.5: -9 80 107 112 0 0 0 0 -113 -136 7 68 -56 99 46 -22 -17 80 104 130 0 0 0 0 -86 86 60 90 62 135 -77 79
capitals>5.5 cue>2.5 token_after_quote>2.5 token_before_quote>6.5 token_before_quote>7.5: 107 -14 131 -72 7 -50 129 1 -52 0 35 0 -127 -27 -92 -38 0 0 0 0 0 0 0 0 98 -14 117 -111 40 -2 78 -106
capitals>5.5 rule>0.5 cue_distance>-3.5 token_after_quote>2.5 cue_after>2.5: 0 0 7 -7 80 -40 127 -49 0 0 -73 -80 -32 -42 48 -31 0 0 74 -56 21 0 54 -20 0 0 48 -53 -29 -44 130 43
token_before_quote>1.5 cue_before>0.5 token_before>5.5 repeated>0.5 verb_after>0.5: 27 -58 34 78 120 -80 34 -140 0 1 0 40 -53 -77 0 8 88 -16 109 99 130 20 88 25 -33 -33 0 -18 -69 -51 0 1
capitals>5.5 cue>2.5 token_before_quote>6.5 token_before_quote>7.5 determiner>0.5: 48 -47 125 -48 -119 -23 -79 -33 0 0 0 0 72 7 97 11 41 6 72 66 0 0 0 0 0 0 0 0 -14 -27 32 -175
words>4.5 cue_before>1.5 cues_before>29 cue>3.5 token_after_quote>3.5: 72 79 63 111 -19 49 16 8 -10 86 54 119 15 114 37 19 -76 18 30 90 -51 68 25 0 -74 77 65 82 65 126 24 -178
words>4.5 capitals>5.5 paragraphs>0.5 subject_like>0.5 cue_distance>-2.5: -39 -51 11 18 0 0 0 0 -35 108 -41 -124 0 0 0 0 -20 64 22 2 -55 -58 -23 0 66 119 -33 -17 -102 47 -138 0
words>4.5 capitals>3.5 token_before>1.5 cue_before>0.5 token_before>7.5: 3 83 -24 -123 -102 35 -67 -19 94 115 31 58 10 80 -31 -39 0 0 0 0 55 120 14 64 0 0 0 0 46 70 -126 -38
token_before_quote>1.5 capitals>5.5 verb_after>0.5 paragraphs>0.5 token_after>6.5: 117 12 -51 -42 116 42 -15 -33 2 -77 -49 -28 29 -46 -38 0 74 -71 -29 -3 120 104 84 -37 -41 -25 -42 0 48 -71 -76 0
words>5.5 verb_after>0.5 token_after>6.5 cues_between>0.5 token_after_quote>2.5: -37 101 -18 13 8 44 -5 75 57 84 49 109 -28 70 53 114 -97 -54 -29 95 -38 -158 94 117 23 108 -2 89 -51 54 27 68
capitals>3.5 token_after>11.5 cues_between>0.5 upper>0.5 nearest_before>28.5: -72 -48 37 0 68 26 106 22 -70 -5 39 22 105 -3 99 -55 -22 -60 90 -27 -39 -61 -64 15 67 -48 119 52 111 -16 105 6
words>5.5 capitals>3.5 token_after_quote>5.5 token_before_quote>4.5 before>0.5: -5 76 -73 -42 69 114 23 55 29 -74 -60 -52 -83 94 -55 0 70 111 -31 11 39 64 9 -98 55 92 -20 -30 -38 -90 18 -5
cue>3.5 quotes_in_sentence>1.5 token_before>10.5 determiner>2.5 paragraphs>0.5: 10 104 -7 57 31 118 99 -144 4 8 -7 -85 12 -32 19 0 -56 -58 -81 0 0 -6 0 -52 0 6 0 0 0 0 0 0
capitals>3.5 token_after>11.5 token_after_quote>2.5 nearest_after>8 chain>1.5: 2 33 10 -22 3 60 90 38 95 -69 109 -63 -63 30 22 -16 13 -11 45 8 76 -103 112 62 65 23 92 -31 -23 -38 29 -40
token_before_quote>1.5 token_before>3.5 cue_before>0.5 cue>1.5 nearest_after>17: -7 14 27 -89 -65 36 -46 34 41 42 111 -61 31 64 30 36 41 -16 -47 -20 21 51 21 -88 23 -115 108 -89 84 76 57 -37
token_after>11.5 cues_between>0.5 determiner>2.5 cue_distance>-2.5 paragraphs>0.5: -66 84 -61 -46 71 -41 -21 -18 -2 108 58 94 -30 -3 0 -50 0 0 0 0 0 0 0 0 -100 0 -47 -58 0 0 0 6
words>5.5 capitals>2.5 quotes_in_sentence>1.5 verb_after>0.5 token_before>1.5: 5 84 -6 -65 95 5 -47 -48 25 92 19 20 76 59 10 -31 -21 88 -17 51 -96 -104 -58 -143 -31 112 -12 35 36 99 -54 16
capitals>5.5 cue>2.5 token_after_quote>2.5 nearest_after>4.5 cues_before>14: 26 0 18 0 -30 -46 98 -44 63 67 91 -71 -38 27 38 -88 0 33 -21 0 -27 -26 108 -6 37 -67 91 -82 -29 -16 -52 4
ending>0.5 token_before>1.5 quotes_in_sentence>1.5 upper>0.5 verb_after>0.5: -22 53 -54 45 105 18 -109 -21 10 14 -22 78 -32 -56 -21 -128 25 33 -53 5 75 55 15 83 41 46 -62 97 19 -11 -40 -3
words>7.5 nearest_before>1.5 capitals>2.5 words>2.5 token_before>3.5: 48 0 7 0 -15 0 22 0 56 28 61 85 43 -12 -35 -2 43 0 -71 0 -25 0 -55 0 43 -62 70 101 -10 -34 -39 25
words>8.5 token_before_quote>6.5 token_before_quote>7.5 determiner>2.5 cue_before>1.5: -5 102 -104 -125 0 0 -3 76 57 -26 0 0 0 0 -63 20 29 93 40 29 0 0 76 21 35 20 0 0 0 0 -94 -19
cue>3.5 quotes_in_sentence>1.5 ending>0.5 acts_in_sentence>1.5 length>2.5: 4 -7 -31 -31 -11 98 -57 -63 -41 19 50 61 -28 89 36 62 -80 -39 4 32 54 88 89 -37 -8 44 26 13 53 57 -30 6
capitals>4.5 cue>2.5 previous>0.5 token_after>5.5 verb_after>0.5: -3 -91 78 20 82 43 36 -35 -52 21 -61 -36 -21 28 49 -16 11 -14 26 -74 41 64 60 -61 -15 75 83 30 -55 -25 102 -64
paragraphs>0.5 token_after>10.5 cue_distance>-2.5 determiner>2.5 cue_after>2.5: -85 0 -82 0 14 -75 67 -106 47 0 0 0 2 0 -23 4 -53 0 79 0 57 5 100 3 4 0 -46 0 -63 0 -40 0
words>8.5 subject_like>0.5 token_before_quote>6.5 token_after>12.5 mentions_between>1.5: 6 22 -33 88 -35 -127 -60 -28 -52 -40 80 94 25 3 -58 69 4 30 18 94 55 -14 15 60 24 2 8 65 4 0 5 41
cue>3.5 chain>0.5 cues_between>1.5 upper>0.5 nearest_before>13: -33 54 2 74 77 64 24 69 5 -132 3 46 38 50 32 -35 -35 -16 -30 -12 18 15 -9 -31 -8 31 -7 76 -44 -11 27 19
words>8.5 subject_like>0.5 capitals>5.5 cue>2.5 words>1.5: -3 0 -21 0 25 0 25 0 -23 0 -26 0 -14 0 -14 0 -22 -12 -8 54 40 -44 -22 43 -23 -54 80 93 66 -24 -84 0
words>8.5 paragraphs>0.5 subject_like>0.5 capitals>5.5 words>1.5: -3 0 -34 0 -12 0 -83 0 12 0 0 0 29 0 -100 0 -23 -17 4 -86 38 86 -48 21 62 -62 -16 0 -43 41 -29 0
rule>9.5 first>0.5 rule>3.5 cue_distance>4.5 mentions_between>1.5: 43 0 25 0 -82 -77 56 58 -19 0 -55 0 40 -91 -21 -12 19 0 -36 0 -21 -72 32 31 23 0 42 0 54 -22 58 -14
words>8.5 paragraphs>0.5 nearest_before>1.5 sentences>-0.5 capitals>2.5: 0 0 0 0 -126 3 0 0 85 -36 0 0 13 95 -70 -22 0 0 0 0 -33 7 0 0 2 -39 -19 0 -10 -9 -116 1
capitals>2.5 cue>3.5 nearest_after>17 token_after_quote>5.5 token_before>3.5: 61 -64 93 23 10 7 71 -45 -1 -26 14 63 -20 31 -21 19 -76 -48 4 -71 12 -40 63 -2 7 -11 82 33 -47 -51 -107 -123
words>11.5 paragraphs>0.5 nearest_before>1.5 rule>9.5 cues_between>1.5: 30 -65 -17 0 1 87 -121 8 16 3 0 0 -125 14 7 2 24 9 0 0 40 59 -58 -24 25 2 0 0 37 15 -28 10
words>11.5 nearest_before>1.5 kind>6.5 previous>0.5 nearest_after>8: 35 6 -8 49 -74 0 50 43 25 0 72 51 0 0 16 1 88 -77 -6 40 -31 10 -33 29 -4 24 -28 99 2 2 81 32
token_before_quote>0.5 paragraphs>0.5 before>0.5 nearest_after>17 distance>2.5: 80 -41 0 0 0 51 0 0 23 -50 0 0 79 -49 -52 0 45 10 0 0 1 3 -1 4 -13 -114 0 0 71 25 -62 -82
token_before_quote>0.5 paragraphs>0.5 mentions_between>1.5 cues_before>3.5 noun>0.5: 0 35 0 0 0 27 0 -5 75 -54 -102 -10 55 23 16 -40 0 -14 0 -21 0 28 0 -62 0 103 0 0 0 11 0 0
cue>3.5 before>0.5 token_after_quote>6.5 mentions_between>0.5 ending>0.5: 9 13 -61 21 -108 -27 -6 -94 -9 24 42 25 -44 -12 8 -21 -25 22 -44 75 23 72 67 -83 -41 -87 5 35 -84 15 -5 21
capitals>6.5 cue>2.5 subject_like>0.5 mentions_between>0.5 kind>1.5: -39 96 -25 -54 -63 -64 56 -107 -17 -33 -22 44 22 -16 34 -34 26 -30 -71 -2 7 -31 55 47 3 26 44 46 -3 55 31 -104
token_before_quote>0.5 ending>0.5 before>0.5 commas_between>0.5 chain>1.5: 2 -48 39 13 -10 1 86 -60 1 39 0 -55 3 59 44 20 -80 -87 87 -60 -40 20 -39 21 37 18 18 -62 -39 -27 9 28
paragraphs>0.5 token_before_quote>0.5 token_before>3.5 kind>2.5 repeated>0.5: 51 -78 27 -49 61 -24 -64 -51 68 42 -2 -26 83 -11 35 0 0 -17 47 0 -78 -18 -6 -3 0 0 -26 0 6 1 -127 0
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 token_before_quote>12.5 token_before_quote>10.5: 15 0 -131 0 68 -50 3 -63 0 0 0 0 0 0 0 0 0 0 -19 0 0 0 -71 0 0 0 0 0 0 0 86 -32
capitals>2.5 acts_in_sentence>1.5 chain>1.5 rule>5.5 first>0.5: 28 -33 42 69 4 -4 59 -75 -88 -32 58 12 -96 -19 -12 -54 -19 -19 25 35 9 -6 69 -45 -51 57 17 -9 69 32 39 -10
words>11.5 cue_before>1.5 token_before_quote>6.5 distance>9.5 token_after_quote>5.5: -34 63 54 23 -31 -72 -18 40 21 51 4 39 -2 27 26 11 5 60 15 7 -58 29 9 -82 -1 6 -51 8 -44 0 101 3
quotes_in_sentence>3.5 token_before_quote>0.5 paragraphs>0.5 cue_distance>-2.5 cue_distance>16: 64 0 -54 16 0 0 0 0 87 0 13 17 -45 0 -40 0 0 0 0 0 0 0 0 0 -34 -15 -6 107 -30 0 -57 0
words>11.5 nearest_before>1.5 kind>6.5 previous>0.5 cue_before>1.5: 35 4 -26 21 -76 0 -4 24 6 0 6 88 0 0 60 25 87 -64 43 34 -24 9 -27 30 11 21 -28 49 2 1 50 3
token_before_quote>12.5 token_before_quote>6.5 mentions_between>1.5 token_after_quote>9.5 noun>0.5: -10 0 -70 64 22 0 27 58 62 0 -44 -1 -102 0 10 9 84 0 22 5 42 0 -51 5 -21 0 6 0 2 0 -32 5
quotes_in_sentence>3.5 token_before>4.5 cue_before>1.5 token_after>2.5 closes>0.5: -89 97 34 0 86 4 -72 0 16 79 -27 -38 28 12 -43 0 3 0 42 0 34 1 40 0 -44 25 40 -11 31 0 65 3
determiner>3.5 closes>0.5 token_before>3.5 nearest_before>5 rule>9.5: 39 31 49 -72 -76 28 90 8 4 93 -28 14 0 19 30 16 -40 13 30 2 -16 0 9 0 -19 2 17 0 -107 0 19 0
capitals>2.5 acts_in_sentence>1.5 cue>3.5 noun>0.5 mentions_between>4.5: -11 -13 30 -80 40 -23 72 -7 2 139 2 -31 -37 -33 22 46 -62 7 13 64 -49 -19 59 -5 23 0 -12 11 -11 12 1 -19
quotes_in_sentence>3.5 words>11.5 token_after>4.5 sentences>-0.5 rule>2.5: -20 0 8 0 -116 0 11 0 -21 108 72 2 31 -14 18 1 -8 0 11 0 0 0 0 0 -1 57 61 0 -37 -8 -19 0
token_before_quote>12.5 token_before_quote>10.5 token_before>7.5 token_before>5.5 cue_before>1.5: -13 0 -21 53 0 0 0 0 -78 0 17 -4 45 0 -59 -10 41 0 -33 77 0 0 0 0 -77 0 -46 10 -18 0 -65 21
quotes_in_sentence>3.5 token_before>4.5 times>0.5 token_before_quote>1.5 cue_distance>16: 62 0 71 0 -26 0 39 0 -11 25 7 2 40 10 -62 -8 85 10 -7 0 -19 0 -64 -14 -37 71 48 0 2 90 -4 -29
words>11.5 subject_like>0.5 cue_distance>10 capitals>3.5 words>2.5: -62 0 4 0 8 0 -38 0 -10 0 0 0 26 0 -6 0 -46 -39 60 58 30 -26 23 41 -11 5 -60 15 66 0 -14 1
paragraphs>0.5 token_before_quote>0.5 ending>0.5 cue_distance>-3.5 cues_before>9.5: 0 0 -56 0 0 0 -19 0 0 0 26 -52 0 0 15 -5 5 0 22 0 49 0 -125 0 -57 -64 -9 -7 76 -23 -6 -36
paragraphs>0.5 words>38 words>11.5 rule>9.5 length>1.5: 8 -74 0 0 62 50 -39 10 7 -12 0 0 12 2 4 5 1 -62 0 0 58 -98 -44 30 -88 0 0 0 7 1 0 4
determiner>3.5 token_before_quote>12.5 token_before_quote>10.5 kind>4.5 token_before_quote>1.5: 3 0 0 0 0 0 0 0 85 0 0 0 0 0 0 0 2 83 0 0 -84 0 73 0 -30 3 0 0 74 0 15 0
paragraphs>0.5 determiner>3.5 closes>0.5 cues_before>4.5 rule>1.5: 27 -28 20 5 85 1 -56 0 -4 -40 78 0 -13 -54 11 0 -55 -34 34 0 60 0 4 0 -6 -3 41 0 44 -8 10 0
quotes_in_sentence>3.5 token_before>4.5 closes>0.5 cues_before>4.5 kind>2.5: 49 5 -73 -3 26 0 75 0 1 75 -29 -34 -12 26 15 -10 -5 3 6 0 44 0 38 0 -2 81 31 0 -46 1 44 2
paragraphs>0.5 token_before_quote>12.5 token_before_quote>0.5 sentences>-0.5 repeated>0.5: 14 0 0 0 -105 0 0 0 65 -35 0 0 -1 -47 73 -31 0 0 0 0 -15 0 0 0 -67 -20 0 0 -8 -2 5 0
token_before_quote>12.5 length>3.5 token_before_quote>6.5 capitals>8.5 token_before>1.5: 21 0 22 0 -10 66 47 10 0 0 57 0 -47 -3 23 7 13 0 7 0 -52 47 6 -43 -64 0 -24 0 33 30 11 0
paragraphs>0.5 mentions_between>1.5 mentions_between>2.5 token_after>3.5 rule>1.5: -54 -52 -62 -2 0 0 46 -12 8 -52 66 -6 0 0 -17 3 23 -1 30 24 0 0 17 -38 -39 -10 40 9 0 0 -17 -15
sentences>-0.5 capitals>2.5 acts_in_sentence>1.5 token_after_quote>9.5 token_after_quote>4.5: -28 18 -10 -27 -50 58 0 -26 0 0 0 0 0 0 0 0 -64 -41 -12 34 0 51 7 -16 0 63 0 -39 1 -26 0 -33
quotes_in_sentence>3.5 token_before>4.5 token_after>4.5 token_after>11.5 capitals>8.5: -5 78 14 2 22 0 -100 -17 0 0 0 0 22 3 44 0 -30 71 -27 0 55 0 32 -29 0 0 0 0 -11 26 -61 0
quotes_in_sentence>3.5 token_before>4.5 cue_before>1.5 kind>1.5 ending>0.5: 11 38 -57 -14 60 5 -54 0 -5 50 1 0 -25 3 51 0 -41 56 12 -31 48 4 -10 0 -4 47 49 0 3 1 -28 2
quotes_in_sentence>3.5 token_before>4.5 closes>0.5 cues_before>4.5 noun>0.5: 33 5 -45 0 32 0 81 0 -6 94 -12 -32 -36 25 27 -7 -32 3 6 -3 22 0 2 0 58 20 22 0 47 0 1 0
determiner>3.5 closes>0.5 token_before>3.5 nearest_before>5 token_after>2.5: -28 -42 41 2 -105 0 20 0 -10 18 -4 -11 27 0 41 1 27 60 24 -73 -29 26 77 6 7 77 -19 26 -22 16 2 11
paragraphs>0.5 cue_distance>-2.5 nearest_after>17 cue_before>3.5 that>0.5: 3 0 7 4 -81 0 11 -54 9 0 82 0 -21 0 -34 10 -28 0 11 0 0 0 -7 0 -35 0 45 4 3 0 76 0
quotes_in_sentence>3.5 distance>32.5 quotes_between>0.5 first>0.5 nearest_before>5: -23 9 8 0 -1 2 12 0 36 2 13 0 36 7 6 0 7 -24 -1 0 3 32 5 0 0 47 56 0 -118 63 50 1
determiner>3.5 closes>0.5 cue_rank>1.5 token_before_quote>0.5 kind>9.5: 55 0 20 0 -41 0 -6 0 -14 67 50 -52 3 37 -32 19 8 0 4 0 0 0 9 0 -104 26 -11 0 71 29 9 0
quotes_in_sentence>3.5 distance>32.5 token_before>4.5 token_before>7.5 token_before>5.5: -2 100 72 1 6 -33 -20 0 0 0 0 0 0 0 0 0 0 0 0 0 -61 0 -7 0 0 0 0 0 14 -6 35 0
token_before_quote>12.5 length>3.5 distance>32.5 token_before_quote>11.5 kind>4.5: 1 0 45 0 55 0 -25 0 -81 71 0 -16 3 12 0 0 -17 0 9 0 38 0 0 0 53 25 6 -14 24 0 0 0
quotes_in_sentence>3.5 token_before>4.5 token_after>4.5 cue_before>1.5 cue_after>1.5: -22 83 39 0 24 22 -66 -34 40 4 -18 2 -13 2 -9 0 -72 18 -20 0 41 0 15 -6 12 5 -9 0 60 0 38 0
chain>3.5 token_before_quote>0.5 distance>9.5 cues_between>0.5 mentions_between>1.5: 38 -23 -33 10 -75 0 90 -6 29 -28 -12 84 22 5 -86 -24 -2 0 -26 62 21 0 21 -29 11 0 20 24 23 3 4 33
paragraphs>0.5 noun>0.5 kind>1.5 token_before_quote>1.5 capitals>9.5: 32 -42 -30 0 62 50 14 0 11 -26 -25 -42 -16 -5 77 -13 -86 -29 2 0 58 -19 0 0 -13 -6 39 0 -17 0 98 0
token_before_quote>12.5 length>3.5 noun>0.5 mentions_between>1.5 token_before_quote>6.5: -2 0 -1 0 61 0 4 0 -1 0 40 0 44 0 -19 0 -49 45 -3 -4 37 3 1 0 18 66 47 -26 -58 6 5 2
sentences>-0.5 ending>2.5 capitals>2.5 token_before_quote>4.5 times>5.5: -34 20 11 17 4 -26 28 66 -49 3 0 -18 7 -12 0 47 -55 83 12 -64 -28 -28 3 5 0 -14 0 13 -29 48 0 -17
chain>3.5 words>11.5 cue_distance>-2.5 cue_distance>-1.5 repeated>0.5: -29 -44 31 10 72 29 -25 6 0 0 0 0 -7 49 49 -49 32 20 0 0 -12 0 0 0 0 0 0 0 -39 9 1 0
sentences>-0.5 words>11.5 chain>3.5 distance>10.5 subject_like>0.5: 0 -48 3 -33 0 78 3 -41 -12 59 0 14 0 6 0 0 -32 -5 17 44 -17 28 2 -26 -62 1 0 50 0 -3 0 17
paragraphs>0.5 times>1.5 previous>0.5 mentions_between>2.5 cue_before>0.5: -1 -13 3 -68 48 25 59 -35 -34 12 3 -17 77 -4 -41 -50 9 0 14 0 29 0 -49 0 -69 0 42 7 29 0 36 1
determiner>3.5 token_before_quote>12.5 token_before>12.5 determiner>0.5 token_before_quote>8.5: -12 0 0 0 59 0 0 0 14 51 0 0 -32 1 0 0 52 0 61 0 -4 0 -23 0 -33 0 0 0 -36 0 0 0
sentences>-0.5 ending>2.5 times>7.5 previous>0.5 cue_before>3.5: -36 -15 34 40 1 30 8 -5 0 43 2 20 -81 38 6 -64 1 12 0 25 0 50 0 2 0 6 0 32 -27 -56 0 7
paragraphs>0.5 words>34 words>11.5 times>0.5 noun>0.5: -2 0 0 0 6 27 28 10 -3 -66 0 0 68 -52 -52 44 103 -12 0 0 5 0 1 0 -16 -39 0 0 9 0 -10 0
paragraphs>0.5 rule>5.5 token_before>0.5 cues_between>2.5 quotes_in_sentence>1.5: 6 -42 57 16 11 -45 -86 24 24 12 -67 -4 15 -2 33 8 -19 0 29 0 3 -37 12 0 -17 0 14 -15 66 -4 21 0
determiner>3.5 words>6.5 cues_between>0.5 kind>8.5 token_after>3.5: -47 -2 -26 0 27 10 69 -47 -29 0 26 0 6 0 -18 0 -1 58 -26 6 3 40 37 5 73 28 27 0 -128 24 29 -32
paragraphs>0.5 ending>2.5 token_before_quote>3.5 determiner>2.5 distance>10.5: -26 -36 85 -59 15 -11 -4 0 42 0 0 0 -51 0 0 0 0 40 9 2 6 -59 9 0 29 4 0 0 41 0 0 0
quotes_in_sentence>3.5 cues_before>2.5 verb_after>0.5 distance>16 acts_in_sentence>1.5: 18 1 -27 -21 42 0 10 68 14 0 36 2 48 0 -73 0 -92 0 64 0 13 0 0 7 24 0 36 0 48 1 -8 39
sentences>-0.5 token_before_quote>0.5 token_after_quote>11.5 quotes_in_sentence>1.5 upper>0.5: 0 -72 -81 -8 0 1 0 -50 0 2 0 29 0 0 0 29 31 33 -25 20 0 43 0 -55 -19 -54 -6 -11 0 25 0 -10
bracket>0.5 distance>32.5 length>3.5 mentions_between>4.5 token_after>3.5: -15 26 0 0 -38 0 0 0 44 0 29 0 19 0 0 0 3 36 16 0 54 0 0 0 -98 32 56 7 21 0 -25 0
mentions_between>1.5 times>11.5 mentions_between>2.5 token_before_quote>5.5 words>3.5: -23 16 -39 -69 0 -11 0 59 3 82 0 82 0 -57 0 32 27 -6 -39 17 0 76 0 14 -12 5 -60 9 0 2 0 11
token_before_quote>12.5 distance>22.5 commas_between>1.5 token_before_quote>11.5 kind>7.5: 8 0 5 0 -70 0 56 0 -76 50 12 2 38 38 3 -12 -7 0 -42 0 24 0 34 0 40 5 22 0 2 2 0 0
paragraphs>0.5 noun>0.5 that>0.5 acts_in_sentence>2.5 capitals>2.5: -2 -8 34 -37 18 3 -45 0 71 0 -16 0 8 0 1 0 -12 -52 87 -8 71 0 2 0 -30 0 -11 0 8 0 3 0
quotes_in_sentence>3.5 cue>3.5 nearest_after>32.5 token_before_quote>6.5 previous>0.5: -66 30 48 1 14 -13 -18 0 18 0 -2 -5 -30 15 22 0 16 18 72 0 -15 20 4 0 -34 29 20 0 48 13 -55 20
quotes_in_sentence>3.5 token_before>4.5 times>0.5 token_before_quote>1.5 length>1.5: 82 6 31 0 2 0 -16 0 -25 29 55 2 19 4 -41 0 41 0 35 0 -43 0 -8 -10 -4 39 -48 0 3 61 -9 -28
paragraphs>0.5 words>34 rule>5.5 cue_distance>-2.5 kind>2.5: -31 0 2 0 -31 0 0 0 14 -97 -56 41 -11 12 6 7 48 0 4 0 -67 0 0 0 1 11 23 6 45 3 2 4
quotes_in_sentence>3.5 chain>3.5 words>11.5 token_after>4.5 cue_after>1.5: -3 73 12 0 68 2 19 0 -21 -13 54 1 18 0 -82 0 -45 19 -2 0 13 0 15 0 43 -5 28 0 -26 0 12 0
bracket>0.5 cues_before>2.5 repeated>0.5 token_after>4.5 token_after>3.5: -1 0 -13 26 10 0 52 0 0 0 0 0 0 0 0 0 49 0 0 14 13 0 -91 0 39 0 -5 50 -104 0 70 0
mentions_between>1.5 token_after_quote>9.5 times>11.5 token_after>2.5 mentions_between>2.5: -43 -19 42 -2 24 11 13 0 2 56 11 13 -64 27 13 -13 0 14 0 6 0 44 0 -27 0 -14 0 -139 0 40 0 44
token_before_quote>12.5 distance>22.5 length>2.5 mentions_between>5.5 cue_before>1.5: -8 23 78 0 6 5 2 0 -80 0 16 12 40 0 -52 -23 1 55 -78 0 22 25 9 0 -59 0 74 3 6 0 35 0
token_before_quote>12.5 distance>22.5 length>2.5 ending>0.5 token_before_quote>0.5: -26 0 1 0 -49 0 -14 0 43 0 18 0 12 0 8 0 4 23 28 15 -7 3 -17 0 -33 46 46 0 55 27 3 -23
sentences>-0.5 ending>0.5 rule>9.5 capitals>9.5 token_after_quote>5.5: -61 27 20 -1 0 -9 -9 27 -7 -3 7 -30 0 0 0 -17 -48 -19 1 28 0 -54 0 30 -10 39 0 -12 0 -44 0 -3
paragraphs>0.5 words>20 token_after>4.5 times>3.5 token_before_quote>3.5: -37 -20 37 30 57 -51 -88 5 40 -13 12 16 -52 -9 26 10 0 -37 26 0 3 -21 -42 0 17 -13 1 0 20 -16 26 0
token_before_quote>12.5 cues_before>29 kind>8.5 previous>0.5 token_before_quote>2.5: -38 0 -12 0 -16 0 78 0 -6 0 18 0 2 0 7 0 28 69 -20 19 -101 17 29 -28 -19 12 52 -21 40 1 27 1
determiner>3.5 words>6.5 capitals>1.5 token_before>3.5 determiner>0.5: 7 0 14 0 -4 0 11 0 -37 0 55 0 6 0 -57 0 -7 12 -40 9 34 72 -6 -71 18 25 -12 4 -69 19 1 0
quotes_in_sentence>3.5 chain>3.5 token_after_quote>2.5 capitals>5.5 chain>1.5: 29 3 0 0 -28 13 0 0 -56 26 0 0 60 14 0 0 34 0 -27 0 -19 26 41 1 -9 0 18 0 -24 21 17 0
quotes_in_sentence>3.5 token_before>4.5 kind>1.5 token_after_quote>0.5 quotes_between>0.5: 11 0 20 0 37 0 -24 0 14 17 -28 -21 -21 31 52 0 -34 20 54 -8 -37 1 -4 2 -41 35 -44 -12 48 34 -38 0
bracket>0.5 cues_before>3.5 mentions_between>0.5 words>3.5 mentions_between>2.5: 47 0 -62 34 -4 0 41 8 29 0 29 19 -10 0 -44 -15 0 0 0 0 -11 0 -24 26 0 0 0 0 45 0 27 26
paragraphs>0.5 ending>2.5 times>6.5 cue>3.5 token_after>7.5: -9 -10 70 0 48 16 -19 -55 36 -17 24 0 -44 17 8 0 -22 -15 -19 0 -48 0 4 0 10 -53 44 1 11 -5 11 2
paragraphs>0.5 noun>0.5 that>0.5 cue_before>2.5 acts_in_sentence>1.5: 3 -31 77 -38 -7 0 -32 0 -55 4 -11 0 63 0 10 0 -5 0 -9 0 -27 0 15 0 36 3 23 0 55 3 -39 0
determiner>3.5 words>6.5 cues_between>0.5 token_after_quote>11.5 mentions_between>0.5: -28 11 7 0 -7 34 11 -32 9 0 25 0 14 6 41 0 11 61 -54 5 7 24 40 -35 25 0 -13 0 -95 8 7 0
paragraphs>0.5 ending>2.5 capitals>0.5 token_after>9.5 token_after_quote>7.5: -5 -27 -45 -48 5 39 56 -11 78 -12 7 0 -39 -46 45 2 -9 -2 7 0 3 -11 20 0 -23 -8 0 0 6 -7 1 0
"""
_SPEAKER = """
distance>0.5 paragraphs>0.5 previous>0.5 verb_after>0.5 cue_after>2.5 distance>1.5: -117 -84 0 -114 -11 557 0 0 231 37 0 0 371 122 0 0 3 830 -24 -132 44 551 0 -32 1090 180 0 0 915 187 0 0 0 -89 0 -131 0 867 0 -96 0 296 0 -125 0 877 0 -117 0 -104 0 -130 0 41 0 -125 0 16 0 -130 0 185 0 -138
cue>1.5 paragraphs>0.5 subject_like>0.5 token_after>1.5 rule>8.5 commas_between>3.5: -108 460 -127 -82 133 667 -115 -96 -112 155 -128 -123 -36 476 -127 -115 0 0 0 0 11 -3 -50 -62 -27 -4 -49 -28 74 147 -111 -111 -72 -21 -120 -61 -10 104 -111 -104 -97 -30 -124 -89 -57 -63 -119 -121 0 0 0 0 0 -14 -17 -24 0 0 -7 0 -25 -45 -74 -88
rule>0.5 paragraphs>0.5 cues_between>1.5 sentences>0.5 sentences>-0.5 token_before>1.5: -78 32 0 0 -62 -79 0 0 0 0 0 0 0 0 0 0 98 543 0 0 49 478 0 0 -88 29 -123 -86 -117 -93 -118 -110 -121 -98 0 0 -118 -94 0 0 0 0 0 0 0 0 0 0 -87 334 0 0 -87 146 0 0 -112 311 -127 -99 -123 -9 -125 -121
rule>0.5 distance>16.5 quotes_between>0.5 kind>3.5 nearest_after>3.5 before>0.5: -71 266 -103 -62 -13 -53 -52 5 -123 145 -104 -47 -60 -19 -57 -16 -35 174 -86 -2 -64 42 -22 -34 -118 -4 -113 -7 -96 -5 -93 -35 -117 44 -119 -94 -111 -76 -118 -114 -124 -84 -123 -111 -114 -65 -120 -101 -27 311 -84 158 -103 38 -113 -71 -92 156 -117 -53 -114 -22 -124 -102
cue_distance>13.5 sentences>0.5 previous>0.5 sentences>-0.5 token_before>1.5 token_before_quote>0.5: 114 6 0 0 186 -4 0 0 -12 -73 -60 -111 116 -4 19 -76 -37 -109 0 0 -15 -14 0 0 220 -71 -116 -124 216 75 201 36 -114 -101 0 0 -58 -32 0 0 320 167 -92 -112 275 275 -79 -100 -113 -120 0 0 -64 -55 0 0 139 -76 -99 -121 241 118 -83 -99
cue_rank>4.5 sentences>0.5 distance>7 kind>3.5 sentences>-0.5 token_before>1.5: 75 37 0 0 -108 -77 0 0 -79 -71 0 0 -57 -70 0 0 261 181 56 -83 253 203 -80 -99 127 -55 -31 -87 92 -15 -109 -118 -66 -80 0 0 -79 -112 0 0 -49 -97 0 0 -87 -116 0 0 197 -33 159 -106 140 -41 -13 -117 83 -97 42 -119 20 -94 -97 -123
cue_distance>23 paragraphs>0.5 kind>3.5 sentences>-0.5 acts_in_sentence>0.5 sentences>0.5: 186 -77 0 0 -26 -100 0 0 0 238 0 0 0 20 0 0 -115 -93 0 0 -107 -115 0 0 185 -17 0 0 72 -88 0 0 0 0 0 0 0 0 0 0 173 -8 -33 -109 63 -105 -88 -123 0 0 0 0 0 0 0 0 -97 -115 -99 -114 -91 -121 -114 -121
cue_rank>4.5 mentions_between>3.5 kind>3.5 token_before>1.5 nearest_before>34.5 token_before>8.5: 161 49 78 -16 119 4 -63 -94 102 -78 -26 -94 -4 -92 -51 -117 86 108 -53 -79 -88 -83 -90 -106 -8 -79 -100 -113 -45 -110 -113 -120 0 0 0 0 0 0 0 0 52 -42 -59 -80 0 -108 -89 -104 0 0 0 0 0 0 0 0 154 149 28 -54 94 -83 -60 -109
cue>1.5 sentences>1.5 sentences>0.5 previous>0.5 token_before>1.5 sentences>-0.5: -58 -18 0 0 0 0 0 0 -42 86 0 0 0 0 0 0 -116 -76 0 0 0 0 0 0 -46 -53 0 0 0 0 0 0 75 150 0 0 -102 -34 -111 -108 196 159 0 0 8 -23 -87 -75 -51 124 0 0 -118 -111 -120 -118 96 151 0 0 69 132 -76 -98
paragraphs>0.5 subject_like>0.5 kind>3.5 distance>26.5 sentences>-0.5 sentences>0.5: -82 0 -15 0 -109 0 -110 0 -69 0 -70 0 -85 0 -35 0 -14 0 136 0 -59 0 24 0 -21 0 111 0 -19 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -74 -113 91 -77 -106 -120 -21 -108 -96 -110 -74 -98 -110 -120 -101 -117
cue>1.5 paragraphs>0.5 kind>3.5 previous>2.5 quotes_between>0.5 previous>0.5: -9 116 -102 -43 -72 18 -118 -89 0 0 0 0 0 0 0 0 -84 -57 -119 -102 -111 -96 -120 -106 0 0 0 0 0 0 0 0 6 130 -55 -53 82 136 -16 -62 263 125 -37 -54 0 0 0 0 -35 8 -75 -92 193 102 -58 -61 216 59 10 -51 0 0 0 0
cue_distance>23 kind>3.5 quotes_between>0.5 acts_in_sentence>0.5 cue_rank>6.5 token_after>1.5: 121 144 5 -41 5 -74 -28 -72 131 -45 -29 -90 0 -74 38 -65 0 43 0 -56 0 -77 0 -91 0 50 0 -103 0 24 0 -88 118 93 28 -19 -49 -70 -65 -99 88 -84 19 -105 8 -86 -33 -99 0 -78 0 -102 0 -115 0 -117 0 -64 0 -91 0 -83 0 -105
cue_distance>23 subject_like>0.5 distance>15 token_after>1.5 times>0.5 token_after>13.5: 131 -97 -59 -58 -13 -111 -15 -73 -20 -87 22 -10 -18 -114 -8 -96 126 -47 117 192 -28 -84 88 31 22 -66 56 -2 -34 -93 2 -72 0 0 0 0 0 0 0 0 -16 27 105 -7 -47 -66 15 -75 0 0 0 0 0 0 0 0 18 -1 97 150 -63 -57 59 -38
cue_distance>23 kind>0.5 quotes_between>0.5 previous>0.5 chain>1.5 length>1.5: -3 -43 76 -41 -107 -111 -71 -113 85 105 122 20 12 -10 86 41 60 -34 48 -73 -49 -59 -23 -105 75 -50 -44 -66 -43 -72 -46 -75 51 -22 -16 -70 -23 -80 -119 -115 103 147 121 54 17 49 111 181 125 59 -4 -85 -12 -59 -20 -109 89 -35 -77 -36 -36 -50 -10 -73
sentences>0.5 previous>0.5 kind>9.5 acts_in_sentence>0.5 sentences>-0.5 subject_like>0.5: -48 0 -6 0 -65 0 0 0 -99 0 -31 0 -89 0 0 0 84 -109 92 85 -59 -113 -9 0 -7 -111 76 -72 -103 -117 0 -10 41 0 76 0 1 0 0 0 -100 0 -84 0 -68 0 0 0 124 -79 115 84 -4 -75 0 69 81 -99 109 -85 -43 -108 76 2
cue_distance>23 subject_like>0.5 mentions_between>2.5 rule>2.5 rule>3.5 previous>2.5: -14 -63 79 25 -75 -104 -2 -53 316 0 0 0 204 137 0 0 0 0 0 0 0 0 0 0 -75 0 3 -1 -49 -44 17 -73 22 120 50 94 11 114 29 40 32 0 0 0 28 -8 0 0 0 0 0 0 0 0 0 0 0 0 77 0 6 -3 85 10
paragraphs>0.5 kind>9.5 cue>2.5 sentences>0.5 before>0.5 nearest_before>21: -104 0 -107 0 -48 0 -18 0 0 0 0 0 0 0 0 0 50 0 -68 0 87 0 -66 0 -101 -99 -99 -110 -84 -59 13 -49 4 0 -91 0 84 0 17 0 0 0 0 0 0 0 0 0 108 0 -49 0 -20 0 5 0 -50 -97 -72 -117 57 -55 2 -76
paragraphs>0.5 subject_like>0.5 rule>2.5 rule>3.5 sentences>-0.5 sentences>0.5: -101 0 -37 0 -17 0 0 0 0 0 0 0 12 0 -100 0 -26 0 73 0 369 0 0 0 0 0 0 0 -73 0 28 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -87 -109 12 -81 36 -45 0 0 0 0 0 0 -42 -44 -23 -49
paragraphs>0.5 cue>2.5 previous>2.5 first>0.5 rule>3.5 rule>2.5: -27 -107 51 -63 177 13 56 -69 56 -68 71 -38 85 41 18 55 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 283 -38 0 0 50 -9 0 0 0 0 0 0 0 0 -7 -80 -37 -83 47 -6 86 -1 16 -56 36 12 22 -10 42 87
paragraphs>0.5 kind>0.5 token_after>13.5 token_after>2.5 first>0.5 distance>7: 121 -27 -33 -77 0 0 0 0 23 -30 -25 -87 78 -45 80 -17 26 -2 -61 -1 0 0 0 0 58 -25 44 -30 99 5 20 -8 66 -64 -73 -111 0 0 0 0 -9 -66 -48 -115 -1 -48 24 -65 112 23 -60 -69 0 0 0 0 13 -4 41 -64 46 24 63 -2
kind>9.5 distance>34 kind>0.5 token_after>13.5 token_after>1.5 previous>0.5: 105 0 -37 0 -76 -84 -80 -74 0 0 0 0 0 0 0 0 6 0 -76 0 -27 -88 -99 -112 62 0 -26 0 53 -19 -77 -23 63 0 -31 0 32 17 -7 -1 0 0 0 0 0 0 0 0 33 0 -21 0 85 11 -21 35 36 0 -43 0 65 69 -51 -6
paragraphs>0.5 subject_like>0.5 previous>0.5 quotes_between>0.5 titled>0.5 token_after>13.5: -30 -99 7 -73 32 -21 49 -4 -86 -113 -81 -104 130 16 33 -11 64 -39 94 22 -3 -10 63 -19 -35 -45 10 -42 -26 -6 1 -13 -21 -9 57 33 29 -3 71 -58 -39 -34 -31 -73 -14 -6 4 -29 24 -1 88 46 -5 0 56 -38 0 -1 19 -4 0 0 -14 -33
sentences>0.5 sentences>-0.5 token_before_quote>0.5 distance>3 cue_distance>34 verb_after>0.5: -22 0 39 10 -53 0 12 0 -28 0 61 33 -52 0 -31 -76 126 0 205 -45 -44 0 -59 -11 -50 0 3 -82 -97 0 15 -91 76 0 63 56 -110 0 46 1 -49 0 -80 -14 -100 0 48 -77 29 0 72 47 -41 0 -23 -1 -34 0 -62 -77 -79 0 104 -70
sentences>0.5 kind>9.5 sentences>-0.5 acts_in_sentence>0.5 length>1.5 kind>0.5: 59 0 0 0 61 -18 0 0 -54 0 0 0 3 -54 0 0 23 0 0 0 112 39 0 0 -69 0 0 0 103 -42 0 0 -56 0 0 0 35 -13 0 -4 -104 0 0 0 26 -99 -3 -3 -64 0 -33 0 69 -76 -34 -79 -82 0 -80 0 24 -96 -65 -108
kind>9.5 quotes_between>0.5 previous>0.5 kind>0.5 times>0.5 chain>1.5: 0 0 0 0 0 0 0 0 41 -40 -92 -110 80 69 74 39 -15 0 -87 0 57 0 13 0 -121 0 -94 0 103 0 55 0 0 0 0 0 0 0 0 0 5 -77 -56 -80 -44 -4 -55 -14 43 0 -27 0 15 0 -27 0 -70 0 -32 0 -92 0 18 0
kind>9.5 distance>34 token_after>13.5 kind>0.5 token_before_quote>0.5 distance>5.5: 107 0 0 0 61 0 0 0 -63 -28 0 0 55 42 0 0 -15 0 0 0 54 0 0 0 23 -70 0 0 46 -40 0 0 8 0 -41 0 -17 0 -22 0 -82 -93 -89 -88 15 -21 -61 -9 25 0 -39 0 13 0 -24 0 -5 -67 -74 -94 36 28 -44 -13
sentences>0.5 sentences>-0.5 token_after>13.5 token_after>1.5 times>0.5 before>0.5: -37 0 -78 0 0 0 0 0 -106 0 -48 0 -66 0 46 0 10 0 115 0 0 0 0 0 -56 0 -26 0 7 0 28 0 0 0 -24 -74 0 0 0 0 0 0 43 -92 0 0 67 2 0 0 65 -13 0 0 0 0 0 0 4 -43 0 0 64 -14
sentences>0.5 kind>9.5 length>1.5 kind>0.5 verb_after>0.5 cue>1.5: -37 -47 0 0 123 -10 0 0 -56 -108 -4 -5 3 -79 -56 -98 -11 -42 0 0 47 -12 0 0 6 -70 0 0 105 -73 -13 -72 -40 -17 0 0 23 20 0 0 -80 18 2 0 47 -35 -31 -52 24 -23 0 0 80 10 0 0 40 -4 0 0 -29 -78 -65 -13
sentences>0.5 previous>0.5 sentences>-0.5 kind>0.5 length>1.5 times>3.5: 39 0 -36 0 -57 -108 27 23 -88 0 0 0 19 -84 72 24 -40 0 0 0 110 -43 63 26 -90 0 0 0 -4 -94 152 -3 -8 0 -27 0 14 -17 25 -25 -19 0 0 0 -9 -74 -31 15 -33 0 -6 0 16 -18 43 36 -11 0 0 0 -97 -63 -8 -56
paragraphs>0.5 token_before>1.5 previous>0.5 times>1.5 mentions_between>1.5 closes>0.5: -8 12 21 -74 -2 -8 75 -46 57 -14 14 -51 8 11 36 26 -8 -49 -52 -103 49 -56 36 -88 49 11 1 -24 10 78 -68 -5 36 -18 -49 -43 74 9 88 22 99 39 -23 -11 62 -8 41 -121 46 -21 -35 -108 34 -15 66 16 -5 28 -37 -84 4 46 -16 -13
sentences>0.5 previous>0.5 token_before>1.5 sentences>-0.5 cues_before>34 times>6.5: -97 0 -26 0 -92 0 -3 0 42 -69 72 -60 -11 -94 82 -63 4 0 -25 0 -55 0 -5 0 13 14 54 45 36 -103 39 43 -47 0 -34 0 -39 0 -31 0 1 35 64 0 9 16 -54 -3 64 0 28 0 -36 0 -7 0 33 -54 -32 -42 0 -73 45 -32
sentences>1.5 sentences>-0.5 token_before_quote>0.5 sentences>0.5 object>0.5 before>0.5: 34 0 26 0 -110 0 -43 0 0 0 0 0 0 0 0 0 -27 0 13 0 -45 0 44 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 38 0 0 0 6 -80 0 0 -57 -58 0 0 0 0 0 0 -107 0 0 0 8 -42 0 0 -82 -32
sentences>1.5 kind>9.5 length>1.5 kind>0.5 times>1.5 times>10.5: -123 -61 0 0 64 -75 0 0 7 -67 -5 -2 10 -84 -53 -99 14 -40 0 0 82 -6 0 0 -47 -32 0 0 -43 -48 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 -38 0 0 -39 7 0 0 -11 -7 0 0 -22 -5 0 0
sentences>0.5 previous>0.5 token_before>0.5 sentences>-0.5 cue_before>0.5 before>0.5: 47 0 14 0 -61 0 -24 0 0 0 0 0 18 0 43 0 -86 0 -33 0 -96 0 -41 0 0 0 0 0 -65 0 64 0 0 0 0 0 0 0 0 0 -8 40 -26 27 61 -84 55 13 0 0 0 0 0 0 0 0 34 -14 61 -51 15 -73 22 -22
kind>9.5 length>1.5 token_after>13.5 times>11.5 kind>0.5 times>1.5: -117 0 42 0 -52 0 31 0 0 0 0 0 0 0 0 0 -17 -7 6 -64 35 0 -17 3 0 0 0 0 0 0 0 0 0 0 65 0 12 0 45 0 9 0 -55 0 -33 0 34 0 -75 0 -62 0 118 0 32 0 -9 0 -22 0 -1 0 -3 0
sentences>1.5 kind>9.5 length>1.5 commas_between>0.5 times>3.5 kind>0.5: -4 -72 0 0 68 69 0 0 -57 -57 0 0 57 -88 0 0 5 -26 0 0 12 -38 0 0 -7 -18 0 0 11 50 0 0 24 -15 -3 0 1 -42 -38 -49 -27 -65 -2 -1 23 -80 -52 -89 9 -12 0 0 -104 -4 0 0 -56 -28 0 0 -57 -22 0 0
sentences>0.5 previous>0.5 rule>3.5 rule>2.5 first>0.5 sentences>-0.5: -81 0 -41 0 0 0 0 0 -13 0 0 0 -38 0 -18 0 7 0 5 0 0 0 0 0 0 0 0 0 -74 0 -22 0 11 -74 16 -2 0 0 0 0 324 -13 73 18 -53 -85 72 14 43 0 36 2 0 0 0 0 0 0 0 0 -5 53 46 -3
sentences>0.5 object>0.5 times>0.5 sentences>-0.5 token_before_quote>0.5 distance>1.5: -12 0 0 0 74 0 0 0 49 -1 -39 -82 11 38 -21 14 -73 0 0 0 -72 0 0 0 -27 0 -77 0 -56 0 -1 0 -32 0 -19 0 54 0 -7 0 -42 -29 -30 -29 39 -16 93 4 -85 0 -30 0 -84 0 -15 0 41 -78 -114 -33 13 -27 -11 -65
sentences>1.5 kind>9.5 length>1.5 verb_after>0.5 before>0.5 token_before>8.5: -29 0 -1 0 33 0 -75 0 -80 0 0 0 -40 0 -38 0 -48 -49 -5 -1 19 -28 -30 -81 33 -33 0 0 45 -26 -54 -47 -21 0 1 0 62 0 31 0 28 0 0 0 -22 0 22 0 -34 12 0 0 -5 -55 -51 -15 -9 -61 0 0 -12 -67 0 -14
sentences>0.5 rule>5.5 verb_after>0.5 previous>0.5 distance>1.5 cue_distance>0: -27 0 -76 0 8 0 -90 0 69 0 0 0 28 0 -4 0 209 0 -99 0 -54 0 -5 0 -29 0 -46 0 -20 0 28 0 -70 -15 0 0 7 0 0 0 1 14 0 0 4 0 0 0 25 -74 -113 -46 32 -35 6 -16 58 32 11 7 1 -19 59 37
sentences>1.5 object>0.5 token_after>1.5 token_after>0.5 token_after>10.5 token_after_quote>13.5: -21 -2 0 -47 0 0 0 0 13 -37 40 -25 -1 -56 -97 -36 0 0 0 0 0 0 0 0 0 0 0 0 21 -49 -2 76 -2 0 -228 0 0 0 0 0 157 -12 56 -7 -61 13 -65 -4 0 0 0 0 0 0 0 0 0 0 0 0 87 -17 -80 -3
kind>9.5 kind>8.5 kind>3.5 length>2.5 commas_between>0.5 token_before>3.5: 27 0 0 0 47 0 50 -10 70 0 0 0 -28 0 6 -46 -1 0 0 0 -56 0 63 -58 48 0 0 0 -46 0 119 -13 -7 0 0 0 -10 0 45 -17 79 0 0 0 -151 0 20 -52 -20 0 0 0 -40 0 23 -81 1 0 0 0 6 0 -35 -33
sentences>0.5 rule>8.5 previous>2.5 cue_rank>3.5 distance>1.5 commas_between>0.5: -1 -66 -26 0 12 35 0 0 -56 -10 0 0 0 38 0 0 21 -26 -46 -65 -87 6 3 56 59 -44 0 0 52 6 0 0 -13 0 0 0 0 0 0 0 -23 0 0 0 0 0 0 0 3 -14 -75 -20 -2 -2 0 -24 -3 -63 -1 0 120 94 0 0
token_after>0.5 kind>9.5 owner>0.5 rule>8.5 subject_like>0.5 rule>2.5: -8 -15 0 -86 0 -36 0 -1 0 0 0 0 0 0 0 0 -204 13 0 16 0 -72 0 0 0 0 0 0 0 0 0 0 0 111 0 20 0 0 0 0 0 -9 0 -1 0 0 0 0 0 9 0 -51 0 -83 0 0 0 -51 0 -43 0 -37 0 0
object>0.5 before>0.5 token_before_quote>0.5 distance>5.5 cue_rank>2.5 cues_between>0.5: 9 0 13 -58 -26 0 -67 -67 37 0 -2 37 -12 0 92 -42 85 0 12 -28 -100 0 -1 -65 -1 0 -37 -25 -55 0 19 -31 -14 -16 13 2 23 20 56 -86 -38 -30 -12 -31 -56 -15 -9 -67 188 23 -3 -4 14 -9 108 -16 -57 32 -49 44 -58 53 32 -52
token_after>0.5 sentences>0.5 rule>5.5 verb_after>0.5 token_after>5.5 rule>2.5: -210 30 -44 -24 0 0 0 0 0 3 0 -40 0 0 0 0 0 -26 0 -41 0 0 0 0 0 16 0 -9 0 0 0 0 0 165 0 10 0 -90 0 16 0 13 0 -33 0 -8 0 -4 0 48 0 9 0 -100 0 -52 0 0 0 0 0 66 0 37
kind>9.5 kind>8.5 kind>3.5 before>0.5 cue_rank>2.5 verb_after>0.5: -20 0 0 0 -21 0 185 31 -51 0 0 0 -2 0 33 -55 37 0 0 0 -70 0 -24 -72 -6 0 0 0 -7 0 39 -22 -10 0 0 0 -123 0 51 15 20 0 0 0 -30 0 -22 -64 -50 0 0 0 -82 0 -31 -33 32 0 0 0 42 0 85 5
token_after>0.5 sentences>0.5 kind>3.5 token_after>1.5 object>0.5 kind>0.5: -8 59 -8 -5 0 0 0 0 0 -2 0 -3 0 0 0 0 -212 93 -38 -7 0 0 0 0 0 -41 0 17 0 0 0 0 -3 -73 -1 -7 0 -40 0 -45 0 26 0 -27 0 7 0 -57 0 6 0 -2 0 -65 0 -8 0 -124 0 -51 0 -62 0 -47
object>0.5 before>0.5 token_before_quote>0.5 commas_between>0.5 rule>0.5 distance>1.5: 85 -2 14 -14 -75 -2 -97 -56 0 0 0 0 0 0 -44 23 14 -29 21 -41 -12 23 -2 -48 0 0 0 0 4 0 8 -25 98 -15 -36 -47 -85 -42 88 -78 -35 55 -32 36 -24 85 -9 -30 -92 80 -3 -27 -39 -26 15 -60 17 -31 -8 6 -29 -1 1 -82
token_after>0.5 sentences>1.5 times>3.5 mentions_between>8.5 capitals>9 kind>0.5: -195 31 -38 -56 0 -8 0 -39 0 -53 0 -61 0 99 -1 68 0 -35 0 59 0 7 0 -8 0 -7 0 -13 0 -7 0 -12 -3 0 0 -60 0 -73 0 -25 0 -34 0 -63 0 -11 0 -19 0 -14 0 -12 0 51 0 0 0 150 0 -17 0 -1 0 0
sentences>1.5 owner>0.5 sentences>-0.5 token_before_quote>0.5 kind>4.5 length>2.5: 50 0 -2 0 9 -51 -69 -15 -98 0 -15 0 1 9 -28 11 -55 0 0 0 3 -41 -1 -2 -44 0 0 0 8 -62 -62 -1 8 0 0 0 95 -17 -15 -2 -50 0 0 0 44 2 -53 -2 -32 0 0 0 -66 -47 0 0 -37 0 0 0 -2 -42 0 0
token_after>0.5 rule>8.5 distance>36.5 acts_in_sentence>4.5 kind>0.5 token_after>1.5: -184 50 0 -60 -1 -11 0 -7 0 -9 0 0 0 0 0 -4 -3 -55 0 -18 -1 -17 0 -1 0 4 0 0 0 -2 0 0 0 -2 0 -21 0 -15 0 48 0 -87 0 -36 0 50 0 -7 0 5 0 -79 0 -70 0 -2 0 14 0 100 0 35 0 0
token_after>0.5 sentences>0.5 first>0.5 sentences>-0.5 token_before_quote>0.5 commas_between>1.5: 0 -53 0 0 0 61 0 0 -187 17 -23 -32 0 0 0 91 0 -90 0 0 0 -76 0 0 -6 6 -5 -51 0 5 0 -90 0 38 0 0 0 -3 0 0 0 -76 -11 -21 0 0 0 4 0 -44 0 0 0 -3 0 0 0 17 -1 -13 0 21 0 37
token_after>0.5 kind>9.5 kind>8.5 cue_distance>0 cue_distance>5.5 that>0.5: -179 -11 0 0 0 126 0 17 0 32 0 0 0 -35 0 -91 0 0 0 0 0 0 0 0 -38 -7 0 0 0 34 0 -20 0 -105 0 0 0 21 0 -13 0 -29 0 0 0 46 0 -2 0 0 0 0 0 0 0 0 0 29 0 0 0 14 0 -53
token_after>0.5 sentences>0.5 previous>0.5 kind>0.5 token_after>1.5 words>4.5: -4 -5 -2 -19 0 10 0 -51 -2 -55 0 -34 0 9 0 -5 0 -2 0 36 0 -24 0 19 0 10 0 -38 0 61 0 -91 -171 90 -31 -14 0 25 0 11 0 -48 -1 -17 0 13 0 -1 0 -10 0 -19 0 7 0 -3 0 -2 0 -63 0 69 0 33
object>0.5 nearest_before>12 before>0.5 token_after_quote>5.5 nearest_after>3.5 mentions_between>1.5: -100 -46 -52 27 31 -41 -19 -2 110 35 36 -19 -65 -12 -47 -28 -87 6 9 109 34 -105 6 -39 -58 -5 -17 11 55 -38 6 -6 -44 0 98 -1 56 -11 -32 20 -30 0 -26 -29 -76 -2 -14 -3 -51 -12 -56 19 2 -55 -6 -2 -24 -19 -25 -30 -2 -26 31 13
token_after>0.5 rule>8.5 sentences>0.5 token_before>1.5 previous>0.5 rule>2.5: -4 18 0 0 -4 13 0 0 -158 0 0 0 -30 -62 0 0 0 11 0 0 0 -1 0 0 0 -5 0 0 0 0 0 0 0 -19 0 -34 0 39 0 17 0 39 0 -55 0 -66 0 -67 0 58 0 1 0 12 0 -16 0 70 0 -29 0 12 0 7
owner>0.5 token_before>3.5 token_before>2.5 rule>1.5 that>0.5 commas_between>0.5: 24 16 0 0 -20 -17 12 -75 -27 -66 0 0 92 0 -31 -59 44 28 0 0 0 -1 -82 -17 49 -2 0 0 0 0 15 -4 -25 -24 0 0 18 -16 -18 3 8 -21 0 0 205 0 -17 -6 51 -10 0 0 -19 -7 -5 -12 -41 -4 0 0 -6 0 20 0
token_after>0.5 owner>0.5 rule>8.5 times>5.5 distance>39 previous>2.5: -147 6 0 -93 0 -65 0 23 0 -5 0 -13 0 5 0 -35 0 -59 0 -11 0 -10 0 -1 0 30 0 7 0 73 0 -4 0 54 0 0 0 48 0 0 0 -50 0 -1 0 -5 0 0 0 -29 0 0 0 -9 0 0 0 43 0 0 0 0 0 0
token_after>0.5 sentences>-0.5 token_after_quote>13.5 distance>5.5 rule>3.5 rule>2.5: 0 -29 -5 8 0 153 -141 26 0 -68 -28 -4 0 15 -1 -64 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 152 0 0 0 0 0 -15 0 160 0 0 0 -2 0 -52 0 -50 0 0 0 -37 0 -49 0 -2 0 -14 0 34
token_before>3.5 token_before_quote>12.5 token_before>2.5 cue_distance>40.5 token_before_quote>5.5 that>0.5: 16 0 0 0 129 -22 0 0 -15 0 0 0 -40 20 0 0 -26 0 -66 0 78 -2 66 22 34 0 -64 0 77 -21 -14 134 7 0 0 0 -3 -35 0 0 62 0 0 0 -3 -53 0 0 20 0 22 0 -7 31 0 -30 10 0 27 0 -21 -54 -1 -21
object>0.5 times>0.5 token_before_quote>13.5 token_after_quote>13.5 distance>10 sentences>0.5: 18 -86 -2 26 114 -7 -62 -3 -83 -13 102 -21 0 0 0 0 16 -60 -6 -4 5 -14 -103 0 18 -3 -66 -7 0 0 0 0 28 -67 -34 -16 0 0 -2 -2 -34 -6 -19 -15 0 0 0 0 -59 -2 0 8 19 0 6 -2 44 -4 -3 -7 0 0 0 0
token_after>0.5 sentences>-0.5 nearest_after>1.5 subject_like>0.5 cue_rank>7.5 cues_between>0.5: 0 -3 0 58 0 -11 0 -21 0 -2 0 -43 0 -34 -27 4 0 0 0 10 0 -12 -1 -89 0 0 0 12 0 -8 0 -38 0 -18 0 -13 0 -53 -1 13 0 138 -123 -15 0 -69 -3 6 0 -1 0 36 0 -39 -1 -37 0 -10 0 58 0 -20 0 55
owner>0.5 commas_between>4.5 subject_like>0.5 token_before>2.5 rule>2.5 acts_in_sentence>1.5: -14 29 -23 -3 23 -5 -25 -1 2 -81 -25 0 0 -66 -52 0 -61 0 0 0 -37 -44 8 -1 -1 0 -4 0 -22 21 -18 0 -53 28 5 0 4 -51 -25 0 -33 -7 -12 0 2 -15 -5 30 -64 0 0 0 28 -35 -28 -7 154 0 -1 0 -6 -24 -9 0
token_after>0.5 kind>9.5 length>1.5 kind>2.5 length>2.5 cue_distance>13.5: 0 -32 0 0 -81 3 0 0 0 24 0 1 0 33 0 -10 0 0 0 0 -45 61 0 0 0 0 0 0 0 -60 0 -87 -2 -15 0 0 -21 3 0 0 0 -8 0 -5 0 47 0 -34 0 0 0 0 -11 35 0 0 0 0 0 0 0 26 0 19
kind>9.5 kind>10.5 ending>0.5 distance>1.5 kind>8.5 distance>7: -92 0 0 0 -7 0 0 0 32 0 0 0 10 0 0 0 -24 -71 0 -1 112 -20 0 27 -29 -25 0 -56 -16 7 0 111 0 0 0 0 0 0 0 0 -2 0 0 0 -8 0 0 0 0 0 0 0 0 0 0 0 92 -42 0 -57 12 -63 0 78
kind>3.5 kind>2.5 kind>0.5 nearest_before>2.5 chain>2.5 previous>2.5: -39 0 0 0 20 0 47 45 0 0 0 0 -97 0 28 -17 20 0 0 0 3 0 1 -34 16 0 0 0 -40 0 33 -20 -92 0 0 0 15 0 0 0 43 0 0 0 56 0 0 0 40 0 0 0 0 0 0 0 -88 0 0 0 -12 0 0 0
object>0.5 before>0.5 cues_before>9 token_before>6.5 verb_after>0.5 cue_rank>0.5: 29 -11 -67 -47 -27 26 -26 8 0 37 -17 1 45 -7 29 -21 -65 0 18 -25 -20 0 0 35 44 -8 40 -65 7 -26 -33 -39 -40 -41 20 -57 7 -60 -15 8 -53 17 58 -30 102 99 -29 -23 -86 -9 8 -45 -70 79 34 -23 -34 -25 46 -64 20 -20 10 7
token_after>0.5 sentences>-0.5 token_before_quote>0.5 kind>0.5 commas_between>1.5 token_after>2.5: 0 50 -109 86 0 -43 -7 -30 0 -34 0 -12 0 -25 -1 -5 0 -8 -8 -31 0 -6 -1 51 0 -2 0 -31 0 -4 0 -51 0 48 0 -10 0 -57 0 -10 0 -54 0 -17 0 -76 0 10 0 -12 0 32 0 -9 0 19 0 69 0 -47 0 -27 0 13
token_after>0.5 token_after>10.5 token_after>8.5 length>3.5 kind>0.5 kind>2.5: -105 3 0 0 0 -96 0 5 -1 34 0 0 0 -10 0 18 -2 -73 0 0 0 -33 0 42 0 -2 0 0 0 0 0 -32 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 -61 0 20 0 3 0 0 0 9 0 -46
token_after>0.5 kind>3.5 kind>2.5 kind>1.5 token_before>12.5 cue_rank>2.5: 0 -5 0 0 0 0 0 0 0 -75 0 0 0 29 0 -21 -99 -5 0 0 0 0 0 0 0 -21 0 0 0 -45 0 -12 -8 4 0 0 0 0 0 0 -1 -66 0 0 0 59 0 4 0 104 0 0 0 0 0 0 0 -3 0 0 0 -47 0 -30
sentences>1.5 acts_in_sentence>0.5 length>1.5 kind>2.5 length>2.5 paragraphs>0.5: 10 -68 -28 -31 -12 -65 1 -21 13 6 11 20 53 -15 20 -11 0 0 0 0 67 49 33 -9 0 0 0 0 -24 -16 -18 -6 -8 -63 29 91 -41 17 84 37 35 -30 -69 -24 -25 -45 -50 -35 0 0 0 0 1 -33 24 -28 0 0 0 0 -25 -26 37 -35
sentences>0.5 times>1.5 closes>0.5 token_before>2.5 chain>1.5 token_after>3.5: -37 -20 50 -30 24 -16 4 -17 53 -22 11 1 60 -33 -40 17 -52 -13 22 15 22 -10 18 27 32 -70 61 -11 5 2 29 18 11 -60 -45 -9 -1 -11 73 -15 34 -35 10 -11 -20 1 -21 5 -13 -27 27 45 12 30 -24 46 -3 -91 -13 48 2 -35 -32 -146
owner>0.5 cues_between>0.5 that>0.5 capitals>0.5 kind>8.5 verb_after>0.5: -33 4 3 -13 -57 -16 23 4 -32 -6 16 -74 -44 -1 -6 -15 23 0 15 0 -40 -1 -21 0 23 0 3 0 35 0 -6 0 -10 -23 15 -75 -123 -5 48 -20 22 25 -18 -20 38 42 -24 -5 -8 0 -52 0 -11 0 -2 0 89 0 11 0 -10 0 57 0
object>1.5 nearest_before>7 cue_rank>7.5 nearest_after>1.5 distance>4.5 acts_in_sentence>1.5: 0 0 84 -42 0 0 -7 0 6 -57 8 -23 -1 0 -48 -8 0 0 -24 -20 0 0 34 -3 2 15 -3 10 -28 -8 -33 -29 57 -17 -28 31 -14 -2 23 0 15 -58 -22 66 -37 -45 -71 -15 -26 -9 -78 -9 -1 0 67 -7 -9 -74 35 -13 43 -17 -38 -13
sentences>-0.5 token_after_quote>13.5 ending>2.5 cue_distance>34 sentences>0.5 times>3.5: -68 5 36 -2 10 -74 -4 -83 -65 12 84 18 -27 139 -11 61 0 -6 0 -4 0 16 0 56 0 -50 0 -18 0 -24 0 -4 -18 2 0 -46 40 -53 -7 1 -33 -1 -3 -1 -5 16 0 -1 0 -15 0 -22 0 -68 0 0 0 47 0 -19 0 17 0 0
token_after>10.5 token_after>8.5 length>3.5 cue_before>1.5 commas_between>0.5 nearest_before>9: -1 0 -9 27 0 0 -6 11 20 0 -60 -18 35 0 -12 41 -2 0 0 -13 4 0 0 -37 -11 0 -16 21 -28 0 0 -18 4 0 -112 18 12 0 25 -64 -32 0 21 47 -41 0 -9 2 -33 0 -22 25 78 0 -1 58 11 0 -1 -5 -1 0 0 -1
commas_between>4.5 owner>0.5 cues_between>0.5 distance>5.5 upper>0.5 first>0.5: -43 0 -20 0 24 0 44 0 21 -12 20 0 0 -53 -43 25 -1 0 16 0 28 0 -62 0 8 -7 -8 0 -24 -55 -47 -1 -71 0 -13 0 51 0 0 0 -68 0 20 0 22 6 -70 -7 37 0 0 0 -26 0 0 0 -7 48 -1 0 11 -42 -4 -1
object>0.5 before>0.5 cue_before>0.5 token_before>5.5 verb_after>0.5 cue_rank>0.5: -40 19 -8 7 35 -12 -40 -44 31 -6 -18 -13 22 39 -35 0 4 0 -14 5 -81 0 16 1 2 -22 -30 -25 15 -15 18 -64 26 -60 -24 25 -63 -42 30 -59 3 82 -7 2 46 14 -22 -66 -78 69 42 -11 -98 -8 0 -49 5 -18 42 -29 2 -23 44 -29
token_after>0.5 kind>9.5 kind>8.5 subject_like>0.5 rule>2.5 rule>3.5: -3 -12 0 0 0 6 0 -69 -92 0 0 0 0 77 0 24 0 127 0 0 0 89 0 72 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -54 0 0 0 -44 0 -49 0 0 0 0 0 -2 0 -35
sentences>-0.5 token_before_quote>0.5 token_before>0.5 acts_in_sentence>1.5 cue>3.5 kind>0.5: 83 45 11 0 -14 16 -37 22 2 -11 -14 -16 -12 49 -16 -19 20 43 -47 -6 -8 -26 -16 -1 -1 -3 -15 18 -7 1 -7 -8 -34 0 13 -25 -43 -34 -58 23 0 -5 -9 32 -2 -97 -20 -18 -25 83 -46 -100 37 -14 -34 -17 -6 -9 -25 52 -7 48 -10 32
token_after>0.5 owner>0.5 cues_between>0.5 distance>5.5 ending>0.5 cue>2.5: -2 -58 0 -44 0 45 0 58 0 -6 0 3 -1 20 0 -40 -1 6 0 27 -1 46 0 -27 0 -16 0 23 -4 -18 0 -68 0 -56 0 -5 0 14 0 0 0 83 0 -3 0 -17 0 -12 0 -1 0 0 -79 9 0 -51 -16 18 0 -1 0 4 0 5
rule>8.5 length>5.5 subject_like>0.5 rule>2.5 rule>3.5 previous>0.5: -18 0 -38 0 5 0 64 0 157 0 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 -74 -4 0 0 -7 -37 9 38 26 0 -43 0 -5 0 26 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5 0 0 0 41 -23 4 58
sentences>-0.5 token_before_quote>0.5 token_before>0.5 sentences>1.5 object>0.5 before>0.5: 23 0 -54 0 -11 3 -78 -22 0 0 0 0 0 0 0 0 0 0 0 0 -20 2 -23 27 0 0 0 0 0 0 0 0 0 58 0 0 0 -8 0 13 0 14 0 -31 0 -75 0 18 0 0 0 0 0 -10 0 -80 0 0 0 0 0 12 0 14
commas_between>4.5 commas_between>1.5 commas_between>0.5 token_before_quote>1.5 cues_between>2.5 token_before>0.5: 25 0 0 0 41 0 -15 18 -16 0 0 0 -55 0 24 33 65 0 0 0 12 0 -27 -25 -4 0 0 0 52 0 85 -32 -8 0 0 0 -3 0 30 -24 12 0 0 0 -29 0 17 -34 -14 0 0 0 10 0 -74 -42 48 0 0 0 -43 0 13 -32
sentences>-0.5 token_before_quote>0.5 times>7.5 sentences>0.5 cues_before>5.5 cue_distance>23: 0 0 -31 -6 0 0 -16 -5 0 0 0 58 0 0 0 33 -6 -2 -79 -4 16 -11 8 38 0 13 0 -102 0 -65 0 -57 0 0 -33 11 0 0 -6 -7 0 0 0 -61 0 0 0 117 13 24 -49 17 -9 -31 -11 18 0 -9 0 -36 0 -14 0 13
token_after>10.5 token_after>8.5 words>1.5 token_after>5.5 verb_after>0.5 token_before>2.5: -37 0 0 0 4 0 0 0 75 0 -37 -32 -27 0 -51 -51 0 0 0 0 -1 0 0 0 12 0 0 -22 36 0 0 16 48 0 0 0 19 0 0 0 -1 0 -22 50 -62 0 -65 45 5 0 0 0 -18 0 0 0 -12 0 0 -64 13 0 0 9
sentences>-0.5 nearest_after>1.5 times>3.5 mentions_between>7.5 kind>3.5 capitals>4.5: 81 22 -53 15 -6 -53 10 -8 -1 -19 -10 -52 -1 -15 -5 59 -9 -8 -69 -13 0 0 0 0 -1 40 -8 -35 0 0 0 0 -1 34 -11 -22 0 21 -29 26 0 -3 -3 -72 0 -1 -2 -40 0 -53 -45 19 0 0 0 0 0 -1 56 108 0 0 0 0
commas_between>4.5 mentions_between>17.5 commas_between>2.5 cue_rank>1.5 kind>3.5 verb_after>0.5: -38 0 -2 0 58 -28 -6 -19 5 0 -6 0 -19 -29 11 -2 26 0 -1 0 -25 -5 0 -9 -11 0 -2 0 51 31 -5 -8 7 0 193 0 12 18 -32 -46 14 0 -4 0 -46 -18 -2 -14 -41 0 -1 0 5 -16 -3 -4 17 0 -1 0 42 -5 -3 -7
sentences>0.5 token_before_quote>11 token_before>1.5 chain>3.5 token_before_quote>5.5 kind>2.5: 14 29 0 0 -14 -21 0 0 -8 58 0 0 48 -34 0 0 25 -75 -77 -18 -7 -50 -8 58 -52 0 36 -6 -33 54 -10 -4 -1 13 0 0 12 -32 0 0 -39 -24 0 0 -52 12 0 0 17 -61 -78 23 14 -44 91 80 8 -7 84 0 68 -18 -67 -2
sentences>-0.5 token_before_quote>0.5 times>7.5 previous>2.5 token_before>6.5 token_before_quote>12.5: -8 -14 -91 1 8 -48 -12 5 0 119 0 -7 0 13 0 22 35 3 -32 -5 -1 1 -3 102 0 33 0 -49 0 -60 0 -11 0 0 38 -36 0 0 -2 19 0 0 0 -2 0 0 0 8 0 0 -3 78 0 0 0 -36 0 0 0 19 0 0 0 6
object>1.5 kind>0.5 mentions_between>4.5 token_after_quote>13.5 distance>10 that>0.5: -2 23 19 -108 1 0 16 0 68 0 -82 -11 0 0 0 0 -31 2 -3 -8 14 -18 -30 -33 -12 -8 52 -2 -29 -4 -4 -2 -47 -7 -26 -17 0 0 0 0 27 6 0 -13 0 0 0 0 32 5 6 -10 67 52 -32 -3 2 0 -4 -1 -21 0 0 0
sentences>-0.5 token_after_quote>13.5 cues_between>1.5 paragraphs>0.5 times>3.5 distance>34: -53 1 96 -6 -43 20 -24 23 0 -47 0 -34 0 -7 0 87 4 8 -2 -36 -16 -30 -5 17 0 -20 0 -11 0 85 0 -4 -3 121 -1 0 -11 -68 -1 0 0 1 0 47 0 -52 0 -17 -1 -65 0 0 -2 -43 0 0 0 -11 0 -2 0 71 0 -3
commas_between>4.5 commas_between>1.5 distance>10 previous>2.5 token_before_quote>5.5 token_before>2.5: -7 0 0 0 -4 0 4 7 53 0 -3 0 106 0 49 -50 42 0 -17 0 -63 0 7 -33 -35 0 0 0 -51 0 12 -11 -4 0 -16 0 -20 0 23 -26 -20 0 -13 0 -4 0 51 -35 5 0 -15 0 17 0 13 4 -94 0 0 0 -8 0 33 -11
times>12.5 chain>2.5 ending>0.5 token_before>0.5 distance>7 length>2.5: 48 -7 18 34 -26 -39 -29 3 9 -31 -11 58 20 0 16 -42 57 -93 -58 54 4 -46 14 -12 -16 17 -18 69 -7 -33 -30 -20 -28 0 -31 0 33 0 -38 -9 -50 -1 -11 -4 -54 -8 33 -8 27 0 -4 20 36 0 68 0 -4 -4 53 -10 32 -19 -31 46
cues_between>6.5 mentions_between>8.5 cues_between>2.5 paragraphs>0.5 kind>0.5 token_before_quote>13.5: 5 0 -13 0 -28 0 -65 -5 -22 0 123 0 44 1 41 -51 -6 0 102 0 35 0 -5 -4 -50 0 -21 0 32 0 -36 -29 -96 0 -2 0 31 0 -7 0 -4 0 -2 0 -8 0 -10 -1 70 0 -1 0 7 0 -4 0 -4 0 0 0 -2 0 -4 -1
sentences>1.5 acts_in_sentence>0.5 distance>36.5 distance>20 previous>2.5 opens>0.5: 6 -56 1 31 0 0 0 0 -65 -14 12 12 123 -55 -56 -7 38 31 -43 39 0 0 0 0 19 -10 29 -11 -1 42 48 2 25 -11 -12 -11 0 0 0 0 -13 -27 13 23 -7 -16 -2 45 -89 -120 49 39 0 0 0 0 13 15 136 1 0 -42 1 -6
kind>10.5 length>2.5 kind>2.5 times>1.5 length>1.5 cue>1.5: -86 0 0 0 -10 -4 0 0 -2 0 0 0 0 0 0 0 19 0 7 0 7 83 21 -36 -2 0 35 0 0 0 0 0 -117 0 0 0 20 0 0 0 1 0 0 0 0 0 0 0 -50 0 37 0 1 100 -47 -24 6 0 25 0 0 0 0 0
sentences>0.5 token_before_quote>11 token_before_quote>5.5 capitals>2.5 distance>20 times>2.5: -2 5 0 0 20 -86 2 57 18 22 0 0 -35 -34 -16 -4 8 -44 0 0 4 -68 -71 22 -58 -33 0 0 44 32 73 -23 0 -41 0 0 -16 1 0 72 -6 -71 0 0 37 16 -2 -5 4 63 0 0 23 -58 -91 26 47 -9 0 0 21 -2 5 -15
kind>9.5 token_before_quote>6.5 cue>3.5 acts_in_sentence>1.5 cues_between>0.5 mentions_between>0.5: 14 18 -38 -8 10 -1 -19 -21 -64 -36 -53 -10 -31 64 14 12 73 -5 -19 49 -44 9 45 -19 16 -27 40 -9 60 -13 23 -39 -9 -54 12 17 17 34 -8 15 -73 -21 -5 29 50 -2 -10 -16 2 -64 33 70 -4 -40 -93 56 -4 -72 -4 37 20 19 6 -54
commas_between>4.5 mentions_between>12.5 cue_rank>2.5 capitals>0.5 nearest_after>5.5 distance>3: -3 0 0 0 -57 0 0 0 15 0 0 0 40 0 0 0 5 0 0 0 -23 0 0 0 -25 0 0 0 14 0 0 0 39 -1 -14 -6 -31 0 -3 -1 -43 -1 -1 -7 -3 -2 8 -1 -12 19 140 -40 13 -45 -28 -17 -7 -26 -13 -37 12 37 -21 -23
kind>10.5 length>2.5 kind>2.5 cue_distance>13.5 token_after_quote>6.5 distance>13: -11 0 52 0 0 75 -73 -41 -23 0 8 0 51 71 20 -23 -10 0 -35 0 15 -1 5 -8 18 0 20 0 -35 -2 30 -2 -7 0 112 0 30 43 -11 -53 -9 0 17 0 -29 30 11 78 -83 0 9 0 95 -1 -26 -6 9 0 -7 0 -30 -1 9 -8
before>0.5 token_before>8.5 times>0.5 length>2.5 cue_distance>13.5 times>1.5: -58 16 72 28 -55 -73 -24 5 50 -51 -37 -72 -36 76 14 31 -86 23 -40 -35 -5 -48 76 -68 -45 34 -10 37 2 -21 76 -3 0 0 0 0 7 7 -5 -31 0 0 0 0 44 36 -29 -40 0 0 0 0 -23 5 5 21 0 0 0 0 3 26 13 7
kind>9.5 words>9.5 subject_like>0.5 cue_distance>23 token_after>2.5 before>0.5: 13 19 43 -1 40 -7 -4 44 23 -34 -8 -14 2 -18 60 -6 -31 -26 44 -8 -7 9 -30 33 -13 -39 -8 -13 -73 -24 -15 8 43 38 -32 -14 2 -63 -3 -11 -31 -28 -58 -16 -10 18 60 -25 -25 -75 -21 -19 8 -85 -3 79 46 -4 -9 -55 15 43 -12 42
token_after>10.5 before>0.5 token_after>3.5 that>0.5 words>11.5 cue_after>3.5: 8 0 -1 0 -84 10 12 2 -18 0 11 0 -29 -29 -4 17 13 0 3 0 -10 13 -11 -3 -1 0 40 0 -19 -3 -66 33 60 0 -18 0 -92 66 -13 -96 -9 0 -49 0 -43 -77 58 77 19 0 -32 0 -63 -1 -7 75 0 0 -1 0 -2 -18 -1 22
commas_between>4.5 commas_between>1.5 token_after>10.5 kind>7.5 cue_after>1.5 token_after>3.5: -26 0 39 -61 0 0 0 0 20 0 -45 -15 0 0 0 0 40 0 -14 -2 0 0 0 0 -5 0 10 -3 0 0 0 0 -5 0 -14 -26 0 0 35 10 18 0 -64 21 -41 0 80 -13 -43 0 34 -6 18 0 21 -10 -15 0 78 -1 -6 0 30 0
sentences>1.5 acts_in_sentence>0.5 times>1.5 paragraphs>0.5 token_before>2.5 mentions_between>3.5: -14 5 -1 -1 34 -17 17 0 6 -14 1 -8 38 -3 -22 -2 3 -7 4 52 34 -19 -26 -3 -30 -4 -48 -14 -82 -84 36 -6 -14 28 -20 -19 -17 -68 -10 -28 -7 -49 25 -22 35 -11 91 65 34 -52 10 -20 9 8 36 -11 -21 -29 -49 -53 -18 -16 9 75
object>1.5 token_before>12.5 kind>9.5 kind>8.5 subject_like>0.5 length>3.5: -1 -44 102 -74 0 0 0 0 1 -5 -3 27 -38 -13 -29 -25 0 0 0 -8 0 0 0 0 66 0 0 -7 -13 0 -1 -9 -2 -33 43 -16 0 0 0 0 56 -5 -3 -3 -53 -2 0 -2 -15 0 0 38 0 0 0 0 -7 0 0 0 92 0 0 10
kind>10.5 ending>1.5 kind>9.5 cue_distance>0 kind>8.5 nearest_after>2.5: 10 0 -72 0 0 0 0 0 -14 0 81 0 0 0 0 0 107 0 0 0 -6 -25 0 0 -30 0 -1 0 -50 -9 -3 0 -33 0 -16 0 0 0 0 0 7 0 -3 0 0 0 0 0 53 0 0 0 24 34 -8 -1 7 0 20 0 -30 -70 -38 109
sentences>1.5 cue_before>2.5 cue_rank>1.5 commas_between>1.5 closes>0.5 first>0.5: 3 -20 -8 35 8 -1 -6 3 34 -43 -72 -25 -40 2 33 68 -11 -56 -24 42 -20 -38 28 -7 74 -42 33 64 16 -18 -10 9 -15 33 -16 -4 -40 62 9 -2 58 -30 18 19 3 -21 104 -13 64 -23 -43 -4 44 3 75 -2 43 -13 -28 -11 -29 -33 -29 -4
sentences>0.5 token_before_quote>11 rule>6.5 token_before_quote>5.5 token_before>3.5 previous>0.5: -7 -2 0 0 12 46 0 0 34 -52 -14 60 -37 -29 -91 -9 3 -59 0 0 -36 -58 0 0 -12 -12 34 61 10 -10 -39 -5 48 5 0 0 6 42 0 0 -16 -70 -17 -23 81 -39 7 -34 -4 -3 0 0 2 43 0 0 -35 -10 -11 48 43 -23 3 -1
object>1.5 kind>0.5 token_before_quote>13.5 cue_after>3.5 before>0.5 opens>0.5: -42 -19 -50 -25 -24 0 16 -1 16 48 32 -9 -17 0 -34 -13 8 -10 8 -65 -94 -2 76 -10 -22 -28 -20 -37 72 -1 -14 0 52 54 -34 -60 0 0 0 0 -1 -10 -20 -11 0 0 0 0 -41 7 -23 2 0 0 0 0 59 -9 17 -6 0 0 0 0
cues_between>6.5 mentions_between>8.5 cues_between>2.5 words>9.5 token_before_quote>5.5 cues_between>1.5: -3 0 -2 0 0 0 0 0 -10 0 121 0 0 0 0 0 7 0 35 0 0 0 0 0 -12 0 3 0 0 0 0 0 1 0 23 0 8 0 26 -30 18 0 66 0 -16 0 -14 -42 -40 0 -30 0 54 0 -57 -20 62 0 -19 0 -12 0 11 -9
cues_between>6.5 mentions_between>8.5 times>3.5 cues_between>1.5 chain>3.5 rule>5.5: 2 0 16 0 -8 0 61 0 9 0 -28 -33 -29 0 17 -28 -5 0 87 0 27 0 -24 0 -36 0 -45 0 12 0 108 0 -50 0 44 0 7 0 22 0 42 0 -51 -17 -8 0 39 -24 -19 0 0 0 -26 0 -26 0 -46 0 -26 0 27 0 20 -1
sentences>0.5 token_before_quote>11 rule>6.5 verb_after>0.5 kind>3.5 token_before_quote>5.5: 11 -4 0 0 -67 -9 0 0 5 -13 0 0 40 51 0 0 7 -25 0 0 51 23 0 0 -35 -13 0 0 -50 -49 0 0 3 -33 -73 37 -32 -13 -66 -5 10 -33 38 10 25 -51 -35 -37 14 -40 52 47 -72 -6 -30 -1 8 -50 -14 70 21 -7 -6 -2
token_after>0.5 times>12.5 words>2.5 verb_after>0.5 times>9.5 nearest_after>5.5: -1 -44 0 0 -66 17 0 0 0 38 0 0 0 -6 0 0 0 -26 0 3 0 52 0 -52 0 4 0 -52 0 28 0 -23 0 0 0 0 -15 -11 0 0 0 -17 0 0 0 9 0 0 0 -53 0 118 0 42 0 -35 0 117 0 -8 0 16 0 -24
commas_between>4.5 token_after>5.5 verb_after>0.5 previous>2.5 nearest_after>7.5 times>12.5: 17 -5 7 -2 -10 -3 1 -4 19 -3 -15 0 -23 -2 98 -4 7 -25 -40 20 -4 -33 19 13 18 -47 85 -7 71 -24 -32 -12 17 1 -80 1 -24 0 -23 0 -1 0 1 0 -19 1 -10 0 -7 -2 33 20 -5 -12 9 -2 18 -1 74 0 -27 -11 -79 -4
sentences>0.5 acts_in_sentence>5.5 cue_before>3.5 rule>0.5 before>0.5 verb_after>0.5: 2 0 -7 0 -74 0 0 0 12 0 0 0 72 0 0 0 -16 -18 -19 -1 35 20 0 0 36 -9 -9 0 -52 14 0 0 -47 0 0 0 -42 0 0 0 -3 0 -31 0 -59 0 0 0 30 -22 -6 0 37 -3 0 0 11 -15 -3 76 -3 11 0 0
object>1.5 token_before>12.5 words>5.5 token_before>1.5 before>0.5 times>0.5: -5 0 0 0 -58 0 0 0 -38 -42 -4 -50 15 -11 -3 13 -4 0 0 0 14 0 0 0 33 -20 -14 -69 0 -18 91 -30 11 0 0 0 30 0 0 0 -8 -29 0 33 -13 4 35 7 -12 0 0 0 15 0 0 0 11 -10 39 -44 -32 -38 5 5
cues_between>6.5 token_after>0.5 mentions_between>8.5 cues_between>2.5 token_after>4.5 mentions_between>12.5: -69 0 0 0 0 0 -26 0 0 0 -17 0 0 0 -49 -1 0 0 -5 0 0 0 150 0 0 0 36 0 0 0 -23 -6 0 0 0 0 0 0 38 0 0 0 0 0 0 0 35 -42 0 0 0 0 0 0 -42 0 0 0 0 0 0 0 14 -36
sentences>0.5 acts_in_sentence>5.5 words>2.5 token_before>6.5 nearest_after>18.5 opens>0.5: 22 -50 -45 78 -14 -27 0 0 -66 -24 -24 0 34 -21 0 0 1 -32 9 -5 -4 -7 0 0 28 -24 -5 0 30 8 0 0 -3 -2 0 0 -21 39 0 0 6 -2 0 0 0 22 0 0 3 -6 0 0 26 -5 0 0 6 -2 0 0 30 -111 0 0
kind>10.5 length>2.5 kind>2.5 paragraphs>0.5 cues_before>9 nearest_after>7.5: -8 0 66 0 -2 12 2 -47 -5 0 -11 0 -13 0 -4 0 -16 0 38 0 -2 47 -15 -9 61 0 -23 0 -33 -2 20 0 -10 0 -28 0 8 74 9 -20 78 0 -22 0 -49 0 26 -2 -12 0 59 0 20 64 -34 11 -38 0 1 0 -18 -4 -32 -4
commas_between>4.5 chain>3.5 times>7.5 cues_before>20.5 cues_between>0.5 cue_rank>6.5: -5 0 -67 0 15 0 -10 0 5 -11 -25 31 16 0 31 0 -2 -44 -38 -2 21 -29 63 0 8 -10 24 -17 -48 -10 -19 -3 -60 0 5 0 -46 0 24 0 6 0 27 -1 -34 0 -21 0 28 -22 -2 -1 -19 -3 114 27 -19 -43 -12 21 -12 -2 -32 -1
object>1.5 capitals>1.5 commas_between>0.5 token_after>3.5 length>2.5 cue_distance>13.5: 56 32 29 -25 18 3 -4 -8 12 -79 3 -53 -24 -25 12 -19 -14 -24 45 -15 -23 -2 -10 -1 -38 62 -86 -46 43 -2 79 -9 20 -14 76 -15 -28 43 15 -38 1 -59 -12 -24 -7 -34 -3 9 -1 -4 27 -5 12 -2 -28 -10 47 -26 10 -13 -23 35 31 -2
object>1.5 words>5.5 token_after>1.5 words>18 cue_rank>2.5 distance>4.5: 27 -40 7 50 7 -59 19 -44 0 0 11 -53 0 0 -30 40 -23 -3 20 1 -22 -31 0 -33 0 0 -6 4 0 0 36 -20 1 -26 5 24 -8 -23 -5 -25 0 0 -28 -32 0 0 12 -8 -28 29 7 52 26 -46 -23 -23 0 0 55 -10 0 0 -32 3
object>1.5 capitals>1.5 times>0.5 nearest_before>4.5 sentences>1.5 cues_between>1.5: 0 -51 -8 -27 4 -45 7 -1 -5 -17 37 -44 2 24 -24 -43 -5 0 -2 0 -13 56 -3 1 10 -6 37 -2 -55 -10 43 0 39 -18 -7 -2 -26 -3 8 -1 -13 2 62 -13 26 20 -6 -50 12 -1 -11 0 31 -10 38 -1 -52 11 -39 -2 -23 -23 -27 -8
object>1.5 token_before>12.5 verb_after>0.5 length>1.5 words>1.5 token_before_quote>7.5: 70 -10 -1 -2 -21 -6 -7 -30 22 -6 -3 -8 -25 -9 12 -2 -28 -55 -12 30 5 -7 34 -59 13 -71 24 -4 -9 72 -10 -10 -3 -1 0 -2 55 0 0 -4 -64 -6 -2 -3 11 -1 0 -3 -41 -7 -2 -4 -14 0 54 -45 1 -9 36 -4 36 0 23 -1
token_after>0.5 kind>3.5 kind>2.5 kind>1.5 verb_after>0.5 quotes_in_sentence>1.5: -68 4 0 0 0 0 0 0 -1 -84 0 0 0 -30 0 15 0 2 0 0 0 0 0 0 0 -21 0 0 0 24 0 -32 0 3 0 0 0 0 0 0 0 -29 0 0 0 75 0 -35 0 -15 0 0 0 0 0 0 0 45 0 0 0 21 0 23
sentences>0.5 cues_before>5.5 cues_between>0.5 token_after_quote>5.5 cue>2.5 cue_before>1.5: -41 0 -3 0 -2 -13 49 -40 -27 0 6 -47 -11 -14 -29 40 -28 0 32 10 62 -31 -40 -8 73 0 6 -31 -60 68 13 7 -75 0 -17 -8 14 -6 8 -25 -53 0 -10 -2 30 -11 18 -29 -72 0 -3 -8 -4 49 25 -71 -6 0 58 0 -22 21 -42 4
object>1.5 token_before>12.5 token_after>3.5 cue_distance>34 token_before>1.5 words>3.5: -50 0 0 0 -5 0 0 0 8 0 0 0 -22 0 0 0 63 -6 -3 -18 -14 9 14 -55 -11 -15 39 -4 42 -33 -20 -41 16 0 0 0 6 0 0 0 24 0 0 0 11 0 0 0 30 -58 -5 10 -9 55 67 -45 -27 -39 29 45 -15 -38 19 3
object>1.5 capitals>1.5 length>1.5 ending>0.5 token_before>7.5 previous>0.5: -3 -14 45 -1 2 5 -34 -12 -14 -48 -26 -17 3 7 28 -45 40 -45 8 8 -40 35 -67 12 -16 -60 78 -8 29 1 -40 -57 -14 -4 -7 0 65 1 10 0 -10 -3 16 -1 -7 -2 4 0 8 -8 -16 -3 -64 5 -2 3 38 51 -59 3 18 16 12 -65
commas_between>4.5 commas_between>1.5 times>3.5 nearest_before>3.5 distance>7 token_before_quote>2.5: -2 0 45 0 -44 0 -16 0 6 0 -3 0 -3 0 -11 0 48 0 -33 -10 -16 0 37 -11 0 0 -6 -26 -16 0 -13 -22 25 0 -10 0 13 0 4 0 -21 0 -10 0 7 0 0 0 -27 0 21 -16 -85 0 74 -17 -5 0 -1 -35 23 0 49 15
sentences>0.5 kind>10.5 length>2.5 kind>9.5 token_after_quote>4.5 kind>2.5: -2 -26 0 0 31 -2 0 0 0 0 0 0 0 0 0 0 -6 19 0 0 -8 48 0 0 0 0 0 0 0 0 0 0 22 9 0 0 -34 -32 0 0 -70 -11 47 73 32 -52 -9 26 4 -54 0 0 18 5 0 0 -3 -28 56 -3 -16 -20 -54 -2
token_after>0.5 commas_between>4.5 owner>0.5 cues_between>0.5 that>0.5 token_before>2.5: -2 -15 0 32 0 66 0 0 -3 1 0 -42 0 -63 0 -7 0 -9 0 0 0 26 0 0 0 26 0 -7 0 -12 0 -2 -10 7 0 -14 0 -61 0 0 -62 3 0 -39 0 -27 0 29 0 -85 0 0 0 -16 0 0 0 0 0 -8 0 -12 0 0
times>1.5 paragraphs>0.5 cues_between>1.5 mentions_between>4.5 commas_between>2.5 previous>0.5: -8 8 -40 -7 31 -55 42 8 -20 23 -22 2 -33 46 -65 29 -64 -9 -2 -1 -10 94 -2 -3 120 8 -23 -16 -35 18 4 -5 18 11 -26 -42 64 -41 -12 84 2 -6 -10 18 -9 -19 -5 89 15 25 0 -3 2 -20 -3 -1 18 6 -9 49 -52 -70 -46 -37
sentences>0.5 token_before_quote>11 token_before>1.5 distance>10 that>0.5 nearest_before>2.5: 5 25 -16 -4 -4 9 43 -2 5 -40 -53 32 12 -12 -16 -25 -2 -1 0 0 -8 0 0 0 -27 8 0 0 -13 50 0 0 41 -21 -89 -5 1 -17 20 44 -28 9 29 -39 6 -31 -22 100 -31 -2 20 0 -35 -5 -1 0 40 -6 15 -5 9 0 -21 -11
sentences>-0.5 nearest_after>1.5 cue_rank>7.5 distance>3 upper>0.5 length>3.5: 0 33 -47 -19 0 -14 -1 -60 -1 -29 -40 10 0 19 -21 -11 42 -13 -8 25 0 -19 -8 -64 41 -34 -28 -14 -13 71 -17 16 0 6 -5 23 0 -1 0 -17 -2 -16 -4 -7 0 -1 -3 52 0 15 16 -47 0 50 0 -24 -1 -39 -12 14 0 -8 -1 26
quotes_between>2.5 paragraphs>1.5 words>18 times>6.5 times>8.5 words>1.5: -12 -8 -11 -1 0 0 0 0 -4 -1 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 53 25 -3 -1 0 0 0 0 0 3 10 -7 6 -16 -117 108 25 -3 -7 -1 -105 -3 -18 0 0 0 0 0 0 0 0 0 -6 22 -9 -1 -10 -4 -13 0
kind>10.5 capitals>0.5 cue_rank>3.5 previous>2.5 times>12.5 before>0.5: -16 -13 5 45 -15 -2 -18 -7 3 0 6 0 35 0 4 0 4 0 -29 0 -48 0 46 0 0 0 0 0 0 0 0 0 9 -32 -22 81 -7 26 21 6 9 0 6 0 -3 0 73 0 14 0 -8 0 34 0 -57 0 -59 0 -39 0 80 0 0 0
times>1.5 kind>1.5 nearest_after>15.5 distance>0.5 words>15.5 token_before>4.5: -1 -35 -4 0 -46 4 4 -1 -39 8 8 -17 -16 10 3 -36 0 -5 -1 -1 -2 8 -40 0 48 72 -40 -9 -32 16 -3 -12 20 3 55 3 -43 -8 -44 -4 20 7 -57 24 -27 1 12 -60 61 -40 -32 0 29 13 6 0 -39 29 -18 -26 -43 -29 28 -11
sentences>-0.5 token_after_quote>13.5 times>3.5 paragraphs>0.5 cue_distance>5.5 token_after_quote>0.5: -17 -1 0 0 15 34 0 0 0 36 0 0 0 -144 0 0 -33 11 0 0 -13 -27 0 0 0 -40 0 0 0 11 0 0 -52 7 29 -9 -3 9 -4 -33 0 -8 0 -8 0 42 0 -3 -42 -7 39 14 -15 -2 -2 -22 0 -37 0 45 0 66 0 -18
cues_between>6.5 quotes_between>2.5 previous>0.5 quotes_between>0.5 verb_after>0.5 kind>3.5: -9 -1 0 0 0 -2 0 0 -16 -2 -22 -1 64 -8 17 -3 13 -6 0 0 -5 -8 0 0 -26 -2 -20 -2 -12 -32 109 -13 10 0 0 0 -7 0 0 0 -64 -1 -6 0 48 -4 4 0 -18 -1 0 0 53 0 0 0 -30 -4 12 0 -29 -1 -10 -3
sentences>0.5 kind>10.5 kind>9.5 ending>0.5 mentions_between>8.5 capitals>0.5: 7 -74 0 0 -30 37 -23 -21 4 4 0 0 -42 -33 -21 43 -29 47 0 0 -15 -8 -2 -1 -33 -7 0 0 -3 -11 -3 0 15 -28 0 0 -78 -7 -26 0 -3 -16 0 0 28 -56 74 62 10 -21 0 0 61 -4 -4 0 43 17 0 0 -3 -16 0 -2
cues_between>6.5 quotes_between>2.5 previous>0.5 quotes_between>0.5 mentions_between>3.5 kind>0.5: 0 0 0 0 3 0 0 0 -55 0 -12 0 -22 0 -3 0 17 -7 0 0 -21 -8 0 0 0 -2 -23 -2 18 -32 40 -15 -2 0 0 0 37 0 0 0 7 0 13 0 -1 0 -9 0 -5 -2 0 0 -55 -2 0 0 -81 -6 -12 -1 6 -10 114 -5
commas_between>4.5 token_after>4.5 token_after>5.5 words>2.5 token_after>9.5 verb_after>0.5: 5 -7 -47 -2 0 0 29 22 4 -49 82 6 0 0 -62 16 0 0 0 0 0 0 -13 -4 0 0 0 0 0 0 15 -4 1 -12 29 0 0 0 -5 -2 -8 -41 40 0 0 0 31 -1 0 0 0 0 0 0 -13 -9 0 0 0 0 0 0 6 7
cues_between>6.5 commas_between>1.5 times>12.5 cue>2.5 kind>0.5 mentions_between>4.5: -12 0 4 0 -22 0 3 0 13 0 18 0 -26 0 28 0 9 0 -74 0 70 0 -8 0 -9 0 67 0 -25 0 0 0 48 0 7 -16 -17 0 58 -6 -20 -1 11 -27 -9 -2 -1 -13 -51 0 -9 -11 -9 0 -7 0 17 -1 2 -12 -1 0 0 0
sentences>0.5 times>1.5 acts_in_sentence>0.5 chain>1.5 previous>0.5 token_after>4.5: 49 -37 63 -24 6 -37 6 -27 -15 -48 -5 -5 0 -16 0 12 -30 4 -14 3 33 -29 -1 -19 0 -8 27 -3 0 -46 -39 20 -58 -25 -7 -45 -15 -32 15 -26 -2 40 74 23 -2 -31 -1 26 10 0 9 45 55 27 -11 -17 0 19 12 -163 0 -55 15 62
object>1.5 token_before>12.5 verb_after>0.5 rule>5.5 cue_distance>40.5 token_before>0.5: 8 0 0 0 -2 0 0 0 -21 0 0 0 15 0 0 0 24 0 0 0 -41 0 0 0 0 0 0 0 0 0 0 0 67 -63 -4 -7 -10 60 61 -50 -57 0 0 3 7 0 0 -38 -7 -62 33 36 36 -16 20 -23 0 0 0 0 0 0 0 0
sentences>0.5 kind>10.5 kind>9.5 cue_rank>0.5 nearest_before>21 cue_before>3.5: 39 -37 0 0 -90 -6 2 -2 -13 -15 0 0 -1 -18 -29 -1 -6 -15 0 0 45 -22 31 -13 12 -4 0 0 -31 -28 -24 67 -15 -2 0 0 -55 -3 35 43 6 30 0 0 35 -19 0 -1 -39 -4 0 0 11 0 0 0 40 -7 0 0 -16 0 -6 0
object>0.5 nearest_before>12 commas_between>3.5 commas_between>0.5 cue_distance>5.5 token_before>8.5: 3 -40 -37 28 0 0 0 0 -9 -15 30 -2 26 0 -2 0 10 -33 6 -51 0 0 0 0 -4 -38 -13 36 2 -1 -10 -1 54 -16 4 -8 0 0 0 0 -7 -13 56 -8 0 0 0 0 -65 -48 34 -28 0 0 0 0 40 -46 -56 41 -14 41 -29 -60
cues_between>6.5 commas_between>1.5 commas_between>0.5 token_before_quote>1.5 before>0.5 cue>2.5: 15 0 0 0 -6 0 -60 0 -80 0 0 0 26 0 -21 0 -27 0 0 0 24 0 -32 -16 20 0 0 0 -37 -1 19 -15 -4 0 0 0 12 0 56 0 -4 0 0 0 4 0 35 0 3 0 0 0 -9 -1 17 -20 4 0 0 0 -21 -3 21 -27
token_after>0.5 cues_between>6.5 quotes_between>2.5 cue_rank>2.5 cues_between>0.5 cues_before>5.5: 0 -34 0 0 0 0 0 0 -1 -79 0 0 0 0 0 0 0 5 0 -16 0 -11 0 -10 -3 9 0 -8 0 -6 0 -2 -8 5 0 0 0 -1 0 0 -1 -2 0 0 0 4 0 0 -53 -11 0 -30 0 93 0 -5 -1 14 0 -5 0 -9 0 -4
commas_between>4.5 chain>3.5 times>7.5 nearest_before>21 cue_rank>1.5 titled>0.5: -6 -29 -41 -1 26 -11 25 0 -3 5 0 -14 -25 -4 -8 0 6 -21 1 -2 -1 -9 136 25 1 -44 -7 26 4 -3 -21 -1 34 -8 -28 0 33 -8 0 0 18 -4 26 0 -9 -6 18 -2 -26 -6 -38 0 -74 -5 -2 0 45 -5 13 15 -21 3 2 0
kind>10.5 length>2.5 distance>11.5 paragraphs>0.5 token_before>3.5 determiner>0.5: 10 41 -28 -39 -17 40 60 -23 -3 0 -31 -1 26 -2 -1 -6 -3 77 -13 -10 2 -7 -4 46 -57 -1 6 0 -3 -2 -32 0 35 0 40 0 -41 20 -8 -19 -1 0 -1 0 -44 0 28 0 -8 -2 -7 0 -7 -1 63 0 -2 0 -1 0 22 0 -11 0
token_after>0.5 commas_between>4.5 owner>0.5 cues_between>0.5 nearest_before>21 cue_after>3.5: -2 -38 0 0 0 -50 0 0 -3 8 0 -51 0 -30 0 18 -8 3 0 13 0 55 0 0 0 -10 0 -24 0 -24 0 -4 0 14 0 0 0 26 0 0 0 -5 0 -5 0 -42 0 -1 0 -5 0 0 0 -26 0 0 -51 11 0 -7 0 -40 0 2
sentences>-0.5 token_before_quote>0.5 kind>9.5 cue_distance>13.5 capitals>0.5 token_before>3.5: -17 24 -43 2 0 -13 -1 -26 21 12 -21 6 -1 -24 -5 -21 -10 12 -38 29 -8 -17 58 -81 10 -14 -7 -7 -5 -23 -1 73 -11 -1 -21 15 0 -6 -3 -36 -7 -31 -20 -5 -1 40 -4 -36 53 -14 -7 -35 -1 52 0 -23 -25 19 -11 6 -3 -21 -3 8
token_before>6.5 token_before>4.5 words>3.5 token_after_quote>12.5 times>4.5 distance>10: 10 0 -13 8 5 0 -34 15 40 0 -17 -72 -16 0 -17 16 7 0 48 -16 4 0 -23 -42 74 0 5 -7 -11 0 -23 7 -29 0 32 -38 16 0 -30 -12 -16 0 -14 -10 1 0 -38 5 5 0 -31 126 -14 0 -56 37 53 0 -4 -20 -8 0 6 18
cue_distance>-21 kind>2.5 kind>1.5 nearest_before>3.5 token_after>1.5 token_before_quote>2.5: 0 5 0 0 0 22 0 22 -7 11 0 0 0 -1 0 -9 0 -39 0 0 0 81 0 16 -9 -8 0 0 0 -54 22 4 0 41 0 0 0 -20 0 -14 4 -8 0 0 0 -32 0 -70 -11 -15 0 0 0 -49 -10 11 0 15 0 0 0 -74 78 -4
token_after>10.5 token_after>8.5 commas_between>0.5 quotes_between>1.5 quotes_between>0.5 length>1.5: 19 0 -64 2 -30 0 -4 -2 0 0 0 0 0 0 0 0 -37 0 -15 -47 23 0 -11 28 -34 0 -2 121 -25 0 -2 -67 2 0 -28 1 1 0 -8 44 0 0 0 0 0 0 0 0 -13 0 -16 -28 -13 0 -1 27 -20 0 -1 18 17 0 -1 -15
sentences>-0.5 nearest_after>1.5 times>3.5 length>1.5 times>0.5 cue_distance>13.5: 39 -40 -40 18 0 0 0 0 -3 10 4 -22 0 0 0 0 0 -13 -10 -53 0 2 11 6 -9 -1 -24 35 -4 -77 -4 0 -1 17 -20 -7 0 0 0 0 -3 -14 -36 18 0 0 0 0 31 32 -13 -42 0 -14 -15 11 12 41 -13 3 -2 -33 -10 -11
kind>3.5 kind>7.5 token_after>1.5 token_after>6.5 commas_between>0.5 cue_after>2.5: -22 0 0 44 6 -42 0 25 0 0 0 0 9 43 0 -30 8 66 0 -45 -10 -96 0 2 0 0 0 0 -9 5 0 3 30 0 0 -49 12 0 0 -10 0 0 0 0 -9 -34 0 -23 -1 -4 0 -9 -31 -52 0 42 0 0 0 0 31 -40 0 76
sentences>0.5 cues_before>5.5 words>4.5 times>4.5 kind>8.5 first>0.5: -1 -66 9 -56 5 -2 -7 -10 -8 119 37 6 -14 1 8 -28 -55 85 -3 -33 30 18 35 -19 0 0 0 0 0 0 0 0 29 -4 -32 -38 -12 -51 14 37 -8 26 4 -36 3 -21 -2 -6 -4 -3 30 11 28 -10 -44 -19 0 0 0 0 0 0 0 0
sentences>0.5 token_before_quote>11 rule>6.5 rule>2.5 nearest_after>25 times>0.5: -13 -42 -40 -7 0 0 0 0 78 -13 39 0 29 12 -28 -1 8 -6 45 74 0 0 0 0 -21 -14 -17 0 -1 -24 -27 -2 -3 8 39 -19 0 0 0 0 68 -37 4 29 -27 40 -19 -4 -1 -17 -56 39 0 0 0 0 33 -2 18 -6 0 -5 -44 -34
token_after>10.5 token_after>8.5 rule>2.5 acts_in_sentence>1.5 times>16.5 cues_before>12: 21 0 28 -11 -49 0 21 -36 -25 0 -28 14 25 0 -39 37 -17 0 -1 -16 18 0 0 -6 58 0 -1 -54 13 0 -3 -12 1 0 -81 1 0 0 -27 37 -12 0 -9 4 -6 0 -9 71 -34 0 -11 16 -44 0 1 -8 -21 0 -6 7 33 0 0 -1
kind>3.5 kind>6.5 cue_distance>13.5 before>0.5 token_after_quote>5.5 token_after>10.5: -35 -22 0 -41 -17 -9 0 -46 37 -14 0 -45 -7 -63 0 28 -20 2 0 15 -16 -11 0 -52 -27 -60 0 40 -4 -27 0 22 -17 0 0 3 51 0 0 -31 0 43 0 -14 -7 -21 0 -2 20 -2 0 10 40 -2 0 -26 -19 -2 0 -56 58 -7 0 16
kind>10.5 length>2.5 kind>9.5 mentions_between>0.5 cues_before>1.5 token_after>2.5: -4 0 -26 0 7 -1 -1 0 -11 0 67 0 20 0 -7 0 35 0 -11 0 24 -1 56 19 1 0 -17 0 -61 -11 -31 -9 71 0 33 0 -59 -8 -15 -22 -50 0 -30 0 63 -3 -6 0 0 0 -34 0 -39 90 -17 -14 -3 0 23 0 -45 62 8 -20
cue_rank>9.5 token_after_quote>4.5 cue_distance>0 determiner>0.5 quotes_between>0.5 previous>0.5: -39 0 -1 0 3 114 -7 -33 -27 0 48 0 11 -7 -4 10 -8 0 45 0 -66 34 6 -14 41 0 -1 0 -24 -2 -22 -6 -10 0 21 0 2 -5 -10 -7 4 0 10 0 -40 -6 15 -1 1 0 -2 0 3 -1 36 0 0 0 7 0 -11 -1 -56 0
cue_rank>9.5 token_before>2.5 nearest_before>1.5 cue_rank>6.5 token_before>4.5 cue_rank>0.5: -34 0 -55 0 2 0 -7 0 0 0 0 0 0 0 0 0 0 0 12 0 0 0 -4 0 0 0 0 0 0 0 0 0 -20 0 16 0 -4 0 109 0 -6 21 38 -2 8 -49 -54 52 0 0 -9 0 0 0 -15 0 0 0 69 -5 0 0 -11 69
sentences>0.5 cues_before>5.5 distance>24 ending>0.5 distance>1.5 commas_between>2.5: -76 0 -69 6 0 0 0 0 15 0 3 -10 0 0 0 0 5 37 19 -58 -41 41 -29 -26 -13 25 3 -8 107 -35 -33 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 16 -3 -42 -6 7 -28 65 -28 -15 59 20 12 -11 -1 1 -26
token_after>0.5 token_before>6.5 capitals>4.5 words>14.5 token_after>10.5 that>0.5: -5 -6 -17 18 0 4 0 -35 -1 -10 -44 3 0 1 0 0 0 -16 0 39 0 31 0 -36 0 23 0 -19 0 -1 0 0 0 -7 0 5 0 36 0 1 0 -27 0 30 0 0 0 0 0 33 0 -60 0 -66 0 -9 0 53 0 -36 0 0 0 0
object>0.5 words>5.5 token_before>1.5 mentions_between>1.5 closes>0.5 cues_between>0.5: -22 0 8 0 -10 -42 0 -14 -17 0 3 0 53 -23 -53 20 1 0 -27 0 -3 -6 20 -31 53 0 1 0 -55 5 -20 0 -35 0 -2 0 47 -41 33 14 1 0 13 0 -4 -26 -50 0 -41 0 42 0 -10 -4 -32 -37 28 0 0 0 1 -27 -2 1
times>1.5 kind>1.5 length>1.5 cues_before>9 before>0.5 cue_distance>13.5: -22 -2 -56 -2 6 27 27 0 -21 13 4 -10 -25 -22 12 0 -105 -2 12 -8 45 13 -21 0 -9 -10 42 1 9 12 -52 0 -21 2 -45 -7 53 -58 -65 -2 -34 26 -52 -28 41 -9 -31 -10 -56 15 -6 0 -1 -17 58 -14 -55 9 4 -46 -42 25 -11 -22
cue_rank>9.5 token_after_quote>4.5 determiner>0.5 distance>16.5 first>0.5 capitals>3.5: -4 117 -5 -40 8 -35 21 24 -6 23 5 -26 4 26 -53 -9 5 0 -11 24 -12 0 13 0 -7 0 49 1 -13 -1 -31 -11 40 -5 9 -7 -6 -5 4 -1 -16 -2 -48 -8 2 0 -7 -1 -72 0 -50 0 -5 0 10 0 -21 0 87 0 16 0 -8 0
sentences>0.5 mentions_between>8.5 chain>2.5 kind>2.5 token_after_quote>2.5 kind>3.5: 0 -21 -17 -32 6 -53 -45 80 13 13 -4 -23 35 11 46 39 -4 25 15 8 2 -12 -51 4 32 -38 -1 -7 -4 -23 -3 -8 0 0 0 0 0 0 0 0 11 8 41 7 -38 -14 9 -32 0 0 0 0 0 0 0 0 -12 -65 1 -16 4 -15 48 27
kind>10.5 token_after_quote>0.5 times>4.5 cue_before>1.5 cue_rank>6.5 subject_like>0.5: -39 0 26 -1 38 0 6 0 6 19 -29 -8 -30 0 83 0 -52 -3 -30 -2 -26 0 -6 0 11 -5 -5 -2 -64 0 32 0 9 0 -7 12 -1 0 7 0 -14 81 -12 -24 -8 0 13 0 8 47 27 -7 -16 0 -62 0 36 -13 -11 -4 -8 0 51 0
sentences>0.5 token_before_quote>11 rule>6.5 rule>2.5 rule>3.5 commas_between>2.5: -2 -10 -1 38 0 0 0 0 105 -15 37 0 0 0 0 0 0 0 0 0 0 0 0 0 -10 -21 10 -4 7 12 -51 -34 12 -21 -22 39 0 0 0 0 9 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 59 -14 -6 24 -61 -27 -5 -3
sentences>-0.5 token_after_quote>13.5 mentions_between>0.5 length>3.5 upper>0.5 kind>8.5: -37 -5 0 12 -31 4 0 0 -4 -53 0 -3 -5 16 0 3 24 16 0 -24 -78 -10 42 9 1 -61 0 38 5 4 -1 -39 -3 -50 0 -8 -20 3 0 -7 0 -1 0 0 -2 20 0 -1 -9 60 0 21 27 -29 -2 -25 0 26 0 8 -3 19 0 -6
quotes_between>2.5 paragraphs>1.5 token_after>3.5 before>0.5 token_after>10.5 distance>1.5: 33 0 0 0 -38 0 0 0 -49 0 0 0 -44 0 0 0 0 0 0 0 11 0 0 0 0 0 0 0 3 0 0 0 7 -3 0 0 -75 -10 0 0 0 3 41 -5 7 20 -43 -6 0 0 0 0 15 -2 0 0 0 0 0 0 0 -18 -87 105
cue_rank>9.5 token_before>2.5 token_before_quote>12.5 chain>3.5 times>7.5 token_after_quote>4.5: 2 -23 -11 130 -61 -1 57 -2 2 -23 -20 -12 -7 0 -14 0 14 -7 -22 -14 -22 0 41 0 -67 34 131 33 20 0 1 0 5 -34 0 1 -6 0 -3 -1 -16 -4 -6 -8 59 0 -48 -2 -9 -17 1 -5 -39 0 63 0 40 -7 30 -7 15 23 -31 0
cue_distance>-21 times>1.5 times>0.5 length>1.5 subject_like>0.5 capitals>2.5: -4 2 0 0 0 0 -3 -5 -3 -18 0 0 0 0 3 -12 23 2 0 0 0 -99 0 7 26 3 0 0 -11 13 -1 10 0 -31 0 0 0 -24 0 82 -1 50 0 0 -5 -81 -2 1 13 27 0 0 0 -87 -8 -19 57 -20 0 0 0 26 0 -15
sentences>0.5 mentions_between>8.5 length>2.5 token_before_quote>7.5 mentions_between>5.5 verb_after>0.5: 10 -6 0 0 10 -11 0 0 -20 -45 0 0 -32 -16 0 0 -37 -82 -6 42 3 -5 48 -3 35 -31 -9 26 9 77 -15 -16 -4 2 0 0 -12 -13 0 0 17 -32 0 0 9 47 0 0 7 -40 12 14 -10 -3 42 -29 44 -22 -67 -24 4 1 2 -16
token_after>0.5 commas_between>4.5 token_after>4.5 token_after>5.5 token_before>0.5 acts_in_sentence>2.5: 0 -5 0 -34 0 95 0 -6 0 0 0 0 0 -21 0 46 -53 5 0 -46 0 -13 0 12 0 0 0 0 0 -1 0 -15 0 20 0 -4 0 31 0 0 0 0 0 0 0 5 0 -4 -1 -28 0 -10 0 62 0 0 0 0 0 0 0 13 0 -4
cue_distance>-21 kind>0.5 paragraphs>3.5 paragraphs>0.5 length>2.5 mentions_between>0.5: 0 -3 -8 22 0 0 0 0 0 -33 0 -17 0 0 0 0 0 10 0 -30 0 0 0 0 0 -10 0 -17 0 0 0 0 -10 -6 76 -9 0 0 0 0 0 28 0 -55 0 -60 0 105 -12 21 -3 0 0 0 0 0 0 -19 0 5 0 -8 0 -5
token_after>0.5 token_before>6.5 before>0.5 cue_before>3.5 token_before>8.5 token_after>3.5: -1 6 0 -38 -1 -11 0 -33 -2 -38 0 -3 -2 15 -1 15 0 0 -46 45 0 0 -7 -1 0 0 0 54 0 0 0 15 0 -20 0 -4 0 6 0 -10 0 -65 0 -25 0 -6 0 104 0 0 0 4 0 0 0 -12 0 0 0 -11 0 0 0 -11
object>1.5 capitals>1.5 distance>11.5 subject_like>0.5 nearest_after>3.5 cues_between>0.5: 3 -4 39 0 -9 -1 -2 0 0 -13 22 -9 -9 8 -1 0 -36 -49 12 -24 49 2 -4 -6 5 7 -17 -12 -48 7 46 20 9 -2 -34 -44 24 -5 110 -1 0 18 -47 -27 -19 -9 17 -6 3 -18 32 -13 -6 -12 -77 -3 15 -15 -24 12 -3 29 28 -80
cues_between>6.5 commas_between>1.5 cues_between>2.5 words>10.5 mentions_between>8.5 subject_like>0.5: 1 0 -31 0 -32 0 39 0 -12 0 -13 0 -43 0 -24 0 30 0 33 0 -14 -1 -34 -5 -8 0 101 0 -3 0 -14 -4 -6 0 18 0 25 0 54 1 -5 0 23 0 45 0 -58 0 5 0 -12 0 5 -1 1 -27 40 0 38 0 25 -2 -30 -28
object>1.5 kind>0.5 paragraphs>1.5 words>8.5 times>4.5 token_after>4.5: -9 41 7 -73 9 -7 -2 1 14 -6 -22 -22 0 41 -3 0 -9 -22 6 2 -11 0 0 0 10 8 -33 6 -27 -1 0 0 -38 8 6 6 -19 -1 -8 0 25 -19 -4 -23 -116 -1 81 0 28 -27 4 0 -6 -2 0 0 -12 22 -2 0 -7 1 0 0
sentences>0.5 cues_before>5.5 words>4.5 token_after>3.5 mentions_between>0.5 cue>0.5: -22 0 75 0 14 0 13 -22 24 -4 -16 10 5 0 -11 29 -31 3 -4 -40 57 -24 -28 6 8 24 14 7 -63 -25 38 -43 -9 0 -3 0 -14 0 28 -2 -18 0 6 10 14 0 -7 -14 20 5 21 -34 31 -4 -23 -4 -4 52 -4 -62 -9 2 -1 0
kind>10.5 kind>9.5 token_before_quote>6.5 capitals>1.5 token_before>4.5 cue>2.5: -6 0 -46 -20 2 0 6 10 10 0 -71 15 13 0 115 -14 -7 0 -5 44 12 0 -38 -8 -2 0 -43 -3 -22 0 -16 -2 14 0 -13 -15 -15 0 -32 29 35 0 8 19 -52 0 -20 -18 4 0 -8 17 8 0 -15 22 -36 0 -11 18 10 0 17 19
token_after>0.5 cues_between>6.5 mentions_between>17.5 cues_between>4.5 rule>8.5 length>5.5: -52 1 0 0 0 11 0 0 0 -68 0 -14 0 54 0 -39 0 -25 0 0 0 -7 0 0 0 30 0 -1 0 -9 0 -3 0 -6 0 0 0 0 0 0 0 -5 0 0 0 -2 0 0 0 60 0 0 0 0 0 0 0 0 0 0 0 0 0 0
token_after>0.5 commas_between>4.5 owner>0.5 cues_between>0.5 that>0.5 capitals>7.5: -10 1 0 -12 0 3 0 0 -46 0 0 -40 0 -49 0 17 0 -71 0 0 0 4 0 0 0 20 0 -12 0 -16 0 -3 0 -16 0 23 0 25 0 0 0 6 0 -3 0 -9 0 0 0 71 0 0 0 -3 0 0 0 -58 0 -1 0 0 0 0
cue_distance>-21 quotes_between>0.5 cue_rank>8.5 words>28.5 times>7.5 previous>2.5: 8 1 61 -43 0 -31 0 101 -1 -12 0 12 0 25 0 -8 -10 9 0 -20 0 20 0 -24 0 10 0 18 0 -4 0 -7 0 -1 0 -4 0 26 0 26 0 29 0 32 0 0 0 -4 0 -7 0 27 0 2 0 -2 0 -95 0 -1 0 0 0 0
quotes_between>2.5 paragraphs>1.5 rule>1.5 nearest_after>10.5 kind>4.5 token_before_quote>6.5: 6 -2 -8 55 -7 20 -13 -1 -1 -10 -103 -6 18 -13 42 -3 -47 -2 1 0 33 0 -2 -1 -6 2 -1 -2 -17 -2 -4 0 -21 -2 -2 0 49 0 0 0 5 -15 -20 58 -33 21 -5 -1 -6 0 0 0 25 0 0 0 21 -2 -1 0 -41 4 -1 0
cue_rank>9.5 token_before>2.5 noun>0.5 distance>8.5 token_before_quote>5.5 length>1.5: -14 -4 4 -14 59 34 19 -6 2 -8 -11 57 8 -3 -37 -1 52 13 -20 72 4 0 -28 0 -50 -24 37 -14 -52 0 -25 0 -18 -22 -8 28 21 -1 -38 -1 10 -11 6 48 -20 -1 -24 -2 -4 -12 5 13 99 0 -28 0 10 -22 3 -29 -10 -1 19 -1
sentences>0.5 cues_before>5.5 distance>24 token_after>4.5 length>2.5 token_before>4.5: 1 -5 14 -45 15 -19 -58 -6 -12 67 8 5 23 10 27 9 16 38 -10 -6 28 23 1 -17 -67 -16 47 21 -26 -18 83 -56 -15 -14 6 -3 80 12 -17 -35 20 35 -10 -15 -22 -19 -19 -27 -8 -21 -15 -10 -21 -6 -5 68 -7 11 2 -5 24 -11 7 -5
sentences>0.5 nearest_before>1.5 token_before>5.5 distance>1.5 previous>0.5 token_before_quote>0.5: 0 0 34 -39 0 0 -2 60 0 0 -16 4 0 0 20 -88 0 0 -16 12 0 0 19 -19 0 0 -13 -3 0 0 -23 12 -25 0 -95 0 51 0 -8 0 -4 -19 4 5 43 -19 0 -8 3 0 -3 0 0 0 38 0 -14 -33 7 -19 26 -35 -10 13
cue_rank>9.5 token_after_quote>4.5 paragraphs>0.5 length>3.5 cue_distance>0 kind>8.5: -41 0 5 0 0 0 0 0 -3 0 -32 0 0 0 0 0 2 90 -11 -18 -15 -13 40 1 7 -21 22 -9 -30 0 -41 0 37 0 50 0 0 0 0 0 -1 0 35 0 0 0 0 0 -3 29 -23 -13 -34 -2 -27 0 -15 -3 39 -4 44 0 -6 0
quotes_between>2.5 paragraphs>1.5 words>18 object>0.5 subject_like>0.5 words>28.5: 3 -1 -1 -1 -42 -1 -2 0 -52 0 -3 0 48 0 0 0 1 13 -16 -8 21 -11 -111 0 2 -1 37 0 -50 0 0 0 0 0 0 0 12 -2 0 -2 0 0 0 0 -22 0 0 0 0 0 0 0 -17 -7 -28 106 0 0 0 0 34 0 -4 0
sentences>0.5 cues_before>5.5 object>0.5 subject_like>0.5 cue_before>1.5 mentions_between>3.5: -54 49 19 -17 -22 -1 -18 -37 6 -42 1 -19 8 0 12 1 5 -19 13 -8 -57 -1 -13 0 -1 47 6 7 -45 -2 -11 0 -30 -25 3 -41 -2 1 -12 65 77 15 -32 11 -3 -5 13 -14 1 39 -18 5 -1 -6 -6 -1 2 -9 10 -65 -10 25 11 -9
quotes_between>2.5 paragraphs>1.5 token_after>3.5 token_after>2.5 words>3.5 acts_in_sentence>0.5: 31 -6 -3 0 0 0 0 0 -23 0 0 0 -6 -2 -14 -2 -26 8 24 -2 0 0 0 0 -26 0 0 0 5 -17 -105 53 -23 -3 -5 -1 0 0 0 0 135 0 0 0 1 5 -14 -1 12 1 31 -2 0 0 0 0 6 0 0 0 -5 11 -21 49
"""
_ANTECEDENT = """
recent_subjects>0.5 verb_after>0.5 pool>9 paragraphs>1.5: -80 49 16 444 -71 386 317 1238 -137 -88 -89 122 -120 -77 -99 178
recent_subjects>0.5 turn_sentences>3.5 gender>1.5 sentences>1.5: 136 418 74 383 169 435 -97 98 387 342 -95 107 55 223 -131 -100
recent_subjects>0.5 turn_sentences>3.5 sentences>1.5 spoke>0.5: 166 257 -42 90 279 269 -120 -54 117 325 108 338 110 221 -111 79
recent_subjects>0.5 turn_sentences>7.5 paragraphs>1.5 gender>1.5: 232 245 27 211 116 135 -96 -24 179 257 -90 18 -40 37 -128 -111
turns>0.5 paragraphs>1.5 subject_like>0.5 pool>16: 135 -59 107 -118 204 86 174 -112 263 50 11 -113 301 199 92 -113
paragraphs>1.5 turns>0.5 spoke>0.5 since>2.5: 214 110 1 -104 192 143 190 -85 83 163 -66 -115 -4 30 -18 -110
sentences>2.5 gender>1.5 verb_after>0.5 token_before>1.5: 211 14 15 -121 178 39 143 -78 42 -62 -63 -121 125 16 81 -105
recent_subjects>0.5 turns>0.5 since>2.5 verb_after>0.5: 114 156 -86 8 61 33 -114 -96 102 153 35 106 118 17 -99 -20
recent_subjects>0.5 turn_sentences>7.5 spoke>0.5 since>1.5: 140 117 -48 12 115 142 38 135 140 77 -110 -29 -50 9 -97 54
sentences>2.5 turns>0.5 spoke>0.5 paragraphs>0.5: 114 33 46 96 150 22 157 -13 111 123 -30 -104 118 25 88 -91
sentences>2.5 gender>1.5 turn_sentences>1.5 spoke>0.5: 110 126 98 35 68 -3 -49 -119 125 130 134 35 118 -43 80 -99
paragraphs>1.5 verb_after>0.5 since>1.5 token_before>1.5: 75 17 126 84 94 -92 61 -65 -15 -54 68 63 -12 -101 -20 -37
gender>1.5 recent>0.5 turns>0.5 token_before>1.5: 13 -31 94 95 -41 -111 126 -5 111 -36 84 90 -55 -119 -6 -69
sentences>2.5 turns>0.5 token_before>1.5 token_before>11.5: 90 45 86 -70 85 70 -34 -94 0 0 0 0 125 -65 113 -95
paragraphs>1.5 gender>1.5 turn_sentences>2.5 times>2.5: 89 50 76 -17 134 -15 -38 -118 50 106 63 46 54 -61 17 -74
sentences>2.5 turns>4.5 token_before>1.5 token_before>7.5: 85 18 68 -68 50 97 -37 -92 0 0 0 0 93 -60 55 -87
gender>1.5 since>2.5 turn_sentences>1.5 token_before>1.5: 78 97 11 15 96 0 -11 -100 99 85 117 0 5 -46 -15 -114
sentences>2.5 turn_sentences>12.5 spoke>0.5 times>11.5: 58 55 -5 -89 66 -38 93 -73 38 133 0 39 78 33 2 8
paragraphs>1.5 token_after>1.5 turn_sentences>22.5 turn_sentences>2.5: 89 50 28 52 0 0 0 0 44 -43 86 -37 114 -51 -20 -87
paragraphs>1.5 turn_sentences>1.5 paragraphs>0.5 turn_sentences>2.5: 87 0 38 0 79 92 -58 14 0 0 65 0 0 0 4 -70
paragraphs>1.5 turn_sentences>12.5 paragraphs>0.5 verb_after>0.5: 73 0 6 0 27 3 -29 -83 73 0 102 0 44 16 0 -43
sentences>1.5 token_after>1.5 spoke>0.5 pool>9: 18 -18 -2 -38 93 70 33 -25 142 -1 -29 -43 127 -36 76 -44
sentences>1.5 times>11.5 token_after>1.5 turns>9.5: 104 4 1 3 61 -23 48 80 119 -17 -18 64 -6 -74 -34 0
paragraphs>0.5 turn_sentences>1.5 verb_after>0.5 recent_subjects>1.5: 49 42 4 -44 49 87 116 -18 -7 9 50 -40 53 49 8 30
gender>1.5 sentences>2.5 times>2.5 paragraphs>3.5: 96 -22 -38 -89 19 13 29 -13 0 0 81 -111 0 0 -59 -68
gender>1.5 sentences>2.5 times>9.5 paragraphs>4.5: 59 -16 -37 -86 9 35 70 39 0 0 63 -111 0 0 -25 -5
gender>1.5 recent>0.5 only>0.5 turns>21.5: -66 -38 40 51 59 -58 -23 47 -7 -67 -4 -15 43 -108 85 -44
recent>0.5 turns>0.5 token_before>1.5 token_before>11.5: -21 23 -51 43 59 17 -61 -30 0 0 0 0 -23 30 -65 57
token_after>1.5 sentences>1.5 times>11.5 turn_sentences>22.5: 88 46 5 -29 -10 31 1 65 102 -10 -3 -60 -14 -30 61 -13
sentences>1.5 times>11.5 verb_after>0.5 first>0.5: -21 -62 10 90 72 -15 -10 35 33 15 20 -33 66 -6 -13 -3
gender>1.5 sentences>2.5 token_after>1.5 times>11.5: 94 51 35 -69 21 -42 2 -104 -15 7 4 53 0 20 50 -7
token_after>4.5 since>2.5 token_before>4.5 token_before>8.5: 37 8 23 -106 -49 -34 4 0 0 0 0 0 67 -24 -35 -43
gender>1.5 sentences>2.5 recent>1.5 sentences>1.5: 84 -22 0 0 -11 21 0 0 -9 -9 21 -91 8 6 3 -1
gender>1.5 spoke>0.5 turns>18.5 since>0.5: 3 69 82 81 10 -49 9 23 38 43 -31 -39 46 -85 20 31
paragraphs>0.5 turn_sentences>1.5 verb_after>0.5 pool>7.5: 22 -11 10 -48 -13 53 78 23 11 30 7 -15 73 50 49 -30
gender>1.5 times>2.5 spoke>0.5 recent>1.5: 70 -81 34 -27 19 25 -25 4 38 57 -44 6 16 -33 21 16
gender>1.5 sentences>4.5 titled>0.5 only>0.5: 20 6 -45 -53 -10 26 -28 -14 34 -34 71 -99 9 97 -19 -31
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 titled>0.5: 26 28 23 5 58 80 19 -63 -23 -9 70 -45 12 -2 29 6
token_after>1.5 turns>9.5 first>0.5 verb_after>0.5: 7 26 -7 -55 28 -3 144 -37 32 10 48 4 16 5 42 0
paragraphs>0.5 gender>1.5 paragraphs>4.5 pool>20.5: 51 -15 -10 -28 0 97 0 -90 67 -5 16 46 0 -65 0 -76
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 sentences>24.5: 8 16 33 2 57 58 22 -58 0 9 0 -59 0 6 0 25
token_after>1.5 recent>0.5 pool>19.5 turn_sentences>10.5: 33 14 25 3 2 -16 18 38 -24 -19 28 -13 -46 -73 140 -38
paragraphs>0.5 verb_after>0.5 times>11.5 first>0.5: -20 -41 82 -4 46 26 10 -6 33 20 54 4 -22 -3 -49 -2
token_after>1.5 gender>1.5 sentences>5.5 token_after>13.5: 50 1 38 -43 25 46 -66 -94 0 -6 0 39 0 -40 0 -18
sentences>2.5 owner>0.5 turns>21.5 spoke>0.5: 45 24 -77 36 -14 -27 -6 -8 27 -41 10 -5 30 -1 -36 -1
gender>1.5 paragraphs>4.5 pool>20.5 recent_subjects>0.5: -2 -65 85 -84 36 90 -59 -67 5 2 0 0 8 -10 0 0
paragraphs>0.5 gender>1.5 recent>1.5 titled>0.5: 66 25 -23 -48 25 -31 12 13 100 -57 51 41 -52 13 0 19
token_after>1.5 recent>0.5 pool>18.5 token_after>4.5: 5 19 21 13 -38 -28 94 -38 0 -37 0 -17 0 -51 0 7
gender>1.5 recent>0.5 titled>0.5 turn_sentences>4.5: 21 -11 -11 3 49 -2 -37 62 22 -88 32 -15 -65 -30 7 63
gender>1.5 recent>0.5 pool>5.5 since>7.5: 119 -34 -5 -20 -65 -78 15 4 0 0 0 0 56 -64 -5 -1
paragraphs>0.5 gender>1.5 paragraphs>4.5 titled>0.5: 45 -11 -11 -14 0 59 0 -83 32 -33 48 60 0 -35 0 -23
token_after>1.5 paragraphs>0.5 times>14.5 paragraphs>9.5: 66 11 22 -33 2 -6 -34 20 0 0 -21 29 0 0 0 -2
token_after>1.5 since>9.5 times>1.5 sentences>1.5: 52 -3 0 0 35 -3 0 0 -2 -75 -33 49 34 1 -8 -9
paragraphs>0.5 gender>1.5 paragraphs>4.5 only>0.5: 12 -4 -5 17 0 -16 0 -34 80 -36 -5 -22 0 50 0 -79
token_after>1.5 first>0.5 turn_sentences>24.5 pool>7.5: 38 -33 43 16 -19 5 34 -15 -9 33 -13 -10 6 -38 94 -13
gender>1.5 sentences>5.5 recent>2.5 sentences>0.5: 88 -44 0 0 -56 -16 0 0 7 0 16 -84 -23 45 0 0
token_after>4.5 gender>1.5 times>3.5 titled>0.5: 57 -20 -31 -45 -11 -3 26 12 -16 -12 -1 93 13 -35 1 11
paragraphs>0.5 token_after>1.5 first>0.5 pool>19.5: 15 -35 5 -5 21 66 26 -20 87 20 20 -38 40 -12 -56 17
token_after>4.5 turns>11.5 token_before>4.5 gender>1.5: 21 -21 52 -27 -13 29 -19 -26 -7 40 -14 -2 3 25 -14 -76
turn_sentences>1.5 token_before>4.5 sentences>24.5 titled>0.5: 20 12 71 -41 -1 -40 2 25 -26 -1 0 18 0 -30 0 -3
token_after>1.5 times>16.5 turns>4.5 verb_after>0.5: 5 4 -9 41 21 -38 -1 -8 23 -13 -23 58 24 19 -20 -29
recent>0.5 pool>5.5 turn_sentences>3.5 token_before>4.5: 6 -44 -26 1 44 27 -36 18 -1 -32 61 22 65 -55 -50 -11
turn_sentences>1.5 token_before>4.5 pool>4.5 pool>11.5: 37 25 -11 -78 -65 -1 58 8 0 0 0 0 46 3 45 -24
turn_sentences>1.5 turn_sentences>2.5 recent>0.5 times>5.5: 14 32 0 -15 41 -76 0 9 6 2 0 -78 0 5 0 8
paragraphs>0.5 since>0.5 times>17.5 token_before>0.5: -51 26 59 -1 32 26 -44 1 12 21 20 -25 30 -50 11 38
paragraphs>0.5 spoke>0.5 since>0.5 gender>1.5: 13 -41 30 38 23 23 49 -36 -33 -3 20 67 -4 -51 26 -2
token_after>4.5 since>2.5 turn_sentences>2.5 turn_sentences>22.5: 20 -31 7 9 -3 63 3 -42 0 0 0 0 3 -13 23 -70
paragraphs>0.5 token_after>1.5 since>9.5 pool>19.5: 13 2 11 -16 0 -7 0 103 89 32 -14 -15 0 -43 0 -31
owner>0.5 pool>4.5 sentences>2.5 token_after>1.5: -30 0 34 0 60 0 -14 -1 9 50 3 -77 -63 14 -5 12
gender>1.5 sentences>5.5 pool>7.5 verb_after>0.5: -34 -19 43 -33 19 -9 16 -64 23 -15 115 -6 -4 26 -35 -31
times>2.5 turns>9.5 gender>1.5 spoke>0.5: 4 3 57 -32 19 49 -49 -24 -14 13 28 -49 -13 11 50 5
paragraphs>0.5 spoke>0.5 since>0.5 gender>1.5: 12 -37 28 33 20 18 47 -32 -28 -2 16 61 -1 -44 18 -4
paragraphs>0.5 turn_sentences>12.5 titled>0.5 subject_like>0.5: -11 36 16 -11 29 -20 65 -61 45 -10 -6 -4 -78 37 25 -26
paragraphs>0.5 recent_subjects>2.5 verb_after>0.5 recent_subjects>1.5: -10 -5 0 0 62 -10 0 0 31 -51 0 -11 -6 11 -35 33
times>2.5 times>1.5 times>4.5 token_before>5.5: -15 0 65 -70 0 0 0 4 15 0 -6 3 0 0 0 3
paragraphs>0.5 token_before>11.5 gender>1.5 paragraphs>4.5: 25 -14 21 -10 -23 -1 85 15 0 38 0 -34 0 -66 0 -9
token_after>4.5 since>2.5 token_before>4.5 token_before>5.5: 10 9 31 -92 -62 18 -51 5 0 0 0 0 22 -23 17 12
owner>0.5 pool>4.5 subject_like>0.5 paragraphs>1.5: -31 37 36 -71 23 9 1 -25 -25 15 -4 -7 -20 11 -10 17
times>2.5 turn_sentences>29.5 times>1.5 since>3.5: -57 0 -1 0 3 18 45 -26 39 0 -16 0 -7 -36 110 -36
since>7.5 pool>19.5 recent_subjects>1.5 spoke>0.5: -16 84 38 -26 -24 0 -44 0 -1 -3 20 -54 42 0 -37 0
token_after>4.5 token_before>2.5 gender>1.5 spoke>0.5: 44 -51 -3 18 -8 1 -29 -66 22 -8 -26 -7 -24 34 33 25
token_after>1.5 since>9.5 token_before>0.5 token_before>1.5: 53 -10 -21 -10 -39 21 -22 -6 0 0 0 0 11 -17 -17 56
paragraphs>0.5 recent_subjects>2.5 gender>1.5 times>2.5: 55 14 0 0 5 -25 0 0 16 -20 -37 15 -24 16 2 15
paragraphs>2.5 paragraphs>4.5 gender>1.5 sentences>0.5: 25 0 0 0 -48 0 0 0 4 -68 0 25 9 -8 0 -64
paragraphs>0.5 token_before>11.5 token_after>5.5 gender>1.5: 19 17 37 -53 19 -29 -16 44 -17 -23 81 0 -15 10 -1 19
paragraphs>2.5 paragraphs>4.5 gender>1.5 recent_subjects>0.5: 20 -71 0 21 -14 -7 0 -61 1 -18 0 0 8 -2 0 0
sentences>27.5 sentences>19.5 turn_sentences>23.5 token_before>2.5: -2 0 -13 32 6 0 103 -68 10 0 27 19 -22 0 -7 -24
recent>0.5 gender>1.5 titled>0.5 times>2.5: 29 34 -54 -13 -36 -22 -13 71 -52 -4 -20 8 -10 -5 -5 17
sentences>27.5 sentences>19.5 times>1.5 sentences>1.5: 17 0 0 0 -3 0 0 0 -43 0 81 -15 17 0 -3 -40
sentences>27.5 sentences>21.5 sentences>4.5 since>7.5: 3 0 0 0 -41 0 18 -6 -5 0 0 0 24 0 64 -27
token_after>1.5 since>10.5 pool>19.5 first>0.5: -25 -6 0 94 62 -8 -34 -34 54 -5 -14 -14 15 -22 -21 5
paragraphs>0.5 token_before>11.5 token_after>5.5 token_before>5.5: -8 3 0 0 22 -18 0 0 55 6 88 -37 -47 -6 -15 49
turn_sentences>10.5 turn_sentences>4.5 sentences>3.5 times>2.5: -12 0 8 19 -1 0 9 -9 -11 0 78 -19 37 0 -16 -39
turn_sentences>1.5 token_before>4.5 titled>0.5 turn_sentences>28.5: 8 10 54 -29 -22 -20 -5 77 0 6 0 -17 0 -4 0 -39
verb_after>0.5 times>11.5 since>1.5 times>2.5: -29 31 0 0 24 -4 0 0 -25 34 20 -21 -73 -25 14 4
paragraphs>0.5 token_before>11.5 token_after>5.5 token_before>5.5: -8 3 0 0 19 -17 0 0 54 4 84 -32 -44 -4 -15 45
times>1.5 times>2.5 turns>17.5 pool>3: -50 1 0 7 -38 -1 0 54 -1 -4 0 12 -3 70 0 -32
paragraphs>2.5 pool>7.5 paragraphs>4.5 token_before>11.5: -4 -44 3 -41 0 114 0 -15 -31 19 60 -14 0 -1 0 -34
times>1.5 times>2.5 times>4.5 token_after>10.5: -7 40 0 -68 0 0 0 9 -15 9 0 25 0 0 0 0
turn_sentences>10.5 turn_sentences>4.5 recent>0.5 times>2.5: 3 0 11 -4 -14 0 -1 12 23 0 -23 -59 -7 0 67 -12
"""
WEIGHTS = Weights(
    utterance=trees(_UTTERANCE, FEATURES, 1000),
    speaker=trees(_SPEAKER, FEATURES, 1000),
    antecedent=trees(_ANTECEDENT, Antecedent._fields, 1000),
)
