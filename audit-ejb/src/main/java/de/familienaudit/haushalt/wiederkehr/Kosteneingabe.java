package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.haushalt.domain.wiederkehr.Faelligkeitsart;
import de.familienaudit.haushalt.domain.wiederkehr.Jahrestag;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenangabe;
import de.familienaudit.haushalt.domain.wiederkehr.KostenangabeRule;
import de.familienaudit.haushalt.domain.wiederkehr.WiederkehrendeKosten;
import de.familienaudit.haushalt.domain.wiederkehr.WiederkehrendeKostenRule;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recurring cost as it was read (rules H-8, G-5), with everything that is wrong with it. */
final class Kosteneingabe {

    /** Stands in for an amount that cannot be read, so that the other fields are looked at all the same. */
    private static final Geldbetrag PLATZHALTER = new Geldbetrag(BigDecimal.ONE);

    private final List<Violation> verstoesse = new ArrayList<>();
    private final Kostenangabe angabe;
    private final WiederkehrendeKosten kosten;

    Kosteneingabe(KostenEintragen command) {
        angabe = new Kostenangabe(
                command.bezeichnung(), command.herkunft(), command.massnahmeId(), command.haushaltsstelleId());
        verstoesse.addAll(KostenangabeRule.verstoesse(angabe));
        Geldbetrag betrag = betrag(command.betrag());
        Optional<Faelligkeitsart> art = EnumNames.find(Faelligkeitsart.class, command.faelligkeit());
        if (art.isEmpty()) {
            verstoesse.add(Violation.at("faelligkeit", "form.pflichtfeld"));
        }
        boolean fest = art.filter(a -> a == Faelligkeitsart.FESTER_TAG).isPresent();
        Optional<MonthDay> tag = fest ? Jahrestag.lies(command.festerTag()) : Optional.empty();
        boolean unlesbar = fest && tag.isEmpty() && !command.festerTag().isEmpty();
        if (unlesbar) {
            verstoesse.add(Violation.at("festerTag", "H-8.kein_tag", command.festerTag()));
        }
        kosten = new WiederkehrendeKosten(
                command.beginn(),
                command.ende(),
                betrag,
                unlesbar ? Faelligkeitsart.ENDE_DES_JAHRES : art.orElse(Faelligkeitsart.ENDE_DES_JAHRES),
                tag.orElse(null));
        verstoesse.addAll(WiederkehrendeKostenRule.verstoesse(kosten));
        verstoesse.addAll(KostenangabeRule.jahr("beginn", command.beginn()));
        verstoesse.addAll(KostenangabeRule.jahr("ende", command.ende()));
    }

    private Geldbetrag betrag(String eingabe) {
        try {
            return Betragseingabe.lies("betrag", eingabe);
        } catch (BusinessRuleException e) {
            verstoesse.addAll(e.violations());
            return PLATZHALTER;
        }
    }

    List<Violation> verstoesse() {
        return List.copyOf(verstoesse);
    }

    Kostenangabe angabe() {
        return angabe;
    }

    WiederkehrendeKosten kosten() {
        return kosten;
    }
}
