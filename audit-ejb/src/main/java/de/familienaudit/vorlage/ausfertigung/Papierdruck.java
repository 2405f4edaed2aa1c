package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.anlage.AnlagenService;
import de.familienaudit.vorlage.domain.gang.StandwechselRule;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.druck.Vorlagenbogen;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.stellungnahme.Geldstand;
import de.familienaudit.vorlage.stellungnahme.Haushaltsstellungnahme;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A paper in its printed form: with the titles of its annexes, what the budget said, and the name of the Kommune on the day of the decision
 * (V-8, V-12).
 */
@Dependent
public class Papierdruck {

    @Inject
    private Papierakten akten;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private AnlagenService anlagen;

    @Inject
    private Haushaltsstellungnahme haushalt;

    @Inject
    private KommuneService kommunen;

    @Inject
    private Clock clock;

    /**
     * @param aufzeichnung which recording of it; null for the one that holds
     * @throws NotFoundException R-2, V-10
     */
    public Vorlagenbogen bogen(Papierakte akte, Integer aufzeichnung, Vorlagenbogen.Art art) {
        LocalDate heute = LocalDate.now(clock);
        LocalDate tag = Objects.requireNonNullElse(akten.lage(akte).am(), heute);
        VorlageDetails details = vorlagen.details(akte.id(), aufzeichnung);
        return new Vorlagenbogen(
                details,
                new Vorlagenbogen.Beigaben(anlagen(details), saetze(details)),
                kommunen.bezeichnungAm(tag).name(),
                art,
                clock.instant());
    }

    /** It hangs on a recording of the draft, which nobody outside of the circle sees; so a public paper has it only while it is drafted (V-10). */
    private List<String> saetze(VorlageDetails details) {
        Papierstand stand = Papierstand.valueOf(details.kopf().lage().stand().name());
        if (details.weg().oeffentlich() && !StandwechselRule.erlaubt(stand, Papierstand.EINGEREICHT)) {
            return List.of();
        }
        return haushalt.saetze(details.kopf().id(), details.kopf().aufzeichnung(), Geldstand.von(details));
    }

    /** Of a public paper those that are public, whoever prints it (V-10). */
    private List<String> anlagen(VorlageDetails details) {
        return anlagen.anlagen(details.kopf().id(), details.kopf().aufzeichnung()).stream()
                .filter(a -> a.oeffentlich() || !details.weg().oeffentlich())
                .map(a -> Vorlagenbogen.anlage(a.rang(), a.titel()))
                .toList();
    }
}
