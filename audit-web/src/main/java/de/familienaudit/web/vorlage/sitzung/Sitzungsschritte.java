package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.vorlage.sitzung.SitzungBlatt;
import java.util.ArrayList;
import java.util.List;

/** Names of the steps that are possible with a session, as its address has them. */
final class Sitzungsschritte {

    private Sitzungsschritte() {}

    static List<String> of(SitzungBlatt blatt) {
        List<String> schritte = new ArrayList<>();
        switch (blatt.zeile().stand()) {
            case "GEPLANT" -> {
                schritte.addAll(List.of("aendern", "absagen", "zuruecknehmen"));
                if (blatt.erreicht()) {
                    schritte.add("stattgefunden");
                }
            }
            case "ABGESAGT" -> {
                schritte.add("zuruecknehmen");
                if (blatt.absage().nachfolger() == null) {
                    schritte.add("wiederholen");
                }
                if (!blatt.absage().wahl().isEmpty()) {
                    schritte.add("ersetzen");
                }
            }
            case "STATTGEFUNDEN" -> schritte.addAll(List.of("aendern", "zuruecknehmen"));
            default -> {
                // what was taken back stays as it is
            }
        }
        return schritte;
    }
}
