package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Jahresort;
import de.familienaudit.haushalt.domain.bindung.Bindungsantrag;
import de.familienaudit.haushalt.domain.bindung.BindungsantragRule;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.Zeilenbetrag;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as it was read (rules H-9, G-5): the same for what is sent and for its preview. */
final class Antragspruefung {

    private static final String ZEILEN = "zeilen:";

    private final List<Violation> verstoesse = new ArrayList<>();
    private final List<Bindungsantrag.Position> positionen = new ArrayList<>();
    /** Place of each readable line in the form. */
    private final List<Integer> plaetze = new ArrayList<>();

    private final Bindungsantrag antrag;

    /** @param orte of all positions that are chosen */
    Antragspruefung(BindungBeantragen command, Map<Long, Jahresort> orte) {
        List<Violation> anBetraegen = new ArrayList<>();
        for (int i = 0; i < command.zeilen().size(); i++) {
            lies(i, command.zeilen().get(i), orte, anBetraegen);
        }
        antrag = new Bindungsantrag(command.betreff(), command.begruendung(), positionen);
        BindungsantragRule.verstoesse(antrag).stream()
                .filter(v -> command.zeilen().isEmpty() || !v.code().equals("H-9.keine_zeile"))
                .map(this::anSeinemPlatz)
                .forEach(verstoesse::add);
        verstoesse.addAll(anBetraegen);
    }

    private void lies(int i, BindungBeantragen.Zeile zeile, Map<Long, Jahresort> orte, List<Violation> anBetraegen) {
        if (zeile.jahresstelleId() == null) {
            anBetraegen.add(Violation.at(ZEILEN + i + ":haushaltsstelle", "form.pflichtfeld"));
        }
        try {
            Geldbetrag betrag = Betragseingabe.lies(ZEILEN + i + ":betrag", zeile.betrag());
            if (zeile.jahresstelleId() != null) {
                Jahresort ort = orte.get(zeile.jahresstelleId());
                positionen.add(new Bindungsantrag.Position(ort.id(), ort.seite(), ort.jahr(), betrag));
                plaetze.add(i);
            }
        } catch (BusinessRuleException e) {
            anBetraegen.addAll(e.violations());
        }
    }

    /** A line that could not be read leaves the others where they stand in the form. */
    private Violation anSeinemPlatz(Violation verstoss) {
        if (!verstoss.field().startsWith(ZEILEN)) {
            return verstoss;
        }
        String[] teile = verstoss.field().split(":", 3);
        int platz = plaetze.get(Integer.parseInt(teile[1]));
        return new Violation(verstoss.code(), ZEILEN + platz + ":" + teile[2], verstoss.params());
    }

    Bindungsantrag antrag() {
        return antrag;
    }

    List<Violation> verstoesse() {
        return List.copyOf(verstoesse);
    }

    /** What it would reserve, on lines that do not exist yet; empty while no line can be read. */
    Optional<Buchungssatz> satz(LocalDate tag) {
        List<Zeilenbetrag> zeilen = new ArrayList<>();
        for (int i = 0; i < positionen.size(); i++) {
            Bindungsantrag.Position p = positionen.get(i);
            zeilen.add(new Zeilenbetrag(i + 1L, p.jahresstelle(), p.betrag()));
        }
        return zeilen.isEmpty() ? Optional.empty() : Optional.of(Bindungsbuchung.reservieren(tag, zeilen));
    }
}
