package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Seite;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.SaeumnisReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Rule A-6: measures of the actor's Stellen that are überfällig or still wait for a report. */
@RequestScoped
class MeldungAufgaben implements AufgabenQuelle {

    private static final String ART = "MELDUNG";
    private static final int RANG = 110;
    private static final String ALLE = "/zielvereinbarung/sammelmeldung.xhtml?meine=ja&sortierung=STILLE";

    @Inject
    private FassungRepository fassungen;

    @Inject
    private SammelmeldungRepository massnahmen;

    @Inject
    private StellenService stellen;

    @Inject
    private SaeumnisReader saeumnisse;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public String art() {
        return ART;
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public Aufgabengruppe offene(int hoechstens) {
        if (!accessTable.erlaubt(currentActor.get(), ZielvereinbarungRechte.FORTSCHRITT_MELDEN)) {
            return Aufgabengruppe.leer(ART);
        }
        return fassungen
                .findGeltende()
                .map(fassung -> gruppe(massnahmen.findFaellige(
                        fassung.id(), saeumnisse.rule(), stellen.meineStellen().keySet(), hoechstens)))
                .orElseGet(() -> Aufgabengruppe.leer(ART));
    }

    private static Aufgabengruppe gruppe(Seite<MassnahmeZeile> seite) {
        List<Aufgabe> aufgaben =
                seite.zeilen().stream().map(MeldungAufgaben::aufgabe).toList();
        return new Aufgabengruppe(ART, aufgaben, seite.gesamt(), ALLE, false);
    }

    private static Aufgabe aufgabe(MassnahmeZeile m) {
        String adresse = "/zielvereinbarung/massnahme.xhtml?id=" + m.id() + "&melden=ja";
        String titel = m.nummer() + " " + m.titel();
        if (m.saeumnisse().contains(Saeumnis.UEBERFAELLIG.name())) {
            return new Aufgabe(m.id(), titel, "aufgabe.ueberfaellig", List.of(m.endeBis()), adresse);
        }
        return m.letzteMeldung() == null
                ? new Aufgabe(m.id(), titel, "aufgabe.nie_gemeldet", List.of(), adresse)
                : new Aufgabe(m.id(), titel, "aufgabe.still", List.of(m.letzteMeldung()), adresse);
    }
}
