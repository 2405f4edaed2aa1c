package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.Eintragzeile;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumBlatt;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.gremium.NameEintragen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The services of the bodies, and a body with a name and a period in each Kommune. */
@Dependent
class GremiumAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 31);
    private static final NameEintragen NAME = new NameEintragen("Anderer Name", TAG, "Satzung");
    private static final FestlegungEintragen SIEBEN =
            new FestlegungEintragen("MITGLIEDER", "", "7", null, null, "Satzung");

    @Inject
    private GremienpflegeService pflege;

    @Inject
    private GremiumService gremien;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(GremiumService.class).ohneObjekt("gremien").mitObjekt("gremium", o -> args(o.id("gremium")));
        alle.dienst(GremienpflegeService.class)
                .ohneObjekt("anlegen", new GremiumAnlegen("BEIRAT", "Neuer Beirat", "Satzung"))
                .mitObjekt("artBerichtigen", o -> args(o.id("gremium"), 0, "BEIRAT", "Grund"))
                .mitObjekt("gremiumZuruecknehmen", o -> args(o.id("gremium"), 0, "Grund"))
                .mitObjekt("nameEintragen", o -> args(o.id("gremium"), 0, NAME))
                .mitObjekt("nameBerichtigen", o -> args(o.id("gremium"), 0, o.id("gremiumsname"), NAME, "Grund"))
                .mitObjekt("festlegen", o -> args(o.id("gremium"), 0, SIEBEN, "Grund"))
                .mitObjekt("festlegungBerichtigen", o -> args(o.id("gremium"), 0, o.id("festlegung"), SIEBEN, "Grund"))
                .mitObjekt("beenden", o -> args(o.id("gremium"), 0, o.id("festlegung"), TAG, "Grund"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("gremium"), 0, o.id("festlegung"), "Grund"));
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
        long id = pflege.anlegen(new GremiumAnlegen("FACHAUSSCHUSS", "Sozialausschuss", "Satzung"));
        pflege.festlegen(id, gremien.gremium(id).version(), SIEBEN, "");
        GremiumBlatt blatt = gremien.gremium(id);
        currentActor.set(projektleitung);
        ids.put("gremium", id);
        ids.put("gremiumsname", eintrag(blatt, Eintragzeile.NAME));
        ids.put("festlegung", eintrag(blatt, "MITGLIEDER"));
    }

    private static long eintrag(GremiumBlatt blatt, String art) {
        return blatt.eintraege().stream()
                .filter(e -> e.art().equals(art))
                .map(Eintragzeile::id)
                .findFirst()
                .orElseThrow();
    }
}
