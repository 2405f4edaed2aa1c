package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.konto.BenutzernameRule;
import de.familienaudit.zugang.domain.konto.PasswortRule;
import de.familienaudit.zugang.domain.konto.PersonennameRule;
import de.familienaudit.zugang.konto.PasswordHashing;
import de.familienaudit.zugang.konto.Passwortstand;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Set-up of a Kommune and its first administrator by a one-time secret: the first one, and each further one. The password is hashed
 * or checked outside of any transaction (ADR 32): what writes stands in {@link EinrichtungsschrittService}.
 */
@Stateless
@Guarded
public class EinrichtungService {

    @Inject
    private EinrichtungsschrittService schritte;

    @Inject
    private PasswordHashing hashing;

    /**
     * Creates the Kommune and gives its first administrator the role Administration and no other (rule R-3); the secret
     * is used up.
     *
     * @throws BusinessRuleException R-1.geheimnis_ungueltig, R-1.kommune_vergeben, R-1.benutzername_…, R-5.passwort_…,
     *     R-5.konto_stimmt_nicht and other breaches of the form
     */
    @Requires(ZugangRechte.EINRICHTEN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void einrichten(Einrichten command) {
        pruefe(command);
        schritte.pruefeGeheimnis(command.geheimnis());
        if (command.bestehend()) {
            Passwortstand stand = schritte.passwortstand(command.benutzername())
                    .filter(s -> hashing.verify(command.passwort(), s.hash()))
                    .orElseThrow(
                            () -> new BusinessRuleException(Violation.at("benutzername", "R-5.konto_stimmt_nicht")));
            schritte.mitKonto(command, stand.kontoId());
        } else {
            schritte.mitNeuemKonto(command, hashing.hash(command.passwort()));
        }
    }

    private static void pruefe(Einrichten command) {
        List<Violation> verstoesse = new ArrayList<>();
        if (command.kommune() == null || command.kommune().isBlank()) {
            verstoesse.add(Violation.at("kommune", "form.pflichtfeld"));
        }
        if (!command.bestehend()) {
            verstoesse.addAll(PersonennameRule.pruefe("anzeigename", command.anzeigename()));
            verstoesse.addAll(BenutzernameRule.pruefe(command.benutzername()));
            verstoesse.addAll(PasswortRule.pruefe(command.passwort(), command.benutzername()));
        }
        BusinessRuleException.throwIfAny(verstoesse);
    }
}
