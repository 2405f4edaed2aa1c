package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rule A-9: what was given to examination waits for the Auditor to confirm that its goals are adequate and achievable. */
@RequestScoped
class PruefungAufgaben extends FassungAufgaben {

    private static final int RANG = 30;

    @Inject
    private FassungRepository fassungen;

    @Override
    public String art() {
        return "PRUEFUNG";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    Rolle rolle() {
        return Rolle.AUDITOR;
    }

    @Override
    String satz(Fassung fassung) {
        return "aufgabe.pruefung";
    }

    @Override
    List<Fassung> findWartende() {
        return fassungen.findZurPruefung();
    }
}
