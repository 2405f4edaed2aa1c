package de.familienaudit.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * {@code #{sprache}}: the language of the pages. German unless the user chose English in the footer; the language of
 * the browser does not decide, because everybody in an office has to see the same words.
 */
@Named("sprache")
@RequestScoped
public class SpracheView {

    private static final String NAME = "sprache";
    private static final int HALF_A_YEAR = 180 * 24 * 60 * 60;

    private Locale locale = Locale.GERMAN;

    @PostConstruct
    void init() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String chosen = external.getRequestParameterMap().get(NAME);
        if (chosen != null) {
            locale = locale(chosen);
            remember(external);
        } else if (external.getRequestCookieMap().get(NAME) instanceof Cookie cookie) {
            locale = locale(cookie.getValue());
        }
    }

    /** The language that this browser was given before, where there is no page. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Locale.GERMAN
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .findFirst()
                        .map(cookie -> locale(cookie.getValue()))
                        .orElse(Locale.GERMAN);
    }

    public Locale getLocale() {
        return locale;
    }

    /** Language tag of the page, {@code de} or {@code en}. */
    public String getTag() {
        return locale.getLanguage();
    }

    private static Locale locale(String tag) {
        return "en".equals(tag) ? Locale.ENGLISH : Locale.GERMAN;
    }

    private void remember(ExternalContext external) {
        Map<String, Object> properties = Map.of(
                "path",
                external.getRequestContextPath() + "/",
                "maxAge",
                HALF_A_YEAR,
                "httpOnly",
                true,
                "secure",
                external.isSecure(),
                "SameSite",
                "Lax");
        external.addResponseCookie(NAME, locale.getLanguage(), properties);
    }
}
