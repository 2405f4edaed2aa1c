package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.vorlage.domain.eilentscheidung.EilangabenRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.PunktRule;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rules V-13, V-16: what was decided in the place of a body stands on the agenda of its next session that is planned; where none is, or none
 * can take it, the council office is asked to.
 */
@Dependent
public class Kenntnisnahmen {

    @Inject
    private Papierakten papiere;

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private Aufsetzwerk werk;

    @Inject
    private Clock clock;

    /** Called by whoever recorded the decision, with the lock on papers. */
    public void aufsetzen(long vorlageId) {
        int zeilen = papiere.find(vorlageId).papier().folge().size();
        for (int zeile = 1; zeile <= zeilen; zeile++) {
            Papierakte akte = papiere.find(vorlageId);
            Beratung beratung = akte.papier().folge().get(zeile - 1);
            if (EilangabenRule.nimmtKenntnis(beratung) && beratung.stand() == Beratungsstand.GEPLANT) {
                aufsetzen(akte, zeile, beratung.gremium());
            }
        }
    }

    private void aufsetzen(Papierakte akte, int zeile, long gremium) {
        boolean oeffentlich = akte.vorlage().istOeffentlich();
        Optional<Sitzung> naechste = sitzungen.lockNaechste(gremium, LocalDate.now(clock));
        naechste.filter(s -> PunktRule.einplanbar(s, akte.vorlage(), akte.papier(), zeile, oeffentlich)
                        .isEmpty())
                .filter(s -> werk.hatPlatz(s, oeffentlich))
                .ifPresent(s -> werk.aufsetzen(s, akte, zeile, oeffentlich));
    }
}
