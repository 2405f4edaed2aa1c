package de.familienaudit.zielvereinbarung.austausch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a table is which, found by its head; the order of the columns does not matter. */
final class Tabellenkopf {

    private final List<Optional<Spalte>> spalten = new ArrayList<>();
    private final List<Gelesen.Unbekanntes> unbekannte = new ArrayList<>();

    /** @throws de.familienaudit.shared.BusinessRuleException A-2.ausgabe_angabe_fehlt, A-2.ausgabe_angabe_falsch */
    Tabellenkopf(String ort, List<String> titel, List<Spalte> noetig) {
        Set<Spalte> gefunden = EnumSet.noneOf(Spalte.class);
        for (String kopf : titel) {
            Optional<Spalte> spalte = Spalte.mitTitel(Klartext.of(kopf)).filter(noetig::contains);
            if (spalte.isPresent() && !gefunden.add(spalte.get())) {
                throw Formatfehler.falsch(ort, spalte.get().titel(), kopf);
            }
            if (spalte.isEmpty() && !kopf.isBlank()) {
                unbekannte.add(new Gelesen.Unbekanntes(ort, Klartext.of(kopf)));
            }
            spalten.add(spalte);
        }
        noetig.stream().filter(s -> !gefunden.contains(s)).findFirst().ifPresent(s -> {
            throw Formatfehler.fehlt(ort, s.titel());
        });
    }

    List<Gelesen.Unbekanntes> unbekannte() {
        return unbekannte;
    }

    /**
     * One row of the table.
     *
     * @param art what it is about, null when its first column says so
     * @return empty for a blank row
     */
    Optional<Tabellenzeile> zeile(String ort, List<String> zellen, Art art, List<Gelesen.Unbekanntes> uebrige) {
        Map<Spalte, Object> werte = new EnumMap<>(Spalte.class);
        for (int i = 0; i < zellen.size(); i++) {
            if (zellen.get(i).isBlank()) {
                continue;
            }
            if (i < spalten.size() && spalten.get(i).isPresent()) {
                werte.put(spalten.get(i).get(), zellen.get(i));
            } else if (i >= spalten.size()) {
                uebrige.add(new Gelesen.Unbekanntes(ort, Klartext.of(zellen.get(i))));
            }
        }
        if (werte.isEmpty()) {
            return Optional.empty();
        }
        String wort = (String) werte.getOrDefault(Spalte.ART, "");
        return Optional.of(new Tabellenzeile(
                ort,
                art != null
                        ? art
                        : Art.mitWort(wort).orElseThrow(() -> Formatfehler.falsch(ort, Spalte.ART.titel(), wort)),
                werte));
    }
}
