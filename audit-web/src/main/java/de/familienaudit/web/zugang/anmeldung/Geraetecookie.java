package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.zugang.anmeldung.Geraetemarken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** The cookie by which a browser is known to the accounts that signed in with it; opens nothing (ADR 40). */
final class Geraetecookie {

    private static final String NAME = "geraet";

    private Geraetecookie() {}

    /** Its value, empty when the browser has none. */
    static String von(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** @param marken what the browser is to keep; nothing changes when it is empty */
    static void setze(HttpServletRequest request, HttpServletResponse response, String marken) {
        if (marken.isEmpty()) {
            return;
        }
        Cookie cookie = new Cookie(NAME, marken);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) Geraetemarken.GUELTIG.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
