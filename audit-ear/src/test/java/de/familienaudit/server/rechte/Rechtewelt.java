package de.familienaudit.server.rechte;

import de.familienaudit.server.Testkommune;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.DokumentHochladen;
import de.familienaudit.zielvereinbarung.ImportService;
import de.familienaudit.zielvereinbarung.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.MassnahmenService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds two Kommunen with an object of each kind, and in the first one a person for each role. */
@Dependent
public class Rechtewelt {

    @Inject
    private Testkommune testkommune;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private StellenService stellen;

    @Inject
    private ImportService importe;

    /**
     * What a test looks at.
     *
     * @param personen nobody, one person per role of the first Kommune, one without a role, one with all of them
     * @param hier objects of the Kommune of these persons
     * @param dort objects of another Kommune
     * @param hierAls the Projektleitung of the first Kommune
     * @param drueben the Projektleitung of the other one
     */
    record Welt(List<Akteur> personen, Objekte hier, Objekte dort, Akteur hierAls, Akteur drueben) {}

    Welt baue() {
        Akteur drueben = testkommune.neu(Rolle.PROJEKTLEITUNG);
        Objekte dort = objekte(drueben);
        Akteur projektleitung = testkommune.neu(Rolle.PROJEKTLEITUNG);
        Objekte hier = objekte(projektleitung);
        List<Akteur> personen = new ArrayList<>();
        personen.add(Akteur.ANONYM);
        personen.add(mit(projektleitung, Set.of()));
        personen.add(mit(projektleitung, EnumSet.allOf(Rolle.class)));
        for (Rolle rolle : Rolle.values()) {
            personen.add(rolle == Rolle.PROJEKTLEITUNG ? projektleitung : testkommune.kollege(projektleitung, rolle));
        }
        return new Welt(personen, hier, dort, projektleitung, drueben);
    }

    private static Akteur mit(Akteur person, Set<Rolle> rollen) {
        return new Akteur(
                person.kontoId(),
                person.benutzername(),
                person.anzeigename(),
                person.kommuneId(),
                person.kommuneName(),
                rollen);
    }

    /** Objects of the Kommune of this Projektleitung, who acts while they are made. */
    private Objekte objekte(Akteur projektleitung) {
        Map<String, Long> ids = new HashMap<>();
        ids.put("kommune", projektleitung.kommuneId());
        ids.put("konto", projektleitung.kontoId());
        ids.put("fassung", testkommune.inKraft());
        ids.put("massnahme", massnahmen.alle(MassnahmenFilter.ALLE).get(0).id());
        ids.put(
                "stelle",
                stellen.stellen().stream().map(StelleDetails::id).findFirst().orElseThrow());
        ids.put(
                "importdatei",
                importe.hochladen(
                        new DokumentHochladen("test.txt", Testkommune.DOKUMENT.getBytes(StandardCharsets.UTF_8))));
        return new Objekte(ids);
    }
}
