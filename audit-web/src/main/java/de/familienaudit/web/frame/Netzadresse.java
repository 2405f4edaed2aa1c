package de.familienaudit.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The network address of who asks. Behind a proxy it stands in {@code X-Forwarded-For}, which anybody can write; so it is
 * believed only as far as proxies of AUDIT_PROXYS wrote it, from its end on, and not at all without that setting.
 */
@ApplicationScoped
public class Netzadresse {

    static final String SETTING = "AUDIT_PROXYS";

    private static final String HEADER = "X-Forwarded-For";

    private List<Netzbereich> proxys = List.of();

    @PostConstruct
    void init() {
        use(System.getenv(SETTING));
    }

    /** @throws IllegalArgumentException when a part of the setting is no address and no range of addresses */
    void use(String setting) {
        proxys = Netzbereich.liste(setting == null ? "" : setting);
    }

    /** The address of the client; the one of the connection unless a trusted proxy tells another. */
    public String von(HttpServletRequest request) {
        return von(request.getRemoteAddr(), Collections.list(request.getHeaders(HEADER)));
    }

    String von(String verbunden, List<String> headers) {
        List<String> weg = new ArrayList<>();
        headers.forEach(header -> Collections.addAll(weg, header.split(",")));
        String adresse = verbunden;
        for (int i = weg.size() - 1; i >= 0 && istProxy(adresse); i--) {
            Optional<String> davor = Netzbereich.adresse(weg.get(i));
            if (davor.isEmpty()) {
                return adresse;
            }
            adresse = davor.get();
        }
        return adresse;
    }

    private boolean istProxy(String adresse) {
        return proxys.stream().anyMatch(bereich -> bereich.enthaelt(adresse));
    }
}
