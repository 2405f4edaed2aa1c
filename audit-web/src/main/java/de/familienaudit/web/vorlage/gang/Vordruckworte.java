package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.papier.PapierForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The words that a paper of one step of the process begins with; nothing in them is known of the Kommune but its name. */
@Named("vordruckworte")
@ApplicationScoped
public class Vordruckworte {

    private static final List<String> NAMEN = List.of(
            "GRUNDSATZBESCHLUSS",
            "REZERTIFIZIERUNG",
            "ZIELVEREINBARUNG",
            "JAHRESBERICHT",
            "ERHALTUNGSZERTIFIKAT",
            "MEHRAUSGABE",
            "EILENTSCHEIDUNG");

    @Inject
    private Texte texte;

    @Inject
    private CurrentActor currentActor;

    /** A report has no text of a decision. */
    void fuellen(PapierForm papier, String vordruck) {
        papier.setBetreff(wort(vordruck, "betreff"));
        if (!"BERICHT".equals(papier.getArt())) {
            papier.setBeschluss(wort(vordruck, "beschluss"));
        }
        papier.setSachverhalt(wort(vordruck, "sachverhalt"));
    }

    private String wort(String vordruck, String feld) {
        return texte.text(
                "papiergang.vordruck." + vordruck + "." + feld,
                currentActor.get().kommuneName());
    }

    /** Names of the steps that there are words for, in the order of the process. */
    public List<String> getNamen() {
        return NAMEN;
    }
}
