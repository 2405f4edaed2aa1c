package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rule A-9: a Fassung on its way waits for the Projektleitung to bring it to its next step. */
@RequestScoped
class SchrittAufgaben extends FassungAufgaben {

    private static final int RANG = 32;

    @Inject
    private FassungRepository fassungen;

    @Override
    public String art() {
        return "FASSUNG_SCHRITT";
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
        return "aufgabe.fassung." + fassung.status();
    }

    @Override
    String seite() {
        return "/zielvereinbarung/fassung.xhtml";
    }

    @Override
    List<Fassung> findWartende() {
        return fassungen.findUnterwegs();
    }
}
