package de.familienaudit.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the pages that the frame itself knows, and the way back after signing in. */
public final class PageAddress {

    public static final String ANMELDEN = "/anmelden.xhtml";
    public static final String ANMELDEN_CODE = "/anmelden-code.xhtml";

    /** Where everybody begins; {@code welcome-file} of {@code web.xml}. */
    public static final String UEBERSICHT = "/uebersicht.xhtml";

    public static final String VERWALTUNG = "/verwaltung/index.xhtml";
    public static final String BARRIEREFREIHEIT = "/barrierefreiheit.xhtml";
    public static final String STOERUNG = "/stoerung.xhtml";
    public static final String ZU_GROSS = "/zu-gross.xhtml";
    public static final String ZU_VIEL_TEXT = ZU_GROSS + "?art=text";

    /** Answers as long as the process does; for whoever watches over the server. */
    public static final String LEBT = "/api/lebt";

    /** Answers 200 while pages can be served; for a load balancer. */
    public static final String BEREIT = "/api/bereit";

    /** Query parameter of the login page: where to go afterwards; read it only through {@link #safe}. */
    public static final String ZURUECK = "zurueck";

    private static final Pattern OWN_PAGE = Pattern.compile("/[A-Za-z0-9_/-]+\\.xhtml");
    private static final Pattern QUERY = Pattern.compile("[!-~]*");

    private static final String FACES = "jakarta.faces.";

    private PageAddress() {}

    /**
     * The page to go to after signing in. Only pages of this program are accepted, so that nobody can be led elsewhere.
     *
     * @param wanted path inside the program with its query as it came with the request; may be null
     * @return the wanted page, the start page when it is none of ours
     */
    public static String safe(String wanted) {
        if (wanted == null) {
            return UEBERSICHT;
        }
        int mark = wanted.indexOf('?');
        String page = mark < 0 ? wanted : wanted.substring(0, mark);
        String query = mark < 0 ? "" : wanted.substring(mark + 1);
        boolean ours = OWN_PAGE.matcher(page).matches()
                && QUERY.matcher(query).matches()
                && !page.startsWith("//")
                && !page.startsWith(ANMELDEN)
                && !page.startsWith(ANMELDEN_CODE)
                && !page.startsWith(STOERUNG)
                && !page.startsWith(ZU_GROSS);
        return ours ? wanted : UEBERSICHT;
    }

    /** The login page that leads back to what this request asked for, with its context path. */
    public static String login(HttpServletRequest request) {
        return request.getContextPath() + login(wayBack(request));
    }

    /**
     * The login page, without the context path.
     *
     * @param wanted where to go afterwards; may be null
     */
    public static String login(String wanted) {
        return ANMELDEN + "?" + ZURUECK + "=" + encoded(safe(wanted));
    }

    /**
     * The page for the code of the second factor, without the context path.
     *
     * @param wanted where to go afterwards; may be null
     */
    public static String code(String wanted) {
        return ANMELDEN_CODE + "?" + ZURUECK + "=" + encoded(safe(wanted));
    }

    /** The login page that says that the session ended and leads back, with its context path. */
    public static String afterExpiry(HttpServletRequest request) {
        return login(request) + "&grund=abgelaufen";
    }

    /** What the user was looking at: the address of a GET; for a POST the page that it was sent from. */
    public static String wayBack(HttpServletRequest request) {
        if ("POST".equals(request.getMethod())) {
            return referringPage(request).orElseGet(() -> safe(request.getServletPath()));
        }
        String query = request.getQueryString();
        return safe(query == null ? request.getServletPath() : request.getServletPath() + "?" + query);
    }

    /** The very address of this GET once more, with its context path. */
    public static String same(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The address of this request without what only a form sends. */
    public static String withoutForm(HttpServletRequest request) {
        return withoutForm(request.getServletPath(), request.getQueryString());
    }

    /** @param query as it came; null for none */
    static String withoutForm(String page, String query) {
        String rest = query == null
                ? ""
                : Stream.of(query.split("&")).filter(part -> !isOfAForm(part)).collect(Collectors.joining("&"));
        return safe(rest.isEmpty() ? page : page + "?" + rest);
    }

    /** Whoever writes the name in some other way does not get it back either. */
    private static boolean isOfAForm(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8).startsWith(FACES);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static Optional<String> referringPage(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        URI page;
        try {
            page = URI.create(referer);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String root = request.getContextPath();
        if (!request.getServerName().equals(page.getHost())
                || page.getRawPath() == null
                || !page.getRawPath().startsWith(root + "/")) {
            return Optional.empty();
        }
        String path = page.getRawPath().substring(root.length());
        return Optional.of(safe(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
