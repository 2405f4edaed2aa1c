package de.familienaudit.web.zielvereinbarung.aufnahme;

import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who is who in a document, and who is accountable for which measure, as far as a person decided it. */
class Stellenzuordnung implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<StelleForm> stellen = List.of();
    private final Map<String, String> federfuehrung = new LinkedHashMap<>();
    private Map<String, String> vorgeschlagen = Map.of();

    /** Takes new proposals over, but where somebody decided otherwise. */
    void folge(ImportVorschau vorschau) {
        Map<String, StelleForm> entschieden = new HashMap<>();
        stellen.stream().filter(StelleForm::istEntschieden).forEach(s -> entschieden.put(s.wortlaut(), s));
        stellen = vorschau.stellen().stream()
                .map(s -> entschieden.getOrDefault(s.wortlaut(), new StelleForm(s)))
                .toList();
        Map<String, String> bisher = vorgeschlagen;
        vorgeschlagen = vorschlaege(vorschau);
        vorgeschlagen.forEach((nummer, neu) -> {
            if (Objects.equals(federfuehrung.get(nummer), bisher.get(nummer))) {
                federfuehrung.put(nummer, neu);
            }
        });
    }

    private static Map<String, String> vorschlaege(ImportVorschau vorschau) {
        Map<String, String> vorschlaege = new LinkedHashMap<>();
        vorschau.felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .forEach(m -> vorschlaege.put(m.nummer(), m.federfuehrung()));
        return vorschlaege;
    }

    List<StelleForm> stellen() {
        return stellen;
    }

    /** The Stelle by the number of the measure; the form writes into it. */
    Map<String, String> federfuehrung() {
        return federfuehrung;
    }
}
