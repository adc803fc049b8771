"""Words that page furniture is made of, by what they do, in the languages that news is written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

# A phrase of up to three words; `*` ends a stem. None names a site or a brand save the networks one shares to.
_PHRASES: Mapping[str, str] = {
    "share": """
        share, shares, sharing, tweet, retweet, repost, facebook, twitter, whatsapp, linkedin, pinterest, reddit,
        flipboard, telegram, messenger, tumblr, bluesky, threads, mastodon, pocket, email, e mail, mail, print,
        copy link, copy the link, link copied, bookmark, save article, save, teilen, merken, drucken, link kopieren,
        verschicken, empfehlen, partager, partagez, imprimer, copier le lien, envoyer, compartir, comparte, copiar,
        copiar enlace, guardar, imprimir, compartilhar, compartilhe, condividi, stampa, copia link, delen, del på, dela,
        mejla, kopiera länk, tulosta, jaa, udostępnij, drukuj, поделиться, отправить, распечатать, поширити, paylaş,
        yazdır, bagikan, cetak, 공유, シェア, 分享
    """,
    "subscribe": """
        subscri*, sign up, signing up, signup, newsletter*, abonn*, abo, suscri*, suscrí*, boletín, inscrev*, inscrivez,
        iscriviti, iscrizione, assine, assinante*, nieuwsbrief, nyhetsbrev*, рассылк*, подпис*, підпис*, inbox, mailbox,
        posteingang, paywall, premium, free trial, probeabo, unlimited access, unsubscribe, abbestellen, berlangganan,
        tilaa, prenumer*, zapisz się, bülten, 구독, 購読, 订阅
    """,
    "account": """
        log in, login, logged in, log out, sign in, signed in, sign out, register, registered, registrier*, anmelden,
        angemeldet, anmeldung, einloggen, benutzerkonto, iniciar sesión, inicia sesión, regístrate, se connecter,
        connectez, créer un compte, accedi, registrati, password, passwort, contraseña, mot de passe, username,
        nutzername, account, konto, cuenta, compte, logga in, logg inn, log ind, войти, войдите, увійти, giriş yap,
        required, submit, cancel, enviar, abbrechen, annuler, annulla, schließen, close, zip code, dismiss
    """,
    "comment": """
        comment, comments, commenting, commented, kommentar*, comentar*, comenta, comentario*, comentário*,
        commentaire*, commenter, commenti, commenta, commento, reply, replies, antworten, répondre, responder, reactie*,
        reageer, комментар*, коментар*, komentar*, yorum*, discussion, conversation, join the, leave a, 댓글, コメント,
        评论, feedback, moderator*, moderat*, netiquette
    """,
    "advert": """
        advertisement*, advertising, advert, ad, ads, adverts, sponsored, sponsor, sponsors, sponsoren, publicidad,
        publicité, publicidade, anzeige, anzeigen, werbung, werbepartner, annons, annonce, annonser, annonsørinnhold,
        pubblicità, реклам*, powered by, promoted, promotion, iklan, mainos, reklam, reklama, partner content, 광고,
        広告, affiliate, commission, story continues, article continues, article content, continue reading,
        continua a leggere, continuar leyendo, weiterlesen
    """,
    "related": """
        related, read more, read next, read also, also read, read the full, more from, more on, more in, more about,
        more stories, more news, more articles, most read, most popular, most viewed, most shared, most commented,
        trending, recommended, recommends, you may also, you might also, might like, may like, up next, next up,
        don't miss, see also, see more, see all, latest, top stories, popular, editor's picks, editors picks,
        in case you missed, previous, next post, next article, load more, loading, show more, view more, view all,
        view comments, watch, watch now, watch live, mehr zum, mehr zu, mehr über, mehr von, mehr auf, mehr dazu,
        mehr nachrichten, mehr anzeigen, lesen sie, lies auch, lesen, auch interessant, das könnte, weitere artikel,
        weitere informationen, weitere nachrichten, weitere themen, ähnliche, passend zum, meistgelesen*, zum thema,
        mehr, lee también, más información, más noticias, más leído, lo más, más artículos, más temas, más sobre,
        te puede interesar, noticia relacionada, noticias relacionadas, últimas noticias, ver más, lire aussi,
        lire la suite, à lire, sur le même, voir aussi, voir plus, les plus lus, leggi anche, leggi tutto, leia também,
        leia mais, veja também, veja mais, mais lidas, notícias relacionadas, lees ook, lees meer, läs mer, läs också,
        läs även, les også, les mer, læs også, læs mere, lue myös, lue lisää, читайте, читать, смотрите также, по теме,
        читайте також, czytaj, zobacz też, przeczytaj, baca juga, berita lainnya, berita terkait, taip pat, ilgili,
        devamını, 관련기사, 관련, 関連記事, 相关, اقرأ أيضا, اقرأ
    """,
    "credit": """
        photo, photos, photograph*, fotograf*, photographe, foto, fotos, image, images, imagen, imágenes, bild, bilder,
        bildquelle, quelle, fuente, source, picture, getty, afp, ap, reuters, dpa, apa, epa, efe, ansa, xinhua, tass,
        keystone, shutterstock, istock, istockphoto, imago, alamy, unsplash, pixabay, alliance, courtesy, credit,
        credits, handout, file photo, screenshot*, screengrab, video, videos, vídeo, vídeos, illustration, grafik,
        gráfico, graphic, infographic, nuotr, фото, foto von, enlarge, caption, captions, legende, légende, legend,
        gallery, galerie, galería, slideshow, archivbild, archivfoto, symbolbild, symbolfoto, fotostrecke, bildstrecke,
        archivo, archives, kuva, zdjęcie, fot, ritzau, scanpix, montage, collage, 사진, 자료사진, 연합뉴스, 뉴시스,
        뉴스1, 新华社, 写真, 图片, 제공, pictured
    """,
    "published": """
        published, updated, posted, last modified, modified, veröffentlicht, aktualisiert, stand, publié*, publicado,
        publicada, mis à jour, mise à jour, actualizado, actualizada, pubblicato, aggiornato, gepubliceerd, bijgewerkt,
        publicerad, uppdaterad, publisert, oppdatert, offentliggjort, opdateret, opublikowano, aktualizacja, julkaistu,
        päivitetty, опубликовано, обновлено, оновлено, atualizado, atualizada, diperbarui, diterbitkan, yayınlanma,
        güncelleme, created, erstellt, written on, 입력, 수정, 更新, 公開日, 发布
    """,
    "legal": """
        rights reserved, copyright, privacy, cookie, cookies, terms, policy, policies, datenschutz*, impressum,
        términos, condiciones, conditions, disclaimer, recaptcha, consent, guidelines, nutzungsbedingungen,
        einwilligung, externe inhalte, externer inhalt, externen inhalte, externen inhalt, redaktionell*,
        javascript, browser, license, licence,
        reprint, reprints, reproduction, syndication, agb, gdpr, personal data, personenbezogene, rgpd,
        alle rechte, all rights, tous droits, todos los derechos, opinions expressed, views expressed, are their own,
        necessarily reflect, editorial standards, our standards
    """,
    "follow": """
        follow, following, followers, follow us, follow me, join us, download, our app, our newsletter, our website,
        our channel, click here, click, tap here, contact, contact us, folgen, folge, síguenos, sigue, seguir, seguinos,
        suivez, suivre, segui, seguici, klicken, klick, haz clic, cliquez, clique, got a story, got a tip, send us, let
        us know, tell us, write to, support us, support our, donate, donation, donations, spenden, spende, unterstützen
        sie, google news, app store, buy now, shop, deals, discount, rabatt, subscribe, check out, visit our, for more,
        skip to, skip past, jump to, back to top, back to, zurück, überspringen, hören, anhören, listen, play, pause,
        mute, volume, audio, podcast, podcasts, font size, tamaño de letra, fullscreen, vollbild, helskärm, menu, menü,
        scroll down, seek, följ, volg, присоединяйтесь, канал, ikuti, takip, button, icon, tip, tips, faq, quiz
    """,
    "written": """
        by, von, par, por, di, door, av, af, autor, autorin, autores, author, authors, text, texte, texto, written by,
        posted by, reported by, story by, oleh, автор, redacción, redaktion, geschrieben von, redazione, auteur, opinion
        by, analysis by
    """,
    "thanks": """
        reporting by, edited by, editing by, writing by, compiled by, contributed to, contributed by, additional
        reporting, with files, with reporting, with agencies, mit agenturmaterial, mit material, aus dem, translated by,
        translation by, this article, this story, this post, this report, originally published, originally appeared,
        first published, first appeared, reported from, contributor, quellen, fuentes, sources, con información,
        avec agences, diese meldung, dieser artikel, dieser text, este artículo, cet article, errata, correction
    """,
    "bio": """
        reporter, correspondent, journalist*, columnist, editor, writer, author of, freelance*, contributing, staff
        writer, staff reporter, covers, covering, redakteur*, korrespondent*, volontär*, periodista, journaliste,
        redactor, redactora, corresponsal, cronista, giornalista, redattore, jornalista, repórter, verslaggever,
        toimittaja, dziennikarz, журналист, kolumnist, guest author, about the, über die, über den, sobre la, sobre el,
        writes about, writes for, write about, schreibt seit, schreibt für, schreibt über, escribe sobre, écrit sur,
        can be reached, reach him, reach her, follow him, follow her, erreichbar, is the editor, is an editor,
        fellow, professor, lecturer, biography, biografía, ver biografía, twitter account, lives in
    """,
    "tags": """
        tags, tag, topics, topic, themen, thema, schlagwörter, stichworte, etiquetas, filed under, keywords, categories,
        category, kategorie, kategorien, mots clés, más temas, archivado en, relaterte emner, temas, теги, etiketler,
        home, news, nachrichten, noticias, nyheter, sport, sports, politik, politics, business, wirtschaft, world,
        opinion, meinung, kultur, culture, lifestyle, entertainment, panorama, live, ticker, 뉴스, kommentare
    """,
    "you": """
        you, your, you're, you'll, you've, yours, sie, ihre, ihr, ihren, ihrem, vous, votre, vos, usted, tu, tus, te,
        su, dich, dein, deine, deinen, jij, jouw, din, dina, ditt, você, seu, sua, ваш, ваша, ваши, вас, anda
    """,
    "we": """
        our, us, we, wir, uns, unser, unsere, unserem, unseren, unserer, nous, nos, notre, nuestro, nuestra,
        nuestros, nuestras, nosotros, nossa, nosso, onze, vår, vårt, våra, наш, наша, наши, kami
    """,
    "function": """
        the, a, an, to, of, in, on, at, for, and, or, but, with, from, as, is, are, was, were, be, has, have, had, that,
        this, it, its, his, her, their, not, who, which, will, would, he, she, they, der, die, das, den, dem, des, ein,
        eine, einer, einem, einen, und, oder, aber, mit, für, auf, im, ist, sind, war, hat, zu, zur, zum, nicht, sich,
        als, auch, wie, bei, nach, le, la, les, du, de, et, en, un, une, dans, pour, que, qui, sur, est, au, aux, el,
        los, las, una, del, y, se, con, lo, al, il, che, e, per, non, della, o, do, da, em, um, uma, os, na, het, van,
        op, te, som, till, är, og, att, det, ett, på, til, at, и, в, на, не, что, с, по, из, к, jest, się, nie, z, w,
        ve, bir, bu, yang, dan, di, dengan
    """,
}

# Words that open a sentence which goes on from the one before, as an article's paragraphs do.
CONTINUING = frozenset(
    """
    he she they it but and however still also meanwhile his her their these those another both this that such
    er sie es aber doch und auch zudem dennoch allerdings dabei damit dazu seine ihre diese dieser dieses außerdem
    il elle ils elles mais et cette ces ce cependant son sa ses leur él ella ellos pero y además sin su esta este esto
    egli lui lei loro ma inoltre anche tuttavia hij zij ze maar ook ele ela eles mas também han hun hon men och og
    он она они но и однако также это его её их этот эта він вона вони але й та також це його її їх
    """.split(),  # noqa: SIM905  # a list of words is read more easily than a list of literals
)


def _phrases() -> Iterator[tuple[str, str]]:
    for category, listed in _PHRASES.items():
        for phrase in listed.split(","):
            yield " ".join(phrase.split()), category


def _table(*, stems: bool) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for phrase, category in _phrases():
        if phrase.endswith("*") == stems and phrase:
            key = phrase.rstrip("*")
            table[key] = (*table.get(key, ()), category)
    return table


_EXACT = _table(stems=False)
_STEMS = _table(stems=True)
_STEM_LENGTHS = sorted({len(stem) for stem in _STEMS})
_LONGER = {phrase.split()[0] for phrase in _EXACT if " " in phrase}


def counts(tokens: Sequence[str]) -> dict[str, int]:
    """How many words or phrases of each category stand in these lower-case words."""
    found: dict[str, int] = {}
    for at, token in enumerate(tokens):
        hits = _categories(token)
        if token in _LONGER:
            for end in range(at + 2, min(at + 4, len(tokens) + 1)):
                hits += _EXACT.get(" ".join(tokens[at:end]), ())
        for category in hits:
            found[category] = found.get(category, 0) + 1
    return found


@lru_cache(maxsize=20_000)  # most words of a page are those of the page before
def _categories(token: str) -> tuple[str, ...]:
    hits = _EXACT.get(token, ())
    for length in _STEM_LENGTHS:
        hits += _STEMS.get(token[:length], ())
    return hits
