package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.mitzeichnung.Anfrageangabe;
import de.familienaudit.vorlage.mitzeichnung.AntwortGeben;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungAnfragenService;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungService;
import de.familienaudit.vorlage.papier.VorlagenService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The services of co-signing, and in each Kommune a draft that the Kämmerei is asked to co-sign. */
@Dependent
class MitzeichnungAufrufe implements Dienstbuch, Weltteil {

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private MitzeichnungService mitzeichnung;

    @Inject
    private MitzeichnungAnfragenService anfragen;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(MitzeichnungService.class)
                .ohneObjekt("blatt", GangAufrufe.details())
                .mitObjekt(
                        "antworten",
                        o -> args(o.id("anfrage"), 1, new AntwortGeben("ZURUECKGEGEBEN", "Probe", "", "")));
        alle.dienst(MitzeichnungAnfragenService.class)
                .ohneObjekt("stellen")
                .mitObjekt("anfragen", o -> args(o.id("abstimmung"), 1, 1, kaemmerei()))
                .mitObjekt("zuruecknehmen", o -> args(o.id("anfrage"), "Probe"))
                .mitObjekt("abbrechen", o -> args(o.id("abstimmung"), 1, "Probe"));
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        currentActor.set(projektleitung);
        long id = entwuerfe.beginnen(GangAufrufe.bericht("In Abstimmung"));
        anfragen.anfragen(id, 1, 0, kaemmerei());
        ids.put("abstimmung", id);
        ids.put(
                "anfrage",
                mitzeichnung.blatt(vorlagen.details(id, null)).zeilen().get(0).id());
    }

    private static List<Anfrageangabe> kaemmerei() {
        return List.of(new Anfrageangabe("KAEMMEREI", "1", LocalDate.now(ClockProducer.BERLIN), ""));
    }
}
