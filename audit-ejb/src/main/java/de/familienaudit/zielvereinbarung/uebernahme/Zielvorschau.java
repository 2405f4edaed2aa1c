package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Ziele a carry-over would add, by the same choice that the carry-over makes; nothing is stored. */
@Dependent
class Zielvorschau {

    @Inject
    private FassungsteileRepository teile;

    /** @param texte words of the measures in the agreement that ends, in the order in which they would be carried over */
    List<NeuesZiel> neue(Fassung entwurf, List<Massnahmentext> texte) {
        List<Ziel> vorhandene = teile.findZiele(entwurf.id());
        Map<String, Ziel> nachNummer = vorhandene.stream()
                .collect(Collectors.toMap(Ziel::zielnummer, Function.identity(), (erstes, weiteres) -> erstes));
        Zielwahl wahl = new Zielwahl(
                vorhandene,
                teile.findHandlungsfelder(entwurf.id()),
                teile.findHoechsteZielnummern(entwurf.zielvereinbarung().id()));
        List<NeuesZiel> neue = new ArrayList<>();
        for (Massnahmentext text : texte) {
            int bisher = wahl.neue().size();
            Ziel ziel = wahl.gleiches(text.ziel());
            if (wahl.neue().size() > bisher) {
                String nummer = text.ziel().zielnummer();
                Ziel dort = nachNummer.get(nummer);
                neue.add(new NeuesZiel(nummer, ziel.text(), ziel.zielnummer(), dort == null ? "" : dort.text()));
            }
        }
        return neue;
    }
}
