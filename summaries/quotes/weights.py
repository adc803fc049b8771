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
words>3.5 nearest_before>29.5 token_before_quote>6.5 capitals>5.5 token_before_quote>7.5: 212 232 90 236 80 127 -226 -84 80 64 -29 53 48 -27 -120 0 0 0 0 0 213 221 29 177 0 0 0 0 25 -13 -89 -80
cue_distance>30 words>3.5 cue_distance>-6 capitals>5.5 token_after_quote>6.5: 101 0 140 0 198 63 210 154 -20 0 -72 0 46 -71 72 9 -146 0 194 0 127 -113 211 28 3 0 20 0 55 -75 40 -41
cue_rank>4.5 words>3.5 cue_before>0.5 token_before>8.5 capitals>5.5: -75 -64 154 73 175 164 189 155 133 -77 195 118 146 59 170 0 -57 -80 -63 -28 105 38 81 -1 46 -13 114 -27 -136 -48 -96 0
cue_distance>30 title_case>0.5 token_before_quote>6.5 token_before_quote>7.5 cue_before>0.5: 178 53 28 -73 -159 -184 -86 -39 0 0 0 0 109 -24 -102 -38 168 150 43 -23 116 39 -28 27 0 0 0 0 164 120 -32 57
cue>1.5 ending>0.5 before>0.5 acts_in_sentence>0.5 determiner>2.5: -115 12 42 44 -35 -58 59 168 -125 38 88 170 85 148 120 156 -45 0 28 0 -1 0 0 43 49 -2 18 -82 2 84 80 61
words>3.5 cue>0.5 title_case>0.5 paragraphs>0.5 token_after_quote>6.5: 29 110 138 159 -66 21 -12 0 -49 82 -98 119 0 -26 -6 19 -74 41 49 161 -45 -66 2 -36 -88 -31 -141 -55 0 0 -60 27
words>3.5 nearest_before>29.5 token_before_quote>6.5 title_case>0.5 token_before_quote>7.5: 125 152 37 154 67 82 -170 -110 24 4 -43 7 26 -29 -92 0 0 0 0 0 130 135 -15 104 0 0 0 0 -26 -15 -40 -62
words>3.5 cue_distance>30 cue_distance>-6 title_case>0.5 token_before_quote>6.5: 18 131 0 0 114 150 16 106 4 -74 0 0 37 33 -83 13 -112 -39 0 0 88 125 -83 0 -53 -24 0 0 -62 -44 8 -33
words>3.5 cue_before>0.5 token_before_quote>0.5 capitals>5.5 ending>0.5: 53 91 0 0 -79 3 114 127 -140 -23 0 0 -29 -29 35 -88 139 146 0 0 22 74 137 136 101 63 0 0 -77 -37 -10 43
cue_distance>30 ending>0.5 cue_before>0.5 cues_before>32.5 token_before>5.5: -126 -96 39 -43 112 85 131 112 34 -19 54 6 18 0 34 22 -130 -90 42 103 -1 50 90 -1 58 -96 140 34 0 0 -92 0
token_before_quote>1.5 nearest_before>29.5 title_case>0.5 token_before>8.5 token_before>1.5: 131 124 80 7 13 91 -28 -37 0 0 0 0 0 0 0 0 102 83 70 -101 20 -39 -25 -59 110 74 139 38 0 -169 15 -18
capitals>5.5 ending>0.5 nearest_before>14.5 token_before>1.5 cues_before>32.5: 131 57 130 73 -49 -36 100 -10 67 -99 128 -90 -123 -18 102 36 0 38 -7 23 54 -18 67 -63 -43 -12 -43 -16 -10 -75 131 -4
words>4.5 cue_before>1.5 capitals>5.5 words>1.5 on>0.5: -79 0 100 0 -29 0 45 0 53 125 124 121 -11 -36 33 30 30 0 17 0 -50 0 0 0 32 31 12 66 -76 40 -162 -70
cue_distance>30 ending>0.5 on>0.5 token_before>1.5 nearest_before>14.5: 120 79 118 81 -9 0 55 0 28 10 88 15 -54 0 -102 0 10 2 56 7 -23 20 -31 -10 -38 -85 127 17 -31 35 -85 11
words>4.5 cue_before>1.5 capitals>5.5 verb_after>0.5 quotes_in_sentence>1.5: -18 118 24 80 -30 39 20 -46 19 125 115 126 -3 -51 38 62 -69 -110 63 -111 -101 13 -22 0 17 109 109 123 8 -43 -56 -54
words>4.5 capitals>5.5 nearest_before>14.5 cue>3.5 words>1.5: 57 0 67 0 -71 0 -56 0 93 0 -8 0 -53 0 30 0 90 100 -12 63 -10 80 -43 -66 109 108 -41 -38 107 123 38 -4
words>5.5 token_before_quote>6.5 token_before_quote>7.5 capitals>4.5 token_after>11.5: 44 116 -136 -173 0 0 51 64 -22 -12 -42 8 0 0 1 -41 119 124 -80 49 0 0 93 116 66 -2 24 0 0 0 -81 5
cue>2.5 determiner>2.5 mentions_between>1.5 quotes_in_sentence>1.5 verb_after>0.5: -49 112 -14 -72 59 77 12 22 -105 -128 14 5 11 -19 -11 6 7 116 23 -34 50 86 27 73 6 91 -10 -105 32 93 73 -46
words>5.5 paragraphs>0.5 capitals>5.5 cue_before>1.5 cues_before>32.5: -35 78 -107 4 4 31 0 0 102 116 6 0 -22 36 -34 0 28 115 -70 20 -19 -90 -108 0 -35 -82 0 0 54 -25 0 0
token_before_quote>1.5 cue_before>0.5 cue_distance>30 cue>3.5 token_before_quote>6.5: 86 -143 63 48 -8 3 50 38 119 92 99 68 5 19 0 49 0 -77 0 46 0 -63 0 83 0 -65 0 58 0 -57 0 -17
cue>3.5 capitals>5.5 rule>2.5 nearest_before>29.5 quotes_in_sentence>1.5: 74 106 -3 52 22 81 23 -43 16 116 -14 40 13 36 -78 -9 74 94 -42 -112 68 26 72 34 -46 112 -51 -12 -74 -118 -66 3
cue>3.5 ending>0.5 cue_before>1.5 token_after_quote>6.5 quotes_in_sentence>1.5: -8 47 23 111 62 76 111 97 -57 -58 30 117 -2 5 -17 66 35 69 -39 -90 22 62 23 43 -94 -43 67 85 98 16 6 -128
cue>3.5 paragraphs>0.5 title_case>0.5 ending>0.5 speaks>1.5: -20 34 -92 -115 -60 52 -13 -13 35 101 32 -14 2 30 0 16 53 68 -27 -68 92 5 -20 -24 83 108 -61 0 -72 -106 0 7
token_before_quote>1.5 token_before>1.5 nearest_before>14.5 paragraphs>0.5 acts_in_sentence>1.5: 66 81 82 -77 54 5 111 -47 0 12 0 -31 -18 -90 -61 -59 62 97 31 50 -37 -6 104 -62 0 0 0 0 0 0 0 0
token_before_quote>1.5 token_before>1.5 capitals>5.5 cue_before>0.5 ending>0.5: 8 15 15 -82 -10 -6 -97 13 28 81 -35 4 32 20 0 -66 58 -20 116 -24 -70 -30 46 -49 87 85 90 54 8 46 16 -71
capitals>3.5 token_after>10.5 paragraphs>0.5 token_after>5.5 upper>0.5: 25 -59 0 0 -94 -25 0 0 -18 14 96 -24 3 0 -81 7 103 -7 0 0 9 -106 0 0 -102 -31 115 -1 25 -28 3 -50
token_before>7.5 cue_before>1.5 on>0.5 verb_after>0.5 token_before>1.5: -1 0 44 0 32 0 -34 0 13 0 91 0 -27 0 -25 0 -67 60 -26 -153 0 2 5 -19 -66 98 81 74 44 -89 -72 -121
words>5.5 capitals>2.5 cue_before>1.5 cues_before>18.5 quotes_in_sentence>1.5: -31 60 -3 -27 70 98 33 67 -20 105 -2 2 -30 20 -2 -11 -63 46 -3 26 92 89 -62 -30 62 4 -36 -124 -33 -168 85 -45
token_after>10.5 cues_between>0.5 capitals>4.5 paragraphs>0.5 ending>0.5: -35 50 22 90 -10 34 -15 -41 11 0 -105 -61 -74 -14 0 -43 -13 110 102 102 -50 39 43 -52 -18 -19 34 -2 0 0 -60 0
token_before_quote>1.5 paragraphs>0.5 token_after_quote>2.5 title_case>0.5 distance>6.5: 98 20 -29 0 106 -34 -22 -32 -23 -14 0 0 -16 -50 -24 0 90 90 -35 -21 -14 -20 -43 -88 11 -42 -16 7 -10 59 -5 4
personal>2.5 nearest_after>2.5 token_after_quote>2.5 on>0.5 cue_distance>30: 0 0 34 76 68 103 -116 5 0 7 -14 -74 -26 -63 -23 -76 0 0 5 31 0 -108 -71 -7 0 0 0 31 0 0 0 15
token_before_quote>0.5 token_before>1.5 personal>2.5 nearest_before>14.5 upper>0.5: 0 -30 0 -24 0 95 0 44 2 15 3 -36 -48 2 -11 -49 0 9 0 -33 0 50 0 -63 -74 -93 5 -16 88 2 102 -26
token_before_quote>0.5 ending>0.5 cues_before>32.5 token_after_quote>5.5 upper>0.5: 0 57 0 87 0 38 -25 -46 0 -70 0 32 10 -39 -34 34 0 -1 0 35 -14 -32 77 -62 0 -24 0 3 -80 42 112 -73
words>7.5 token_before_quote>6.5 token_before_quote>7.5 determiner>0.5 token_after_quote>7.5: -6 85 -94 -133 0 0 28 80 59 -15 0 0 0 0 -52 -3 13 103 -83 -10 0 0 90 -82 -26 11 0 0 0 0 -114 11
nearest_after>2.5 token_after_quote>2.5 title_case>0.5 verb_after>0.5 distance>6.5: 0 15 93 -104 0 38 -6 -87 0 40 84 32 0 -38 -8 -10 0 66 -35 -40 0 -13 -13 58 7 67 22 -15 0 -40 -9 35
words>8.5 nearest_before>1.5 rule>9.5 acts_in_sentence>1.5 quotes_in_sentence>1.5: 68 -13 9 79 20 0 -156 27 29 48 -16 86 15 3 -2 8 -11 -161 -24 14 0 0 -95 0 47 22 37 60 2 0 35 0
token_before_quote>0.5 paragraphs>0.5 personal>2.5 capitals>2.5 cue_before>1.5: 53 -45 -21 -14 111 0 -24 -83 -98 -41 -82 -18 94 -18 -91 14 0 -23 0 0 0 66 0 4 0 48 0 -21 0 -16 0 0
token_before_quote>0.5 paragraphs>0.5 token_before>1.5 cue>2.5 upper>0.5: 0 21 -49 -28 0 -50 12 -20 2 74 0 -54 -28 27 2 -53 13 20 -11 -27 -21 -17 7 0 55 -7 -7 14 109 -56 -137 15
token_before_quote>0.5 personal>2.5 capitals>2.5 nearest_before>14.5 previous>0.5: 0 -44 0 51 0 19 0 8 52 -28 86 -28 -116 -34 82 -34 0 -19 0 77 0 -31 0 -53 -6 -8 89 38 -34 11 -28 73
token_before_quote>0.5 sentences>1.5 cue>0.5 cues_between>0.5 capitals>8.5: -35 -8 6 0 88 -59 3 0 24 21 9 0 100 36 -115 32 -49 -4 0 0 18 -2 0 0 0 71 -15 0 -23 -35 -60 0
token_after>10.5 on>0.5 paragraphs>0.5 token_after>8.5 cue>3.5: -6 0 -3 0 -70 0 0 0 -21 26 0 0 10 -43 0 0 58 0 -70 0 -60 0 0 0 -137 78 0 -81 -24 -52 0 0
paragraphs>0.5 token_after>10.5 cues_between>0.5 distance>9.5 ending>0.5: -43 -27 11 -14 29 -4 50 -52 48 -32 68 0 -22 -86 -7 -30 -51 35 80 -22 36 -81 36 -12 4 -62 -23 5 84 40 39 -14
paragraphs>0.5 token_after>10.5 on>0.5 mentions_between>1.5 token_after_quote>9.5: -38 -80 70 -64 16 0 -79 0 42 -36 48 -28 -42 0 18 0 53 0 77 2 -1 0 -67 0 -58 -24 -55 0 -62 0 -28 0
words>11.5 personal>2.5 subject_like>0.5 chain>3.5 verb_after>0.5: 28 -7 -54 -18 -52 -4 -23 47 11 1 -19 5 -8 -18 88 -18 31 3 23 33 -102 14 13 86 5 0 85 -51 58 9 -15 42
words>11.5 paragraphs>0.5 words>38 token_before_quote>12.5 token_before_quote>10.5: 4 89 -94 -31 0 -68 0 49 0 0 0 0 0 0 0 0 -77 13 0 0 0 0 0 0 91 35 -27 0 0 3 0 0
token_before_quote>0.5 personal>2.5 cue_distance>-2.5 chain>2.5 closes>0.5: -23 -45 68 -73 -79 -83 40 19 10 -10 57 -19 -20 33 100 -12 0 0 0 0 -22 64 63 10 0 0 0 0 13 14 -60 78
paragraphs>0.5 token_after>10.5 capitals>6.5 times>2.5 token_after>7.5: 0 -14 0 0 7 1 0 0 30 -76 0 0 -18 -67 0 0 -86 15 73 -89 9 -22 3 -33 27 13 65 24 -41 0 -73 7
rule>9.5 acts_in_sentence>1.5 cue>3.5 on>0.5 rule>2.5: -3 0 -24 0 54 0 54 0 28 0 -6 0 -90 0 16 0 23 -131 -15 43 -42 -42 86 -9 -9 3 -47 2 -73 -32 -28 0
words>11.5 nearest_before>1.5 length>2.5 token_after_quote>6.5 ending>0.5: 22 3 12 24 -6 0 33 9 54 0 -32 17 6 0 -54 3 52 11 -37 66 8 29 84 18 12 -134 25 61 2 0 38 36
rule>9.5 nearest_after>8 token_after_quote>3.5 determiner>0.5 cues_between>0.5: -88 30 -4 -28 36 -2 -39 -65 18 0 26 0 10 0 8 -24 24 2 50 48 71 26 -8 -137 54 10 -37 -12 -61 4 12 -40
paragraphs>0.5 token_before_quote>0.5 token_before>3.5 closes>0.5 quotes_in_sentence>3.5: 41 -35 10 -44 58 -12 -51 -14 -6 -17 18 0 91 -80 61 -13 0 0 131 0 -25 0 24 0 0 0 17 0 0 0 -9 0
paragraphs>0.5 token_before_quote>0.5 personal>2.5 token_before>1.5 mentions_between>1.5: 5 -19 -34 -14 49 -27 13 -9 -43 14 -61 -8 93 -84 -27 -13 -36 -38 -10 12 28 47 35 -34 17 -32 84 -21 43 -20 -21 -7
token_before_quote>12.5 length>3.5 token_before_quote>6.5 token_before_quote>7.5 capitals>4.5: 24 0 57 0 -114 0 -15 0 0 0 0 0 12 84 33 -23 -21 0 53 0 6 0 0 0 0 0 0 0 -29 89 -11 -19
cues_before>2.5 cue_after>3.5 cue_rank>0.5 length>2.5 mentions_between>0.5: 68 -45 13 55 72 -40 13 -3 -34 -24 0 -17 0 -23 0 6 -22 -36 -19 37 43 13 -29 -74 67 21 1 -1 2 75 14 9
rule>9.5 token_before_quote>12.5 length>3.5 token_before_quote>6.5 distance>9.5: 13 -10 0 0 30 3 0 0 -56 -32 80 7 -54 1 -2 2 3 -100 0 0 81 -22 0 0 16 -41 80 7 58 3 -44 0
sentences>-0.5 token_before_quote>12.5 length>3.5 token_before_quote>10.5 token_after>10.5: -44 -10 0 0 4 45 0 0 0 -24 0 93 0 -32 0 -48 -98 43 0 0 0 47 0 0 0 -78 0 46 0 -24 0 17
paragraphs>0.5 token_before_quote>0.5 cue_rank>0.5 speaks>1.5 cues_before>3.5: 0 0 40 -24 0 0 30 -17 0 0 -36 -38 0 0 55 -8 63 -84 -31 -3 -39 23 -8 -18 93 -51 -9 20 24 -22 70 -2
sentences>-0.5 token_before>1.5 token_before_quote>1.5 sentences>1.5 chain>3.5: 10 -10 -110 72 -39 16 -52 -32 0 -1 0 -116 0 12 0 24 0 -2 2 -15 33 21 -22 42 0 0 0 0 0 0 0 0
quotes_in_sentence>3.5 token_before_quote>12.5 token_before_quote>6.5 token_before_quote>7.5 capitals>4.5: 20 50 0 0 -103 -14 0 0 0 0 0 0 16 35 51 1 -15 21 0 0 9 0 0 0 0 0 0 0 -33 77 60 0
quotes_in_sentence>3.5 token_before>4.5 times>9.5 nearest_before>14.5 cues_before>32.5: 35 40 8 1 46 4 -130 0 -81 3 25 -14 69 0 -12 0 -42 0 -36 0 13 0 0 0 -10 135 5 -54 16 0 -23 0
rule>9.5 acts_in_sentence>1.5 cue_before>1.5 cue>3.5 chain>1.5: -20 -14 20 30 16 -36 26 7 62 -39 18 0 -61 0 66 2 3 -72 -119 6 22 -72 32 22 6 -1 30 -20 22 -19 46 10
paragraphs>0.5 token_before_quote>0.5 personal>2.5 distance>14 chain>2.5: -73 -47 -62 -2 75 -41 -2 16 15 -30 34 -27 14 28 26 -46 -13 -9 7 -4 86 -51 20 16 0 13 57 13 4 -13 -71 -31
sentences>-0.5 on>0.5 cue>1.5 token_before>0.5 rule>3.5: 27 10 0 -14 -29 -19 0 45 -41 -9 0 73 -93 42 0 -78 13 58 0 18 -3 17 0 -21 0 -73 0 7 -33 -16 0 -118
quotes_in_sentence>3.5 token_before>4.5 times>9.5 token_after_quote>0.5 times>0.5: 11 2 -11 1 0 0 0 0 -23 89 39 0 0 0 0 0 23 11 56 -9 -9 0 -20 0 -7 92 -38 -54 54 4 -80 0
rule>9.5 acts_in_sentence>1.5 words>7.5 token_before_quote>4.5 chain>1.5: -49 -39 37 5 72 2 23 0 9 -41 27 32 -83 0 35 3 16 14 -35 -20 19 18 50 3 -4 -149 -9 30 -5 4 57 3
sentences>-0.5 on>0.5 cue>1.5 token_before>0.5 cue_distance>-3.5: 32 -19 0 0 -28 -113 0 0 0 26 0 0 -97 10 0 -40 10 17 0 -1 -8 23 0 16 -39 -19 0 71 0 28 0 -107
determiner>3.5 determiner>2.5 cue>2.5 nearest_after>16 token_after_quote>3.5: 19 0 26 15 -22 0 -23 0 18 0 -23 8 17 0 -50 21 -58 0 51 5 70 0 -54 35 -11 0 -6 62 -52 0 -77 2
token_before_quote>12.5 length>3.5 token_before_quote>10.5 distance>10.5 capitals>3.5: -7 0 22 0 -16 43 1 -2 19 0 42 0 10 56 1 -26 9 0 -18 0 -100 67 -43 4 -43 0 92 0 67 13 -13 -20
rule>9.5 distance>6.5 times>18.5 token_before_quote>1.5 length>2.5: 49 5 8 11 -118 0 -17 0 -7 14 -10 -103 -38 29 92 7 33 -28 -57 3 0 0 -18 0 -27 -10 72 -12 0 0 7 -6
quotes_in_sentence>3.5 cues_before>2.5 speaks>1.5 ending>2.5 distance>8: 55 0 -33 29 -15 0 42 4 19 0 58 0 6 0 -67 0 -7 1 3 67 30 1 6 11 3 0 53 0 1 0 -27 0
paragraphs>0.5 cue_distance>-2.5 speaks>1.5 token_after>10.5 determiner>2.5: -52 0 -3 -2 -62 0 54 -84 26 0 57 -90 5 0 24 13 68 0 -27 0 12 0 23 0 -35 0 -53 0 -27 0 1 7
quotes_in_sentence>3.5 token_before>4.5 ending>0.5 speaks>1.5 length>1.5: -7 7 -7 0 -36 22 63 1 78 2 -58 0 10 2 12 0 -7 92 -59 -20 13 63 -15 -45 43 2 -8 0 -64 10 3 0
paragraphs>0.5 words>34 token_after_quote>7.5 words>4.5 determiner>0.5: -1 -88 0 0 -7 5 0 0 14 -64 22 57 83 -4 -115 0 38 0 0 0 -40 0 0 0 -52 7 10 0 22 0 0 0
quotes_in_sentence>3.5 token_before>4.5 times>9.5 nearest_before>14.5 rule>3.5: 10 11 23 0 63 0 -106 0 -7 103 18 -50 11 0 -18 0 38 28 -28 1 -6 3 -40 0 -64 28 -54 -11 54 0 1 0
sentences>-0.5 token_before>1.5 repeated>0.5 distance>16 quotes_in_sentence>1.5: 35 14 -85 16 0 38 -21 -92 -33 -26 -35 -34 0 28 0 57 -11 14 -4 -23 -4 -9 0 -81 0 27 6 53 0 1 0 -8
token_before_quote>12.5 token_before_quote>10.5 kind>4.5 cue_distance>-2.5 cue_after>3.5: -85 0 -13 15 -16 0 39 4 10 0 -58 39 -14 0 17 49 16 0 -27 13 27 0 3 -22 51 0 -66 26 -70 0 0 9
paragraphs>0.5 previous>0.5 on>0.5 cues_before>6.5 distance>5.5: 56 -2 -11 -2 47 0 -42 0 -26 17 50 -65 -24 0 3 0 -14 -34 71 -10 -10 0 -90 0 3 -35 33 -26 -41 0 12 0
paragraphs>0.5 words>34 words>11.5 token_after_quote>7.5 words>4.5: 9 -79 0 0 0 0 0 0 -19 6 0 0 0 0 0 0 -26 -29 0 0 60 -45 23 55 76 -6 0 0 53 3 -108 0
quotes_in_sentence>3.5 token_before>4.5 times>9.5 length>1.5 personal>1.5: -3 0 -97 0 27 0 -2 0 -38 0 -12 -11 0 0 0 0 -13 26 61 1 44 3 -69 0 4 109 -26 -48 -18 0 -2 0
mentions_between>1.5 token_after_quote>9.5 token_before_quote>1.5 cues_before>3.5 distance>8: -5 9 1 0 41 12 13 -9 3 -48 63 -4 -41 45 2 -17 4 35 0 0 -74 -28 17 0 -29 -10 0 27 15 32 26 -150
kind>10.5 quotes_in_sentence>3.5 token_before>4.5 owner>0.5 repeated>0.5: -6 81 94 0 3 25 -51 0 80 0 36 0 -97 0 0 0 12 0 0 0 -78 0 0 0 -3 0 0 0 10 0 0 0
token_before_quote>12.5 token_before_quote>10.5 kind>4.5 words>1.5 sentences>0.5: 38 0 -63 26 -49 0 6 3 -3 0 -62 67 8 0 38 18 -102 0 0 -39 -71 0 0 0 29 0 4 14 36 0 0 22
acts_in_sentence>3.5 quotes_in_sentence>3.5 token_before>4.5 times>9.5 nearest_before>3.5: 27 -12 1 0 -33 48 1 0 -4 11 2 0 -75 6 0 0 -11 65 103 0 9 5 -51 0 30 2 1 0 -36 -7 0 0
noun>0.5 times>0.5 distance>16 quotes_in_sentence>1.5 cues_before>11: 44 -2 -19 27 -3 -5 26 -26 -22 27 23 -12 -19 22 23 -4 -20 69 19 2 -136 25 6 12 54 75 -81 -38 33 31 26 -17
kind>10.5 sentences>-0.5 kind>3.5 on>0.5 acts_in_sentence>2.5: -81 0 6 0 21 0 -10 83 0 0 -51 0 0 0 -5 0 0 0 62 0 0 0 -62 12 0 0 -19 0 0 0 23 0
personal>2.5 chain>2.5 commas_between>0.5 kind>1.5 cue_distance>4.5: -75 -25 -5 15 -8 -53 20 37 1 -9 29 -13 -1 61 -40 29 -42 11 -16 68 -37 21 102 -43 1 -5 37 18 -7 59 -50 -96
paragraphs>0.5 length>2.5 ending>0.5 cues_before>32.5 mentions_between>0.5: 24 -8 -7 -4 65 0 1 0 -17 -42 -85 -8 -16 -26 47 2 -29 -20 39 -8 -14 -4 38 0 50 -32 4 0 -36 46 96 -75
acts_in_sentence>3.5 cues_before>1.5 length>2.5 token_before_quote>11.5 ending>0.5: 78 -50 -8 70 -22 0 -3 14 10 4 32 3 5 0 -48 0 5 14 -12 28 -23 0 79 4 47 0 -34 8 1 0 -46 0
determiner>3.5 words>6.5 cues_between>0.5 kind>8.5 token_after>3.5: -47 11 -25 0 21 7 65 -44 -13 0 11 0 51 16 -16 0 3 63 -35 8 -2 28 52 6 25 0 60 0 -108 37 -13 -29
paragraphs>0.5 words>34 words>11.5 cue>3.5 cue_after>1.5: 3 -71 0 0 45 11 20 35 -4 -21 0 0 60 -69 -43 28 -64 0 0 0 30 0 7 0 47 -10 0 0 25 0 -30 0
noun>0.5 times>0.5 on>0.5 cue_before>1.5 upper>0.5: -39 48 -2 -25 38 0 12 3 32 -22 39 -5 13 1 -6 0 30 112 -12 -19 30 0 -72 66 -23 37 29 -10 -81 2 -47 -26
noun>0.5 capitals>2.5 token_after>8.5 rule>2.5 token_after_quote>5.5: 6 49 -35 66 43 18 -52 -11 5 39 46 22 55 -51 -90 1 7 -27 3 46 37 -22 13 20 -61 -4 9 -3 -57 -16 -31 5
noun>0.5 personal>3.5 token_before>3.5 words>11.5 chain>2.5: -4 -23 3 83 -40 -15 13 8 -5 2 12 5 27 -8 14 2 52 32 -49 20 -33 -34 11 46 -21 6 44 2 30 0 -1 0
token_before_quote>12.5 token_before_quote>10.5 token_after>2.5 repeated>0.5 nearest_after>8: 0 0 -20 18 10 0 -20 43 17 0 0 0 67 0 0 0 -19 0 36 -31 8 0 -56 72 51 0 0 0 -81 0 0 0
paragraphs>0.5 rule>9.5 nearest_after>8 cue_before>3.5 previous>0.5: -18 0 50 0 3 -33 -94 13 65 0 3 0 3 5 17 0 61 -10 0 0 27 -38 10 -1 38 0 0 0 -24 0 -21 0
acts_in_sentence>3.5 cue_distance>-2.5 speaks>1.5 ending>2.5 personal>2.5: -37 1 -23 2 24 0 -6 3 0 0 -16 0 0 0 17 0 -3 -26 -5 70 -44 6 41 26 23 1 95 1 2 0 -75 0
kind>10.5 determiner>3.5 closes>0.5 quotes_between>0.5 mentions_between>5.5: -3 55 70 4 39 5 -24 0 -12 29 0 0 -72 0 -11 0 -50 0 24 0 -4 0 6 0 36 0 0 0 21 8 0 0
paragraphs>0.5 words>34 token_after_quote>7.5 words>4.5 cues_between>0.5: 13 -59 0 0 -3 0 0 0 -62 -4 31 23 58 0 -95 0 6 -37 0 0 -32 11 0 0 67 -57 -10 37 68 -3 3 0
commas_between>2.5 nearest_before>14.5 mentions_between>3.5 words>2.5 mentions_between>0.5: 8 0 -43 0 0 0 0 0 12 0 23 -16 0 0 0 0 2 -21 35 42 25 -20 -89 66 -24 -35 -20 11 59 12 30 41
sentences>1.5 speaks>3.5 speaks>8.5 on>0.5 noun>0.5: -2 -89 69 21 0 0 -34 7 -31 0 -50 0 0 0 -5 0 35 15 -16 0 0 0 -28 0 6 0 36 0 0 0 0 0
token_before_quote>12.5 token_before_quote>10.5 cue>2.5 token_after>1.5 previous>0.5: -74 0 11 10 47 0 4 7 4 0 -4 47 -6 0 -33 32 44 0 0 0 9 0 4 8 5 0 27 2 25 0 -83 -5
kind>10.5 quotes_in_sentence>3.5 token_before>4.5 ending>0.5 chain>1.5: 66 0 40 0 -55 0 -14 0 -65 34 45 0 17 3 -35 0 -3 5 51 0 -17 4 -2 0 5 43 21 0 12 13 0 0
chain>3.5 cues_before>8 times>10.5 token_after>2.5 distance>16: -66 20 -24 15 14 3 26 1 7 88 10 -21 -10 -29 -40 64 -16 22 61 6 4 0 25 6 13 9 -47 -43 -6 2 26 18
kind>10.5 chain>3.5 kind>8.5 chain>2.5 cues_between>0.5: -32 0 0 0 7 62 0 0 32 0 -6 0 -36 10 70 2 22 0 0 0 -6 17 0 0 -19 0 25 0 -121 2 33 2
quotes_in_sentence>3.5 determiner>3.5 words>6.5 quotes_in_sentence>1.5 rule>1.5: 7 0 42 0 1 0 -66 0 -11 46 35 0 -1 0 9 0 -41 0 47 0 64 0 4 0 15 29 12 0 -68 2 1 0
kind>10.5 commas_between>2.5 cues_before>11 mentions_between>0.5 token_after>11.5: 50 1 0 0 -39 41 -16 0 -8 14 -28 1 5 27 79 0 -3 10 0 0 30 2 0 0 3 2 4 0 -15 1 13 0
acts_in_sentence>3.5 quotes_in_sentence>3.5 token_before>4.5 owner>0.5 repeated>0.5: -4 33 79 0 4 40 -44 0 72 0 33 0 -86 0 0 0 9 16 0 0 -62 0 0 0 0 0 0 0 12 0 0 0
token_before_quote>12.5 paragraphs>0.5 words>34 capitals>0.5 token_after_quote>4.5: 28 29 -56 -20 44 1 14 0 -18 49 -29 0 -25 1 42 0 -17 44 -47 0 14 0 0 0 20 -8 2 0 -92 0 0 0
mentions_between>1.5 token_after_quote>9.5 mentions_between>7.5 noun>0.5 words>2.5: -24 38 40 -141 0 -82 0 19 39 -20 -42 0 0 21 0 0 -12 8 37 37 0 2 0 6 38 42 8 -10 0 28 0 0
kind>10.5 quotes_in_sentence>3.5 token_before>4.5 ending>0.5 chain>1.5: 60 0 36 0 -51 0 -14 0 -56 32 41 0 18 3 -33 0 -3 5 48 0 -14 4 -2 0 4 41 19 0 11 13 0 0
token_before_quote>12.5 kind>10.5 quotes_in_sentence>3.5 token_before>4.5 kind>9.5: -3 55 0 0 87 0 0 0 -1 30 0 0 -42 0 0 0 14 -17 65 0 0 0 0 0 -83 1 17 0 0 0 0 0
acts_in_sentence>3.5 cue_distance>-2.5 times>3.5 capitals>6.5 cue>2.5: -41 0 -11 35 -31 0 19 6 39 0 -5 28 -43 0 35 0 2 4 2 34 10 3 60 8 22 -28 3 11 -59 0 -72 4
token_before_quote>12.5 paragraphs>0.5 words>34 cue>3.5 cue_after>1.5: 4 38 -39 0 19 0 33 0 2 28 -37 -20 -43 1 24 0 -56 28 0 0 7 0 0 0 44 10 -8 0 -31 0 0 0
kind>10.5 acts_in_sentence>3.5 nearest_before>1.5 words>11.5 personal>1.5: -19 0 0 0 -14 0 2 0 1 0 0 0 -55 0 0 0 41 1 -29 0 -5 65 68 8 -30 0 2 0 48 5 1 0
chain>3.5 words>8.5 nearest_before>4.5 token_before>2.5 nearest_after>16: -48 10 7 0 14 27 -11 1 22 23 5 0 3 7 13 27 33 45 -18 9 -8 7 54 -68 -91 38 30 -43 -2 26 2 14
sentences>1.5 speaks>3.5 previous>0.5 quotes_between>0.5 cues_before>18.5: 13 5 49 0 -26 18 -43 6 -82 0 3 0 56 -3 -35 -1 -7 -8 27 0 26 -44 51 7 -7 0 -4 0 36 -67 0 16
cue_distance>7 nearest_after>2.5 token_after_quote>9.5 cue_distance>30 chain>3.5: 47 6 -22 48 -20 2 22 -89 0 -78 0 -2 0 -17 0 41 34 9 -5 -39 17 4 29 5 0 0 0 39 0 0 0 -12
sentences>-0.5 times>1.5 ending>2.5 personal>2.5 noun>0.5: -8 14 -41 -31 0 -15 0 16 25 -11 -67 19 14 81 6 -49 0 -32 0 -12 0 0 0 0 2 63 0 -5 0 0 0 3
kind>10.5 paragraphs>0.5 capitals>0.5 quotes_in_sentence>1.5 token_after_quote>3.5: 30 1 -53 0 16 2 -4 0 54 2 0 0 -65 29 -5 0 -25 7 -35 0 2 3 36 0 17 1 -18 0 2 43 -42 0
token_before_quote>12.5 length>3.5 token_before_quote>10.5 commas_between>0.5 quotes_between>0.5: 9 0 48 0 -55 42 -6 16 -10 0 9 0 14 53 -13 -41 -57 0 0 0 -12 2 -30 0 29 0 31 0 38 7 0 0
"""
_SPEAKER = """
cue_distance>6 paragraphs>0.5 cue_rank>0.5 cue_distance>24.5 cue_after>2.5 cue_distance>0: 112 0 0 0 -4 0 0 0 0 0 0 0 0 0 0 0 1063 0 0 0 83 0 0 0 0 0 0 0 0 0 0 0 943 782 -70 -119 501 541 -7 -82 0 119 0 -118 0 -81 0 -130 301 -92 -158 -129 330 190 -71 -120 0 -86 0 -128 0 -118 0 -130
cue_distance>14.5 sentences>0.5 acts_in_sentence>0.5 sentences>-0.5 subject_like>0.5 sentences>1.5: -23 -97 0 0 -87 -122 0 0 0 25 100 -115 143 -108 -115 -128 208 -82 0 0 -122 -100 0 0 0 342 447 179 480 61 -117 -122 0 0 0 0 0 0 0 0 0 0 -82 -128 0 0 -53 -125 0 0 0 0 0 0 0 0 0 0 -116 -119 0 0 -121 -123
cue_rank>2.5 sentences>0.5 previous>0.5 quotes_between>0.5 cue_after>1.5 sentences>-0.5: -35 -119 0 0 149 -36 0 0 -60 -103 0 0 -20 -16 0 0 -118 -94 0 0 -34 -23 0 0 -88 -94 0 0 -34 -13 0 0 291 -44 -68 -119 380 182 331 114 -82 -94 -126 -127 461 589 -67 -92 314 -104 -116 -126 311 19 -113 -106 125 -83 -117 -125 164 53 -112 -105
cue_distance>24.5 kind>3.5 distance>5.5 token_after_quote>7.5 token_before>1.5 token_before_quote>0.5: 284 -63 -19 -77 22 -79 -99 -117 -50 24 -86 -109 -100 -115 -111 -121 245 -72 173 -99 230 -95 -4 -125 255 -74 105 -123 -111 -122 -101 -125 269 127 177 0 287 33 107 -70 225 5 52 -33 200 27 46 -102 150 -85 5 -101 66 -98 -66 -115 258 -53 94 -95 46 -104 2 -108
cue>1.5 quotes_between>0.5 kind>3.5 mentions_between>7.5 previous>0.5 cue_after>1.5: -23 224 -118 -97 -88 40 -123 -112 -95 42 -122 -111 -110 -70 -123 -109 171 235 56 71 99 208 213 124 -23 51 -71 -51 -9 -35 -56 45 -101 201 -115 -3 -122 59 -117 -88 -112 -90 -114 -77 -119 -92 -116 -70 -80 167 -77 -75 33 -35 14 -13 -79 -102 -87 -100 -2 -28 -7 -71
cue>1.5 paragraphs>0.5 kind>4.5 token_before>1.5 cues_before>28 cues_between>0.5: -55 -75 0 0 -35 -68 0 0 -105 24 0 0 -107 -34 0 0 222 193 -92 46 -55 71 -108 0 -30 197 -120 -41 -80 155 -122 -62 195 222 -103 -93 33 121 -113 -96 -62 138 -116 -109 -95 -11 -121 -102 -13 28 -105 -75 -107 -90 -119 -104 -73 194 -119 -102 -113 75 -123 -99
cue_distance>24.5 kind>3.5 cues_between>1.5 acts_in_sentence>1.5 cue_after>1.5 cue_distance>0: 18 0 25 0 -16 0 -31 0 -70 0 -43 0 104 0 36 0 168 0 117 0 -16 0 -41 0 127 0 42 0 -12 0 -94 0 180 -14 75 -93 -32 -107 -65 -121 95 -80 -49 -91 149 -54 35 -104 -102 -102 -105 -121 -61 -112 -94 -119 152 -87 -19 -102 52 -86 10 -116
cue_distance>24.5 sentences>0.5 previous>0.5 first>0.5 sentences>-0.5 nearest_after>3.5: -97 -100 0 0 -35 -13 0 0 -92 108 0 0 -21 -3 0 0 145 -86 -113 -120 152 41 -93 -104 117 -34 -97 -109 108 -5 -60 -90 -92 -114 0 0 -35 -38 0 0 -43 -71 0 0 80 -8 0 0 77 -40 -113 -119 176 260 133 -3 175 318 6 -91 199 356 -47 -43
rule>0.5 paragraphs>0.5 speaks>0.5 previous>0.5 token_after>13.5 quotes_between>0.5: -68 10 -119 -112 83 135 -84 -45 248 131 -45 -47 66 167 -77 -51 112 127 -52 -51 97 137 -22 21 85 158 0 -89 67 145 -16 -84 -108 -111 -122 -116 -34 -42 -109 -85 239 139 -71 -85 46 82 -72 -66 -16 -37 -55 -100 -2 -24 -24 -78 36 117 -6 -89 -3 76 -8 -74
cue_distance>35 paragraphs>0.5 kind>0.5 token_before>1.5 token_before>6.5 cue_before>0.5: 60 171 -29 -80 -18 -35 -72 -112 -20 -18 -61 -110 -61 -89 -91 -119 0 0 0 0 0 0 0 0 145 281 -60 -99 117 -87 -99 -118 134 138 -76 -67 93 22 -86 -111 41 -81 -53 -97 15 -82 -74 -118 0 0 0 0 0 0 0 0 68 33 -71 -82 -18 -92 -92 -109
cue_rank>3.5 cues_between>1.5 kind>3.5 token_before>1.5 token_before_quote>0.5 before>0.5: 64 126 -41 -20 -99 -90 -8 -15 125 34 -62 -3 71 -90 -85 -73 -50 -30 8 37 -34 -77 -2 -13 36 -83 7 -80 10 -107 -35 -88 8 -54 -25 -76 -65 -99 -102 -89 105 -100 -32 -111 -20 -116 -67 -117 143 131 57 -13 56 41 -10 -88 57 -41 -31 -93 -37 -76 -52 -114
cue>1.5 distance>26 token_before>1.5 cues_before>28 cues_between>0.5 verb_after>0.5: -37 -93 -3 0 -91 -41 -30 0 -33 42 -63 57 -77 103 -88 76 72 -12 -76 -60 -84 -31 -110 -13 -40 -36 -99 -21 -85 112 -114 -33 -21 -69 0 -7 -81 -10 -4 -3 127 112 -44 14 8 119 -79 -10 116 121 -38 -29 1 47 -93 -73 -81 -11 -82 -49 -88 54 -109 -63
cue_distance>35 kind>3.5 mentions_between>2.5 personal>1.5 nearest_after>3.5 before>0.5: -20 -49 0 0 -17 -19 0 0 111 111 60 -101 -63 -68 -45 -92 -73 -98 0 0 -53 -77 0 0 38 56 -52 -84 -22 -48 -60 -107 -7 -89 0 0 -35 -105 0 0 11 -78 -46 -110 -41 -94 -84 -114 21 -71 0 0 -75 -101 0 0 100 43 4 -24 62 -30 -40 -106
sentences>0.5 subject_like>0.5 token_before>8.5 before>0.5 chain>1.5 kind>0.5: -20 0 -75 0 8 0 57 0 -47 -80 102 -58 44 -22 91 98 -21 0 31 0 68 0 119 0 51 -88 133 -52 79 -63 -76 -80 -66 0 -36 0 -34 0 111 0 -6 -116 99 -105 -81 -83 65 71 -67 0 -96 0 -104 0 89 0 -40 -115 77 -98 -73 -101 -134 -98
paragraphs>0.5 kind>9.5 cue>1.5 personal>1.5 kind>0.5 times>12.5: -75 -96 0 0 -15 -50 0 0 99 -88 0 0 97 -36 0 0 -83 -112 0 0 -85 21 0 0 -17 -112 -93 -119 66 -88 -71 -91 -35 13 0 0 20 -3 0 0 -16 -77 0 0 55 -82 0 0 -36 -33 0 0 -7 0 0 0 39 -36 0 0 -55 -3 0 0
sentences>0.5 subject_like>0.5 acts_in_sentence>0.5 sentences>-0.5 cue>2.5 token_after>1.5: -24 0 -13 0 -54 0 70 0 -47 -82 65 26 -26 -105 182 -91 0 0 0 0 -10 0 -43 0 0 36 0 101 143 -43 110 -51 -68 0 -57 0 -102 0 -99 0 76 -107 116 -63 -50 -111 35 -106 -24 0 61 0 -55 0 -104 0 0 -28 0 54 -11 -93 82 -73
paragraphs>0.5 subject_like>0.5 sentences>-0.5 sentences>0.5 token_before_quote>0.5 token_before>3.5: -29 0 41 0 -19 0 -16 0 0 0 0 0 -98 -106 8 -43 -92 0 -103 0 20 0 91 0 0 0 0 0 -77 -97 -83 -78 -63 0 -49 0 2 0 89 0 0 0 0 0 -78 -110 82 -94 -97 0 -101 0 -44 0 22 0 0 0 0 0 -73 -103 -89 -94
kind>9.5 distance>31 speaks>0.5 verb_after>0.5 object>0.5 length>1.5: -84 -11 -100 -5 71 0 -74 0 45 -1 -93 0 45 0 -39 0 -99 0 -48 0 -36 0 6 0 -128 0 -49 0 -99 0 -10 0 -9 -97 -80 -112 64 0 -13 0 49 -49 -76 -91 81 0 5 0 -24 -115 18 -64 91 0 -15 0 -108 -83 -23 -27 82 0 26 0
paragraphs>0.5 previous>0.5 sentences>0.5 speaks>0.5 verb_after>0.5 sentences>-0.5: -95 0 -2 0 0 0 0 0 -20 0 -35 0 0 0 0 0 -84 0 -4 0 0 0 0 0 -28 0 -13 0 0 0 0 0 -35 0 187 0 -101 -114 140 -17 74 0 57 0 -99 -58 117 -10 45 0 146 0 -98 -102 80 -74 70 0 94 0 -57 -10 26 -37
kind>9.5 quotes_between>0.5 cue>1.5 first>0.5 rule>5.5 cues_between>1.5: -9 -87 -61 -105 58 -59 28 -61 78 -13 -18 3 68 -40 51 0 -77 -45 -55 -16 -95 -44 -76 0 -8 -48 -8 0 -12 -106 37 0 -31 -104 -86 -106 -4 -55 -52 -50 80 -42 -32 -45 93 17 -12 -10 -10 -14 -43 -11 8 -15 -10 -20 -40 -18 -55 -11 68 -39 29 -55
previous>0.5 distance>10 speaks>0.5 object>1.5 personal>1.5 length>1.5: -90 0 -111 68 14 78 -95 96 -32 0 -27 0 -110 3 -41 13 44 107 -44 -1 50 49 -7 11 -122 29 -103 0 -63 11 -56 -1 4 48 -57 -2 -42 0 -28 0 -3 0 -3 0 0 0 0 0 -3 104 -67 115 64 65 63 31 -103 -61 -109 96 75 65 -59 69
kind>9.5 quotes_between>0.5 subject_like>0.5 rule>2.5 kind>0.5 verb_after>0.5: -13 0 -60 0 78 0 -31 0 90 0 58 0 -25 0 37 0 -67 -108 -99 -109 -34 -35 -51 -67 256 111 93 -1 -143 -100 -72 -75 1 0 -50 0 51 0 -29 0 69 0 -3 0 42 0 -2 0 -43 -96 0 -69 48 -4 -27 -65 -13 -14 -9 -3 -10 -50 -23 -16
paragraphs>0.5 speaks>0.5 personal>1.5 subject_like>0.5 rule>2.5 rule>4.5: -59 -100 -96 18 -51 -106 7 -38 -54 -91 -88 77 43 -92 58 -42 0 0 158 -11 321 -21 86 -13 0 0 -85 -3 -34 -10 -19 31 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -4 -1 -16 -1 3 -16 -16 -7 -149 -30 -70 -14 -29 -88 40 10
sentences>0.5 speaks>0.5 token_after>13.5 sentences>-0.5 acts_in_sentence>0.5 token_after>1.5: -21 0 -7 0 0 0 0 0 -14 -35 66 65 0 0 0 0 -21 0 28 0 0 0 0 0 49 -99 113 -39 0 0 0 0 -78 0 -22 0 71 0 43 0 52 -77 122 -8 21 47 0 2 -99 0 -71 0 -86 0 -65 0 -5 -113 1 -33 77 -50 62 -36
kind>9.5 distance>36.5 previous>0.5 quotes_between>0.5 token_before>0.5 distance>0.5: -49 -30 0 0 27 0 0 0 0 0 0 0 0 0 0 0 57 -17 0 0 50 4 0 0 0 0 0 0 0 0 0 0 69 -44 -14 -64 57 -4 -45 0 -57 -64 -70 -53 43 53 20 -3 -5 -84 -68 -92 55 86 -43 -3 -78 -105 -107 -94 40 -14 -10 -6
paragraphs>0.5 kind>9.5 token_after>0.5 token_after>1.5 object>0.5 kind>0.5: -9 -2 0 0 109 -20 0 0 0 0 0 0 20 -38 0 0 -259 0 0 0 94 -36 0 0 0 0 0 0 -68 -8 0 0 -5 -3 0 0 -19 -85 -68 -72 0 0 0 0 25 -84 -53 -110 0 0 0 0 -51 -15 -23 -8 0 0 0 0 -101 -60 -102 -57
sentences>0.5 previous>0.5 chain>1.5 kind>0.5 length>1.5 cue_distance>14.5: -56 -58 13 15 -22 -34 41 -82 44 -100 95 97 1 4 -59 -32 25 -58 51 33 64 105 73 50 -66 -157 46 25 -33 -70 0 -73 -42 -107 88 25 29 -25 10 -38 10 -91 122 -60 23 -96 -9 -39 -1 -91 33 76 112 -37 56 -48 -6 -98 220 49 8 -86 -5 -12
paragraphs>0.5 previous>0.5 chain>1.5 token_before>1.5 cue_distance>40.5 acts_in_sentence>0.5: -54 -57 7 45 56 66 -36 -46 -175 -64 75 8 -50 -17 0 -97 -7 -62 58 -2 60 -9 7 -13 -16 -101 160 48 12 -83 39 -30 16 -39 28 14 8 4 48 47 -13 -47 21 -24 -1 -73 10 -27 21 -46 93 -15 58 -76 24 -21 -74 -87 132 51 1 -87 -47 -25
paragraphs>0.5 personal>1.5 previous>0.5 object>0.5 personal>3.5 token_after>2.5: -67 -65 96 -30 71 -2 41 19 2 -8 33 -24 9 -1 55 -24 0 0 -34 -104 0 0 33 -24 0 0 -81 -40 0 0 37 -7 -88 -64 11 -46 96 32 21 -20 -130 -11 -88 -2 1 1 -5 14 0 0 16 -82 0 0 89 -53 0 0 -109 -70 0 0 -34 21
paragraphs>0.5 kind>9.5 previous>0.5 cue_rank>0.5 times>4.5 distance>7: 10 29 -72 -6 65 21 24 -1 61 -59 -20 -55 145 -5 18 0 5 -5 0 0 39 -120 0 0 -9 -10 0 0 -31 -2 0 0 -42 -51 -78 -54 4 -36 49 -9 28 -85 -72 -105 103 27 35 -6 -48 -18 0 0 -16 -20 0 0 4 -17 0 0 6 34 0 0
paragraphs>0.5 personal>1.5 subject_like>0.5 cue_rank>5.5 verb_after>0.5 cue_rank>0.5: 42 -9 -26 -39 -232 -21 -30 -3 0 0 0 0 0 0 0 0 -69 -5 -42 -24 -47 -22 12 -41 0 0 0 0 0 0 0 0 112 0 231 -10 -42 -2 13 -15 -73 -83 -31 -71 -60 -72 54 -76 -18 -3 -23 -27 -29 113 30 62 59 26 45 -82 13 -22 55 -53
personal>1.5 previous>0.5 quotes_between>0.5 object>1.5 before>0.5 token_before_quote>0.5: -38 42 6 9 50 10 0 -8 -84 -2 1 39 0 -20 0 -7 -72 -45 51 46 -73 -104 53 24 -11 -99 8 49 -6 -48 4 -21 -68 -54 0 27 -34 -9 0 9 -25 -1 0 23 0 4 0 -9 -69 34 44 1 -61 -83 57 18 -42 -122 0 -38 -5 -65 0 21
sentences>0.5 kind>9.5 sentences>-0.5 personal>1.5 token_before_quote>0.5 kind>3.5: 41 0 0 0 -59 -53 0 0 24 0 0 0 58 9 0 0 -58 0 0 0 -50 -75 0 0 -106 0 0 0 41 -58 0 0 0 0 0 0 0 0 0 0 -57 0 -37 0 -41 -75 -12 -70 0 0 0 0 0 0 0 0 -90 0 -40 0 30 -76 -60 -81
rule>8.5 subject_like>0.5 rule>2.5 acts_in_sentence>1.5 commas_between>0.5 cues_between>0.5: -43 0 31 0 34 0 -8 -84 -72 0 -11 0 120 0 -78 -27 -27 0 -7 0 85 -1 46 6 -56 0 -87 0 98 0 -68 -62 55 0 20 0 -39 -3 -37 -100 -46 0 55 0 -31 0 -9 -3 -67 0 3 0 -20 -2 -6 -38 -44 0 -4 0 297 -8 7 -64
kind>9.5 personal>1.5 cue_rank>0.5 distance>7 cues_between>0.5 token_after_quote>7.5: -66 0 -56 -32 -52 0 -12 -30 -48 0 42 -13 -61 0 19 -41 -53 0 34 -77 5 0 79 65 -103 0 -26 -70 -32 0 33 -68 -5 0 35 50 -3 0 52 -30 22 0 -44 -2 -41 0 -39 -66 -82 0 8 -30 22 0 94 -43 -32 0 -49 6 10 0 -22 -88
mentions_between>2.5 previous>2.5 object>0.5 cue_before>1.5 before>0.5 chain>2.5: 18 -30 49 0 -89 -18 1 6 -41 -52 23 25 -35 -13 0 0 11 -51 48 126 -68 -62 39 67 36 -3 -33 -4 -104 -54 -46 -36 22 -36 0 0 42 -25 0 0 -70 -67 0 0 -14 -17 0 0 17 -26 -119 -66 -54 -8 0 -29 46 2 0 -36 -86 -77 0 32
paragraphs>0.5 first>0.5 token_after>10.5 token_after>1.5 before>0.5 cue_distance>35: 29 0 -25 0 0 0 0 0 -58 0 -51 0 30 0 -20 0 36 -18 12 63 0 0 0 0 -29 -44 -5 -1 17 -46 58 69 64 0 144 0 0 0 0 0 -62 0 -19 0 46 0 -1 0 -2 -55 90 -23 0 0 0 0 30 -83 10 22 13 -15 -53 28
kind>9.5 paragraphs>0.5 times>3.5 cue_rank>0.5 cue>3.5 token_before>6.5: -9 -85 -13 -28 -4 0 -23 0 17 -35 -83 -94 -19 0 12 0 -3 -37 15 -16 -26 0 42 0 113 16 90 -8 4 0 50 0 -18 -60 -23 -14 -16 0 -6 0 83 -66 -61 -62 59 0 35 0 7 10 -68 -13 -3 0 -55 0 43 24 -4 -6 -3 0 -7 0
kind>9.5 personal>1.5 previous>0.5 chain>1.5 kind>1.5 nearest_before>3.5: -75 0 -31 0 11 0 -46 0 -79 0 -2 0 26 0 36 0 28 0 32 -11 0 0 71 62 -42 0 13 -33 0 0 -3 -2 -104 0 -59 0 62 0 45 0 -11 0 35 0 48 0 -29 0 -69 0 -5 -67 49 0 42 45 -95 0 -3 -62 -1 0 -39 -11
sentences>0.5 sentences>-0.5 token_before_quote>0.5 kind>3.5 cue_distance>14.5 distance>3: 56 0 15 36 -82 0 24 2 -28 0 -32 -93 -22 0 18 0 161 0 208 16 -33 0 -53 -7 -8 0 61 9 -25 0 -18 -4 -35 0 -43 9 -83 0 28 -49 -31 0 -3 -72 -40 0 -46 -42 -18 0 15 -10 -83 0 41 -53 -36 0 -77 -57 -74 0 55 -74
sentences>0.5 sentences>-0.5 kind>3.5 personal>1.5 times>12.5 cue_distance>14.5: -26 0 -77 -25 0 0 0 0 -45 0 32 20 -64 0 -25 -89 0 0 8 -3 0 0 0 0 -35 0 -14 -72 0 0 0 0 5 0 -28 -67 0 0 0 0 -22 0 56 -17 -83 0 28 -61 -8 0 -21 26 0 0 0 0 -37 0 -19 -44 0 0 0 0
token_after>0.5 token_after>1.5 token_after>10.5 cue_rank>0.5 nearest_after>5.5 distance>13: -205 40 0 -5 0 0 0 -7 -4 110 0 -54 0 0 0 124 -48 29 0 -31 0 0 0 13 -11 -8 0 23 0 0 0 28 0 -2 0 -34 0 0 0 -20 -1 -7 0 -39 0 0 0 17 -22 20 0 -34 0 0 0 -4 -4 39 0 -28 0 0 0 20
sentences>0.5 previous>0.5 object>0.5 before>0.5 cue_after>3.5 nearest_before>27.5: -96 0 -43 0 -52 0 -2 0 29 -72 52 -39 -112 -40 -57 -31 4 0 85 0 -3 0 9 0 -17 15 3 33 -51 -9 0 -3 -5 0 -4 0 10 0 16 0 40 -45 26 5 -13 -101 45 45 28 0 -7 0 -20 0 18 0 -86 -54 -1 38 0 8 0 -31
personal>2.5 speaks>1.5 length>1.5 distance>7 cue_rank>2.5 words>3.5: 8 7 72 -28 73 -47 -3 44 -70 -23 -11 1 -35 -33 9 64 15 39 -16 75 -40 20 0 -36 -30 14 -5 28 -74 32 45 4 -125 27 50 -24 9 -4 9 68 -16 -23 25 -42 -108 32 15 72 -56 56 25 -38 22 15 -2 -25 -75 -30 16 23 0 -15 -5 -19
kind>9.5 token_before>3.5 token_before>2.5 paragraphs>0.5 times>3.5 token_after>13.5: 11 -43 0 0 168 75 -7 -58 -38 -80 0 0 -40 -15 -73 -77 -15 0 0 0 -23 0 -19 0 53 0 0 0 1 0 -1 0 29 14 0 0 -17 -1 21 36 113 -4 0 0 -1 -1 -79 -8 23 0 0 0 0 0 -25 0 11 0 0 0 0 0 -33 0
kind>9.5 personal>2.5 times>12.5 speaks>1.5 length>1.5 cue_rank>0.5: -117 0 2 1 -8 0 -3 0 33 0 -24 0 6 0 -44 0 -47 0 -12 -38 -12 0 16 0 19 0 70 0 1 0 11 0 -45 0 7 -6 49 0 -21 0 76 0 35 0 -5 0 -13 0 -17 0 47 -42 -39 0 -57 0 27 0 78 0 -6 0 -36 0
token_after>0.5 kind>3.5 token_after>1.5 token_before>3.5 token_before>2.5 before>0.5: -4 38 0 -19 0 -28 0 -90 0 0 0 0 0 0 0 0 -1 2 0 -11 0 104 0 147 -191 93 0 -38 0 -13 0 -27 -8 17 0 -50 0 23 0 -2 0 0 0 0 0 0 0 0 -1 43 0 58 0 -20 0 84 -59 36 0 -44 0 -15 0 -35
sentences>0.5 object>0.5 before>0.5 cue_after>3.5 that>0.5 rule>5.5: -29 0 -12 0 40 -30 -99 -19 40 0 -13 0 -62 -37 -36 -16 -74 0 -9 0 25 -45 -34 28 -110 0 -10 0 86 16 -4 -1 -96 0 7 0 -17 -34 -57 -8 -100 0 -13 0 -21 120 -16 -6 -29 0 0 0 6 -26 -18 -1 -20 0 0 0 49 -5 -5 0
token_after>0.5 object>1.5 token_after>1.5 words>4.5 subject_like>0.5 cue_rank>6.5: 0 58 0 -3 0 41 0 -60 0 -1 0 -12 0 3 0 -100 0 -17 0 -50 0 -8 0 -67 -2 29 -190 43 0 2 0 -23 -3 -65 0 -14 0 2 0 -62 -3 -16 0 -15 0 -51 0 -62 -6 -21 0 -1 0 40 0 -37 -5 117 0 54 0 -7 0 -40
sentences>0.5 previous>0.5 first>0.5 sentences>-0.5 cue_before>0.5 rule>5.5: -64 0 -16 0 77 0 4 0 29 -70 20 2 -32 45 -46 37 -87 0 -23 0 -55 0 -17 0 8 -61 20 3 31 -25 68 -80 -16 0 0 0 -52 0 -7 0 -95 -72 0 54 30 77 3 -12 -17 0 0 0 -15 0 -6 0 -40 -53 44 -42 -22 -23 29 23
sentences>0.5 previous>0.5 token_before>1.5 token_before_quote>9.5 cue>3.5 ending>1.5: -4 5 13 -61 2 -61 26 -15 10 -31 -7 -5 -7 75 7 -9 34 -14 73 38 2 -71 -9 -36 -146 18 -19 -9 80 98 29 13 42 -26 20 -25 -16 -78 5 91 -4 -26 0 -22 17 -49 23 -8 13 75 59 10 -10 -122 34 -7 -1 27 10 -54 41 -7 -76 31
owner>0.5 kind>9.5 token_before>4.5 token_before_quote>9.5 token_before>5.5 mentions_between>2.5: 31 -4 -29 0 -48 5 4 0 -5 -32 21 0 -77 -4 -4 0 0 0 0 0 9 -101 -25 -1 0 0 0 0 79 -19 52 0 11 -73 -64 0 -18 -25 -52 0 -46 2 9 0 36 -4 -5 0 0 0 0 0 -26 -40 -57 0 0 0 0 0 23 -2 39 0
sentences>0.5 object>0.5 sentences>-0.5 token_before_quote>0.5 verb_after>0.5 token_before>2.5: 77 0 0 0 -21 -19 0 0 -69 0 0 0 -23 -46 0 0 2 0 0 0 -77 40 0 0 -69 0 0 0 32 -34 0 0 -40 0 -24 0 118 -28 -2 1 -67 0 -24 0 19 -30 -60 -27 12 0 -3 0 -10 -38 -66 -42 -73 0 -18 0 19 -40 -77 -7
owner>0.5 cues_between>0.5 that>0.5 mentions_between>1.5 cue_rank>4.5 commas_between>0.5: 4 0 -1 -86 -109 0 5 0 -16 0 -17 -54 -10 0 64 -7 9 -2 147 -26 -96 24 43 -2 12 2 38 -63 -5 -12 12 -7 24 -1 8 -2 -28 0 -16 0 13 19 -8 -43 9 -17 30 -5 4 -10 1 -37 -9 -1 29 -4 -45 -21 -14 -46 2 -13 -5 4
token_after>0.5 owner>0.5 kind>3.5 token_before_quote>9.5 length>2.5 commas_between>0.5: -122 11 0 -36 0 8 0 -60 -1 6 0 -35 0 106 0 -4 -56 65 0 -12 0 -55 0 0 0 -20 0 -8 0 -81 0 0 -35 2 0 -51 0 -43 0 -14 -3 -49 0 -1 0 -6 0 0 -24 34 0 -37 0 -6 0 0 0 14 0 0 0 55 0 0
sentences>1.5 sentences>-0.5 times>3.5 mentions_between>7.5 speaks>1.5 length>3.5: -57 0 13 -40 -42 0 -34 -29 3 0 -49 -87 -8 0 36 64 -32 0 45 -96 -10 0 -3 -40 -1 0 13 39 -7 0 52 11 -16 0 -17 29 -2 0 -65 -12 -5 0 133 -26 0 0 -8 -2 -5 0 69 -10 0 0 24 -3 0 0 8 1 0 0 -1 0
token_after>0.5 sentences>0.5 previous>2.5 cue_distance>24.5 token_after>13.5 cue_after>1.5: 0 -16 -44 -66 0 5 0 25 -3 15 -9 -40 0 111 0 51 0 33 0 6 0 -41 0 -62 0 96 0 4 0 29 0 7 -163 8 0 19 0 -17 0 2 -4 -4 -1 -40 0 11 0 50 0 -8 0 -10 0 18 0 144 0 127 0 -29 0 0 0 29
personal>2.5 kind>3.5 token_before_quote>9.5 token_before>5.5 cue_rank>6.5 token_before>2.5: -11 31 0 -41 -134 -17 0 -8 0 0 0 0 0 0 0 0 -51 25 0 10 -24 0 0 46 0 0 0 0 0 0 0 0 3 -1 0 38 -50 -22 0 17 -27 -1 0 -42 28 50 0 93 -17 -59 0 -42 -22 -15 0 1 5 90 0 -34 -41 62 0 8
object>1.5 nearest_before>12 before>0.5 distance>0.5 speaks>0.5 paragraphs>0.5: 59 0 45 0 -16 -41 -91 0 -86 -25 -8 -28 15 -92 11 -34 -3 0 -14 0 -14 -1 -57 0 12 -3 -10 0 1 -87 16 9 0 0 0 0 0 0 0 0 0 0 0 0 -54 -14 -58 -18 0 0 0 0 0 0 0 0 0 0 0 0 94 8 13 -25
personal>1.5 times>12.5 kind>3.5 subject_like>0.5 cue_rank>7.5 verb_after>0.5: -20 21 -14 -5 0 25 0 0 -97 14 -41 -36 0 -30 0 0 3 -59 -6 -18 0 -95 0 0 -42 16 -6 48 0 97 0 0 32 -22 -11 39 0 -28 0 0 -19 22 26 -43 0 -20 0 0 -25 6 58 -27 0 32 0 0 62 64 0 -1 0 33 0 0
token_after>0.5 personal>2.5 kind>3.5 token_after>2.5 object>1.5 cue_distance>0: 0 -6 0 -7 0 0 0 88 0 7 0 -10 0 0 0 -6 0 46 -155 61 0 0 0 -47 0 -86 0 -39 0 0 0 3 -9 -29 -6 56 0 0 0 -34 0 -26 0 13 0 0 0 -4 0 -10 -43 8 0 0 0 -12 0 -38 0 -77 0 0 0 -78
owner>0.5 personal>2.5 speaks>1.5 distance>39 token_after_quote>0.5 token_before>1.5: -28 -15 37 -14 -1 0 17 -18 -40 -1 -48 -7 73 0 -50 -15 -42 -16 3 -64 4 0 -2 -46 -29 -3 -82 -6 -5 0 120 -3 -36 -32 2 -32 -36 28 -48 -40 -6 -3 -26 -6 41 -1 -1 -5 -21 -81 3 13 71 -1 21 8 -1 -3 -27 -6 -2 0 -16 2
token_after>0.5 sentences>-0.5 sentences>0.5 rule>5.5 rule>2.5 rule>3.5: -1 -38 -146 9 0 0 -46 -22 0 0 0 0 0 0 0 0 0 -23 0 225 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -35 0 9 0 0 0 1 0 -67 0 -24 0 0 0 -7
object>1.5 token_before>11.5 mentions_between>2.5 previous>2.5 verb_after>0.5 cue_after>3.5: -14 -94 5 -34 -16 -31 -29 -29 76 0 0 5 115 3 0 10 22 -9 145 -76 -7 15 -11 -43 -42 0 18 0 -8 0 7 27 38 -7 66 5 -28 -4 -6 -17 2 0 0 -17 15 0 -1 -7 -10 -48 -2 -52 -6 -1 -30 -20 26 0 -2 0 100 0 0 2
rule>8.5 cues_between>3.5 acts_in_sentence>4.5 owner>0.5 cues_between>0.5 that>0.5: 1 -61 0 0 -3 -34 0 0 0 0 0 0 0 0 0 0 7 -67 -46 28 -49 15 82 49 -103 -18 -16 -2 0 0 0 0 -82 0 0 0 0 0 0 0 -7 0 0 0 0 0 0 0 27 13 -30 -3 0 0 0 0 -3 -7 -1 0 0 0 0 0
sentences>1.5 times>3.5 cue_rank>0.5 cue>3.5 titled>0.5 cues_before>6: 1 -20 -14 -10 17 -60 -20 103 -17 27 -34 45 53 -9 -29 -6 41 -6 46 -5 -82 -3 -33 -10 12 -14 53 -4 47 -1 -3 -5 -43 -55 23 -49 2 -78 3 29 3 -69 -19 -30 72 34 32 -17 125 23 -33 -6 54 39 -27 -17 15 2 15 -30 8 -7 -20 -10
token_after>0.5 owner>0.5 token_before>4.5 token_before>5.5 capitals>4.5 token_after_quote>6.5: -8 9 0 -14 0 -41 0 -31 0 0 0 0 -39 2 0 -59 0 9 0 -35 0 5 0 -8 0 0 0 0 0 -12 0 -8 -4 -9 0 -82 0 -27 0 31 0 0 0 0 -140 26 0 -70 0 41 0 57 0 -7 0 -1 0 0 0 0 0 -85 0 -9
token_after>0.5 times>12.5 distance>36.5 cue>3.5 kind>0.5 token_before_quote>0.5: -1 79 0 -28 0 1 0 -8 -140 6 0 -53 0 -9 0 4 -1 -44 0 -12 0 -67 0 -2 0 2 0 -2 0 -7 0 0 -10 7 0 -24 0 -74 0 56 0 -2 0 -20 0 54 0 -20 -2 -3 0 47 -1 -36 0 -2 0 20 0 -49 0 8 0 0
token_after>0.5 rule>7.5 rule>2.5 rule>3.5 titled>0.5 cue_rank>0.5: -93 -7 0 0 0 88 0 0 0 0 0 0 0 -14 0 -47 -65 19 0 0 0 -11 0 0 0 0 0 0 0 87 0 68 -13 3 0 0 0 200 0 0 0 0 0 0 0 31 0 -1 -1 -15 0 0 0 0 0 0 0 0 0 0 0 -14 0 10
sentences>-0.5 sentences>0.5 first>0.5 cue_before>2.5 times>6.5 cue_rank>3.5: -37 8 0 -30 -32 15 0 68 -34 1 0 17 -43 -7 0 -47 -22 10 0 -44 35 -43 0 -3 -17 -25 0 26 -17 36 0 -5 -72 23 0 -22 80 -22 0 5 -40 14 0 -76 -16 82 0 -41 -33 34 0 -46 -8 -45 0 -48 -11 -41 0 138 -5 -23 0 -30
token_after>0.5 personal>1.5 previous>0.5 speaks>0.5 paragraphs>0.5 nearest_before>3.5: 0 -66 -8 11 0 0 0 59 0 -46 0 -19 0 25 0 -27 0 -15 0 -33 0 0 0 6 0 -2 0 -2 0 -4 0 81 0 -30 -5 -6 0 53 0 28 0 -61 -124 28 0 37 0 -5 0 -66 -1 -49 0 -3 0 -19 0 75 0 39 0 45 0 -12
object>1.5 subject_like>0.5 rule>1.5 verb_after>0.5 token_after>7.5 words>15.5: -18 -47 14 26 127 -25 -50 10 26 -21 0 -53 -10 -12 -4 -37 -26 -33 -44 -22 89 -67 -52 14 0 -6 14 -14 0 -1 36 -12 -49 -42 119 23 25 -5 -5 -10 -81 -7 -14 2 -6 -15 -1 -18 32 -13 -40 -2 89 -67 -86 5 -71 -54 4 -4 0 -2 56 -2
token_after>0.5 owner>0.5 kind>9.5 kind>8.5 kind>3.5 words>7.5: -10 5 0 -20 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 -61 0 0 0 0 0 39 0 0 0 -50 0 -1 -115 9 0 -61 0 0 0 0 0 0 0 0 0 0 0 0 0 -68 0 -4 0 0 0 0 0 52 0 0 0 11 0 0
personal>2.5 token_after>10.5 commas_between>1.5 cue_rank>0.5 kind>7.5 nearest_after>4.5: -6 -27 -17 -13 -27 12 1 16 -27 -9 109 35 -39 17 -20 13 0 40 0 27 0 6 0 -4 0 -46 0 16 0 -17 0 -7 -52 -5 -46 13 28 18 15 21 -53 3 37 1 -5 11 -36 81 0 -23 0 -98 0 -69 0 133 0 30 0 -15 0 -3 0 7
sentences>-0.5 sentences>0.5 token_after_quote>13.5 object>1.5 cue_distance>24.5 distance>1.5: -10 12 0 14 0 -39 0 0 0 -88 0 -49 0 5 0 -1 -29 -51 0 37 0 14 0 -9 0 -19 0 -5 0 0 0 0 -54 5 0 -18 2 -69 0 11 -25 -62 0 -6 -13 -12 0 -7 -80 27 0 -18 87 36 0 -47 -11 -24 0 0 0 -2 0 -6
personal>2.5 verb_after>0.5 kind>0.5 token_before_quote>0.5 mentions_between>3.5 commas_between>1.5: 34 43 52 -33 -48 4 -100 2 -48 -25 -39 1 -15 2 94 11 -11 56 -66 32 -37 -55 23 -44 -90 58 -15 -47 -75 -53 4 10 0 -15 0 30 -11 -23 14 45 -25 6 17 51 -11 -26 -16 24 -26 31 -11 -17 -36 -54 -7 15 36 25 47 19 -53 29 -30 -19
sentences>1.5 cue_before>2.5 object>0.5 token_after>3.5 token_before>2.5 paragraphs>0.5: -51 -26 33 -9 0 0 0 0 10 -41 -7 -34 0 0 0 0 60 -39 33 -5 19 -21 -43 -1 2 -30 -3 23 -45 -7 -90 -2 57 -31 -23 -18 0 0 0 0 58 -30 -2 79 0 0 0 0 -36 -25 -12 18 4 -49 -7 41 -47 -70 -33 32 -19 70 -5 -5
token_after>0.5 personal>2.5 speaks>1.5 times>19.5 token_after_quote>0.5 paragraphs>0.5: -2 -27 -29 14 0 14 0 -5 0 -3 0 -39 0 -11 0 -10 -4 -31 -103 2 0 53 0 14 0 25 0 -14 0 -21 0 -32 -1 -53 0 -13 0 26 0 -69 0 -2 0 -16 0 1 0 -20 0 -32 0 -29 0 15 0 124 0 55 0 -13 0 0 0 11
sentences>-0.5 sentences>0.5 token_after_quote>13.5 kind>0.5 token_after_quote>4.5 length>1.5: -21 -17 0 -25 0 0 0 0 -38 18 0 -17 0 0 0 0 -30 -13 0 1 60 21 0 18 -73 18 0 -42 28 -73 0 -27 -12 51 0 -19 0 0 0 0 -70 2 0 -30 0 0 0 0 -36 -19 0 85 7 36 0 -25 -8 8 0 -54 -10 -20 0 -33
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue_rank>1.5 commas_between>0.5 token_after_quote>5.5: 30 -22 -57 -70 -2 -21 -31 8 -2 66 -26 -88 -9 -18 -57 57 0 0 0 -7 26 -2 -47 -1 0 0 0 -8 -22 -2 -44 -9 0 0 0 67 -54 -5 14 -28 0 68 0 -80 83 3 -22 26 0 0 0 0 -13 9 -43 4 0 0 0 -8 -23 -44 -25 -5
sentences>0.5 before>0.5 token_before>8.5 speaks>0.5 nearest_before>9 token_after>4.5: -78 0 12 -67 16 0 18 -26 -9 0 7 74 -32 0 -1 -19 -33 0 9 -74 19 0 12 0 10 0 12 -9 14 0 -25 -2 -89 0 19 -45 38 0 -32 65 4 0 -8 -8 39 0 8 -2 -7 0 -1 17 46 0 -4 -15 -24 0 101 15 -33 0 -25 -42
sentences>1.5 cue_before>2.5 cues_between>2.5 kind>3.5 cue_distance>6 before>0.5: -1 0 -55 0 40 0 -1 0 -6 0 38 0 -16 0 0 0 20 0 -73 0 -14 0 -2 0 -73 0 -27 0 -9 0 -2 0 32 -18 14 -1 33 -10 27 0 -25 -1 -63 0 32 0 57 0 2 -47 4 166 49 -36 -31 -12 1 -8 37 -23 -27 -50 -20 -27
object>1.5 token_before>12.5 token_after>3.5 commas_between>0.5 mentions_between>1.5 that>0.5: 95 -71 -2 15 4 -63 27 -42 -45 -9 51 -1 23 -3 -1 -16 -13 -10 -5 7 -2 9 87 -44 0 -14 16 -9 -16 -15 -12 -35 33 0 0 7 -62 -5 -3 -23 -14 0 0 0 -1 0 -1 -6 -28 -2 0 -1 51 -2 0 -7 -5 1 -4 45 22 -1 -2 -11
sentences>-0.5 token_after_quote>13.5 distance>7 length>2.5 times>0.5 cue>2.5: -52 26 -1 -41 -33 -7 -6 -37 -15 -20 -1 -24 -22 -21 -2 -17 -34 -13 101 103 -55 -15 -8 -32 10 -10 0 13 -22 49 -1 -46 -27 36 -5 -4 -34 19 35 -35 -1 -103 0 -9 -21 41 0 -3 19 -2 -1 -1 -39 -10 -32 7 -9 36 0 -32 -7 21 0 -5
sentences>-0.5 words>7.5 kind>9.5 kind>10.5 kind>8.5 kind>5.5: -76 2 20 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -56 18 -18 -60 0 0 0 0 0 0 0 0 0 0 0 0 -30 38 -11 50 15 -46 -18 -32 0 0 0 0 -1 -36 -1 100
token_after>0.5 sentences>-0.5 sentences>0.5 commas_between>1.5 token_after>1.5 kind>0.5: 0 0 -91 5 0 0 -24 20 0 -7 0 85 0 0 -8 -22 0 -7 0 -4 0 0 0 -18 0 -18 0 -28 0 0 0 37 0 -20 -2 -32 0 0 0 -21 0 -3 0 -28 0 0 0 -3 0 -69 0 11 0 0 0 -37 0 28 0 8 0 0 0 -12
token_after>0.5 owner>0.5 cues_before>6 token_before>5.5 distance>1.5 token_after>10.5: 0 -74 0 -7 0 -73 0 -32 0 -38 0 -6 -87 18 0 -20 -5 7 0 -93 -4 -2 0 37 -1 18 0 -24 -25 -14 0 -43 0 -23 0 -1 0 -1 0 -1 0 78 0 0 0 21 0 -46 0 -13 0 -21 0 28 0 6 0 29 0 -3 0 -20 0 -4
rule>8.5 cues_between>3.5 speaks>1.5 commas_between>1.5 chain>3.5 cues_between>1.5: -2 -106 0 0 -12 29 0 0 12 25 0 0 55 -16 0 0 -21 -10 0 0 95 -21 0 0 29 -1 0 0 -47 0 0 0 16 -22 2 49 -10 4 -22 -2 7 -15 -74 33 8 -21 23 -6 -16 -19 -4 0 -32 39 -1 0 1 -6 -11 0 75 0 20 0
token_after>0.5 owner>0.5 cues_between>0.5 cues_before>7.5 nearest_after>2.5 token_before>5.5: 0 38 0 -1 0 -3 0 -14 0 -25 0 88 -1 -15 0 -14 -1 -93 0 19 -4 6 0 -89 -2 -3 0 -5 0 9 0 0 0 23 0 -1 -1 -25 0 -1 0 9 0 -1 -84 21 0 -47 0 -35 0 -8 0 35 0 -24 -25 10 0 -46 0 -29 0 -12
token_after>0.5 rule>8.5 cue_distance>24.5 ending>2.5 kind>9.5 ending>0.5: 0 0 0 -25 -3 14 0 -12 0 0 0 0 0 0 0 0 0 -83 0 -20 0 -18 0 -1 0 0 0 0 0 0 0 0 -90 0 0 -60 -10 4 0 37 0 -39 0 -29 0 25 0 -1 0 37 0 -22 0 -60 0 47 0 -25 0 0 0 123 0 0
times>12.5 speaks>3.5 nearest_before>27.5 nearest_before>3.5 mentions_between>0.5 cue>0.5: 49 38 12 -12 0 0 0 0 -63 -12 -3 72 45 -69 10 13 -6 -53 1 -57 0 0 0 0 17 16 90 4 -8 -71 -8 56 17 5 31 -14 0 0 0 0 -38 13 33 2 4 9 -9 -15 -6 -39 76 -64 0 0 0 0 -11 116 26 -7 -3 -45 15 -46
sentences>1.5 cue_before>2.5 object>0.5 token_after>3.5 ending>2.5 token_after_quote>5.5: -21 -38 15 2 46 -38 -57 40 13 -64 -1 30 -48 32 -79 -5 78 -14 134 -4 -16 -2 -13 0 -8 -20 -84 83 -5 -2 -8 0 23 -11 20 -10 0 -13 28 0 -6 16 -3 -8 -15 51 -38 -1 -15 -3 0 0 -34 0 0 0 29 -1 0 0 -14 0 0 0
personal>2.5 speaks>1.5 upper>0.5 distance>3 nearest_after>3.5 token_before>1.5: -2 -3 0 -52 -1 63 1 -22 -39 24 -8 23 90 -95 1 -3 -42 -48 3 -21 20 9 22 40 -47 0 68 20 -45 44 -48 -13 -13 12 39 4 -16 25 55 -21 -3 -30 -3 -5 -5 -4 0 13 10 -32 11 2 -10 27 -1 -23 -12 7 22 32 -62 -15 -10 -32
sentences>0.5 cue_after>2.5 words>15.5 verb_after>0.5 cue_rank>6.5 subject_like>0.5: 49 -1 64 -23 8 -2 29 33 6 -15 -40 -13 -50 -14 -95 -6 -37 -15 -52 -9 -19 -41 2 -18 69 -33 -5 43 -33 -35 -16 -4 -34 -18 1 21 -20 -13 6 12 4 -16 6 -19 34 -26 -54 131 -2 -58 28 -14 65 33 18 -4 44 -1 -29 -11 -5 -1 39 -1
sentences>0.5 token_before_quote>11 kind>3.5 cue_after>2.5 kind>2.5 cue_distance>14.5: 11 -43 -23 35 0 0 0 0 -18 64 5 -1 0 0 0 0 27 68 12 -1 -29 -67 3 51 21 -3 -42 -1 -6 -15 -11 0 3 -16 -63 -11 0 0 0 0 13 45 53 15 0 0 0 0 61 -58 52 -15 15 -22 22 114 -64 -41 -7 -1 -13 -57 -21 -5
token_after>0.5 personal>2.5 verb_after>0.5 before>0.5 token_after>8.5 capitals>0.5: -3 -22 -60 8 0 -25 0 -64 -2 -47 -10 6 0 22 0 11 0 78 0 -3 0 47 0 -52 0 -89 0 -56 0 5 0 28 0 -21 -30 13 0 -14 0 -63 -1 -39 -18 17 0 -6 0 4 0 -9 0 40 0 -12 0 39 0 -2 0 -24 0 25 0 -20
object>1.5 subject_like>0.5 times>6.5 ending>0.5 before>0.5 cue_distance>24.5: 35 -2 -25 16 -2 -1 -11 7 49 -69 -8 5 -28 7 3 26 -22 -24 1 -30 54 0 -24 -1 4 -37 5 -23 11 -9 -27 -35 -53 -11 -63 -5 12 -2 -59 0 -11 -28 40 20 -20 -2 -39 19 18 -26 18 -38 87 -18 37 -6 -10 -40 19 36 -25 -11 -28 1
token_after>0.5 owner>0.5 cues_between>0.5 that>0.5 title_case>0.5 mentions_between>2.5: -5 6 0 35 -76 9 0 -99 0 -103 0 23 0 7 0 -12 0 -44 0 -24 0 15 0 -5 0 85 0 -1 0 1 0 0 -21 -24 0 -29 -1 -7 0 -39 0 19 0 -22 0 32 0 5 0 44 0 -6 0 7 0 -9 0 -2 0 0 0 -83 0 0
sentences>-0.5 words>4.5 token_after>1.5 cue_distance>35 distance>1.5 before>0.5: -3 -32 1 19 -35 -14 13 10 -1 -14 -3 15 -12 -33 -8 51 -8 11 -37 0 -54 6 6 -25 -20 0 26 44 -59 -33 -16 -39 0 0 0 -1 0 -22 0 -20 0 -8 0 -7 0 -71 0 -42 0 12 0 10 0 -6 0 -2 0 -59 0 28 0 45 0 -11
sentences>0.5 commas_between>1.5 upper>0.5 times>5.5 commas_between>0.5 rule>2.5: 9 -50 0 0 11 8 0 0 28 -23 0 0 -4 -59 0 0 -20 -94 5 -15 -18 -36 36 16 -74 17 14 76 -11 -23 -69 -19 -12 -30 0 0 -15 19 0 0 17 -35 0 0 -43 -10 0 0 35 -32 21 -20 46 64 -9 -37 -30 -12 15 77 -39 -12 53 -28
sentences>-0.5 token_before_quote>0.5 first>0.5 commas_between>1.5 closes>0.5 token_after>2.5: -48 37 -31 -27 35 73 -21 -31 -6 -33 -9 -17 0 -19 0 20 0 -19 0 -1 0 53 0 -31 0 0 0 42 0 -32 0 21 -29 -16 -71 15 15 35 -23 -31 58 -25 -30 19 -3 32 -4 46 0 -23 0 -10 0 39 0 21 0 32 0 18 0 5 0 -72
sentences>0.5 cue_after>2.5 times>1.5 distance>0.5 quotes_between>0.5 distance>24: -50 0 46 0 -24 0 -21 0 7 5 -26 -18 11 -13 3 9 0 0 0 0 0 0 0 0 3 -46 68 -29 -16 -57 -60 70 0 0 0 0 0 0 0 0 59 -12 -10 -49 -52 -18 -6 63 0 0 0 0 0 0 0 0 14 -60 4 -41 68 6 -4 72
object>1.5 subject_like>0.5 words>3.5 times>5.5 token_after>2.5 distance>3: 115 -7 -38 -37 23 -11 63 10 -22 0 -58 1 -14 -29 -11 33 -44 -38 -8 -26 37 -85 5 17 -5 -3 -13 -4 -28 1 -12 15 -28 -16 -30 -13 -14 -26 23 14 9 -4 -16 0 -39 -7 1 -3 16 -25 5 -40 -28 -34 5 -25 141 -13 -3 -8 -30 11 -20 -27
owner>0.5 cues_between>0.5 cues_before>7.5 cue_before>1.5 token_after_quote>5.5 token_before>2.5: 12 41 19 -7 2 41 -3 -14 -74 -6 7 -55 -8 -6 8 -1 -8 -1 4 -7 -22 3 3 -9 -2 0 -14 -58 -47 22 -4 -7 -45 -4 -13 -21 12 -42 -19 -20 -86 -12 17 -14 -12 -32 -3 51 77 -3 -54 -1 -7 12 17 -47 -33 -4 53 -5 74 -14 -63 1
sentences>-0.5 words>18 times>6.5 sentences>0.5 previous>2.5 commas_between>0.5: -32 11 9 -6 -8 17 12 -18 0 -48 0 11 0 -22 0 -20 0 -23 0 -33 0 -3 0 -5 0 56 0 78 0 -16 0 -117 -66 1 40 7 -16 -22 -5 -52 0 -36 0 6 0 6 0 -37 0 48 0 15 0 2 0 30 0 22 0 -41 0 39 0 11
token_after>0.5 kind>3.5 commas_between>2.5 mentions_between>4.5 cue_before>3.5 length>2.5: -45 8 0 5 0 0 0 10 -4 -7 0 -62 -1 -37 0 33 -6 -16 0 19 0 -3 0 -38 0 67 0 -33 0 -9 0 -15 -52 3 0 -29 0 59 0 -40 0 84 0 -63 0 -29 0 128 0 26 0 -19 0 -1 0 8 0 -22 0 8 0 -7 0 -28
token_after>0.5 owner>0.5 words>2.5 token_before>6.5 paragraphs>0.5 cue_rank>5.5: 0 7 0 -57 0 -11 0 -9 0 -81 0 0 -77 20 0 -39 0 -25 0 -2 0 36 0 1 0 14 0 0 0 -35 0 -1 -1 7 0 51 -7 -4 0 -66 0 25 0 -21 -2 39 0 -42 0 -17 0 -9 -1 -14 0 -2 0 11 0 -1 0 -33 0 1
commas_between>1.5 cues_between>2.5 mentions_between>8.5 token_after_quote>0.5 words>10.5 distance>15: -2 11 13 -11 0 0 0 0 1 24 31 -4 0 0 0 0 0 9 43 -20 0 0 0 0 -5 -5 -3 0 0 0 0 0 -37 41 71 9 40 -68 0 -24 -35 -17 -27 89 37 87 -22 -18 -58 24 -36 -63 71 66 -23 -42 15 8 104 -19 -3 30 -11 -24
object>1.5 token_before>12.5 verb_after>0.5 previous>2.5 token_after_quote>3.5 opens>0.5: -18 -48 15 -16 7 12 92 -72 71 2 0 2 4 0 6 20 6 -32 -15 2 -2 -3 7 -42 38 0 0 -5 -3 0 10 0 -44 -5 0 16 54 0 0 -1 -5 0 0 5 -145 0 0 0 23 -52 -1 6 -28 -41 -2 -21 40 0 0 -9 113 0 0 1
token_after>0.5 rule>7.5 kind>8.5 token_after>1.5 words>4.5 subject_like>0.5: -1 -8 0 0 0 -35 0 0 0 33 0 -1 0 -28 0 0 -2 -11 0 0 0 -18 0 0 0 -29 0 -1 0 13 0 -1 -4 -21 0 -61 0 -30 0 20 0 -1 0 -7 0 45 0 -107 -75 40 0 -30 0 -1 0 8 0 -10 0 9 0 54 0 -20
token_before>4.5 distance>1.5 acts_in_sentence>2.5 cues_between>1.5 capitals>0.5 distance>22: -66 -15 6 18 -41 10 24 -55 0 0 3 -12 0 0 15 39 4 -7 8 -30 -69 79 -47 -103 0 0 17 6 0 0 51 -52 0 0 -21 37 0 0 -18 -13 0 0 -6 -53 0 0 2 -27 0 0 36 88 0 0 -5 -5 0 0 -15 -46 0 0 70 52
object>1.5 token_before>12.5 sentences>0.5 cue_after>2.5 times>1.5 opens>0.5: 7 -27 44 -52 -19 -6 38 -26 7 -10 4 -23 -39 -1 -2 -15 0 -37 43 -15 -8 14 -4 31 -2 -9 -2 17 20 -1 -1 -16 33 0 0 13 -8 -2 -1 -5 -1 -44 -2 -7 -30 -1 -1 -12 49 -5 0 -2 -79 -5 0 3 -18 -45 0 19 93 1 1 6
object>1.5 words>4.5 before>0.5 commas_between>0.5 rule>0.5 times>0.5: -49 -6 -60 -7 65 -29 17 -22 -43 -6 -56 -2 20 -10 -37 -13 -44 -45 23 3 -24 -41 20 -37 2 -15 24 -19 25 -5 -1 8 -60 -6 38 17 40 -23 -22 -17 37 -1 -9 -6 -41 -13 8 12 -27 -1 -19 -14 14 -11 0 10 50 17 -7 17 -1 -30 -13 -7
kind>9.5 kind>8.5 rule>4.5 rule>2.5 words>7.5 rule>0.5: -3 0 65 -14 0 0 0 0 0 0 0 0 0 0 0 0 3 0 -4 -41 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 -10 -81 0 0 0 0 131 0 47 62 -4 0 -29 -64 -12 0 72 37 0 0 0 0 -14 0 88 -2 1 0 -56 42
object>1.5 token_before>12.5 verb_after>0.5 personal>2.5 before>0.5 cue_rank>1.5: 20 -23 0 10 11 0 0 0 77 -26 -1 9 -12 -37 -3 -39 -58 -1 0 9 6 0 0 0 -4 -29 -6 -20 -1 21 86 -45 0 -13 0 -1 3 0 0 0 -9 -19 -4 14 -72 -2 -3 -5 -43 -8 -1 -45 27 -1 0 0 10 -32 8 23 22 -10 17 -36
token_after>10.5 words>1.5 speaks>3.5 cues_before>3.5 nearest_after>9.5 mentions_between>2.5: 19 -23 -13 3 4 1 -36 -23 4 26 -16 12 -14 4 22 12 -55 28 20 10 -8 5 -28 40 31 -152 -15 23 139 0 3 -23 -5 -4 50 17 -6 -2 -31 -2 -4 -4 -9 33 6 -28 -28 11 15 -24 -42 -9 14 81 -21 48 -24 -33 -4 16 67 17 28 -27
kind>3.5 kind>6.5 length>2.5 kind>10.5 token_after_quote>6.5 cue_distance>14.5: 4 -13 0 -18 64 0 0 -72 0 0 0 93 0 0 0 -57 7 -51 0 36 -46 0 0 10 0 0 0 -1 0 0 0 -31 -6 -74 0 16 17 0 0 12 0 0 0 86 0 0 0 11 9 -44 0 -27 -10 0 0 3 0 0 0 -2 0 0 0 -5
sentences>-0.5 words>4.5 token_before>8.5 token_before>4.5 cue_distance>0 nearest_before>3.5: -17 -19 -15 -20 0 0 0 0 -3 1 -2 -26 -1 -55 -3 80 -8 -8 -7 -11 0 0 0 0 -6 31 -5 3 -2 -9 -1 32 -39 60 -4 34 0 0 0 0 -24 -45 -15 -114 -18 1 32 8 -46 5 27 7 0 0 0 0 -23 5 -31 -29 -5 -52 -4 1
kind>3.5 kind>6.5 commas_between>2.5 rule>1.5 cue_distance>14.5 commas_between>1.5: 4 -24 0 -42 0 0 0 0 -4 -26 0 8 0 0 0 0 -2 -83 0 4 0 0 0 0 -4 -3 0 94 0 0 0 0 51 -6 0 48 -16 0 0 -2 44 -3 0 -31 25 0 0 -40 32 -30 0 -42 -30 40 0 58 12 -2 0 44 -13 -1 0 -27
speaks>15.5 commas_between>4.5 length>3.5 commas_between>1.5 that>0.5 commas_between>0.5: 7 46 0 0 -32 0 0 0 0 0 0 0 0 0 0 0 -25 2 0 0 89 0 0 0 0 0 0 0 0 0 0 0 -18 32 0 0 -27 0 0 0 9 12 -73 0 40 0 93 0 6 0 0 0 10 0 0 0 19 0 -19 0 -38 0 -2 0
object>1.5 subject_like>0.5 cue_rank>7.5 kind>8.5 token_before_quote>12.5 token_before>5.5: 13 -68 -2 0 -20 -29 11 0 26 -7 -13 0 -84 -6 111 0 -23 0 -76 0 5 -2 49 0 23 0 93 0 -12 -1 -10 0 0 -55 -1 3 -18 -12 42 -13 -59 -9 32 -5 -38 -9 63 -3 111 -7 26 -21 38 0 -6 -1 -17 13 7 0 -6 0 0 0
sentences>0.5 token_before_quote>11 token_before>1.5 token_before_quote>5.5 token_after>4.5 speaks>0.5: -10 -61 0 0 -23 -52 0 0 11 -51 -13 -18 35 -44 25 35 15 17 0 0 14 -9 0 0 4 -35 -83 28 -17 -1 -6 72 34 15 0 0 9 27 0 0 -8 -54 -12 13 -24 -3 -21 -18 12 39 0 0 -2 -31 0 0 26 -52 -15 -37 2 -17 35 75
sentences>-0.5 words>18 first>0.5 words>32.5 sentences>1.5 nearest_after>3.5: -59 8 34 -13 -13 -13 39 -38 0 0 -2 7 0 0 -3 -8 0 -6 0 33 0 -21 0 46 0 0 0 -5 0 0 0 -2 -57 3 2 -6 -1 0 -21 70 0 0 -7 5 0 0 15 -60 0 7 0 -115 0 -30 0 -22 0 0 0 21 0 0 0 -5
kind>9.5 token_before_quote>6.5 token_after>4.5 token_after>11.5 ending>0.5 kind>7.5: -17 0 5 0 36 0 -7 0 0 0 0 0 18 0 7 0 1 0 -14 0 0 0 -53 0 0 0 0 0 1 0 18 0 21 -49 54 -36 3 19 -39 -4 0 0 0 0 -51 -35 -38 -37 9 -66 -3 97 30 -17 -16 -33 0 0 0 0 -72 54 98 13
owner>0.5 cues_between>0.5 cues_before>7.5 cue_before>1.5 capitals>0.5 words>1.5: 0 36 -8 -7 -2 18 -5 -3 -68 -6 19 -53 77 -19 -36 -5 2 0 -1 0 -16 50 -4 0 -12 0 7 0 -8 -20 27 0 24 -3 -3 -18 -8 -1 7 -17 -67 -14 10 -45 -71 -29 29 44 21 -4 -3 -9 5 -21 -5 -49 -37 -2 6 -23 55 32 -41 -6
sentences>0.5 mentions_between>8.5 cues_between>2.5 times>3.5 capitals>9 mentions_between>4.5: 6 -4 0 0 51 -3 0 0 -15 -19 0 0 0 -8 0 0 -27 -33 0 0 36 0 0 0 46 -44 0 0 -26 0 0 0 11 -55 -38 1 -1 -6 -17 -63 16 -38 -34 139 39 -2 -8 4 0 57 119 27 0 -12 -3 -9 -19 -10 -2 15 0 0 0 -10
sentences>-0.5 words>4.5 token_before>8.5 speaks>3.5 token_before_quote>9.5 chain>3.5: -54 7 -20 -3 -17 -42 44 7 -14 -9 0 -5 -1 67 -4 -17 -13 6 -9 -24 -2 -92 -1 87 -6 57 0 -15 0 47 0 22 -37 -12 -2 -9 -5 -12 -14 -6 0 97 0 52 0 2 0 23 -1 29 54 -10 0 -17 0 -21 1 -30 0 0 0 -16 0 0
object>1.5 previous>0.5 personal>1.5 token_after_quote>6.5 titled>0.5 cue_rank>6.5: -58 -15 31 7 -3 -76 3 9 20 -19 61 0 3 -6 10 -5 0 0 0 0 81 -5 -26 22 0 0 0 0 -16 -9 -27 13 -32 -8 26 0 8 -56 25 -7 1 -3 0 0 -7 -2 37 0 0 0 0 0 -35 -12 -41 -2 0 0 0 0 -30 -3 -23 0
kind>3.5 kind>6.5 words>14.5 verb_after>0.5 cue_distance>24.5 mentions_between>1.5: -14 -5 0 13 1 -13 0 -6 19 -61 0 -23 -3 17 0 -95 -28 -11 0 32 26 -2 0 -7 -12 -13 0 83 39 -3 0 -30 -15 14 0 46 -46 -2 0 12 -7 -21 0 -11 -3 20 0 23 -1 10 0 -46 31 -18 0 -50 17 -82 0 22 12 -27 0 -22
sentences>0.5 token_before_quote>11 kind>3.5 kind>7.5 cues_before>2.5 first>0.5: 6 60 -6 -37 -78 -11 4 0 0 0 0 0 38 -31 24 21 11 -21 -14 33 -29 5 32 -2 0 0 0 0 -1 -36 -47 134 -21 -60 -65 16 14 -7 -1 0 0 0 0 0 -21 -12 78 -2 8 15 13 -15 -64 -22 -9 0 0 0 0 0 4 -20 -39 -3
object>1.5 previous>0.5 capitals>1.5 mentions_between>4.5 kind>0.5 token_after_quote>4.5: 7 -52 11 1 -41 3 -35 18 27 -7 -32 47 25 -3 9 -75 -11 -62 46 34 42 -46 -47 -31 -20 -18 39 0 -17 -3 -8 0 -6 4 23 27 -3 -11 -33 -1 -2 11 15 -16 34 -5 43 -2 13 -25 -29 -4 -20 -19 53 -1 -67 -6 25 -1 52 -2 24 0
token_after>0.5 times>12.5 commas_between>1.5 first>0.5 token_before_quote>2.5 cues_between>2.5: -67 -4 0 -9 -4 21 0 -23 0 39 0 -67 0 -3 0 -14 -8 1 0 -6 -1 26 0 67 0 -19 0 -61 0 -5 0 27 0 40 0 -20 0 -63 0 -9 0 39 0 -27 0 -46 0 -4 0 -14 0 -1 0 -13 0 -3 0 49 0 -19 0 32 0 57
owner>0.5 chain>2.5 times>13.5 first>0.5 token_before_quote>13.5 token_before_quote>2.5: 1 -24 -6 -27 -7 -12 -5 -10 9 -15 24 -3 -58 -3 -26 21 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -2 -61 6 69 0 -36 37 3 25 -13 -49 -37 -58 -15 70 -12 37 -1 -42 -4 -5 -1 -2 -1 -60 0 102 0 -4 -5 4 0
sentences>0.5 kind>10.5 length>2.5 commas_between>1.5 rule>2.5 rule>3.5: 6 -22 37 81 -22 -42 -45 -5 -14 3 -3 -3 45 30 17 48 108 -4 0 0 103 2 0 0 49 -8 0 0 44 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -20 -25 86 -1 9 62 -31 0 16 -9 0 1 -2 3 -56 -2
sentences>-0.5 kind>9.5 words>7.5 subject_like>0.5 rule>2.5 rule>4.5: -41 7 -14 -46 -23 -21 -6 -66 -53 1 48 -25 24 2 -5 36 -11 110 0 62 -5 72 0 0 0 80 0 -2 -7 -25 0 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -29 -1 0 0 -11 0 -10 -35 0 -1 -52 -24 -1 -8 50
sentences>-0.5 personal>1.5 previous>0.5 chain>2.5 speaks>0.5 commas_between>0.5: 36 -3 -36 1 0 25 -2 -6 -7 -4 -31 2 0 0 0 46 0 -17 26 -11 0 56 -19 9 -7 -76 1 33 0 2 7 -44 -3 -76 -2 -1 0 15 0 38 -4 -27 -36 -20 0 0 0 -45 0 -33 -31 -16 0 26 -9 2 -1 67 -7 31 0 -1 -12 -29
owner>0.5 before>0.5 nearest_before>7 distance>1.5 personal>2.5 verb_after>0.5: -17 0 7 -1 -6 -36 -8 -7 36 -2 -19 -13 4 -8 -62 -4 -13 -2 -56 -6 26 -15 -45 -24 -27 -16 18 -34 11 -41 6 42 42 0 14 0 30 0 -5 -1 -16 0 4 -2 -33 0 16 -4 -3 0 -6 -1 -10 0 -40 0 -100 -2 8 -37 -17 -18 6 9
owner>0.5 cues_between>0.5 cue_rank>7.5 subject_like>0.5 rule>2.5 cue_rank>0.5: -66 0 -19 -26 0 0 0 0 6 0 2 -9 0 0 0 0 59 0 -40 0 0 0 0 0 -1 7 -9 -44 0 0 0 0 -4 -4 12 4 -70 46 -27 -36 -5 -14 -10 -30 -34 -17 60 -21 41 0 104 0 0 0 0 0 -37 0 25 -22 0 0 0 0
sentences>0.5 token_before_quote>11 token_before_quote>5.5 rule>2.5 subject_like>0.5 times>0.5: -45 -47 0 0 15 -25 28 39 107 -5 0 0 12 -11 33 0 3 0 0 0 28 -46 -1 82 17 -24 0 0 -15 -24 -58 -4 3 5 0 0 -11 -7 -38 46 54 -14 0 0 -9 -5 21 0 0 -11 0 0 0 -30 -3 -28 0 29 0 0 9 -64 -47 9
sentences>0.5 token_before_quote>11 kind>3.5 length>2.5 distance>10 token_before>1.5: 49 19 -41 -12 9 -26 15 0 35 -7 -21 0 -32 -21 -54 0 -14 -15 -24 -25 -23 -19 12 23 19 32 14 -4 18 -27 -40 -1 -2 -21 30 27 7 98 38 -2 -9 -3 -24 -3 -15 -79 -19 -2 9 -9 -6 30 -18 -68 -6 -8 28 11 -25 -18 -1 2 -22 141
sentences>-0.5 nearest_after>1.5 cues_between>1.5 mentions_between>8.5 kind>0.5 mentions_between>4.5: 52 0 -12 -6 -27 127 -11 -8 0 0 0 0 0 0 0 0 43 -18 -54 -1 -4 -6 -23 30 0 0 0 0 0 0 0 0 0 -16 -8 34 -2 -1 -5 -7 0 -16 -5 14 0 -18 -3 4 -6 -21 23 -43 -5 -16 -18 -9 -1 -3 -4 129 -1 -6 -8 -42
owner>0.5 chain>2.5 previous>2.5 cue_before>1.5 cue_rank>2.5 times>5.5: -27 -28 17 -9 65 0 -87 0 10 0 -13 -19 -21 0 22 0 21 -41 -10 -19 30 0 -3 0 2 -42 3 25 3 0 -2 0 -18 -1 25 0 3 0 -13 0 19 -11 1 -23 -46 0 -16 0 -37 3 -50 33 35 0 0 0 -25 -54 44 17 12 0 -1 0
owner>0.5 token_before>6.5 capitals>4.5 token_before>7.5 acts_in_sentence>0.5 mentions_between>1.5: 26 31 -12 0 -12 -17 -16 0 0 0 -13 -7 0 0 7 -2 -17 -29 67 -10 18 48 4 -2 0 0 23 -51 0 0 -17 -2 -19 4 -5 -5 21 -9 -1 0 0 0 -8 -4 0 0 -25 0 2 -40 112 -1 8 -19 -24 0 0 0 -13 -8 0 0 -84 0
object>1.5 token_before>12.5 distance>10 length>2.5 token_after>2.5 cue_rank>6.5: 38 -56 -1 30 -3 -1 -5 8 50 5 0 -44 -26 2 8 -7 9 -31 94 -52 -12 21 1 -36 -47 0 -1 3 27 -1 0 26 -29 -17 -3 12 15 -9 37 -1 -30 -6 -1 11 -15 -1 0 2 28 -21 -12 -30 -30 -11 -16 -18 -3 -12 -4 -6 45 -2 -4 -3
speaks>15.5 before>0.5 distance>1.5 ending>0.5 distance>10 cue_rank>0.5: -27 0 -51 0 17 0 7 2 -3 -1 4 0 -28 0 1 0 0 0 0 0 5 0 -28 0 0 0 0 0 16 0 2 -1 -78 0 -55 0 -51 22 63 0 59 0 -43 0 -21 29 4 1 0 0 0 0 -3 0 -4 -3 0 0 0 0 -26 48 -3 3
token_after>0.5 kind>9.5 kind>8.5 distance>1.5 distance>7 nearest_after>3.5: -57 1 0 0 0 73 0 54 0 -7 0 0 0 47 0 -38 0 0 0 0 0 0 0 0 -1 -7 0 0 0 24 0 -26 0 -32 0 0 0 69 0 -62 -4 16 0 0 0 -64 0 28 0 0 0 0 0 0 0 0 -16 -4 0 0 0 40 0 -24
kind>3.5 kind>2.5 token_before_quote>13.5 cue_after>2.5 token_before_quote>3.5 cue_distance>0: 10 0 39 54 0 0 0 0 -24 0 32 -17 0 0 0 0 -30 0 20 -39 -1 0 -2 55 49 0 -54 33 -9 0 -3 -12 -18 0 25 1 0 0 0 0 36 0 -19 -62 0 0 0 0 6 0 21 -16 -84 0 59 36 -16 0 13 0 34 0 -1 -16
speaks>15.5 before>0.5 token_before>8.5 commas_between>0.5 length>2.5 token_before>4.5: -39 45 27 4 0 0 0 0 4 47 -11 -2 0 0 0 0 5 0 -11 0 0 0 0 0 60 0 2 0 0 0 0 0 -48 0 -11 0 20 -1 5 2 -54 0 10 0 40 0 -14 1 -53 0 34 0 -20 0 -58 0 -21 0 -13 -2 -19 0 32 0
speaks>15.5 times>12.5 speaks>3.5 nearest_before>27.5 nearest_before>1.5 mentions_between>0.5: 37 0 48 0 4 0 0 0 0 0 0 0 0 0 0 0 -20 0 -1 0 49 0 23 1 10 0 -38 0 -2 0 -3 1 -8 0 -77 0 -21 0 -25 0 0 0 0 0 0 0 0 0 -3 0 44 0 77 0 -27 -2 -4 0 -63 0 7 0 -16 76
object>1.5 previous>0.5 words>3.5 length>1.5 cues_before>9 kind>0.5: 18 -12 11 -7 -58 -37 10 43 -27 -11 2 -3 46 10 -30 -26 2 -3 -7 -6 -4 -37 -13 11 20 -3 -49 -4 12 7 29 7 9 -39 -14 -1 -16 -37 24 0 -1 -22 15 0 20 -6 37 0 29 -14 -44 0 -1 -23 45 3 -7 -38 -25 0 -30 -17 15 12
personal>2.5 before>0.5 cue_before>1.5 token_before>8.5 token_before>4.5 length>1.5: 19 0 14 -2 -18 -40 -11 4 0 0 0 0 0 0 0 0 -50 -53 -61 -22 28 -84 -17 25 -13 13 57 -4 0 -30 45 -21 25 18 -4 2 10 -58 -48 13 0 0 0 0 0 0 0 0 -25 -37 -26 22 44 -63 13 -9 23 2 -79 9 6 66 -41 -18
token_after>0.5 commas_between>4.5 mentions_between>12.5 token_after>6.5 commas_between>1.5 mentions_between>8.5: -63 -1 0 0 0 0 0 0 0 -7 0 0 0 0 0 0 -4 7 0 -14 0 0 0 0 0 18 0 -24 0 0 0 0 0 38 0 0 0 -1 0 0 0 -1 0 0 0 37 0 0 0 -55 0 -50 0 96 0 -55 0 73 0 50 0 -32 0 12
speaks>15.5 sentences>0.5 mentions_between>9.5 capitals>0.5 distance>28.5 cue>3.5: 5 1 -36 0 -3 0 37 0 -14 77 -12 0 45 0 0 0 -41 0 -28 0 -76 0 0 0 135 0 28 -1 24 0 -20 0 -3 3 24 1 0 0 0 0 11 0 -27 -2 0 0 0 0 11 0 -47 -3 3 0 67 2 15 0 -28 0 26 0 16 0
token_after>0.5 cue_rank>8.5 commas_between>1.5 mentions_between>4.5 cue>2.5 cues_between>2.5: -7 -2 -1 0 0 -57 0 161 0 -16 0 0 -1 29 0 -20 -58 -3 0 0 -3 44 0 0 -2 -10 0 0 0 17 0 0 0 -50 0 -4 0 -74 0 14 0 18 0 0 0 -19 0 -4 0 74 0 0 0 58 0 0 0 -3 0 0 0 -21 0 0
object>1.5 speaks>1.5 capitals>1.5 nearest_before>4.5 closes>0.5 mentions_between>1.5: 22 -29 -18 -4 20 -10 25 0 -1 -11 8 15 2 -34 -10 18 -1 -17 31 -22 -16 -2 -30 0 -28 -5 26 9 56 -29 -62 1 -23 -21 20 -5 -14 -2 -34 0 -14 -30 37 4 16 -11 -20 -11 6 -32 -20 33 -30 -5 99 1 6 37 -15 -8 26 -69 -77 11
token_after>0.5 commas_between>4.5 kind>3.5 kind>6.5 token_after>7.5 opens>0.5: -49 3 0 -63 0 -82 0 -3 0 0 0 0 0 6 0 -24 0 6 0 -12 0 6 0 -2 0 0 0 0 0 -18 0 42 -23 35 0 -7 0 11 0 0 0 0 0 0 0 -47 0 -6 0 -26 0 -12 0 -7 0 0 0 0 0 0 0 14 0 29
cue_rank>8.5 commas_between>1.5 speaks>5.5 token_after_quote>5.5 words>2.5 cue>1.5: 8 7 -50 9 -4 30 34 0 3 9 23 -22 -2 -1 -5 0 -6 2 -1 91 -38 4 19 -3 -22 -59 -28 41 6 22 1 0 6 0 -5 0 -57 0 40 0 -41 0 49 0 54 0 21 0 -2 0 7 0 -38 0 25 0 15 0 9 0 2 0 -8 0
kind>9.5 capitals>0.5 cues_between>0.5 that>0.5 distance>20 cue_rank>1.5: -5 -13 13 71 2 -34 -20 -35 -68 -4 -7 0 23 -43 -2 23 -5 0 40 -17 5 -53 -2 23 0 0 0 0 40 53 -41 0 3 4 -8 -34 29 -27 -8 46 -77 -25 75 -9 15 -16 -17 -4 -59 -29 5 -13 -14 -46 40 27 -11 -2 -1 0 10 -13 -4 -4
speaks>15.5 times>12.5 distance>22 capitals>0.5 that>0.5 mentions_between>0.5: 6 0 14 1 0 0 0 0 13 0 -7 1 0 0 0 0 -82 0 -15 0 0 0 0 0 20 0 -1 0 0 0 0 0 6 0 -28 0 -27 0 21 -1 -17 0 -52 70 32 0 -9 -2 8 0 8 2 18 0 76 -1 36 0 -60 0 -42 0 -2 0
object>1.5 subject_like>0.5 words>3.5 acts_in_sentence>0.5 previous>0.5 times>4.5: 47 -1 -19 -13 -45 -15 -3 -33 -16 -43 6 -42 8 -43 2 1 -50 0 -66 -4 56 -18 17 12 39 -3 -33 -6 -28 -11 41 6 80 0 -30 -2 -31 -3 48 -2 46 -10 0 -6 -33 -32 -24 -8 61 0 -43 0 20 20 -43 30 -20 -6 17 -2 -8 0 2 2
sentences>0.5 kind>10.5 capitals>0.5 kind>8.5 token_after_quote>4.5 verb_after>0.5: -17 -24 0 0 -1 -18 0 0 -23 51 -23 36 30 -51 8 -4 3 -22 0 0 -3 48 0 0 30 -25 -12 0 26 -20 -10 0 19 -10 0 0 11 -27 0 0 -31 13 -39 -13 -6 -14 71 76 -4 27 0 0 -15 -5 0 0 -29 25 -21 -1 56 -8 23 -1
object>1.5 words>4.5 token_after>1.5 chain>2.5 distance>10 distance>4.5: -32 -28 -28 -30 -2 -23 9 -36 2 3 54 20 -22 -33 1 17 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -34 9 24 -17 5 -19 3 -33 -42 5 -25 9 56 -11 -17 -35 -7 -30 -7 -2 9 -12 -5 18 -9 -2 54 25 -13 -19 -25 -12
speaks>3.5 words>1.5 token_after>13.5 distance>5.5 token_before>4.5 token_after>7.5: -12 9 22 -13 0 0 0 0 -13 34 -4 10 0 0 0 0 -58 -8 0 -6 0 0 0 0 79 8 -11 -10 0 0 0 0 -21 30 33 -2 -2 4 -18 16 39 64 -43 16 -59 5 33 -12 -37 91 -20 18 11 4 15 -13 -36 -4 -36 3 -105 14 5 5
kind>9.5 kind>8.5 capitals>0.5 words>9.5 verb_after>0.5 length>3.5: -3 0 -10 -35 5 0 63 -23 -21 0 77 -32 -8 0 -7 -20 9 0 -11 -29 -8 0 68 -21 2 0 -4 -51 -5 0 21 88 -48 0 105 8 -26 0 38 37 46 0 5 21 13 0 -52 24 6 0 -39 -7 4 0 -25 -15 -1 0 12 23 -59 0 12 0
object>1.5 token_before>12.5 speaks>1.5 times>10.5 words>6.5 token_after>3.5: 3 -36 26 10 4 1 0 -5 93 0 0 0 -39 -2 0 0 6 -21 11 -16 0 -5 -4 61 -36 -1 0 0 -9 -18 0 -13 -5 -21 -13 -46 40 -3 -1 11 -17 -3 -1 -1 -7 -4 -1 -4 0 -10 80 -24 -11 -32 0 16 -37 21 0 -2 4 0 5 -17
token_after>0.5 kind>3.5 kind>2.5 token_before_quote>13.5 mentions_between>4.5 token_before_quote>7.5: -56 -4 0 0 0 21 0 -9 0 0 0 0 0 0 0 0 -2 9 0 0 0 -7 0 -25 0 0 0 0 0 0 0 0 -3 0 0 0 0 -15 0 7 -2 -56 0 0 0 83 0 7 0 -10 0 0 0 91 0 -32 0 -33 0 0 0 -35 0 72
sentences>-0.5 words>18 speaks>0.5 capitals>1.5 token_before>4.5 mentions_between>6.5: -49 -4 -14 -4 -19 12 12 17 -17 13 10 -40 2 18 10 -1 -22 1 -14 -2 -15 12 -4 -16 -29 -25 58 53 -6 -8 -1 -164 -8 -41 -2 -40 -1 25 0 18 44 11 0 72 -5 -19 0 5 -9 -12 -1 43 -1 -4 0 -3 -6 21 0 -6 0 17 0 0
commas_between>7.5 rule>8.5 acts_in_sentence>3.5 token_before>6.5 token_before>7.5 rule>7.5: 1 -43 0 0 -51 -2 0 0 81 0 0 0 12 0 0 0 0 0 0 0 0 0 0 0 -3 -17 0 0 51 -1 0 0 -18 -10 -53 0 30 0 70 0 -19 0 20 0 0 0 -5 0 0 0 0 0 0 0 0 0 13 0 2 0 22 0 -12 0
sentences>0.5 token_before_quote>11 token_before>4.5 previous>0.5 cues_between>0.5 commas_between>0.5: 14 -31 -27 -7 -12 14 -40 -1 14 3 -2 0 2 -15 -4 7 12 -15 24 -11 10 -63 33 14 41 2 8 -11 -77 11 4 27 0 -55 -34 -1 -19 -7 38 0 -26 43 6 -1 25 39 -2 -1 -1 6 -86 110 -3 -64 49 -15 23 -17 -14 -31 13 -8 -2 14
sentences>-0.5 upper>0.5 distance>1.5 token_after>10.5 speaks>0.5 commas_between>1.5: -18 -58 -41 -1 -50 8 26 -16 -5 -3 26 23 -21 -28 -43 14 -14 -41 13 -21 12 -7 -22 18 -7 25 9 -6 -15 15 -7 -11 0 0 0 0 -16 -15 -12 -13 0 0 0 0 -9 45 63 55 0 0 0 0 -2 36 -4 -7 0 0 0 0 0 45 -4 -26
commas_between>4.5 length>3.5 acts_in_sentence>1.5 times>0.5 token_before>0.5 distance>13: -39 0 -33 0 -9 0 -4 0 12 0 24 0 11 0 37 0 21 0 -48 0 -5 0 96 0 -4 0 -14 0 -3 0 -32 0 -46 -9 -20 28 77 -4 47 0 -2 -12 -7 -11 -28 -15 -18 -1 -3 -26 -29 62 -5 -27 -28 -3 14 -58 13 24 -15 -23 26 0
sentences>0.5 token_before_quote>11 token_before_quote>5.5 capitals>2.5 token_before>5.5 speaks>0.5: -11 -29 0 0 15 -80 -48 66 16 -12 0 0 5 16 17 -15 3 -9 0 0 9 -14 46 25 -2 -5 0 0 -35 29 1 -3 13 29 0 0 -23 -58 -2 15 -7 -28 0 0 14 15 12 -8 0 -9 0 0 64 -16 16 26 12 -40 0 0 -45 -11 -19 -10
sentences>-0.5 token_after_quote>13.5 cues_between>1.5 sentences>4.5 words>28.5 rule>5.5: -27 4 69 -11 -42 -5 -32 35 0 10 0 -2 0 -77 0 -1 0 -24 -1 3 -1 53 -1 -3 0 53 0 -1 0 -18 0 -1 -37 -28 0 -32 -1 13 0 35 0 0 0 0 0 -15 0 -1 0 -13 0 0 0 -15 0 0 0 0 0 0 0 -2 0 0
cue_rank>8.5 commas_between>1.5 mentions_between>4.5 cue>2.5 paragraphs>1.5 token_after>13.5: -5 0 -58 144 -14 5 17 -18 8 0 15 0 -5 0 -7 0 -3 0 0 0 -1 0 -12 -1 -2 0 15 0 -10 0 -6 0 57 -6 -8 -1 23 -1 26 -1 -4 0 81 0 -30 0 5 0 0 0 0 0 -1 0 -4 0 -125 0 0 0 93 0 -10 0
cue_rank>8.5 cue_after>3.5 cues_between>1.5 nearest_before>5.5 first>0.5 capitals>0.5: 2 14 -33 -34 3 28 21 -21 14 25 -6 -13 -76 50 39 -6 -17 -3 55 16 -12 39 23 -7 -24 0 -29 0 28 -13 51 0 -2 -5 -5 -17 21 -33 43 -14 -7 -28 7 -14 -11 109 -12 14 -48 -2 28 0 49 -9 -28 -3 21 -2 -44 -4 -46 22 -2 1
sentences>0.5 times>3.5 distance>26 upper>0.5 speaks>1.5 token_before>2.5: 4 -33 -47 19 -30 -24 32 40 -7 12 37 -24 96 -59 -15 -4 32 -17 18 -39 21 -6 -56 35 -5 49 -11 -42 4 17 -12 -7 4 -43 -41 -1 46 -28 10 -27 6 -4 -36 -10 70 -33 -6 110 15 -12 9 77 3 -17 6 -20 -15 -29 2 -20 3 34 -2 10
token_after>0.5 owner>0.5 chain>2.5 token_after>2.5 commas_between>0.5 distance>4.5: -31 -18 0 -1 -25 59 0 -2 0 7 0 -21 0 -25 0 18 -1 -39 0 -1 0 -13 0 0 0 -30 0 -10 0 82 0 -6 0 -26 0 -1 -1 42 0 0 0 3 0 -51 0 8 0 0 -13 -4 0 -3 -1 -9 0 -2 0 8 0 -44 0 -14 0 13
object>1.5 token_before>12.5 sentences>0.5 token_before_quote>11 length>2.5 chain>3.5: 8 -84 22 -4 -17 7 37 -2 -3 1 43 -11 13 0 -1 -1 -5 -7 -9 -12 -9 0 -2 -8 -63 -1 11 0 80 0 0 -6 -14 0 -1 -11 45 0 -4 0 33 0 0 -7 -4 0 0 0 22 -5 0 5 -24 0 0 0 -41 0 0 0 -5 0 0 0
object>1.5 previous>0.5 chain>2.5 personal>2.5 token_before_quote>2.5 cue_before>0.5: -26 -16 32 -40 -16 -6 -19 0 -7 -83 15 27 9 15 -51 -9 -64 0 21 -3 63 3 -3 0 36 6 -82 30 -16 5 -20 -1 -16 -1 5 0 -30 0 -1 -1 -3 -34 16 17 16 -26 -28 0 -17 -7 6 -13 -7 13 37 51 3 -27 8 -33 1 -34 -6 -9
cue_rank>8.5 subject_like>0.5 rule>2.5 acts_in_sentence>1.5 words>3.5 distance>11.5: 26 -2 -4 -2 37 0 -26 0 -45 16 8 18 58 0 -7 0 -15 -20 0 39 -16 0 -6 0 -52 -45 14 22 71 0 -12 0 29 -6 -24 -5 14 0 -11 0 41 -69 -11 60 -7 0 3 0 -13 -17 8 35 -37 0 -2 0 -61 115 -32 -5 83 0 22 0
object>1.5 subject_like>0.5 cue_rank>7.5 verb_after>0.5 kind>0.5 length>3.5: 28 -30 5 6 0 -5 -7 -1 -6 -5 -8 2 16 -7 21 0 16 -35 -41 -24 -82 -17 27 -4 -17 -23 13 -54 6 -5 51 -7 -39 13 -1 -18 19 -4 24 0 13 -5 23 1 -8 0 -23 0 68 -32 -33 45 -31 -4 89 0 5 -1 -60 -2 25 -1 -9 0
cue_rank>8.5 commas_between>1.5 times>11.5 cues_between>1.5 distance>33.5 upper>0.5: 0 -22 7 -1 -16 32 29 -2 -8 20 30 84 -27 2 14 -3 -49 0 11 -1 16 0 -36 0 4 -13 -33 -14 3 -5 61 -7 -5 -21 1 31 -15 -9 -19 -1 31 36 -40 49 -28 -3 37 -4 43 0 80 -1 -1 0 -6 0 3 -1 -35 -4 -8 -2 2 -5
kind>9.5 ending>2.5 cue_rank>2.5 cues_between>1.5 mentions_between>9.5 chain>3.5: 2 -16 -46 -47 -2 -48 -20 106 -1 13 -16 16 13 -44 110 -4 115 0 0 -1 -6 -2 -3 -3 -15 -4 35 -2 4 -15 -5 -1 -15 50 23 0 4 41 -16 -5 -22 -38 7 0 32 -8 -7 0 0 0 0 0 -15 -5 0 0 21 -4 0 0 10 -4 0 0
owner>0.5 cues_before>6 before>0.5 token_after>3.5 token_after>8.5 words>2.5: -1 0 13 -1 27 0 -27 0 -62 -5 -57 -36 14 -49 20 99 0 0 0 0 0 0 0 0 -25 -1 51 -15 -11 -12 -63 -2 -3 0 19 -3 19 -1 -13 -3 -41 -12 -39 -18 -6 -40 0 -27 0 0 0 0 0 0 0 0 3 0 9 -30 6 -10 5 -8
object>1.5 rule>1.5 rule>3.5 titled>0.5 acts_in_sentence>0.5 paragraphs>0.5: 4 11 3 -12 0 0 -19 5 23 1 0 12 0 0 -2 0 -2 -58 103 -9 0 0 -5 -23 -34 -9 -7 -5 0 0 38 13 -36 -9 -2 4 0 0 -18 0 -15 0 -2 -1 0 0 -3 0 38 -3 -13 7 0 0 0 0 -5 0 -1 -4 0 0 6 0
speaks>3.5 words>1.5 length>1.5 token_before>0.5 times>10.5 nearest_before>9: 49 13 -29 -17 0 40 6 -25 -26 52 -9 80 -36 -10 19 35 -2 -39 -21 14 0 -1 1 -39 76 70 30 -46 -11 -3 -40 3 -55 3 -1 2 -13 28 22 3 38 2 -4 16 -1 0 -4 0 10 0 -32 -7 -2 11 -6 -11 -12 56 3 -9 -79 -8 -43 35
sentences>0.5 kind>10.5 capitals>0.5 distance>28.5 speaks>2.5 that>0.5: 2 -12 -31 21 -6 -16 30 67 -74 -9 -5 0 114 -9 33 -5 14 39 0 0 24 -46 0 0 1 2 0 0 -43 12 0 0 -11 -40 -28 0 24 38 23 0 32 49 -1 0 -34 -14 0 0 37 -17 0 0 -73 -2 0 0 10 -27 0 0 20 -1 0 0
sentences>-0.5 capitals>1.5 cue_distance>40.5 determiner>2.5 distance>22 cues_between>1.5: -52 -4 4 -16 3 1 -21 4 25 36 -3 24 -8 -14 -1 -55 -14 68 96 -3 -10 -44 -8 59 0 39 0 57 -2 -37 -1 3 -33 5 -8 2 -10 40 -6 40 -1 -30 0 6 -1 -30 0 -2 -11 0 -3 -39 -8 -2 -10 4 -3 -16 0 16 -1 21 0 -5
sentences>0.5 mentions_between>9.5 distance>26 token_after>4.5 kind>8.5 cue_after>2.5: 2 -14 0 -9 -9 -30 -16 -12 7 -23 0 53 102 -49 -50 31 -2 -46 40 0 34 14 -22 -24 -29 70 0 0 -25 -17 20 40 -5 -17 0 0 -15 5 -7 40 -9 35 0 0 -17 22 -2 -19 29 -11 0 0 -5 -3 -1 -6 19 -11 0 0 31 -2 9 -3
sentences>1.5 times>3.5 speaks>1.5 capitals>3.5 cue_after>0.5 token_after>5.5: 1 -41 -31 -28 14 12 6 -7 30 18 49 -2 61 -3 -47 -11 3 -40 0 62 37 -1 -5 -10 -41 -6 -1 -4 -76 1 17 -4 5 -21 -20 15 0 -74 11 9 -55 11 -36 19 21 -8 -37 -13 -6 4 -42 55 27 -19 2 2 40 -9 38 -3 1 24 11 -1
sentences>-0.5 words>18 times>6.5 mentions_between>7.5 kind>3.5 mentions_between>4.5: -28 5 28 10 1 -3 6 -53 0 0 0 0 0 0 0 0 -56 -2 -5 -9 0 0 0 0 0 0 0 0 0 0 0 0 -19 34 -4 -31 -7 0 -1 -5 -16 -40 0 31 -2 15 0 2 -21 -53 -1 -9 0 0 0 0 43 32 0 -14 0 0 0 0
sentences>0.5 mentions_between>9.5 chain>2.5 capitals>0.5 rule>7.5 nearest_after>9.5: 1 5 -1 -15 4 -23 -9 -31 0 -1 5 12 5 0 -4 -3 -13 27 0 -4 30 -5 0 -6 8 -18 0 -5 -44 14 0 -6 6 -3 -14 -39 -5 -46 -45 143 1 -14 33 -1 9 -23 14 -7 -8 -14 -21 18 -11 -23 -11 -21 41 -13 -11 -12 -45 -19 31 -10
commas_between>7.5 kind>9.5 kind>10.5 ending>1.5 ending>2.5 quotes_between>0.5: 3 -8 -11 0 0 0 -23 0 3 -30 -58 0 0 0 78 0 0 0 0 0 0 0 0 0 -30 0 42 0 0 0 18 0 -5 -22 -19 0 0 0 -6 0 -12 -12 -37 0 0 0 -8 0 0 0 0 0 0 0 0 0 58 -1 -3 0 0 0 -2 0
sentences>0.5 times>3.5 acts_in_sentence>0.5 ending>0.5 chain>2.5 previous>0.5: -10 -16 20 12 13 -43 -24 -42 34 -28 18 -39 2 -22 -27 -28 11 40 -20 -23 -15 -55 38 100 -21 3 17 55 11 -26 -27 -10 -13 9 25 -20 46 -65 -7 13 -33 9 35 -10 0 18 2 40 -8 -5 3 -25 0 -15 -41 -30 0 -82 13 -27 -4 25 -2 13
object>1.5 cue_rank>0.5 determiner>2.5 determiner>1.5 before>0.5 kind>8.5: -17 -8 -6 -11 0 0 0 0 20 0 -50 -2 19 0 -50 -1 0 -8 4 -45 0 0 0 0 -119 -5 79 -2 64 29 -32 -13 58 26 5 -11 0 0 0 0 0 0 -32 0 10 0 -13 0 -16 -4 5 -18 0 0 0 0 10 0 42 -1 -29 0 11 -1
commas_between>4.5 length>3.5 mentions_between>0.5 token_after_quote>7.5 personal>1.5 rule>2.5: -48 0 -3 0 -21 -8 -1 0 -26 0 0 0 45 -2 -1 0 13 0 -75 0 -3 -70 11 72 11 0 39 0 -26 -7 -11 0 27 0 0 0 -42 -1 0 0 2 0 0 0 18 -1 0 0 -22 0 -15 0 14 -19 -7 -2 54 0 -31 0 6 -2 34 -2
token_after>0.5 sentences>-0.5 token_before>0.5 acts_in_sentence>1.5 times>0.5 words>15.5: 0 11 0 -43 0 -49 0 14 0 -15 0 33 0 -14 0 1 0 5 0 -15 0 -27 -18 7 0 -12 0 4 0 -10 -3 -10 0 -35 0 -18 0 43 0 -17 0 -7 0 55 0 -6 0 -3 0 50 0 26 0 -31 -42 -6 0 -1 0 -73 0 -18 0 15
commas_between>7.5 token_after>0.5 kind>9.5 kind>8.5 rule>4.5 commas_between>0.5: -45 0 2 0 0 0 0 0 0 0 22 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 -67 0 0 0 -46 0 -13 0 -8 -23 0 0 0 0 0 0 48 -3 0 0 -34 -1 0 0 3 -36 0 0 0 0 0 0 10 0 0 0 8 0
speaks>3.5 chain>3.5 length>1.5 mentions_between>0.5 nearest_before>1.5 paragraphs>0.5: 70 10 -50 -10 10 1 1 0 -41 -21 8 -1 -11 3 40 -10 -7 19 22 45 7 31 -53 2 2 -11 -61 105 -6 2 28 3 0 0 0 0 0 0 0 0 23 -7 -1 0 -29 -2 -3 -1 -18 -109 -2 0 24 0 -4 0 -10 24 9 -2 1 12 -4 0
commas_between>7.5 commas_between>1.5 cues_between>2.5 acts_in_sentence>2.5 token_after_quote>2.5 times>1.5: 5 0 3 -1 -33 0 -23 -7 -46 0 51 0 43 0 -26 0 -6 0 -9 -2 -27 0 -40 -5 16 0 6 0 0 0 43 -1 -14 0 15 -22 -17 0 -9 -14 -8 0 75 0 51 0 -41 -8 6 0 20 -3 57 0 10 -6 -43 0 9 0 -19 0 28 -2
"""
_ANTECEDENT = """
recent_subjects>0.5 paragraphs>1.5 pool>9.5 turn_sentences>29.5: 102 435 -5 186 280 1203 -95 170 -106 155 -146 -110 -26 557 -122 -87
recent_subjects>0.5 speaks>0.5 sentences>2.5 verb_after>0.5: -112 -9 30 280 -127 -109 -87 -33 116 246 221 423 -89 23 -95 205
recent_subjects>0.5 turns>0.5 sentences>1.5 spoke>0.5: 178 214 -52 106 266 300 -123 -61 109 312 109 392 33 221 -118 21
paragraphs>1.5 turns>0.5 token_before>1.5 speaks>0.5: 191 110 146 -119 196 195 -74 -124 244 135 297 -88 207 117 71 -103
sentences>2.5 turns>0.5 spoke>0.5 pool>6.5: 92 98 -29 -118 157 131 99 -52 234 216 40 -112 226 28 280 -107
sentences>2.5 turns>0.5 verb_after>0.5 token_before>1.5: 160 79 85 -103 167 121 217 -63 118 -16 -62 -117 185 143 91 -101
recent_subjects>0.5 since>1.5 verb_after>0.5 turn_sentences>3.5: 54 119 77 16 187 163 154 33 -73 31 -113 -67 84 167 -103 57
recent_subjects>0.5 personal>1.5 since>2.5 turn_sentences>3.5: 14 -24 126 130 0 0 154 -26 -106 -91 -45 123 -120 -92 -102 -75
paragraphs>1.5 turns>0.5 personal>1.5 first>0.5: -21 0 -85 -121 114 70 43 -103 0 -5 -60 -108 137 60 174 -79
paragraphs>1.5 personal>1.5 speaks>0.5 paragraphs>0.5: -33 0 122 0 -65 0 146 0 -96 -121 -5 -87 8 -64 88 -22
sentences>3.5 verb_after>0.5 turn_sentences>3.5 speaks>0.5: 87 74 55 122 -60 -110 86 -81 40 -24 99 97 63 -70 117 -77
sentences>3.5 gender>1.5 speaks>0.5 token_after>1.5: 154 -65 39 -91 131 -40 67 13 25 -13 -88 -115 74 -37 69 -93
paragraphs>1.5 turn_sentences>2.5 personal>1.5 turn_sentences>1.5: -7 0 0 0 123 135 0 0 0 0 -69 -118 -2 40 70 -83
paragraphs>1.5 turns>0.5 token_before>1.5 paragraphs>0.5: 105 0 122 0 88 0 47 0 75 32 71 -79 38 54 -56 -99
since>1.5 token_before>1.5 turn_sentences>1.5 since>2.5: 112 19 107 60 87 30 -11 -72 0 2 0 93 0 -71 0 -87
sentences>1.5 turns>0.5 times>11.5 speaks>0.5: 67 68 30 -91 0 18 -50 14 88 -6 126 -40 49 85 7 32
sentences>1.5 personal>1.5 times>12.5 token_after>1.5: 48 -79 145 -4 -2 0 5 -2 -89 -106 67 -51 -25 -33 13 75
paragraphs>1.5 personal>1.5 token_before>1.5 since>0.5: -38 0 86 71 -43 -16 32 74 -46 -96 77 -33 -40 -108 -7 -61
verb_after>0.5 sentences>1.5 turns>0.5 spoke>0.5: -22 51 53 91 -17 49 -75 -12 67 76 -48 20 62 110 -65 -37
sentences>4.5 turns>0.5 token_after>1.5 token_before>1.5: 39 37 92 26 45 -43 40 -90 42 -1 65 -79 29 73 -38 -86
paragraphs>0.5 verb_after>0.5 token_after>0.5 turn_sentences>1.5: 0 0 0 0 44 56 85 83 0 186 0 0 6 -63 111 -6
gender>1.5 paragraphs>0.5 speaks>0.5 spoke>0.5: 109 -39 11 -94 30 -11 12 88 57 40 -28 7 98 62 9 -18
gender>1.5 paragraphs>0.5 token_after>0.5 paragraphs>1.5: 0 0 0 -7 86 3 16 -12 0 0 -2 202 0 0 -5 -94
gender>1.5 turn_sentences>1.5 token_after>0.5 since>2.5: 0 0 0 19 61 90 33 -31 0 0 -2 194 69 0 -27 -96
verb_after>0.5 gender>1.5 token_before>0.5 speaks>0.5: 75 15 -29 5 -2 54 -99 12 40 46 103 25 -10 20 -11 25
sentences>1.5 times>12.5 personal>1.5 verb_after>0.5: -70 -106 -18 -21 31 -34 -16 34 43 -17 -3 -10 89 -12 -23 52
sentences>4.5 token_after>1.5 first>0.5 turns>4.5: 22 -34 21 5 30 36 25 -19 49 -59 -29 -67 119 103 16 -79
paragraphs>0.5 verb_after>0.5 token_after>0.5 sentences>2.5: 0 -9 0 0 6 -5 87 8 0 186 0 0 46 -69 37 -8
paragraphs>0.5 personal>1.5 turn_sentences>1.5 recent>1.5: 0 5 76 72 -30 -94 76 -11 -14 0 25 39 3 10 22 -34
personal>1.5 since>1.5 pool>15.5 speaks>1.5: -62 -17 -92 19 53 63 -79 -42 -5 55 -5 -29 41 35 -6 -62
paragraphs>0.5 token_after>1.5 verb_after>0.5 token_after>0.5: 0 155 0 0 0 0 0 0 47 -8 -13 -49 121 24 57 -7
personal>1.5 sentences>1.5 times>2.5 since>1.5: -23 84 -2 -23 -11 -11 -32 49 -30 103 -95 -11 -13 19 -38 -57
gender>1.5 times>2.5 turns>18.5 spoke>0.5: 46 53 -1 41 81 -58 -25 -68 -10 -44 11 17 67 48 -12 28
token_after>1.5 speaks>4.5 token_before>0.5 turn_sentences>5.5: 48 -8 -56 61 30 16 8 -9 119 -12 11 -2 -5 -40 1 105
personal>1.5 turn_sentences>1.5 spoke>0.5 since>2.5: 10 46 -68 2 -18 47 69 22 0 40 -86 3 0 40 -25 -70
paragraphs>0.5 token_after>0.5 personal>2.5 token_after>1.5: 0 152 89 -36 0 -2 56 25 0 0 -46 -54 0 0 48 -12
paragraphs>0.5 personal>1.5 turn_sentences>1.5 token_before>1.5: 0 0 49 3 -44 -41 51 10 -14 6 32 80 19 -74 31 -31
token_after>0.5 recent>0.5 turn_sentences>4.5 speaks>1.5: 0 85 0 2 171 -54 10 -5 0 -12 0 -7 0 -90 0 64
turn_sentences>1.5 sentences>1.5 times>2.5 since>1.5: 65 48 46 -29 3 -19 43 30 32 73 1 -19 -42 30 54 -66
personal>1.5 spoke>0.5 sentences>1.5 times>2.5: -48 70 36 72 -69 4 -4 -28 -36 -36 30 23 -43 16 -2 -25
gender>1.5 recent>1.5 spoke>0.5 turn_sentences>12.5: 75 45 -61 32 -6 -17 23 -22 31 -57 -24 16 6 23 -3 61
token_after>0.5 sentences>3.5 gender>1.5 pool>17.5: 0 15 -2 21 1 -28 204 -73 0 9 0 -45 -1 68 -11 -58
token_after>0.5 recent>0.5 pool>18.5 since>9.5: 184 -43 15 0 -2 -42 -1 41 0 86 0 -1 -9 -83 0 -2
token_after>0.5 recent>0.5 turn_sentences>6.5 pool>15.5: 0 72 0 3 176 -43 15 -4 0 -2 0 3 -11 -76 -1 41
personal>1.5 verb_after>0.5 since>5.5 pool>15.5: -82 -24 8 23 -27 115 -5 -24 -20 32 80 -1 -37 -39 -13 -48
paragraphs>0.5 token_after>0.5 verb_after>0.5 personal>2.5: 0 130 -40 -58 0 0 74 1 0 -4 26 -4 0 0 53 -9
paragraphs>0.5 verb_after>0.5 first>0.5 times>2.5: -17 -24 85 3 63 73 77 -4 -12 -33 51 -17 35 -40 -32 -1
token_after>1.5 speaks>5.5 since>8.5 speaks>10.5: 46 -25 31 76 -62 28 -2 -2 0 0 -71 -30 0 0 0 0
paragraphs>0.5 token_after>0.5 personal>2.5 token_after>3.5: 0 113 53 -45 0 -4 38 27 0 0 -36 -27 0 0 36 -20
personal>1.5 verb_after>0.5 since>5.5 titled>0.5: -70 -13 41 16 -48 83 -16 -57 0 6 0 5 0 -60 0 3
token_after>0.5 sentences>3.5 turn_sentences>3.5 gender>1.5: 0 -16 0 64 0 21 -4 -19 0 23 0 7 -9 -8 132 -74
paragraphs>0.5 token_after>0.5 gender>1.5 recent>1.5: 0 -4 76 4 0 96 -15 -36 0 0 3 -32 0 0 26 19
paragraphs>0.5 turn_sentences>1.5 speaks>4.5 gender>1.5: 39 32 40 -14 -18 -14 29 9 21 56 -30 -26 11 17 70 34
times>2.5 sentences>1.5 speaks>1.5 pool>15.5: 23 -72 -1 -15 43 37 -26 2 93 -15 -24 -34 28 -48 -13 15
token_after>1.5 speaks>5.5 speaks>10.5 paragraphs>1.5: 48 -12 27 77 0 0 -66 -50 -2 -25 -2 -4 0 0 -2 32
token_after>0.5 sentences>3.5 pool>5.5 personal>2.5: -7 -62 14 -54 -6 18 114 -43 0 3 0 84 0 9 -4 -31
times>2.5 times>1.5 titled>0.5 token_before>8.5: -5 0 90 -19 2 0 -30 -14 -19 0 -17 4 24 0 -11 50
paragraphs>0.5 token_before>4.5 turn_sentences>3.5 sentences>23.5: 22 -29 38 24 14 18 33 -63 0 0 0 30 0 -62 0 1
paragraphs>0.5 personal>1.5 only>0.5 first>0.5: -19 16 17 -8 22 -74 15 -16 0 24 1 -4 -37 -31 99 37
times>2.5 gender>1.5 pool>17.5 recent>0.5: 44 -35 -11 -32 -35 -25 -39 -18 29 -1 -38 12 65 -46 83 2
turn_sentences>1.5 token_before>1.5 turn_sentences>2.5 titled>0.5: 2 -37 58 -50 0 22 0 -8 7 -22 21 59 0 0 0 -30
personal>1.5 verb_after>0.5 first>0.5 pool>7.5: -56 -2 -30 19 -22 -17 5 15 -41 -23 69 4 -40 89 4 -12
times>2.5 times>1.5 turn_sentences>12.5 pool>4.5: 37 0 2 -33 2 0 -4 19 -21 0 16 21 -5 0 71 -40
paragraphs>0.5 recent_subjects>2.5 turn_sentences>6.5 sentences>8.5: 54 -16 -55 41 20 -10 11 -11 0 109 0 0 0 -25 0 0
token_after>0.5 sentences>3.5 turn_sentences>3.5 spoke>0.5: 0 7 0 47 -12 -4 107 -22 0 -16 0 28 0 37 -3 -56
token_after>3.5 speaks>1.5 since>0.5 token_before>3.5: -17 -32 56 19 55 -30 -36 -6 29 -47 18 56 -21 2 -17 -1
paragraphs>0.5 token_before>6.5 sentences>2.5 gender>1.5: 25 -22 42 40 58 14 -5 -40 -30 4 75 13 -24 -18 0 -38
token_after>0.5 speaks>0.5 recent>0.5 token_after>2.5: -33 -33 145 -23 -6 29 4 19 0 15 0 -62 0 -30 0 6
speaks>10.5 speaks>5.5 speaks>2.5 owner>0.5: 5 0 0 0 -32 0 59 -40 -57 0 0 0 4 0 34 -29
paragraphs>0.5 verb_after>0.5 recent_subjects>1.5 titled>0.5: -32 2 71 -9 66 -53 15 4 37 -32 38 -22 -16 0 -39 34
token_after>0.5 sentences>3.5 gender>1.5 token_after>6.5: 0 23 -4 1 -13 -15 92 -43 0 -20 0 12 0 21 0 -51
since>15 since>10.5 subject_like>0.5 speaks>1.5: -31 0 118 -17 6 0 -12 -52 29 0 0 0 4 0 -9 -14
paragraphs>0.5 recent_subjects>2.5 turn_sentences>6.5 recent_subjects>0.5: -6 53 0 0 33 -21 0 0 56 -22 -56 38 8 -2 8 -12
token_after>0.5 speaks>0.5 since>5.5 times>1.5: -25 -18 21 28 -17 -14 121 -33 0 -5 0 2 0 100 0 -59
paragraphs>0.5 token_before>6.5 since>0.5 speaks>1.5: -39 -33 29 29 42 -3 58 -24 47 13 17 50 -19 -3 27 -39
speaks>10.5 speaks>5.5 gender>1.5 speaks>0.5: 16 0 0 0 -31 0 0 0 -5 0 44 -58 16 0 55 20
times>2.5 sentences>1.5 gender>1.5 times>12.5: 79 2 0 -15 -1 -1 -13 -24 0 -58 0 36 0 30 0 3
token_after>0.5 speaks>0.5 sentences>4.5 token_after>2.5: -6 27 4 15 -32 -30 120 -22 0 -26 0 4 0 16 0 -57
since>15 since>10.5 token_before>1.5 sentences>11.5: 2 0 -3 0 -5 0 -2 0 74 0 -30 -40 -40 0 98 -35
personal>1.5 verb_after>0.5 first>0.5 titled>0.5: -55 -3 43 -2 -47 33 6 17 0 -42 0 30 0 66 0 -54
times>2.5 speaks>1.5 sentences>2.5 gender>1.5: 45 -53 38 9 11 38 -35 -20 10 -37 -32 41 -27 -49 20 36
paragraphs>0.5 token_after>0.5 times>1.5 token_after>4.5: 0 56 64 -34 0 0 0 19 0 0 -26 -8 0 0 22 -21
token_after>0.5 speaks>0.5 pool>17.5 sentences>13.5: -16 -31 31 13 -2 73 0 -27 -11 55 87 -52 -15 -47 0 -41
token_after>0.5 sentences>3.5 pool>5.5 personal>2.5: -10 -56 12 -44 -6 17 69 -27 0 2 0 71 0 4 -5 -27
times>2.5 sentences>1.5 owner>0.5 gender>1.5: 72 -13 3 -9 -10 -56 -35 69 0 20 -7 -20 -5 -14 -33 4
paragraphs>0.5 verb_after>0.5 recent_subjects>1.5 turn_sentences>1.5: -5 3 25 59 3 3 16 -19 -18 -2 56 -24 48 -46 -9 29
since>15 since>7.5 titled>0.5 token_before>8.5: -1 0 90 -40 -12 0 -25 -15 -6 0 -30 -12 55 0 -4 -3
token_after>0.5 since>3.5 turn_sentences>6.5 since>0.5: 0 35 0 0 13 -14 0 0 0 -14 0 37 -28 8 71 -28
paragraphs>0.5 token_before>4.5 turn_sentences>3.5 sentences>23.5: 12 -25 23 19 6 17 29 -54 0 0 0 19 0 -56 0 14
paragraphs>0.5 recent_subjects>2.5 turn_sentences>4.5 turn_sentences>6.5: 51 -16 -57 36 -3 67 0 0 0 0 0 0 13 -11 10 -11
token_after>3.5 token_before>4.5 sentences>9.5 sentences>23.5: 13 -8 -11 3 99 -11 -41 -35 0 0 0 0 -23 -54 -31 47
paragraphs>0.5 recent_subjects>2.5 turn_sentences>4.5 token_before>4.5: 34 -32 -48 34 1 10 27 -4 41 12 -16 8 30 -37 -19 -9
times>2.5 times>1.5 titled>0.5 turn_sentences>12.5: -37 0 14 10 48 0 -12 2 -1 0 77 -30 -16 0 -32 -6
speaks>5.5 speaks>10.5 pool>3.5 owner>0.5: -2 -7 0 -74 0 60 0 3 53 12 0 4 -61 19 0 -25
paragraphs>0.5 recent_subjects>2.5 turn_sentences>5.5 recent_subjects>0.5: -6 49 0 0 26 -15 0 0 53 -20 -53 31 3 3 11 -11
personal>1.5 spoke>0.5 recent>2.5 pool>15.5: -64 12 16 -3 -3 -66 -4 49 -1 15 35 -13 -1 -1 0 -57
paragraphs>0.5 recent_subjects>2.5 turn_sentences>5.5 recent_subjects>0.5: -6 44 0 0 24 -15 0 0 50 -18 -50 29 3 2 11 -11
since>15 since>10.5 titled>0.5 turns>18.5: -10 0 3 5 18 0 -4 -6 6 0 90 -46 -20 0 -25 -10
sentences>25.5 sentences>11.5 token_before>2.5 pool>16.5: -12 0 90 -9 2 0 -24 4 22 0 -14 -47 -3 0 -26 -13
token_after>4.5 token_before>4.5 turn_sentences>25.5 token_before>5.5: 14 -19 -65 49 20 -20 -58 -11 0 0 -27 34 0 0 54 -36
"""
WEIGHTS = Weights(
    utterance=trees(_UTTERANCE, FEATURES, 1000),
    speaker=trees(_SPEAKER, FEATURES, 1000),
    antecedent=trees(_ANTECEDENT, Antecedent._fields, 1000),
)
