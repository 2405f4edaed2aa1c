package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns what a person decided about the named parties into Stellen (rule A-3). */
@Dependent
class ImportStellen {

    @Inject
    private StellenService stellen;

    @Inject
    private KommuneService kommunen;

    /** Which Stelle each named party is, and which one is accountable per number of a measure. */
    record Zugeordnet(Map<String, StelleDetails> nachWortlaut, Map<String, Long> federfuehrung) {

        Long federfuehrung(String nummer) {
            return federfuehrung.get(nummer);
        }

        /** The Stellen of a measure in the order of the document, each once. */
        List<Long> beteiligte(GeleseneMassnahme m) {
            return m.stellen().stream()
                    .map(s -> nachWortlaut.get(s).id())
                    .distinct()
                    .toList();
        }
    }

    /** @throws BusinessRuleException A-3.stelle_fehlt, A-3.federfuehrung_extern, with all breaches at once */
    Zugeordnet resolve(GeleseneVereinbarung gelesen, ImportUebernehmen command) {
        String einspringende = kommunen.einspringendeStelle();
        Map<String, StelleDetails> nachWortlaut = save(gelesen, command, einspringende);
        Map<String, Long> federfuehrung = new HashMap<>();
        List<Violation> verstoesse = new ArrayList<>();
        gelesen.massnahmen().forEach(m -> {
            String nummer = ImportTexts.nummer(m).toString();
            String gewaehlt = command.federfuehrung().getOrDefault(nummer, einspringende);
            StelleDetails stelle = nachWortlaut.get(gewaehlt);
            if (stelle == null || (!ImportTexts.genannte(m).contains(gewaehlt) && !gewaehlt.equals(einspringende))) {
                verstoesse.add(Violation.of("A-3.federfuehrung_fremd", nummer, gewaehlt));
            } else if (!stelle.intern()) {
                verstoesse.add(Violation.of("A-3.federfuehrung_extern", nummer, stelle.name()));
            } else {
                federfuehrung.put(nummer, stelle.id());
            }
        });
        BusinessRuleException.throwIfAny(verstoesse);
        return new Zugeordnet(nachWortlaut, federfuehrung);
    }

    private Map<String, StelleDetails> save(
            GeleseneVereinbarung gelesen, ImportUebernehmen command, String einspringende) {
        Map<String, ImportUebernehmen.StellenZuordnung> entschieden = new HashMap<>();
        command.stellen().forEach(z -> entschieden.put(z.wortlaut(), z));
        Map<String, List<String>> wortlauteJeName = new LinkedHashMap<>();
        Map<String, Boolean> intern = new HashMap<>();
        List<Violation> verstoesse = new ArrayList<>();
        gelesen.massnahmen()
                .flatMap(m -> ImportTexts.genannte(m).stream())
                .distinct()
                .forEach(wortlaut -> {
                    ImportUebernehmen.StellenZuordnung z = entschieden.get(wortlaut);
                    String name = z == null
                            ? ""
                            : Objects.requireNonNullElse(z.name(), "").strip();
                    if (name.isEmpty()) {
                        verstoesse.add(Violation.of("A-3.stelle_fehlt", wortlaut));
                        return;
                    }
                    wortlauteJeName
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(wortlaut);
                    intern.merge(name, z.intern(), Boolean::logicalOr);
                });
        BusinessRuleException.throwIfAny(verstoesse);
        Map<String, StelleDetails> nachWortlaut = new HashMap<>();
        wortlauteJeName.forEach((name, wortlaute) -> {
            StelleDetails stelle = stellen.uebernehmen(name, intern.get(name), wortlaute);
            wortlaute.forEach(w -> nachWortlaut.put(w, stelle));
        });
        if (!nachWortlaut.containsKey(einspringende)) {
            nachWortlaut.put(einspringende, stellen.uebernehmen(einspringende, true, List.of()));
        }
        return nachWortlaut;
    }
}
