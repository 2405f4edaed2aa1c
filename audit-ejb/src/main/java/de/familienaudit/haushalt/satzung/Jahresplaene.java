package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.jahr.AnsatzRule;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsart;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the plan of a budget year is, for the rooms above (rule H-3). */
@Dependent
public class Jahresplaene {

    @Inject
    private SatzungRepository repository;

    /** @throws NotFoundException R-2, when nobody entered the year */
    public Jahresplan lies(int jahr) {
        Jahresakte akte = repository.findJahr(jahr).orElseThrow(NotFoundException::new);
        List<Satzungsakte> satzungen = repository.findSatzungen();
        Satzungsstaende staende = new Satzungsstaende(
                satzungen,
                repository.findSchritte(satzungen.stream().map(Satzungsakte::id).collect(Collectors.toList())));
        Optional<Satzungsakte> satzung = staende.haushaltssatzung(jahr);
        return new Jahresplan(
                akte,
                satzung.map(s -> AnsatzRule.grundlage(staende.satzung(s))).orElse(Ansatzgrundlage.KEINE),
                satzung.map(staende::schritte)
                        .map(schritte -> schritte.get(schritte.size() - 1))
                        .map(Schrittakte::id)
                        .orElse(null));
    }

    /**
     * The same, and it stays so until the end of the transaction; the first lock of whoever books an Ansatz.
     *
     * @throws NotFoundException R-2
     */
    public Jahresplan sperre(int jahr) {
        repository.lockKommuneShared();
        repository.lockSteps(jahr);
        return lies(jahr);
    }

    /** The Haushaltssatzung of each budget year that has one; two statements. */
    public Map<Integer, Satzung> satzungen() {
        List<Satzungsakte> akten = repository.findSatzungen();
        Satzungsstaende staende = new Satzungsstaende(
                akten,
                repository.findSchritte(akten.stream().map(Satzungsakte::id).collect(Collectors.toList())));
        Map<Integer, Satzung> jeJahr = new HashMap<>();
        for (Satzungsakte akte : akten) {
            if (akte.art() == Satzungsart.HAUSHALT) {
                Satzung satzung = staende.satzung(akte);
                for (int jahr = akte.jahre().von(); jahr <= akte.jahre().bis(); jahr++) {
                    jeJahr.put(jahr, satzung);
                }
            }
        }
        return jeJahr;
    }

    /** The same, and they stay so until the end of the transaction; the first lock of whoever rests on several of them. */
    public Map<Integer, Satzung> sperreSatzungen() {
        repository.lockKommuneShared();
        repository.lockSteps();
        return satzungen();
    }
}
