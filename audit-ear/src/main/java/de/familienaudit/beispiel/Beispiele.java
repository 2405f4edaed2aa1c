package de.familienaudit.beispiel;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.anmeldung.Beispielkonten;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The example accounts, and what the login page of the try-out run says about them. */
@ApplicationScoped
public class Beispiele implements Beispielkonten {

    static final String PASSWORT = "familienaudit";
    static final String KREIS = "Kyffhäuserkreis";
    static final String STADT = "Stadt Sondershausen";

    /** The Stelle that steps in, as both example agreements call it. */
    static final String EINSPRINGENDE_STELLE = "Projektleitung Audit";

    /** An example account with its role. */
    record Vorlage(String benutzername, String anzeigename, String wer, Rolle rolle, String kommune) {}

    static final List<Vorlage> VORLAGEN = List.of(
            new Vorlage(
                    "projektleitung",
                    "Projektleitung Audit",
                    "Projektleitung des Kyffhäuserkreises; liest auch in Sondershausen",
                    Rolle.PROJEKTLEITUNG,
                    KREIS),
            new Vorlage(
                    "fachamt",
                    "Fachamt Frühe Hilfen",
                    "Leitung des Teams Frühe Hilfen, Bearbeitung für den ASD",
                    Rolle.FACHAMT,
                    KREIS),
            new Vorlage("kaemmerei", "Kreiskämmerei", "Kämmerei", Rolle.KAEMMEREI, KREIS),
            new Vorlage("landraetin", "Landrätin", "Landrätin", Rolle.LANDRAT, KREIS),
            new Vorlage("gremienbuero", "Gremienbüro", "Gremienbüro", Rolle.GREMIENBUERO, KREIS),
            new Vorlage("auditorin", "Auditorin", "Auditorin", Rolle.AUDITOR, KREIS),
            new Vorlage("leser", "Leserin", "nur lesen", Rolle.LESER, KREIS),
            new Vorlage("administration", "Administration", "Administration", Rolle.ADMINISTRATION, KREIS),
            new Vorlage(
                    "sondershausen",
                    "Projektleitung Sondershausen",
                    "Projektleitung und Gremienbüro der Stadt Sondershausen",
                    Rolle.PROJEKTLEITUNG,
                    STADT));

    /**
     * One person can have different roles in two Kommunen: the Projektleitung of the district reads in the town. And two in one: in
     * the town the Projektleitung keeps the bodies as well.
     */
    static final List<Vorlage> ZUSAETZLICH = List.of(
            new Vorlage("projektleitung", "Projektleitung Audit", "", Rolle.LESER, STADT),
            new Vorlage("sondershausen", "Projektleitung Sondershausen", "", Rolle.GREMIENBUERO, STADT));

    @Override
    public List<Beispielkonto> konten() {
        return VORLAGEN.stream()
                .map(v -> new Beispielkonto(v.benutzername(), v.wer(), PASSWORT))
                .toList();
    }
}
