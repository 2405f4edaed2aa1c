package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.konto.Schluessel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signed marks by which a device is known to an account that it signed in to (ADR 40). They open nothing: whoever holds one only
 * has attempts of his own. Each holds for one account and half a year; without AUDIT_SCHLUESSEL there are none. A browser
 * keeps the marks of some accounts in one cookie.
 */
@ApplicationScoped
public class Geraetemarken {

    /** How long a device is known after it was last used. */
    public static final Duration GUELTIG = Duration.ofDays(180);

    private static final int ID_BYTES = 12;

    /** Accounts that share one browser; the one used longest ago is forgotten first. */
    private static final int HOECHSTENS = 6;

    private static final String TRENNER = "~";
    private static final Pattern MARKE = Pattern.compile("([\\w-]{16})\\.(\\d{1,12})\\.([\\w-]{43})");

    @Inject
    private Geheimnisschutz schutz;

    /**
     * The device that the cookie proves for this account.
     *
     * @param cookie its value as the browser sent it, empty for none
     * @return empty when there is no mark of this account, or it is forged or too old
     */
    String geraet(String cookie, String name, Instant jetzt) {
        return marken(cookie)
                .filter(marke -> marke.gilt(jetzt) && schutz.istUnterschrift(marke.text(name), marke.unterschrift))
                .map(Marke::geraet)
                .findFirst()
                .orElse("");
    }

    /**
     * The cookie after signing in to this account: its mark renewed, those of other accounts kept.
     *
     * @return empty when no marks can be signed
     */
    String erneuert(String cookie, String name, Instant jetzt) {
        String bekannt = geraet(cookie, name, jetzt);
        String geraet = bekannt.isEmpty()
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(Schluessel.zufall(ID_BYTES))
                : bekannt;
        Marke neu = new Marke(geraet, jetzt.plus(GUELTIG).getEpochSecond(), "");
        Optional<String> unterschrift = schutz.unterschrift(neu.text(name));
        if (unterschrift.isEmpty()) {
            return "";
        }
        List<String> alle = Stream.concat(
                        Stream.of(new Marke(geraet, neu.bis, unterschrift.get())),
                        marken(cookie).filter(marke -> marke.gilt(jetzt) && !marke.geraet.equals(bekannt)))
                .limit(HOECHSTENS)
                .map(Marke::toString)
                .toList();
        return String.join(TRENNER, alle);
    }

    private static Stream<Marke> marken(String cookie) {
        return Stream.of(cookie.split(TRENNER))
                .limit(HOECHSTENS)
                .map(MARKE::matcher)
                .filter(Matcher::matches)
                .map(m -> new Marke(m.group(1), Long.parseLong(m.group(2)), m.group(3)));
    }

    private record Marke(String geraet, long bis, String unterschrift) {

        /** What is signed. */
        String text(String name) {
            return "geraet:" + geraet + ":" + bis + ":" + name;
        }

        boolean gilt(Instant jetzt) {
            return jetzt.getEpochSecond() < bis;
        }

        @Override
        public String toString() {
            return geraet + "." + bis + "." + unterschrift;
        }
    }
}
