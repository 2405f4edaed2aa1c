package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.FassungswechselRule;
import de.familienaudit.vorlage.domain.gang.StandwechselRule;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import de.familienaudit.vorlage.papier.PapierReader;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which steps a page offers for a paper, so that nobody is offered what is refused (rules R-1, V-7, V-8). */
@Stateless
@Guarded
public class VorlagenschritteService {

    @Inject
    private Papierwerk werk;

    @Inject
    private Schreibrecht schreibrecht;

    @Inject
    private CurrentActor currentActor;

    /** @param details as the page read them; the steps themselves check again */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Vorlagenschritte schritte(VorlageDetails details) {
        List<String> namen = new ArrayList<>();
        List<Violation> fehlt = List.of();
        VorlageDetails.Weg weg = details.weg();
        if (currentActor.get().hat(Rolle.PROJEKTLEITUNG) || currentActor.get().hat(Rolle.FACHAMT)) {
            namen.add("kopieren");
        }
        if (weg.gang().isEmpty() || !details.kopf().aktuell()) {
            return new Vorlagenschritte(namen, fehlt);
        }
        Papierstand stand = Papierstand.valueOf(details.kopf().lage().stand().name());
        if (schreibrecht.hat(weg.ersteller(), weg.einreicherStelle())) {
            if (stand == Papierstand.ENTWURF) {
                namen.add("bearbeiten");
            }
            if (StandwechselRule.erlaubt(stand, Papierstand.EINGEREICHT)) {
                fehlt = werk.verstoesse(new PapierReader().lies(details.angaben()), true);
                namen.add("einreichen");
            }
            if (FassungswechselRule.verstoesse(stand, Fassungsart.ERSETZUNG, "-")
                    .isEmpty()) {
                namen.add("fassung");
            }
            if (StandwechselRule.erlaubt(stand, Papierstand.ZURUECKGEZOGEN)) {
                namen.add("zurueckziehen");
            }
        }
        if (currentActor.get().hat(Rolle.GREMIENBUERO) && weg.gang().equals("EINGEREICHT") && !weg.nummerBleibt()) {
            namen.add("nummer");
        }
        return new Vorlagenschritte(namen, fehlt);
    }
}
