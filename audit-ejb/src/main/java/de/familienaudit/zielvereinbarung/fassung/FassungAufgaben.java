package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.inject.Inject;
import java.util.List;

/** Rule A-9: Fassungen that wait for somebody with a role. */
abstract class FassungAufgaben implements AufgabenQuelle {

    @Inject
    private CurrentActor currentActor;

    /** Who is waited for. */
    abstract Rolle rolle();

    /** Key of the sentence for a Fassung; its placeholder is the number of the Fassung. */
    abstract String satz(Fassung fassung);

    /** Path of the page where it is done. */
    String seite() {
        return "/zielvereinbarung/entwurf.xhtml";
    }

    /** What waits, newest first. */
    abstract List<Fassung> findWartende();

    @Override
    public Aufgabengruppe offene(int hoechstens) {
        if (!currentActor.get().hat(rolle())) {
            return Aufgabengruppe.leer(art());
        }
        List<Aufgabe> aufgaben = findWartende().stream().map(this::aufgabe).toList();
        return Aufgabengruppe.erste(art(), aufgaben, hoechstens);
    }

    private Aufgabe aufgabe(Fassung f) {
        return new Aufgabe(
                f.id(), f.zielvereinbarung().titel(), satz(f), List.of(f.nummer()), seite() + "?id=" + f.id());
    }
}
