package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.server.Testdatei;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.anlage.AnlagenService;
import de.familienaudit.vorlage.anlage.Anlagenanlass;
import de.familienaudit.vorlage.anlage.AnlagenpflegeService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.wirkung.Beschlussangaben;
import de.familienaudit.vorlage.wirkung.BeschlussangabenService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** The services of annexes and of what was decided beyond the votes, and a draft with an annex in each Kommune. */
@Dependent
class AnlageAufrufe implements Dienstbuch, Weltteil {

    private static final Anlagenanlass ANLASS = new Anlagenanlass(2, "", "");

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private AnlagenService anlagen;

    @Inject
    private AnlagenpflegeService pflege;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(AnlagenService.class)
                .uebergeht("anlagen", o -> args(o.id("anlagenvorlage"), 2))
                .mitObjekt("datei", o -> args(o.id("anlage")))
                .mitObjekt("stueck", o -> args(o.id("anlage"), 0));
        alle.dienst(AnlagenpflegeService.class)
                .mitObjekt("blatt", o -> args(o.id("anlagenvorlage")))
                .ohneObjekt("darf", GangAufrufe.details())
                .mitObjekt(
                        "anfuegen",
                        o -> args(o.id("anlagenvorlage"), "Zweite", true, Testdatei.pdf("zweite.pdf"), ANLASS))
                .mitObjekt("entfernen", o -> args(o.id("anlage"), ANLASS))
                .mitObjekt("nachOben", o -> args(o.id("anlage"), ANLASS));
        alle.dienst(BeschlussangabenService.class)
                .mitObjekt(
                        "ergaenzen",
                        o -> args(
                                o.id("anlagenvorlage"),
                                2,
                                new Beschlussangaben("Beschluss", false, Set.of(), Bezugsangabe.OHNE, "Probe")));
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        currentActor.set(projektleitung);
        long vorlage = entwuerfe.beginnen(GangAufrufe.bericht("Ein Entwurf mit Anlage"));
        pflege.anfuegen(vorlage, "Erste", true, Testdatei.pdf("erste.pdf"), new Anlagenanlass(1, "", ""));
        ids.put("anlagenvorlage", vorlage);
        ids.put("anlage", anlagen.anlagen(vorlage, 2).get(0).id());
    }
}
