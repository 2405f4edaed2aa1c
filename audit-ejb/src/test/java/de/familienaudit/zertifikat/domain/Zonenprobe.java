package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.beispiel;
import static de.familienaudit.zertifikat.domain.Angaben.geltung;
import static de.familienaudit.zertifikat.domain.Angaben.lage;

import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.zertifikat.domain.SiegelRule.Antwort;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A program that answers for the instants it is given, in the zone of its own JVM; see {@link SealIsTheSameInEveryZoneTest}. */
final class Zonenprobe {

    /** The history of the sources, and a Kommune whose Erhaltung begins on a 29 February. */
    private static final SiegelRule BEISPIEL = new SiegelRule(beispiel(null));

    private static final SiegelRule SCHALTTAG = new SiegelRule(List.of(
            geltung(1, Stufe.BILANZIERUNGSZERTIFIKAT, lage("29.02.2024 [A]"), lage("28.02.2027 [A]")),
            geltung(2, Stufe.ERHALTUNGSZERTIFIKAT, lage("29.02.2028 [A]"), Angabenlage.LEER)));

    private Zonenprobe() {}

    /** @param zeitpunkte instants with their offset */
    public static void main(String[] zeitpunkte) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String zeitpunkt : zeitpunkte) {
            Clock clock = Clock.fixed(
                    OffsetDateTime.parse(zeitpunkt).toInstant(),
                    new ClockProducer().clock().getZone());
            out.println(zeile(zeitpunkt, LocalDate.now(clock)));
        }
    }

    private static String zeile(String zeitpunkt, LocalDate heute) {
        return String.join(
                " | ",
                zeitpunkt,
                heute.toString(),
                antwort(BEISPIEL.am(heute)),
                antwort(SCHALTTAG.am(heute)),
                GeltungsdauerRule.ende(heute) + " " + GeltungsdauerRule.ende(heute, 1),
                Long.toString(GeltungsdauerRule.abweichung(heute, heute)));
    }

    private static String antwort(Antwort antwort) {
        return antwort.stand()
                + (antwort.luecke() == null ? "" : " " + antwort.luecke().tage())
                + (antwort.istStrittig() ? " " + antwort.zweifel().tag() : "");
    }
}
