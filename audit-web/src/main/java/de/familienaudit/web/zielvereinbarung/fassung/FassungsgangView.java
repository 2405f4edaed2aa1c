package de.familienaudit.web.zielvereinbarung.fassung;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** {@code #{gang}}: how far a Fassung has come on its way (rule A-9), step by step. */
@Named("gang")
@ApplicationScoped
public class FassungsgangView {

    /** The states in which something is waited for; each is named after what is waited for. */
    private static final List<String> SCHRITTE =
            List.of("ENTWURF", "ZUR_PRUEFUNG", "GEPRUEFT", "BESCHLOSSEN", "UNTERZEICHNET");

    /**
     * One step.
     *
     * @param name state in which it is waited for
     * @param lage fertig, jetzt or offen
     */
    public record Schritt(String name, String lage) {}

    /**
     * The steps of a Fassung in this state; none for one that was given up.
     *
     * @param status name of the Fassungsstatus
     */
    public List<Schritt> schritte(String status) {
        if ("VERWORFEN".equals(status)) {
            return List.of();
        }
        int jetzt = SCHRITTE.indexOf(status);
        return IntStream.range(0, SCHRITTE.size())
                .mapToObj(i -> new Schritt(SCHRITTE.get(i), lage(i, jetzt)))
                .toList();
    }

    private static String lage(int schritt, int jetzt) {
        if (jetzt < 0 || schritt < jetzt) {
            return "fertig";
        }
        return schritt == jetzt ? "jetzt" : "offen";
    }

    /** Whether anything is still to be done. */
    public boolean unterwegs(String status) {
        return SCHRITTE.contains(status);
    }
}
