package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.domain.konto.AufgabentrennungRule;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import de.familienaudit.zugang.domain.konto.RollenvergabeRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gives a role in a Kommune, to a new account or to one that exists (rule R-1). */
@Dependent
class Rollengeber {

    @Inject
    private KontenRepository konten;

    /** @throws BusinessRuleException form.pflichtfeld, G.zeitraum_verkehrt, R-1.beginn_vergangen, R-1.rolle_schon_vergeben */
    RolleGegeben geben(long kontoId, long kommuneId, RolleGeben command, LocalDate heute) {
        Rolle rolle = EnumNames.find(Rolle.class, command.rolle())
                .orElseThrow(() -> new BusinessRuleException(Violation.at("rolle", "form.pflichtfeld")));
        Zeitraum gueltig = Zeitraumeingabe.of(Objects.requireNonNullElse(command.von(), heute), command.bis(), "bis");
        List<Rollenvergabe> alle = new ArrayList<>(konten.rollen(kontoId, kommuneId));
        RollenvergabeRule.pruefe(rolle, gueltig, alle, heute);
        Rollenvergabe neu = new Rollenvergabe(kommuneId, kontoId, rolle, gueltig);
        konten.persist(neu);
        alle.add(neu);
        return new RolleGegeben(kontoId, AufgabentrennungRule.istVerletzt(neu, alle));
    }
}
