package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspann;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the whole text of a Fassung for comparing and for printing; a fixed number of statements, however long it is. */
@Dependent
class InhaltReader {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    Fassungsinhalt read(Fassung fassung) {
        long id = fassung.id();
        Map<Long, List<String>> stellen = group(teile.findStellen(id));
        Map<Long, List<String>> federfuehrende = group(teile.findFederfuehrende(id));
        Map<Long, List<String>> anlagen = group(teile.findAnlagen(id));
        Map<String, List<String>> abhaengigkeiten = new HashMap<>();
        for (Abhaengigkeit a : teile.findAbhaengigkeiten(id)) {
            abhaengigkeiten.computeIfAbsent(a.von(), v -> new ArrayList<>()).add(a.auf());
        }
        List<Fassungsinhalt.Eintrag> massnahmen = new ArrayList<>();
        for (Massnahmentext t : fassungen.findTexte(id)) {
            List<String> federfuehrung = federfuehrende.getOrDefault(t.id(), List.of(""));
            massnahmen.add(new Fassungsinhalt.Eintrag(
                    t.massnahme().id(),
                    t.nummer(),
                    t.vereinbart(),
                    federfuehrung.get(0),
                    stellen.getOrDefault(t.id(), List.of()).stream().distinct().toList(),
                    anlagen.getOrDefault(t.id(), List.of()),
                    abhaengigkeiten.getOrDefault(t.nummer().toString(), List.of())));
        }
        Map<String, Zieltext> ziele = new LinkedHashMap<>();
        teile.findZiele(id)
                .forEach(z -> ziele.put(z.zielnummer(), new Zieltext(z.text(), z.indikator(), z.zielquelle())));
        return new Fassungsinhalt(massnahmen, ziele, vorspann(fassung));
    }

    Map<String, String> vorspann(Fassung fassung) {
        Vorspann v = fassung.vorspann();
        Map<String, String> teile = new LinkedHashMap<>();
        teile.put("titel", v.titel());
        teile.put("projektleitung", v.projektleitung());
        teile.put("auditorin", v.auditorin());
        teile.put("protokolldatum", v.protokolldatum().map(Object::toString).orElse(""));
        teile.put("gesamtziel", v.gesamtziel());
        teile.put("vision", String.join("\n", fassungen.findVisionspunkte(fassung.id())));
        teile.put("definitionFamilie", v.definitionFamilie());
        teile.put("definitionSenioren", v.definitionSenioren());
        teile.put("zielDesAudits", v.zielDesAudits());
        return teile;
    }

    private static Map<Long, List<String>> group(List<Object[]> rows) {
        Map<Long, List<String>> grouped = new HashMap<>();
        rows.forEach(row ->
                grouped.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return grouped;
    }
}
