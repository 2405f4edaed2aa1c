package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.haushalt.domain.satzung.Genehmigungsbetrag;
import de.familienaudit.haushalt.domain.satzung.Genehmigungsgegenstand;
import de.familienaudit.haushalt.domain.satzung.Satzungsschritt;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.satzung.Schritterfassung;
import de.familienaudit.haushalt.domain.satzung.TeilgenehmigungRule;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** What was typed of a step, read; what cannot be read stands among the breaches, and nothing is guessed. */
final class SchrittReader {

    private final SchrittEintragen command;
    private final Satzungsstand stand;
    private final List<Genehmigungsbetrag> betraege = new ArrayList<>();
    private final List<Violation> verstoesse = new ArrayList<>();

    SchrittReader(SchrittEintragen command) {
        this.command = command;
        stand = EnumNames.find(Satzungsstand.class, command.stand()).orElse(null);
        if (stand == null) {
            verstoesse.add(Violation.at("stand", "form.pflichtfeld"));
            return;
        }
        command.betraege().stream().filter(b -> !b.istLeer()).forEach(this::lies);
        if (verstoesse.isEmpty()) {
            verstoesse.addAll(TeilgenehmigungRule.verstoesse(stand, betraege, command.nacherfasst()));
        }
    }

    private void lies(SchrittEintragen.Betrag betrag) {
        Genehmigungsgegenstand gegenstand = EnumNames.find(Genehmigungsgegenstand.class, betrag.gegenstand())
                .orElse(Genehmigungsgegenstand.SONSTIGES);
        String zeile = "betraege:" + gegenstand.ordinal() + ":";
        Geldbetrag beschlossen = BusinessRuleException.sammle(
                verstoesse, () -> Betragseingabe.lies(zeile + "beschlossen", betrag.beschlossen()));
        Geldbetrag genehmigt = BusinessRuleException.sammle(
                verstoesse, () -> Betragseingabe.liesAuchNichts(zeile + "genehmigt", betrag.genehmigt()));
        if (beschlossen != null && genehmigt != null) {
            betraege.add(new Genehmigungsbetrag(gegenstand, beschlossen, genehmigt));
        }
    }

    /** What is wrong with it in itself; the others may only be asked when the Stand is known. */
    List<Violation> verstoesse() {
        return verstoesse;
    }

    boolean hatStand() {
        return stand != null;
    }

    Satzungsschritt schritt() {
        return new Satzungsschritt(stand, command.tag(), command.nachweis());
    }

    Schritterfassung wie() {
        return new Schritterfassung(command.nacherfasst(), command.grund());
    }

    List<Genehmigungsbetrag> betraege() {
        return betraege;
    }
}
