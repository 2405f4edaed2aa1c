package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Suchtext;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Ziel of the successor's draft that a measure is put into; one with the same words is added where it is missing. */
final class Zielwahl {

    private final Map<Long, Ziel> nachId;
    private final Map<Worte, Ziel> nachWorten = new HashMap<>();
    private final Map<Integer, Handlungsfeld> felder;
    private final Map<Integer, Integer> hoechste;
    private final List<Ziel> neue = new ArrayList<>();

    private record Worte(int feld, String text) {

        static Worte von(Ziel ziel) {
            return new Worte(ziel.handlungsfeld().nummer(), Suchtext.of(ziel.text()));
        }
    }

    /** @param hoechste the highest number that a Ziel ever had, by number of the Handlungsfeld */
    Zielwahl(Collection<Ziel> ziele, Collection<Handlungsfeld> felder, Map<Integer, Integer> hoechste) {
        this.nachId = ziele.stream().collect(Collectors.toMap(Ziel::id, Function.identity()));
        ziele.forEach(z -> nachWorten.putIfAbsent(Worte.von(z), z));
        this.felder = felder.stream().collect(Collectors.toMap(Handlungsfeld::nummer, Function.identity()));
        this.hoechste = new HashMap<>(hoechste);
    }

    /** @throws NotFoundException when the draft has no such Ziel */
    Ziel gewaehltes(long zielId) {
        Ziel ziel = nachId.get(zielId);
        if (ziel == null) {
            throw new NotFoundException();
        }
        return ziel;
    }

    /** @throws BusinessRuleException A-10.handlungsfeld_fehlt */
    Ziel gleiches(Ziel altes) {
        return nachWorten.computeIfAbsent(Worte.von(altes), worte -> {
            Handlungsfeld feld = felder.get(worte.feld());
            if (feld == null) {
                throw new BusinessRuleException(Violation.at("ziel", "A-10.handlungsfeld_fehlt", worte.feld()));
            }
            int nummer = hoechste.merge(worte.feld(), 1, Integer::sum);
            Ziel ziel = new Ziel(feld, nummer, altes.text(), altes.indikator(), altes.zielquelle());
            neue.add(ziel);
            return ziel;
        });
    }

    /** Those that are not in the draft yet, in order. */
    List<Ziel> neue() {
        return List.copyOf(neue);
    }
}
