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
words>3.5 cue_before>0.5 capitals>5.5 cues_before>32.5 cue>2.5: -189 80 204 214 -29 27 110 64 -3 153 0 0 -83 -41 0 0 -178 107 220 235 -88 0 3 24 157 237 0 115 11 44 112 -48
words>3.5 nearest_before>29.5 token_before>8.5 title_case>0.5 cues_before>32.5: 189 209 -168 84 123 196 -86 106 70 68 -100 47 -157 -84 38 26 38 107 -9 154 0 -6 163 213 87 -26 -66 -50 0 0 -47 25
capitals>5.5 quotes_in_sentence>2.5 cue_before>0.5 token_before>8.5 token_after_quote>6.5: 121 -73 48 -64 189 92 163 39 192 99 21 0 180 -137 99 0 -43 -38 -172 -83 133 70 125 82 193 34 -85 -23 128 -67 39 -25
capitals>5.5 upper>0.5 nearest_before>29.5 cues_before>18.5 token_before>8.5: 172 42 175 79 -144 0 -50 -55 105 0 98 68 22 -26 140 -61 164 0 152 -124 -42 0 71 33 60 0 0 0 128 0 182 49
cue_rank>4.5 ending>0.5 cue_before>0.5 chain>0.5 cues_between>0.5: -111 -50 56 -78 41 -33 -38 -31 46 -39 163 34 22 -56 149 8 -107 -96 39 25 121 88 137 43 -44 -83 169 126 142 91 163 137
capitals>5.5 cue_rank>4.5 quotes_in_sentence>2.5 token_after_quote>6.5 cue_after>0.5: 159 -5 67 -13 131 48 66 -109 22 -13 -18 -36 7 60 -101 -94 138 -10 50 -22 99 -3 0 55 159 54 -33 -52 -119 -52 -82 33
words>3.5 acts_in_sentence>0.5 before>0.5 cues_before>32.5 determiner>2.5: -108 38 -104 135 -89 70 122 150 -100 79 88 153 -19 147 12 7 0 0 3 51 56 0 35 76 -32 -7 -105 20 -17 18 29 14
capitals>5.5 ending>0.5 cue_before>0.5 token_before_quote>6.5 token_before_quote>7.5: 34 -37 149 12 122 16 145 43 -168 -104 -172 20 60 7 62 0 0 0 0 0 0 0 0 0 48 -38 51 -105 123 17 136 -44
capitals>5.5 ending>0.5 cue_before>0.5 token_after_quote>5.5 ending>1.5: 56 -38 -43 -115 131 6 121 46 -90 -53 145 33 78 24 123 -8 0 0 138 -11 0 0 142 -5 0 0 113 38 0 0 -66 19
cue>1.5 token_before_quote>6.5 token_before_quote>7.5 title_case>0.5 determiner>0.5: 53 138 -158 -117 0 0 21 126 -25 -16 -31 -73 0 0 4 68 50 98 0 0 0 0 -12 12 -28 60 0 0 0 0 -27 -157
words>3.5 cue_before>0.5 token_before>8.5 token_before>1.5 ending>0.5: -5 56 112 122 0 0 0 0 -112 -97 25 54 -87 110 13 -50 -11 71 117 127 0 0 0 0 -75 88 59 108 76 138 -33 104
words>3.5 verb_after>0.5 title_case>0.5 token_before>1.5 acts_in_sentence>0.5: -10 33 -31 110 -55 8 -20 -83 -101 95 -13 133 -66 42 -5 -24 71 56 112 126 24 33 56 10 -69 112 50 136 -80 -56 -83 -58
words>4.5 nearest_before>14.5 token_before_quote>6.5 capitals>5.5 token_before_quote>7.5: 105 125 37 131 40 53 -141 -162 10 55 -9 -25 -14 0 -55 0 0 0 0 0 113 104 -5 110 0 0 0 0 -32 -40 -38 -82
rule>0.5 title_case>0.5 rule>9.5 distance>9.5 before>0.5: -67 118 -18 -30 0 -55 0 -74 -91 25 -35 8 0 -104 0 -14 -43 112 -2 -75 0 36 0 -10 77 101 -35 45 0 -20 0 0
token_before_quote>1.5 cue_before>0.5 capitals>5.5 token_after>11.5 first>0.5: 121 -75 103 54 -26 -58 49 -29 130 70 110 124 87 -14 -21 -80 59 -8 95 113 -69 -23 16 66 105 -90 78 110 -47 29 47 9
words>4.5 cue_before>1.5 capitals>5.5 words>1.5 cues_before>32.5: -94 0 88 0 -35 0 47 0 22 85 110 123 5 65 -39 19 -57 0 -23 0 -7 0 36 0 40 117 0 -29 -26 -73 67 -58
words>5.5 paragraphs>0.5 token_after>11.5 cue_distance>-2.5 rule>0.5: 0 0 0 0 0 0 0 0 -12 21 -103 -19 16 17 -11 0 -88 41 0 0 47 112 0 0 59 115 -97 15 88 125 -83 57
token_before_quote>1.5 nearest_before>14.5 capitals>5.5 token_before>1.5 ending>0.5: 35 113 24 9 28 52 5 -17 -28 26 45 -105 0 -101 -99 1 104 103 93 27 0 68 -46 -42 104 76 125 -2 20 -90 96 -53
cue_rank>4.5 quotes_in_sentence>1.5 verb_after>0.5 determiner>2.5 upper>0.5: 17 5 -23 -35 58 10 80 25 -14 -63 11 -25 77 -38 78 43 110 -4 -138 -109 112 12 63 25 -57 58 25 -2 -34 20 -153 7
words>5.5 token_before_quote>6.5 verb_after>0.5 capitals>5.5 token_before_quote>7.5: 15 104 -121 -197 63 118 -104 59 -29 65 -34 0 12 -75 -14 0 0 0 -6 -22 0 0 62 119 0 0 -15 -56 0 0 -42 -8
token_before_quote>1.5 nearest_before>14.5 capitals>5.5 ending>0.5 cues_before>32.5: 2 78 10 -91 14 -13 11 -19 106 104 46 94 4 -13 56 1 0 -39 28 -18 14 14 -79 -2 17 -66 118 -28 0 -5 33 -53
token_before_quote>1.5 token_before>1.5 paragraphs>0.5 cue_rank>4.5 cue_distance>-2.5: 64 -19 91 -89 0 0 0 0 0 0 0 0 0 0 0 0 96 87 123 3 -53 -68 -16 -34 2 20 -6 -40 -49 -42 -45 -35
words>5.5 token_before_quote>6.5 verb_after>0.5 on>0.5 cue_before>1.5: -4 100 -75 -116 19 106 -51 74 40 3 27 0 -63 14 -48 0 -22 36 44 -45 88 104 83 111 -10 3 0 -46 -79 6 -126 31
words>5.5 paragraphs>0.5 cue>3.5 on>0.5 token_before>1.5: 27 39 -96 -64 83 90 -74 44 31 24 0 0 -67 8 0 0 -49 66 -61 11 50 106 -57 -4 -61 0 0 0 -119 -16 0 0
cue>3.5 quotes_in_sentence>1.5 verb_after>0.5 capitals>5.5 distance>19.5: -36 103 -56 -156 20 105 34 108 4 13 -82 -54 -23 32 13 -57 65 6 29 26 49 49 28 4 30 -5 67 36 -37 -6 -25 -16
ending>0.5 token_before>3.5 nearest_before>14.5 title_case>0.5 cues_between>0.5: 21 -40 -68 -20 21 -18 -104 84 -8 12 -29 -3 -25 -8 -40 -15 73 100 -6 80 -48 61 -44 114 84 10 -107 -89 -35 -34 1 35
cue>3.5 on>0.5 paragraphs>0.5 token_after_quote>2.5 nearest_after>4.5: 49 -15 8 0 0 0 0 0 0 111 -89 -68 4 0 0 0 43 100 42 -76 -58 -7 0 0 -25 -4 20 -70 -102 -71 0 0
token_before_quote>0.5 cue_before>1.5 token_before>3.5 token_before>7.5 capitals>5.5: 45 1 0 88 -8 -126 0 39 0 0 0 0 116 5 0 45 -40 -11 0 29 -34 -53 0 -14 0 0 0 0 31 -8 0 -99
capitals>3.5 ending>0.5 token_before>3.5 cue_before>1.5 token_before>7.5: 6 -4 22 -26 -129 -62 1 -67 76 27 80 44 34 -32 39 -5 0 0 0 0 28 -76 101 56 0 0 0 0 23 -78 49 -67
words>7.5 token_after>11.5 cues_between>0.5 quotes_in_sentence>1.5 token_after_quote>2.5: 13 44 -1 21 67 85 54 99 -73 23 -41 7 37 56 -16 71 -35 25 88 101 -33 104 2 32 -46 -207 55 57 21 42 8 22
token_before_quote>0.5 paragraphs>0.5 cues_between>0.5 words>4.5 cue_rank>0.5: 107 -44 -33 0 62 -2 -77 -49 103 -80 6 0 112 87 -37 1 -34 -3 -54 -13 1 40 0 -48 -16 -37 -44 -24 64 96 19 10
token_after>11.5 capitals>5.5 token_after_quote>2.5 cues_between>0.5 token_before>11.5: 1 37 -21 -68 -35 103 -13 36 82 102 9 -76 -12 18 -20 1 88 0 -5 0 -170 3 -71 6 63 3 28 0 93 -27 54 0
token_before_quote>0.5 cue_before>1.5 cue_rank>0.5 upper>0.5 ending>0.5: 8 -65 0 48 0 -2 0 75 -24 -2 0 -8 -64 2 0 -1 -30 3 0 91 -36 5 0 36 109 -87 0 -8 31 7 0 31
words>7.5 nearest_before>1.5 sentences>-0.5 token_after>10.5 on>0.5: 0 0 -69 2 56 -44 -7 56 0 0 -120 4 51 55 54 98 0 0 0 0 16 -29 -44 10 0 0 0 0 0 3 -90 14
capitals>2.5 cue>2.5 distance>9.5 cue_rank>0.5 times>3.5: -6 -43 61 -10 5 72 12 16 -60 -29 56 11 87 -16 87 -16 39 -10 88 -65 -56 13 23 -23 -46 116 46 -16 62 0 -9 -18
nearest_after>2.5 token_after_quote>2.5 capitals>3.5 chain>1.5 token_before>4.5: 0 41 -26 6 0 -38 27 112 0 70 61 -12 0 4 -3 -36 0 104 67 -102 0 -79 -16 -66 8 -14 86 -8 0 34 20 -33
words>10.5 paragraphs>0.5 words>38 sentences>-0.5 token_after>10.5: -74 27 0 0 0 0 0 0 -1 78 -89 -49 0 -58 0 33 -117 27 0 0 0 6 0 0 54 105 -84 -55 0 6 0 18
words>11.5 nearest_before>1.5 rule>9.5 acts_in_sentence>1.5 sentences>1.5: 35 -95 5 82 21 0 -154 23 59 58 14 81 20 0 35 5 0 0 -107 4 0 0 0 0 0 0 -5 0 0 0 0 0
token_before_quote>0.5 token_before>3.5 kind>2.5 ending>0.5 cue_distance>-1.5: 18 41 9 -75 16 18 26 -46 56 -107 82 -67 59 -75 90 33 -57 34 -101 -87 0 -7 21 39 -66 30 90 -26 55 27 79 23
token_before_quote>0.5 mentions_between>1.5 cues_before>5.5 token_after_quote>4.5 capitals>5.5: 0 55 0 97 53 -67 62 67 0 19 0 -39 88 -48 -8 0 0 19 0 49 15 -71 -35 -44 0 4 0 -66 -2 -21 0 59
token_before_quote>0.5 cue_distance>0 capitals>1.5 words>1.5 kind>1.5: 0 -5 0 -17 10 6 -76 5 98 16 53 31 49 -119 -75 -8 0 -29 0 -58 29 -29 -18 63 59 -24 71 64 101 37 75 -10
token_before_quote>0.5 before>0.5 opens>0.5 cue_after>2.5 determiner>2.5: 42 -94 91 16 2 0 -103 0 84 23 0 5 88 0 0 0 0 38 0 -14 0 0 0 0 0 -83 0 -18 0 0 0 0
paragraphs>0.5 rule>9.5 on>0.5 token_after>11.5 mentions_between>1.5: -16 -109 -83 -8 22 0 -30 0 80 -59 5 0 -97 0 0 0 42 -41 -36 3 -67 0 2 0 31 -15 -24 -4 6 0 0 0
words>11.5 nearest_before>1.5 rule>9.5 nearest_after>8.5 opens>0.5: 15 10 12 34 5 0 67 0 55 -46 -2 83 33 0 -126 12 0 0 75 66 0 0 -33 5 0 0 -64 12 0 0 0 10
token_before_quote>0.5 paragraphs>0.5 sentences>-0.5 token_before_quote>12.5 token_before_quote>10.5: 48 -140 0 0 82 5 -80 -50 0 0 0 0 0 0 0 0 0 0 0 0 0 -73 0 0 0 0 0 0 0 87 0 0
token_before_quote>0.5 ending>0.5 cues_before>32.5 mentions_between>0.5 previous>0.5: 0 9 0 81 -28 -85 76 -104 0 -18 0 40 -6 32 -5 -18 0 -37 0 28 -42 30 63 67 0 15 0 -6 -48 42 73 -18
rule>9.5 cues_before>2.5 cue_after>3.5 token_after_quote>3.5 distance>7: 28 4 -14 17 -19 0 -106 0 82 14 -37 -67 8 8 52 -6 87 10 39 2 11 0 61 12 -32 -15 -4 -115 -14 4 48 -39
paragraphs>0.5 words>11.5 words>38 token_before>3.5 times>0.5: 6 -14 21 22 0 0 23 7 33 -25 60 15 0 0 20 1 26 -111 49 -48 0 0 -55 26 -50 -14 99 -55 0 0 -64 20
token_before_quote>0.5 cue_distance>2.5 mentions_between>0.5 token_before>1.5 upper>0.5: 0 86 0 -46 1 19 -42 33 -44 -26 6 -73 0 -30 0 1 43 -20 -75 -74 45 -3 14 18 95 -42 -31 35 -19 -75 33 -20
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 quotes_in_sentence>3.5 cues_before>5.5: 0 0 -32 0 0 0 31 -68 0 0 0 0 0 0 14 0 43 0 -120 0 74 -71 -14 15 0 0 0 0 -14 0 106 0
token_before_quote>6.5 token_before_quote>7.5 capitals>4.5 determiner>1.5 cues_before>18.5: 31 -84 0 80 -26 -32 0 62 38 0 0 40 22 0 0 -85 35 -133 0 -15 -23 40 0 -9 -24 0 0 -45 46 0 0 -37
length>2.5 before>0.5 cue_after>2.5 determiner>2.5 rule>3.5: -58 -23 4 65 85 6 22 -4 71 -16 -21 15 -63 -30 -81 0 -33 -19 -31 65 -55 -26 -43 53 6 -15 18 -20 -3 0 53 0
token_before_quote>12.5 token_before_quote>6.5 token_before_quote>7.5 repeated>0.5 acts_in_sentence>1.5: 17 0 -116 0 0 0 -31 65 -54 0 -43 0 0 0 99 0 21 0 21 0 0 0 26 61 -31 0 -19 0 0 0 -41 2
token_before_quote>12.5 token_before_quote>6.5 token_before_quote>7.5 cue_before>0.5 token_after_quote>11.5: 8 0 -119 0 0 0 3 52 13 0 44 0 0 0 -5 77 55 0 -31 0 0 0 -69 -12 -88 0 14 0 0 0 6 14
quotes_in_sentence>3.5 token_before_quote>0.5 cue_distance>2.5 length>2.5 ending>0.5: 39 0 2 -8 -73 0 -8 20 -30 0 -62 28 -34 0 12 65 77 0 -27 1 31 -14 -19 19 59 0 9 0 -15 0 94 77
token_before_quote>12.5 length>3.5 token_before_quote>6.5 words>8.5 verb_after>0.5: -17 0 70 0 -24 18 10 -23 67 0 36 0 -103 5 31 0 -1 0 43 0 -23 86 -13 9 48 0 6 0 77 32 11 7
paragraphs>0.5 token_before_quote>0.5 mentions_between>1.5 noun>0.5 times>0.5: 92 10 -14 0 24 25 7 4 0 0 115 -12 0 0 49 -15 36 -112 -32 -14 28 -31 22 10 0 0 -25 -18 0 0 3 -16
rule>9.5 acts_in_sentence>1.5 cues_before>2.5 length>2.5 distance>1.5: 75 0 39 8 -3 0 5 0 -78 0 3 0 -45 -35 12 0 66 -7 -27 21 -14 -111 21 20 40 0 56 4 61 -32 5 27
on>0.5 cue>1.5 first>0.5 cue_distance>-2.5 cue_distance>16.5: -6 0 -3 -50 22 0 -118 0 -76 19 47 -123 49 15 42 28 0 0 0 0 0 0 0 0 -12 61 10 3 4 -4 -60 -5
quotes_in_sentence>3.5 token_before>4.5 token_before>7.5 nearest_before>14.5 quotes_in_sentence>1.5: 19 0 -8 0 0 0 67 0 -3 0 -50 0 0 0 40 0 63 49 -74 1 0 0 -49 0 -34 116 -33 -41 0 0 5 -7
paragraphs>0.5 words>34 words>10.5 rule>9.5 kind>2.5: -1 -61 0 0 73 -123 -63 46 -75 3 0 0 13 0 0 8 12 -20 0 0 39 25 42 15 -29 -2 0 0 2 0 1 0
token_before_quote>12.5 token_before_quote>10.5 cue>2.5 cue_after>1.5 closes>0.5: 3 0 25 42 -32 0 -84 30 -77 0 -23 23 38 0 -62 34 -15 0 5 20 52 0 -23 24 0 0 0 0 0 0 0 0
quotes_in_sentence>3.5 token_before>4.5 ending>0.5 chain>1.5 cue_before>1.5: 53 59 -98 -13 -74 74 80 -35 -15 38 -38 -2 0 30 3 0 74 5 -16 0 5 5 -58 1 17 4 -5 0 45 0 60 0
token_before_quote>12.5 token_before_quote>6.5 token_before_quote>7.5 repeated>0.5 commas_between>0.5: 19 0 -96 0 0 0 -23 55 -88 0 -37 0 0 0 83 1 3 0 -19 0 0 0 16 45 43 0 -13 0 0 0 16 0
on>0.5 cue>1.5 first>0.5 cue_distance>-2.5 rule>3.5: -9 0 31 -60 27 0 -56 0 -11 65 40 -66 3 -3 -27 49 6 0 -63 12 0 0 -100 0 -81 8 26 -117 70 14 61 -25
quotes_in_sentence>3.5 determiner>3.5 closes>0.5 cue_after>3.5 cue_rank>2.5: -31 52 74 0 43 18 -59 0 25 -6 36 1 0 0 0 0 -1 68 73 0 -20 -9 13 0 -42 0 -51 0 0 0 0 0
paragraphs>0.5 token_before_quote>0.5 chain>3.5 cues_before>4.5 determiner>0.5: 0 0 36 -51 0 0 89 -6 60 -48 -17 37 -7 -65 -2 -11 0 0 -60 6 0 0 74 0 0 0 1 0 0 0 32 3
token_before_quote>12.5 length>3.5 token_after>11.5 token_before_quote>10.5 cues_before>2.5: 42 0 11 0 5 0 5 0 -59 61 0 4 5 21 0 0 -18 0 64 0 38 0 -5 0 0 38 -19 -18 -60 27 -19 2
mentions_between>1.5 token_after_quote>9.5 words>2.5 distance>14 words>3.5: -36 66 -17 -72 45 17 -37 30 43 -14 9 -91 0 -46 0 0 0 0 0 0 -14 -9 69 -6 0 0 0 0 -41 64 0 18
quotes_in_sentence>3.5 token_before>4.5 token_before>7.5 cue_before>1.5 token_after>1.5: -78 73 -27 0 0 0 66 0 80 5 -35 0 0 0 -35 0 5 81 -60 -40 0 0 11 -6 20 7 14 1 0 0 -11 0
paragraphs>0.5 token_before_quote>0.5 sentences>-0.5 cue_rank>0.5 length>2.5: 65 0 -92 0 64 -71 -8 12 -38 0 -35 0 0 16 0 -34 1 0 -33 0 33 10 5 -21 3 0 -6 0 -21 -77 60 5
token_after_quote>6.5 token_before_quote>2.5 times>15.5 cue_distance>6.5 token_before_quote>4.5: 34 49 -21 44 -82 -23 27 10 -31 9 62 -26 42 -36 2 18 0 0 21 -74 0 0 12 -9 0 0 11 -20 0 0 8 110
mentions_between>1.5 cues_before>5.5 nearest_before>14.5 distance>11 cue_rank>0.5: 4 64 -41 12 32 -16 -10 58 -76 -4 -84 88 -4 -28 51 -59 49 -19 -8 -8 93 -5 -29 39 20 -18 12 15 3 21 38 9
capitals>2.5 token_after_quote>5.5 distance>2.5 cue_rank>2.5 distance>8.5: 30 -91 38 -16 42 -20 -42 -35 -72 -14 -3 -34 -34 55 -27 35 0 0 0 0 38 4 -69 19 0 0 0 0 62 -53 34 10
token_before_quote>12.5 token_before_quote>10.5 distance>11 cue_rank>6.5 subject_like>0.5: -34 0 -15 8 36 0 17 1 44 0 0 0 8 0 0 24 19 0 -84 56 -21 0 40 31 -70 0 0 4 60 0 0 2
sentences>-0.5 token_before_quote>0.5 paragraphs>0.5 cue_distance>8 capitals>1.5: 19 60 -80 11 0 -83 0 -17 3 62 -13 8 0 44 0 -23 56 30 -62 -27 0 -34 0 0 -36 -36 -6 10 0 -67 0 17
quotes_in_sentence>3.5 token_before>4.5 times>8.5 nearest_before>14.5 before>0.5: 1 0 27 0 -24 0 -4 0 12 18 -25 -16 11 0 -27 0 16 42 3 1 60 5 -123 0 -26 90 30 -30 27 0 31 0
quotes_in_sentence>3.5 token_before>4.5 owner>0.5 quotes_in_sentence>1.5 upper>0.5: -10 0 -27 0 62 0 -77 0 27 70 28 -21 24 0 0 0 7 0 44 0 24 0 -14 0 -13 72 -68 -24 -12 0 0 0
token_before_quote>12.5 quotes_in_sentence>3.5 determiner>3.5 closes>0.5 commas_between>0.5: -7 48 -14 0 79 0 0 0 -16 10 14 0 -45 0 0 0 -15 23 77 0 34 0 1 0 51 26 -7 0 9 0 0 0
acts_in_sentence>3.5 cues_before>2.5 mentions_between>0.5 ending>0.5 length>2.5: 56 14 -39 20 -61 -37 12 67 51 4 -7 -3 46 20 -26 27 -41 0 -63 0 18 3 18 9 4 0 29 1 36 0 63 3
sentences>-0.5 token_before_quote>0.5 times>0.5 object>0.5 times>3.5: 42 70 -48 11 8 -93 -46 -17 0 12 0 -75 0 48 0 30 0 0 0 0 1 34 -67 18 0 0 0 0 0 28 0 -51
paragraphs>0.5 rule>9.5 acts_in_sentence>1.5 cue_before>1.5 token_before>8.5: 2 -79 -62 8 -30 0 23 0 15 0 -93 0 44 5 42 0 34 38 -28 2 -49 -4 -3 0 -62 -6 7 0 54 0 6 0
on>0.5 cue>1.5 first>0.5 cue_distance>-2.5 cue_distance>6.5: 1 0 2 -39 15 0 -99 0 -82 20 31 -113 64 0 30 21 0 0 0 0 0 0 0 0 -3 54 25 -15 4 7 -14 -3
acts_in_sentence>3.5 quotes_in_sentence>3.5 token_before>4.5 closes>0.5 ending>1.5: -1 44 91 0 -20 39 -34 0 15 0 0 0 -45 0 0 0 43 3 0 0 -45 3 0 0 -18 9 14 0 69 7 -7 0
noun>0.5 times>0.5 token_before_quote>1.5 cue_rank>6.5 token_after_quote>0.5: 53 5 -11 16 -30 32 30 26 6 0 15 0 15 0 -37 0 71 12 -22 -26 4 89 -18 -25 0 0 -32 0 -84 5 76 17
token_before_quote>12.5 length>3.5 noun>0.5 token_after>12.5 capitals>9.5: -15 51 43 -18 26 3 -3 1 47 34 -3 1 -35 1 -7 0 -19 14 38 3 98 0 0 0 -41 3 -13 0 8 0 0 0
acts_in_sentence>3.5 quotes_in_sentence>3.5 token_before>4.5 times>8.5 paragraphs>0.5: -5 42 88 0 4 48 -37 0 46 12 4 0 -70 3 0 0 -28 0 0 0 -37 -4 0 0 -45 0 0 0 35 0 0 0
chain>3.5 token_after_quote>2.5 commas_between>0.5 capitals>5.5 cue>2.5: 11 -15 -50 66 22 14 -5 -16 30 28 2 100 -54 23 17 -49 45 -77 3 59 64 39 -15 -31 -65 15 -52 -39 -44 -9 35 13
sentences>-0.5 token_before_quote>0.5 chain>3.5 distance>7 token_after_quote>3.5: 43 -13 -45 -16 7 -65 -19 -14 0 25 -32 28 0 5 0 57 -1 42 -21 -23 0 -15 0 92 -10 -27 -51 3 0 0 0 -25
cues_before>6.5 mentions_between>0.5 previous>0.5 quotes_between>0.5 commas_between>1.5: 66 -41 10 22 -8 72 -15 7 33 -14 -60 -73 7 -46 13 -31 -44 -35 1 -13 2 0 30 -17 0 0 1 48 0 1 20 69
rule>9.5 acts_in_sentence>1.5 token_before_quote>4.5 repeated>0.5 nearest_before>14.5: 10 25 -7 17 -21 -108 62 34 33 -41 30 -26 24 6 -63 0 13 10 -2 0 -4 -66 -60 45 -44 8 -32 0 19 -8 12 -2
acts_in_sentence>3.5 sentences>-0.5 distance>0.5 cue_after>2.5 cue>3.5: 21 0 -32 0 -40 0 1 17 0 0 13 4 0 0 -70 41 7 0 -47 0 -69 0 1 23 0 0 56 -1 0 0 22 28
token_before_quote>12.5 noun>0.5 capitals>2.5 words>5.5 quotes_in_sentence>1.5: -20 2 -8 1 4 30 50 0 42 29 33 1 -63 8 1 0 37 40 -9 1 -25 15 59 0 -21 8 -11 2 -96 1 1 0
token_before_quote>12.5 determiner>3.5 chain>2.5 distance>7 token_before_quote>6.5: -13 0 6 0 25 0 38 0 20 0 -10 0 -35 0 65 0 -32 -50 0 0 -53 73 0 0 9 57 0 0 16 36 0 0
acts_in_sentence>3.5 cues_before>1.5 kind>8.5 nearest_after>26 kind>9.5: 16 14 7 62 20 -48 55 17 81 3 -9 17 -65 0 -8 1 0 0 0 0 3 0 -88 2 0 0 0 0 -22 0 62 6
token_before_quote>12.5 length>3.5 cue_distance>4.5 length>1.5 token_before_quote>2.5: 3 0 0 0 28 0 0 0 26 0 17 0 -66 0 30 0 -16 48 0 0 15 18 0 0 -15 26 -53 -14 -5 24 60 3
paragraphs>0.5 words>34 capitals>0.5 on>0.5 kind>1.5: 18 -84 36 14 -1 -47 -96 44 4 0 0 0 -43 0 2 0 -12 -13 23 2 33 15 12 9 53 0 1 0 -72 0 0 0
sentences>-0.5 token_before_quote>0.5 chain>3.5 token_before_quote>7.5 token_before_quote>6.5: 25 16 -67 -3 7 -47 -19 61 0 0 0 0 0 0 0 0 0 0 -11 -67 0 0 0 -19 0 0 -22 15 0 0 0 -14
rule>9.5 nearest_after>8.5 previous>0.5 distance>1.5 words>2.5: -42 -15 -61 3 43 0 0 0 24 71 5 -100 33 0 -28 -12 19 -13 -27 0 57 0 34 0 -43 13 12 6 29 0 15 3
cues_before>6.5 mentions_between>0.5 words>3.5 mentions_between>3.5 token_before_quote>4.5: 35 -69 9 45 16 40 -34 8 0 0 -15 -59 0 0 37 56 43 -41 -14 30 33 -10 41 -95 0 0 8 -9 0 0 23 28
noun>0.5 kind>2.5 token_before_quote>1.5 times>16.5 times>3.5: -45 -22 69 14 -10 -27 -10 80 0 0 0 0 0 0 0 0 64 -14 0 0 5 -26 0 0 -82 24 0 0 31 51 0 0
acts_in_sentence>3.5 commas_between>2.5 token_after>4.5 words>17 times>3.5: -21 45 83 1 17 19 -44 0 60 1 7 0 -79 0 4 0 9 19 19 0 -1 6 5 1 10 0 1 0 56 0 3 0
paragraphs>0.5 rule>9.5 acts_in_sentence>1.5 cue_before>3.5 noun>0.5: 3 -47 -85 17 -15 2 38 0 -11 9 -9 0 65 2 7 0 91 -17 -8 -7 -19 -4 9 0 -26 0 0 0 -26 0 3 0
cues_before>6.5 rule>4.5 cue>1.5 verb_after>0.5 cue_distance>16.5: 25 13 -15 -20 -22 -23 -6 43 36 -26 -91 87 23 21 17 -34 -32 2 0 8 -7 63 0 -17 128 -22 13 -4 -14 -81 -36 33
sentences>-0.5 token_before_quote>0.5 opens>0.5 token_after>9.5 mentions_between>5.5: 36 21 -31 -6 -18 9 0 0 3 59 -60 30 20 -62 0 0 0 2 -5 36 0 0 0 0 0 1 -29 -70 0 5 0 0
paragraphs>0.5 words>34 token_after_quote>7.5 words>4.5 cues_between>0.5: 11 -33 0 0 -9 0 0 0 -50 -38 39 28 50 0 -95 0 12 -42 0 0 -40 14 0 0 62 -49 -13 38 69 -3 2 0
quotes_in_sentence>3.5 token_before_quote>12.5 token_before_quote>10.5 commas_between>0.5 acts_in_sentence>0.5: 21 -9 0 0 -33 0 5 0 -33 16 0 0 -14 0 33 0 -11 -2 0 0 -70 14 45 0 14 60 0 0 43 0 4 0
on>0.5 cue>1.5 token_before>0.5 quotes_between>0.5 kind>3.5: 19 11 36 16 -22 33 24 -105 -20 0 -88 22 -10 0 1 16 -12 -9 -76 16 15 17 13 -6 20 5 10 -30 18 22 8 0
distance>23.5 token_after>10.5 words>24.5 quotes_in_sentence>1.5 verb_after>0.5: 7 5 48 -12 57 5 -28 0 -45 71 -19 0 -58 0 0 0 -21 62 26 -50 50 10 -59 6 24 -18 12 15 3 0 7 1
quotes_in_sentence>3.5 token_before>4.5 times>8.5 titled>0.5 opens>0.5: -7 68 16 -34 57 3 -78 0 12 35 -18 0 -46 0 12 0 23 0 -45 0 -18 0 13 0 -29 0 18 0 3 0 4 0
sentences>-0.5 token_before_quote>0.5 chain>3.5 commas_between>0.5 distance>7: 29 6 -45 -6 7 -47 -17 52 1 41 0 -54 0 1 0 12 -10 32 -39 -14 0 7 0 46 0 -14 -29 27 0 -1 0 -27
quotes_in_sentence>3.5 token_before>4.5 closes>0.5 distance>23.5 rule>1.5: 3 61 8 -28 -43 0 23 -7 60 0 -90 0 9 13 30 0 -4 31 -38 -3 14 0 45 1 8 5 4 0 35 0 12 0
capitals>2.5 token_after_quote>4.5 cues_before>5.5 times>0.5 token_after_quote>8.5: 85 -29 30 -32 7 -24 -49 106 3 71 -27 -38 19 -45 5 -10 0 0 -19 18 0 0 57 -77 0 0 -6 2 0 0 16 -4
sentences>-0.5 token_after_quote>0.5 rule>1.5 token_after>8.5 chain>1.5: -2 -51 16 36 0 42 -3 -19 6 -7 -4 6 0 25 0 -56 -5 35 -39 -11 20 27 -9 -4 12 -51 -60 49 0 38 -28 -49
paragraphs>0.5 token_after_quote>7.5 token_before_quote>4.5 cues_before>6.5 quotes_in_sentence>1.5: -20 14 31 0 55 -34 -51 19 35 -29 3 22 -15 1 -24 0 3 0 50 -14 34 -8 -15 -14 -52 -25 9 0 28 -13 -19 -2
sentences>-0.5 ending>0.5 times>15.5 quotes_in_sentence>1.5 token_after_quote>7.5: -46 -2 28 24 -56 44 -22 -51 8 35 2 -42 0 7 0 3 -27 -31 0 -8 0 106 0 18 0 -14 0 16 0 -5 0 -15
token_before_quote>12.5 length>3.5 mentions_between>9.5 times>0.5 kind>0.5: 0 0 0 0 0 0 0 0 -5 60 37 13 46 0 -40 0 8 42 0 -25 -9 0 0 0 -65 -36 45 0 0 0 0 0
paragraphs>0.5 words>20 words>10.5 capitals>1.5 words>5.5: -2 -37 0 0 0 0 0 0 5 -19 0 0 0 0 0 0 48 30 0 0 65 -118 5 62 -68 -25 0 0 15 11 -48 -18
acts_in_sentence>3.5 cues_before>1.5 kind>8.5 quotes_between>0.5 commas_between>1.5: 65 13 5 51 -46 -46 -4 19 7 1 -56 -4 0 0 36 5 24 0 -26 3 0 0 16 0 1 0 58 29 1 0 25 0
on>0.5 cue_before>1.5 acts_in_sentence>1.5 verb_after>0.5 quotes_in_sentence>1.5: 22 24 -32 -40 -8 0 43 1 -3 -34 19 -15 -88 21 41 -13 -47 29 -35 -3 59 0 0 0 16 4 30 -44 -6 7 49 -44
"""
_SPEAKER = """
cue>1.5 paragraphs>0.5 cues_between>1.5 kind>4.5 quotes_between>0.5 cue>0.5: -67 0 -129 0 -90 0 -122 0 -114 0 -131 0 -118 0 -126 0 -86 0 -134 0 -100 0 -128 0 -109 0 -134 0 -122 0 -129 0 229 1039 -100 -107 199 645 -96 -109 102 536 -112 -119 38 166 -115 -117 -9 534 -49 -125 12 180 -126 -130 40 217 -61 -118 -50 9 -123 -124
rule>0.5 distance>16.5 distance>5.5 nearest_after>3.5 before>0.5 nearest_before>27.5: -99 303 0 0 -99 -74 -79 -17 -119 -97 0 0 -115 -74 -111 -92 -83 248 0 0 -97 306 -114 -25 -103 445 0 0 -88 379 -114 27 -89 486 0 0 -116 -69 -117 -73 4 435 0 0 -107 235 -98 148 -129 -119 0 0 -129 -128 -126 -124 -87 400 0 0 -92 238 -120 -19
rule>0.5 paragraphs>0.5 sentences>-0.5 sentences>0.5 token_before>1.5 cue_after>2.5: -98 21 0 0 267 458 0 0 0 0 0 0 -89 7 -121 -99 -119 -99 0 0 -77 204 0 0 0 0 0 0 -112 294 -126 -109 -4 -117 0 0 -80 304 0 0 0 0 0 0 -108 -105 -123 -111 -115 -92 0 0 -105 325 0 0 0 0 0 0 -122 -115 -126 -123
paragraphs>0.5 subject_like>0.5 kind>3.5 previous>0.5 mentions_between>0.5 token_after_quote>5.5: -64 -44 140 16 -93 -95 18 -19 34 0 264 -50 50 0 269 -18 -76 -123 170 -113 -111 -125 -4 -124 138 -75 306 -87 292 -47 380 -74 49 -114 268 -100 -45 -120 206 -103 5 -44 244 -77 0 -8 73 -47 -93 -121 17 -118 -106 -124 -83 -122 2 -93 87 -110 71 -62 207 -97
cue_distance>24.5 sentences>0.5 ending>1.5 sentences>-0.5 first>0.5 sentences>1.5: -102 -119 0 0 -98 -111 0 0 207 -72 -101 -122 199 -56 187 -103 -58 -9 0 0 39 -60 0 0 296 225 -84 -91 272 291 41 -61 0 0 0 0 0 0 0 0 0 0 -106 -121 0 0 -109 -121 0 0 0 0 0 0 0 0 0 0 -37 -106 0 0 -51 -115
cue>1.5 sentences>1.5 sentences>0.5 token_before>1.5 sentences>-0.5 cues_before>28: -85 -117 0 0 0 0 0 0 -116 -98 0 0 0 0 0 0 162 231 0 0 -109 -82 -110 -104 -73 115 0 0 -120 -116 -118 -102 -29 68 0 0 0 0 0 0 -112 -63 0 0 0 0 0 0 63 166 0 0 -96 -5 -115 -90 -47 195 0 0 -114 159 -122 -108
cue>1.5 paragraphs>0.5 previous>0.5 sentences>0.5 acts_in_sentence>0.5 sentences>-0.5: -92 93 0 0 -13 126 0 0 0 0 0 0 0 0 0 0 -109 -117 0 0 -49 -65 0 0 0 0 0 0 0 0 0 0 107 0 0 0 339 0 0 0 -106 -85 -121 -76 280 192 -56 -30 -52 156 0 0 222 202 0 0 -119 -108 -121 -112 -88 -87 -99 -95
rule>0.5 mentions_between>5.5 kind>3.5 quotes_between>0.5 subject_like>0.5 token_after>1.5: -80 153 -81 -48 -110 107 -107 -29 -72 53 -106 -30 -103 33 -109 -28 217 171 29 119 -82 37 -60 -43 48 65 -75 -53 -57 62 -81 -25 -86 32 -98 -82 -108 -56 -118 -60 -109 -38 -111 -76 -110 -86 -121 -75 -1 135 -88 4 -72 65 -95 -90 -74 25 -109 -69 -99 -38 -114 -99
cue_distance>24.5 paragraphs>0.5 sentences>-0.5 sentences>0.5 cue_rank>6.5 cue_before>0.5: 8 -55 0 0 139 114 0 0 0 0 0 0 108 -11 -65 -111 0 -98 0 0 0 -69 0 0 0 0 0 0 0 -96 0 -120 -115 -99 0 0 115 146 0 0 0 0 0 0 -81 -108 -99 -106 0 -109 0 0 0 -42 0 0 0 0 0 0 0 -115 0 -116
cue>1.5 distance>26 subject_like>0.5 kind>0.5 rule>2.5 distance>5.5: -41 56 0 0 84 137 0 0 -90 -104 0 0 -33 119 0 0 0 127 0 0 -52 87 0 0 -15 152 0 0 -59 22 0 0 -67 -44 -93 -54 69 86 -75 -41 -108 -92 -119 -98 -60 31 -107 -81 11 115 -27 -47 69 127 -6 -12 -37 132 -28 43 10 27 -84 -86
cue>1.5 sentences>0.5 kind>9.5 token_before>1.5 before>0.5 token_before>8.5: -57 -2 0 0 -66 -27 0 0 -79 -39 0 0 -115 -56 0 0 166 140 -92 -41 -6 -20 -106 -70 13 94 -111 -87 -100 -96 -119 -97 0 0 0 0 0 0 0 0 83 130 0 0 -70 26 0 0 0 0 0 0 0 0 0 0 -16 35 -63 62 -97 -113 -104 -3
cue>1.5 distance>26 token_before>0.5 mentions_between>0.5 nearest_after>3.5 upper>0.5: -52 55 0 0 -72 92 0 0 -5 91 -54 -60 -81 49 -99 -68 -27 34 0 0 -65 9 0 0 128 125 -25 9 -32 49 -105 -47 -21 44 0 0 -43 118 0 0 -24 -75 -85 -80 -103 -86 -111 -101 14 101 0 0 19 106 0 0 89 65 -39 3 -85 55 -110 -46
cue_distance>24.5 kind>3.5 previous>0.5 cues_between>1.5 token_before>0.5 cue_after>3.5: 87 100 8 -37 117 160 93 47 97 3 82 -79 65 -14 41 -34 45 -48 -49 -84 118 172 95 204 22 -101 -74 -113 77 -62 106 8 -5 7 -31 -65 5 -32 31 -1 77 -67 -55 -71 27 4 36 -15 94 -76 16 -116 75 -31 -28 31 -45 -74 -79 -113 -30 -88 16 -37
sentences>0.5 previous>0.5 kind>9.5 acts_in_sentence>0.5 sentences>-0.5 quotes_between>0.5: -5 0 53 0 -59 0 0 0 -102 0 -59 0 -93 0 0 0 132 -70 193 130 -65 -94 0 92 67 -104 111 -85 -79 -117 34 33 -9 0 -2 0 -30 0 0 0 -82 0 -33 0 -49 0 0 0 -16 -118 104 -13 -40 -116 -6 -3 -48 -117 183 -63 -106 -114 79 -34
cue_distance>24.5 previous>0.5 cues_between>1.5 first>0.5 rule>5.5 mentions_between>0.5: 75 -40 99 124 77 42 17 0 60 -43 92 -6 8 0 0 0 -116 0 9 0 47 0 49 0 -45 0 17 0 47 0 26 0 5 -76 78 113 -35 -104 23 -58 58 49 72 118 83 -28 39 -4 -73 -37 57 -2 -14 -73 133 -67 -5 -34 86 -2 68 -41 66 -16
paragraphs>0.5 subject_like>0.5 previous>0.5 sentences>0.5 kind>0.5 sentences>-0.5: -34 0 -1 0 -22 0 -2 0 0 0 0 0 0 0 0 0 -107 0 -100 0 0 0 0 0 0 0 0 0 0 0 0 0 26 0 99 0 48 0 110 0 -87 -91 -58 -70 59 -17 75 -43 -55 0 38 0 180 0 153 0 -110 -117 -101 -106 31 -50 99 -82
paragraphs>0.5 subject_like>0.5 rule>2.5 previous>0.5 sentences>0.5 sentences>-0.5: -99 0 -44 0 -4 0 -108 0 -21 0 11 0 0 0 -36 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -48 0 67 0 205 0 27 0 80 0 108 0 115 0 117 0 -105 -112 -85 -94 -55 -49 -65 -76 37 -20 75 -59 48 -37 52 -15
paragraphs>0.5 subject_like>0.5 rule>2.5 previous>0.5 quotes_between>0.5 token_after>13.5: -55 -104 28 -85 159 -30 2 -67 6 -27 85 -26 49 -14 60 -2 -94 -116 -70 -111 -35 -28 -90 -82 134 7 58 -54 103 -27 79 0 -36 -18 75 40 0 0 103 46 22 -4 84 -71 0 0 93 5 -37 -42 -9 -81 0 0 -9 -30 -10 -10 37 -37 0 0 72 -42
paragraphs>0.5 kind>3.5 verb_after>0.5 kind>0.5 length>1.5 token_before>13.5: -9 -79 0 0 42 -47 0 0 -85 -103 -58 -88 75 -70 -27 -100 95 -52 0 0 85 2 0 0 -68 -99 -47 -113 3 -46 12 -97 4 13 0 0 -101 -21 0 0 -121 -28 -24 -11 -116 -47 -70 -26 87 -51 0 0 108 -11 0 0 0 -2 -79 -57 -1 0 -119 -56
paragraphs>0.5 kind>9.5 token_after>13.5 kind>0.5 token_after>2.5 token_after>0.5: -216 -3 0 0 0 0 0 0 -7 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 109 -38 0 0 0 0 0 0 -36 -108 -86 -112 0 0 0 0 14 -51 0 0 55 -26 0 0 -5 -105 -86 -113 66 -41 14 -44
kind>9.5 distance>31 previous>0.5 quotes_between>0.5 kind>0.5 object>0.5: 53 0 -22 0 51 0 -39 0 -67 0 -91 0 28 0 -8 0 14 -71 -72 -107 72 78 -43 -10 -71 -106 -110 -106 80 -18 -7 45 22 0 34 0 64 0 -28 0 -65 0 -11 0 -39 0 23 0 -113 -111 -47 -42 5 12 -5 0 -83 -70 -49 -47 27 -1 -9 -1
paragraphs>0.5 token_before>1.5 distance>0.5 before>0.5 cue_after>3.5 token_before_quote>0.5: 70 0 83 0 -60 0 38 0 0 0 0 0 37 -4 25 -93 0 0 87 0 -17 0 15 0 0 -1 0 0 -61 -36 -95 -95 -111 0 -65 0 -65 0 -104 0 -69 0 -86 0 61 -59 6 -89 0 0 84 0 20 0 0 0 -46 0 -41 0 22 1 -51 -59
sentences>0.5 kind>9.5 sentences>-0.5 token_before_quote>0.5 token_before>8.5 verb_after>0.5: 48 0 -56 0 35 -63 -59 -104 -103 0 -70 0 0 -78 -62 -101 -19 0 -5 0 73 31 11 -51 -29 0 -20 0 -18 -72 -97 -46 20 0 -10 0 -94 -31 -18 -55 -115 0 2 0 70 -58 -71 -83 47 0 -2 0 74 18 34 -13 -58 0 -6 0 15 -80 -39 8
paragraphs>0.5 previous>0.5 times>1.5 chain>1.5 acts_in_sentence>0.5 cue>0.5: -39 -104 109 -3 17 -81 149 38 6 -88 0 -18 64 -47 40 -24 -71 -93 211 -5 -55 -62 17 42 -7 -109 0 -29 13 -54 -38 -26 -131 -80 79 35 -113 -45 52 42 -43 -13 0 7 89 105 -19 -90 18 -63 73 -16 -18 -35 0 6 7 -62 0 -89 33 -5 40 56
kind>9.5 distance>36.5 previous>0.5 verb_after>0.5 kind>0.5 token_after>2.5: 69 0 -72 0 66 0 -8 0 125 0 -11 0 55 0 -33 0 -54 -81 -76 -98 59 -9 -14 -2 -14 -23 -29 -19 -20 5 -2 0 -20 0 -73 0 58 0 5 0 19 0 -5 0 18 0 -8 0 -55 -83 -73 -85 36 38 29 -2 19 -62 -81 -76 60 70 -41 -10
sentences>0.5 kind>3.5 sentences>-0.5 acts_in_sentence>0.5 sentences>1.5 token_before>0.5: 24 0 -16 0 48 101 -50 5 -48 0 -65 0 64 -13 27 -76 0 0 0 0 0 -1 0 -60 0 0 0 0 0 -29 0 -64 -30 0 -78 0 81 29 40 -67 -92 0 -86 0 33 -76 -18 -97 0 0 0 0 0 -95 0 -77 0 0 0 0 0 -54 0 -106
kind>9.5 paragraphs>0.5 object>0.5 length>1.5 kind>0.5 times>1.5: -98 0 -81 0 -94 0 -4 0 86 0 -36 0 38 0 -27 0 26 -7 -82 -2 -131 2 -58 -1 27 -50 -76 -111 -63 -101 -34 -63 17 0 -23 0 -73 0 -12 0 49 0 28 0 65 0 32 0 -43 0 -42 0 -45 0 -12 0 -64 0 -70 0 -5 0 -4 0
sentences>0.5 previous>0.5 kind>9.5 sentences>-0.5 token_before_quote>0.5 token_before>3.5: 48 0 15 0 -43 0 0 0 -14 -37 21 36 -56 -81 0 -2 -111 0 -56 0 -13 0 0 0 44 -52 87 -39 -35 -80 45 -17 -12 0 -5 0 -20 0 0 0 47 -112 28 39 31 -88 0 36 -95 0 -28 0 -55 0 0 0 -2 -82 30 -59 -94 -92 13 40
sentences>0.5 previous>0.5 token_before>1.5 nearest_after>3.5 sentences>-0.5 verb_after>0.5: 165 0 0 0 -43 0 -4 0 -84 0 -7 0 -95 0 -10 0 -49 -57 1 -6 40 -82 1 -40 -15 -53 77 61 -17 -96 50 52 -63 0 -11 0 0 0 -4 0 -36 0 -10 0 -54 0 -24 0 0 -69 19 -14 33 -81 25 -56 55 32 73 -22 6 -100 45 15
sentences>0.5 object>0.5 before>0.5 token_after>10.5 token_after>3.5 acts_in_sentence>0.5: -10 0 22 0 -17 -39 24 21 0 0 0 0 0 0 0 0 -54 0 -13 0 92 -38 -13 -57 57 0 -9 0 -57 5 0 -30 58 0 47 0 47 -69 -93 -58 0 0 0 0 0 0 0 0 -93 0 -72 0 20 -66 -130 -72 32 0 -54 0 54 -33 -56 -2
sentences>0.5 kind>3.5 length>1.5 kind>0.5 times>0.5 sentences>-0.5: 0 0 0 0 0 0 0 0 -64 0 -73 0 0 0 -82 0 5 0 0 0 -33 0 0 0 -34 0 0 0 -37 0 0 0 0 0 0 0 0 0 0 0 61 -13 -29 -77 0 0 1 -81 -7 -22 0 0 72 13 0 0 -65 -75 0 0 -26 -76 0 0
sentences>1.5 previous>0.5 sentences>0.5 token_before>1.5 titled>0.5 quotes_between>0.5: 15 0 28 0 1 -28 9 1 2 0 9 0 -88 -56 50 -78 49 0 65 0 201 30 -51 -3 46 0 1 0 -29 -39 6 -24 -53 0 77 0 -46 -87 26 -25 -34 0 102 0 -97 -106 -27 -5 10 0 5 0 -4 -23 -12 26 -27 0 -32 0 -28 2 8 -41
kind>9.5 token_after>0.5 length>1.5 kind>0.5 token_after>13.5 token_before_quote>0.5: 0 0 17 0 -209 0 75 0 -2 0 -74 0 0 0 -61 -71 0 0 -16 0 0 0 40 0 0 0 58 0 0 0 -83 24 0 0 -23 0 -6 0 29 0 -4 0 -15 -6 0 0 21 -70 0 0 -2 0 0 0 49 0 0 0 36 0 0 0 37 -4
sentences>0.5 kind>9.5 sentences>-0.5 words>9.5 kind>0.5 length>1.5: -39 0 0 0 1 -10 0 0 62 0 0 0 -19 -26 0 0 -84 0 0 0 25 -77 -4 0 -37 0 0 0 3 -14 1 -3 -76 0 0 0 45 -15 0 0 40 0 0 0 86 20 0 0 -68 0 -37 0 38 -63 -71 -74 -39 0 -42 0 -14 -68 23 -69
sentences>1.5 previous>0.5 sentences>0.5 first>0.5 times>12.5 cues_before>28: -8 0 64 0 -64 -75 -45 11 33 0 52 0 -37 -55 0 -36 11 0 -43 0 -14 48 9 0 -82 0 50 0 51 37 -23 -9 26 0 31 0 -76 -89 59 -53 -10 0 -30 0 91 -36 53 29 -16 0 37 0 -38 -51 -45 -39 -9 0 9 0 -4 -13 -57 -37
object>0.5 distance>10 previous>2.5 chain>2.5 verb_after>0.5 nearest_after>1.5: 141 -71 -68 -5 0 -4 -2 -2 65 48 -70 -13 0 0 -2 -8 -7 -32 26 -12 -4 0 43 0 -45 -59 -64 -5 0 0 -22 0 -23 -101 -26 -58 71 -2 159 7 11 -64 -40 -35 0 0 -13 6 33 -109 -19 -63 0 0 51 32 29 -80 12 -59 -60 0 -70 -1
kind>9.5 sentences>0.5 object>0.5 before>0.5 token_after>3.5 token_after>10.5: 69 -47 0 0 35 -24 0 0 40 -5 -21 -95 -63 -56 -12 -29 -84 -48 0 0 -67 -24 0 0 32 -57 -39 -21 -123 -61 -60 -31 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 26 2 0 0 -61 2 0 0 41 -19 -4 -29 -44 -13 -10 -20
sentences>1.5 rule>8.5 sentences>-0.5 token_after>0.5 token_after>1.5 words>4.5: -1 0 0 0 -5 0 0 0 -41 0 0 0 8 -47 -86 0 0 0 0 0 0 0 0 0 -93 0 -24 0 11 -18 -59 -16 0 0 0 0 -207 -42 0 0 37 0 0 0 64 -32 -20 -3 0 0 0 0 0 0 0 0 -19 0 -13 0 -1 -59 -60 -27
object>1.5 token_after>1.5 kind>0.5 length>2.5 commas_between>0.5 cue>3.5: 143 44 8 -89 28 -29 20 -90 12 30 108 -17 -19 0 -34 -38 51 42 -31 -58 -58 -12 -53 -62 60 15 11 1 -63 -9 -21 -25 7 41 -1 -62 -1 24 38 -95 11 14 48 16 -5 -69 -84 -64 31 -15 -15 -39 -37 4 19 -49 54 -14 7 -11 74 -29 131 -10
sentences>0.5 rule>5.5 verb_after>0.5 rule>2.5 subject_like>0.5 rule>0.5: -26 -56 0 0 86 -63 0 0 0 0 0 0 0 0 0 0 28 -28 0 0 57 -27 0 0 0 0 0 0 0 0 0 0 -47 -51 0 0 -49 -42 0 0 248 10 -59 -5 -12 -24 -8 -6 -2 -25 0 0 11 -10 0 0 -52 69 -107 -33 30 -17 -1 11
kind>9.5 token_after>0.5 owner>0.5 kind>10.5 kind>8.5 kind>3.5: -191 0 12 0 0 0 -56 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -29 0 0 0 -69 0 0 0 0 0 0 0 0 0 0 0 43 -67 0 0 0 0 0 0 0 31 0 0 0 -1
kind>9.5 sentences>0.5 previous>0.5 times>1.5 distance>31 token_before_quote>9.5: 7 -51 -58 -54 93 -3 14 17 23 0 -48 0 11 0 -2 0 32 -51 -84 -85 44 51 -63 -13 -104 0 30 0 10 0 40 0 11 31 -8 -13 29 3 -44 52 -25 0 71 0 -47 0 -23 0 1 -4 28 -18 15 0 40 -1 -10 0 17 0 1 0 -22 0
sentences>1.5 rule>8.5 token_after>0.5 sentences>-0.5 times>1.5 token_after>1.5: -1 0 0 0 -59 0 0 0 -194 -33 0 0 9 -70 -68 -1 0 0 0 0 68 0 0 0 -2 0 0 0 68 -5 -36 -2 0 0 0 0 -69 0 -19 0 0 0 0 0 10 -70 -80 -27 0 0 0 0 -24 0 -17 0 0 0 0 0 -4 -12 -5 -13
kind>9.5 rule>8.5 times>10.5 titled>0.5 previous>0.5 quotes_between>0.5: 6 -39 -97 -27 0 0 -12 0 64 0 24 0 -31 0 46 0 22 52 -27 -1 -27 0 -13 0 7 0 0 0 -26 0 -2 0 -60 -87 -19 -6 -48 0 -1 0 14 0 -1 0 -52 0 0 0 36 27 -19 0 13 0 -1 0 -2 0 0 0 -41 0 -1 0
object>1.5 token_after>1.5 kind>0.5 sentences>0.5 distance>10 before>0.5: 83 48 2 -53 -9 -59 -22 -42 0 0 0 0 0 0 0 0 11 14 -44 -5 -32 -4 -28 -42 0 0 0 0 0 0 0 0 -42 -6 29 -94 5 -21 52 -110 -5 7 -7 -29 -26 -22 -6 -92 104 -3 -19 -30 -64 -3 8 -66 -9 -19 7 -30 -34 4 -67 -19
object>1.5 sentences>0.5 before>0.5 distance>1.5 nearest_after>2.5 commas_between>0.5: 40 -11 0 0 -17 -10 -23 -10 72 -31 0 0 14 -33 -43 -19 -5 -46 0 0 -70 -88 43 -68 -82 18 0 0 52 -99 -14 -20 0 0 0 0 -9 0 0 0 -6 -33 0 0 -29 -6 -48 -41 2 0 0 0 -18 3 0 0 -30 -3 0 0 10 -74 -17 -20
object>1.5 sentences>1.5 cue_before>2.5 before>0.5 token_before>8.5 kind>1.5: 26 -66 0 0 -81 -18 0 0 7 -29 -15 -11 14 -45 64 -2 19 31 0 0 -34 21 0 0 16 13 -95 -54 -15 -84 22 39 -55 -36 0 0 -96 -7 0 0 15 -31 -65 -9 18 -21 -59 -2 43 -44 0 0 76 -21 0 0 6 -67 -67 -13 32 -106 68 -6
object>1.5 sentences>0.5 rule>3.5 rule>2.5 verb_after>0.5 token_before>6.5: -3 -94 -36 -33 0 0 0 0 238 0 11 0 -109 0 17 0 9 -48 -4 4 0 0 0 0 18 0 0 0 4 0 7 0 65 -15 -28 -28 0 0 0 0 0 0 0 0 37 -7 -13 9 31 -75 -29 -40 0 0 0 0 0 0 0 0 14 -63 -3 -17
token_after>0.5 kind>9.5 owner>0.5 cues_between>0.5 cue_before>0.5 cue_distance>24.5: -30 1 0 10 0 0 0 0 -189 -2 0 3 0 -95 0 0 0 -43 0 38 0 -8 0 0 0 7 0 -76 0 -83 0 0 -1 15 0 -35 0 18 0 -1 -1 7 0 -74 0 -53 0 0 -2 -49 0 -40 0 -15 0 0 -4 38 0 11 0 -51 0 0
token_before>3.5 token_before>2.5 rule>1.5 paragraphs>0.5 rule>0.5 that>0.5: 8 0 31 35 0 0 0 0 -48 0 -33 -62 0 0 0 0 -10 0 -27 -8 -18 0 208 -33 85 0 -3 -46 54 0 -10 -45 21 0 -36 -68 0 0 0 0 64 0 -3 -20 0 0 0 0 33 0 -10 -46 23 0 -3 3 10 0 0 -20 -12 0 -2 42
object>0.5 nearest_before>12 before>0.5 token_after>3.5 token_after>10.5 cue_rank>0.5: 50 12 7 20 -31 -50 14 24 -46 0 -34 -34 -6 -94 -23 -70 0 0 0 0 0 0 0 0 -27 -1 9 -28 18 -24 -3 -56 -17 -7 60 14 59 -78 -47 -23 -107 -30 -76 -37 14 -79 24 -22 0 0 0 0 0 0 0 0 15 -9 69 -14 16 -27 15 82
object>1.5 length>1.5 kind>2.5 kind>3.5 words>14.5 kind>0.5: -8 -82 14 29 0 0 0 0 0 0 0 0 0 0 0 0 -23 11 77 -13 0 0 0 0 0 0 0 0 0 0 0 0 -52 -6 -28 -6 34 -87 0 0 0 0 0 0 -20 -46 6 -52 -74 -43 -46 -19 51 -23 0 0 0 0 0 0 -80 -9 -30 -39
token_after>0.5 rule>8.5 mentions_between>2.5 that>0.5 length>3.5 acts_in_sentence>3.5: -178 21 0 -90 -31 -24 0 -71 0 -38 0 -5 0 23 0 -3 -1 -26 0 -28 0 38 0 4 0 34 0 -1 0 56 0 33 0 -24 0 -16 0 33 0 88 0 -2 0 0 0 2 0 0 0 -19 0 -1 0 -35 0 -1 0 0 0 0 0 0 0 0
kind>9.5 kind>10.5 sentences>0.5 token_before>0.5 token_before_quote>9.5 chain>1.5: 9 -17 0 36 -18 -15 0 -4 19 -50 0 20 -13 -57 0 37 -46 -10 0 0 -19 0 0 0 27 41 0 -1 -48 -5 0 55 19 -37 0 -80 56 -30 0 61 5 -43 0 40 -49 -71 0 -26 -61 32 0 20 0 -4 0 -2 3 -10 0 11 80 -15 0 -1
object>1.5 previous>2.5 verb_after>0.5 token_after_quote>4.5 cue>3.5 rule>3.5: -18 -74 91 28 23 -65 40 0 -4 -17 72 0 -8 -18 -41 0 92 -54 33 -5 10 -40 -48 12 176 1 1 -18 -5 -58 80 0 -53 6 37 6 1 -48 23 18 -36 -4 4 0 -17 -17 -3 0 -122 -7 52 5 16 -32 39 0 -16 0 45 0 -19 -13 108 0
sentences>1.5 cue_before>2.5 length>1.5 before>0.5 verb_after>0.5 cue_rank>0.5: -64 0 -3 0 21 0 53 0 -58 -29 -99 49 -3 -24 -39 -16 12 0 -115 0 -15 0 -19 0 14 -80 10 70 -2 -15 -1 -33 12 0 -48 0 22 0 -4 0 -13 -57 -37 32 -7 -40 45 -8 -83 0 -33 0 -29 0 -26 0 33 8 12 15 39 -5 32 20
token_after>0.5 kind>9.5 length>1.5 mentions_between>2.5 nearest_after>10.5 token_after>3.5: -2 79 0 0 -172 43 0 1 0 -32 0 0 0 31 0 -57 0 -38 0 0 -3 8 0 8 -1 -18 0 0 -27 28 0 -58 0 -28 0 1 0 31 0 -21 0 -12 0 -1 0 8 0 7 0 27 0 -3 0 -8 0 -27 0 -28 0 -1 0 9 0 -39
token_after>0.5 rule>8.5 distance>22 times>3.5 cues_between>1.5 token_before>6.5: -4 -4 0 -121 0 -2 0 31 0 -10 0 23 0 13 0 -24 -1 55 0 -2 -1 -25 0 3 0 -45 0 -68 0 49 0 35 -159 15 0 -3 0 30 0 0 0 -6 0 -65 0 11 0 32 0 0 0 0 0 -85 0 -14 0 57 0 -1 0 22 0 51
sentences>0.5 previous>2.5 quotes_between>0.5 cues_between>0.5 token_after_quote>7.5 cues_before>28: -65 0 12 0 -28 0 0 0 18 2 -3 -71 -4 -55 57 16 41 0 0 0 -16 0 0 0 -15 -39 -44 49 10 -14 -69 85 5 -31 34 81 52 -35 9 45 -17 11 4 -8 14 -67 2 40 8 -54 2 -23 5 -22 4 -4 7 -33 0 7 22 -36 0 39
object>1.5 subject_like>0.5 rule>1.5 rule>4.5 previous>2.5 acts_in_sentence>1.5: -7 -66 7 15 52 -58 7 -31 0 0 0 0 -69 0 -39 -7 120 0 -1 23 19 2 105 9 0 0 0 0 -1 0 37 5 -35 -70 10 -52 182 -75 -65 44 0 0 0 0 -33 0 11 -69 -44 0 -6 0 15 -5 13 -58 0 0 0 0 4 0 59 21
token_after>0.5 kind>9.5 kind>10.5 ending>0.5 distance>1.5 before>0.5: 0 -90 0 -37 0 0 0 -2 -153 18 0 29 0 0 0 36 -3 -25 0 -63 0 0 0 -9 -1 -16 0 -17 0 0 0 -9 0 -67 0 -71 0 0 0 0 0 -21 0 -68 0 0 0 -22 0 24 0 -15 0 0 0 -80 -23 1 0 -44 0 0 0 108
owner>0.5 cues_between>0.5 distance>5.5 cue_rank>0.5 token_before_quote>1.5 first>0.5: -7 0 5 -85 29 0 -33 -6 46 2 45 -17 -49 -12 -27 -41 -38 0 13 -2 40 -6 -13 -3 -36 51 105 -11 26 -3 7 -40 23 0 -52 0 54 0 18 -3 26 0 149 0 64 0 5 22 -42 0 32 0 -37 0 -19 -59 -20 -24 -5 0 -84 1 36 -60
token_before>4.5 token_before>5.5 cues_before>3.5 commas_between>0.5 rule>1.5 length>2.5: 31 13 0 29 28 -51 0 26 -47 -50 0 61 -15 -20 0 -58 -17 -36 0 -60 -17 -86 0 -5 18 -27 0 9 29 13 0 -15 -6 35 0 6 -14 -16 0 -30 -11 -25 0 47 33 -35 0 -24 -73 -2 0 -24 106 25 0 -33 36 23 0 50 28 -40 0 -6
object>1.5 kind>0.5 token_before_quote>13.5 times>0.5 kind>3.5 cue_rank>0.5: 0 0 29 -69 0 0 1 -2 3 -1 -113 -34 -109 -3 17 0 0 0 -31 -42 0 0 80 0 0 0 0 0 0 0 0 0 0 0 37 -37 0 0 131 -10 13 -22 -23 -32 -48 -1 -36 0 0 0 1 -48 0 0 25 -2 0 0 0 0 0 0 0 0
object>1.5 length>1.5 times>0.5 times>1.5 paragraphs>0.5 length>2.5: 19 -84 33 -15 -101 -69 10 -40 0 0 0 0 -5 -47 -17 58 -48 -15 -72 -15 -70 -1 -33 -17 0 0 0 0 18 36 79 -6 0 0 -23 -47 0 0 49 32 0 0 0 0 0 0 37 -20 0 0 -22 4 0 0 -11 -12 0 0 0 0 0 0 -18 -5
token_after>0.5 owner>0.5 subject_like>0.5 cue_rank>7.5 rule>2.5 rule>4.5: -1 -9 0 -9 -138 2 0 -52 -2 -51 0 4 0 60 0 -53 0 148 0 0 0 -14 0 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -64 0 0 0 -1 0 -82 0 0 0 0 0 0 0 0
object>1.5 nearest_before>12 token_before>5.5 previous>2.5 nearest_before>3.5 times>6.5: -2 -23 0 0 72 -61 0 0 -47 0 0 0 -13 5 0 0 3 -33 -3 -81 -41 -57 -3 -14 8 0 106 2 6 -32 36 14 -40 -31 0 0 38 -22 0 0 -8 0 0 0 19 -27 0 0 17 -6 -7 4 98 -10 -25 38 36 0 27 0 25 -1 -71 17
token_after>0.5 sentences>-0.5 token_before_quote>0.5 sentences>1.5 cues_between>1.5 token_after>1.5: 0 70 -131 45 0 -54 -4 2 0 0 -17 14 0 0 0 21 0 -25 0 20 0 -10 -1 31 0 0 0 -56 0 0 0 -28 0 18 0 -12 0 -87 0 1 0 0 0 -73 0 0 0 39 0 -37 0 67 0 -37 0 5 0 0 0 -22 0 0 0 -12
rule>8.5 distance>22 previous>2.5 commas_between>2.5 token_before_quote>7.5 quotes_between>0.5: 0 -47 -7 56 11 4 35 1 -21 -41 26 -9 2 0 -43 0 11 -87 -38 45 -36 0 -20 0 104 0 -4 -30 0 0 -18 0 -15 -30 -45 37 -1 4 158 -11 1 -2 -43 -3 6 0 -22 -1 -55 -1 78 -4 -11 -2 -26 0 -2 0 -45 -3 0 0 -17 0
token_after>0.5 owner>0.5 cues_between>0.5 cues_before>7.5 object>0.5 token_before>5.5: -1 -86 0 15 -1 10 0 -91 -1 -1 0 38 -1 1 0 -8 0 -53 0 -3 0 -57 0 -4 0 -28 0 -18 0 5 0 -5 0 -11 0 -8 -2 40 0 -21 0 16 0 -45 0 -26 0 -14 0 -40 0 -3 0 -66 0 -9 -16 -19 0 -7 -122 22 0 -79
token_after>0.5 sentences>-0.5 token_before_quote>0.5 kind>0.5 commas_between>1.5 token_after>4.5: 0 67 -118 55 0 -53 -3 -30 0 -63 0 -50 0 -49 -2 14 0 -8 -5 -23 0 -8 0 45 0 -7 0 -55 0 -16 0 -46 0 35 0 -7 0 -67 0 -1 0 -41 0 -1 0 -74 0 -1 0 -5 0 32 0 -5 0 15 0 76 0 -6 0 -18 0 52
token_after>0.5 owner>0.5 cue_distance>35 commas_between>0.5 token_after>6.5 cue_before>1.5: -109 -10 0 0 -2 41 0 -6 -15 -1 0 0 -2 -37 0 -8 0 3 0 -78 0 0 0 18 0 24 0 -6 0 1 0 -30 0 -6 0 -55 0 73 0 -12 0 -21 0 0 -2 22 0 -19 0 -6 0 -12 0 -17 0 -35 0 8 0 -22 0 -52 0 -4
owner>0.5 cue_rank>1.5 commas_between>0.5 length>2.5 distance>15 times>3.5: 8 -56 52 -66 -3 -4 -22 -27 -57 0 33 10 60 0 -5 -13 -1 1 -56 -8 -27 9 -32 29 55 0 24 -1 5 0 24 -4 4 -79 -8 48 -19 0 -44 -31 13 0 25 -17 -32 -17 -19 -13 -50 -3 -11 -26 31 -20 22 -6 13 0 5 -1 -4 0 -3 -6
sentences>0.5 token_before_quote>11 distance>22 cue>1.5 token_after_quote>4.5 verb_after>0.5: 4 -17 -24 41 -24 -48 -15 29 -58 -27 -26 16 30 10 0 -8 4 -63 -53 -15 -2 26 -19 -24 35 -10 -32 -3 24 10 14 44 39 -24 66 -9 50 -6 -9 -8 1 -26 -4 123 62 -20 -106 -51 -7 -39 52 -10 -66 -36 53 -8 -12 26 -9 39 38 34 -9 43
token_after>0.5 commas_between>4.5 commas_between>1.5 distance>10 previous>2.5 token_before_quote>2.5: -102 7 0 0 0 -8 0 0 -11 -23 0 0 -6 -14 0 -15 0 24 0 0 0 -7 0 0 0 48 0 0 0 24 0 -57 -4 8 0 0 0 2 0 0 0 -29 0 0 0 30 0 -21 0 -89 0 0 0 -4 0 0 0 -12 0 0 0 97 0 -38
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue>1.5 distance>10 kind>0.5: 7 69 -12 -100 100 34 -30 -5 46 -18 -55 11 -29 -11 1 17 0 0 0 0 -18 4 -35 13 0 0 0 0 -29 7 -46 -4 -36 51 -17 -68 -27 -48 -30 51 6 -3 -45 21 -38 -34 -45 7 0 0 0 0 -31 -67 -25 -17 0 0 0 0 40 29 -45 -11
token_after>0.5 kind>9.5 kind>8.5 cue_distance>0 cue_distance>14.5 token_before>6.5: 0 -41 0 0 0 101 0 21 0 14 0 0 0 -46 0 -70 0 0 0 0 0 0 0 0 -5 -7 0 0 0 67 0 -1 -94 11 0 0 0 55 0 36 0 -12 0 0 0 -46 0 -24 0 0 0 0 0 0 0 0 -15 25 0 0 0 -16 0 -65
object>1.5 token_before>4.5 nearest_before>3.5 token_before>5.5 mentions_between>2.5 token_before_quote>5.5: 5 -43 -2 0 12 -76 -62 0 0 0 49 -42 0 0 1 -7 -6 -1 0 0 20 -12 -38 0 0 0 -57 15 0 0 -28 -22 6 -1 -44 0 34 -20 -36 0 0 0 65 -38 0 0 7 -4 -43 -2 -3 0 -17 4 53 0 0 0 91 -32 0 0 -44 -16
object>1.5 subject_like>0.5 cue_rank>7.5 verb_after>0.5 cue_distance>40.5 quotes_in_sentence>1.5: 102 -49 -47 7 0 0 0 0 -29 -53 1 -83 0 0 0 0 10 -33 -6 37 -50 -34 29 -5 -32 -12 18 1 43 -13 50 -9 65 -48 5 -28 0 0 0 0 -61 -4 7 15 0 0 0 0 -33 -9 -19 -3 -73 -13 29 -3 176 -1 -37 -3 -12 -5 60 -2
object>1.5 token_after>3.5 before>0.5 token_after>10.5 cues_before>7.5 cue_after>3.5: -33 -11 -84 -22 30 -23 -3 -77 0 0 -72 -2 0 0 25 -2 7 -5 -46 -7 -17 6 16 -41 0 0 28 -11 0 0 -8 -47 -1 6 -54 -14 39 -2 38 -21 0 0 4 -2 0 0 -53 -12 59 19 -72 -24 -71 -27 -44 -15 0 0 25 -15 0 0 37 -7
sentences>-0.5 token_before_quote>0.5 first>0.5 distance>3 cue_distance>35 verb_after>0.5: -1 -12 -8 30 -14 0 -27 29 -25 20 -21 10 0 81 -3 -43 -12 54 -11 -34 76 -24 -6 -67 -49 -27 -57 -8 40 -9 -6 19 -7 -4 -23 10 26 4 -64 6 26 -41 -51 -3 -45 36 0 -6 27 83 -6 -44 -3 -4 -5 12 -11 -47 -27 74 0 17 -10 -7
object>1.5 subject_like>0.5 rule>1.5 verb_after>0.5 previous>2.5 cue_after>2.5: -16 -49 -9 21 58 -58 -48 -23 10 -13 11 -44 -44 -2 7 -42 104 0 31 21 16 -2 45 -7 -4 0 -35 0 2 0 26 20 -30 -35 31 -5 139 -30 -35 20 -48 -52 -7 1 -3 -27 1 -40 -1 0 7 0 9 -1 40 -24 -1 0 59 0 0 0 61 1
object>0.5 length>1.5 kind>2.5 kind>3.5 token_after>1.5 token_after>10.5: -19 30 35 11 12 0 0 0 0 0 0 0 49 -15 -39 -41 -10 -81 -22 -30 34 -67 0 0 0 0 0 0 -47 -37 11 -15 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -19 -46 44 83 27 -1 0 0 0 0 0 0 8 -13 -14 -17
sentences>-0.5 nearest_after>1.5 sentences>0.5 object>0.5 token_after>1.5 length>1.5: 73 92 -31 -47 0 -4 0 26 0 36 -4 -28 0 -5 0 40 34 -56 -41 10 0 -21 0 -18 0 -59 -9 -94 0 -4 0 -26 -26 56 -35 32 0 -22 0 -29 -3 -10 -1 51 0 -7 0 -18 24 8 -46 7 0 -50 0 -4 0 28 -14 -73 0 -7 0 16
sentences>-0.5 token_before_quote>0.5 sentences>1.5 cues_between>1.5 times>4.5 sentences>0.5: 14 5 -85 1 0 0 0 0 -45 38 -31 26 0 0 0 0 33 -18 -24 8 0 0 0 0 -6 6 -7 -11 0 0 0 0 0 2 0 -61 0 -36 0 51 0 69 0 -50 0 -39 0 -62 0 -43 0 6 0 -40 0 -5 0 15 0 54 0 -12 0 64
token_after>0.5 kind>9.5 token_before_quote>6.5 token_after>11.5 kind>7.5 token_after>1.5: -89 24 0 0 -2 11 0 0 0 0 0 0 0 0 0 0 0 -45 0 -6 0 -26 0 -34 0 0 0 0 0 0 0 0 0 -2 0 0 0 -26 0 0 0 6 0 0 0 11 0 0 0 23 0 -60 0 21 0 50 0 -82 0 30 0 70 0 -16
token_before>4.5 token_before_quote>11 mentions_between>6.5 commas_between>0.5 nearest_after>33.5 quotes_between>0.5: -13 6 13 -14 -22 11 -2 -3 9 -57 -3 -5 2 -40 33 -5 35 -14 -19 48 -37 42 55 -2 -9 -15 -113 101 20 -2 96 -62 10 9 -19 -7 -12 -19 -1 -1 42 28 0 17 71 -22 -2 -2 -25 -83 13 27 -5 79 -3 -1 -6 17 -21 -10 -20 -28 -14 3
commas_between>1.5 commas_between>0.5 cue>3.5 kind>0.5 nearest_before>27.5 first>0.5: -7 0 -61 60 13 0 -10 -2 21 0 -27 -64 3 0 3 67 40 0 27 -15 -18 0 -27 -25 -11 0 -44 -12 -10 0 19 97 -18 0 -58 23 22 0 -67 77 -37 0 84 -24 -38 0 25 -9 37 0 -15 -18 7 0 13 21 -30 0 -61 -14 43 0 -29 -15
sentences>-0.5 token_after_quote>13.5 distance>7 cue_rank>0.5 ending>2.5 cue>2.5: -40 15 0 -4 25 -26 0 2 -25 -11 87 55 -67 -3 -14 -73 -14 -2 0 0 -4 -25 0 0 -15 89 0 37 -13 22 -1 -8 -50 8 -4 2 -54 -4 41 -25 -1 20 0 -47 -18 40 -2 -45 59 -50 0 -45 -1 -22 -18 48 -9 -11 0 0 0 -67 -3 -3
commas_between>4.5 kind>3.5 kind>2.5 kind>1.5 cue_rank>6.5 before>0.5: 0 0 0 0 0 0 0 0 -89 0 0 0 1 0 -6 0 9 0 0 0 0 0 0 0 -17 -1 0 0 -38 0 -79 -1 8 -52 0 0 0 0 0 0 -93 -8 0 0 28 -31 -22 39 -12 -32 0 0 0 0 0 0 -35 -4 0 0 95 -4 32 -20
sentences>-0.5 token_before_quote>0.5 distance>1.5 cue_rank>2.5 commas_between>0.5 kind>8.5: 24 -19 -64 8 -47 -13 -28 11 -2 30 -13 -99 69 4 -41 38 0 0 0 -12 0 -6 -57 -3 0 0 0 5 -29 -2 -26 -13 -13 69 -4 -8 -1 -5 37 -64 0 45 -1 -39 -15 -22 -19 41 0 0 0 7 -2 53 -7 27 0 0 0 -14 -10 -63 -14 16
sentences>-0.5 nearest_after>1.5 distance>7 that>0.5 cue_distance>0 cue_distance>35: -3 -1 -24 4 12 -43 -37 68 0 -17 -20 -91 0 0 -14 -28 0 0 0 9 0 -17 0 -20 0 2 0 18 0 -36 0 42 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 80 37 -25 6 -15 -47 -62 6 0 68 -7 -54 0 -9 -9 1
sentences>0.5 token_before_quote>11 rule>5.5 previous>0.5 titled>0.5 capitals>1.5: 1 -50 2 103 -13 -15 -110 -8 20 24 -30 54 11 26 11 -2 28 -28 -8 29 22 88 12 -1 -22 -38 -4 -33 13 9 0 0 16 -20 32 -20 -45 -64 -14 -3 -13 -35 15 -19 64 -14 4 -2 -31 79 -21 -2 35 37 -36 0 -16 -12 0 0 4 11 0 0
commas_between>1.5 times>12.5 cue_before>3.5 chain>3.5 cue_rank>7.5 upper>0.5: 1 56 -20 -37 -6 -27 -41 116 -1 -46 -29 70 -16 51 16 -18 -52 -30 -18 -8 57 11 -38 57 -20 10 104 -3 -10 -10 -1 0 5 -8 -49 -31 2 6 -24 34 -18 10 21 0 16 -22 2 -2 -14 27 27 -3 -1 -16 -24 -6 10 76 -6 0 1 0 -1 0
sentences>-0.5 token_before_quote>0.5 token_before>0.5 mentions_between>4.5 times>3.5 token_before>2.5: 2 82 -78 -16 -26 -36 -28 18 -5 -4 56 18 -7 -26 -15 -43 43 -27 -1 -54 -8 5 -11 31 0 23 -1 35 -5 -4 -2 15 0 0 0 0 32 14 -54 -2 0 0 0 0 -17 -72 -28 10 0 0 0 0 -14 -32 -23 -5 0 0 0 0 -2 66 -3 25
object>1.5 token_after>3.5 cue_before>1.5 token_after>2.5 before>0.5 token_after>10.5: 31 6 0 0 -48 20 0 0 -41 6 -55 -29 114 0 -84 -30 -30 11 0 0 17 -37 0 0 -40 4 10 -30 117 -3 0 -75 0 0 0 0 0 0 0 0 0 0 22 -7 0 0 -16 -3 0 0 0 0 0 0 0 0 0 0 3 -43 0 0 6 -12
commas_between>1.5 cues_between>2.5 mentions_between>8.5 times>3.5 token_before_quote>4.5 sentences>0.5: 3 23 -1 -24 33 -8 10 -2 -9 8 31 -23 15 2 0 -6 -1 1 62 73 -16 34 -18 -41 -12 56 14 14 -6 -67 -1 0 -14 13 18 -53 -20 -40 1 -77 -37 24 -1 -34 75 149 -18 45 -67 -2 -26 43 14 62 -22 -37 -9 -49 -25 78 103 48 -23 -19
token_after>0.5 sentences>-0.5 token_after_quote>13.5 ending>2.5 token_after>3.5 sentences>0.5: 0 -67 -3 7 0 42 -74 34 0 -13 0 150 0 -20 0 -33 0 -50 0 3 0 59 0 -13 0 26 0 -50 0 -2 0 11 0 0 -13 -10 0 0 0 -26 0 0 0 -41 0 0 0 -5 0 0 0 -7 0 0 0 -54 0 0 0 -9 0 0 0 51
kind>3.5 cue_distance>14.5 token_after_quote>8.5 mentions_between>1.5 token_before>2.5 chain>2.5: 14 -20 -48 25 3 -11 53 -26 35 -2 -7 15 -20 -11 91 -41 11 -44 -14 62 -11 -51 11 -5 -32 16 -17 22 -19 38 13 -23 27 -104 -52 122 -14 -54 79 6 23 -31 -6 -49 -21 -19 0 -47 19 -7 25 -37 -8 56 44 -41 -12 4 35 -43 -8 -24 -24 -29
object>1.5 token_after>3.5 ending>2.5 cues_between>0.5 token_after_quote>12.5 words>3.5: 19 -10 -12 -48 8 0 29 -1 -10 -24 8 -48 -19 -2 -21 0 15 0 -19 0 0 0 0 0 -44 -34 56 -14 0 0 0 0 -50 32 -1 -71 -19 1 56 4 12 -8 1 -26 141 -24 -72 -4 28 -3 -12 -4 0 0 -35 0 22 21 -15 -4 -24 -29 88 -17
commas_between>1.5 token_before_quote>2.5 cue_distance>6 kind>3.5 token_after_quote>5.5 length>2.5: 2 93 -2 36 -14 -31 -8 20 -3 -17 -25 22 28 -9 10 -21 -5 19 14 30 50 -42 -37 13 25 -10 44 -7 -44 -3 -35 6 23 10 60 34 27 12 30 13 -41 8 -47 -71 -26 43 -28 20 -22 44 -12 12 23 -30 -66 92 -26 -9 -28 23 -59 -31 37 89
commas_between>4.5 length>3.5 acts_in_sentence>1.5 times>0.5 verb_after>0.5 token_before>0.5: -23 -8 -32 37 19 -1 34 0 26 -28 -23 -9 -39 -7 39 0 -51 -10 -11 0 34 -7 -15 -1 1 4 34 0 -4 -8 2 -2 -21 -17 -10 -3 4 -9 127 -4 1 -54 -12 26 -16 -16 3 0 38 -32 -119 87 -2 -25 -1 0 -4 -36 42 -3 -6 -18 -20 -1
commas_between>1.5 token_after>10.5 cue_rank>6.5 acts_in_sentence>2.5 rule>2.5 commas_between>0.5: 13 0 -6 0 7 0 23 0 -27 0 22 0 21 0 -41 0 -13 0 45 0 0 0 0 0 -29 0 -20 0 0 0 0 0 -15 -15 -36 53 -35 1 -6 -52 -44 -84 -23 49 -29 119 -12 -4 -6 -1 89 10 0 0 0 0 33 9 27 67 0 0 0 0
commas_between>4.5 commas_between>1.5 distance>10 that>0.5 cue_rank>0.5 capitals>6.5: 1 0 39 0 -42 0 9 -8 -43 0 2 0 77 0 21 -13 19 0 -58 0 -15 0 15 -62 -35 0 21 0 0 0 16 -11 1 0 -1 0 32 0 39 -5 -42 0 0 0 4 0 -21 -2 -33 0 1 0 -9 0 28 25 62 0 0 0 -4 0 -6 0
sentences>-0.5 token_before_quote>0.5 first>0.5 mentions_between>4.5 times>3.5 length>1.5: 24 -3 -35 -2 -4 19 -65 -28 -12 -46 -22 -14 -3 21 -1 -29 -15 -12 -15 27 34 -7 10 -31 -4 -1 -2 15 0 8 -1 -5 -27 4 -43 11 9 99 -27 -4 -11 -49 -19 -11 -2 -12 57 37 -4 -36 -16 -18 8 -32 -9 -73 -2 76 -2 20 0 20 0 80
kind>9.5 subject_like>0.5 words>6.5 cues_between>2.5 rule>2.5 token_before_quote>5.5: 9 -60 -9 -34 -27 -82 8 28 -47 -9 18 -10 -54 -15 -36 -6 83 49 30 -36 54 -5 3 -7 -12 0 13 -8 -8 0 26 13 33 -29 1 -6 -11 -8 0 96 -40 -11 35 -12 -25 -4 4 -3 10 -7 -48 -39 8 15 -13 11 -25 0 50 1 -1 -2 -37 46
commas_between>4.5 token_after>7.5 rule>7.5 token_before_quote>5.5 subject_like>0.5 cue>2.5: -33 -7 19 -8 -4 0 0 0 30 -15 -35 -5 0 0 0 0 19 -46 -54 29 -48 -5 2 -5 6 -18 -10 -8 -45 -2 38 -1 4 -2 -8 -4 0 0 0 0 -1 -5 -11 -3 0 0 0 0 8 -43 4 24 38 -11 7 -2 21 -11 -2 11 -75 -11 61 -1
kind>9.5 token_before_quote>6.5 token_before>1.5 cue>3.5 words>1.5 cues_before>4.5: 51 5 -8 -12 -30 15 -4 -11 14 0 28 -24 -22 -9 23 0 -13 -11 -29 92 -2 -69 1 55 14 -40 -30 -36 36 -27 27 -10 -28 -39 25 8 72 -8 11 -32 -5 0 -11 0 -119 -6 -26 -2 2 -70 -5 81 -4 -45 -1 -63 39 62 -33 27 -15 32 26 23
token_after>0.5 rule>8.5 distance>22 times>11.5 capitals>7.5 nearest_before>27.5: -4 2 0 -62 0 -8 0 31 0 -14 0 18 0 62 0 33 0 9 0 -13 0 -10 0 -1 0 13 0 -3 0 -42 0 0 -68 9 0 -43 0 -20 0 21 0 -30 0 0 0 -24 0 -15 0 -51 0 -5 0 108 0 0 0 28 0 0 0 -3 0 0
distance>1.5 token_before>5.5 capitals>1.5 nearest_before>2.5 kind>0.5 token_after>5.5: 13 -21 -34 18 20 -4 0 18 -46 5 66 46 6 11 -6 -37 -3 39 -7 -1 -87 -23 63 46 -63 -13 -15 -17 -7 24 -31 -40 -45 -24 22 -29 -1 -27 17 -47 -85 20 -35 27 -24 2 14 -57 -16 -36 35 88 -5 38 42 -2 -70 10 10 -36 37 18 0 -12
sentences>0.5 token_before_quote>11 distance>22 token_after>4.5 nearest_before>12 cues_between>2.5: 3 -24 11 -16 41 -2 -63 31 -4 -34 -29 120 -35 37 -1 -8 11 -28 -6 -1 -56 -9 54 -21 -4 -11 6 21 117 37 -48 8 -34 -27 0 -5 -19 -1 -2 16 65 -10 45 46 71 -50 -37 -24 0 -28 0 -1 -27 -20 0 -7 -11 73 0 0 55 -40 0 -7
object>1.5 token_before>12.5 before>0.5 quotes_between>0.5 distance>1.5 distance>10: 3 -50 -2 1 -38 -29 -24 -33 0 0 0 0 -3 -1 0 -1 -29 -34 -3 26 23 -22 113 -53 7 0 0 1 -41 -2 -1 -17 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -33 -2 -3 -12 -2 3 15 -15 79 0 0 -1 -12 -3 3 27
token_before>4.5 token_before>6.5 capitals>4.5 times>0.5 cue>3.5 cues_before>4.5: 20 5 0 -29 18 44 0 14 -21 -40 0 63 -46 12 0 -11 -13 -1 0 30 -17 5 0 -6 12 37 0 7 63 6 0 -48 -23 20 0 -11 21 42 0 -33 9 -35 0 65 34 -68 0 -72 24 -43 0 19 24 5 0 -47 13 -83 0 -17 11 43 0 -44
sentences>-0.5 token_after_quote>13.5 times>0.5 length>2.5 paragraphs>0.5 token_after_quote>4.5: -45 24 0 0 -23 -12 0 0 -29 -32 0 0 0 50 0 0 0 -37 0 0 0 -18 0 0 0 0 0 0 0 -45 0 0 -31 15 30 -39 -20 -25 41 33 -8 -3 -3 -22 -10 10 -1 -24 0 -66 0 -22 0 105 0 4 0 16 0 -11 0 12 0 -8
object>1.5 subject_like>0.5 kind>8.5 kind>3.5 before>0.5 chain>2.5: 6 -70 1 11 0 0 0 0 -41 -18 -80 -64 6 -8 34 -3 -13 -21 3 -17 0 0 0 0 68 -47 -13 12 -38 -10 56 -4 19 7 -16 17 0 0 0 0 1 -46 -88 34 -12 12 51 9 12 -19 15 -14 0 0 0 0 8 -21 -25 -14 -4 -17 -38 -11
sentences>0.5 object>0.5 times>1.5 token_after_quote>0.5 previous>0.5 words>1.5: -19 -18 -3 -1 40 48 0 0 -11 -27 -39 -3 41 -19 -19 -4 -37 -57 0 0 12 34 0 0 105 -51 0 -10 -82 61 -1 -5 14 -30 -52 -56 -4 -38 -44 -22 -2 -38 -23 -15 4 51 -11 47 43 49 5 -4 -2 -24 -17 77 11 -60 4 -29 9 19 33 6
sentences>0.5 mentions_between>8.5 cues_between>2.5 times>3.5 kind>1.5 length>2.5: -6 -33 -29 -31 3 7 -34 -23 4 -30 -36 160 8 7 -4 7 8 -5 15 -5 39 -36 -6 -62 -67 -15 0 -5 4 -1 -1 -4 35 32 -45 7 22 15 -6 -35 -20 18 -8 7 26 -10 0 -9 -20 -47 87 58 -7 -8 -8 -36 -25 -1 0 0 0 0 0 0
sentences>4.5 cues_between>1.5 acts_in_sentence>3.5 length>2.5 words>2.5 cue_rank>3.5: -20 0 0 -21 -31 0 76 -1 -16 0 -57 -10 -2 0 -17 0 6 61 -9 -79 -65 0 58 0 -21 -3 58 -18 -1 0 -28 0 13 0 14 -1 -16 0 -31 0 40 0 -27 0 -14 0 -19 0 -8 0 -8 -5 16 0 36 0 -14 0 61 -3 -9 0 -9 0
sentences>0.5 object>0.5 before>0.5 quotes_between>0.5 commas_between>0.5 capitals>0.5: -39 0 -13 0 31 -10 -57 25 4 0 -3 0 -25 5 -12 -3 -1 0 2 0 -18 28 -37 -39 31 0 10 0 23 -28 -4 3 9 0 -2 0 10 -8 -50 -39 -22 0 1 0 -27 -27 -3 -4 -38 0 -3 0 11 -18 -26 28 97 0 -9 0 22 -34 6 46
token_after>0.5 owner>0.5 cues_between>0.5 cues_before>7.5 cue_before>1.5 cue_rank>6.5: 0 23 0 -5 0 7 0 -8 -9 4 0 45 -64 2 0 -55 0 -65 0 0 0 1 0 -59 0 36 0 -6 0 -26 0 -2 0 -18 0 38 -2 -26 0 -27 0 -22 0 -24 -1 -6 0 -38 -1 -70 0 -17 -1 33 0 -49 0 -6 0 -4 0 31 0 35
kind>9.5 kind>8.5 rule>3.5 rule>2.5 subject_like>0.5 distance>1.5: -55 0 88 -69 0 0 0 0 6 0 13 0 13 0 1 -2 -5 0 42 -10 0 0 0 0 0 0 0 0 -42 0 0 0 4 0 -28 -49 0 0 0 0 93 0 72 52 -45 0 -43 -9 -4 0 74 21 0 0 0 0 0 0 0 0 6 0 -38 -18
commas_between>4.5 previous>2.5 cue_before>1.5 chain>2.5 cue>0.5 capitals>1.5: -1 -14 73 -28 -6 -14 33 -4 -15 -24 0 -2 9 5 -2 0 -27 24 63 -7 10 -21 -34 -6 17 54 -67 -26 -5 -43 45 -23 13 -15 15 1 -15 -4 18 -1 -18 22 0 0 97 -1 0 -1 -13 -6 -7 -5 7 -8 0 -2 18 -7 -35 -7 -80 0 -6 -1
object>1.5 token_before>12.5 words>4.5 times>4.5 words>1.5 cue_rank>6.5: -36 -2 -3 -31 0 0 0 0 60 0 0 -2 0 0 0 0 -1 -9 -4 -45 1 -51 99 -5 17 0 0 0 -4 2 8 11 9 -10 -10 -8 0 0 0 0 72 -6 7 -4 0 0 0 0 10 -16 -13 -14 7 -27 -14 10 -48 -3 32 -4 -48 -5 -3 -6
sentences>0.5 token_before_quote>11 token_before>1.5 previous>0.5 cue>3.5 determiner>0.5: 9 1 3 -22 -7 -42 2 -13 24 -55 18 -9 22 59 -2 -5 -1 44 -103 66 4 -92 35 92 29 28 19 -33 -3 -15 -29 60 -8 -10 -80 -6 25 -21 13 36 -59 -20 -44 -2 -36 -19 7 -6 8 -27 58 -2 -5 -25 21 -1 23 -11 12 0 -22 12 5 -10
cues_between>6.5 quotes_between>2.5 previous>0.5 quotes_between>0.5 chain>2.5 verb_after>0.5: -5 0 0 0 16 0 0 0 -60 -1 -17 0 59 -3 19 -1 -5 0 0 0 -30 -2 0 0 75 0 -11 0 30 -10 -2 -1 5 0 0 0 -4 0 0 0 -36 -3 -7 -1 0 -10 60 -13 5 -2 0 0 -23 -5 0 0 4 0 0 0 -80 -31 56 -7
object>1.5 token_before>12.5 kind>9.5 token_before_quote>6.5 token_before>4.5 cue>3.5: 5 -56 0 0 -67 -5 0 0 -4 -9 0 0 66 -2 0 0 0 0 -27 -6 -13 0 -14 -11 -13 0 96 -24 -50 0 -5 -3 22 -24 0 0 26 0 0 0 -14 8 0 0 -28 0 0 0 -20 0 50 -8 6 0 0 -15 20 0 7 -4 59 0 -16 -11
sentences>-0.5 token_after_quote>13.5 distance>7 length>2.5 token_after>2.5 words>3.5: -10 30 0 1 -15 -25 0 -5 -2 13 0 -34 -5 -38 0 -30 -14 12 -1 57 -54 3 0 -6 -10 -48 0 -1 -13 28 0 -2 -32 -21 42 55 -20 20 -25 -43 -2 12 -1 -17 -14 11 -1 -13 -21 11 30 -28 -1 -21 32 -25 14 -30 0 -1 -17 36 -2 -23
commas_between>4.5 length>3.5 commas_between>1.5 cue_before>2.5 sentences>1.5 rule>2.5: 0 0 -20 0 -5 -19 115 29 -10 0 -4 0 12 -31 -33 27 -44 0 5 0 -3 -63 -27 58 81 0 -4 0 94 -25 -10 -2 13 0 -17 0 26 26 -15 -2 -1 0 49 0 16 -31 -22 0 -13 0 -9 0 -37 -24 -5 -2 -14 0 0 0 -19 -21 -1 -1
object>1.5 token_before>12.5 kind>9.5 token_before_quote>6.5 token_after>11.5 words>1.5: 22 -11 -1 -29 -10 -1 -3 -4 6 -3 0 -9 -41 -1 -1 -1 -75 -1 0 0 -4 0 0 -1 18 1 0 0 0 0 0 0 2 -38 -29 -1 -43 -4 -11 -18 -17 -7 92 -8 53 -1 -8 -12 3 -41 53 -52 20 0 0 -1 19 8 8 -10 -4 0 -12 0
commas_between>4.5 commas_between>1.5 commas_between>0.5 rule>1.5 cue_rank>0.5 token_before_quote>1.5: -3 0 0 0 -52 0 38 8 -10 0 0 0 25 0 7 -36 13 0 0 0 13 0 -9 -11 -33 0 0 0 29 0 -81 -3 -3 0 0 0 0 0 26 7 1 0 0 0 -19 0 -1 -5 12 0 0 0 -45 0 15 -48 -38 0 0 0 91 0 67 -21
sentences>0.5 mentions_between>8.5 times>2.5 cues_between>2.5 token_after_quote>7.5 before>0.5: -35 0 -8 0 16 0 0 0 -15 0 -3 0 -2 0 0 0 18 0 -10 0 -20 0 -3 0 15 0 -3 0 -4 0 0 0 8 -2 40 9 3 -38 -37 111 31 -30 -35 -65 23 -16 -23 1 -7 -62 -31 -26 11 13 -5 37 10 17 12 -29 -25 72 -1 18
token_after>0.5 commas_between>4.5 length>3.5 mentions_between>0.5 that>0.5 commas_between>0.5: -61 14 0 0 0 -20 0 0 -2 1 0 0 0 -9 0 0 0 -90 0 0 0 -22 0 0 0 10 0 0 0 97 0 0 0 21 0 0 0 -62 0 0 -10 -10 0 -68 0 12 0 82 0 29 0 0 0 -1 0 0 0 12 0 -17 0 -9 0 -3
object>1.5 token_after>3.5 commas_between>0.5 kind>7.5 cue_rank>6.5 before>0.5: 43 19 -19 -69 -1 30 8 7 24 -33 0 28 37 -18 20 -11 19 19 -13 -13 0 -1 -22 -4 -14 -3 -64 -4 -44 -1 -33 -2 10 -16 19 -18 -10 1 -9 -51 62 18 -56 -45 -26 -2 36 8 3 -8 -7 -27 11 2 -19 -8 47 -6 79 -14 -45 -8 56 -4
owner>0.5 cues_between>0.5 that>0.5 mentions_between>2.5 ending>0.5 cue_rank>0.5: 20 0 -11 -47 -30 0 -16 0 58 0 -45 -1 -1 -18 31 0 10 0 -6 -48 -70 0 28 -1 -4 12 3 -6 5 0 22 -1 -31 42 86 -22 -49 -8 21 -9 5 -23 -8 17 1 -4 36 -5 10 17 -2 -38 -48 36 -23 -3 -27 -36 -2 -46 24 -5 3 16
commas_between>4.5 kind>3.5 token_before_quote>6.5 verb_after>0.5 kind>0.5 distance>20: 7 -1 0 0 -30 0 0 0 -8 0 0 0 8 0 0 0 -20 0 9 0 -86 0 -9 0 21 0 -34 0 33 0 28 0 32 -36 0 0 65 -8 0 0 21 -18 0 0 -65 -23 0 0 -64 -13 -37 7 -50 -4 30 -7 4 -15 -24 12 26 -12 18 24
sentences>-0.5 token_after_quote>13.5 kind>0.5 distance>10 object>0.5 token_after>3.5: -29 -32 41 67 -34 33 -5 -28 -19 30 -20 -41 -23 -30 -1 -20 -2 16 0 18 -1 -31 0 -24 -1 0 -4 -1 -3 11 0 -2 9 1 33 46 -50 8 -6 -65 -33 -9 -5 -16 -5 -2 40 -22 0 -44 0 -33 -3 -69 0 10 -1 45 0 0 -9 -25 0 -1
token_after>0.5 sentences>-0.5 rule>2.5 rule>3.5 acts_in_sentence>4.5 first>0.5: 0 -39 -63 2 0 -15 0 103 0 0 0 0 0 -33 0 -11 0 0 0 -49 0 0 0 0 0 0 0 0 0 0 0 8 0 18 0 -14 0 0 0 0 0 0 0 0 0 -53 0 2 0 0 0 -16 0 0 0 0 0 0 0 0 0 0 0 96
sentences>-0.5 token_after_quote>13.5 cues_between>1.5 acts_in_sentence>3.5 words>28.5 token_after>9.5: -36 2 51 -27 -25 -5 -23 -7 -1 -57 0 -1 -2 30 0 3 -3 -7 0 0 0 -13 0 -2 0 2 0 0 0 -1 0 0 -23 5 37 8 -22 -4 -5 79 -2 -6 0 -4 0 45 0 2 -2 -43 0 4 0 95 0 -2 0 0 0 0 0 0 0 0
owner>0.5 cues_between>0.5 that>0.5 capitals>2.5 cue>1.5 chain>2.5: 9 -40 7 -55 -62 -13 3 -9 -33 16 9 -7 17 -1 -45 -6 15 0 -9 -30 -17 0 24 -1 61 0 -11 -1 -8 0 35 0 -30 42 4 -4 -67 -7 29 17 0 -13 33 -7 78 42 2 -4 3 11 8 -67 -81 -17 26 -2 -5 0 -53 0 -3 0 -84 0
sentences>0.5 token_before_quote>11 cue_distance>24.5 words>21.5 cue_distance>6 token_after>13.5: 12 -22 -38 0 0 0 0 0 -7 -4 28 0 0 0 0 0 -22 -10 -13 25 3 -17 -7 -10 -66 -15 -2 -1 35 -8 -29 -9 13 36 -14 -2 0 0 0 0 -59 -34 12 0 0 0 0 0 -17 -42 47 133 75 -11 22 1 22 47 9 -5 29 11 0 -1
sentences>-0.5 rule>2.5 rule>3.5 sentences>0.5 mentions_between>8.5 cues_between>2.5: -5 0 -14 116 0 0 -61 -6 0 -19 0 -10 0 0 0 -4 -13 5 0 8 0 0 0 -25 0 63 0 -4 0 0 0 3 -18 2 0 0 0 0 0 41 0 -11 0 -4 0 0 0 5 -4 -2 0 0 0 0 0 -35 0 -32 0 -4 0 0 0 -1
token_after>0.5 rule>8.5 distance>22 token_before_quote>12.5 distance>4.5 upper>0.5: -1 -10 0 0 0 0 0 0 0 -53 0 -16 0 0 0 0 -2 4 0 -25 0 0 0 33 -1 95 0 -67 0 -60 0 -2 -53 10 0 -13 0 0 0 0 0 6 0 0 0 0 0 0 -8 -13 0 -31 0 5 0 13 0 -12 0 0 0 15 0 -4
owner>0.5 cues_before>6 before>0.5 token_after_quote>5.5 nearest_after>3.5 kind>1.5: -36 -2 17 0 30 -7 12 -3 4 0 1 -37 -49 -3 -4 63 -20 -8 30 -3 4 -50 -7 25 17 -7 9 -41 -5 -19 9 4 -67 0 -25 0 17 -1 -2 0 63 0 22 -22 -15 0 -74 -1 -86 -1 -24 -2 9 -7 0 -15 -56 0 -42 -8 25 -47 24 -1
owner>0.5 cues_between>0.5 that>0.5 mentions_between>2.5 chain>3.5 times>4.5: 8 -43 5 -26 -72 -5 10 -2 -27 -18 -4 22 -27 -2 19 -3 -53 -10 30 -60 -14 -3 -36 0 23 -4 -55 -7 47 -1 25 0 1 66 -10 -45 -37 -7 -3 -10 21 -27 -8 -42 19 -7 29 14 -14 38 20 -5 -9 39 1 -2 47 -2 73 -5 0 -16 -16 -3
commas_between>4.5 commas_between>1.5 times>3.5 nearest_before>3.5 cue>1.5 cues_between>0.5: -58 0 -18 0 -43 0 -2 0 -12 0 8 17 6 0 -17 -4 16 0 -8 0 -8 0 0 0 -10 0 53 0 29 0 8 1 32 0 -30 -15 -68 0 29 -11 13 0 -14 -45 4 0 52 3 -2 0 18 -14 -14 0 78 -10 -9 0 5 1 -10 0 -18 -17
object>1.5 token_before>6.5 acts_in_sentence>0.5 opens>0.5 distance>1.5 token_before>5.5: -63 -2 0 0 -60 -28 0 0 34 0 0 0 6 -34 0 0 8 10 0 0 1 -23 0 0 14 -4 0 0 -9 -24 0 0 58 0 -75 -16 37 0 26 1 6 0 27 0 8 0 1 -2 -33 0 21 2 -15 0 18 -34 -35 0 -152 -3 -17 0 78 9
owner>0.5 cues_between>0.5 cues_before>7.5 nearest_after>2.5 first>0.5 kind>2.5: -19 -1 -21 -7 -18 78 16 -47 -29 15 11 -43 1 -18 -21 3 0 0 -8 -4 21 -2 5 0 -17 0 -9 -23 -34 -6 25 -2 59 0 -6 0 23 0 -26 -1 -89 -2 13 -5 20 0 6 -1 0 0 16 0 -3 0 -39 0 31 0 5 -43 -23 -2 -30 0
sentences>4.5 quotes_between>3.5 sentences>3.5 token_after>10.5 before>0.5 token_after>3.5: 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 -7 0 2 1 -2 -1 0 0 0 0 0 0 0 0 -58 0 0 0 0 0 0 0 11 0 0 0 0 0 0 0 4 0 -14 0 -25 -32 -2 -3 -2 0 -5 0 114 -74 -2 50
owner>0.5 subject_like>0.5 cue_rank>7.5 noun>0.5 token_before>2.5 times>0.5: -16 0 -8 -32 -31 0 70 0 77 0 35 0 -10 0 -17 0 2 -10 9 -3 -41 -2 103 -2 -2 0 -31 0 -10 0 -11 0 -36 36 9 -26 -52 7 10 -22 15 -12 -18 -11 -11 42 -12 -6 23 -24 -11 -50 -8 -26 2 -13 45 -3 -60 26 -24 -1 -11 -2
kind>9.5 ending>2.5 cue_distance>6 words>10.5 cues_between>1.5 ending>1.5: 8 -58 0 0 -4 -3 0 0 -7 42 0 0 -11 -28 0 0 17 -11 0 0 7 -59 0 0 -8 -6 0 0 47 -7 0 0 35 4 14 -52 -7 -24 -24 92 -40 -1 -50 0 16 -24 -23 34 40 3 -29 0 -17 -15 10 -8 70 37 -11 0 -23 -22 72 15
token_after>0.5 rule>7.5 acts_in_sentence>3.5 length>3.5 commas_between>4.5 acts_in_sentence>1.5: -56 4 0 -32 0 0 0 0 0 -14 0 -48 0 0 0 0 0 -53 0 -12 0 0 0 0 0 78 0 -1 0 0 0 0 -2 -1 0 -20 0 -25 0 86 0 36 0 40 0 9 0 -60 0 -36 0 -8 0 -3 0 -6 0 -4 0 -1 0 0 0 -1
sentences>5.5 quotes_between>3.5 sentences>3.5 times>1.5 sentences>1.5 token_after_quote>0.5: 6 0 0 0 0 0 0 0 -5 0 0 0 0 0 0 0 -55 0 -2 0 -5 -16 -1 53 -21 0 -6 0 73 -73 -1 -2 -8 0 0 0 0 0 0 0 10 0 -9 0 0 0 0 0 -26 0 -5 0 -19 -12 -1 -2 43 0 -5 0 32 -14 -4 -2
sentences>0.5 cue_after>2.5 times>1.5 token_after>4.5 upper>0.5 token_after_quote>6.5: 0 -33 60 -17 -5 -12 -21 75 -11 -24 -33 -16 38 14 -31 -22 12 -40 -40 28 13 -1 17 37 13 14 -27 -2 -22 -29 -17 104 36 -28 -24 -15 -47 -27 -11 30 -31 -24 4 -11 -10 91 35 -16 -2 0 -33 -56 -22 -38 48 7 -17 -14 35 -39 88 -6 -30 38
sentences>-0.5 nearest_after>1.5 cues_between>1.5 mentions_between>4.5 times>3.5 first>0.5: 40 2 -30 0 -19 103 -18 10 -5 -24 -20 10 -6 -22 -22 -40 -4 -29 -27 5 -1 16 -3 5 0 -21 -5 23 -1 -12 -2 24 49 -27 -58 -25 -2 -11 -2 48 -4 -7 55 18 0 -11 0 0 1 -7 32 -42 0 -9 -2 -38 0 -1 0 7 0 8 -1 17
sentences>0.5 cues_before>4.5 times>4.5 commas_between>2.5 mentions_between>3.5 upper>0.5: 0 3 -5 -65 -16 -20 27 37 -3 -2 -3 12 0 57 3 0 5 -69 10 -60 -27 162 22 -3 -3 19 -4 -22 -7 -37 -7 11 -2 50 7 -8 -32 -18 23 -48 -34 -4 -2 -7 2 0 -4 0 42 -45 -50 30 53 33 -58 -16 -34 -7 84 -34 13 -7 -84 -4
owner>0.5 cues_before>6 before>0.5 token_before>5.5 kind>8.5 cue_rank>2.5: -82 0 -36 -17 11 -48 5 6 45 0 2 -37 11 -3 -25 -1 55 0 52 0 -29 0 -8 0 -21 0 55 0 -29 0 -20 0 -46 -13 0 -27 -19 -45 -2 43 -28 -4 12 -17 40 -17 16 -37 -43 0 -31 0 64 0 5 0 -39 0 33 0 -38 0 -31 0
kind>10.5 token_after_quote>0.5 subject_like>0.5 distance>10 commas_between>1.5 cues_between>1.5: -6 5 -1 -14 -9 53 6 11 -38 -2 35 -1 4 14 -57 -2 -46 0 -16 0 17 0 -2 0 -30 0 3 0 33 25 12 -48 9 0 -10 0 1 13 35 -16 -78 0 5 0 14 13 2 16 -11 0 -7 0 18 0 -7 0 29 0 13 0 -18 32 15 -6
kind>9.5 capitals>0.5 cues_between>0.5 cue>1.5 words>1.5 times>4.5: 3 3 -38 -15 23 8 25 -6 -6 0 17 0 -75 -52 3 -12 -26 -3 1 -34 2 -57 4 52 -26 -18 18 74 25 -31 -7 -25 33 0 60 0 49 0 -39 0 16 0 1 0 44 0 23 0 -18 0 -7 0 -6 0 -9 0 -6 0 22 0 10 0 -31 0
quotes_between>2.5 commas_between>2.5 capitals>6.5 verb_after>0.5 mentions_between>8.5 nearest_before>12: -7 -2 41 0 30 -1 9 0 1 27 -21 -3 -11 5 -4 -2 2 -2 -44 -3 -4 -1 -4 0 46 73 -13 -20 -7 0 -14 -1 -1 -15 -19 9 -49 -2 -18 0 0 48 -27 -1 31 -2 -9 0 68 8 -66 -4 -3 -1 124 -1 -58 -7 24 -15 18 -4 -13 -1
kind>10.5 capitals>0.5 distance>28.5 sentences>0.5 cue>2.5 subject_like>0.5: -6 -7 11 -1 -38 0 -26 0 -7 -1 -56 -3 12 0 37 0 5 -12 -13 13 -5 0 25 0 18 0 -16 0 -17 0 -13 0 10 0 -19 -11 -44 -8 131 4 -58 52 1 33 -35 -2 -22 -1 1 -46 5 58 -5 0 -5 23 33 -23 -16 57 14 -1 -1 -3
rule>8.5 acts_in_sentence>3.5 rule>7.5 length>3.5 determiner>0.5 token_after>1.5: 15 0 -1 0 -29 -41 0 -6 7 0 0 0 2 -31 0 0 -49 0 2 0 -2 7 -15 0 -54 0 -2 0 11 0 0 0 -4 0 -27 0 4 -57 77 38 11 0 12 0 -25 50 -52 0 15 0 -7 0 -56 16 21 11 -1 0 -5 0 1 -11 -4 -1
owner>0.5 words>2.5 token_after>1.5 token_after>4.5 token_after>5.5 acts_in_sentence>2.5: -42 0 2 0 21 -44 -5 -14 0 0 0 0 -69 0 88 -1 0 0 0 0 0 0 0 0 0 0 0 0 -5 34 -4 -55 -25 0 85 0 -4 -2 -47 -6 0 0 0 0 68 0 59 0 0 0 0 0 0 0 0 0 0 0 0 0 -4 24 9 -14
kind>10.5 length>2.5 kind>2.5 paragraphs>0.5 ending>1.5 first>0.5: -6 0 -3 0 8 43 -13 -34 40 0 -35 0 -61 -1 56 0 -12 0 31 0 27 57 -36 51 -24 0 -36 0 -19 -4 -7 -1 -22 0 51 0 3 23 -9 -69 62 0 23 0 -13 0 -20 -4 -18 0 5 0 -31 63 39 -12 -3 0 -17 0 -22 0 -17 -1
kind>10.5 length>2.5 distance>10 chain>2.5 mentions_between>4.5 token_before>1.5: 27 15 -18 -14 -15 28 4 -1 3 37 -8 -30 -59 31 63 -28 1 0 0 0 3 6 4 13 0 0 0 0 5 -5 5 -36 -3 79 -51 -53 13 -4 56 42 4 -6 18 28 -32 0 -39 -3 9 0 0 0 -33 -1 4 0 -2 0 0 0 22 -4 21 0
sentences>0.5 cues_before>4.5 cue_rank>5.5 ending>2.5 first>0.5 before>0.5: -9 0 3 0 -59 0 -15 0 -1 0 -48 0 -1 0 55 0 34 0 -43 0 -2 0 39 0 -1 0 26 0 0 0 0 0 11 36 -5 -26 -13 8 28 -8 -56 81 13 5 106 -13 24 -49 -5 6 3 22 2 -44 -11 -41 -43 -8 -24 -25 -27 -8 -9 22
distance>36.5 paragraphs>0.5 times>1.5 cues_between>1.5 commas_between>3.5 kind>1.5: -24 59 -51 -11 12 -63 -7 -10 46 -63 -5 -31 -10 -62 35 60 38 -8 -4 -11 -27 -23 0 51 -54 -27 -5 0 -21 17 -2 -24 0 15 -35 13 -74 -1 -16 -4 19 -18 -23 -50 7 -13 -2 -7 31 0 -2 13 0 0 0 -2 2 -29 -7 10 0 -1 0 -3
sentences>1.5 cue_before>2.5 token_after_quote>5.5 kind>3.5 before>0.5 commas_between>0.5: -28 0 -74 0 5 0 -19 0 -41 0 6 0 -14 0 43 0 12 -18 14 58 21 21 -25 -6 12 -25 -10 -6 -25 -3 26 -1 71 0 -42 0 1 0 -15 0 -44 0 -24 0 -7 0 1 0 2 -57 -3 66 -25 7 23 -17 -17 -15 -2 -25 9 38 -9 -4
sentences>0.5 token_before_quote>11 kind>3.5 verb_after>0.5 rule>0.5 mentions_between>1.5: 2 -25 -66 -10 15 25 40 -1 7 -27 47 -3 43 49 27 0 1 -1 -42 0 13 -20 11 0 8 14 -10 0 -48 -50 13 0 8 -1 -38 3 -44 -60 -28 30 18 -25 50 -11 2 -22 -28 -12 -22 -2 -20 15 43 -4 22 14 5 -6 -1 -10 -3 -20 -40 107
sentences>4.5 cues_between>1.5 acts_in_sentence>2.5 mentions_between>0.5 cues_before>1.5 rule>5.5: 49 0 0 0 -30 0 40 0 -42 0 7 -2 71 0 -36 0 -4 0 56 0 28 0 -8 0 4 54 -10 -76 -77 -1 29 -4 14 0 1 0 -18 0 15 0 -27 0 -26 -1 -32 0 8 0 -51 0 19 0 -44 0 -4 0 -21 0 17 -16 15 0 8 0
token_before>4.5 distance>1.5 upper>0.5 mentions_between>0.5 chain>1.5 cue_rank>1.5: -19 14 35 -25 -8 28 -18 12 0 -3 29 -30 0 -6 -39 8 -57 11 -18 -11 10 -8 85 -62 0 -4 3 -5 0 11 7 -36 -35 -12 -11 62 -9 33 19 56 -7 -1 -31 29 0 0 9 -17 -81 -65 17 -16 -4 27 72 -13 -3 -8 10 15 0 -1 -7 -27
owner>0.5 chain>2.5 times>13.5 subject_like>0.5 closes>0.5 distance>7: -4 -8 10 8 -15 -14 0 32 14 -18 -1 -5 -9 -7 12 -3 -55 -12 19 20 12 -5 -3 -5 -5 -7 -2 -1 -19 -1 7 -1 -5 -28 -7 79 71 4 69 -8 5 -32 -17 -38 -75 -8 34 -8 4 -12 -52 -40 -28 -1 -19 -7 12 -12 11 -9 11 -11 -7 13
token_before>4.5 distance>1.5 acts_in_sentence>2.5 upper>0.5 distance>10 token_after>4.5: -44 -18 30 1 -28 -14 28 -8 23 7 10 -3 -34 14 -12 -75 0 0 -12 13 0 0 -4 -42 0 0 -24 8 0 0 28 -28 -82 -6 -5 34 -23 -2 19 -64 -3 -15 13 -14 -5 88 19 -80 0 0 3 -32 0 0 29 62 0 0 16 -16 0 0 9 24
commas_between>1.5 mentions_between>19.5 mentions_between>16.5 paragraphs>1.5 nearest_after>2.5 nearest_after>12.5: 3 -29 0 0 -1 -1 0 -5 48 -1 0 0 1 -4 0 -4 -9 57 0 0 -1 -6 0 -6 -2 -4 0 0 0 -2 0 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 2 0 0 -15 112 -1 -30 -100 42 0 0 -1 -18 53 -34
owner>0.5 cues_before>6 before>0.5 token_before>5.5 capitals>4.5 token_after>10.5: -45 -8 -23 -15 8 -58 -9 41 -55 -3 11 -10 3 -15 0 -33 -4 -3 -46 -10 -15 -7 43 18 18 0 -69 -1 46 -1 -64 -2 -61 -1 -2 -19 -11 -13 18 -22 50 0 17 -37 29 -2 -9 -3 -13 0 62 -4 35 0 -48 31 -1 0 4 -1 -57 0 -42 0
quotes_between>2.5 words>13.5 cue_distance>6 quotes_between>0.5 that>0.5 cue_distance>35: 14 0 -20 0 -25 0 18 0 47 0 60 0 -42 5 -35 74 -25 0 -11 0 43 0 -9 0 -46 0 0 0 23 0 5 0 0 0 0 0 2 0 7 0 0 0 0 0 5 -15 -24 24 0 0 0 0 -10 0 -2 0 0 0 0 0 -17 -4 31 -1
owner>0.5 cues_between>0.5 distance>5.5 ending>0.5 length>1.5 nearest_after>2.5: -8 -1 -50 -2 -1 -1 28 -6 10 44 0 -34 -11 0 10 -6 -8 0 -14 0 -2 0 25 0 9 32 13 -1 -17 -1 -50 -6 -9 35 64 -1 25 -10 0 -45 -36 -12 1 -6 -7 -12 -15 -23 -82 -25 -18 0 28 0 -5 19 19 -21 20 -4 -9 -3 12 -28
kind>9.5 kind>8.5 before>0.5 mentions_between>2.5 acts_in_sentence>1.5 token_before_quote>5.5: 0 0 56 -8 -16 0 -2 0 -22 0 -14 -12 8 0 42 -56 -27 0 36 10 17 0 -43 -21 31 0 16 -11 0 0 20 -23 -37 0 -43 -33 17 0 48 20 -1 0 1 36 -18 0 -6 39 -21 0 75 0 25 0 -74 -36 -21 0 -3 -5 -16 0 73 -19
object>1.5 token_before>12.5 kind>9.5 words>4.5 subject_like>0.5 acts_in_sentence>0.5: 56 -1 -3 0 34 0 -4 -1 -32 6 64 -21 -54 -1 -1 -8 -34 0 0 -15 -19 0 0 0 1 0 0 8 17 0 0 2 6 -27 20 -25 -51 -3 -21 -7 -10 -51 29 -7 -13 -1 -4 -16 5 0 0 -34 -27 0 0 -8 2 0 0 6 28 0 0 3
token_before>4.5 chain>1.5 cues_between>0.5 sentences>0.5 previous>0.5 token_after>4.5: 3 49 -3 -18 32 -14 4 0 -29 6 -43 11 -50 -25 12 -56 -60 22 -23 -38 30 5 -11 0 17 44 10 2 -22 -17 -13 18 -51 7 36 -25 -20 22 -13 26 -49 40 -5 -38 -33 -88 56 -26 18 39 47 -10 13 -29 31 -55 12 -19 2 -15 26 28 -6 -43
object>1.5 previous>0.5 verb_after>0.5 cue_after>3.5 cue_rank>6.5 token_after_quote>3.5: -29 -49 47 3 13 -36 -12 26 -2 18 11 0 -14 -2 -9 0 -9 -25 5 2 6 -18 3 1 16 -1 1 0 10 -1 -1 0 17 -38 65 14 -9 -4 -27 -1 54 1 -53 14 -10 -56 25 -1 -18 -18 8 -1 56 -6 7 -1 -8 -5 -6 0 -17 10 4 0
owner>0.5 words>2.5 token_after>1.5 cue_distance>35 kind>7.5 distance>11.5: 1 0 5 0 10 -3 -1 -35 -57 0 -4 0 6 53 0 -48 -6 0 -11 0 -60 0 -11 0 -40 0 -13 0 54 0 5 0 31 0 10 0 -6 -44 -7 3 -34 0 53 0 -7 1 -12 -32 -34 0 -8 0 18 0 47 0 -8 0 -46 0 15 0 -20 0
quotes_between>2.5 words>13.5 first>0.5 mentions_between>6.5 words>3.5 nearest_before>9: -3 -2 0 0 24 -1 0 0 4 -15 0 0 -55 20 0 0 12 -2 -15 -1 -50 -1 12 28 1 -2 36 51 68 -1 -23 -1 17 0 0 0 -39 -4 0 0 -16 -5 0 0 -17 -8 0 0 -1 -1 -14 -2 2 -2 25 52 -18 -7 29 -11 31 5 -16 2
quotes_between>2.5 paragraphs>3.5 rule>2.5 rule>3.5 titled>0.5 acts_in_sentence>0.5: -3 -12 -63 -5 -3 0 0 0 0 0 0 0 -32 4 6 -3 24 -8 -5 -1 -2 0 0 0 0 0 0 0 -2 -1 0 0 -1 -18 -10 106 92 -1 0 -1 0 0 0 0 -4 35 -10 0 -34 -2 -3 0 -4 0 0 0 0 0 0 0 41 -4 -3 0
object>1.5 token_before>6.5 cue_rank>6.5 times>0.5 token_before>4.5 token_before>2.5: -9 0 0 0 18 0 0 0 7 0 0 0 -20 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 27 -22 0 0 -34 -17 0 0 103 -21 0 0 6 -30 0 0 -1 0 11 -18 38 0 12 -25 -32 0 -10 0 -32 0 69 13
quotes_between>2.5 paragraphs>2.5 cue>2.5 quotes_in_sentence>2.5 cue>1.5 cue_before>3.5: -3 -15 -3 -2 0 0 0 0 -20 -6 0 0 0 0 0 0 -12 -9 -2 -4 5 -8 -53 46 -7 0 0 0 28 25 0 0 13 -1 -2 0 0 0 0 0 -64 -2 0 0 0 0 0 0 -93 -2 -2 0 -3 -8 -16 54 21 28 0 0 36 -5 0 0
quotes_between>2.5 paragraphs>3.5 commas_between>1.5 cue_rank>8.5 length>1.5 times>10.5: -6 -17 -61 111 -1 -19 0 -5 -4 0 0 0 -14 -1 0 0 3 9 0 0 2 8 -19 -4 -17 -1 0 0 100 -1 0 -2 1 -3 0 0 16 18 -5 -2 43 0 0 0 -14 0 0 0 -47 -2 0 0 11 1 0 0 -33 0 0 0 -13 0 0 0
object>1.5 times>1.5 kind>1.5 acts_in_sentence>2.5 token_before_quote>13.5 distance>0.5: 12 0 -20 -1 -2 -6 -4 0 0 0 15 0 62 -3 0 0 0 0 0 0 -22 0 0 0 0 0 -16 0 0 0 0 0 -24 -31 14 16 -1 -24 -70 -14 50 8 -15 -7 -6 -19 -3 0 -54 0 -56 -1 72 -2 -6 0 -4 0 15 0 5 -4 0 0
owner>0.5 words>2.5 rule>2.5 length>2.5 quotes_in_sentence>1.5 cue_before>2.5: -7 87 -1 -53 16 -32 7 -9 7 0 -13 -21 -55 0 38 -1 -8 -30 13 -16 19 -1 -17 -1 27 -1 -19 -2 -32 0 -4 0 4 -26 14 -1 -3 -3 -45 12 -20 -10 -7 -5 61 -16 49 0 -29 -4 -11 -14 76 0 50 -1 -4 -1 -25 0 -2 0 -6 0
kind>3.5 commas_between>2.5 rule>1.5 words>9.5 token_before_quote>4.5 subject_like>0.5: 12 -39 4 -21 21 49 4 -5 -19 -51 14 -14 13 0 -6 -2 -18 23 -10 42 -38 5 5 -4 19 -27 -18 -7 3 3 -4 0 -7 -6 -2 1 39 -3 -23 -47 13 -5 -35 46 -16 17 -11 -10 9 -31 -55 109 8 -3 -9 -4 30 -2 -37 -23 -25 -26 84 -1
owner>0.5 words>2.5 times>15.5 subject_like>0.5 token_before_quote>4.5 token_before_quote>7.5: -30 100 -11 -36 124 24 -45 -5 6 -35 5 -31 -50 -1 -15 -8 18 -10 -42 -10 14 -3 6 -3 -13 -28 21 -8 54 3 -18 -6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -37 -2 36 -22 4 -9 -4 -3 11 5 -6 1 42 -4 -35 -9
object>1.5 token_before>12.5 words>4.5 token_after>1.5 subject_like>0.5 rule>1.5: -71 -4 23 0 -13 -5 0 -2 20 -23 -21 -19 -29 -24 67 -8 -21 0 0 -1 49 0 0 29 -2 0 0 -26 -2 0 0 -21 19 0 0 0 -32 -18 1 17 41 -4 -1 -13 60 -13 0 -30 -2 0 0 -19 7 0 0 2 1 0 0 -18 0 0 0 7
quotes_between>2.5 commas_between>2.5 kind>3.5 nearest_before>12 token_after>3.5 token_after_quote>0.5: -12 0 69 -1 22 0 -22 0 -3 7 -28 -2 -26 -3 22 8 1 68 -78 -2 -6 -3 -29 -1 -4 -10 -11 -8 5 -2 36 -2 11 -2 -24 -3 -13 0 27 0 13 -8 -25 -1 -8 0 -15 0 6 22 10 -19 -11 -1 -25 0 5 44 -38 -6 -21 5 98 0
kind>10.5 length>2.5 token_before_quote>12.5 kind>9.5 kind>2.5 token_before_quote>13.5: -6 0 13 0 46 0 -36 0 0 0 0 0 0 0 0 0 11 0 -11 0 -19 0 -61 0 -49 99 0 -42 -17 -2 -12 41 0 0 0 0 -70 0 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 46 0 38 0 0 0 0 0 45 -15 -15 -14
mentions_between>12.5 distance>39 titled>0.5 times>7.5 words>5.5 token_before>2.5: -7 0 -53 -34 53 0 -11 -39 -4 -1 -39 113 -16 0 -11 -10 -1 0 -18 23 21 0 -1 -11 24 -3 -17 -19 -20 0 -3 -9 -2 -7 -37 -3 29 0 -8 -4 56 0 -8 -5 -44 0 21 0 0 0 3 35 -29 0 -8 -14 -32 0 18 15 -4 0 -1 -1
owner>0.5 words>2.5 times>17.5 cue_before>1.5 first>0.5 nearest_after>4.5: -14 39 4 -36 -3 0 3 0 -11 22 -2 -1 -40 -2 -18 -1 2 0 -12 -2 0 0 -13 -10 53 -4 23 1 -17 0 -18 0 10 19 -8 -28 -21 11 4 -17 -20 -17 14 -24 148 -2 -42 -9 -21 -6 23 -3 -28 8 -64 0 12 -34 -21 1 10 -3 13 -7
sentences>0.5 mentions_between>8.5 chain>2.5 times>0.5 token_after_quote>4.5 distance>7: 8 33 0 0 -14 -2 0 0 -20 -18 0 0 32 -20 0 0 -12 -6 0 0 13 -14 0 0 4 23 0 0 3 -28 0 0 17 -12 24 -3 -14 -9 33 -20 17 -21 -16 -40 6 -66 -73 74 35 -61 -1 -2 -10 -38 35 8 -35 25 15 25 -19 27 -37 16
kind>10.5 capitals>0.5 cue>1.5 mentions_between>6.5 token_after>5.5 cue_before>3.5: -8 16 10 18 17 -38 -19 11 -31 -5 -10 -3 1 0 -5 5 11 45 -29 -14 7 -47 -2 58 -59 0 80 0 -5 0 12 -2 12 -9 6 -1 -27 -5 29 32 50 -4 29 0 14 0 -26 0 -14 -1 -50 0 2 -6 -22 41 -7 0 12 0 -6 0 -14 0
quotes_between>2.5 paragraphs>3.5 rule>2.5 rule>3.5 token_after>11.5 paragraphs>0.5: -1 -7 0 0 80 0 0 0 0 0 0 0 -8 24 0 0 -7 -2 0 0 0 0 0 0 0 0 0 0 41 -1 0 0 -6 -19 -10 -5 -18 -1 0 -1 0 0 0 0 -2 14 -4 0 15 -11 -64 102 -3 0 0 0 0 0 0 0 -13 -4 -2 -3
kind>10.5 length>2.5 commas_between>4.5 kind>9.5 kind>7.5 token_after_quote>3.5: -4 0 17 0 -43 0 2 0 0 0 0 0 0 0 0 0 44 0 -47 0 -21 0 23 0 -36 69 13 2 -4 0 -2 0 2 0 -2 0 -30 0 -1 0 0 0 0 0 0 0 0 0 -6 0 13 0 -3 0 35 0 -25 47 -24 -46 -2 0 -1 0
quotes_between>2.5 paragraphs>3.5 words>20 verb_after>0.5 cue_rank>1.5 kind>7.5: -6 4 -1 -1 -28 -2 -2 0 5 2 -5 -8 -14 -10 -65 105 -10 -14 -1 -1 29 -2 0 0 3 11 0 0 -20 -5 -1 0 17 8 0 0 -5 0 -5 0 -24 -3 -1 0 1 -3 0 0 -9 -5 0 0 6 0 0 0 50 9 0 0 -60 0 0 -2
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
recent_subjects>0.5 turn_sentences>7.5 since>1.5 spoke>0.5: 119 107 -56 27 130 75 -110 -59 84 139 48 143 -42 -3 -103 70
sentences>2.5 turns>0.5 spoke>0.5 paragraphs>0.5: 92 35 53 90 153 18 158 -12 108 124 -35 -103 108 20 101 -93
paragraphs>1.5 turn_sentences>2.5 gender>1.5 spoke>0.5: 86 100 74 -55 110 62 -61 -112 92 107 126 -81 92 -4 94 -92
paragraphs>1.5 token_before>1.5 since>0.5 token_before>6.5: 117 103 -10 8 101 -67 -29 -92 0 0 116 118 0 0 8 -80
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
gender>1.5 recent>1.5 sentences>1.5 token_before>7.5: 74 -13 -19 32 17 -54 12 10 83 -14 -6 52 -63 -9 16 -44
gender>1.5 verb_after>0.5 pool>5.5 since>2.5: -41 -44 42 -24 48 -29 8 57 5 -40 131 -10 -3 -58 -45 -47
paragraphs>0.5 turn_sentences>1.5 verb_after>0.5 first>0.5: 16 25 -9 -41 35 36 79 -16 26 -3 61 26 45 50 34 -10
gender>1.5 times>2.5 turn_sentences>29.5 spoke>0.5: 40 34 12 54 75 -56 -23 -44 -10 -36 5 24 52 46 -34 18
sentences>1.5 turn_sentences>1.5 token_before>4.5 only>0.5: -17 39 3 9 39 72 18 -55 35 13 55 -20 68 -16 -47 -41
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 titled>0.5: 28 8 22 5 45 79 31 -67 19 -7 65 -43 9 8 10 15
token_after>0.5 token_after>1.5 verb_after>0.5 pool>17.5: 221 -9 0 -33 0 40 0 14 -8 61 0 -28 0 47 0 -26
token_after>0.5 paragraphs>0.5 gender>1.5 sentences>2.5: 0 54 0 -7 0 -2 -4 4 0 68 -2 -2 0 -16 224 -72
paragraphs>0.5 turn_sentences>1.5 token_before>4.5 pool>6.5: -21 17 74 -10 2 26 -57 -22 46 -11 11 2 50 66 49 -55
token_after>0.5 recent>0.5 turn_sentences>6.5 pool>18.5: 0 65 0 -2 207 -43 33 -1 0 -15 0 28 -9 -86 0 48
paragraphs>0.5 verb_after>0.5 token_before>0.5 times>2.5: 48 55 69 -12 -21 -28 73 6 36 -42 -15 1 1 -26 48 -15
token_after>0.5 gender>1.5 times>2.5 sentences>1.5: 0 99 0 -14 0 -18 0 18 -3 6 181 -54 0 2 0 -19
since>15 since>9.5 subject_like>0.5 verb_after>0.5: -28 0 118 -32 4 0 -52 -52 44 0 -10 -4 4 0 29 -38
paragraphs>0.5 gender>1.5 times>5.5 first>0.5: 50 13 -25 -54 24 -26 41 36 91 -23 -21 29 1 11 25 -10
paragraphs>0.5 gender>1.5 recent>1.5 pool>17.5: 79 10 -54 -30 14 -15 34 6 35 -15 73 -7 0 -57 3 25
token_after>0.5 token_after>1.5 recent>0.5 pool>16: 199 -11 0 -14 29 16 0 -7 -10 -35 0 -70 0 96 0 -3
turn_sentences>1.5 gender>1.5 pool>24 pool>26: 31 9 64 -30 -17 -75 0 89 0 0 0 0 -27 16 0 -9
since>15 since>10.5 pool>18.5 first>0.5: -13 0 150 -4 14 0 -45 -55 17 0 -25 -3 35 0 -9 -38
paragraphs>0.5 gender>1.5 token_before>1.5 since>9.5: 58 -10 -26 31 26 -14 15 -36 0 -50 0 -50 0 113 0 -51
token_after>0.5 paragraphs>1.5 token_after>1.5 times>1.5: -4 53 182 -68 0 -18 0 -42 0 35 0 42 0 0 0 -13
token_after>0.5 paragraphs>1.5 token_after>1.5 since>8.5: -4 43 185 -5 0 -4 0 -41 0 0 -9 -56 0 0 0 30
paragraphs>0.5 gender>1.5 spoke>0.5 since>0.5: 15 -38 -41 5 36 38 22 35 44 29 3 -36 49 -42 36 -1
token_after>0.5 paragraphs>0.5 turn_sentences>12.5 turn_sentences>4.5: 0 39 0 -13 0 0 0 0 0 -6 0 57 0 21 143 -27
since>15 since>7.5 first>0.5 sentences>11.5: -5 0 3 0 7 0 9 0 -54 0 64 -53 101 0 -26 -36
token_after>0.5 paragraphs>1.5 gender>1.5 times>2.5: 0 63 -5 4 -6 -7 151 -61 0 -13 0 -5 0 13 0 -25
token_after>0.5 paragraphs>0.5 gender>1.5 pool>17.5: 0 43 -4 2 0 -31 143 -36 0 14 0 -30 0 54 -14 9
token_after>0.5 sentences>3.5 gender>1.5 spoke>0.5: 0 10 -1 20 -3 -25 141 -56 0 0 -4 -17 0 46 0 -48
turn_sentences>1.5 token_before>4.5 turn_sentences>3.5 sentences>23.5: 3 -33 60 5 0 19 0 -36 0 0 0 30 0 -64 0 3
token_after>0.5 token_after>1.5 turns>9.5 times>13.5: 0 15 0 -5 103 26 0 -19 0 -61 0 43 0 10 0 -59
token_after>0.5 recent>0.5 pool>18.5 times>5.5: 138 5 5 -13 -14 -68 0 59 0 -61 0 11 0 -27 0 -9
token_after>0.5 sentences>2.5 token_before>10.5 pool>18.5: -15 -8 132 -3 0 79 -5 -53 0 30 -14 -33 0 11 0 -30
since>15 since>5.5 verb_after>0.5 times>11.5: -29 0 73 -47 24 0 -25 -29 24 0 -2 0 -20 0 0 0
paragraphs>0.5 since>0.5 times>17.5 pool>6.5: -4 -22 57 6 -30 -45 3 18 -5 57 35 -26 44 -56 -2 41
paragraphs>0.5 verb_after>0.5 pool>5.5 token_before>3.5: 0 -47 79 16 -8 27 10 -20 -3 -22 -55 49 9 -25 67 -22
token_after>1.5 first>0.5 since>8.5 only>0.5: 29 -1 9 -6 -2 -2 -10 -9 -9 -31 106 -30 -48 76 -17 -40
token_after>0.5 paragraphs>0.5 since>3.5 pool>18.5: 0 15 -7 -12 0 0 138 0 0 34 0 16 0 0 -13 -57
token_after>1.5 first>0.5 since>8.5 pool>16: -20 -7 74 -18 -16 112 -10 -22 63 -23 41 7 -38 -18 -16 -28
sentences>25.5 sentences>11.5 pool>16 recent_subjects>1.5: -14 0 69 3 32 0 -43 -56 21 0 0 0 -34 0 0 0
token_after>0.5 gender>1.5 pool>17.5 times>2.5: -5 32 92 -42 -1 27 -14 42 0 -3 0 4 0 -50 0 2
paragraphs>0.5 spoke>0.5 turns>4.5 titled>0.5: 24 27 32 -27 -16 -11 46 15 -28 44 26 16 57 -58 1 -41
paragraphs>0.5 turn_sentences>12.5 turn_sentences>4.5 since>5.5: 30 -18 0 0 -9 62 17 -23 0 53 0 0 0 -36 0 13
paragraphs>0.5 verb_after>0.5 recent_subjects>1.5 titled>0.5: -33 -1 54 -5 61 -59 13 9 51 -17 32 -26 -2 0 -32 33
token_after>0.5 since>3.5 gender>1.5 times>2.5: -2 30 -3 26 -10 -11 109 -43 0 -9 0 -47 0 15 0 -44
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
token_after>0.5 since>5.5 pool>18.5 token_before>11.5: -11 -9 102 26 -1 20 -14 -48 -2 42 -4 -22 0 -8 0 -11
paragraphs>0.5 token_after>0.5 token_before>6.5 token_after>5.5: 0 44 -8 5 0 -6 81 -33 0 0 24 -27 0 0 -17 23
paragraphs>0.5 spoke>0.5 recent>2.5 gender>1.5: 30 21 43 -27 -22 -85 -6 34 -23 -18 -4 23 -2 4 52 -6
turn_sentences>1.5 token_before>4.5 sentences>23.5 turn_sentences>4.5: 1 -29 48 -3 0 0 0 18 0 16 0 -30 0 -55 0 16
times>2.5 times>4.5 times>1.5 token_before>8.5: -11 0 0 0 56 -70 0 6 10 0 0 0 -22 12 0 12
token_after>0.5 paragraphs>2.5 pool>5.5 token_before>6.5: 6 3 2 31 -10 -2 53 -27 0 -50 0 7 0 52 -5 -41
paragraphs>0.5 token_after>0.5 times>1.5 token_after>4.5: 0 37 45 -30 0 0 -2 18 0 0 -32 -4 0 0 24 -15
turn_sentences>9.5 sentences>11.5 times>2.5 pool>17.5: -18 -10 105 9 14 -9 0 -9 -13 86 -1 -41 5 -55 0 -31
paragraphs>0.5 spoke>0.5 recent>2.5 times>1.5: 3 -23 31 8 0 0 0 0 6 27 20 -20 -19 -71 29 24
turn_sentences>9.5 turns>1.5 turn_sentences>4.5 turn_sentences>22.5: -3 0 1 0 49 -97 27 38 0 0 0 0 0 1 0 -5
"""
WEIGHTS = Weights(
    utterance=trees(_UTTERANCE, FEATURES, 1000),
    speaker=trees(_SPEAKER, FEATURES, 1000),
    antecedent=trees(_ANTECEDENT, Antecedent._fields, 1000),
)
