"""How the world's papers name months and time zones."""

from __future__ import annotations

from collections.abc import Mapping

_MONTH_NAMES: Mapping[int, str] = {
    1: "jan january januar jänner jän janvier janv ene enero gennaio gen janeiro januari января січня ocak stycznia",
    2: "feb february februar feber février févr fév febrero febbraio fevereiro fev februari февраля лютого şubat",
    3: "mar march märz mär mrz mars marzo março maart mrt марта березня mart marca maret",
    4: "apr april avril avr abril abr aprile апреля квітня nisan kwietnia",
    5: "may mai mayo maggio mag maio mei maj мая травня mayıs maja",
    6: "jun june juni juin junio giugno giu junho июня червня haziran czerwca",
    7: "jul july juli juillet juil julio luglio lug julho июля липня temmuz lipca",
    8: "aug august août aout aoû aou agosto ago augustus augusti августа серпня ağustos sierpnia agustus",
    9: "sep sept september septembre septiembre settembre set setembro сентября вересня eylül września",
    10: "oct october oktober okt octobre octubre ottobre ott outubro out октября жовтня ekim października",
    11: "nov november novembre noviembre novembro ноября листопада kasım listopada nopember",
    12: "dec december dezember dez décembre déc diciembre dic dicembre dezembro desember декабря грудня aralık grudnia",
}
_SEMITIC_NAMES: Mapping[int, str] = {
    1: "يناير ינואר",
    2: "فبراير شباط פברואר",
    3: "مارس آذار מרץ",
    4: "أبريل ابريل إبريل نيسان אפריל",
    5: "مايو أيار מאי",
    6: "يونيو يونيه حزيران יוני",
    7: "يوليو يوليه تموز יולי",
    8: "أغسطس آب אוגוסט",
    9: "سبتمبر أيلول ספטמבר",
    10: "أكتوبر اكتوبر אוקטובר",
    11: "نوفمبر נובמבר",
    12: "ديسمبر דצמבר",
}
_FURTHER_NAMES: Mapping[int, str] = {
    1: "január ιανουαρίου ιαν",
    2: "február febr φεβρουαρίου φεβ",
    3: "március márc μαρτίου μαρ",
    4: "április ápr απριλίου απρ",
    5: "május máj μαΐου μαΐ",
    6: "június jún ιουνίου ιουν",
    7: "július júl ιουλίου ιουλ",
    8: "augusztus αυγούστου αυγ",
    9: "szeptember szept σεπτεμβρίου σεπ",
    10: "október οκτωβρίου οκτ",
    11: "νοεμβρίου νοε",
    12: "δεκεμβρίου δεκ",
}  # Hungarian and Greek
MONTHS: Mapping[str, int] = {
    name: number
    for table in (_MONTH_NAMES, _SEMITIC_NAMES, _FURTHER_NAMES)
    for number, names in table.items()
    for name in names.split()
}

# As in RFC 822, and what news pages and feeds add to it.
HOURS_EAST: Mapping[str, float] = {
    name: float(hours)
    for hours, names in {
        "0": "z ut utc gmt wet", "1": "bst cet mez west wat", "2": "cest mesz eet sast cat", "3": "eest msk trt eat",
        "4": "gst", "5": "pkt", "5.5": "ist", "7": "wib ict", "8": "myt sgt hkt awst pht", "9": "jst kst",
        "10": "aest", "11": "aedt", "12": "nzst", "13": "nzdt", "-3": "brt art", "-4": "edt ast", "-5": "est cdt",
        "-6": "cst mdt", "-7": "mst pdt", "-8": "pst akdt", "-9": "akst", "-10": "hst",
    }.items()
    for name in names.split()
}  # fmt: skip
