"""The words and addresses by which pages that are no articles give themselves away, in the languages of the web."""

from __future__ import annotations

import re

FORUM_PATH = re.compile(
    r"/(forums?|threads?|viewtopic|showthread|discussions?|questions/\d+|t/[^/]{1,200}/\d+|topic/\d+)(?=[/.?-]|$)",
    re.IGNORECASE,
)
FORUM_HOST = re.compile(r"(forums?|bbs|boards?|community|discuss)\.", re.IGNORECASE)
SHOP_PATH = re.compile(
    r"/(products?|item|dp|shop|store|pricing|solutions?|services?|applications?|c|collections?|calculators?)(/|$)",
    re.IGNORECASE,
)
LIST_PATH = re.compile(
    r"/(category|categories|tags?|topics?|collections?|search|browse|archives?|listings?|authors?)(/"
    r"|$)",
    re.IGNORECASE,
)
ARTICLE_PATH = re.compile(
    r"/(blogs?|news|articles?|posts?|stor(y|ies)|opinions?|features?|guides?|reviews?|learn|resources?|magazine|press"
    r"|insights?|p|knowledge[\w-]*|20\d\d)(/|$)",
    re.IGNORECASE,
)
PRICE = re.compile(r"[$€£¥]\s?\d")
CART = re.compile(
    r"add to (?:cart|bag|basket)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|checkout", re.IGNORECASE
)
SIGN_IN = re.compile(
    r"\b(?:sign|log) ?in (?:to|with|or)\b|\bplease (?:sign|log) ?in\b|\blog ?in required|bitte (?:melden|loggen) sie"
    r" sich|^(?:sign|log) ?in\b|connectez-vous pour|inicia sesión para",
    re.IGNORECASE,
)
# Every list of words: English, then German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian and others.
WALL = re.compile(
    r"^just a moment|attention required|access (?:to this page has been )?denied|are you (?:a |not a )?(?:robot"
    r"|human)"
    r"|(?:verify|confirm|prove) (?:that )?you(?:'re| are)|enable (?:javascript and cookies|js and disable)"
    r"|press (?:&|and) hold"
    r"|pardon our interruption|unusual (?:traffic|activity)|checking (?:if the site|your browser)|captcha"
    r"|ddos.protection"
    r"|incapsula incident|request (?:unsuccessful|blocked)|you have been blocked|security check"
    r"|(?:einen|nur einen) moment|sind sie ein (?:mensch|roboter)|zugriff verweigert|un instant"
    r"|êtes.vous (?:un )?humain"
    r"|accès refusé|un momento|eres humano|acceso denegado|acesso negado|accesso negato|проверка браузера"
    r"|доступ запрещ"
    r"|安全验证|访问被拒绝|アクセスが拒否",
    re.IGNORECASE,
)
WALL_CODE = re.compile(
    r"_cf_chl_opt|challenges\.cloudflare\.com|captcha-delivery\.com|px-captcha|_Incapsula_Resource|awswaf|g-recaptcha"
    r"|h-captcha"
)
CONSENT = re.compile(
    r"before you continue|we value your privacy|(?:accept|manage|consent to) (?:all )?(?:the )?(?:use of )?cookies"
    r"|cookie (?:consent|settings|preferences)|mit werbung (?:und|weiter)|cookies? (?:zustimmen|akzeptieren)"
    r"|zustimmung"
    r"|nous respectons votre vie privée|accepter (?:les|et) |gérer (?:les|mes) cookies|valoramos (?:tu|su) privacidad"
    r"|aceptar (?:las |todas )?(?:las )?cookies|aceitar (?:os )?cookies|accetta (?:i |tutti i )?cookie|la tua privacy"
    r"|cookies accepteren|akceptuję|принять (?:все )?(?:файлы )?cookie",
    re.IGNORECASE,
)
CONSENT_HOST = re.compile(r"(?:consent|privacy-mgmt|cmp|guce|zustimmung)[\w-]*\.", re.IGNORECASE)
PAYWALL = re.compile(
    r"subscrib\w* (?:now )?to (?:continue|read|keep reading|unlock|get (?:full )?access)|(?:for"
    r"|to) (?:paid )?subscribers(?: only)?\b"
    r"|subscriber.only|already a (?:subscriber|member)\?|(?:continue|keep) reading (?:with|for) "
    r"|unlock this (?:article|story)"
    r"|to (?:continue|keep) reading|this (?:article|story|content) is (?:for|only|exclusive)"
    r"|become a (?:paid )?subscriber"
    r"|free articles? (?:left|remaining)|mit einem abo|weiterlesen mit|jetzt (?:testen|abonnieren)|nur für abonnent"
    r"|abo-artikel"
    r"|bereits abonnent|réservée? aux abonné|(?:il vous )?reste \d+ ?% de cet article|déjà abonné|pour lire la suite"
    r"|(?:solo|exclusivo|contenido) para suscriptores|suscríbete para|ya eres suscriptor|exclusivo para assinantes"
    r"|assine para|riservat[oi] agli abbonati|abbonati per|sei già abbonato|(?:alleen|exclusief) voor abonnees"
    r"|al abonnee\?"
    r"|tylko dla (?:subskrybentów|prenumeratorów)|для подписчиков|for abonnenter|för prenumeranter"
    r"|有料会員|会员专享|구독자 전용",
    re.IGNORECASE,
)
MISSING = re.compile(
    r"\b(?:error|code|http|fehler|erreur|errore|erro|ошибка)[\s:#-]{0,3}404\b|(?:^|\| )404 ?(?:\||$)"
    r"|\b404\b[\s:,|–—-]{0,4}(?:error|not found|page|oops|sorry|fehler|erreur|ошибка)"
    r"|(?:page|article|story|content|site) (?:was |is |could |can ?|you \w+ )?(?:not |n.t "
    r"|no longer )(?:be )?(?:found|available|exist)"
    r"|not found$|no longer exists|nothing (?:was )?found|doesn.t exist|page does not exist|something went wrong"
    r"|(?:seite|artikel) (?:wurde )?nicht (?:gefunden|verfügbar)|page (?:introuvable|non trouvée)|n.existe (?:pas"
    r"|plus)"
    r"|página no (?:encontrada|existe|disponible)|no se ha encontrado|página não encontrada|pagina non trovata"
    r"|pagina niet gevonden|nie znaleziono strony|страница не найдена|sidan (?:kunde inte|finns inte)"
    r"|siden (?:ble ikke|findes ikke)"
    r"|ページが見つかりません|页面不存在|找不到|페이지를 찾을 수 없|halaman tidak ditemukan|sayfa bulunamadı",
    re.IGNORECASE,
)
SEARCH_PATH = re.compile(
    r"/(?:search|suche|recherche|buscar|busca|cerca|zoeken|szukaj|poisk|sok)(?:/|\.|$)", re.IGNORECASE
)
SEARCH_QUERY = re.compile(r"(?:^|&)(?:q|s|query|search|keyword)=", re.IGNORECASE)
ABOUT_PATH = re.compile(
    r"^/(?:[a-z]{2}/)?(?:about(?:-us)?|contact(?:-us)?|imprint|impressum|kontakt|privacy(?:-policy)?|terms(?:-\w+)*"
    r"|datenschutz|team"
    r"|mentions-legales|qui-sommes-nous|contacto|sobre-nosotros|quienes-somos|chi-siamo|careers|jobs|faq|help"
    r"|advertise"
    r"|subscribe|newsletters?)/?(?:\.html?)?$",
    re.IGNORECASE,
)
VIDEO_PATH = re.compile(r"/(?:videos?|watch|podcasts?|audio|mediathek|player|listen|episodes?)(?:/|$)", re.IGNORECASE)
GALLERY_PATH = re.compile(
    r"/(?:gallery|galleries|galerie|galeria|galería|photos?|pictures|slideshows?|fotos?|fotostrecken?|bilder"
    r"|bildstrecke"
    r"|diaporamas?|images)(?:/|$)",
    re.IGNORECASE,
)
LIVE_TITLE = re.compile(
    r"\blive(?:[ -](?:blog|updates?|ticker|coverage|news|text)|:)|\bliveticker|\bnewsblog|en (?:direct|directo"
    r"|vivo)\b|ao vivo|in diretta"
    r"|minuto a minuto|as it happened|онлайн.трансляция",
    re.IGNORECASE,
)
