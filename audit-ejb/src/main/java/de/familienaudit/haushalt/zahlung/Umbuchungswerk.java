package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Jahresort;
import de.familienaudit.haushalt.buch.Jahresorte;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.ZahlungRule;
import de.familienaudit.haushalt.domain.bindung.Zeilenbetrag;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rest of a line moves to another position (rules H-3, H-5, H-9, R-3); on that position the commitment has one line, however often it moves. */
@Dependent
class Umbuchungswerk {

    /** For an act that is only tried; its line is made when nothing refuses it. */
    private static final long NOCH_KEINE = 0;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresorte orte;

    @Inject
    private Zahlungsphase phase;

    @Inject
    private CurrentActor currentActor;

    void pruefe(Bindungsfall fall, Zahlungspruefung pruefung, Umbuchen command, LocalDate tag) {
        if (command.jahresstelleId() == null) {
            pruefung.dazu(List.of(Violation.at("haushaltsstelle", "form.pflichtfeld")));
        } else if (pruefung.zeile() != null) {
            pruefung.dazu(ziel(fall, pruefung.zeile(), command.jahresstelleId()));
        }
        if (!pruefung.istLesbar()) {
            return;
        }
        fall.ueberDemRest(pruefung.betrag(), currentActor.get().kontoId()).ifPresent(v -> pruefung.dazu(List.of(v)));
        if (command.jahresstelleId() != null) {
            Zeilenbetrag nach = new Zeilenbetrag(NOCH_KEINE, command.jahresstelleId(), pruefung.betrag());
            pruefung.satz(() -> Bindungsbuchung.umbuchen(tag, pruefung.zeile(), nach))
                    .map(satz -> buchhalter.verstoesse(fall.sperre(), satz))
                    .ifPresent(pruefung::dazu);
        }
    }

    private List<Violation> ziel(Bindungsfall fall, Bindungszeile von, long jahresstelle) {
        Map<Long, Jahresort> beide = orte.find(List.of(von.jahresstelle(), jahresstelle));
        int jahr = beide.get(von.jahresstelle()).jahr();
        return ZahlungRule.ziel(
                jahr,
                beide.get(jahresstelle).jahr(),
                beide.get(jahresstelle).seite() == Haushaltsseite.AUSGABE,
                phase.istVorlaeufig(fall.sperre(), jahr));
    }

    /** Nothing refuses it. */
    Buchungssatz satz(Bindungsfall fall, Zahlungspruefung pruefung, Umbuchen command) {
        long jahresstelle = command.jahresstelleId();
        Optional<Bindungszeile> schonDa = fall.zeilen().stream()
                .filter(z -> z.jahresstelle() == jahresstelle)
                .findFirst();
        Bindungszeile nach = schonDa.orElseGet(() -> bindungen.neueZeile(fall, pruefung.zeile(), jahresstelle));
        return Bindungsbuchung.umbuchen(
                command.tag(), pruefung.zeile(), new Zeilenbetrag(nach.id(), jahresstelle, pruefung.betrag()));
    }
}
