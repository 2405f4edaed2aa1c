package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rule A-9: a draft that was returned, or that a body refused, waits for the Projektleitung. */
@RequestScoped
class RueckgabeAufgaben extends FassungAufgaben {

    private static final int RANG = 31;

    @Inject
    private FassungRepository fassungen;

    @Override
    public String art() {
        return "RUECKGABE";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    Rolle rolle() {
        return Rolle.PROJEKTLEITUNG;
    }

    @Override
    String satz(Fassung fassung) {
        return "aufgabe.rueckgabe";
    }

    @Override
    List<Fassung> findWartende() {
        return fassungen.findZurueckgegebene();
    }
}
