package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.wirkung.Beanstandungsblatt;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The three deadlines of an objection in words; what is not known is said and gets no day (V-7). */
@Named("beanstandungsworte")
@ApplicationScoped
public class Beanstandungsworte {

    @Inject
    private Texte texte;

    /** Execution, the body, the supervision: one sentence or two for each. */
    public List<String> saetze(Beanstandungsblatt blatt) {
        return List.of(
                texte.text("beanstandung.vollzug", blatt.ausgesetztAm()),
                befassung(blatt) + " " + monat(blatt),
                blatt.befasstAm() == null
                        ? texte.text("beanstandung.aufsicht")
                        : texte.text("beanstandung.aufsicht.ab", blatt.befasstAm()));
    }

    private String befassung(Beanstandungsblatt blatt) {
        String wer = blatt.gremium().isEmpty() ? texte.text("beanstandung.gremium") : blatt.gremium();
        if (blatt.befasstAm() != null) {
            return texte.text("beanstandung.befasst", wer, blatt.befasstAm());
        }
        return blatt.sitzung() == null
                ? texte.text("beanstandung.sitzung.unbekannt", wer)
                : texte.text("beanstandung.sitzung", wer, blatt.sitzung());
    }

    private String monat(Beanstandungsblatt blatt) {
        if (blatt.bis() == null) {
            return texte.text("beanstandung.monat.unbekannt");
        }
        return texte.text(
                blatt.zuSpaet() && blatt.befasstAm() == null ? "beanstandung.monat.vorher" : "beanstandung.monat",
                blatt.bis(),
                blatt.beschlossenAm());
    }
}
