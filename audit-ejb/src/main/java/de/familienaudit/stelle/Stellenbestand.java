package de.familienaudit.stelle;

import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenvorgang;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Which Stellen the lists have (rules A-9, G-6). */
@Dependent
class Stellenbestand implements Entwurfsstellen {

    @Inject
    private StellenRepository repository;

    @Inject
    private Stellenchronik chronik;

    @Inject
    private Zustaendigkeiten zustaendigkeiten;

    @Override
    public void entwurfErledigt() {
        repository.lockBestand();
        List<Stelle> wartende = repository.lockImEntwurf();
        if (wartende.isEmpty()) {
            return;
        }
        List<Long> ids = wartende.stream().map(Stelle::id).toList();
        Set<Long> entschieden = zustaendigkeiten.entschieden(ids);
        Set<Long> offen = zustaendigkeiten.inEntwuerfen(ids);
        for (Stelle stelle : wartende) {
            if (entschieden.contains(stelle.id())) {
                verzeichne(stelle);
            } else if (!offen.contains(stelle.id())) {
                stelle.aufgeben();
                chronik.record(stelle, Stellenvorgang.ENTFERNT, stelle.name(), "", "");
            }
        }
    }

    /** It stands in every list from now on, and its history says so. */
    void verzeichne(Stelle stelle) {
        if (stelle.verzeichnen()) {
            chronik.record(stelle, Stellenvorgang.VERZEICHNET, "", stelle.name(), "");
        }
    }
}
