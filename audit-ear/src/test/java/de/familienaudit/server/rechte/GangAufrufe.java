package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.NeueFassung;
import de.familienaudit.vorlage.gang.NummernService;
import de.familienaudit.vorlage.gang.Nummernstand;
import de.familienaudit.vorlage.gang.OhneMitzeichnung;
import de.familienaudit.vorlage.gang.VorlagenschritteService;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of papers that begin here, and in each Kommune a draft and a submitted paper with a number of the program. */
@Dependent
class GangAufrufe implements Dienstbuch, Weltteil {

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private NummernService nummern;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(EntwurfService.class)
                .ohneObjekt("leer")
                .ohneObjekt("nachVordruck", "ZIELVEREINBARUNG")
                .mitObjekt("nachVorbild", o -> args(o.id("entwurf")))
                .mitObjekt("entwurf", o -> args(o.id("entwurf")))
                .ohneObjekt("beginnen", bericht("Ein neuer"))
                .mitObjekt("speichern", o -> args(o.id("entwurf"), 1, bericht("Ein anderer")));
        alle.dienst(EinreichungService.class)
                .ohneObjekt("einreichenNeu", bericht("Ein neuer"))
                .mitObjekt("einreichenMit", o -> args(o.id("entwurf"), 1, bericht("Ein anderer")))
                .mitObjekt("einreichen", o -> args(o.id("entwurf"), 1))
                .mitObjekt("einreichenOhne", o -> args(o.id("entwurf"), 1, new OhneMitzeichnung(0, "Probe")))
                .mitObjekt("zurueckziehen", o -> args(o.id("entwurf"), 1, "Probe"))
                .mitObjekt(
                        "neueFassung",
                        o -> args(
                                o.id("eingereicht"),
                                2,
                                new NeueFassung(
                                        "ERSETZUNG",
                                        "Probe",
                                        bericht("Ein anderer").papier())));
        alle.dienst(NummernService.class)
                .ohneObjekt("stand")
                .ohneObjekt("festlegen", new Nummernstand(1, "PROGRAMM", "JJJJ-NN", ""))
                .mitObjekt("eintragen", o -> args(o.id("eingereicht"), "2026/1/1"));
        alle.dienst(VorlagenschritteService.class).ohneObjekt("schritte", details());
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        currentActor.set(new Akteur(
                projektleitung.kontoId(),
                projektleitung.benutzername(),
                projektleitung.anzeigename(),
                projektleitung.kommuneId(),
                projektleitung.kommuneName(),
                Set.of(Rolle.GREMIENBUERO)));
        nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/NNN", ""));
        currentActor.set(projektleitung);
        ids.put("entwurf", entwuerfe.beginnen(bericht("Ein Entwurf")));
        ids.put("eingereicht", einreichung.einreichenNeu(bericht("Ein eingereichter")));
    }

    static Entwurfsangaben bericht(String betreff) {
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BERICHT",
                        new Vorlagenangaben.Texte(betreff, "", "Sachverhalt", "Amt", ""),
                        new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true);
    }

    static VorlageDetails details() {
        return new VorlageDetails(
                new VorlageDetails.Kopf(
                        1,
                        "",
                        1,
                        true,
                        Vorlagenart.BERICHT,
                        new VorlageDetails.Lage(Papierstand.ENTWURF, null, false, List.of(), List.of(), List.of())),
                new VorlageDetails.Weg("ENTWURF", true, 1L, null, false, null),
                bericht("Ein Entwurf").papier(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
