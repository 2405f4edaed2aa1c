package de.familienaudit.vorlage.stellungnahme;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.papier.PapierWriter;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a paper asks of the budget from its finance lines (rule V-8). */
@Dependent
class Papierfinanzen implements Finanzfragen {

    /** Money that a position has to hold already; the others bring something, or say what the plan does not hold. */
    private static final Set<Finanzart> BRAUCHT =
            Set.of(Finanzart.GESAMTKOSTEN, Finanzart.EIGENANTEIL, Finanzart.VERANSCHLAGUNG, Finanzart.DECKUNG);

    @Inject
    private Papierakten akten;

    @Override
    public Papierfrage find(long vorlageId) {
        return frage(akten.find(vorlageId));
    }

    private Papierfrage frage(Papierakte akte) {
        Papier papier = akte.papier();
        List<Integer> haushaltsjahre = papier.kaemmerei().haushaltsjahre();
        List<Finanzfrage> fragen = new ArrayList<>();
        for (int i = 0; i < papier.finanzen().size(); i++) {
            Finanzzeile zeile = papier.finanzen().get(i);
            if (zeile.betrag() != null || !zeile.haushaltsstelle().isEmpty()) {
                fragen.add(frage(i + 1, zeile, haushaltsjahre));
            }
        }
        return new Papierfrage(
                akte.id(), akte.aufzeichnung().nummer(), akte.aufzeichnung().id(), geldstand(akte), fragen);
    }

    private String geldstand(Papierakte akte) {
        Vorlagenangaben angaben = PapierWriter.angaben(akte.papier());
        return Geldstand.von(
                angaben.kaemmerei(),
                angaben.finanzen(),
                akten.verlauf(akte.id()).stream()
                        .anyMatch(a -> a.fassungsstand().anlass() == Aufzeichnungsanlass.VEROEFFENTLICHUNG));
    }

    private static Finanzfrage frage(int nummer, Finanzzeile zeile, List<Integer> haushaltsjahre) {
        Integer von = zeile.jahre().von();
        Integer bis = zeile.jahre().bis();
        if (von == null && !haushaltsjahre.isEmpty()) {
            von = haushaltsjahre.get(0);
            bis = haushaltsjahre.get(haushaltsjahre.size() - 1);
        }
        boolean jedes = zeile.jahre().jaehrlich() || von != null && von.equals(bis);
        Geldbetrag jeJahr = jedes && BRAUCHT.contains(zeile.art()) ? zeile.betrag() : null;
        return new Finanzfrage(nummer, zeile.art().name(), zeile.haushaltsstelle(), von, bis, jeJahr);
    }
}
