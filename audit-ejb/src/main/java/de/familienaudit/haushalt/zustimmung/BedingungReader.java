package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.BedingungRule;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsart;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of a form (rule H-4): first what cannot be read is told at once, then what the rule says. */
public final class BedingungReader {

    private final List<Bedingung> bedingungen = new ArrayList<>();
    private final List<Violation> verstoesse = new ArrayList<>();

    /** @param jahr of the commitment, where a condition names none */
    public BedingungReader(List<Bedingungsangabe> angaben, int jahr) {
        for (int i = 0; i < angaben.size(); i++) {
            lies("bedingungen:" + i + ":", angaben.get(i), jahr);
        }
        if (verstoesse.isEmpty()) {
            verstoesse.addAll(BedingungRule.verstoesse(bedingungen));
        }
    }

    private void lies(String zeile, Bedingungsangabe angabe, int jahr) {
        Optional<Bedingungsart> art = EnumNames.find(Bedingungsart.class, angabe.art());
        if (art.isEmpty()) {
            verstoesse.add(Violation.at(zeile + "art", "form.pflichtfeld"));
            return;
        }
        if (!art.get().folgtAusDerSatzung()) {
            bedingungen.add(Bedingung.mitNachweis(art.get(), angabe.bezeichnung()));
            return;
        }
        try {
            int gemeint = angabe.jahr().isEmpty() ? jahr : Satzungsjahre.lies(zeile + "jahr", angabe.jahr());
            bedingungen.add(Bedingung.ausDerSatzung(art.get(), gemeint));
        } catch (BusinessRuleException e) {
            verstoesse.addAll(e.violations());
        }
    }

    /** In the order of the form. */
    public List<Bedingung> bedingungen() {
        return List.copyOf(bedingungen);
    }

    /** What cannot be read, else what the rule says; all at once. */
    public List<Violation> verstoesse() {
        return List.copyOf(verstoesse);
    }
}
