package de.familienaudit.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/**
 * Redirects that never repeat what the request says of its host: to a path of this server, or below the configured public
 * address (AUDIT_ADRESSE, for example {@code https://audit.kreis.example}).
 */
public final class Weiterleitung {

    static final String SETTING = "AUDIT_ADRESSE";

    private static final String SERVER = server(System.getenv(SETTING));

    private Weiterleitung() {}

    /**
     * Answers with a redirect (302).
     *
     * @param response not committed yet
     * @param address path with its context path
     */
    public static void send(HttpServletResponse response, String address) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", target(SERVER, address));
    }

    /** The place to go to: what is a path of this program gets the public address in front, when there is one. */
    static String target(String server, String address) {
        return address.startsWith("/") && !address.startsWith("//") ? server + address : address;
    }

    /**
     * Scheme and host under which people find the program, for what leaves it.
     *
     * @param sonst what to take without a configured public address
     */
    public static String oeffentlich(String sonst) {
        return SERVER.isEmpty() ? sonst : SERVER;
    }

    /**
     * Scheme and host of the setting.
     *
     * @throws IllegalArgumentException when it is no address of the web
     */
    static String server(String setting) {
        if (setting == null || setting.isBlank()) {
            return "";
        }
        URI uri = URI.create(setting.strip());
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    SETTING + ": „" + setting + "“ ist keine Adresse wie https://audit.kreis.example");
        }
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
