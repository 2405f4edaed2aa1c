package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Schriftstueckstatus;
import de.familienaudit.signatur.schriftstueck.SchriftstueckRepository;
import de.familienaudit.signatur.schriftstueck.Unterzeichnungsbefugnis;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule S-1: papers that wait for the signature of the actor, as the Landrätin or as her deputy of today. */
@RequestScoped
class UnterschriftAufgaben implements AufgabenQuelle {

    private static final String ART = "ZUR_UNTERSCHRIFT";
    private static final int RANG = 10;

    /** Whoever may not sign what nobody put forward may sign nothing. */
    private static final Set<Long> NIEMAND = Set.of();

    private static final Set<Schriftstueckstatus> OFFENE = Arrays.stream(Schriftstueckstatus.values())
            .filter(Schriftstueckstatus::istOffen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Schriftstueckstatus.class)));

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private Unterzeichnungsbefugnis befugnis;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

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
        if (!accessTable.erlaubt(currentActor.get(), SignaturRechte.UNTERZEICHNEN)) {
            return Aufgabengruppe.leer(ART);
        }
        long konto = currentActor.get().kontoId();
        if (befugnis.policy().hindernis(NIEMAND).isPresent()) {
            return Aufgabengruppe.leer(ART);
        }
        List<Aufgabe> aufgaben = papiere.findVonAnderen(OFFENE, konto, hoechstens).stream()
                .map(UnterschriftAufgaben::aufgabe)
                .toList();
        long gesamt = papiere.countVonAnderen(OFFENE, konto);
        return new Aufgabengruppe(ART, aufgaben, gesamt, "/signatur/index.xhtml?stand=OFFEN", false);
    }

    private static Aufgabe aufgabe(Schriftstueck s) {
        return new Aufgabe(
                s.id(),
                s.titel(),
                "aufgabe.unterschrift",
                List.of(
                        s.einreichung().name(),
                        LocalDate.ofInstant(s.einreichung().am(), ClockProducer.BERLIN)),
                "/signatur/schriftstueck.xhtml?id=" + s.id());
    }
}
